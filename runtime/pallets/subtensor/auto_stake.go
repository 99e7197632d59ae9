package subtensor

// Mirrors the calls set_coldkey_auto_stake_hotkey and
// set_auto_parent_delegation_enabled of macros/dispatches.rs.

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// setColdkeyAutoStakeHotkey chooses where a coldkey's mining rewards on a subnet
// are staked. The list of those who chose a hotkey follows.
func (p *Pallet) setColdkeyAutoStakeHotkey(ctx *frame.Context, o frame.Origin, a *SetColdkeyAutoStakeHotkeyArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if !p.IfSubnetExist(ctx, a.Netuid) {
		return p.Err.SubnetNotExists
	}
	if !p.Uids.Has(ctx, a.Netuid, a.Hotkey) {
		return p.Err.HotKeyNotRegisteredInSubNet
	}
	if current, ok := p.AutoStakeDestination.Find(ctx, coldkey, a.Netuid); ok {
		if current == a.Hotkey {
			return p.Err.SameAutoStakeHotkeyAlreadySet
		}
		p.AutoStakeDestinationColdkeys.Mutate(ctx, current, a.Netuid, func(v *[]types.AccountID) {
			*v = slices.DeleteFunc(*v, func(c types.AccountID) bool { return c == coldkey })
		})
	}
	p.AutoStakeDestination.Put(ctx, coldkey, a.Netuid, a.Hotkey)
	p.AutoStakeDestinationColdkeys.Mutate(ctx, a.Hotkey, a.Netuid, func(v *[]types.AccountID) {
		if !slices.Contains(*v, coldkey) {
			*v = append(*v, coldkey)
		}
	})
	p.Ev.AutoStakeDestinationSet.Deposit(ctx, AutoStakeDestinationSetEvent{coldkey, a.Netuid, a.Hotkey})
	return nil
}

// setAutoParentDelegationEnabled lets a root validator refuse to become a parent
// of new subnets' owners.
func (p *Pallet) setAutoParentDelegationEnabled(ctx *frame.Context, o frame.Origin, a *SetAutoParentDelegationEnabledArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if !p.ColdkeyOwnsHotkey(ctx, coldkey, a.Hotkey) {
		return p.Err.NonAssociatedColdKey
	}
	if !p.IsHotkeyRegisteredOnNetwork(ctx, RootNetuid, a.Hotkey) {
		return p.Err.HotKeyNotRegisteredInSubNet
	}
	p.AutoParentDelegationEnabled.Put(ctx, a.Hotkey, a.Enabled)
	p.Ev.AutoParentDelegationEnabledSet.Deposit(ctx, AutoParentDelegationEnabledSetEvent{a.Hotkey, a.Enabled})
	return nil
}
