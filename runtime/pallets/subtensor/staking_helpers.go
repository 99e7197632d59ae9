package subtensor

// Mirrors staking/helpers.rs (see also alpha_iter.go and staking_maps.go) and
// staking/account.rs: who owns and delegates to which hotkey, and what stake is
// worth. Amounts are rao of TAO.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// HotkeyIsDelegate reports whether others may stake with a hotkey.
func (p *Pallet) HotkeyIsDelegate(ctx *frame.Context, hotkey types.AccountID) bool {
	return p.Delegates.Has(ctx, hotkey)
}

// DelegateHotkey makes a hotkey a delegate with a take, in parts of 65535.
func (p *Pallet) DelegateHotkey(ctx *frame.Context, hotkey types.AccountID, take uint16) {
	p.Delegates.Put(ctx, hotkey, take)
}

// MaybeBecomeDelegate makes a hotkey a delegate with the default take unless it
// is one.
func (p *Pallet) MaybeBecomeDelegate(ctx *frame.Context, hotkey types.AccountID) {
	if !p.HotkeyIsDelegate(ctx, hotkey) {
		p.DelegateHotkey(ctx, hotkey, p.Delegates.Get(ctx, hotkey))
	}
}

// HotkeyTakeFloat returns a hotkey's take as a fraction.
func (p *Pallet) HotkeyTakeFloat(ctx *frame.Context, hotkey types.AccountID) fixed.U96F32 {
	return dtao.Fraction16(p.Delegates.Get(ctx, hotkey))
}

// IncreaseTotalStake raises the TAO staked in all.
func (p *Pallet) IncreaseTotalStake(ctx *frame.Context, amount uint64) {
	p.TotalStake.Put(ctx, sat.Add(p.TotalStake.Get(ctx), amount))
}

// DecreaseTotalStake lowers the TAO staked in all.
func (p *Pallet) DecreaseTotalStake(ctx *frame.Context, amount uint64) {
	p.TotalStake.Put(ctx, sat.Sub(p.TotalStake.Get(ctx), amount))
}

// TotalStakeForHotkey returns what the stake with a hotkey is worth at current
// prices.
func (p *Pallet) TotalStakeForHotkey(ctx *frame.Context, hotkey types.AccountID) uint64 {
	var sum fixed.U64F64
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		if alpha := p.StakeForHotkeyOnSubnet(ctx, hotkey, netuid); alpha != 0 {
			sum = sum.Add(times(p.Swap.CurrentAlphaPrice(ctx, netuid), alpha))
		}
	}
	return fixed.SaturatingTo[uint64](sum)
}

// times is an amount times a price.
func times(price fixed.U64F64, amount uint64) fixed.U64F64 {
	return fixed.SaturatingTo[fixed.U64F64](amount).SaturatingMul(price)
}

// TotalStakeForColdkey returns what a coldkey would get for all its stake, fees
// included.
func (p *Pallet) TotalStakeForColdkey(ctx *frame.Context, coldkey types.AccountID) (sum uint64) {
	for _, hotkey := range p.StakingHotkeys.Get(ctx, coldkey) {
		for _, s := range p.AlphaIterPrefix(ctx, hotkey, coldkey) {
			sum += p.proceeds(ctx, hotkey, coldkey, s.Netuid)
		}
	}
	return sum
}

// TotalStakeForColdkeyOnSubnet returns what a coldkey would get for all its stake
// on a subnet, fees included.
func (p *Pallet) TotalStakeForColdkeyOnSubnet(ctx *frame.Context, coldkey types.AccountID, netuid uint16) (sum uint64) {
	for _, hotkey := range p.StakingHotkeys.Get(ctx, coldkey) {
		for _, s := range p.AlphaIterPrefix(ctx, hotkey, coldkey) {
			if s.Netuid == netuid {
				sum += p.proceeds(ctx, hotkey, coldkey, netuid)
			}
		}
	}
	return sum
}

