package subtensor

// Mirrors coinbase/tempo_control.rs and the schedule of epochs in
// coinbase/run_coinbase.rs.

import (
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// setTempo is the call set_tempo.
func (p *Pallet) setTempo(ctx *frame.Context, o frame.Origin, a *SetTempoArgs) error {
	return p.DoSetTempo(ctx, o, a.Netuid, a.Tempo)
}

// setActivityCutoffFactor is the call set_activity_cutoff_factor.
func (p *Pallet) setActivityCutoffFactor(ctx *frame.Context, o frame.Origin, a *SetActivityCutoffFactorArgs) error {
	return p.DoSetActivityCutoffFactor(ctx, o, a.Netuid, a.FactorMilli)
}

// triggerEpoch is the call trigger_epoch.
func (p *Pallet) triggerEpoch(ctx *frame.Context, o frame.Origin, a *TriggerEpochArgs) error {
	return p.DoTriggerEpoch(ctx, o, a.Netuid)
}

// DoSetTempo lets a subnet's owner set its tempo, in blocks.
func (p *Pallet) DoSetTempo(ctx *frame.Context, o frame.Origin, netuid, tempo uint16) error {
	who, err := p.EnsureSubnetOwner(ctx, o, netuid)
	if err != nil {
		return err
	}
	if tempo < MinTempo || tempo > MaxTempo {
		return p.Err.TempoOutOfBounds
	}
	if err := p.EnsureAdminWindowOpen(ctx, netuid); err != nil {
		return err
	}
	tx := TransactionTypeTempoUpdate
	if !p.PassesRateLimitOnSubnet(ctx, tx, who, netuid) {
		return p.Err.TxRateLimitExceeded
	}
	p.ApplyTempoWithCycleReset(ctx, netuid, tempo)
	p.SetLastBlockOnSubnet(ctx, tx, who, netuid, p.CurrentBlockAsU64(ctx))
	return nil
}

// DoSetActivityCutoffFactor lets a subnet's owner or root set the activity
// cutoff, in thousandths of the tempo.
func (p *Pallet) DoSetActivityCutoffFactor(ctx *frame.Context, o frame.Origin, netuid uint16, milli uint32) error {
	who, err := p.EnsureSubnetOwnerOrRoot(ctx, o, netuid)
	if err != nil {
		return err
	}
	if milli < MinActivityCutoffFactorMilli || milli > MaxActivityCutoffFactorMilli {
		return p.Err.ActivityCutoffFactorMilliOutOfBounds
	}
	tx := TransactionTypeOwnerHyperparamUpdate(HyperparameterActivityCutoffFactorMilli)
	if who != nil {
		if err := p.EnsureAdminWindowOpen(ctx, netuid); err != nil {
			return err
		}
		if !p.PassesRateLimitOnSubnet(ctx, tx, *who, netuid) {
			return p.Err.TxRateLimitExceeded
		}
	}
	p.SetActivityCutoffFactorMilli(ctx, netuid, milli)
	p.RecordOwnerRl(ctx, who, netuid, []TransactionType{tx})
	return nil
}

// DoTriggerEpoch lets a subnet's owner have an epoch as soon as the freeze
// window, which begins now, is over.
func (p *Pallet) DoTriggerEpoch(ctx *frame.Context, o frame.Origin, netuid uint16) error {
	who, err := p.EnsureSubnetOwner(ctx, o, netuid)
	if err != nil {
		return err
	}
	if p.CommitRevealWeightsEnabled.Get(ctx, netuid) {
		return p.Err.DynamicTempoBlockedByCommitReveal
	}
	if p.PendingEpochAt.Get(ctx, netuid) != 0 {
		return p.Err.EpochTriggerAlreadyPending
	}
	now, window := p.CurrentBlockAsU64(ctx), uint64(p.AdminFreezeWindow.Get(ctx))
	if p.BlocksUntilNextAutoEpoch(ctx, netuid, p.Tempo.Get(ctx, netuid), now) < window {
		return p.Err.AutoEpochAlreadyImminent
	}
	tx := TransactionTypeOwnerHyperparamUpdate(HyperparameterTriggerEpoch)
	if !p.PassesRateLimitOnSubnet(ctx, tx, who, netuid) {
		return p.Err.TxRateLimitExceeded
	}
	firesAt := sat.Add(now, window)
	p.PendingEpochAt.Put(ctx, netuid, firesAt)
	p.SetLastBlockOnSubnet(ctx, tx, who, netuid, now)
	p.Ev.EpochTriggered.Deposit(ctx, EpochTriggeredEvent{Netuid: netuid, By: who, FiresAt: firesAt})
	return nil
}

// epochs returns the schedule of a subnet's epochs.
func (p *Pallet) epochs(ctx *frame.Context, netuid uint16) dtao.Epochs {
	return dtao.Epochs{
		Tempo:         p.Tempo.Get(ctx, netuid),
		Last:          p.LastEpochBlock.Get(ctx, netuid),
		Pending:       p.PendingEpochAt.Get(ctx, netuid),
		SinceLastStep: p.BlocksSinceLastStep.Get(ctx, netuid),
	}
}

// ShouldRunEpoch reports whether an epoch of the subnet is due in a block.
func (p *Pallet) ShouldRunEpoch(ctx *frame.Context, netuid uint16, block uint64) bool {
	return p.epochs(ctx, netuid).Due(block, uint64(MaxTempo))
}

// BlocksUntilNextAutoEpoch returns the blocks left until the next regular epoch.
func (p *Pallet) BlocksUntilNextAutoEpoch(ctx *frame.Context, netuid, tempo uint16, block uint64) uint64 {
	return dtao.Epochs{Tempo: tempo, Last: p.LastEpochBlock.Get(ctx, netuid)}.UntilNext(block)
}

// NextEpochStartBlock returns the block of the next epoch, regular or requested;
// ok is false if the subnet has none.
func (p *Pallet) NextEpochStartBlock(ctx *frame.Context, netuid uint16) (block uint64, ok bool) {
	return p.epochs(ctx, netuid).Next()
}

// EpochsDeferredThisBlock returns the subnets whose epoch is due but has to wait
// because others use up the block's number of epochs.
func (p *Pallet) EpochsDeferredThisBlock(ctx *frame.Context, subnets []uint16, block uint64) map[uint16]bool {
	left := p.MaxEpochsPerBlock.Get(ctx)
	deferred := make(map[uint16]bool)
	for _, netuid := range subnets {
		switch {
		case !p.ShouldRunEpoch(ctx, netuid, block):
		case left == 0:
			deferred[netuid] = true
		case p.IsEpochInputStateConsistent(ctx, netuid):
			left--
		}
	}
	return deferred
}
