package subtensor

// Mirrors the issuance and prices of staking/stake_utils.rs.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// AlphaIssuance returns a subnet's alpha (rao) in its pool and outside.
func (p *Pallet) AlphaIssuance(ctx *frame.Context, netuid uint16) uint64 {
	return sat.Add(p.SubnetAlphaIn.Get(ctx, netuid), p.SubnetAlphaOut.Get(ctx, netuid))
}

// MovingAlphaPrice returns a subnet's moving price; it is 1 for root and for
// subnets without a pool.
func (p *Pallet) MovingAlphaPrice(ctx *frame.Context, netuid uint16) fixed.U64F64 {
	if netuid == RootNetuid || p.SubnetMechanism.Get(ctx, netuid) == 0 {
		return fixed.SaturatingTo[fixed.U64F64](uint64(1))
	}
	return fixed.SaturatingTo[fixed.U64F64](p.SubnetMovingPrice.Get(ctx, netuid))
}

// UpdateMovingPrice advances a subnet's moving price by one block.
func (p *Pallet) UpdateMovingPrice(ctx *frame.Context, netuid uint16) {
	first, _ := p.FirstEmissionBlockNumber.Find(ctx, netuid)
	age := sat.Sub(p.CurrentBlockAsU64(ctx), sat.Sub(first, 1))
	p.SubnetMovingPrice.Put(ctx, netuid, dtao.MovingPrice(
		p.Swap.CurrentAlphaPrice(ctx, netuid),
		p.MovingAlphaPrice(ctx, netuid),
		p.SubnetMovingAlpha.Get(ctx),
		age,
		p.EMAPriceHalvingBlocks.Get(ctx, netuid),
	))
}

// MedianSubnetAlphaPrice returns the median price of the subnets that have one,
// 1 if none has.
func (p *Pallet) MedianSubnetAlphaPrice(ctx *frame.Context) fixed.U64F64 {
	var prices []fixed.U64F64
	for netuid, added := range p.NetworksAdded.All(ctx) {
		if added && netuid != RootNetuid {
			prices = append(prices, p.Swap.CurrentAlphaPrice(ctx, netuid))
		}
	}
	return dtao.MedianPrice(prices)
}
