package subtensor

// Mirrors perform_hotkey_swap_on_one_subnet of swap/swap_hotkey.rs: what is kept
// of a hotkey per subnet.

import (
	"bytes"
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// performHotkeySwapOnOneSubnet gives everything of the old hotkey on a subnet to
// the new one.
func (p *Pallet) performHotkeySwapOnOneSubnet(ctx *frame.Context, s *hotkeySwap, netuid uint16) error {
	// The new hotkey gets an entry even where the old one is no member.
	member := p.IsNetworkMember.Take(ctx, s.old, netuid)
	p.IsNetworkMember.Put(ctx, s.new, netuid, member)
	s.charge(1, 2)
	if member {
		p.swapNeuron(ctx, s, netuid)
	}
	if p.ChildkeyTake.Has(ctx, s.old, netuid) {
		p.ChildkeyTake.Put(ctx, s.new, netuid, p.ChildkeyTake.Take(ctx, s.old, netuid))
		s.charge(1, 2)
	}

	weight, err := p.ParentChildSwapHotkey(ctx, s.old, s.new, netuid)
	if err != nil {
		return err
	}
	s.weight = s.weight.Add(weight)
	p.swapPendingChild(ctx, s, netuid)
	p.swapAutoStakeDestination(ctx, s, netuid)

	if owner, ok := p.SubnetOwnerHotkey.Find(ctx, netuid); ok {
		s.charge(1, 0)
		if owner == s.old {
			if err := p.SetSubnetOwnerHotkey(ctx, netuid, s.new); err != nil {
				return err
			}
			s.charge(0, 1)
		}
	}
	if s.keepStake {
		return nil
	}
	p.swapDividends(ctx, s, netuid)
	p.swapStakes(ctx, s, netuid)
	if netuid == RootNetuid {
		p.swapRootClaims(ctx, s)
	}
	return nil
}

// swapNeuron swaps what only members of a subnet have.
func (p *Pallet) swapNeuron(ctx *frame.Context, s *hotkeySwap, netuid uint16) {
	if uid, ok := p.Uids.Find(ctx, netuid, s.old); ok {
		p.Uids.Remove(ctx, netuid, s.old)
		p.Uids.Put(ctx, netuid, s.new, uid)
		p.Keys.Put(ctx, netuid, uid, s.new)
		s.charge(1, 3)
	}
	rekey(ctx, s, p.Prometheus, netuid)
	rekey(ctx, s, p.Axons, netuid)
	for mecid := range p.MechanismCountCurrent.Get(ctx, netuid) {
		rekey(ctx, s, p.WeightCommits, p.MechanismStorageIndex(netuid, mecid))
	}
	if loaded, ok := p.LoadedEmission.Find(ctx, netuid); ok {
		for i := range loaded {
			if loaded[i].A == s.old {
				loaded[i].A = s.new
			}
		}
		p.LoadedEmission.Put(ctx, netuid, loaded)
		s.charge(1, 2)
	}
	rekey(ctx, s, p.NeuronCertificates, netuid)
}

// rekey moves the old hotkey's entry, if there is one, to the new hotkey.
func rekey[V any](ctx *frame.Context, s *hotkeySwap, m *frame.DoubleMap[uint16, types.AccountID, V], netuid uint16) {
	v, ok := m.Find(ctx, netuid, s.old)
	if !ok {
		return
	}
	m.Remove(ctx, netuid, s.old)
	m.Put(ctx, netuid, s.new, v)
	s.charge(1, 2)
}

// swapPendingChild puts the new hotkey in the place of the old one with parents
// whose children are scheduled. It goes to the end of the list.
func (p *Pallet) swapPendingChild(ctx *frame.Context, s *hotkeySwap, netuid uint16) {
	for parent, pending := range p.PendingChildKeys.With(ctx, netuid) {
		s.charge(1, 0)
		i := slices.IndexFunc(pending.A, func(l Link) bool { return l.B == s.old })
		if i < 0 {
			continue
		}
		proportion := pending.A[i].A
		pending.A = append(slices.Delete(pending.A, i, i+1), Link{A: proportion, B: s.new})
		p.PendingChildKeys.Put(ctx, netuid, parent, pending)
		s.charge(1, 2)
	}
}

// swapAutoStakeDestination sends rewards meant for the old hotkey to the new one.
// The coldkeys that the new one had so far are overwritten, as in the reference.
func (p *Pallet) swapAutoStakeDestination(ctx *frame.Context, s *hotkeySwap, netuid uint16) {
	coldkeys, ok := p.AutoStakeDestinationColdkeys.Find(ctx, s.old, netuid)
	if !ok {
		return
	}
	for _, coldkey := range coldkeys {
		p.AutoStakeDestination.Put(ctx, coldkey, netuid, s.new)
	}
	p.AutoStakeDestinationColdkeys.Remove(ctx, s.old, netuid)
	p.AutoStakeDestinationColdkeys.Put(ctx, s.new, netuid, coldkeys)
}

// swapDividends adds the old hotkey's records of the last epoch, and its voting
// power, to those of the new one.
func (p *Pallet) swapDividends(ctx *frame.Context, s *hotkeySwap, netuid uint16) {
	alpha := p.TotalHotkeyAlphaLastEpoch.Take(ctx, s.old, netuid)
	p.TotalHotkeyAlphaLastEpoch.Put(ctx, s.new, netuid,
		sat.Add(alpha, p.TotalHotkeyAlphaLastEpoch.Get(ctx, s.new, netuid)))

	dividends := p.AlphaDividendsPerSubnet.Take(ctx, netuid, s.old)
	p.AlphaDividendsPerSubnet.Put(ctx, netuid, s.new,
		sat.Add(dividends, p.AlphaDividendsPerSubnet.Get(ctx, netuid, s.new)))

	p.SwapVotingPowerForHotkey(ctx, s.old, s.new, netuid)
	s.charge(6, 6)
}

// swapStakes moves all stake on a subnet to the new hotkey, coldkey by coldkey.
func (p *Pallet) swapStakes(ctx *frame.Context, s *hotkeySwap, netuid uint16) {
	for _, coldkey := range p.stakers(ctx, s, netuid) {
		stake := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, s.old, coldkey, netuid)
		p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, s.old, coldkey, netuid, stake)
		p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, s.new, coldkey, netuid, stake)
		s.charge(2, 2)

		hotkeys := p.StakingHotkeys.Get(ctx, coldkey)
		s.charge(1, 0)
		if slices.Contains(hotkeys, s.old) && !slices.Contains(hotkeys, s.new) {
			p.StakingHotkeys.Put(ctx, coldkey, append(hotkeys, s.new))
			s.charge(0, 1)
		}
	}
}

