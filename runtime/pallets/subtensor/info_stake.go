package subtensor

// Mirrors rpc_info/stake_info.rs.

import (
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao/sharepool"
	"github.com/tensord/tensord/runtime/frame"
)

// availability tells by coldkey and subnet how much stake is locked.
type availability = scale.BTreeMap[types.AccountID, scale.BTreeMap[uint16, StakeAvailability]]

// sharesOn returns a coldkey's shares in the pools of a hotkey by subnet.
func (p *Pallet) sharesOn(ctx *frame.Context, hotkey, coldkey types.AccountID) map[uint16]sharepool.SafeFloat {
	shares := make(map[uint16]sharepool.SafeFloat)
	for netuid, v := range p.AlphaV2.With2(ctx, hotkey, coldkey) {
		shares[netuid] = sharepool.SafeFloat(v)
	}
	for netuid, v := range p.Alpha.With2(ctx, hotkey, coldkey) {
		shares[netuid] = sharepool.FromU64F64(v)
	}
	return shares
}

func (p *Pallet) stakeOf(ctx *frame.Context, coldkey types.AccountID, netuids []uint16) (infos []StakeInfo) {
	hotkeys := p.StakingHotkeys.Get(ctx, coldkey)
	shares := make([]map[uint16]sharepool.SafeFloat, len(hotkeys))
	for i, hotkey := range hotkeys {
		shares[i] = p.sharesOn(ctx, hotkey, coldkey)
	}
	for _, netuid := range netuids {
		for i, hotkey := range hotkeys {
			share, ok := shares[i][netuid]
			if !ok || share.IsZero() {
				continue
			}
			pool := alphaShares{p, ctx, hotkey, netuid}
			if alpha := sharepool.Value(pool.SharedValue(), share, pool.Denominator()); alpha != 0 {
				infos = append(infos, p.stakeInfo(ctx, hotkey, coldkey, netuid, alpha))
			}
		}
	}
	return infos
}

func (p *Pallet) stakesOf(ctx *frame.Context, coldkeys []types.AccountID) []scale.Tuple2[types.AccountID, []StakeInfo] {
	netuids := p.AllSubnetNetuids(ctx)
	out := make([]scale.Tuple2[types.AccountID, []StakeInfo], len(coldkeys))
	for i, coldkey := range coldkeys {
		out[i] = scale.Pair(coldkey, p.stakeOf(ctx, coldkey, netuids))
	}
	return out
}

func (p *Pallet) stakeInfo(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16, alpha uint64) StakeInfo {
	return StakeInfo{
		Hotkey: hotkey, Coldkey: coldkey, Netuid: netuid, Stake: alpha,
		Emission:     p.AlphaDividendsPerSubnet.Get(ctx, netuid, hotkey),
		IsRegistered: p.IsHotkeyRegisteredOnNetwork(ctx, netuid, hotkey),
	}
}

// stakeAvailability looks at all subnets if requested is nil. A request for no
// subnets, or for more than there are, gets empty answers.
func (p *Pallet) stakeAvailability(ctx *frame.Context, coldkeys []types.AccountID, requested *[]uint16) (out availability) {
	netuids := p.AllSubnetNetuids(ctx)
	if requested != nil {
		wanted := slices.Compact(slices.Sorted(slices.Values(*requested)))
		if len(wanted) > len(netuids) {
			wanted = nil
		}
		netuids = slices.DeleteFunc(wanted, func(n uint16) bool { return !p.IfSubnetExist(ctx, n) })
	}
	for _, coldkey := range coldkeys {
		var rows scale.BTreeMap[uint16, StakeAvailability]
		for _, netuid := range netuids {
			total, locked, available := p.StakeAvailability(ctx, coldkey, netuid)
			if total != 0 || locked != 0 {
				rows.Put(netuid, StakeAvailability{Total: total, Locked: locked, Available: available})
			}
		}
		out.Put(coldkey, rows)
	}
	return out
}

// stakeFee is the fee of moving an amount (rao). A missing side stands for
// staking or unstaking.
func (p *Pallet) stakeFee(ctx *frame.Context, in *getStakeFeeIn) uint64 {
	from, to := in.Origin, in.Destination
	netuid := RootNetuid
	switch {
	case from == nil && to == nil, from != nil && to != nil && *from == *to:
		return 0
	case to != nil:
		netuid = to.B
	default:
		netuid = from.B
	}
	return p.Swap.ApproxFeeAmount(ctx, netuid, in.Amount)
}
