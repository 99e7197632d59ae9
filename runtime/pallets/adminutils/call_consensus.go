package adminutils

// The calls that set how epochs run and what weights are like.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

func (p *Pallet) sudoSetWeightsVersionKey(ctx *frame.Context, o frame.Origin, a *SudoSetWeightsVersionKeyArgs) error {
	return p.ownerActs(ctx, o, a.Netuid, subtensor.TransactionTypeSetWeightsVersionKey, func(*types.AccountID) error {
		if err := p.ensureSubnet(ctx, a.Netuid); err != nil {
			return err
		}
		p.Subtensor.SetWeightsVersionKey(ctx, a.Netuid, a.WeightsVersionKey)
		return nil
	})
}

func (p *Pallet) sudoSetWeightsSetRateLimit(ctx *frame.Context, o frame.Origin, a *SudoSetWeightsSetRateLimitArgs) error {
	return p.rootSetsOn(ctx, o, a.Netuid, func() {
		p.Subtensor.SetWeightsSetRateLimit(ctx, a.Netuid, a.WeightsSetRateLimit)
	})
}

func (p *Pallet) sudoSetMinAllowedWeights(ctx *frame.Context, o frame.Origin, a *SudoSetMinAllowedWeightsArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterMinAllowedWeights, func() error {
		p.Subtensor.SetMinAllowedWeights(ctx, a.Netuid, a.MinAllowedWeights)
		return nil
	})
}

func (p *Pallet) sudoSetKappa(ctx *frame.Context, o frame.Origin, a *SudoSetKappaArgs) error {
	return p.rootSetsOn(ctx, o, a.Netuid, func() { p.Subtensor.SetKappa(ctx, a.Netuid, a.Kappa) })
}

func (p *Pallet) sudoSetRho(ctx *frame.Context, o frame.Origin, a *SudoSetRhoArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterRho, func() error {
		p.Subtensor.SetRho(ctx, a.Netuid, a.Rho)
		return nil
	})
}

func (p *Pallet) sudoSetActivityCutoff(ctx *frame.Context, o frame.Origin, a *SudoSetActivityCutoffArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterActivityCutoff, func() error {
		if a.ActivityCutoff < p.Subtensor.MinActivityCutoff.Get(ctx) {
			return p.Subtensor.Err.ActivityCutoffTooLow
		}
		p.Subtensor.SetActivityCutoff(ctx, a.Netuid, a.ActivityCutoff)
		return nil
	})
}

func (p *Pallet) sudoSetMaxAllowedValidators(ctx *frame.Context, o frame.Origin, a *SudoSetMaxAllowedValidatorsArgs) error {
	return p.rootSetsInWindow(ctx, o, a.Netuid, func() error {
		if a.MaxAllowedValidators > p.Subtensor.MaxAllowedUids.Get(ctx, a.Netuid) {
			return p.Err.MaxValidatorsLargerThanMaxUIds
		}
		p.Subtensor.SetMaxAllowedValidators(ctx, a.Netuid, a.MaxAllowedValidators)
		return nil
	})
}

// maxOwnerBondsMovingAverage is the slowest moving average, in millionths, that
// an owner may set.
const maxOwnerBondsMovingAverage = 975_000

func (p *Pallet) sudoSetBondsMovingAverage(ctx *frame.Context, o frame.Origin, a *SudoSetBondsMovingAverageArgs) error {
	limit := subtensor.TransactionTypeOwnerHyperparamUpdate(subtensor.HyperparameterBondsMovingAverage)
	return p.ownerActs(ctx, o, a.Netuid, limit, func(owner *types.AccountID) error {
		if owner != nil && a.BondsMovingAverage > maxOwnerBondsMovingAverage {
			return p.Err.BondsMovingAverageMaxReached
		}
		if err := p.ensureSubnet(ctx, a.Netuid); err != nil {
			return err
		}
		p.Subtensor.SetBondsMovingAverage(ctx, a.Netuid, a.BondsMovingAverage)
		return nil
	})
}

