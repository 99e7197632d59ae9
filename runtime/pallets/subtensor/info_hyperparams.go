package subtensor

// Mirrors the hyperparameters of rpc_info/subnet_info.rs.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
)

// yumaVersion is the version of the consensus that a subnet runs.
func (p *Pallet) yumaVersion(ctx *frame.Context, netuid uint16) uint16 {
	if p.Yuma3On.Get(ctx, netuid) {
		return 3
	}
	return 2
}

func (p *Pallet) sigmoidSteepness(ctx *frame.Context, netuid uint16) fixed.I32F32 {
	return fixed.SaturatingTo[fixed.I32F32](int32(p.AlphaSigmoidSteepness.Get(ctx, netuid)))
}

func (p *Pallet) hyperparams(ctx *frame.Context, netuid uint16) *SubnetHyperparams {
	if !p.IfSubnetExist(ctx, netuid) {
		return nil
	}
	alphas := p.AlphaValues.Get(ctx, netuid)
	return &SubnetHyperparams{
		Rho:                        p.Rho.Get(ctx, netuid),
		Kappa:                      p.Kappa.Get(ctx, netuid),
		ImmunityPeriod:             p.ImmunityPeriod.Get(ctx, netuid),
		MinAllowedWeights:          p.MinAllowedWeights.Get(ctx, netuid),
		MaxWeightsLimit:            p.MaxWeightLimit(netuid),
		Tempo:                      p.Tempo.Get(ctx, netuid),
		MinDifficulty:              p.MinDifficulty.Get(ctx, netuid),
		MaxDifficulty:              p.MaxDifficulty.Get(ctx, netuid),
		WeightsVersion:             p.WeightsVersionKey.Get(ctx, netuid),
		WeightsRateLimit:           p.WeightsSetRateLimit.Get(ctx, netuid),
		AdjustmentInterval:         p.AdjustmentInterval.Get(ctx, netuid),
		ActivityCutoff:             p.ActivityCutoffBlocks(ctx, netuid),
		RegistrationAllowed:        p.NetworkRegistrationAllowed.Get(ctx, netuid),
		TargetRegsPerInterval:      p.TargetRegistrationsPerInterval.Get(ctx, netuid),
		MinBurn:                    p.MinBurn.Get(ctx, netuid),
		MaxBurn:                    p.MaxBurn.Get(ctx, netuid),
		BondsMovingAvg:             p.BondsMovingAverage.Get(ctx, netuid),
		MaxRegsPerBlock:            p.MaxRegistrationsPerBlock.Get(ctx, netuid),
		ServingRateLimit:           p.ServingRateLimit.Get(ctx, netuid),
		MaxValidators:              p.MaxAllowedValidators.Get(ctx, netuid),
		AdjustmentAlpha:            p.AdjustmentAlpha.Get(ctx, netuid),
		Difficulty:                 p.Difficulty.Get(ctx, netuid),
		CommitRevealPeriod:         p.RevealPeriodEpochs.Get(ctx, netuid),
		CommitRevealWeightsEnabled: p.CommitRevealWeightsEnabled.Get(ctx, netuid),
		AlphaHigh:                  alphas.B,
		AlphaLow:                   alphas.A,
		LiquidAlphaEnabled:         p.LiquidAlphaOn.Get(ctx, netuid),
	}
}

func (p *Pallet) hyperparamsV2(ctx *frame.Context, netuid uint16) *SubnetHyperparamsV2 {
	h := p.hyperparams(ctx, netuid)
	if h == nil {
		return nil
	}
	return &SubnetHyperparamsV2{
		Rho: h.Rho, Kappa: h.Kappa, ImmunityPeriod: h.ImmunityPeriod, MinAllowedWeights: h.MinAllowedWeights,
		MaxWeightsLimit: h.MaxWeightsLimit, Tempo: h.Tempo, MinDifficulty: h.MinDifficulty,
		MaxDifficulty: h.MaxDifficulty, WeightsVersion: h.WeightsVersion, WeightsRateLimit: h.WeightsRateLimit,
		AdjustmentInterval: h.AdjustmentInterval, ActivityCutoff: h.ActivityCutoff,
		RegistrationAllowed: h.RegistrationAllowed, TargetRegsPerInterval: h.TargetRegsPerInterval,
		MinBurn: h.MinBurn, MaxBurn: h.MaxBurn, BondsMovingAvg: h.BondsMovingAvg,
		MaxRegsPerBlock: h.MaxRegsPerBlock, ServingRateLimit: h.ServingRateLimit, MaxValidators: h.MaxValidators,
		AdjustmentAlpha: h.AdjustmentAlpha, Difficulty: h.Difficulty, CommitRevealPeriod: h.CommitRevealPeriod,
		CommitRevealWeightsEnabled: h.CommitRevealWeightsEnabled, AlphaHigh: h.AlphaHigh, AlphaLow: h.AlphaLow,
		LiquidAlphaEnabled:    h.LiquidAlphaEnabled,
		AlphaSigmoidSteepness: p.sigmoidSteepness(ctx, netuid),
		YumaVersion:           p.yumaVersion(ctx, netuid),
		SubnetIsActive:        p.SubtokenEnabled.Get(ctx, netuid),
		TransfersEnabled:      p.TransferToggle.Get(ctx, netuid),
		BondsResetEnabled:     p.BondsResetOn.Get(ctx, netuid),
	}
}