// proceeds returns what a stake would sell for, with the fee at the current
// price on top; 0 if it can't be sold.
func (p *Pallet) proceeds(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16) uint64 {
	stake := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
	r, err := p.Swap.SimSwap(ctx, netuid, AlphaForTao, stake)
	if err != nil {
		return 0
	}
	fee := times(p.Swap.CurrentAlphaPrice(ctx, netuid), r.FeePaid)
	return sat.Add(r.AmountPaidOut, fixed.SaturatingTo[uint64](fee))
}

// CreateAccountIfNonExistent makes a coldkey the owner of a hotkey that has none.
// Accounts of subnets can't be hotkeys.
func (p *Pallet) CreateAccountIfNonExistent(ctx *frame.Context, coldkey, hotkey types.AccountID) error {
	if _, ok := p.IsSubnetAccountId(ctx, hotkey); ok {
		return p.Err.CannotUseSystemAccount
	}
	if !p.HotkeyAccountExists(ctx, hotkey) {
		p.Owner.Put(ctx, hotkey, coldkey)
		p.addKey(ctx, p.OwnedHotkeys, coldkey, hotkey)
		p.addKey(ctx, p.StakingHotkeys, coldkey, hotkey)
	}
	return nil
}

// SetHotkeyOwner makes a coldkey the owner of a hotkey.
func (p *Pallet) SetHotkeyOwner(ctx *frame.Context, coldkey, hotkey types.AccountID) error {
	if _, ok := p.IsSubnetAccountId(ctx, hotkey); ok {
		return p.Err.CannotUseSystemAccount
	}
	p.Owner.Put(ctx, hotkey, coldkey)
	return nil
}

// HotkeyAccountExists reports whether a hotkey has an owner.
func (p *Pallet) HotkeyAccountExists(ctx *frame.Context, hotkey types.AccountID) bool {
	return p.Owner.Has(ctx, hotkey)
}

// ColdkeyOwnsHotkey reports whether a coldkey is the owner of a hotkey.
func (p *Pallet) ColdkeyOwnsHotkey(ctx *frame.Context, coldkey, hotkey types.AccountID) bool {
	owner, ok := p.Owner.Find(ctx, hotkey)
	return ok && owner == coldkey
}

// ClearSmallNominationIfRequired unstakes what a coldkey has with a hotkey that
// is not its own if that is less than the least nomination.
func (p *Pallet) ClearSmallNominationIfRequired(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16) {
	if p.ColdkeyOwnsHotkey(ctx, coldkey, hotkey) {
		return
	}
	stake := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
	if stake == 0 {
		return
	}
	least := fixed.SaturatingTo[fixed.U64F64](p.NominatorMinRequiredStakeValue(ctx)).
		SafeDiv(p.Swap.CurrentAlphaPrice(ctx, netuid))
	if stake >= fixed.SaturatingTo[uint64](least) {
		return
	}
	// What a failed sale has written stays, so there may be nothing left to remove.
	if _, err := p.UnstakeFromSubnet(ctx, hotkey, coldkey, coldkey, netuid, stake, p.Swap.MinPrice(), false); err != nil {
		left := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
		p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, left)
	}
	p.ForceReduceLock(ctx, coldkey, netuid, stake)
}

// ClearSmallNominations is ClearSmallNominationIfRequired for all stake there is.
func (p *Pallet) ClearSmallNominations(ctx *frame.Context) {
	for _, s := range p.AlphaIter(ctx) {
		p.ClearSmallNominationIfRequired(ctx, s.Hotkey, s.Coldkey, s.Netuid)
	}
}

func (p *Pallet) tryAssociateHotkey(ctx *frame.Context, o frame.Origin, a *TryAssociateHotkeyArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	return p.DoTryAssociateHotkey(ctx, coldkey, a.Hotkey)
}

// DoTryAssociateHotkey makes a coldkey the owner of a hotkey that has none.
func (p *Pallet) DoTryAssociateHotkey(ctx *frame.Context, coldkey, hotkey types.AccountID) error {
	return p.CreateAccountIfNonExistent(ctx, coldkey, hotkey)
}
