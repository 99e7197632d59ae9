package executive

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Extrinsic is a decoded extrinsic.
type Extrinsic struct {
	types.Preamble
	Call *frame.Call
	// Per extension: what the extrinsic holds for it, and what Validate and
	// Prepare hand on.
	explicit, val, pre []any

	extraRaw  []byte // encoded explicit parts
	callRaw   []byte
	depth     int // of what is nested in the call
	Len       int
	sender    types.H160
	contained bool // carries its own proof of origin
}

// Decode reads an extrinsic with its length prefix.
func (e *Executive) Decode(xt types.Extrinsic) (*Extrinsic, error) {
	body, err := xt.Body()
	if err != nil {
		return nil, err
	}
	d := scale.NewDecoder(body)
	d.SetHost(e.cfg.Registry)
	x := &Extrinsic{Len: len(xt)}
	types.DecodePreamble(d, &x.Preamble)
	if x.Kind != types.Bare {
		start := d.Offset()
		n := len(e.cfg.Extensions)
		room := make([]any, 3*n)
		x.explicit, x.val, x.pre = room[:n], room[n:2*n], room[2*n:]
		for i, ext := range e.cfg.Extensions {
			x.explicit[i] = ext.Decode(d)
		}
		if d.Err() == nil {
			x.extraRaw = d.Since(start)
		}
	}
	start := d.Offset()
	x.Call = e.cfg.Registry.DecodeCall(d)
	if err := d.End(); err != nil {
		return nil, err
	}
	x.callRaw, x.depth = d.Since(start), d.Deepest()
	return x, nil
}

// IsInherent reports whether the bytes are an inherent of some pallet.
func (e *Executive) IsInherent(xt types.Extrinsic) bool {
	if !xt.MayBeBare() {
		return false
	}
	x, err := e.Decode(xt)
	return err == nil && e.isInherent(x)
}

func (e *Executive) isInherent(x *Extrinsic) bool {
	if x.Kind != types.Bare {
		return false
	}
	fn := e.cfg.Registry.PalletAt(x.Call.Def.PalletIndex()).Hooks().IsInherent
	return fn != nil && fn(x.Call)
}

// maxPayload is the length up to which a payload is signed as it is, rather
// than by its hash.
const maxPayload = 256

// SigningPayload returns what the signer of x signs.
func (e *Executive) SigningPayload(ctx *frame.Context, x *Extrinsic) ([]byte, error) {
	payload := make([]byte, 0, len(x.callRaw)+len(x.extraRaw)+128)
	payload = append(append(payload, x.callRaw...), x.extraRaw...)
	for i, ext := range e.cfg.Extensions {
		var err error
		if payload, err = ext.AppendImplicit(ctx, payload, x.explicit[i]); err != nil {
			return nil, err
		}
	}
	if len(payload) > maxPayload {
		sum := crypto.Blake2b256(payload)
		return sum[:], nil
	}
	return payload, nil
}

// CheckedCall decodes an extrinsic, verifies who sent it, and returns its call.
func (e *Executive) CheckedCall(ctx *frame.Context, xt types.Extrinsic) (*frame.Call, error) {
	x, err := e.Decode(xt)
	if err != nil {
		return nil, err
	}
	if _, err := e.check(ctx, x); err != nil {
		return nil, err
	}
	return x.Call, nil
}

// check verifies the signature and returns the origin. A call that carries its
// own proof of origin can't be signed besides; extensions, where it has any,
// don't count.
func (e *Executive) check(ctx *frame.Context, x *Extrinsic) (frame.Origin, error) {
	if eth := e.cfg.Ethereum; eth != nil && eth.Is(x.Call) {
		if x.Kind == types.Signed {
			return frame.Origin{}, frame.InvalidBadProof
		}
		sender, err := eth.Check(x.Call)
		if err != nil {
			return frame.Origin{}, err
		}
		x.contained, x.sender = true, sender
		return frame.From(frame.Caller{Kind: frame.CallerEthereum, Address: sender}), nil
	}
	if x.Kind != types.Signed {
		return frame.None(), nil
	}
	who, ok := x.Address.Account()
	if !ok {
		return frame.Origin{}, frame.UnknownCannotLookup
	}
	payload, err := e.SigningPayload(ctx, x)
	if err != nil {
		return frame.Origin{}, err
	}
	if !e.verify(&x.Signature, payload, who) {
		return frame.Origin{}, frame.InvalidBadProof
	}
	return frame.Signed(who), nil
}
