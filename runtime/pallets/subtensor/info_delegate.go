package subtensor

// Mirrors rpc_info/delegate_info.rs.

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao/sharepool"
	"github.com/tensord/tensord/runtime/frame"
)

const (
	blocksPerDay    = 7200
	thousandTaoRao  = 1_000_000_000_000
	wholeDelegation = math.MaxUint16 // a take of all
)

// delegated is a delegate with the stake (rao) that someone has with it on a
// subnet.
type delegated = scale.Tuple2[DelegateInfo, scale.Tuple2[scale.Compact[uint16], scale.Compact[uint64]]]

// nomination is a coldkey's stake with a delegate by subnet.
type nomination = scale.Tuple2[types.AccountID, []scale.Tuple2[scale.Compact[uint16], scale.Compact[uint64]]]

func (p *Pallet) delegates(ctx *frame.Context) (infos []DelegateInfo) {
	for hotkey := range p.Delegates.Keys(ctx) {
		infos = append(infos, p.delegateInfo(ctx, hotkey, p.nominations(ctx, hotkey)))
	}
	return infos
}

func (p *Pallet) delegate(ctx *frame.Context, hotkey types.AccountID) *DelegateInfo {
	if !p.Delegates.Has(ctx, hotkey) {
		return nil
	}
	info := p.delegateInfo(ctx, hotkey, p.nominations(ctx, hotkey))
	return &info
}

// delegatedBy lists a coldkey's stake; the delegates in it come without their
// nominators.
func (p *Pallet) delegatedBy(ctx *frame.Context, coldkey types.AccountID) (out []delegated) {
	for hotkey := range p.Delegates.Keys(ctx) {
		shares := p.AlphaIterPrefix(ctx, hotkey, coldkey)
		if len(shares) == 0 {
			continue
		}
		info := p.delegateInfo(ctx, hotkey, nil)
		for _, s := range shares {
			stake := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, s.Netuid)
			out = append(out, scale.Pair(info, scale.Pair(compact(s.Netuid), compact(stake))))
		}
	}
	return out
}

// nominations lists who has stake with a delegate. As in the reference, the pool
// that shares on subnet n are valued in is that of the n-th subnet, which is
// another subnet as soon as a netuid is missing; shares on netuids beyond the
// number of subnets are left out.
func (p *Pallet) nominations(ctx *frame.Context, hotkey types.AccountID) (out []nomination) {
	netuids := p.AllSubnetNetuids(ctx)
	for _, s := range p.AlphaIterSinglePrefix(ctx, hotkey) {
		if s.Share.IsZero() || int(s.Netuid) >= len(netuids) {
			continue
		}
		if len(out) == 0 || out[len(out)-1].A != s.Coldkey {
			out = append(out, nomination{A: s.Coldkey})
		}
		pool := alphaShares{p, ctx, hotkey, netuids[s.Netuid]}
		stake := sharepool.Value(pool.SharedValue(), s.Share, pool.Denominator())
		last := &out[len(out)-1]
		last.B = append(last.B, scale.Pair(compact(s.Netuid), compact(stake)))
	}
	return out
}

func (p *Pallet) delegateInfo(ctx *frame.Context, hotkey types.AccountID, nominators []nomination) DelegateInfo {
	info := DelegateInfo{
		DelegateSs58: hotkey, Nominators: nominators,
		Take: p.Delegates.Get(ctx, hotkey), OwnerSs58: p.Owner.Get(ctx, hotkey),
	}
	var daily fixed.U64F64
	for _, netuid := range p.RegisteredNetworksForHotkey(ctx, hotkey) {
		info.Registrations = append(info.Registrations, compact(netuid))
		uid, err := p.UidForNetAndHotkey(ctx, netuid, hotkey)
		if err != nil {
			continue
		}
		if p.ValidatorPermitForUid(ctx, netuid, uid) {
			info.ValidatorPermits = append(info.ValidatorPermits, compact(netuid))
		}
		epochs := u64f64(blocksPerDay).SafeDiv(u64f64(uint64(p.Tempo.Get(ctx, netuid))))
		daily = daily.SaturatingAdd(u64f64(p.EmissionForUid(ctx, netuid, uid)).SaturatingMul(epochs))
	}
	rootStake := p.StakeForHotkeyOnSubnet(ctx, hotkey, RootNetuid)
	info.TotalDailyReturn = fixed.SaturatingTo[uint64](daily)
	info.ReturnPer1000 = fixed.SaturatingTo[uint64](returnPer1000(info.Take, rootStake, daily))
	return info
}

// returnPer1000 is what stakers get a day for 1000 TAO of root stake.
func returnPer1000(take uint16, rootStake uint64, daily fixed.U64F64) fixed.U64F64 {
	rest := u64f64(1).SaturatingSub(u64f64(uint64(take)).SafeDiv(u64f64(wholeDelegation)))
	return daily.SaturatingMul(rest).SafeDiv(u64f64(rootStake).SafeDiv(u64f64(thousandTaoRao)))
}

func u64f64(v uint64) fixed.U64F64 { return fixed.U64F64{Bits: fixed.U128{Hi: v}} }
