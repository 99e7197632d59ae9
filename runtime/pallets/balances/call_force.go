package balances

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) forceUnreserve(ctx *frame.Context, o frame.Origin, a *ForceUnreserveArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	who, err := dispatch.Lookup(&a.Who)
	if err != nil {
		return err
	}
	p.Unreserve(ctx, who, a.Amount)
	return nil
}

func (p *Pallet) forceSetBalance(ctx *frame.Context, o frame.Origin, a *ForceSetBalanceArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	who, err := dispatch.Lookup(&a.Who)
	if err != nil {
		return err
	}
	free := a.NewFree
	if free < ExistentialDeposit {
		free = 0
	}
	var old uint64
	if err := p.mutateDust(ctx, who, func(d *primitives.AccountData) {
		old, d.Free = d.Free, free
	}); err != nil {
		return err
	}
	p.DropPositive(ctx, Positive(sat.Sub(free, old)))
	p.DropNegative(ctx, Negative(sat.Sub(old, free)))
	p.Ev.BalanceSet.Deposit(ctx, BalanceSetEvent{who, free})
	return nil
}

func (p *Pallet) forceAdjustTotalIssuance(ctx *frame.Context, o frame.Origin, a *ForceAdjustTotalIssuanceArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if a.Delta == 0 {
		return p.Err.DeltaZero
	}
	old := p.TotalIssuance.Get(ctx)
	now := sat.Add(old, a.Delta)
	if a.Direction == AdjustmentDirectionDecrease {
		now = sat.Sub(old, a.Delta)
	}
	if p.InactiveIssuance.Get(ctx) > now {
		return p.Err.IssuanceDeactivated
	}
	p.TotalIssuance.Put(ctx, now)
	p.Ev.TotalIssuanceForced.Deposit(ctx, TotalIssuanceForcedEvent{old, now})
	return nil
}
