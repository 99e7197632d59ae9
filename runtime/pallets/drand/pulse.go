package drand

import (
	"github.com/tensord/tensord/chain/timelock"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

const (
	// maxKept is how many rounds are kept: a week.
	maxKept = 216_000
	// maxPruned is how many rounds are removed at once.
	maxPruned = 100
)

// writePulse stores the pulses that the beacon really signed. Others are passed
// over, but bytes that aren't a signature at all, or a round that isn't new,
// make the call fail.
func (p *Pallet) writePulse(ctx *frame.Context, o frame.Origin, a *WritePulseArgs) error {
	if err := frame.EnsureNone(o); err != nil {
		return err
	}
	key := p.BeaconConfig.Get(ctx).PublicKey
	last := p.LastStoredRound.Get(ctx)
	first := last == 0 && p.OldestStoredRound.Get(ctx) == 0
	var rounds []uint64
	for _, pulse := range a.PulsesPayload.Pulses {
		ok, err := timelock.VerifyPulse(key, pulse.Signature, pulse.Round)
		if err != nil {
			return p.Err.PulseVerificationError
		}
		if !ok {
			continue
		}
		if pulse.Round <= last {
			return p.Err.InvalidRoundNumber
		}
		p.Pulses.Put(ctx, pulse.Round, pulse)
		last = pulse.Round
		rounds = append(rounds, last)
	}
	p.LastStoredRound.Put(ctx, last)
	if first && len(rounds) > 0 {
		p.OldestStoredRound.Put(ctx, rounds[0])
	}
	p.prune(ctx, last)
	p.NextUnsignedAt.Put(ctx, p.sys.Number.Get(ctx))
	if len(rounds) > 0 {
		p.Ev.NewPulse.Deposit(ctx, NewPulseEvent{Rounds: rounds})
	}
	return nil
}

func (p *Pallet) prune(ctx *frame.Context, last uint64) {
	oldest := p.OldestStoredRound.Get(ctx)
	if oldest == 0 {
		return
	}
	for removed := 0; removed < maxPruned && sat.Add(sat.Sub(last, oldest), 1) > maxKept; removed++ {
		p.Pulses.Remove(ctx, oldest)
		oldest = sat.Add(oldest, 1)
	}
	p.OldestStoredRound.Put(ctx, oldest)
}
