package subtensor

// Mirrors swap/swap_hotkey.rs: the checks and the price of replacing a hotkey,
// and what is kept per hotkey or coldkey. See swap_hotkey_subnet.go for what is
// kept per subnet.

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// hotkeySwap is a hotkey being replaced, and the cost of that so far.
type hotkeySwap struct {
	coldkey  types.AccountID // owner of both hotkeys
	old, new types.AccountID
	// keepStake leaves stake, dividends and voting power with the old hotkey.
	keepStake bool
	weight    types.Weight
}

// charge adds storage reads and writes to the weight.
func (s *hotkeySwap) charge(reads, writes uint64) {
	s.weight = s.weight.Add(frame.RocksDB.ReadsWrites(reads, writes))
}

func (p *Pallet) swapHotkey(ctx *frame.Context, o frame.Origin, a *SwapHotkeyArgs) (frame.PostInfo, error) {
	return p.DoSwapHotkey(ctx, o, a.Hotkey, a.NewHotkey, a.Netuid, false)
}

func (p *Pallet) swapHotkeyV2(ctx *frame.Context, o frame.Origin, a *SwapHotkeyV2Args) (frame.PostInfo, error) {
	return p.DoSwapHotkey(ctx, o, a.Hotkey, a.NewHotkey, a.Netuid, a.KeepStake)
}

// DoSwapHotkey replaces a hotkey of the signer on one subnet, or on all if netuid
// is nil. With keepStake the stake stays with the old hotkey.
func (p *Pallet) DoSwapHotkey(ctx *frame.Context, o frame.Origin, oldHotkey, newHotkey types.AccountID, netuid *uint16, keepStake bool) (frame.PostInfo, error) {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return frame.PostInfo{}, err
	}
	s := &hotkeySwap{coldkey: coldkey, old: oldHotkey, new: newHotkey, keepStake: keepStake}
	if err := p.checkHotkeySwap(ctx, s, netuid); err != nil {
		return frame.PostInfo{}, err
	}
	s.charge(4, 0)

	p.SetLastTxBlock(ctx, newHotkey, p.LastTxBlockValue(ctx, oldHotkey))
	p.SetLastTxBlockDelegateTake(ctx, newHotkey, p.LastTxBlockDelegateTakeValue(ctx, oldHotkey))
	p.SetLastTxBlockChildkey(ctx, newHotkey, p.LastTxBlockChildkeyTake(ctx, oldHotkey))
	s.charge(3, 3)

	if netuid != nil {
		err = p.swapHotkeyOnSubnet(ctx, s, *netuid)
	} else {
		err = p.swapHotkeyEverywhere(ctx, s)
	}
	if err != nil {
		return frame.PostInfo{}, err
	}
	return frame.Used(s.weight), nil
}

// checkHotkeySwap judges what holds for swaps on one subnet and on all.
func (p *Pallet) checkHotkeySwap(ctx *frame.Context, s *hotkeySwap, netuid *uint16) error {
	if !p.ColdkeyOwnsHotkey(ctx, s.coldkey, s.old) {
		return p.Err.NonAssociatedColdKey
	}
	if p.HotkeyAccountExists(ctx, s.new) && !p.ColdkeyOwnsHotkey(ctx, s.coldkey, s.new) {
		return p.Err.NonAssociatedColdKey
	}
	if s.old == s.new {
		return p.Err.NewHotKeyIsSameWithOld
	}
	if p.ExceedsTxRateLimit(ctx, p.LastTxBlockValue(ctx, s.coldkey), p.CurrentBlockAsU64(ctx)) {
		return p.Err.HotKeySetTxRateLimitExceeded
	}
	registered := false
	if netuid != nil {
		registered = p.IsHotkeyRegisteredOnSpecificNetwork(ctx, s.new, *netuid)
	} else {
		registered = p.IsHotkeyRegisteredOnAnyNetwork(ctx, s.new)
	}
	if registered {
		return p.Err.HotKeyAlreadyRegisteredInSubNet
	}
	// Claims can't be merged: rates are per unit of one hotkey's root stake.
	if (netuid == nil || *netuid == RootNetuid) && !p.isCleanOnRoot(ctx, s.new) {
		return p.Err.NewHotKeyNotCleanForRootSwap
	}
	return nil
}

