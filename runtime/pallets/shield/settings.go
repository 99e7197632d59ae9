package shield

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) setMaxPendingExtrinsicsNumber(ctx *frame.Context, o frame.Origin, a *SetMaxPendingExtrinsicsNumberArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.MaxPendingExtrinsicsLimit.Put(ctx, a.Value)
	p.Ev.MaxPendingExtrinsicsNumberSet.Deposit(ctx, MaxPendingExtrinsicsNumberSetEvent{Value: a.Value})
	return nil
}

func (p *Pallet) setOnInitializeWeight(ctx *frame.Context, o frame.Origin, a *SetOnInitializeWeightArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if a.Value > maxOnInitializeWeight {
		return p.Err.WeightExceedsAbsoluteMax
	}
	p.OnInitializeWeight.Put(ctx, a.Value)
	p.Ev.OnInitializeWeightSet.Deposit(ctx, OnInitializeWeightSetEvent{Value: a.Value})
	return nil
}

func (p *Pallet) setStoredExtrinsicLifetime(ctx *frame.Context, o frame.Origin, a *SetStoredExtrinsicLifetimeArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.ExtrinsicLifetime.Put(ctx, a.Value)
	p.Ev.ExtrinsicLifetimeSet.Deposit(ctx, ExtrinsicLifetimeSetEvent{Value: a.Value})
	return nil
}

func (p *Pallet) setMaxExtrinsicWeight(ctx *frame.Context, o frame.Origin, a *SetMaxExtrinsicWeightArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if a.Value > maxOnInitializeWeight {
		return p.Err.WeightExceedsAbsoluteMax
	}
	p.MaxExtrinsicWeight.Put(ctx, a.Value)
	p.Ev.MaxExtrinsicWeightSet.Deposit(ctx, MaxExtrinsicWeightSetEvent{Value: a.Value})
	return nil
}
