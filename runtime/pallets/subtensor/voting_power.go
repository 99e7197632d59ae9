package subtensor

// Mirrors utils/voting_power.rs: a smoothed measure of validators' stake that
// contracts can count votes by. Voting power is rao of alpha.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// VotingPowerDisableGracePeriodBlocks is for how long voting power is still
// tracked after tracking was disabled: 14 days.
const VotingPowerDisableGracePeriodBlocks uint64 = 100_800

func (p *Pallet) enableVotingPowerTracking(ctx *frame.Context, o frame.Origin, a *EnableVotingPowerTrackingArgs) error {
	if _, err := p.EnsureSubnetOwnerOrRoot(ctx, o, a.Netuid); err != nil {
		return err
	}
	p.VotingPowerTrackingEnabled.Put(ctx, a.Netuid, true)
	p.VotingPowerDisableAtBlock.Remove(ctx, a.Netuid)
	p.Ev.VotingPowerTrackingEnabled.Deposit(ctx, VotingPowerTrackingEnabledEvent{a.Netuid})
	return nil
}

func (p *Pallet) disableVotingPowerTracking(ctx *frame.Context, o frame.Origin, a *DisableVotingPowerTrackingArgs) error {
	if _, err := p.EnsureSubnetOwnerOrRoot(ctx, o, a.Netuid); err != nil {
		return err
	}
	if !p.VotingPowerTrackingEnabled.Get(ctx, a.Netuid) {
		return p.Err.VotingPowerTrackingNotEnabled
	}
	at := sat.Add(p.CurrentBlockAsU64(ctx), VotingPowerDisableGracePeriodBlocks)
	p.VotingPowerDisableAtBlock.Put(ctx, a.Netuid, at)
	p.Ev.VotingPowerTrackingDisableScheduled.Deposit(ctx, VotingPowerTrackingDisableScheduledEvent{a.Netuid, at})
	return nil
}

func (p *Pallet) sudoSetVotingPowerEmaAlpha(ctx *frame.Context, o frame.Origin, a *SudoSetVotingPowerEmaAlphaArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if a.Alpha > dtao.MaxVotingAlpha {
		return p.Err.InvalidVotingPowerEmaAlpha
	}
	p.VotingPowerEmaAlpha.Put(ctx, a.Netuid, a.Alpha)
	p.Ev.VotingPowerEmaAlphaSet.Deposit(ctx, VotingPowerEmaAlphaSetEvent{a.Netuid, a.Alpha})
	return nil
}

// UpdateVotingPowerForSubnet advances the voting power of a subnet's validators
// after an epoch, or ends the tracking when its time has come.
func (p *Pallet) UpdateVotingPowerForSubnet(ctx *frame.Context, netuid uint16, terms []EpochTerms) {
	if !p.VotingPowerTrackingEnabled.Get(ctx, netuid) {
		return
	}
	if at := p.VotingPowerDisableAtBlock.Get(ctx, netuid); at > 0 && p.CurrentBlockAsU64(ctx) >= at {
		p.finalizeVotingPowerDisable(ctx, netuid)
		return
	}
	alpha, threshold := p.VotingPowerEmaAlpha.Get(ctx, netuid), p.StakeThreshold.Get(ctx)
	for i := range terms {
		t := &terms[i]
		if t.NewPermit {
			p.updateVotingPowerForHotkey(ctx, netuid, t.Hotkey, t.Stake, alpha, threshold)
		} else {
			p.VotingPower.Remove(ctx, netuid, t.Hotkey)
		}
	}
	p.clearVotingPowerForDeregisteredHotkeys(ctx, netuid)
}

// updateVotingPowerForHotkey advances one hotkey's voting power. It is forgotten
// when it falls below the threshold, but may start from below.
func (p *Pallet) updateVotingPowerForHotkey(ctx *frame.Context, netuid uint16, hotkey types.AccountID, stake, alpha, threshold uint64) {
	before := p.VotingPower.Get(ctx, netuid, hotkey)
	now := dtao.VotingPowerEMA(stake, before, alpha)
	switch {
	case now < threshold && before >= threshold:
		p.VotingPower.Remove(ctx, netuid, hotkey)
	case now > 0:
		p.VotingPower.Put(ctx, netuid, hotkey, now)
	}
}

func (p *Pallet) clearVotingPowerForDeregisteredHotkeys(ctx *frame.Context, netuid uint16) {
	for hotkey := range p.VotingPower.With(ctx, netuid) {
		if !p.IsNetworkMember.Get(ctx, hotkey, netuid) {
			p.VotingPower.Remove(ctx, netuid, hotkey)
		}
	}
}

func (p *Pallet) finalizeVotingPowerDisable(ctx *frame.Context, netuid uint16) {
	p.VotingPower.ClearPrefix(ctx, netuid, -1)
	p.VotingPowerTrackingEnabled.Put(ctx, netuid, false)
	p.VotingPowerDisableAtBlock.Remove(ctx, netuid)
	p.Ev.VotingPowerTrackingDisabled.Deposit(ctx, VotingPowerTrackingDisabledEvent{netuid})
}

// SwapVotingPowerForHotkey adds a hotkey's voting power to another hotkey's.
func (p *Pallet) SwapVotingPowerForHotkey(ctx *frame.Context, oldHotkey, newHotkey types.AccountID, netuid uint16) {
	if power := p.VotingPower.Take(ctx, netuid, oldHotkey); power > 0 {
		p.VotingPower.Put(ctx, netuid, newHotkey, sat.Add(power, p.VotingPower.Get(ctx, netuid, newHotkey)))
	}
}