func (p *Pallet) sudoSetBondsPenalty(ctx *frame.Context, o frame.Origin, a *SudoSetBondsPenaltyArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterBondsPenalty, func() error {
		p.Subtensor.SetBondsPenalty(ctx, a.Netuid, a.BondsPenalty)
		return nil
	})
}

func (p *Pallet) sudoSetBondsResetEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetBondsResetEnabledArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterBondsResetEnabled, func() error {
		p.Subtensor.SetBondsReset(ctx, a.Netuid, a.Enabled)
		p.Ev.BondsResetToggled.Deposit(ctx, BondsResetToggledEvent{a.Netuid, a.Enabled})
		return nil
	})
}

func (p *Pallet) sudoSetTempo(ctx *frame.Context, o frame.Origin, a *SudoSetTempoArgs) error {
	return p.rootSetsInWindow(ctx, o, a.Netuid, func() error {
		p.Subtensor.ApplyTempoWithCycleReset(ctx, a.Netuid, a.Tempo)
		return nil
	})
}

func (p *Pallet) sudoSetMaxEpochsPerBlock(ctx *frame.Context, o frame.Origin, a *SudoSetMaxEpochsPerBlockArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if a.MaxEpochsPerBlock < 1 {
		return p.Err.ValueNotInBounds
	}
	p.Subtensor.SetMaxEpochsPerBlock(ctx, a.MaxEpochsPerBlock)
	return nil
}

func (p *Pallet) sudoSetCommitRevealWeightsEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetCommitRevealWeightsEnabledArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterCommitRevealEnabled, func() error {
		p.Subtensor.SetCommitRevealWeightsEnabled(ctx, a.Netuid, a.Enabled)
		return nil
	})
}

func (p *Pallet) sudoSetCommitRevealWeightsInterval(ctx *frame.Context, o frame.Origin, a *SudoSetCommitRevealWeightsIntervalArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterWeightCommitInterval, func() error {
		return p.Subtensor.SetRevealPeriod(ctx, a.Netuid, a.Interval)
	})
}

func (p *Pallet) sudoSetCommitRevealVersion(ctx *frame.Context, o frame.Origin, a *SudoSetCommitRevealVersionArgs) error {
	return rootSets(o, func() { p.Subtensor.SetCommitRevealWeightsVersion(ctx, a.Version) })
}

func (p *Pallet) sudoSetLiquidAlphaEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetLiquidAlphaEnabledArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterLiquidAlphaEnabled, func() error {
		p.Subtensor.SetLiquidAlphaEnabled(ctx, a.Netuid, a.Enabled)
		return nil
	})
}

func (p *Pallet) sudoSetAlphaValues(ctx *frame.Context, o frame.Origin, a *SudoSetAlphaValuesArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterAlphaValues, func() error {
		return p.Subtensor.DoSetAlphaValues(ctx, o, a.Netuid, a.AlphaLow, a.AlphaHigh)
	})
}

func (p *Pallet) sudoSetAlphaSigmoidSteepness(ctx *frame.Context, o frame.Origin, a *SudoSetAlphaSigmoidSteepnessArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterAlphaSigmoidSteepness, func() error {
		if !o.IsRoot() && a.Steepness < 0 {
			return p.Err.NegativeSigmoidSteepness
		}
		p.Subtensor.SetAlphaSigmoidSteepness(ctx, a.Netuid, a.Steepness)
		return nil
	})
}

func (p *Pallet) sudoSetYuma3Enabled(ctx *frame.Context, o frame.Origin, a *SudoSetYuma3EnabledArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterYuma3Enabled, func() error {
		p.Subtensor.SetYuma3Enabled(ctx, a.Netuid, a.Enabled)
		p.Ev.Yuma3EnableToggled.Deposit(ctx, Yuma3EnableToggledEvent{a.Netuid, a.Enabled})
		return nil
	})
}
