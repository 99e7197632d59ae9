package subtensor

// Mirrors coinbase/block_step.rs: what happens at the start of each block.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
)

// BlockStep advances the chain by a block. No step adds or removes a subnet or
// changes which of them are emitted to, so these are looked up once.
func (p *Pallet) BlockStep(ctx *frame.Context) {
	block := p.CurrentBlockAsU64(ctx)
	parent := p.System.ParentHash.Get(ctx)

	p.tellStage(ctx, StageBegin)
	p.UpdateRegistrationPricesForNetworks(ctx)
	credit := p.BlockEmissionValue(ctx)
	if ctx.Observed() {
		ctx.Tell(Minted{uint64(credit)})
	}

	all := p.AllSubnetNetuids(ctx)
	subnets := withoutRoot(all)
	emitTo := p.SubnetsToEmitTo(ctx, subnets)

	p.RevealCrv3Commits(ctx, subnets, block)
	p.tellStage(ctx, StageMinted)
	p.RunCoinbase(ctx, subnets, emitTo, credit)
	p.tellStage(ctx, StagePaid)
	p.UpdateMovingPrices(ctx, emitTo)
	p.UpdateRootProp(ctx, emitTo)
	p.trySetPendingChildren(ctx, all, block)
	p.RunAutoClaimRootDivs(ctx, parent)
	p.PopulateRootColdkeyStakingMaps(ctx)
	p.PopulateRootColdkeyStakingMapsV2(ctx)
	p.tellStage(ctx, StageEnd)
}

func withoutRoot(netuids []uint16) []uint16 {
	out := make([]uint16, 0, len(netuids))
	for _, netuid := range netuids {
		if netuid != RootNetuid {
			out = append(out, netuid)
		}
	}
	return out
}

// trySetPendingChildren applies pending childkeys where an epoch's slot came in
// this block.
func (p *Pallet) trySetPendingChildren(ctx *frame.Context, netuids []uint16, block uint64) {
	for _, netuid := range netuids {
		if p.LastEpochBlock.Get(ctx, netuid) == block {
			p.DoSetPendingChildren(ctx, netuid)
		}
	}
}

// UpdateMovingPrices advances the moving prices of the subnets emitted to.
func (p *Pallet) UpdateMovingPrices(ctx *frame.Context, emitTo []uint16) {
	for _, netuid := range emitTo {
		p.UpdateMovingPrice(ctx, netuid)
	}
}

// UpdateRootProp stores root's part of the dividends of the subnets emitted to.
func (p *Pallet) UpdateRootProp(ctx *frame.Context, emitTo []uint16) {
	root := p.rootWeight(ctx)
	for _, netuid := range emitTo {
		p.RootProp.Put(ctx, netuid, root.proportion(p.AlphaIssuance(ctx, netuid)))
	}
}

// RootProportion returns root's part of a subnet's dividends.
func (p *Pallet) RootProportion(ctx *frame.Context, netuid uint16) fixed.U96F32 {
	return p.rootWeight(ctx).proportion(p.AlphaIssuance(ctx, netuid))
}

// rootWeight is what root has to weigh against the alpha of any subnet.
type rootWeight struct {
	tao    uint64 // rao at stake on root
	weight fixed.U96F32
}

func (p *Pallet) rootWeight(ctx *frame.Context) rootWeight {
	return rootWeight{p.SubnetTAO.Get(ctx, RootNetuid), p.TaoWeightValue(ctx)}
}

func (r rootWeight) proportion(alpha uint64) fixed.U96F32 {
	return dtao.RootProportion(r.tao, alpha, r.weight)
}
