package subtensor

// Mirrors staking/claim_root.rs: dividends of root stake, claimed subnet by
// subnet, by the staker or by the chain in turn.

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// maxSubnetClaims is how many subnets one claim may name.
const maxSubnetClaims = 5

// BlockHashToIndices draws up to k of n indices from a block hash, in order and
// without repetition.
func (p *Pallet) BlockHashToIndices(hash types.Hash, k, n uint64) []uint64 {
	var out []uint64
	last := binary.BigEndian.Uint64(hash[:8])
	for i := range k {
		at := i * 8 % 32
		index := uint64(0)
		if n != 0 {
			index = sat.Add(last, binary.BigEndian.Uint64(hash[at:at+8])) % n
		}
		out = append(out, index)
		last = index
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// IncreaseRootClaimableForHotkeyAndSubnet spreads a dividend of alpha over the
// root stake of a hotkey. One that exceeds the stake goes to the hotkey's owner.
func (p *Pallet) IncreaseRootClaimableForHotkeyAndSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16, amount uint64) {
	rate, ok := dtao.ClaimableIncrement(amount, p.StakeForHotkeyOnSubnet(ctx, hotkey, RootNetuid))
	if !ok {
		owner := p.Owner.Get(ctx, hotkey)
		p.Note(ctx, "root dividend without root stake", fmt.Errorf("subnet %d, hotkey %s: %d rao", netuid, hotkey, amount))
		tellPaid(ctx, netuid, PaidRootStake, hotkey, amount)
		p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, owner, netuid, amount)
		return
	}
	tellPaid(ctx, netuid, PaidRootClaimable, hotkey, amount)
	p.RootClaimable.Mutate(ctx, hotkey, func(rates *scale.BTreeMap[uint16, fixed.I96F32]) {
		if old, ok := rates.Get(netuid); ok {
			rate = old.SaturatingAdd(rate)
		}
		rates.Put(netuid, rate)
	})
}

// RootOwedForHotkeyColdkeyFloat returns the alpha that a coldkey's root stake on
// a hotkey has still to claim on a subnet; negative if it claimed too much.
func (p *Pallet) RootOwedForHotkeyColdkeyFloat(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16) fixed.I96F32 {
	stake := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, RootNetuid)
	rate, _ := p.RootClaimable.Get(ctx, hotkey).Get(netuid)
	return dtao.RootOwed(rate, stake, p.RootClaimed.Get(ctx, netuid, hotkey, coldkey))
}

// RootOwedForHotkeyColdkey is RootOwedForHotkeyColdkeyFloat in whole rao.
func (p *Pallet) RootOwedForHotkeyColdkey(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16) uint64 {
	return dtao.OwedAmount(p.RootOwedForHotkeyColdkeyFloat(ctx, hotkey, coldkey, netuid))
}

// RootClaimOnSubnet claims what is owed on one subnet, as alpha or, swapped, as
// root stake. Less than the subnet's threshold is left unless that is ignored.
func (p *Pallet) RootClaimOnSubnet(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16, kind RootClaimTypeEnum, ignoreMinimum bool) error {
	owed := p.RootOwedForHotkeyColdkeyFloat(ctx, hotkey, coldkey, netuid)
	if !ignoreMinimum && owed.Less(p.RootClaimableThreshold.Get(ctx, netuid)) {
		return nil
	}
	amount := dtao.OwedAmount(owed)
	if amount == 0 {
		return nil
	}
	if swapsRootClaim(kind, netuid) {
		err := ctx.Layer(func() error { return p.swapRootClaim(ctx, hotkey, coldkey, netuid, amount) })
		if err != nil {
			return err
		}
	} else {
		p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, amount)
	}
	p.RootClaimed.Mutate(ctx, netuid, hotkey, coldkey, func(claimed *fixed.U128) {
		*claimed = claimed.SaturatingAdd(fixed.U128From(amount))
	})
	return nil
}

func swapsRootClaim(kind RootClaimTypeEnum, netuid uint16) bool {
	switch kind.Variant {
	case RootClaimTypeEnumIsSwap:
		return true
	case RootClaimTypeEnumIsKeep:
		return false
	}
	return !kind.KeepSubnets.Subnets.Contains(netuid)
}

// swapRootClaim sells claimed alpha and adds the TAO to the root stake.
func (p *Pallet) swapRootClaim(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16, amount uint64) error {
	swapped, err := p.SwapAlphaForTao(ctx, netuid, amount, p.Swap.MinPrice(), true)
	if err != nil {
		return err
	}
	tao := swapped.AmountPaidOut
	root, ok := p.SubnetAccountId(ctx, RootNetuid)
	if !ok {
		return p.Err.RootNetworkDoesNotExist
	}
	if err := p.TransferTaoFromSubnet(ctx, netuid, root, tao); err != nil {
		return err
	}
	add := func(total *uint64) { *total = sat.Add(*total, tao) }
	p.SubnetRootSellTao.Mutate(ctx, netuid, add)
	p.RecordProtocolOutflow(ctx, netuid, tao)
	p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, RootNetuid, tao)
	p.SubnetTAO.Mutate(ctx, RootNetuid, add)
	p.SubnetAlphaOut.Mutate(ctx, RootNetuid, add)
	p.TotalStake.Mutate(ctx, add)
	p.AddStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, hotkey, coldkey, tao)
	return nil
}

