package subtensor

// Mirrors the removal of stake of staking/remove_stake.rs (for the end of a subnet
// see destroy_alpha.go). Amounts are rao, price limits rao of TAO per alpha.

import (
	"math"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) removeStake(ctx *frame.Context, o frame.Origin, a *RemoveStakeArgs) error {
	return p.DoRemoveStake(ctx, o, a.Hotkey, a.Netuid, a.AmountUnstaked)
}

func (p *Pallet) removeStakeLimit(ctx *frame.Context, o frame.Origin, a *RemoveStakeLimitArgs) error {
	return p.DoRemoveStakeLimit(ctx, o, a.Hotkey, a.Netuid, a.AmountUnstaked, a.LimitPrice, a.AllowPartial)
}

func (p *Pallet) removeStakeFullLimit(ctx *frame.Context, o frame.Origin, a *RemoveStakeFullLimitArgs) error {
	return p.DoRemoveStakeFullLimit(ctx, o, a.Hotkey, a.Netuid, a.LimitPrice)
}

// DoRemoveStake unstakes the signer's alpha from a hotkey at any price, or what
// there is of it: fees may have been paid in alpha already.
func (p *Pallet) DoRemoveStake(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, alpha uint64) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.EnsureSubtokenEnabled(ctx, netuid); err != nil {
		return err
	}
	alpha = min(alpha, p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid))
	if err := p.ensureWithinSwapLimit(ctx, netuid, p.SubnetAlphaIn, alpha); err != nil {
		return err
	}
	if err := p.ValidateRemoveStake(ctx, coldkey, hotkey, netuid, alpha, alpha, false); err != nil {
		return err
	}
	if _, err := p.UnstakeFromSubnet(ctx, hotkey, coldkey, coldkey, netuid, alpha, p.Swap.MinPrice(), false); err != nil {
		return err
	}
	p.afterRemoval(ctx, hotkey, coldkey, netuid)
	return nil
}

// DoRemoveStakeLimit unstakes as much of the signer's alpha from a hotkey as a
// price limit allows, or with allowPartial false all or nothing.
func (p *Pallet) DoRemoveStakeLimit(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, alpha, limitPrice uint64, allowPartial bool) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.ensureWithinSwapLimit(ctx, netuid, p.SubnetAlphaIn, alpha); err != nil {
		return err
	}
	maxAmount, err := p.MaxAmountRemove(ctx, netuid, limitPrice)
	if err != nil {
		return err
	}
	if err := p.ValidateRemoveStake(ctx, coldkey, hotkey, netuid, alpha, maxAmount, allowPartial); err != nil {
		return err
	}
	if _, err := p.UnstakeFromSubnet(ctx, hotkey, coldkey, coldkey, netuid, min(alpha, maxAmount), limitPrice, false); err != nil {
		return err
	}
	p.afterRemoval(ctx, hotkey, coldkey, netuid)
	return nil
}

// afterRemoval clears what is left of a nomination if that is too small, and the
// children that wait for a hotkey which can't have any now.
func (p *Pallet) afterRemoval(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16) {
	p.ClearSmallNominationIfRequired(ctx, hotkey, coldkey, netuid)
	if p.TotalStakeForHotkey(ctx, hotkey) >= p.StakeThreshold.Get(ctx) {
		return
	}
	for _, n := range p.AllSubnetNetuids(ctx) {
		p.PendingChildKeys.Remove(ctx, n, hotkey)
	}
}

// DoRemoveStakeFullLimit unstakes all of the signer's alpha from a hotkey, with a
// price limit (nil: none).
func (p *Pallet) DoRemoveStakeFullLimit(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, limitPrice *uint64) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	alpha := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
	if limitPrice != nil {
		return p.DoRemoveStakeLimit(ctx, o, hotkey, netuid, alpha, *limitPrice, false)
	}
	return p.DoRemoveStake(ctx, o, hotkey, netuid, alpha)
}

// MaxAmountRemove returns how much alpha can be unstaked before the price falls to
// a limit, fee included.
func (p *Pallet) MaxAmountRemove(ctx *frame.Context, netuid uint16, limitPrice uint64) (uint64, error) {
	if p.isStable(ctx, netuid) {
		if limitPrice <= raoPerToken {
			return math.MaxUint64, nil
		}
		return 0, nil
	}
	return p.amountToLimit(ctx, netuid, AlphaForTao, p.SubnetAlphaIn.Get(ctx, netuid), limitPrice)
}