// isCleanOnRoot reports whether a hotkey has neither root stake nor claims.
func (p *Pallet) isCleanOnRoot(ctx *frame.Context, hotkey types.AccountID) bool {
	if len(p.RootClaimable.Get(ctx, hotkey)) != 0 || p.StakeForHotkeyOnSubnet(ctx, hotkey, RootNetuid) != 0 {
		return false
	}
	for range p.RootClaimed.With2(ctx, RootNetuid, hotkey) {
		return false
	}
	return true
}

// swapHotkeyEverywhere pays for a swap on all subnets and performs it.
func (p *Pallet) swapHotkeyEverywhere(ctx *frame.Context, s *hotkeySwap) error {
	affected, err := p.checkHotkeySwapCooldowns(ctx, s)
	if err != nil {
		return err
	}
	if !p.CanRemoveBalanceFromColdkeyAccount(ctx, s.coldkey, KeySwapCost) {
		return p.Err.NotEnoughBalanceToPaySwapHotKey
	}
	s.charge(3, 0)
	if err := p.RecycleTao(ctx, s.coldkey, KeySwapCost); err != nil {
		return err
	}
	s.charge(0, 2)
	if err := p.performHotkeySwapOnAllSubnets(ctx, s); err != nil {
		return err
	}
	block := p.CurrentBlockAsU64(ctx)
	for _, netuid := range affected {
		p.LastHotkeySwapOnNetuid.Put(ctx, netuid, s.coldkey, block)
		s.charge(0, 1)
	}
	p.SetLastTxBlock(ctx, s.coldkey, block)
	s.charge(0, 1)
	p.Ev.HotkeySwapped.Deposit(ctx, HotkeySwappedEvent{s.coldkey, s.old, s.new})
	return nil
}

// checkHotkeySwapCooldowns returns the subnets on which the old hotkey is a
// member or has children, unless a swap on one of them was too recent. Children
// of others don't count: nobody can choose not to be one.
func (p *Pallet) checkHotkeySwapCooldowns(ctx *frame.Context, s *hotkeySwap) (affected []uint16, err error) {
	all := p.AllSubnetNetuids(ctx)
	s.charge(2*uint64(len(all))+1, 0)
	for _, netuid := range all {
		if p.IsNetworkMember.Get(ctx, s.old, netuid) || len(p.ChildKeys.Get(ctx, s.old, netuid)) != 0 {
			affected = append(affected, netuid)
		}
	}
	block := p.CurrentBlockAsU64(ctx)
	for _, netuid := range affected {
		last := p.LastHotkeySwapOnNetuid.Get(ctx, netuid, s.coldkey)
		if last != 0 && sat.Add(last, p.HotkeySwapOnSubnetInterval()) >= block {
			return nil, p.Err.HotKeySwapOnSubnetIntervalNotPassed
		}
		s.charge(1, 0)
	}
	return affected, nil
}

// performHotkeySwapOnAllSubnets gives everything of the old hotkey to the new
// one; what is kept per subnet goes subnet by subnet.
func (p *Pallet) performHotkeySwapOnAllSubnets(ctx *frame.Context, s *hotkeySwap) error {
	// The shares as they were: the subnets' part of the swap moves them.
	shares := p.AlphaIterSinglePrefix(ctx, s.old)
	s.charge(uint64(len(shares)), 0)
	s.charge(p.SwapHotkeyLocks(ctx, s.old, s.new))

	p.Owner.Remove(ctx, s.old)
	if err := p.SetHotkeyOwner(ctx, s.coldkey, s.new); err != nil {
		return err
	}
	s.charge(1, 1)

	owned := p.OwnedHotkeys.Get(ctx, s.coldkey)
	if !slices.Contains(owned, s.new) {
		owned = append(owned, s.new)
	}
	p.OwnedHotkeys.Put(ctx, s.coldkey, withoutKeys(owned, s.old))
	s.charge(1, 1)

	for _, netuid := range p.AllSubnetNetuids(ctx) {
		if err := p.performHotkeySwapOnOneSubnet(ctx, s, netuid); err != nil {
			return err
		}
	}

	p.RemoveLastTxBlock(ctx, s.old)
	p.RemoveLastTxBlockDelegateTake(ctx, s.old)
	p.RemoveLastTxBlockChildkey(ctx, s.old)
	s.charge(3, 6)

	if p.Delegates.Has(ctx, s.old) {
		p.Delegates.Put(ctx, s.new, p.Delegates.Take(ctx, s.old))
		s.charge(2, 2)
	}
	if !s.keepStake {
		p.swapStakingHotkeys(ctx, s, shares)
	}
	return nil
}

