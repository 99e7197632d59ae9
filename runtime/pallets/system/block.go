package system

import (
	"encoding/binary"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// BeginBlock clears the events of the block before. It comes before a runtime
// upgrade, whose events stay.
func (p *Pallet) BeginBlock(ctx *frame.Context) { p.resetEvents(ctx) }

// Initialize starts a block.
func (p *Pallet) Initialize(ctx *frame.Context, number uint32, parent types.Hash, digest types.Digest) {
	p.ExecutionPhase.Put(ctx, Phase{Variant: PhaseIsInitialization})
	ctx.State.Put(extrinsicIndexKey, []byte{0, 0, 0, 0})
	entropy := crypto.Blake2b256(append([]byte("frame_system::initialize"), parent[:]...))
	ctx.State.Put(intrablockEntropyKey, entropy[:])
	p.Number.Put(ctx, number)
	p.Digest.Put(ctx, digest)
	p.ParentHash.Put(ctx, parent)
	p.BlockHash.Put(ctx, number-1, parent)
	p.InherentsApplied.Kill(ctx)
	p.BlockWeight.Kill(ctx)
}

// NoteFinishedInitialize moves from initialization to extrinsics.
func (p *Pallet) NoteFinishedInitialize(ctx *frame.Context) {
	p.ExecutionPhase.Put(ctx, Phase{Variant: PhaseIsApplyExtrinsic})
}

// ExtrinsicIndex returns the index of the extrinsic being applied; false
// outside of extrinsics.
func (p *Pallet) ExtrinsicIndex(ctx *frame.Context) (uint32, bool) {
	raw, ok := ctx.State.Get(extrinsicIndexKey)
	if !ok || len(raw) < 4 {
		return 0, false
	}
	return binary.LittleEndian.Uint32(raw), true
}

// NoteExtrinsic keeps an extrinsic for the extrinsics root.
func (p *Pallet) NoteExtrinsic(ctx *frame.Context, xt []byte) {
	index, _ := p.ExtrinsicIndex(ctx)
	p.ExtrinsicData.Put(ctx, index, xt)
}

// NoteAppliedExtrinsic records how an extrinsic went and moves on to the next.
func (p *Pallet) NoteAppliedExtrinsic(ctx *frame.Context, post frame.PostInfo, err error, info frame.DispatchInfo) {
	event := DispatchEventInfo{
		Weight:  post.ActualOr(info).Add(Weights.PerClass.Of(info.Class).BaseExtrinsic),
		Class:   info.Class,
		PaysFee: post.PaysFee(info),
	}
	if err == nil {
		p.Ev.ExtrinsicSuccess.Deposit(ctx, ExtrinsicSuccessEvent{event})
	} else {
		p.Ev.ExtrinsicFailed.Deposit(ctx, ExtrinsicFailedEvent{frame.AsDispatchError(err), event})
	}
	index, _ := p.ExtrinsicIndex(ctx)
	ctx.State.Put(extrinsicIndexKey, scale.AppendUint32(nil, index+1))
	p.ExecutionPhase.Put(ctx, Phase{Variant: PhaseIsApplyExtrinsic, ApplyExtrinsic: index + 1})
	p.ExtrinsicWeightReclaimed.Kill(ctx)
}

// NoteFinishedExtrinsics moves from extrinsics to finalization.
func (p *Pallet) NoteFinishedExtrinsics(ctx *frame.Context) {
	index, _ := p.ExtrinsicIndex(ctx)
	ctx.State.Delete(extrinsicIndexKey)
	p.ExtrinsicCount.Put(ctx, index)
	p.ExecutionPhase.Put(ctx, Phase{Variant: PhaseIsFinalization})
}

// Finalize removes what lives only during a block and returns the header.
func (p *Pallet) Finalize(ctx *frame.Context, stateRoot func() types.Hash) *types.Header {
	p.ExecutionPhase.Kill(ctx)
	p.AllExtrinsicsLen.Kill(ctx)
	ctx.State.Delete(intrablockEntropyKey)
	p.InherentsApplied.Kill(ctx)

	number := p.Number.Get(ctx)
	header := &types.Header{
		ParentHash: p.ParentHash.Get(ctx),
		Number:     number,
		Digest:     p.Digest.Get(ctx),
	}
	xts := make([][]byte, p.ExtrinsicCount.Take(ctx))
	for i := range xts {
		xts[i] = p.ExtrinsicData.Take(ctx, uint32(i))
	}
	header.ExtrinsicsRoot = p.cfg.OrderedRoot(xts)
	if old := sat.Sub(sat.Sub(number, blockHashCount), 1); old != 0 {
		p.BlockHash.Remove(ctx, old)
	}
	header.StateRoot = stateRoot()
	return header
}

// DepositLog appends an item to the block's digest.
func (p *Pallet) DepositLog(ctx *frame.Context, item types.DigestItem) {
	ctx.State.AppendItem(p.Digest.Key(), item.AppendScale(nil))
}

// BlockHashOf returns the hash of a recent block, zero if it is not kept.
func (p *Pallet) BlockHashOf(ctx *frame.Context, number uint32) types.Hash {
	return p.BlockHash.Get(ctx, number)
}

// Unique returns 32 bytes that no one else in this block gets
// (frame_system::unique); entropy is SCALE encoded.
func (p *Pallet) Unique(ctx *frame.Context, entropy []byte) types.Hash {
	var last [32]byte
	if raw, ok := ctx.State.Get(intrablockEntropyKey); ok {
		copy(last[:], raw)
	}
	input := append([]byte("frame_system::unique"), entropy...)
	next := crypto.Blake2b256(append(input, last[:]...))
	ctx.State.Put(intrablockEntropyKey, append([]byte(nil), next[:]...))
	return next
}
