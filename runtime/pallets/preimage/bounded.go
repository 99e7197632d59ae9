package preimage

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

const (
	inlineMax = 128       // bytes that a bounded call keeps itself
	legacyLen = 1_000_000 // bytes assumed of calls that don't tell
)

// Len returns the size of the bytes of a hash, false if they are unknown.
func (p *Pallet) Len(ctx *frame.Context, hash types.Hash) (uint32, bool) {
	s, ok := p.status(ctx, hash)
	switch {
	case !ok:
		return 0, false
	case s.Variant == RequestStatusIsUnrequested:
		return s.Unrequested.Len, true
	case s.Requested.MaybeLen == nil:
		return 0, false
	}
	return *s.Requested.MaybeLen, true
}

// IsRequested reports whether the bytes of a hash are requested.
func (p *Pallet) IsRequested(ctx *frame.Context, hash types.Hash) bool {
	s, ok := p.status(ctx, hash)
	return ok && s.Variant == RequestStatusIsRequested
}

// Bound returns a call in the form in which it can be stored. Long calls are
// noted and thereby requested.
func (p *Pallet) Bound(ctx *frame.Context, call *frame.Call) (frame.BoundedCall, error) {
	data := call.Encode()
	if len(data) <= inlineMax {
		return frame.BoundedCall{Variant: frame.BoundedInline, Inline: data}, nil
	}
	_, hash, err := p.note(ctx, data, nil)
	if err != nil {
		if err == error(p.Err.TooBig) {
			err = frame.ErrExhausted
		}
		return frame.BoundedCall{}, err
	}
	b := frame.BoundedCall{Variant: frame.BoundedLookup}
	b.Lookup.Hash, b.Lookup.Len = hash, uint32(len(data))
	return b, nil
}

// LookupLen returns how many bytes must be looked up to have the call, false if
// none need be.
func LookupLen(b *frame.BoundedCall) (uint32, bool) {
	switch b.Variant {
	case frame.BoundedLegacy:
		return legacyLen, true
	case frame.BoundedLookup:
		return b.Lookup.Len, true
	}
	return 0, false
}

// Peek returns a stored call and, if it had to be looked up, its size.
func (p *Pallet) Peek(ctx *frame.Context, b *frame.BoundedCall) (call *frame.Call, size *uint32, err error) {
	data := []byte(b.Inline)
	if b.Variant != frame.BoundedInline {
		n, ok := b.Lookup.Len, true
		if b.Variant == frame.BoundedLegacy {
			n, ok = p.Len(ctx, b.Legacy.Hash)
		}
		if !ok {
			return nil, nil, frame.ErrUnavailable
		}
		stored, ok := p.PreimageFor.Find(ctx, scale.Tuple2[types.Hash, uint32]{A: b.Hash(), B: n})
		if !ok {
			return nil, nil, frame.ErrUnavailable
		}
		n = uint32(len(stored))
		data, size = stored, &n
	}
	if call = ctx.Registry().DecodeCall(scale.NewDecoder(data)); call == nil {
		return nil, nil, frame.ErrCorruption
	}
	return call, size, nil
}

// Have reports whether Peek will find the bytes of a stored call.
func (p *Pallet) Have(ctx *frame.Context, b *frame.BoundedCall) bool {
	if b.Variant == frame.BoundedInline {
		return true
	}
	_, ok := p.Len(ctx, b.Hash())
	return ok
}

// Drop ends the request of a stored call.
func (p *Pallet) Drop(ctx *frame.Context, b *frame.BoundedCall) {
	if b.Variant != frame.BoundedInline {
		_ = p.unrequest(ctx, b.Hash())
	}
}

// Realize is Peek and, if that succeeds, Drop.
func (p *Pallet) Realize(ctx *frame.Context, b *frame.BoundedCall) (*frame.Call, *uint32, error) {
	call, size, err := p.Peek(ctx, b)
	if err == nil {
		p.Drop(ctx, b)
	}
	return call, size, err
}
