package subtensor

// Mirrors the setters of utils/misc.rs: one storage item each, most with an event.

import "github.com/tensord/tensord/runtime/frame"

// SetMinNonImmuneUids sets how many neurons of a subnet must remain prunable.
func (p *Pallet) SetMinNonImmuneUids(ctx *frame.Context, netuid uint16, v uint16) {
	p.MinNonImmuneUids.Put(ctx, netuid, v)
	p.Ev.MinNonImmuneUidsSet.Deposit(ctx, MinNonImmuneUidsSetEvent{Netuid: netuid, Value: v})
}

// SetMinChildkeyTakeForSubnet sets a subnet's least childkey take, a part of 65535.
func (p *Pallet) SetMinChildkeyTakeForSubnet(ctx *frame.Context, netuid uint16, v uint16) {
	p.MinChildkeyTakePerSubnet.Put(ctx, netuid, v)
	p.Ev.MinChildKeyTakePerSubnetSet.Deposit(ctx, MinChildKeyTakePerSubnetSetEvent{Netuid: netuid, Value: v})
}

// SetServingRateLimit sets the blocks between two servings of a neuron.
func (p *Pallet) SetServingRateLimit(ctx *frame.Context, netuid uint16, v uint64) {
	p.ServingRateLimit.Put(ctx, netuid, v)
	p.Ev.ServingRateLimitSet.Deposit(ctx, ServingRateLimitSetEvent{Netuid: netuid, Value: v})
}

// SetMinDifficulty sets the least work of a registration.
func (p *Pallet) SetMinDifficulty(ctx *frame.Context, netuid uint16, v uint64) {
	p.MinDifficulty.Put(ctx, netuid, v)
	p.Ev.MinDifficultySet.Deposit(ctx, MinDifficultySetEvent{Netuid: netuid, Value: v})
}

// SetMaxDifficulty sets the most work of a registration.
func (p *Pallet) SetMaxDifficulty(ctx *frame.Context, netuid uint16, v uint64) {
	p.MaxDifficulty.Put(ctx, netuid, v)
	p.Ev.MaxDifficultySet.Deposit(ctx, MaxDifficultySetEvent{Netuid: netuid, Value: v})
}

// SetWeightsVersionKey sets the version that validators must state with weights.
func (p *Pallet) SetWeightsVersionKey(ctx *frame.Context, netuid uint16, v uint64) {
	p.WeightsVersionKey.Put(ctx, netuid, v)
	p.Ev.WeightsVersionKeySet.Deposit(ctx, WeightsVersionKeySetEvent{Netuid: netuid, Value: v})
}

// SetWeightsSetRateLimit sets the blocks between two weight settings of a validator.
func (p *Pallet) SetWeightsSetRateLimit(ctx *frame.Context, netuid uint16, v uint64) {
	p.WeightsSetRateLimit.Put(ctx, netuid, v)
	p.Ev.WeightsSetRateLimitSet.Deposit(ctx, WeightsSetRateLimitSetEvent{Netuid: netuid, Value: v})
}

// SetAdjustmentInterval sets the blocks between difficulty adjustments.
func (p *Pallet) SetAdjustmentInterval(ctx *frame.Context, netuid uint16, v uint16) {
	p.AdjustmentInterval.Put(ctx, netuid, v)
	p.Ev.AdjustmentIntervalSet.Deposit(ctx, AdjustmentIntervalSetEvent{Netuid: netuid, Value: v})
}

// SetAdjustmentAlpha sets the smoothing of difficulty adjustments.
func (p *Pallet) SetAdjustmentAlpha(ctx *frame.Context, netuid uint16, v uint64) {
	p.AdjustmentAlpha.Put(ctx, netuid, v)
	p.Ev.AdjustmentAlphaSet.Deposit(ctx, AdjustmentAlphaSetEvent{Netuid: netuid, Value: v})
}

// SetValidatorPruneLen sets the validator prune length.
func (p *Pallet) SetValidatorPruneLen(ctx *frame.Context, netuid uint16, v uint64) {
	p.ValidatorPruneLen.Put(ctx, netuid, v)
	p.Ev.ValidatorPruneLenSet.Deposit(ctx, ValidatorPruneLenSetEvent{Netuid: netuid, Value: v})
}