func boolParam(v bool) HyperparamValue {
	return HyperparamValue{Variant: HyperparamValueIsBool, Bool: v}
}

func u16Param(v uint16) HyperparamValue {
	return HyperparamValue{Variant: HyperparamValueIsU16, U16: v}
}

func u32Param(v uint32) HyperparamValue {
	return HyperparamValue{Variant: HyperparamValueIsU32, U32: v}
}

func u64Param(v uint64) HyperparamValue {
	return HyperparamValue{Variant: HyperparamValueIsU64, U64: v}
}

func taoParam(rao uint64) HyperparamValue {
	return HyperparamValue{Variant: HyperparamValueIsTaoBalance, TaoBalance: rao}
}

// hyperparamsV3 lists the parameters by name; clients take no notice of the
// order, but the recorded bytes do.
func (p *Pallet) hyperparamsV3(ctx *frame.Context, netuid uint16) *[]HyperparamEntry {
	h := p.hyperparamsV2(ctx, netuid)
	if h == nil {
		return nil
	}
	var list []HyperparamEntry
	add := func(name string, v HyperparamValue) {
		list = append(list, HyperparamEntry{Name: []byte(name), Value: v})
	}
	add("kappa", u16Param(h.Kappa))
	add("immunity_period", u16Param(h.ImmunityPeriod))
	add("min_allowed_weights", u16Param(h.MinAllowedWeights))
	add("max_weights_limit", u16Param(h.MaxWeightsLimit))
	add("tempo", u16Param(h.Tempo))
	add("weights_version", u64Param(h.WeightsVersion))
	add("weights_rate_limit", u64Param(h.WeightsRateLimit))
	add("activity_cutoff", u64Param(h.ActivityCutoff))
	add("activity_cutoff_factor", u32Param(p.ActivityCutoffFactorMilli.Get(ctx, netuid)))
	add("registration_allowed", boolParam(h.RegistrationAllowed))
	add("target_regs_per_interval", u16Param(h.TargetRegsPerInterval))
	add("min_burn", taoParam(h.MinBurn))
	add("max_burn", taoParam(h.MaxBurn))
	add("burn_half_life", u16Param(p.BurnHalfLife.Get(ctx, netuid)))
	add("burn_increase_mult", HyperparamValue{Variant: HyperparamValueIsU64F64, U64F64: p.BurnIncreaseMult.Get(ctx, netuid)})
	add("bonds_moving_avg", u64Param(h.BondsMovingAvg))
	add("max_regs_per_block", u16Param(h.MaxRegsPerBlock))
	add("serving_rate_limit", u64Param(h.ServingRateLimit))
	add("max_validators", u16Param(h.MaxValidators))
	add("commit_reveal_period", u64Param(h.CommitRevealPeriod))
	add("commit_reveal_weights_enabled", boolParam(h.CommitRevealWeightsEnabled))
	add("alpha_high", u16Param(h.AlphaHigh))
	add("alpha_low", u16Param(h.AlphaLow))
	add("liquid_alpha_enabled", boolParam(h.LiquidAlphaEnabled))
	add("alpha_sigmoid_steepness", HyperparamValue{Variant: HyperparamValueIsI32F32, I32F32: h.AlphaSigmoidSteepness})
	add("yuma_version", u16Param(h.YumaVersion))
	add("subnet_is_active", boolParam(h.SubnetIsActive))
	add("transfers_enabled", boolParam(h.TransfersEnabled))
	add("bonds_reset_enabled", boolParam(h.BondsResetEnabled))
	add("user_liquidity_enabled", boolParam(h.UserLiquidityEnabled))
	add("owner_cut_enabled", boolParam(p.OwnerCutEnabled.Get(ctx, netuid)))
	add("owner_cut_auto_lock_enabled", boolParam(p.OwnerCutAutoLockEnabled.Get(ctx, netuid)))
	add("min_childkey_take", u16Param(p.EffectiveMinChildkeyTake(ctx, netuid)))
	return &list
}
