package dtao

import (
	"errors"
	"math"

	"github.com/tensord/tensord/chain/fixed"
)

// Mirrors pallets/swap/src/pallet/{impls.rs,swap_step.rs}.

// Direction of a swap.
type Direction uint8

// The two directions.
const (
	Buy  Direction = iota // TAO in, alpha out
	Sell                  // alpha in, TAO out
)

// Price limits that never bind, in rao of TAO per alpha.
const (
	MinPriceLimit uint64 = 1_000
	MaxPriceLimit uint64 = 1_000_000_000_000_000
)

// maxInputMultiple bounds what may be swapped in, in multiples of the reserve.
const maxInputMultiple = 1_000

// raoPerToken is 10^9, also the unit of price limits.
const raoPerToken = 1_000_000_000

// Reasons to refuse a swap.
var (
	ErrSwapInputTooLarge  = errors.New("swap input exceeds 1000 times the reserve")
	ErrReservesTooLow     = errors.New("reserves too low for a swap")
	ErrPriceLimitExceeded = errors.New("price is beyond the limit already")
)

// Pool is a subnet's pool of liquidity.
type Pool struct {
	Tao, Alpha uint64   // reserves
	Balancer   Balancer // EvenBalancer for a pool that was never initialised
	FeeRate    uint16   // part of 65535
	Dynamic    bool     // mechanism 1; other subnets trade one to one
}

// Swapped is the outcome of a swap.
type Swapped struct {
	In, Out      uint64 // net input, output
	Fee          uint64 // on top of In, in the input token
	FeeToBuilder uint64 // the part of Fee that goes to the block's author
}

// PriceLimit converts a price limit in rao to TAO per alpha.
func PriceLimit(rao uint64) fixed.U64F64 { return u64f64(rao).SafeDiv(u64f64(raoPerToken)) }

// Price returns the TAO price of one alpha.
func (p Pool) Price() fixed.U64F64 {
	switch {
	case !p.Dynamic:
		return u64f64(1)
	case p.Alpha == 0:
		return fixed.U64F64{}
	}
	return p.Balancer.Price(p.Alpha, p.Tao)
}

// Fee returns the fee contained in a gross amount.
func (p Pool) Fee(amount uint64, dropFees bool) uint64 {
	if dropFees || !p.Dynamic {
		return 0
	}
	rate := u64f64(uint64(p.FeeRate)).SafeDiv(u64f64(math.MaxUint16))
	return whole(u64f64(amount).SaturatingMul(rate))
}

// AlphaForTao returns how much alpha a small amount of TAO is worth, slippage
// neglected.
func (p Pool) AlphaForTao(tao uint64) uint64 {
	if !p.Dynamic {
		return tao
	}
	return whole(u64f64(tao).SafeDiv(p.Price()))
}

// MaxInput returns the largest net amount a swap accepts.
func (p Pool) MaxInput(d Direction) uint64 { return satMul(p.reserveIn(d), maxInputMultiple) }

func (p Pool) reserveIn(d Direction) uint64 {
	if d == Buy {
		return p.Tao
	}
	return p.Alpha
}

func (p Pool) reserveOut(d Direction) uint64 {
	if d == Buy {
		return p.Alpha
	}
	return p.Tao
}

// Output returns what a net input pays out.
func (p Pool) Output(d Direction, in uint64) uint64 {
	var stays fixed.U64F64
	if d == Buy {
		stays = p.Balancer.ExpQuoteBase(p.Tao, in)
	} else {
		stays = p.Balancer.ExpBaseQuote(p.Alpha, in)
	}
	return whole(u64f64(p.reserveOut(d)).SaturatingMul(u64f64(1).SaturatingSub(stays)))
}

// priceAfter returns the price once in has been swapped for out.
func (p Pool) priceAfter(d Direction, in, out uint64) fixed.U64F64 {
	if d == Buy {
		return p.Balancer.Price(satSub(p.Alpha, out), satAdd(p.Tao, in))
	}
	return p.Balancer.Price(satAdd(p.Alpha, in), satSub(p.Tao, out))
}

// CheckInput refuses a gross amount whose net part exceeds MaxInput.
func (p Pool) CheckInput(d Direction, amount uint64, dropFees bool) error {
	if satSub(amount, p.Fee(amount, dropFees)) > p.MaxInput(d) {
		return ErrSwapInputTooLarge
	}
	return nil
}

// Swap trades a gross amount up to a price limit (TAO per alpha). minReserve is
// the least the output reserve must hold. The checks run in the reference's
// order: input size, reserve, limit, output. A pool that was never initialised
// is given as even; the caller stores that once the reserve check has passed.
func (p Pool) Swap(d Direction, amount uint64, limit fixed.U64F64, minReserve uint64, dropFees bool) (Swapped, error) {
	if err := p.CheckInput(d, amount, dropFees); err != nil {
		return Swapped{}, err
	}
	if p.reserveOut(d) < minReserve {
		return Swapped{}, ErrReservesTooLow
	}
	price := p.Price()
	if d == Buy && !price.Less(limit) || d == Sell && !limit.Less(price) {
		return Swapped{}, ErrPriceLimitExceeded
	}

	var s Swapped
	s.Fee = p.Fee(amount, dropFees)
	s.In = satSub(amount, s.Fee)
	s.Out = p.Output(d, s.In)
	after := p.priceAfter(d, s.In, s.Out)
	if d == Buy && limit.Less(after) || d == Sell && after.Less(limit) {
		s.In = p.inputToPrice(d, price, limit)
		s.Out = p.Output(d, s.In)
		s.Fee = p.feeOnTop(s.In, dropFees)
	}
	if s.In != 0 {
		if s.Out == 0 {
			return Swapped{}, ErrReservesTooLow
		}
		s.FeeToBuilder = s.Fee
	}
	return s, nil
}

// inputToPrice returns the net input that moves the price to a target.
func (p Pool) inputToPrice(d Direction, current, target fixed.U64F64) uint64 {
	if d == Buy {
		return p.Balancer.QuoteToPrice(current, target, p.Tao)
	}
	return p.Balancer.BaseToPrice(current, target, p.Alpha)
}

// feeOnTop returns the fee to add to a net amount. Unlike Fee it applies to
// pools of any mechanism.
func (p Pool) feeOnTop(net uint64, dropFees bool) uint64 {
	if dropFees {
		return 0
	}
	rate := u64f64(uint64(p.FeeRate))
	return whole(u64f64(net).SaturatingMul(rate.SafeDiv(u64f64(math.MaxUint16).SaturatingSub(rate))))
}
