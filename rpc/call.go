package rpc

import (
	"context"
	"encoding/json"
	"time"
)

// Call is a request that a handler answers.
type Call struct {
	Params
	// Admin tells whether the client may call unsafe methods.
	Admin bool
	// ConnID identifies the connection; over HTTP every request has its own.
	ConnID uint64
	// MaxReply is the largest reply in bytes. A handler that collects a list
	// should stop with TooBig once it is past it.
	MaxReply int

	conn   *conn // nil over HTTP
	params []byte
	after  []func()
}

// After lets f run when the reply is on its way, ahead of anything that is
// sent later. f should not block.
func (c *Call) After(f func()) { c.after = append(c.after, f) }

// TooBig is the error for a reply that would be larger than allowed.
func (c *Call) TooBig() error { return errResponseTooBig(c.MaxReply) }

// subscriptionID reads the one parameter of an unsubscribing method, whatever
// its name: clients that use named parameters disagree on it.
func (c *Call) subscriptionID() string {
	if id, err := c.String(0); err == nil && id != "" {
		return id
	}
	var named map[string]json.RawMessage
	if json.Unmarshal(c.params, &named) != nil || len(named) != 1 {
		return ""
	}
	for _, raw := range named {
		if id, ok := text(raw); ok {
			return string(id)
		}
	}
	return ""
}

// Sub is a subscription of a WebSocket connection.
type Sub struct {
	// ID is 0x and 32 hex digits.
	ID string

	method *Method
	conn   *conn
	ctx    context.Context
	cancel context.CancelFunc
}

// Context is done when the client unsubscribes or is gone.
func (s *Sub) Context() context.Context { return s.ctx }

// Notify sends a notification. It does not wait: a connection that has too
// much unsent is closed.
func (s *Sub) Notify(v any) error { return s.send(v, false) }

// NotifyWait sends a notification, waiting while the connection has too much
// unsent. It is for streams whose source can be held up.
func (s *Sub) NotifyWait(v any) error { return s.send(v, true) }

// Settle waits until the client has no request open and has sent none for a
// while, but no longer than limit.
func (s *Sub) Settle(quiet, limit time.Duration) {
	const step = 10 * time.Millisecond
	began := time.Now()
	for time.Since(began) < limit {
		if time.Since(began) >= quiet && s.conn.quiet() >= quiet {
			return
		}
		select {
		case <-time.After(step):
		case <-s.ctx.Done():
			return
		}
	}
}

// Drop closes the connection as one that does not keep up.
func (s *Sub) Drop() { s.conn.drop() }

func (s *Sub) send(v any, wait bool) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	msg := make([]byte, 0, 512)
	msg = append(msg, `{"jsonrpc":"2.0","method":"`...)
	msg = append(msg, s.method.Sub.Notification...)
	msg = append(msg, `","params":{"subscription":"`...)
	msg = append(msg, s.ID...)
	msg, err := appendJSON(append(msg, `","result":`...), v)
	if err != nil {
		return err
	}
	msg = append(msg, "}}"...)
	if wait {
		return s.conn.sendWait(s.ctx, msg)
	}
	return s.conn.notify(msg)
}
