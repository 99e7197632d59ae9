package swap

import (
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) initialise(ctx *frame.Context, netuid uint16, b dtao.Balancer) {
	p.SwapBalancer.Put(ctx, netuid, Balancer(b))
	p.PalSwapInitialized.Put(ctx, netuid, true)
}

// MaybeInitializePalswap gives a pool that has none its weights: those under
// which the reserves have the given price, even ones without a price. It fails
// if the reserves can't have the price.
func (p *Pallet) MaybeInitializePalswap(ctx *frame.Context, netuid uint16, price *fixed.U64F64) error {
	if p.PalSwapInitialized.Get(ctx, netuid) {
		return nil
	}
	b := dtao.EvenBalancer()
	if price != nil {
		var ok bool
		tao, alpha := p.subnets.TaoReserve(ctx, netuid), p.subnets.AlphaReserve(ctx, netuid)
		if b, ok = dtao.BalancerForPrice(*price, tao, alpha); !ok {
			return p.Err.ReservesOutOfBalance
		}
	}
	p.initialise(ctx, netuid, b)
	return nil
}

// InitSwap is MaybeInitializePalswap for those who can't do anything about
// reserves that don't fit: the pool then stays uninitialised.
func (p *Pallet) InitSwap(ctx *frame.Context, netuid uint16, price *fixed.U64F64) {
	_ = p.MaybeInitializePalswap(ctx, netuid, price)
}

var errReserves = errors.New("the pool can't take the emission")

// AdjustProtocolLiquidity moves the weights for liquidity about to be added so
// that the price stays. It returns what may be added: all or, if the weights
// would leave their bounds, nothing.
func (p *Pallet) AdjustProtocolLiquidity(ctx *frame.Context, netuid uint16, taoDelta, alphaDelta uint64) (tao, alpha uint64) {
	b := dtao.Balancer(p.SwapBalancer.Get(ctx, netuid))
	b, ok := b.Added(p.subnets.TaoReserve(ctx, netuid), p.subnets.AlphaReserve(ctx, netuid), taoDelta, alphaDelta)
	if !ok {
		p.Note(ctx, "reserves out of range", fmt.Errorf("%w: subnet %d, %d rao of TAO and %d of alpha", errReserves, netuid, taoDelta, alphaDelta))
		return 0, 0
	}
	p.SwapBalancer.Put(ctx, netuid, Balancer(b))
	return taoDelta, alphaDelta
}

// ClearProtocolLiquidity empties the reserves of a subnet that is dissolved and
// forgets its pool.
func (p *Pallet) ClearProtocolLiquidity(ctx *frame.Context, netuid uint16) error {
	tao, alpha := p.subnets.TaoReserve(ctx, netuid), p.subnets.AlphaReserve(ctx, netuid)
	p.subnets.DecreaseProvidedTaoReserve(ctx, netuid, tao)
	p.subnets.DecreaseProvidedAlphaReserve(ctx, netuid, alpha)
	p.PalSwapInitialized.Remove(ctx, netuid)
	p.FeeRate.Remove(ctx, netuid)
	p.SwapBalancer.Remove(ctx, netuid)
	return nil
}