// weightRootClaimOnSubnet is what a claim on one subnet counts for.
var weightRootClaimOnSubnet = frame.Cost(60_000_000, 6987, 7, 5)

// RootClaimAll claims on the given subnets, on all if subnets is nil, and
// returns the weight of it.
func (p *Pallet) RootClaimAll(ctx *frame.Context, hotkey, coldkey types.AccountID, subnets *scale.BTreeSet[uint16]) (types.Weight, error) {
	kind := p.RootClaimType.Get(ctx, coldkey)
	weight := frame.RocksDB.Reads(2)
	for _, e := range p.RootClaimable.Get(ctx, hotkey) {
		if subnets != nil && !subnets.Contains(e.Key) {
			continue
		}
		if err := p.RootClaimOnSubnet(ctx, hotkey, coldkey, e.Key, kind, false); err != nil {
			return weight, err
		}
		weight = weight.Add(weightRootClaimOnSubnet)
	}
	return weight, nil
}

// AddStakeAdjustRootClaimedForHotkeyAndColdkey counts as claimed what new root
// stake (rao) would otherwise be owed for the time before it.
func (p *Pallet) AddStakeAdjustRootClaimedForHotkeyAndColdkey(ctx *frame.Context, hotkey, coldkey types.AccountID, amount uint64) {
	for _, e := range p.RootClaimable.Get(ctx, hotkey) {
		claimed := p.RootClaimed.Get(ctx, e.Key, hotkey, coldkey)
		p.RootClaimed.Put(ctx, e.Key, hotkey, coldkey, dtao.ClaimedAfterStake(claimed, e.Value, amount))
	}
}

// RemoveStakeAdjustRootClaimedForHotkeyAndColdkey is the reverse for root stake
// that leaves.
func (p *Pallet) RemoveStakeAdjustRootClaimedForHotkeyAndColdkey(ctx *frame.Context, hotkey, coldkey types.AccountID, amount uint64) {
	for _, e := range p.RootClaimable.Get(ctx, hotkey) {
		if e.Key == RootNetuid {
			continue
		}
		claimed := p.RootClaimed.Get(ctx, e.Key, hotkey, coldkey)
		p.RootClaimed.Put(ctx, e.Key, hotkey, coldkey, dtao.ClaimedAfterUnstake(claimed, e.Value, amount))
	}
}

// DoRootClaim claims for all hotkeys that a coldkey stakes with, or not at all,
// and returns the weight of it.
func (p *Pallet) DoRootClaim(ctx *frame.Context, coldkey types.AccountID, subnets *scale.BTreeSet[uint16]) (weight types.Weight, err error) {
	err = ctx.Layer(func() error {
		weight = frame.RocksDB.Reads(1)
		for _, hotkey := range p.StakingHotkeys.Get(ctx, coldkey) {
			used, err := p.RootClaimAll(ctx, hotkey, coldkey, subnets)
			if err != nil {
				return err
			}
			weight = weight.Add(frame.RocksDB.Reads(1)).Add(used)
		}
		p.Ev.RootClaimed.Deposit(ctx, RootClaimedEvent{coldkey})
		return nil
	})
	return weight, err
}

// MaybeAddColdkeyIndex puts a coldkey on the list that the chain claims for.
func (p *Pallet) MaybeAddColdkeyIndex(ctx *frame.Context, coldkey types.AccountID) {
	if p.StakingColdkeys.Has(ctx, coldkey) {
		return
	}
	n := p.NumStakingColdkeys.Get(ctx)
	p.StakingColdkeysByIndex.Put(ctx, n, coldkey)
	p.StakingColdkeys.Put(ctx, coldkey, n)
	p.NumStakingColdkeys.Put(ctx, sat.Add(n, 1))
}

// ColdkeyHasRootStake reports whether a coldkey has any root stake.
func (p *Pallet) ColdkeyHasRootStake(ctx *frame.Context, coldkey types.AccountID) bool {
	for _, hotkey := range p.StakingHotkeys.Get(ctx, coldkey) {
		if p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, RootNetuid) != 0 {
			return true
		}
	}
	return false
}

