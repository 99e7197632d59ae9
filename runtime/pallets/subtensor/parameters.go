package subtensor

// Mirrors the setters of utils/misc.rs: of values for the whole chain, and those
// that deposit no event.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
)

// SetAdminFreezeWindow sets for how many blocks before an epoch owners can't change parameters.
func (p *Pallet) SetAdminFreezeWindow(ctx *frame.Context, v uint16) {
	p.AdminFreezeWindow.Put(ctx, v)
	p.Ev.AdminFreezeWindowSet.Deposit(ctx, AdminFreezeWindowSetEvent{Value: v})
}

// SetOwnerHyperparamRateLimit sets the tempos between two changes of a parameter.
func (p *Pallet) SetOwnerHyperparamRateLimit(ctx *frame.Context, v uint16) {
	p.OwnerHyperparamRateLimit.Put(ctx, v)
	p.Ev.OwnerHyperparamRateLimitSet.Deposit(ctx, OwnerHyperparamRateLimitSetEvent{Value: v})
}

// SetStakeThreshold sets the stake weight in rao that validators need.
func (p *Pallet) SetStakeThreshold(ctx *frame.Context, v uint64) {
	p.StakeThreshold.Put(ctx, v)
	p.Ev.StakeThresholdSet.Deposit(ctx, StakeThresholdSetEvent{Value: v})
}

// SetMaxEpochsPerBlock sets how many epochs run in a block at most.
func (p *Pallet) SetMaxEpochsPerBlock(ctx *frame.Context, v uint8) {
	p.MaxEpochsPerBlock.Put(ctx, v)
	p.Ev.MaxEpochsPerBlockSet.Deposit(ctx, MaxEpochsPerBlockSetEvent{Value: v})
}

// SetTxRateLimit sets the blocks between two rate-limited transactions.
func (p *Pallet) SetTxRateLimit(ctx *frame.Context, v uint64) {
	p.TxRateLimit.Put(ctx, v)
	p.Ev.TxRateLimitSet.Deposit(ctx, TxRateLimitSetEvent{Value: v})
}

// SetTxDelegateTakeRateLimit sets the blocks between two raises of a delegate take.
func (p *Pallet) SetTxDelegateTakeRateLimit(ctx *frame.Context, v uint64) {
	p.TxDelegateTakeRateLimit.Put(ctx, v)
	p.Ev.TxDelegateTakeRateLimitSet.Deposit(ctx, TxDelegateTakeRateLimitSetEvent{Value: v})
}

// SetMinDelegateTake sets the least delegate take, a part of 65535.
func (p *Pallet) SetMinDelegateTake(ctx *frame.Context, v uint16) {
	p.MinDelegateTake.Put(ctx, v)
	p.Ev.MinDelegateTakeSet.Deposit(ctx, MinDelegateTakeSetEvent{Value: v})
}

// SetMaxDelegateTake sets the highest delegate take, a part of 65535.
func (p *Pallet) SetMaxDelegateTake(ctx *frame.Context, v uint16) {
	p.MaxDelegateTake.Put(ctx, v)
	p.Ev.MaxDelegateTakeSet.Deposit(ctx, MaxDelegateTakeSetEvent{Value: v})
}

// SetTxChildkeyTakeRateLimit sets the blocks between two changes of a childkey take.
func (p *Pallet) SetTxChildkeyTakeRateLimit(ctx *frame.Context, v uint64) {
	p.TxChildkeyTakeRateLimit.Put(ctx, v)
	p.Ev.TxChildKeyTakeRateLimitSet.Deposit(ctx, TxChildKeyTakeRateLimitSetEvent{Value: v})
}

// SetMinChildkeyTake sets the least childkey take, a part of 65535.
func (p *Pallet) SetMinChildkeyTake(ctx *frame.Context, v uint16) {
	p.MinChildkeyTake.Put(ctx, v)
	p.Ev.MinChildKeyTakeSet.Deposit(ctx, MinChildKeyTakeSetEvent{Value: v})
}

