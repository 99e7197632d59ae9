package preimage

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// ticket is a deposit and whose it is.
type ticket = scale.Tuple2[types.AccountID, primitives.HoldConsideration]

// deposit holds the price of size bytes.
func (p *Pallet) deposit(ctx *frame.Context, who types.AccountID, size uint32) (ticket, error) {
	amount := depositBase + depositPerByte*uint64(size)
	err := p.bal.Hold(ctx, reason, who, amount)
	return ticket{A: who, B: primitives.HoldConsideration{Balance: amount}}, err
}

// refund releases a deposit as far as it is still held.
func (p *Pallet) refund(ctx *frame.Context, t *ticket) {
	_, _ = p.bal.Release(ctx, reason, t.A, t.B.Balance, balances.BestEffort)
}

func unrequested(t ticket, size uint32) (s RequestStatus) {
	s.Variant = RequestStatusIsUnrequested
	s.Unrequested.Ticket, s.Unrequested.Len = t, size
	return s
}

func requested(t *ticket, count uint32, size *uint32) (s RequestStatus) {
	s.Variant = RequestStatusIsRequested
	s.Requested.MaybeTicket, s.Requested.Count, s.Requested.MaybeLen = t, count, size
	return s
}

// update moves a record of the older form into the newer one, and its reserve
// into a hold; false if there is none.
func (p *Pallet) update(ctx *frame.Context, hash types.Hash) bool {
	old, ok := p.StatusFor.Find(ctx, hash)
	if !ok {
		return false
	}
	p.StatusFor.Remove(ctx, hash)
	if old.Variant == OldRequestStatusIsUnrequested {
		u := &old.Unrequested
		p.bal.Unreserve(ctx, u.Deposit.A, u.Deposit.B)
		if t, err := p.deposit(ctx, u.Deposit.A, u.Len); err == nil {
			p.RequestStatusFor.Put(ctx, hash, unrequested(t, u.Len))
		}
		return true
	}
	r := &old.Requested
	var held *ticket
	if r.Deposit != nil {
		p.bal.Unreserve(ctx, r.Deposit.A, r.Deposit.B)
		if r.Len != nil {
			t, err := p.deposit(ctx, r.Deposit.A, *r.Len)
			if err != nil {
				return true
			}
			held = &t
		}
	}
	p.RequestStatusFor.Put(ctx, hash, requested(held, r.Count, r.Len))
	return true
}

// status returns the record of a hash, up to date.
func (p *Pallet) status(ctx *frame.Context, hash types.Hash) (RequestStatus, bool) {
	p.update(ctx, hash)
	return p.RequestStatusFor.Find(ctx, hash)
}

// note stores bytes, paid for by who unless nil, and reports whether they are
// requested.
func (p *Pallet) note(ctx *frame.Context, data []byte, who *types.AccountID) (isRequested bool, hash types.Hash, err error) {
	if len(data) > maxSize {
		return false, hash, p.Err.TooBig
	}
	hash = types.Blake2b256(data)
	size := uint32(len(data))
	s, known := p.status(ctx, hash)
	switch {
	case known && s.Variant == RequestStatusIsRequested:
		s.Requested.MaybeLen = &size
	case known && who != nil:
		return false, hash, p.Err.AlreadyNoted
	case known:
		t := s.Unrequested.Ticket
		s = requested(&t, 1, &size)
	case who == nil:
		s = requested(nil, 1, &size)
	default:
		t, err := p.deposit(ctx, *who, size)
		if err != nil {
			return false, hash, err
		}
		s = unrequested(t, size)
	}
	p.RequestStatusFor.Put(ctx, hash, s)
	p.PreimageFor.Put(ctx, scale.Tuple2[types.Hash, uint32]{A: hash, B: size}, data)
	p.Ev.Noted.Deposit(ctx, NotedEvent{hash})
	return s.Variant == RequestStatusIsRequested, hash, nil
}

// unnote returns the deposit of a hash. Unless who is nil, it must be who's.
func (p *Pallet) unnote(ctx *frame.Context, hash types.Hash, who *types.AccountID) error {
	s, ok := p.status(ctx, hash)
	if !ok {
		return p.Err.NotNoted
	}
	if s.Variant == RequestStatusIsRequested {
		t := s.Requested.MaybeTicket
		if t == nil {
			if who != nil {
				return p.Err.NotAuthorized
			}
			return p.unrequest(ctx, hash)
		}
		if who != nil && *who != t.A {
			return p.Err.NotAuthorized
		}
		p.refund(ctx, t)
		p.RequestStatusFor.Put(ctx, hash, requested(nil, s.Requested.Count, s.Requested.MaybeLen))
		return nil
	}
	t := &s.Unrequested.Ticket
	if who != nil && *who != t.A {
		return p.Err.NotAuthorized
	}
	p.refund(ctx, t)
	p.RequestStatusFor.Remove(ctx, hash)
	p.clear(ctx, hash, s.Unrequested.Len)
	return nil
}

// clear removes the bytes of a hash.
func (p *Pallet) clear(ctx *frame.Context, hash types.Hash, size uint32) {
	p.PreimageFor.Remove(ctx, scale.Tuple2[types.Hash, uint32]{A: hash, B: size})
	p.Ev.Cleared.Deposit(ctx, ClearedEvent{hash})
}

// Request adds a request for the bytes of a hash, known or not.
func (p *Pallet) Request(ctx *frame.Context, hash types.Hash) {
	s, ok := p.status(ctx, hash)
	switch {
	case !ok:
		s = requested(nil, 1, nil)
	case s.Variant == RequestStatusIsRequested:
		s.Requested.Count = sat.Add(s.Requested.Count, 1)
	default:
		t, size := s.Unrequested.Ticket, s.Unrequested.Len
		s = requested(&t, 1, &size)
	}
	p.RequestStatusFor.Put(ctx, hash, s)
	if s.Requested.Count == 1 {
		p.Ev.Requested.Deposit(ctx, RequestedEvent{hash})
	}
}

// unrequest removes a request; after the last one the bytes stay only if
// someone pays for them.
func (p *Pallet) unrequest(ctx *frame.Context, hash types.Hash) error {
	s, ok := p.status(ctx, hash)
	if !ok || s.Variant != RequestStatusIsRequested {
		return p.Err.NotRequested
	}
	r := &s.Requested
	switch {
	case r.Count > 1:
		r.Count--
		p.RequestStatusFor.Put(ctx, hash, s)
	case r.MaybeLen == nil:
		p.RequestStatusFor.Remove(ctx, hash)
	case r.MaybeTicket == nil:
		p.RequestStatusFor.Remove(ctx, hash)
		p.clear(ctx, hash, *r.MaybeLen)
	default:
		p.RequestStatusFor.Put(ctx, hash, unrequested(*r.MaybeTicket, *r.MaybeLen))
	}
	return nil
}
