package subtensor

// Mirrors the stake weights of staking/stake_utils.rs: what a hotkey's stake
// counts once children and parents have their part and root stake is added.

import (
	"iter"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
)

// TaoWeightValue returns the weight of root TAO against alpha, at most 1.
func (p *Pallet) TaoWeightValue(ctx *frame.Context) fixed.U96F32 {
	return dtao.Fraction64(p.TaoWeight.Get(ctx))
}

// CkBurn returns the part of childkey dividends that is burned if parent
// and child have different owners.
func (p *Pallet) CkBurn(ctx *frame.Context) fixed.U96F32 {
	return dtao.Fraction64(p.CKBurn.Get(ctx))
}

// SetTaoWeight sets the weight of root TAO, in parts of 2^64-1.
func (p *Pallet) SetTaoWeight(ctx *frame.Context, weight uint64) { p.TaoWeight.Put(ctx, weight) }

// SetCkBurn sets the burned part of childkey dividends, in parts of 2^64-1.
func (p *Pallet) SetCkBurn(ctx *frame.Context, weight uint64) { p.CKBurn.Put(ctx, weight) }

// kinship is a hotkey's parents and the parts of its children on a subnet.
type kinship struct {
	parents  []scale.Tuple2[uint64, types.AccountID]
	children []uint64
}

func (p *Pallet) kinship(ctx *frame.Context, hotkey types.AccountID, netuid uint16) kinship {
	k := kinship{parents: p.ParentKeys.Get(ctx, hotkey, netuid)}
	for _, c := range p.ChildKeys.Get(ctx, hotkey, netuid) {
		k.children = append(k.children, c.A)
	}
	return k
}

// inherited returns a hotkey's stake on the subnet of as its kinship makes it.
func (p *Pallet) inherited(ctx *frame.Context, hotkey types.AccountID, of uint16, k kinship) uint64 {
	stake := p.TotalHotkeyAlpha.Get(ctx, hotkey, of)
	if len(k.parents) == 0 && len(k.children) == 0 {
		return stake
	}
	parents := make([]dtao.Inheritance, len(k.parents))
	for i, v := range k.parents {
		parents[i] = dtao.Inheritance{Proportion: v.A, Stake: p.TotalHotkeyAlpha.Get(ctx, v.B, of)}
	}
	return dtao.Inherited(stake, k.children, parents)
}

// TaoInheritedForHotkeyOnSubnet returns the root stake (rao) that counts for a
// hotkey on a subnet.
func (p *Pallet) TaoInheritedForHotkeyOnSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16) uint64 {
	return p.inherited(ctx, hotkey, RootNetuid, p.kinship(ctx, hotkey, netuid))
}

// InheritedForHotkeyOnSubnet returns the alpha (rao) that counts for a hotkey on
// a subnet.
func (p *Pallet) InheritedForHotkeyOnSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16) uint64 {
	if netuid == RootNetuid {
		return p.TotalHotkeyAlpha.Get(ctx, hotkey, netuid)
	}
	return p.inherited(ctx, hotkey, netuid, p.kinship(ctx, hotkey, netuid))
}

// stakeWeights returns the stake of a hotkey that counts on a subnet: in all, of
// alpha, of TAO.
func (p *Pallet) stakeWeights(ctx *frame.Context, hotkey types.AccountID, netuid uint16, weight fixed.U96F32) (total, alpha, tao fixed.I64F64) {
	k := p.kinship(ctx, hotkey, netuid)
	a, t := p.TotalHotkeyAlpha.Get(ctx, hotkey, netuid), p.inherited(ctx, hotkey, RootNetuid, k)
	if netuid != RootNetuid {
		a = p.inherited(ctx, hotkey, netuid, k)
	}
	return dtao.WeightedStake(a, t, weight), fixed.SaturatingTo[fixed.I64F64](a), fixed.SaturatingTo[fixed.I64F64](t)
}

// StakeWeightsForHotkeyOnSubnet returns the stake (rao) of a hotkey that counts
// on a subnet: in all, of alpha, of TAO.
func (p *Pallet) StakeWeightsForHotkeyOnSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16) (total, alpha, tao fixed.I64F64) {
	return p.stakeWeights(ctx, hotkey, netuid, p.TaoWeightValue(ctx))
}

// StakeWeightsForNetwork is StakeWeightsForHotkeyOnSubnet for all neurons of a
// subnet, by uid.
func (p *Pallet) StakeWeightsForNetwork(ctx *frame.Context, netuid uint16) (total, alpha, tao []fixed.I64F64) {
	return p.stakeWeightsOf(ctx, netuid, p.Keys.With(ctx, netuid))
}

func (p *Pallet) stakeWeightsOf(ctx *frame.Context, netuid uint16, keys iter.Seq2[uint16, types.AccountID]) (total, alpha, tao []fixed.I64F64) {
	n, weight := p.SubnetworkN.Get(ctx, netuid), p.TaoWeightValue(ctx)
	total, alpha, tao = make([]fixed.I64F64, n), make([]fixed.I64F64, n), make([]fixed.I64F64, n)
	for uid, hotkey := range keys {
		if uid < n {
			total[uid], alpha[uid], tao[uid] = p.stakeWeights(ctx, hotkey, netuid, weight)
		}
	}
	return total, alpha, tao
}
