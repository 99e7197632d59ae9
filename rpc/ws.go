package rpc

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// serveWS takes over a connection that asks for an upgrade.
func (e *endpoint) serveWS(w http.ResponseWriter, r *http.Request) {
	ws, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		InsecureSkipVerify: true, // the endpoint has looked at the origin
		CompressionMode:    websocket.CompressionDisabled,
	})
	if err != nil {
		return
	}
	ws.SetReadLimit(-1) // readMessage has its own, which does not end the connection
	s := e.srv
	c := newConn(s.ctx, s, ws)
	if !s.track(c) {
		_ = ws.Close(websocket.StatusGoingAway, "shutting down")
		c.cancel()
		return
	}
	s.metrics.opened()
	sess := &session{srv: s, admin: e.admin, id: s.nextID.Add(1), conn: c, proto: protoWS}
	go c.writeLoop()
	go c.keepAlive()
	var calls sync.WaitGroup
	c.readLoop(sess, &calls)
	c.close(websocket.StatusNormalClosure, "")
	c.cancel()
	calls.Wait()
	s.untrack(c)
	s.metrics.closed()
}

// keepAlive pings a client that is silent, and gives up on one that is dead.
func (c *conn) keepAlive() {
	t := time.NewTicker(c.srv.cfg.PingInterval)
	defer t.Stop()
	for {
		select {
		case <-c.ctx.Done():
			return
		case <-t.C:
		}
		if c.open.Load() > 0 {
			continue // the reader, which takes the answer, may be held up
		}
		ctx, cancel := context.WithTimeout(c.ctx, 2*c.srv.cfg.PingInterval)
		err := c.ws.Ping(ctx)
		cancel()
		if err != nil {
			c.close(websocket.StatusGoingAway, "no answer to ping")
			return
		}
	}
}

// readLoop reads messages and has each of them answered in a goroutine, as
// many at a time as there are slots.
func (c *conn) readLoop(sess *session, calls *sync.WaitGroup) {
	slots := make(chan struct{}, c.srv.cfg.MaxInFlight)
	for {
		in := &intake{srv: c.srv}
		raw, err := c.readMessage(in)
		var refusal *Error
		if errors.As(err, &refusal) {
			if c.sendWait(c.ctx, appendFailure(nil, nil, refusal)) != nil {
				return
			}
			continue
		}
		if err != nil {
			return
		}
		select {
		case slots <- struct{}{}:
		case <-c.ctx.Done():
			in.done()
			return
		}
		c.began()
		calls.Go(func() {
			defer func() { c.ended(); <-slots }()
			c.answer(sess, raw, in)
		})
	}
}

// answer carries out a message.
func (c *conn) answer(sess *session, raw []byte, in *intake) {
	defer in.done()
	raw, ok := messageStart(raw)
	if !ok {
		_ = c.sendWait(c.ctx, appendFailure(nil, nil, errParse))
		return
	}
	r := sess.handle(c.ctx, raw)
	in.done() // before the client knows
	if len(r.json) > 0 && c.sendWait(c.ctx, r.json) != nil {
		r.revoke()
	}
	r.follow()
}

// readMessage reads one message. What is refused is read to its end and thrown
// away.
func (c *conn) readMessage(in *intake) ([]byte, error) {
	_, r, err := c.ws.Reader(c.ctx)
	if err != nil {
		return nil, err
	}
	var buf bytes.Buffer
	buf.Grow(512)
	if err = in.read(&buf, r); err == nil {
		return buf.Bytes(), nil
	}
	in.done()
	var refusal *Error
	if errors.As(err, &refusal) {
		if _, err := io.Copy(io.Discard, r); err != nil {
			return nil, err
		}
	}
	return nil, err
}