// stakers returns the coldkeys with a share in the old hotkey's pool on a subnet,
// in ascending order. The charge is for the shares on all subnets.
func (p *Pallet) stakers(ctx *frame.Context, s *hotkeySwap, netuid uint16) (coldkeys []types.AccountID) {
	var shares uint64
	for k := range p.Alpha.With(ctx, s.old) {
		shares++
		if k.B == netuid {
			coldkeys = append(coldkeys, k.A)
		}
	}
	for k := range p.AlphaV2.With(ctx, s.old) {
		shares++
		if k.B == netuid {
			coldkeys = append(coldkeys, k.A)
		}
	}
	s.charge(shares, shares)
	slices.SortFunc(coldkeys, func(a, b types.AccountID) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(coldkeys)
}

// swapRootClaims moves the claimable rates, what was claimed on the subnets that
// have a rate, and the hotkey's choice about auto parents. It goes with root
// stake only: claims belong to that.
func (p *Pallet) swapRootClaims(ctx *frame.Context, s *hotkeySwap) {
	p.TransferRootClaimableForNewHotkey(ctx, s.old, s.new)
	s.charge(2, 2)
	rates := p.RootClaimable.Get(ctx, s.new)
	s.charge(1, 0)
	for _, e := range rates {
		var claimed []types.AccountID
		for coldkey := range p.RootClaimed.With2(ctx, e.Key, s.old) {
			claimed = append(claimed, coldkey)
		}
		s.charge(uint64(len(claimed)), 0)
		for _, coldkey := range claimed {
			p.TransferRootClaimedForNewKeys(ctx, e.Key, s.old, s.new, coldkey, coldkey)
			s.charge(2, 2)
		}
	}
	if p.AutoParentDelegationEnabled.Has(ctx, s.old) {
		p.AutoParentDelegationEnabled.Put(ctx, s.new, p.AutoParentDelegationEnabled.Take(ctx, s.old))
		s.charge(1, 2)
	}
}