// SetScalingLawPower sets the scaling law power, in hundredths.
func (p *Pallet) SetScalingLawPower(ctx *frame.Context, netuid uint16, v uint16) {
	p.ScalingLawPower.Put(ctx, netuid, v)
	p.Ev.ScalingLawPowerSet.Deposit(ctx, ScalingLawPowerSetEvent{Netuid: netuid, Value: v})
}

// SetImmunityPeriod sets for how many blocks new neurons can't be pruned.
func (p *Pallet) SetImmunityPeriod(ctx *frame.Context, netuid uint16, v uint16) {
	p.ImmunityPeriod.Put(ctx, netuid, v)
	p.Ev.ImmunityPeriodSet.Deposit(ctx, ImmunityPeriodSetEvent{Netuid: netuid, Value: v})
}

// SetMinAllowedWeights sets the least number of weights a validator sets.
func (p *Pallet) SetMinAllowedWeights(ctx *frame.Context, netuid uint16, v uint16) {
	p.MinAllowedWeights.Put(ctx, netuid, v)
	p.Ev.MinAllowedWeightSet.Deposit(ctx, MinAllowedWeightSetEvent{Netuid: netuid, Value: v})
}

// SetMinAllowedUids sets the least size a subnet may be trimmed to.
func (p *Pallet) SetMinAllowedUids(ctx *frame.Context, netuid uint16, v uint16) {
	p.MinAllowedUids.Put(ctx, netuid, v)
	p.Ev.MinAllowedUidsSet.Deposit(ctx, MinAllowedUidsSetEvent{Netuid: netuid, Value: v})
}

// SetMaxAllowedUids sets the most neurons of a subnet.
func (p *Pallet) SetMaxAllowedUids(ctx *frame.Context, netuid uint16, v uint16) {
	p.MaxAllowedUids.Put(ctx, netuid, v)
	p.Ev.MaxAllowedUidsSet.Deposit(ctx, MaxAllowedUidsSetEvent{Netuid: netuid, Value: v})
}

// SetKappa sets the consensus majority, a part of 65535.
func (p *Pallet) SetKappa(ctx *frame.Context, netuid uint16, v uint16) {
	p.Kappa.Put(ctx, netuid, v)
	p.Ev.KappaSet.Deposit(ctx, KappaSetEvent{Netuid: netuid, Value: v})
}

// SetCommitRevealWeightsEnabled switches hidden weights on or off.
func (p *Pallet) SetCommitRevealWeightsEnabled(ctx *frame.Context, netuid uint16, v bool) {
	p.CommitRevealWeightsEnabled.Put(ctx, netuid, v)
	p.Ev.CommitRevealEnabled.Deposit(ctx, CommitRevealEnabledEvent{Netuid: netuid, Flag: v})
}

// SetActivityCutoff sets the former activity cutoff in blocks.
func (p *Pallet) SetActivityCutoff(ctx *frame.Context, netuid uint16, v uint16) {
	p.ActivityCutoff.Put(ctx, netuid, v)
	p.Ev.ActivityCutoffSet.Deposit(ctx, ActivityCutoffSetEvent{Netuid: netuid, Value: v})
}

// SetActivityCutoffFactorMilli sets the activity cutoff in thousandths of a tempo.
func (p *Pallet) SetActivityCutoffFactorMilli(ctx *frame.Context, netuid uint16, v uint32) {
	p.ActivityCutoffFactorMilli.Put(ctx, netuid, v)
	p.Ev.ActivityCutoffFactorMilliSet.Deposit(ctx, ActivityCutoffFactorMilliSetEvent{Netuid: netuid, FactorMilli: v})
}

// SetNetworkRegistrationAllowed opens or closes a subnet for registrations.
func (p *Pallet) SetNetworkRegistrationAllowed(ctx *frame.Context, netuid uint16, v bool) {
	p.NetworkRegistrationAllowed.Put(ctx, netuid, v)
	p.Ev.RegistrationAllowed.Deposit(ctx, RegistrationAllowedEvent{Netuid: netuid, Flag: v})
}

