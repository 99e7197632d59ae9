package rpc

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"time"
	"unicode/utf8"
)

// session is what a client may do, and where its answers go.
type session struct {
	srv   *Server
	admin bool
	id    uint64
	conn  *conn // nil over HTTP
	proto protocol
}

// reply is what a message is answered with.
type reply struct {
	json  []byte   // empty if there is nothing to say
	after []func() // to be run whether the answer reached the client or not
	subs  []accepted
}

// accepted is a subscription that starts when its id is on its way.
type accepted struct {
	sub *Sub
	run func()
}

// revoke ends the subscriptions of a reply that the client does not get.
func (r *reply) revoke() {
	for _, a := range r.subs {
		a.sub.conn.forget(a.sub)
	}
	r.subs = nil
}

// follow does what was put off until the reply is on its way.
func (r *reply) follow() {
	for _, a := range r.subs {
		go a.sub.conn.run(a.sub, a.run)
	}
	for _, f := range r.after {
		f()
	}
}

type request struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Method  *string         `json:"method"`
	Params  json.RawMessage `json:"params"`
}

// validID reports whether an id is of a type that ids may have.
func validID(id []byte) bool { return len(id) > 0 && id[0] != '{' && id[0] != '[' }

// handle answers one message, which begins with { or [.
func (s *session) handle(ctx context.Context, raw []byte) (r reply) {
	ctx, cancel := context.WithTimeout(ctx, s.srv.cfg.CallTimeout)
	defer cancel()
	// What is echoed of it must not make the answer invalid.
	if !utf8.Valid(raw) {
		r.json = appendFailure(nil, nil, errParse)
		return r
	}
	if raw[0] == '{' {
		r.json = s.single(ctx, raw, make([]byte, 0, 256), &r)
		return r
	}
	s.batch(ctx, raw, &r)
	return r
}

func (s *session) batch(ctx context.Context, raw []byte, r *reply) {
	if !json.Valid(raw) {
		r.json = appendFailure(nil, nil, errParse)
		return
	}
	if max := s.srv.cfg.MaxBatch; max > 0 && len(splitArray(raw, nil, max+1)) > max {
		r.json = appendFailure(nil, nil, errBatchTooBig(max))
		return
	}
	// The items are looked for one by one: a list of millions would take far
	// more memory than the message.
	out, empty := []byte{'['}, true
	for item := range elements(raw) {
		empty = false
		n := len(out)
		if n > 1 {
			out = append(out, ',')
		}
		m := len(out)
		if out = s.single(ctx, item, out, r); len(out) == m {
			out = out[:n]
		}
		if len(out) > s.srv.cfg.MaxReply {
			r.revoke()
			r.json = appendFailure(nil, nil, errBatchReplyTooBig(s.srv.cfg.MaxReply))
			return
		}
	}
	switch {
	case empty:
		r.json = appendFailure(nil, nil, errInvalidRequest)
	case len(out) > 1:
		r.json = append(out, ']')
	}
}

// single appends the answer to one request; to a notification there is none.
func (s *session) single(ctx context.Context, raw, dst []byte, r *reply) []byte {
	var req request
	if err := json.Unmarshal(raw, &req); err != nil {
		if !json.Valid(raw) {
			return appendFailure(dst, nil, errParse)
		}
		return appendFailure(dst, idOf(raw), errInvalidRequest)
	}
	if req.Version != "2.0" || req.Method == nil || req.ID != nil && !validID(req.ID) {
		return appendFailure(dst, idOf(raw), errInvalidRequest)
	}
	if req.ID == nil {
		return dst
	}
	m := s.srv.reg.Lookup(*req.Method)
	if m == nil {
		return appendFailure(dst, req.ID, errMethodNotFound)
	}
	start := time.Now()
	began := len(dst)
	s.srv.metrics.started(m, s.proto)
	dst, err := s.call(ctx, m, &req, dst, r)
	if err != nil {
		dst = appendFailure(dst[:began], req.ID, err)
	}
	s.srv.metrics.finished(m, s.proto, err != nil, time.Since(start))
	return dst
}

// idOf finds the id of a request that is not valid otherwise.
func idOf(raw []byte) []byte {
	var only struct {
		ID json.RawMessage `json:"id"`
	}
	if json.Unmarshal(raw, &only) != nil || !validID(only.ID) {
		return nil
	}
	return only.ID
}

// call carries out a request and appends the answer to it.
func (s *session) call(ctx context.Context, m *Method, req *request, dst []byte, r *reply) ([]byte, *Error) {
	c := &Call{
		Admin: s.admin, ConnID: s.id, MaxReply: s.srv.cfg.MaxReply, conn: s.conn, params: req.Params,
	}
	if m.Unsafe && !s.admin {
		return dst, ErrUnsafe
	}
	if err := c.Params.parse(m.Params, req.Params); err != nil {
		return dst, err
	}
	result, err := s.invoke(ctx, m, c, r)
	r.after = append(r.after, c.after...)
	if err != nil {
		return dst, asError(err)
	}
	began := len(dst)
	dst = appendID(append(dst, `{"jsonrpc":"2.0","id":`...), req.ID)
	dst, err = appendJSON(append(dst, `,"result":`...), result)
	if err != nil {
		s.srv.log.Error("rpc: result cannot be encoded", "method", m.Name, "err", err)
		return dst, errInternal
	}
	dst = append(dst, '}')
	if len(dst)-began > s.srv.cfg.MaxReply {
		return dst, errResponseTooBig(s.srv.cfg.MaxReply)
	}
	return dst, nil
}

// invoke runs the handler. A panic is a bug of ours and must not take the node
// with it.
func (s *session) invoke(ctx context.Context, m *Method, c *Call, r *reply) (result any, err error) {
	defer func() {
		if p := recover(); p != nil {
			s.srv.log.Error("rpc: a handler panicked, which is a bug of tensord",
				"method", m.Name, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			result, err = nil, errInternal
		}
	}()
	if m.Sub == nil {
		return m.Handler(ctx, c)
	}
	if s.conn == nil {
		return nil, errInternal
	}
	sub, err := s.conn.subscribe(m)
	if err != nil {
		return nil, err
	}
	done := false
	defer func() {
		if !done {
			s.conn.forget(sub)
		}
	}()
	run, err := m.Sub.Handler(ctx, c, sub)
	if err != nil {
		return nil, err
	}
	done = true
	r.subs = append(r.subs, accepted{sub, run})
	return sub.ID, nil
}

func appendID(dst, id []byte) []byte {
	if len(id) == 0 {
		return append(dst, "null"...)
	}
	return append(dst, id...)
}

// appendFailure appends an answer that is an error.
func appendFailure(dst, id []byte, err *Error) []byte {
	dst = appendID(append(dst, `{"jsonrpc":"2.0","id":`...), id)
	dst = appendError(append(dst, `,"error":`...), err)
	return append(dst, '}')
}

// messageStart skips white space and reports whether an object or an array
// follows.
func messageStart(raw []byte) ([]byte, bool) {
	raw = bytes.TrimLeft(raw, " \t\r\n")
	return raw, len(raw) > 0 && (raw[0] == '{' || raw[0] == '[')
}
