package rpc

import (
	"bytes"
	"errors"
	"io"
)

// intake reads a request. Whatever is beyond fairShare of it counts, until it
// has been answered, as pending: ten thousand clients may each send 15 MiB.
type intake struct {
	srv  *Server
	held int64
}

// hold reserves n more bytes.
func (in *intake) hold(n int64) bool {
	if in.srv.pending.Add(n) > in.srv.cfg.MaxPendingTotal {
		in.srv.pending.Add(-n)
		return false
	}
	in.held += n
	return true
}

// done gives back what was reserved.
func (in *intake) done() {
	in.srv.pending.Add(-in.held)
	in.held = 0
}

// read reads r to its end. A request that is too long, or for which there is no
// room, is an *Error.
func (in *intake) read(buf *bytes.Buffer, r io.Reader) error {
	max := int64(in.srv.cfg.MaxRequest)
	for {
		size := int64(buf.Len())
		if size > max {
			return errRequestTooBig(in.srv.cfg.MaxRequest)
		}
		next := int64(fairShare)
		if size > 0 {
			next = size // the buffer doubles
			if !in.hold(next) {
				return errBusy
			}
		}
		_, err := io.CopyN(buf, r, min(next, max+1-size))
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// holdReply reserves room for a reply over HTTP that a client may be slow to
// take. It returns how to give it back, nil if there is none.
func (s *Server) holdReply(n int) func() {
	if s.unsent.Add(int64(n)) > s.cfg.MaxUnsentTotal && n > fairShare {
		s.unsent.Add(-int64(n))
		return nil
	}
	return func() { s.unsent.Add(-int64(n)) }
}