// MaybeRemoveColdkeyIndex takes a coldkey off the list; the last one moves into
// its place.
func (p *Pallet) MaybeRemoveColdkeyIndex(ctx *frame.Context, coldkey types.AccountID) {
	index, ok := p.StakingColdkeys.Find(ctx, coldkey)
	if !ok {
		return
	}
	p.StakingColdkeys.Remove(ctx, coldkey)
	last := sat.Sub(p.NumStakingColdkeys.Get(ctx), 1)
	moved, found := types.AccountID{}, false
	if index != last {
		moved, found = p.StakingColdkeysByIndex.Find(ctx, last)
	}
	if found {
		p.StakingColdkeysByIndex.Remove(ctx, last)
		p.StakingColdkeysByIndex.Put(ctx, index, moved)
		p.StakingColdkeys.Put(ctx, moved, index)
	} else {
		p.StakingColdkeysByIndex.Remove(ctx, index)
	}
	p.NumStakingColdkeys.Put(ctx, last)
}

// RunAutoClaimRootDivs claims for some coldkeys, drawn by the parent's hash.
// A claim that fails changes nothing.
func (p *Pallet) RunAutoClaimRootDivs(ctx *frame.Context, parent types.Hash) {
	n, k := p.NumStakingColdkeys.Get(ctx), p.NumRootClaim.Get(ctx)
	for _, i := range p.BlockHashToIndices(parent, k, n) {
		coldkey, ok := p.StakingColdkeysByIndex.Find(ctx, i)
		if !ok {
			continue
		}
		if _, err := p.DoRootClaim(ctx, coldkey, nil); err != nil {
			p.Note(ctx, "root claim", err)
		}
	}
}

// TransferRootClaimedForNewKeys moves what was claimed to other keys, on top of
// what these have claimed.
func (p *Pallet) TransferRootClaimedForNewKeys(ctx *frame.Context, netuid uint16, oldHotkey, newHotkey, oldColdkey, newColdkey types.AccountID) {
	old := p.RootClaimed.Take(ctx, netuid, oldHotkey, oldColdkey)
	p.RootClaimed.Mutate(ctx, netuid, newHotkey, newColdkey, func(claimed *fixed.U128) {
		*claimed = old.SaturatingAdd(*claimed)
	})
}

// TransferRootClaimableForNewHotkey moves a hotkey's claimable rates to another
// hotkey.
func (p *Pallet) TransferRootClaimableForNewHotkey(ctx *frame.Context, oldHotkey, newHotkey types.AccountID) {
	from := p.RootClaimable.Get(ctx, oldHotkey)
	to := p.RootClaimable.Get(ctx, newHotkey)
	p.RootClaimable.Remove(ctx, oldHotkey)
	for _, e := range from {
		rate := e.Value
		if old, ok := to.Get(e.Key); ok {
			rate = old.SaturatingAdd(rate)
		}
		to.Put(e.Key, rate)
	}
	p.RootClaimable.Put(ctx, newHotkey, to)
}

// FinalizeAllSubnetRootDividends forgets all claims on a subnet.
func (p *Pallet) FinalizeAllSubnetRootDividends(ctx *frame.Context, netuid uint16) {
	for hotkey := range p.RootClaimable.Keys(ctx) {
		p.RootClaimable.Mutate(ctx, hotkey, func(rates *scale.BTreeMap[uint16, fixed.I96F32]) { rates.Remove(netuid) })
	}
	p.RootClaimed.ClearPrefix(ctx, netuid, -1)
}

func (p *Pallet) claimRoot(ctx *frame.Context, o frame.Origin, a *ClaimRootArgs) (frame.PostInfo, error) {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return frame.PostInfo{}, err
	}
	if len(a.Subnets) == 0 || len(a.Subnets) > maxSubnetClaims {
		return frame.PostInfo{}, p.Err.InvalidSubnetNumber
	}
	p.MaybeAddColdkeyIndex(ctx, coldkey)
	weight, err := p.DoRootClaim(ctx, coldkey, &a.Subnets)
	if err != nil {
		return frame.PostInfo{}, err
	}
	return frame.Used(weight), nil
}

func (p *Pallet) setRootClaimType(ctx *frame.Context, o frame.Origin, a *SetRootClaimTypeArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	kind := a.NewRootClaimType
	if kind.Variant == RootClaimTypeEnumIsKeepSubnets && len(kind.KeepSubnets.Subnets) == 0 {
		return p.Err.InvalidSubnetNumber
	}
	p.MaybeAddColdkeyIndex(ctx, coldkey)
	p.ChangeRootClaimType(ctx, coldkey, kind)
	return nil
}

// ChangeRootClaimType sets how a coldkey's claims are paid.
func (p *Pallet) ChangeRootClaimType(ctx *frame.Context, coldkey types.AccountID, kind RootClaimTypeEnum) {
	p.RootClaimType.Put(ctx, coldkey, kind)
	p.Ev.RootClaimTypeSet.Deposit(ctx, RootClaimTypeSetEvent{coldkey, kind})
}