// SetMaxChildkeyTake sets the highest childkey take, a part of 65535.
func (p *Pallet) SetMaxChildkeyTake(ctx *frame.Context, v uint16) {
	p.MaxChildkeyTake.Put(ctx, v)
	p.Ev.MaxChildKeyTakeSet.Deposit(ctx, MaxChildKeyTakeSetEvent{Value: v})
}

// SetCommitRevealWeightsVersion sets the version of hidden weights in use.
func (p *Pallet) SetCommitRevealWeightsVersion(ctx *frame.Context, v uint16) {
	p.CommitRevealWeightsVersion.Put(ctx, v)
	p.Ev.CommitRevealVersionSet.Deposit(ctx, CommitRevealVersionSetEvent{Value: v})
}

// SetSubnetOwnerCut sets the owners' part of emission, of 65535.
func (p *Pallet) SetSubnetOwnerCut(ctx *frame.Context, v uint16) {
	p.SubnetOwnerCut.Put(ctx, v)
	p.Ev.SubnetOwnerCutSet.Deposit(ctx, SubnetOwnerCutSetEvent{Value: v})
}

// SetColdkeySwapAnnouncementDelay sets the blocks from announcing a coldkey swap to doing it.
func (p *Pallet) SetColdkeySwapAnnouncementDelay(ctx *frame.Context, v uint32) {
	p.ColdkeySwapAnnouncementDelay.Put(ctx, v)
	p.Ev.ColdkeySwapAnnouncementDelaySet.Deposit(ctx, ColdkeySwapAnnouncementDelaySetEvent{BlockNumberFor: v})
}

// SetColdkeySwapReannouncementDelay sets the blocks until a coldkey swap may be announced again.
func (p *Pallet) SetColdkeySwapReannouncementDelay(ctx *frame.Context, v uint32) {
	p.ColdkeySwapReannouncementDelay.Put(ctx, v)
	p.Ev.ColdkeySwapReannouncementDelaySet.Deposit(ctx, ColdkeySwapReannouncementDelaySetEvent{BlockNumberFor: v})
}

// SetDissolveNetworkScheduleDuration sets the blocks until a scheduled dissolution.
func (p *Pallet) SetDissolveNetworkScheduleDuration(ctx *frame.Context, v uint32) {
	p.DissolveNetworkScheduleDuration.Put(ctx, v)
	p.Ev.DissolveNetworkScheduleDurationSet.Deposit(ctx, DissolveNetworkScheduleDurationSetEvent{BlockNumberFor: v})
}

// SetMaxSubnets sets the most subnets.
func (p *Pallet) SetMaxSubnets(ctx *frame.Context, v uint16) {
	p.SubnetLimit.Put(ctx, v)
	p.Ev.SubnetLimitSet.Deposit(ctx, SubnetLimitSetEvent{Value: v})
}

// SetNominatorMinRequiredStake sets the least nomination in millionths of DefaultMinStake.
func (p *Pallet) SetNominatorMinRequiredStake(ctx *frame.Context, v uint64) {
	p.NominatorMinRequiredStake.Put(ctx, v)
}

// SetTaoFlowCutoff sets the least flow that earns emission, in rao a block.
func (p *Pallet) SetTaoFlowCutoff(ctx *frame.Context, v fixed.I64F64) { p.TaoFlowCutoff.Put(ctx, v) }

// SetTaoFlowNormalizationExponent sets the power to which flows count.
func (p *Pallet) SetTaoFlowNormalizationExponent(ctx *frame.Context, v fixed.U64F64) {
	p.FlowNormExponent.Put(ctx, v)
}

// SetTaoFlowSmoothingFactor sets the smoothing of flows, a part of 2^63-1.
func (p *Pallet) SetTaoFlowSmoothingFactor(ctx *frame.Context, v uint64) {
	p.FlowEmaSmoothingFactor.Put(ctx, v)
}