// SetNetworkPowRegistrationAllowed opens or closes a subnet for registrations by work.
func (p *Pallet) SetNetworkPowRegistrationAllowed(ctx *frame.Context, netuid uint16, v bool) {
	p.NetworkPowRegistrationAllowed.Put(ctx, netuid, v)
	p.Ev.PowRegistrationAllowed.Deposit(ctx, PowRegistrationAllowedEvent{Netuid: netuid, Flag: v})
}

// SetTargetRegistrationsPerInterval sets the aimed-at registrations per adjustment interval.
func (p *Pallet) SetTargetRegistrationsPerInterval(ctx *frame.Context, netuid uint16, v uint16) {
	p.TargetRegistrationsPerInterval.Put(ctx, netuid, v)
	p.Ev.RegistrationPerIntervalSet.Deposit(ctx, RegistrationPerIntervalSetEvent{Netuid: netuid, Value: v})
}

// SetMinBurn sets the least registration price in rao.
func (p *Pallet) SetMinBurn(ctx *frame.Context, netuid uint16, v uint64) {
	p.MinBurn.Put(ctx, netuid, v)
	p.Ev.MinBurnSet.Deposit(ctx, MinBurnSetEvent{Netuid: netuid, TaoBalance: v})
}

// SetMaxBurn sets the highest registration price in rao.
func (p *Pallet) SetMaxBurn(ctx *frame.Context, netuid uint16, v uint64) {
	p.MaxBurn.Put(ctx, netuid, v)
	p.Ev.MaxBurnSet.Deposit(ctx, MaxBurnSetEvent{Netuid: netuid, TaoBalance: v})
}

// SetDifficulty sets the work of a registration.
func (p *Pallet) SetDifficulty(ctx *frame.Context, netuid uint16, v uint64) {
	p.Difficulty.Put(ctx, netuid, v)
	p.Ev.DifficultySet.Deposit(ctx, DifficultySetEvent{Netuid: netuid, Value: v})
}

// SetMaxAllowedValidators sets how many validator permits an epoch hands out.
func (p *Pallet) SetMaxAllowedValidators(ctx *frame.Context, netuid uint16, v uint16) {
	p.MaxAllowedValidators.Put(ctx, netuid, v)
	p.Ev.MaxAllowedValidatorsSet.Deposit(ctx, MaxAllowedValidatorsSetEvent{Netuid: netuid, Value: v})
}

// SetBondsMovingAverage sets how much of old bonds stays, in millionths.
func (p *Pallet) SetBondsMovingAverage(ctx *frame.Context, netuid uint16, v uint64) {
	p.BondsMovingAverage.Put(ctx, netuid, v)
	p.Ev.BondsMovingAverageSet.Deposit(ctx, BondsMovingAverageSetEvent{Netuid: netuid, Value: v})
}

// SetBondsPenalty sets how far bonds follow clipped weights, a part of 65535.
func (p *Pallet) SetBondsPenalty(ctx *frame.Context, netuid uint16, v uint16) {
	p.BondsPenalty.Put(ctx, netuid, v)
	p.Ev.BondsPenaltySet.Deposit(ctx, BondsPenaltySetEvent{Netuid: netuid, Value: v})
}

// SetBondsReset switches the resetting of bonds on or off.
func (p *Pallet) SetBondsReset(ctx *frame.Context, netuid uint16, v bool) {
	p.BondsResetOn.Put(ctx, netuid, v)
	p.Ev.BondsResetOnSet.Deposit(ctx, BondsResetOnSetEvent{Netuid: netuid, Flag: v})
}

// SetMaxRegistrationsPerBlock sets the most registrations in a block.
func (p *Pallet) SetMaxRegistrationsPerBlock(ctx *frame.Context, netuid uint16, v uint16) {
	p.MaxRegistrationsPerBlock.Put(ctx, netuid, v)
	p.Ev.MaxRegistrationsPerBlockSet.Deposit(ctx, MaxRegistrationsPerBlockSetEvent{Netuid: netuid, Value: v})
}

// SetRaoRecycled sets the rao recycled by registrations so far.
func (p *Pallet) SetRaoRecycled(ctx *frame.Context, netuid uint16, v uint64) {
	p.RAORecycledForRegistration.Put(ctx, netuid, v)
	p.Ev.RAORecycledForRegistrationSet.Deposit(ctx, RAORecycledForRegistrationSetEvent{Netuid: netuid, TaoBalance: v})
}
