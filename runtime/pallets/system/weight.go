package system

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// ConsumedWeight is the weight that a block has used, by class.
type ConsumedWeight = frame.PerDispatchClass[types.Weight]

// TotalWeight sums a consumed weight over the classes.
func TotalWeight(w ConsumedWeight) types.Weight {
	return w.Normal.Add(w.Operational).Add(w.Mandatory)
}

// RegisterExtraWeight adds to the block's weight without looking at limits.
func (p *Pallet) RegisterExtraWeight(ctx *frame.Context, w types.Weight, class types.DispatchClass) {
	p.BlockWeight.Mutate(ctx, func(used *ConsumedWeight) {
		part := used.Of(class)
		*part = part.Add(w)
	})
}

// CheckExtrinsicSize refuses an extrinsic that is too long or too heavy for any
// block; it returns the length of the block with it.
func (p *Pallet) CheckExtrinsicSize(ctx *frame.Context, info frame.DispatchInfo, length int) (next uint32, err error) {
	used, _ := p.AllExtrinsicsLen.Find(ctx)
	next = sat.Add(used, uint32(length))
	if next > *Lengths.Max.Of(info.Class) {
		return 0, frame.InvalidExhaustsResources
	}
	if limit := Weights.PerClass.Of(info.Class).MaxExtrinsic; limit != nil && info.TotalWeight().AnyGreater(*limit) {
		return 0, frame.InvalidExhaustsResources
	}
	return next, nil
}

// ConsumeExtrinsic takes an extrinsic's weight and length from the block, or
// refuses it if the block has no room.
func (p *Pallet) ConsumeExtrinsic(ctx *frame.Context, info frame.DispatchInfo, length int, next uint32) error {
	used := p.BlockWeight.Get(ctx)
	limits := Weights.PerClass.Of(info.Class)
	part := used.Of(info.Class)
	add := info.TotalWeight().Add(limits.BaseExtrinsic).Add(types.NewWeight(0, uint64(length)))
	if limits.MaxTotal == nil && limits.Reserved == nil {
		*part = part.Add(add)
	} else {
		sum, ok := part.CheckedAdd(add)
		if !ok {
			return frame.InvalidExhaustsResources
		}
		*part = sum
	}
	if limits.MaxTotal != nil && part.AnyGreater(*limits.MaxTotal) {
		return frame.InvalidExhaustsResources
	}
	overBlock := TotalWeight(used).AnyGreater(Weights.MaxBlock)
	if overBlock && limits.Reserved != nil && part.AnyGreater(*limits.Reserved) {
		return frame.InvalidExhaustsResources
	}
	p.AllExtrinsicsLen.Put(ctx, next)
	p.BlockWeight.Put(ctx, used)
	return nil
}

// ReclaimWeight gives back to the block what an extrinsic did not use.
func (p *Pallet) ReclaimWeight(ctx *frame.Context, info frame.DispatchInfo, post frame.PostInfo) {
	already := p.ExtrinsicWeightReclaimed.Get(ctx)
	unspent := info.TotalWeight().Sub(post.ActualOr(info))
	reclaim := already.Max(unspent)
	more := reclaim.Sub(already)
	if more.IsZero() {
		return
	}
	p.BlockWeight.Mutate(ctx, func(used *ConsumedWeight) {
		part := used.Of(info.Class)
		*part = part.Sub(more)
	})
	p.ExtrinsicWeightReclaimed.Put(ctx, reclaim)
}

// KillStorageWeight is the weight of removing n storage items.
func KillStorageWeight(n uint64) types.Weight {
	return types.NewWeight(1_624_000, 0).Add(frame.Cost(566_903, 0, 0, 1).Mul(n))
}
