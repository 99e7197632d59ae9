package swap

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// dynamicMechanism is the mechanism of subnets that have a pool.
const dynamicMechanism = 1

// pool reads a subnet's pool with the weights that are stored.
func (p *Pallet) pool(ctx *frame.Context, netuid uint16) dtao.Pool {
	return dtao.Pool{
		Tao:      p.subnets.TaoReserve(ctx, netuid),
		Alpha:    p.subnets.AlphaReserve(ctx, netuid),
		Balancer: dtao.Balancer(p.SwapBalancer.Get(ctx, netuid)),
		FeeRate:  p.FeeRate.Get(ctx, netuid),
		Dynamic:  p.subnets.Mechanism(ctx, netuid) == dynamicMechanism,
	}
}

func direction(d subtensor.Direction) dtao.Direction {
	if d == subtensor.TaoForAlpha {
		return dtao.Buy
	}
	return dtao.Sell
}

func (p *Pallet) dispatchError(err error) error {
	switch err {
	case dtao.ErrSwapInputTooLarge:
		return p.Err.SwapInputTooLarge
	case dtao.ErrReservesTooLow:
		return p.Err.ReservesTooLow
	case dtao.ErrPriceLimitExceeded:
		return p.Err.PriceLimitExceeded
	}
	panic("swap: no dispatch error for: " + err.Error())
}

// Swap trades a gross amount up to a price limit. It initialises the pool if
// need be, unless it fails or is to be rolled back.
func (p *Pallet) Swap(ctx *frame.Context, netuid uint16, dir subtensor.Direction, amount, priceLimit uint64, dropFees, rollback bool) (r subtensor.SwapResult, err error) {
	err = ctx.Layer(func() error {
		r, err = p.trade(ctx, netuid, direction(dir), amount, dtao.PriceLimit(priceLimit), dropFees, rollback)
		return err
	})
	if err != nil {
		return subtensor.SwapResult{}, err
	}
	return r, nil
}

func (p *Pallet) trade(ctx *frame.Context, netuid uint16, d dtao.Direction, amount uint64, limit fixed.U64F64, dropFees, rollback bool) (r subtensor.SwapResult, err error) {
	pool, ready := p.pool(ctx, netuid), p.PalSwapInitialized.Get(ctx, netuid)
	if !ready {
		pool.Balancer = dtao.EvenBalancer()
	}
	s, err := pool.Swap(d, amount, limit, minimumReserve, dropFees)
	if err != nil {
		return r, p.dispatchError(err)
	}
	if !rollback {
		if !ready {
			p.initialise(ctx, netuid, pool.Balancer)
		}
		if d == dtao.Buy && s.Out > pool.Alpha || d == dtao.Sell && s.Out > pool.Tao {
			return r, p.Err.InsufficientLiquidity
		}
	}
	return subtensor.SwapResult{AmountPaidIn: s.In, AmountPaidOut: s.Out, FeePaid: s.Fee, FeeToBlockAuthor: s.FeeToBuilder}, nil
}

// SimSwap computes a trade without price limit and leaves no trace of it.
func (p *Pallet) SimSwap(ctx *frame.Context, netuid uint16, dir subtensor.Direction, amount uint64) (subtensor.SwapResult, error) {
	if p.subnets.Mechanism(ctx, netuid) == dynamicMechanism {
		return p.Swap(ctx, netuid, dir, amount, p.DefaultPriceLimit(dir), false, true)
	}
	if !p.subnets.IfSubnetExist(ctx, netuid) {
		amount = 0
	}
	return subtensor.SwapResult{AmountPaidIn: amount, AmountPaidOut: amount}, nil
}

// ApproxFeeAmount returns the fee contained in a gross amount.
func (p *Pallet) ApproxFeeAmount(ctx *frame.Context, netuid uint16, amount uint64) uint64 {
	pool := dtao.Pool{
		FeeRate: p.FeeRate.Get(ctx, netuid),
		Dynamic: p.subnets.Mechanism(ctx, netuid) == dynamicMechanism,
	}
	return pool.Fee(amount, false)
}

// CurrentAlphaPrice returns the price of one alpha in TAO.
func (p *Pallet) CurrentAlphaPrice(ctx *frame.Context, netuid uint16) fixed.U64F64 {
	if p.subnets.Mechanism(ctx, netuid) != dynamicMechanism {
		return dtao.Pool{}.Price()
	}
	alpha := p.subnets.AlphaReserve(ctx, netuid)
	if alpha == 0 {
		return fixed.U64F64{}
	}
	return dtao.Balancer(p.SwapBalancer.Get(ctx, netuid)).Price(alpha, p.subnets.TaoReserve(ctx, netuid))
}

// MaxPrice is the price limit that never binds a buyer, in rao per alpha.
func (p *Pallet) MaxPrice() uint64 { return dtao.MaxPriceLimit }

// MinPrice is the price limit for those who sell at any price, in rao per alpha.
func (p *Pallet) MinPrice() uint64 { return dtao.MinPriceLimit }

// DefaultPriceLimit is MaxPrice for buying alpha, MinPrice for selling.
func (p *Pallet) DefaultPriceLimit(dir subtensor.Direction) uint64 {
	if dir == subtensor.TaoForAlpha {
		return dtao.MaxPriceLimit
	}
	return dtao.MinPriceLimit
}

// AlphaAmountForTao returns how much alpha an amount of TAO is worth at the
// current price.
func (p *Pallet) AlphaAmountForTao(ctx *frame.Context, netuid uint16, tao uint64) uint64 {
	return p.pool(ctx, netuid).AlphaForTao(tao)
}
