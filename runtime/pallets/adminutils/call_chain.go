package adminutils

// The calls of root that set parameters of the whole chain.

import (
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) sudoSetDefaultTake(ctx *frame.Context, o frame.Origin, a *SudoSetDefaultTakeArgs) error {
	return rootSets(o, func() { p.Subtensor.SetMaxDelegateTake(ctx, a.DefaultTake) })
}

func (p *Pallet) sudoSetMinDelegateTake(ctx *frame.Context, o frame.Origin, a *SudoSetMinDelegateTakeArgs) error {
	return rootSets(o, func() { p.Subtensor.SetMinDelegateTake(ctx, a.Take) })
}

func (p *Pallet) sudoSetTxDelegateTakeRateLimit(ctx *frame.Context, o frame.Origin, a *SudoSetTxDelegateTakeRateLimitArgs) error {
	return rootSets(o, func() { p.Subtensor.SetTxDelegateTakeRateLimit(ctx, a.TxRateLimit) })
}

func (p *Pallet) sudoSetTxRateLimit(ctx *frame.Context, o frame.Origin, a *SudoSetTxRateLimitArgs) error {
	return rootSets(o, func() { p.Subtensor.SetTxRateLimit(ctx, a.TxRateLimit) })
}

func (p *Pallet) sudoSetSubnetOwnerCut(ctx *frame.Context, o frame.Origin, a *SudoSetSubnetOwnerCutArgs) error {
	return rootSets(o, func() { p.Subtensor.SetSubnetOwnerCut(ctx, a.SubnetOwnerCut) })
}

func (p *Pallet) sudoSetNetworkRateLimit(ctx *frame.Context, o frame.Origin, a *SudoSetNetworkRateLimitArgs) error {
	return rootSets(o, func() { p.Subtensor.SetNetworkRateLimit(ctx, a.RateLimit) })
}

func (p *Pallet) sudoSetTotalIssuance(*frame.Context, frame.Origin, *SudoSetTotalIssuanceArgs) error {
	return p.Err.Deprecated
}

func (p *Pallet) sudoSetNetworkImmunityPeriod(ctx *frame.Context, o frame.Origin, a *SudoSetNetworkImmunityPeriodArgs) error {
	return rootSets(o, func() { p.Subtensor.SetNetworkImmunityPeriod(ctx, a.ImmunityPeriod) })
}

func (p *Pallet) sudoSetNetworkMinLockCost(ctx *frame.Context, o frame.Origin, a *SudoSetNetworkMinLockCostArgs) error {
	return rootSets(o, func() { p.Subtensor.SetNetworkMinLock(ctx, a.LockCost) })
}

func (p *Pallet) sudoSetSubnetLimit(ctx *frame.Context, o frame.Origin, a *SudoSetSubnetLimitArgs) error {
	return rootSets(o, func() { p.Subtensor.SetMaxSubnets(ctx, a.MaxSubnets) })
}

func (p *Pallet) sudoSetLockReductionInterval(ctx *frame.Context, o frame.Origin, a *SudoSetLockReductionIntervalArgs) error {
	return rootSets(o, func() { p.Subtensor.SetLockReductionInterval(ctx, a.Interval) })
}

func (p *Pallet) sudoSetStartCallDelay(ctx *frame.Context, o frame.Origin, a *SudoSetStartCallDelayArgs) error {
	return rootSets(o, func() { p.Subtensor.SetStartCallDelay(ctx, a.Delay) })
}

func (p *Pallet) sudoSetStakeThreshold(ctx *frame.Context, o frame.Origin, a *SudoSetStakeThresholdArgs) error {
	return rootSets(o, func() { p.Subtensor.SetStakeThreshold(ctx, a.MinStake) })
}

// sudoSetNominatorMinRequiredStake compares the new factor with the old amount
// of rao, as the reference does.
func (p *Pallet) sudoSetNominatorMinRequiredStake(ctx *frame.Context, o frame.Origin, a *SudoSetNominatorMinRequiredStakeArgs) error {
	return rootSets(o, func() {
		before := p.Subtensor.NominatorMinRequiredStakeValue(ctx)
		p.Subtensor.SetNominatorMinRequiredStake(ctx, a.MinStake)
		if a.MinStake > before {
			p.Subtensor.ClearSmallNominations(ctx)
		}
	})
}

func (p *Pallet) sudoSetDissolveNetworkScheduleDuration(ctx *frame.Context, o frame.Origin, a *SudoSetDissolveNetworkScheduleDurationArgs) error {
	return rootSets(o, func() { p.Subtensor.SetDissolveNetworkScheduleDuration(ctx, a.Duration) })
}

func (p *Pallet) sudoSetColdkeySwapAnnouncementDelay(ctx *frame.Context, o frame.Origin, a *SudoSetColdkeySwapAnnouncementDelayArgs) error {
	return rootSets(o, func() { p.Subtensor.SetColdkeySwapAnnouncementDelay(ctx, a.Duration) })
}

func (p *Pallet) sudoSetColdkeySwapReannouncementDelay(ctx *frame.Context, o frame.Origin, a *SudoSetColdkeySwapReannouncementDelayArgs) error {
	return rootSets(o, func() { p.Subtensor.SetColdkeySwapReannouncementDelay(ctx, a.Duration) })
}

func (p *Pallet) sudoSetSubnetMovingAlpha(ctx *frame.Context, o frame.Origin, a *SudoSetSubnetMovingAlphaArgs) error {
	return rootSets(o, func() { p.Subtensor.SubnetMovingAlpha.Put(ctx, a.Alpha) })
}

func (p *Pallet) sudoSetCkBurn(ctx *frame.Context, o frame.Origin, a *SudoSetCkBurnArgs) error {
	return rootSets(o, func() { p.Subtensor.SetCkBurn(ctx, a.Burn) })
}

func (p *Pallet) sudoSetAdminFreezeWindow(ctx *frame.Context, o frame.Origin, a *SudoSetAdminFreezeWindowArgs) error {
	return rootSets(o, func() { p.Subtensor.SetAdminFreezeWindow(ctx, a.Window) })
}

func (p *Pallet) sudoSetOwnerHparamRateLimit(ctx *frame.Context, o frame.Origin, a *SudoSetOwnerHparamRateLimitArgs) error {
	return rootSets(o, func() { p.Subtensor.SetOwnerHyperparamRateLimit(ctx, a.Epochs) })
}

func (p *Pallet) sudoSetTaoFlowCutoff(ctx *frame.Context, o frame.Origin, a *SudoSetTaoFlowCutoffArgs) error {
	return rootSets(o, func() { p.Subtensor.SetTaoFlowCutoff(ctx, a.FlowCutoff) })
}

func (p *Pallet) sudoSetTaoFlowNormalizationExponent(ctx *frame.Context, o frame.Origin, a *SudoSetTaoFlowNormalizationExponentArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if !between(a.Exponent, 1, 2) {
		return p.Err.InvalidValue
	}
	p.Subtensor.SetTaoFlowNormalizationExponent(ctx, a.Exponent)
	return nil
}

func (p *Pallet) sudoSetTaoFlowSmoothingFactor(ctx *frame.Context, o frame.Origin, a *SudoSetTaoFlowSmoothingFactorArgs) error {
	return rootSets(o, func() { p.Subtensor.SetTaoFlowSmoothingFactor(ctx, a.SmoothingFactor) })
}

func (p *Pallet) sudoSetNetTaoFlowEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetNetTaoFlowEnabledArgs) error {
	return rootSets(o, func() { p.Subtensor.SetNetTaoFlowEnabled(ctx, a.Enabled) })
}