// swapStakingHotkeys lists the new hotkey instead of the old one with all
// coldkeys that have a share.
func (p *Pallet) swapStakingHotkeys(ctx *frame.Context, s *hotkeySwap, shares []AlphaShare) {
	for _, share := range shares {
		if share.Share.IsZero() {
			continue
		}
		hotkeys := p.StakingHotkeys.Get(ctx, share.Coldkey)
		s.charge(1, 0)
		if slices.Contains(hotkeys, s.old) {
			p.StakingHotkeys.Put(ctx, share.Coldkey, append(withoutKeys(hotkeys, s.old, s.new), s.new))
			s.charge(0, 1)
		}
	}
}

func withoutKeys(keys []types.AccountID, gone ...types.AccountID) []types.AccountID {
	return slices.DeleteFunc(keys, func(k types.AccountID) bool { return slices.Contains(gone, k) })
}

// swapHotkeyOnSubnet pays for a swap on one subnet and performs it. The old
// hotkey keeps its owner, and everything on other subnets.
func (p *Pallet) swapHotkeyOnSubnet(ctx *frame.Context, s *hotkeySwap, netuid uint16) error {
	block := p.CurrentBlockAsU64(ctx)
	last := p.LastHotkeySwapOnNetuid.Get(ctx, netuid, s.coldkey)
	if sat.Add(last, p.HotkeySwapOnSubnetInterval()) >= block {
		return p.Err.HotKeySwapOnSubnetIntervalNotPassed
	}
	s.charge(3, 0)
	if _, ok := p.IsSubnetAccountId(ctx, s.new); ok {
		return p.Err.CannotUseSystemAccount
	}
	if p.IsHotkeyRegisteredOnSpecificNetwork(ctx, s.new, netuid) {
		return p.Err.HotKeyAlreadyRegisteredInSubNet
	}
	s.charge(2, 0)
	if !p.CanRemoveBalanceFromColdkeyAccount(ctx, s.coldkey, KeySwapOnSubnetCost) {
		return p.Err.NotEnoughBalanceToPaySwapHotKey
	}
	if err := p.RecycleTao(ctx, s.coldkey, KeySwapOnSubnetCost); err != nil {
		return err
	}
	s.charge(1, 1)

	p.Owner.Put(ctx, s.new, s.coldkey)
	s.charge(1, 1)
	if owned := p.OwnedHotkeys.Get(ctx, s.coldkey); !slices.Contains(owned, s.new) {
		p.OwnedHotkeys.Put(ctx, s.coldkey, append(owned, s.new))
		s.charge(1, 1)
	}
	s.charge(p.SwapHotkeyLocksOnSubnet(ctx, s.old, s.new, netuid))
	if err := p.performHotkeySwapOnOneSubnet(ctx, s, netuid); err != nil {
		return err
	}
	p.SetLastTxBlock(ctx, s.coldkey, block)
	p.LastHotkeySwapOnNetuid.Put(ctx, netuid, s.coldkey, block)
	s.charge(0, 2)
	p.Ev.HotkeySwappedOnSubnet.Deposit(ctx, HotkeySwappedOnSubnetEvent{s.coldkey, s.old, s.new, netuid})
	return nil
}
