package subtensor

// Mirrors swap/swap_coldkey.rs and the call swap_coldkey of macros/dispatches.rs.

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) swapColdkey(ctx *frame.Context, o frame.Origin, a *SwapColdkeyArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if a.SwapCost != 0 {
		if err := p.ChargeSwapCost(ctx, a.OldColdkey, a.SwapCost); err != nil {
			return err
		}
	}
	if err := p.DoSwapColdkey(ctx, a.OldColdkey, a.NewColdkey); err != nil {
		return err
	}
	p.ColdkeySwapAnnouncements.Remove(ctx, a.OldColdkey)
	p.ColdkeySwapDisputes.Remove(ctx, a.OldColdkey)
	return nil
}

// DoSwapColdkey gives everything of a coldkey to another one, which may neither
// stake nor be a hotkey.
func (p *Pallet) DoSwapColdkey(ctx *frame.Context, oldColdkey, newColdkey types.AccountID) error {
	if len(p.StakingHotkeys.Get(ctx, newColdkey)) != 0 {
		return p.Err.ColdKeyAlreadyAssociated
	}
	if p.HotkeyAccountExists(ctx, newColdkey) {
		return p.Err.NewColdKeyIsHotkey
	}
	p.swapIdentity(ctx, oldColdkey, newColdkey)

	// Locked alpha has to arrive; the old coldkey's flags follow with its locks.
	p.SetAcceptLockedAlpha(ctx, newColdkey, true)
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		if p.SubnetOwner.Get(ctx, netuid) == oldColdkey {
			p.SubnetOwner.Put(ctx, netuid, newColdkey)
		}
		p.transferAutoStakeDestination(ctx, netuid, oldColdkey, newColdkey)
		p.transferColdkeyStake(ctx, netuid, oldColdkey, newColdkey)
	}
	p.transferStakingHotkeys(ctx, oldColdkey, newColdkey)
	if err := p.transferHotkeysOwnership(ctx, oldColdkey, newColdkey); err != nil {
		return err
	}
	if err := p.SwapColdkeyLocks(ctx, oldColdkey, newColdkey); err != nil {
		return err
	}
	if err := p.TransferAllTaoAndKill(ctx, oldColdkey, newColdkey); err != nil {
		return err
	}
	p.SetLastTxBlock(ctx, newColdkey, p.CurrentBlockAsU64(ctx))
	p.Ev.ColdkeySwapped.Deposit(ctx, ColdkeySwappedEvent{oldColdkey, newColdkey})
	return nil
}

// ChargeSwapCost destroys the price (rao) of a swap.
func (p *Pallet) ChargeSwapCost(ctx *frame.Context, coldkey types.AccountID, cost uint64) error {
	if p.RecycleTao(ctx, coldkey, cost) != nil {
		return p.Err.NotEnoughBalanceToPaySwapColdKey
	}
	return nil
}

// swapIdentity moves an identity to a coldkey that has none.
func (p *Pallet) swapIdentity(ctx *frame.Context, oldColdkey, newColdkey types.AccountID) {
	if _, ok := p.IdentitiesV2.Find(ctx, newColdkey); ok {
		return
	}
	if identity, ok := p.IdentitiesV2.Find(ctx, oldColdkey); ok {
		p.IdentitiesV2.Remove(ctx, oldColdkey)
		p.IdentitiesV2.Put(ctx, newColdkey, identity)
	}
}

func (p *Pallet) transferAutoStakeDestination(ctx *frame.Context, netuid uint16, oldColdkey, newColdkey types.AccountID) {
	hotkey, ok := p.AutoStakeDestination.Find(ctx, oldColdkey, netuid)
	if !ok {
		return
	}
	p.AutoStakeDestination.Remove(ctx, oldColdkey, netuid)
	p.AutoStakeDestination.Put(ctx, newColdkey, netuid, hotkey)
	p.AutoStakeDestinationColdkeys.Mutate(ctx, hotkey, netuid, func(coldkeys *[]types.AccountID) {
		*coldkeys = append(withoutKeys(*coldkeys, oldColdkey, newColdkey), newColdkey)
	})
}

// transferColdkeyStake moves a coldkey's stake on a subnet, and what it claimed
// there, hotkey by hotkey.
func (p *Pallet) transferColdkeyStake(ctx *frame.Context, netuid uint16, oldColdkey, newColdkey types.AccountID) {
	for _, hotkey := range p.StakingHotkeys.Get(ctx, oldColdkey) {
		stake := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, oldColdkey, netuid)
		p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, oldColdkey, netuid, stake)
		p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, newColdkey, netuid, stake)
		if p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, newColdkey, netuid) == 0 {
			continue
		}
		p.TransferRootClaimedForNewKeys(ctx, netuid, hotkey, hotkey, oldColdkey, newColdkey)
		if netuid == RootNetuid {
			p.MaybeAddColdkeyIndex(ctx, newColdkey)
		}
	}
	if netuid == RootNetuid {
		p.MaybeRemoveColdkeyIndex(ctx, oldColdkey)
	}
}

func (p *Pallet) transferStakingHotkeys(ctx *frame.Context, oldColdkey, newColdkey types.AccountID) {
	hotkeys := p.StakingHotkeys.Get(ctx, newColdkey)
	for _, hotkey := range p.StakingHotkeys.Get(ctx, oldColdkey) {
		if !slices.Contains(hotkeys, hotkey) {
			hotkeys = append(hotkeys, hotkey)
		}
	}
	p.StakingHotkeys.Remove(ctx, oldColdkey)
	p.StakingHotkeys.Put(ctx, newColdkey, hotkeys)
}

func (p *Pallet) transferHotkeysOwnership(ctx *frame.Context, oldColdkey, newColdkey types.AccountID) error {
	owned := p.OwnedHotkeys.Get(ctx, newColdkey)
	for _, hotkey := range p.OwnedHotkeys.Get(ctx, oldColdkey) {
		p.Owner.Remove(ctx, hotkey)
		if err := p.SetHotkeyOwner(ctx, newColdkey, hotkey); err != nil {
			return err
		}
		if !slices.Contains(owned, hotkey) {
			owned = append(owned, hotkey)
		}
	}
	p.OwnedHotkeys.Remove(ctx, oldColdkey)
	p.OwnedHotkeys.Put(ctx, newColdkey, owned)
	return nil
}