// SetNetTaoFlowEnabled sets whether the protocol's flows count.
func (p *Pallet) SetNetTaoFlowEnabled(ctx *frame.Context, v bool) { p.NetTaoFlowEnabled.Put(ctx, v) }

// SetLastAdjustmentBlock sets the block of the last difficulty adjustment.
func (p *Pallet) SetLastAdjustmentBlock(ctx *frame.Context, netuid uint16, v uint64) {
	p.LastAdjustmentBlock.Put(ctx, netuid, v)
}

// SetBlocksSinceLastStep sets the blocks since the last successful epoch.
func (p *Pallet) SetBlocksSinceLastStep(ctx *frame.Context, netuid uint16, v uint64) {
	p.BlocksSinceLastStep.Put(ctx, netuid, v)
}

// SetRegistrationsThisBlock sets the registrations in this block.
func (p *Pallet) SetRegistrationsThisBlock(ctx *frame.Context, netuid uint16, v uint16) {
	p.RegistrationsThisBlock.Put(ctx, netuid, v)
}

// SetLastMechanismStepBlock sets the block of the last successful epoch.
func (p *Pallet) SetLastMechanismStepBlock(ctx *frame.Context, netuid uint16, v uint64) {
	p.LastMechansimStepBlock.Put(ctx, netuid, v)
}

// SetRegistrationsThisInterval sets the registrations in this interval.
func (p *Pallet) SetRegistrationsThisInterval(ctx *frame.Context, netuid uint16, v uint16) {
	p.RegistrationsThisInterval.Put(ctx, netuid, v)
}

// SetPowRegistrationsThisInterval sets the registrations by work in this interval.
func (p *Pallet) SetPowRegistrationsThisInterval(ctx *frame.Context, netuid uint16, v uint16) {
	p.POWRegistrationsThisInterval.Put(ctx, netuid, v)
}

// SetBurnRegistrationsThisInterval sets the paid registrations in this interval.
func (p *Pallet) SetBurnRegistrationsThisInterval(ctx *frame.Context, netuid uint16, v uint16) {
	p.BurnRegistrationsThisInterval.Put(ctx, netuid, v)
}

// SetSubnetLockedBalance sets the rao locked at a subnet's registration.
func (p *Pallet) SetSubnetLockedBalance(ctx *frame.Context, netuid uint16, v uint64) {
	p.SubnetLocked.Put(ctx, netuid, v)
}

// SetRecycleOrBurn sets what becomes of emission to the owner's neurons.
func (p *Pallet) SetRecycleOrBurn(ctx *frame.Context, netuid uint16, v RecycleOrBurnEnum) {
	p.RecycleOrBurn.Put(ctx, netuid, v)
}

// SetRho sets rho.
func (p *Pallet) SetRho(ctx *frame.Context, netuid uint16, v uint16) {
	p.Rho.Put(ctx, netuid, v)
}

// SetBurn sets the registration price in rao.
func (p *Pallet) SetBurn(ctx *frame.Context, netuid uint16, v uint64) {
	p.Burn.Put(ctx, netuid, v)
}

// SetAlphaSigmoidSteepness sets the steepness of liquid alpha, in hundredths.
func (p *Pallet) SetAlphaSigmoidSteepness(ctx *frame.Context, netuid uint16, v int16) {
	p.AlphaSigmoidSteepness.Put(ctx, netuid, v)
}

// SetLiquidAlphaEnabled switches liquid alpha on or off.
func (p *Pallet) SetLiquidAlphaEnabled(ctx *frame.Context, netuid uint16, v bool) {
	p.LiquidAlphaOn.Put(ctx, netuid, v)
}

// SetYuma3Enabled switches Yuma 3 on or off.
func (p *Pallet) SetYuma3Enabled(ctx *frame.Context, netuid uint16, v bool) {
	p.Yuma3On.Put(ctx, netuid, v)
}
