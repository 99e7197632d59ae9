package adminutils

// The calls that set what registrations of neurons cost.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

func (p *Pallet) sudoSetMinDifficulty(ctx *frame.Context, o frame.Origin, a *SudoSetMinDifficultyArgs) error {
	return p.rootSetsInWindow(ctx, o, a.Netuid, func() error {
		p.Subtensor.SetMinDifficulty(ctx, a.Netuid, a.MinDifficulty)
		return nil
	})
}

func (p *Pallet) sudoSetMaxDifficulty(ctx *frame.Context, o frame.Origin, a *SudoSetMaxDifficultyArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterMaxDifficulty, func() error {
		p.Subtensor.SetMaxDifficulty(ctx, a.Netuid, a.MaxDifficulty)
		return nil
	})
}

func (p *Pallet) sudoSetDifficulty(ctx *frame.Context, o frame.Origin, a *SudoSetDifficultyArgs) error {
	return p.rootSetsInWindow(ctx, o, a.Netuid, func() error {
		p.Subtensor.SetDifficulty(ctx, a.Netuid, a.Difficulty)
		return nil
	})
}

func (p *Pallet) sudoSetAdjustmentInterval(ctx *frame.Context, o frame.Origin, a *SudoSetAdjustmentIntervalArgs) error {
	return p.rootSetsOn(ctx, o, a.Netuid, func() {
		p.Subtensor.SetAdjustmentInterval(ctx, a.Netuid, a.AdjustmentInterval)
	})
}

func (p *Pallet) sudoSetAdjustmentAlpha(ctx *frame.Context, o frame.Origin, a *SudoSetAdjustmentAlphaArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterAdjustmentAlpha, func() error {
		p.Subtensor.SetAdjustmentAlpha(ctx, a.Netuid, a.AdjustmentAlpha)
		return nil
	})
}

func (p *Pallet) sudoSetNetworkRegistrationAllowed(ctx *frame.Context, o frame.Origin, a *SudoSetNetworkRegistrationAllowedArgs) error {
	return rootSets(o, func() {
		p.Subtensor.SetNetworkRegistrationAllowed(ctx, a.Netuid, a.RegistrationAllowed)
	})
}

func (p *Pallet) sudoSetNetworkPowRegistrationAllowed(*frame.Context, frame.Origin, *SudoSetNetworkPowRegistrationAllowedArgs) error {
	return p.Err.POWRegistrationDisabled
}

func (p *Pallet) sudoSetTargetRegistrationsPerInterval(ctx *frame.Context, o frame.Origin, a *SudoSetTargetRegistrationsPerIntervalArgs) error {
	return p.rootSetsInWindow(ctx, o, a.Netuid, func() error {
		p.Subtensor.SetTargetRegistrationsPerInterval(ctx, a.Netuid, a.TargetRegistrationsPerInterval)
		return nil
	})
}

func (p *Pallet) sudoSetMaxRegistrationsPerBlock(ctx *frame.Context, o frame.Origin, a *SudoSetMaxRegistrationsPerBlockArgs) error {
	return p.rootSetsInWindow(ctx, o, a.Netuid, func() error {
		p.Subtensor.SetMaxRegistrationsPerBlock(ctx, a.Netuid, a.MaxRegistrationsPerBlock)
		return nil
	})
}

func (p *Pallet) sudoSetMinBurn(ctx *frame.Context, o frame.Origin, a *SudoSetMinBurnArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterMinBurn, func() error {
		if a.MinBurn >= subtensor.MinBurnUpperBound || a.MinBurn >= p.Subtensor.MaxBurn.Get(ctx, a.Netuid) {
			return p.Err.ValueNotInBounds
		}
		p.Subtensor.SetMinBurn(ctx, a.Netuid, a.MinBurn)
		return nil
	})
}

func (p *Pallet) sudoSetMaxBurn(ctx *frame.Context, o frame.Origin, a *SudoSetMaxBurnArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterMaxBurn, func() error {
		if a.MaxBurn <= subtensor.MaxBurnLowerBound || a.MaxBurn <= p.Subtensor.MinBurn.Get(ctx, a.Netuid) {
			return p.Err.ValueNotInBounds
		}
		p.Subtensor.SetMaxBurn(ctx, a.Netuid, a.MaxBurn)
		return nil
	})
}

func (p *Pallet) sudoSetBurnHalfLife(ctx *frame.Context, o frame.Origin, a *SudoSetBurnHalfLifeArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterBurnHalfLife, func() error {
		if err := p.ensureOrdinary(ctx, a.Netuid); err != nil {
			return err
		}
		if a.BurnHalfLife == 0 || a.BurnHalfLife > subtensor.MaxBurnHalfLife {
			return p.Err.InvalidValue
		}
		p.Subtensor.BurnHalfLife.Put(ctx, a.Netuid, a.BurnHalfLife)
		p.Ev.BurnHalfLifeSet.Deposit(ctx, BurnHalfLifeSetEvent{a.Netuid, a.BurnHalfLife})
		return nil
	})
}

func (p *Pallet) sudoSetBurnIncreaseMult(ctx *frame.Context, o frame.Origin, a *SudoSetBurnIncreaseMultArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterBurnIncreaseMult, func() error {
		if err := p.ensureOrdinary(ctx, a.Netuid); err != nil {
			return err
		}
		if !between(a.BurnIncreaseMult, 1, 3) {
			return p.Err.InvalidValue
		}
		p.Subtensor.BurnIncreaseMult.Put(ctx, a.Netuid, a.BurnIncreaseMult)
		p.Ev.BurnIncreaseMultSet.Deposit(ctx, BurnIncreaseMultSetEvent{a.Netuid, a.BurnIncreaseMult})
		return nil
	})
}

// between reports whether v is at least low and at most high.
func between(v fixed.U64F64, low, high uint64) bool {
	return !v.Less(fixed.To[fixed.U64F64](low)) && !fixed.To[fixed.U64F64](high).Less(v)
}

func (p *Pallet) sudoSetRaoRecycled(ctx *frame.Context, o frame.Origin, a *SudoSetRaoRecycledArgs) error {
	return p.rootSetsOn(ctx, o, a.Netuid, func() {
		p.Subtensor.SetRaoRecycled(ctx, a.Netuid, a.RaoRecycled)
	})
}
