package rpc

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coder/websocket"
)

// errGone is returned for a connection that is closed or about to be.
var errGone = errors.New("rpc: connection closed")

// conn is a WebSocket connection: its queue of messages to send and its
// subscriptions.
type conn struct {
	srv    *Server
	ws     *websocket.Conn
	ctx    context.Context
	cancel context.CancelFunc

	open atomic.Int32 // requests that are being carried out
	last atomic.Int64 // when the latest one came or was answered

	mu     sync.Mutex
	queue  [][]byte
	unsent int           // bytes in queue and in the writer's hands
	closed bool          // no more messages are taken
	room   chan struct{} // if somebody waits: closed when unsent shrinks
	wake   chan struct{}
	subs   map[string]*Sub
}

func newConn(ctx context.Context, srv *Server, ws *websocket.Conn) *conn {
	c := &conn{
		srv: srv, ws: ws,
		wake: make(chan struct{}, 1), subs: make(map[string]*Sub),
	}
	c.ctx, c.cancel = context.WithCancel(ctx)
	return c
}

// began and ended note that a request came and that it was answered.
func (c *conn) began() {
	c.open.Add(1)
	c.last.Store(time.Now().UnixNano())
}

func (c *conn) ended() {
	c.last.Store(time.Now().UnixNano())
	c.open.Add(-1)
}

// quiet returns for how long there has been no request.
func (c *conn) quiet() time.Duration {
	if c.open.Load() > 0 {
		return 0
	}
	return time.Since(time.Unix(0, c.last.Load()))
}

// take appends a message to the queue.
func (c *conn) take(msg []byte) {
	c.queue = append(c.queue, msg)
	c.unsent += len(msg)
	c.srv.unsent.Add(int64(len(msg)))
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// fits tells whether another message may be queued. One always may if nothing
// is unsent.
func (c *conn) fits(n int) bool {
	if c.unsent == 0 {
		return true
	}
	return c.unsent+n <= c.srv.cfg.MaxUnsent &&
		(c.unsent+n <= fairShare || c.srv.unsent.Load() <= c.srv.cfg.MaxUnsentTotal)
}

// fairShare is what a connection may have unsent even if all together have too
// much.
const fairShare = 64 << 10

// notify queues a message or gives up on the connection.
func (c *conn) notify(msg []byte) error {
	c.mu.Lock()
	ok := !c.closed
	full := ok && !c.fits(len(msg))
	if ok && !full {
		c.take(msg)
	}
	c.mu.Unlock()
	if full {
		c.drop()
	}
	if !ok || full {
		return errGone
	}
	return nil
}

// sendWait queues a message once there is room.
func (c *conn) sendWait(ctx context.Context, msg []byte) error {
	for {
		c.mu.Lock()
		if c.closed {
			c.mu.Unlock()
			return errGone
		}
		if c.fits(len(msg)) {
			c.take(msg)
			c.mu.Unlock()
			return nil
		}
		if c.room == nil {
			c.room = make(chan struct{})
		}
		room := c.room
		c.mu.Unlock()
		select {
		case <-room:
		case <-time.After(time.Second): // others may have made the room
		case <-ctx.Done():
			return ctx.Err()
		case <-c.ctx.Done():
			return errGone
		}
	}
}

// drop closes a connection that does not keep up.
func (c *conn) drop() {
	c.close(websocket.StatusTryAgainLater, "too slow: notifications piled up")
}

// close ends the connection with a code. It returns at once; what is queued is
// not sent any more.
func (c *conn) close(code websocket.StatusCode, reason string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return
	}
	c.closed = true
	for _, msg := range c.queue {
		c.unsent -= len(msg)
		c.srv.unsent.Add(-int64(len(msg)))
	}
	c.queue = nil
	go func() {
		// The frame with the code has to wait for the message that is being
		// written; Close gives it five seconds.
		_ = c.ws.Close(code, reason)
		c.cancel()
	}()
}

// writeLoop sends what is queued until the connection ends.
func (c *conn) writeLoop() {
	for {
		select {
		case <-c.wake:
		case <-c.ctx.Done():
			return
		}
		for {
			c.mu.Lock()
			batch := c.queue
			c.queue = nil
			c.mu.Unlock()
			if len(batch) == 0 {
				break
			}
			if !c.write(batch) {
				return
			}
		}
	}
}

func (c *conn) write(batch [][]byte) (ok bool) {
	ok = true
	for _, msg := range batch {
		if ok && !c.isClosed() {
			ctx, cancel := context.WithTimeout(c.ctx, c.srv.cfg.WriteTimeout)
			ok = c.ws.Write(ctx, websocket.MessageText, msg) == nil
			cancel()
		}
		c.sent(len(msg))
	}
	if !ok {
		c.close(websocket.StatusTryAgainLater, "too slow")
	}
	return ok
}

func (c *conn) isClosed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.closed
}

func (c *conn) sent(n int) {
	c.srv.unsent.Add(-int64(n))
	c.mu.Lock()
	c.unsent -= n
	if c.room != nil {
		close(c.room)
		c.room = nil
	}
	c.mu.Unlock()
}

// subscribe enters a new subscription.
func (c *conn) subscribe(m *Method) (*Sub, error) {
	var id [16]byte
	_, _ = rand.Read(id[:]) // does not fail
	s := &Sub{ID: "0x" + hex.EncodeToString(id[:]), method: m, conn: c}
	s.ctx, s.cancel = context.WithCancel(c.ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	if max := c.srv.cfg.MaxSubscriptions; len(c.subs) >= max {
		s.cancel()
		return nil, errTooManySubs(max)
	}
	c.subs[s.ID] = s
	return s, nil
}

// forget removes a subscription.
func (c *conn) forget(s *Sub) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	s.cancel()
	if c.subs[s.ID] != s {
		return false
	}
	delete(c.subs, s.ID)
	return true
}

// unsubscribe ends the subscription of m with an id, and reports whether there
// was one.
func (c *conn) unsubscribe(m *Method, id string) bool {
	c.mu.Lock()
	s := c.subs[id]
	c.mu.Unlock()
	return s != nil && s.method.Name == m.Name && c.forget(s)
}

// run lets a subscription send its notifications.
func (c *conn) run(s *Sub, f func()) {
	defer func() {
		if p := recover(); p != nil {
			c.srv.log.Error("rpc: a subscription panicked, which is a bug of tensord",
				"method", s.method.Name, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
		}
		c.forget(s)
	}()
	f()
}
