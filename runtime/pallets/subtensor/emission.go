package subtensor

// Mirrors coinbase/block_emission.rs and coinbase/subnet_emissions.rs: what a
// block emits, which subnets get it, and the flows of TAO that are counted.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/sat"
)

// BlockEmissionValue mints the block's TAO. What is not spent of it has to be
// recycled.
func (p *Pallet) BlockEmissionValue(ctx *frame.Context) balances.Credit {
	if amount, ok := p.CalculateBlockEmission(ctx); ok && amount != 0 {
		return p.MintTao(ctx, amount)
	}
	return 0
}

// CalculateBlockEmission returns the rao that a block emits at the present
// issuance; ok is false if there is no answer.
func (p *Pallet) CalculateBlockEmission(ctx *frame.Context) (rao uint64, ok bool) {
	return p.BlockEmissionForIssuance(ctx, p.TotalIssuance.Get(ctx))
}

// BlockEmissionForIssuance returns the rao that a block emits at an issuance, of
// TAO or of alpha. As in the reference it also stores the result as the
// block's emission, whatever it was asked for.
func (p *Pallet) BlockEmissionForIssuance(ctx *frame.Context, issuance uint64) (rao uint64, ok bool) {
	if issuance >= TotalSupply {
		return 0, true
	}
	rao, ok = dtao.BlockEmission(issuance, TotalSupply, DefaultBlockEmission)
	if ok && p.BlockEmission.Get(ctx) != rao {
		p.BlockEmission.Put(ctx, rao)
	}
	return rao, ok
}

// SubnetsToEmitTo returns those of the subnets that take part in emission.
func (p *Pallet) SubnetsToEmitTo(ctx *frame.Context, subnets []uint16) []uint16 {
	out := make([]uint16, 0, len(subnets))
	for _, netuid := range subnets {
		if netuid == RootNetuid {
			continue
		}
		if _, ok := p.FirstEmissionBlockNumber.Find(ctx, netuid); ok &&
			p.SubtokenEnabled.Get(ctx, netuid) && p.NetworkRegistrationAllowed.Get(ctx, netuid) {
			out = append(out, netuid)
		}
	}
	return out
}

// movingPrices returns the moving price of each subnet.
func (p *Pallet) movingPrices(ctx *frame.Context, subnets []uint16) []fixed.U64F64 {
	prices := make([]fixed.U64F64, len(subnets))
	for i, netuid := range subnets {
		prices[i] = p.MovingAlphaPrice(ctx, netuid)
	}
	return prices
}

// SubnetBlockEmissions returns each subnet's part (rao) of the block's emission.
func (p *Pallet) SubnetBlockEmissions(ctx *frame.Context, subnets []uint16, prices []fixed.U64F64, emission fixed.U96F32) []fixed.U96F32 {
	burned := make([]fixed.U96F32, len(subnets))
	enabled := make([]bool, len(subnets))
	for i, netuid := range subnets {
		burned[i] = p.MinerBurned.Get(ctx, netuid)
		enabled[i] = p.SubnetEmissionEnabled.Get(ctx, netuid)
	}
	shares := dtao.Shares(prices, burned)
	emissions := dtao.SubnetEmissions(shares, enabled, emission)
	if ctx.Observed() {
		ctx.Tell(Shares{subnets, prices, burned, shares, enabled, emissions})
	}
	return emissions
}

// RecordTaoInflow counts TAO (rao) that users bring into a subnet.
func (p *Pallet) RecordTaoInflow(ctx *frame.Context, netuid uint16, tao uint64) {
	p.SubnetTaoFlow.Put(ctx, netuid, sat.AddInt64(p.SubnetTaoFlow.Get(ctx, netuid), int64(tao)))
}

// RecordTaoOutflow counts TAO (rao) that users take out of a subnet.
func (p *Pallet) RecordTaoOutflow(ctx *frame.Context, netuid uint16, tao uint64) {
	p.SubnetTaoFlow.Put(ctx, netuid, sat.SubInt64(p.SubnetTaoFlow.Get(ctx, netuid), int64(tao)))
}

// ResetTaoOutflow forgets the users' flow.
func (p *Pallet) ResetTaoOutflow(ctx *frame.Context, netuid uint16) {
	p.SubnetTaoFlow.Remove(ctx, netuid)
}

// RecordProtocolInflow counts TAO (rao) that the protocol brings into a subnet.
func (p *Pallet) RecordProtocolInflow(ctx *frame.Context, netuid uint16, tao uint64) {
	p.SubnetProtocolFlow.Put(ctx, netuid, sat.AddInt64(p.SubnetProtocolFlow.Get(ctx, netuid), int64(tao)))
}

// RecordProtocolOutflow counts TAO (rao) that the protocol takes out of a subnet.
func (p *Pallet) RecordProtocolOutflow(ctx *frame.Context, netuid uint16, tao uint64) {
	p.SubnetProtocolFlow.Put(ctx, netuid, sat.SubInt64(p.SubnetProtocolFlow.Get(ctx, netuid), int64(tao)))
}

// ResetProtocolFlow forgets the protocol's flow.
func (p *Pallet) ResetProtocolFlow(ctx *frame.Context, netuid uint16) {
	p.SubnetProtocolFlow.Remove(ctx, netuid)
}
