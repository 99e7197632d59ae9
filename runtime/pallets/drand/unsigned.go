package drand

import (
	"math"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

const (
	// unsignedPriority is the least priority of the pallet's transactions.
	unsignedPriority = 1 << 20
	tagPrefix        = "DrandOffchainWorker"
)

func (p *Pallet) validateUnsigned(ctx *frame.Context, _ frame.TransactionSource, call *frame.Call) (frame.ValidTransaction, error) {
	switch a := call.Args.(type) {
	case *SetBeaconConfigArgs:
		c := &a.ConfigPayload
		if err := checkSignature(scale.Encode(*c), &c.Public, a.Signature); err != nil {
			return frame.ValidTransaction{}, err
		}
		return p.validateConfig(ctx, c)
	case *WritePulseArgs:
		c := &a.PulsesPayload
		if err := checkSignature(scale.Encode(*c), &c.Public, a.Signature); err != nil {
			return frame.ValidTransaction{}, err
		}
		return p.validatePulse(ctx, c)
	}
	return frame.ValidTransaction{}, frame.InvalidCall
}

// checkSignature checks who signed the payload; only sr25519 keys count.
func checkSignature(payload []byte, signer *types.MultiSigner, sig *types.MultiSignature) error {
	if sig == nil {
		return frame.InvalidBadSigner
	}
	if signer.Variant != types.KeySr25519 || sig.Variant != types.KeySr25519 || !sig.Verify(payload, signer.Sr25519) {
		return frame.InvalidBadProof
	}
	return nil
}

// validatePulse lets lower rounds go first. A transaction brings exactly one.
func (p *Pallet) validatePulse(ctx *frame.Context, c *PulsesPayload) (valid frame.ValidTransaction, err error) {
	now := p.sys.Number.Get(ctx)
	switch {
	case now < c.BlockNumber:
		return valid, frame.InvalidFuture
	case len(c.Pulses) != 1:
		return valid, frame.InvalidCall
	case p.NextUnsignedAt.Get(ctx) > now, c.Pulses[0].Round <= p.LastStoredRound.Get(ctx):
		return valid, frame.InvalidStale
	}
	round := c.Pulses[0].Round
	return frame.ValidTransaction{
		Priority:  sat.Add(unsignedPriority, math.MaxUint64-round),
		Provides:  [][]byte{tag(scale.AppendUint64([]byte("drand"), round))},
		Longevity: 3,
	}, nil
}

func (p *Pallet) validateConfig(ctx *frame.Context, c *BeaconConfigurationPayload) (valid frame.ValidTransaction, err error) {
	next := p.NextUnsignedAt.Get(ctx)
	switch {
	case p.sys.Number.Get(ctx) < c.BlockNumber:
		return valid, frame.InvalidFuture
	case next > c.BlockNumber:
		return valid, frame.InvalidStale
	}
	return frame.ValidTransaction{
		Priority:  unsignedPriority,
		Provides:  [][]byte{tag(scale.AppendBytes(scale.AppendUint32(nil, next), scale.Encode(c.Public)))},
		Longevity: 1,
		Propagate: true,
	}, nil
}

func tag(what []byte) []byte {
	sum := crypto.Blake2b256(what)
	return append(scale.AppendBytes(nil, []byte(tagPrefix)), sum[:]...)
}
