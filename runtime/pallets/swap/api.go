package swap

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/sat"
)

// raoPerTao turns prices in TAO into prices in rao.
const raoPerTao = 1_000_000_000

// APIs returns the runtime API of prices and simulated trades.
func (p *Pallet) APIs() []*frame.API {
	return []*frame.API{{
		Name: "SwapRuntimeApi", Version: 1,
		Docs: "Prices of alpha, and what a trade would give.",
		Methods: []*frame.APIMethod{
			frame.Method("current_alpha_price", "The price of a subnet's alpha in rao.",
				func(ctx *frame.Context, in *currentAlphaPriceIn) uint64 { return p.priceInRao(ctx, in.Netuid) }),
			frame.Method("current_alpha_price_all", "The prices of all subnets' alpha in rao.",
				func(ctx *frame.Context, _ *struct{}) []SubnetPrice { return p.allPrices(ctx) }),
			frame.Method("sim_swap_tao_for_alpha", "What an amount of TAO would buy.",
				func(ctx *frame.Context, in *simSwapTaoForAlphaIn) SimSwapResult { return p.simulateBuy(ctx, in) }),
			frame.Method("sim_swap_alpha_for_tao", "What an amount of alpha would sell for.",
				func(ctx *frame.Context, in *simSwapAlphaForTaoIn) SimSwapResult { return p.simulateSale(ctx, in) }),
		},
	}}
}

func (p *Pallet) priceInRao(ctx *frame.Context, netuid uint16) uint64 {
	price := p.CurrentAlphaPrice(ctx, netuid).SaturatingMul(fixed.SaturatingTo[fixed.U64F64](uint64(raoPerTao)))
	return fixed.SaturatingTo[uint64](price)
}

func (p *Pallet) allPrices(ctx *frame.Context) []SubnetPrice {
	netuids := p.subnets.AllSubnetNetuids(ctx)
	prices := make([]SubnetPrice, len(netuids))
	for i, netuid := range netuids {
		prices[i] = SubnetPrice{Netuid: netuid, Price: p.priceInRao(ctx, netuid)}
	}
	return prices
}

// simulateBuy compares a purchase with one at today's price. The result is all
// zero if the pool would refuse it.
func (p *Pallet) simulateBuy(ctx *frame.Context, in *simSwapTaoForAlphaIn) SimSwapResult {
	ideal := fixed.SaturatingTo[uint64](fixed.SaturatingTo[fixed.U64F64](in.Tao).SafeDiv(p.CurrentAlphaPrice(ctx, in.Netuid)))
	r, err := p.SimSwap(ctx, in.Netuid, subtensor.TaoForAlpha, in.Tao)
	if err != nil {
		return SimSwapResult{}
	}
	return SimSwapResult{
		TaoAmount: r.AmountPaidIn, AlphaAmount: r.AmountPaidOut, TaoFee: r.FeePaid,
		AlphaSlippage: sat.Sub(ideal, r.AmountPaidOut),
	}
}

// simulateSale is simulateBuy for sales.
func (p *Pallet) simulateSale(ctx *frame.Context, in *simSwapAlphaForTaoIn) SimSwapResult {
	ideal := fixed.SaturatingTo[uint64](fixed.SaturatingTo[fixed.U64F64](in.Alpha).SaturatingMul(p.CurrentAlphaPrice(ctx, in.Netuid)))
	r, err := p.SimSwap(ctx, in.Netuid, subtensor.AlphaForTao, in.Alpha)
	if err != nil {
		return SimSwapResult{}
	}
	return SimSwapResult{
		TaoAmount: r.AmountPaidOut, AlphaAmount: r.AmountPaidIn, AlphaFee: r.FeePaid,
		TaoSlippage: sat.Sub(ideal, r.AmountPaidOut),
	}
}
