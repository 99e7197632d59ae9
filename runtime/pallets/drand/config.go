package drand

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) setBeaconConfig(ctx *frame.Context, o frame.Origin, a *SetBeaconConfigArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.BeaconConfig.Put(ctx, a.ConfigPayload.Config)
	p.NextUnsignedAt.Put(ctx, sat.Add(p.sys.Number.Get(ctx), 1))
	p.Ev.BeaconConfigChanged.Deposit(ctx, BeaconConfigChangedEvent{})
	return nil
}

func (p *Pallet) setOldestStoredRound(ctx *frame.Context, o frame.Origin, a *SetOldestStoredRoundArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.OldestStoredRound.Put(ctx, a.OldestRound)
	p.Ev.SetOldestStoredRound.Deposit(ctx, SetOldestStoredRoundEvent{Value: a.OldestRound})
	return nil
}
