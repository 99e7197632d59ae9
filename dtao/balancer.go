package dtao

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao/bigpow"
)

// Mirrors pallets/swap/src/pallet/balancer.rs.

// OneWeight is the weight 1.0; quote and base weight add up to it.
const OneWeight fixed.Perquintill = 1_000_000_000_000_000_000

// MinWeight is the smallest weight a token of a pool may have: 0.01.
const MinWeight = OneWeight / 100

// Balancer is the weighting of a pool of alpha (base) and TAO (quote). Its
// invariant is alpha^base * tao^quote, so liquidity can be added out of
// proportion to the price by moving the weights instead.
type Balancer struct {
	Quote fixed.Perquintill
}

// EvenBalancer weighs both tokens the same, as every pool starts.
func EvenBalancer() Balancer { return Balancer{OneWeight / 2} }

// NewBalancer returns a pool weighting; ok is false if a weight is below
// MinWeight.
func NewBalancer(quote fixed.Perquintill) (b Balancer, ok bool) {
	b = Balancer{quote}
	if quote < MinWeight || b.Base() < MinWeight {
		return Balancer{}, false
	}
	return b, true
}

// BalancerForPrice returns the weighting under which the reserves have the
// given price (TAO per alpha); ok is false if there are no reserves or a weight
// would be below MinWeight.
func BalancerForPrice(price fixed.U64F64, tao, alpha uint64) (b Balancer, ok bool) {
	sum := valueAndTao(price, tao, alpha)
	if sum.IsZero() {
		return Balancer{}, false
	}
	return NewBalancer(fixed.FromRationalU128[fixed.Perquintill](fixed.U128From(tao), sum))
}

// valueAndTao is the value of alpha at a price, integer and fraction multiplied
// apart, plus the TAO.
func valueAndTao(price fixed.U64F64, tao, alpha uint64) fixed.U128 {
	high := fixed.U128From(whole(price)).SaturatingMul(fixed.U128From(alpha))
	low := fixed.U128From(whole(u64f64(alpha).SaturatingMul(price.Frac())))
	return high.SaturatingAdd(low).SaturatingAdd(fixed.U128From(tao))
}

// Base returns the weight of alpha.
func (b Balancer) Base() fixed.Perquintill { return fixed.LeftFromOne(b.Quote) }

// Price returns the TAO price of one alpha, 0 without alpha.
func (b Balancer) Price(alpha, tao uint64) fixed.U64F64 {
	weights := u64f64(uint64(b.Base())).SafeDiv(u64f64(uint64(b.Quote)))
	return weights.SaturatingMul(u64f64(tao).SafeDiv(u64f64(alpha)))
}

// power is (x/y)^(p/q) in 18 decimals, 0 where the reference has no number.
func power(x, y uint64, p, q fixed.Perquintill) fixed.U64F64 {
	if y == 0 {
		return fixed.U64F64{}
	}
	v, kind := bigpow.Pow(fixed.U128From(x), fixed.U128From(y), uint64(p), uint64(q), bigpow.Swap)
	if kind != bigpow.Fits {
		return fixed.U64F64{}
	}
	return u64f64(v).SafeDiv(u64f64(bigpow.Scale))
}

// ExpBaseQuote returns (alpha/(alpha+delta))^(base/quote): the fraction of the
// TAO reserve that stays when delta alpha is sold. At most 1.
func (b Balancer) ExpBaseQuote(alpha, delta uint64) fixed.U64F64 {
	return minOf(power(alpha, satAdd(alpha, delta), b.Base(), b.Quote), u64f64(1))
}

// ExpQuoteBase returns (tao/(tao+delta))^(quote/base): the fraction of the
// alpha reserve that stays when delta TAO is paid. At most 1.
func (b Balancer) ExpQuoteBase(tao, delta uint64) fixed.U64F64 {
	return minOf(power(tao, satAdd(tao, delta), b.Quote, b.Base()), u64f64(1))
}

// AlphaForQuote returns the alpha to sell for delta TAO out of the reserves.
func (b Balancer) AlphaForQuote(tao, alpha, delta uint64) uint64 {
	e := power(tao, satSub(tao, delta), b.Quote, b.Base())
	return whole(u64f64(alpha).SaturatingMul(e.SaturatingSub(u64f64(1))))
}

// QuoteToPrice returns the TAO to pay until the price has risen from current to
// target.
func (b Balancer) QuoteToPrice(current, target fixed.U64F64, tao uint64) uint64 {
	return toLimit(target, current, b.Base(), tao)
}

// BaseToPrice returns the alpha to sell until the price has fallen from current
// to target.
func (b Balancer) BaseToPrice(current, target fixed.U64F64, alpha uint64) uint64 {
	return toLimit(current, target, b.Quote, alpha)
}

// toLimit is reserve * ((num/den)^weight - 1).
func toLimit(num, den fixed.U64F64, weight fixed.Perquintill, reserve uint64) uint64 {
	v, kind := bigpow.Pow(num.Bits, den.Bits, uint64(weight), uint64(OneWeight), bigpow.Limit)
	switch kind {
	case bigpow.Undefined:
		return 0
	case bigpow.Overflow:
		v = math.MaxUint64
	}
	growth := u64f64(v).SafeDiv(u64f64(bigpow.Scale)).SaturatingSub(u64f64(1))
	return whole(u64f64(reserve).SaturatingMul(growth))
}

// Added returns the weighting that keeps the price when liquidity is added to
// the reserves; ok is false if it would leave the bounds. A pool without
// reserves becomes even.
func (b Balancer) Added(tao, alpha, taoDelta, alphaDelta uint64) (n Balancer, ok bool) {
	t, a := fixed.U128From(tao), fixed.U128From(alpha)
	base := weigh(b.Base(), t.SaturatingMul(a.Add(fixed.U128From(alphaDelta))))
	quote := weigh(b.Quote, a.SaturatingMul(t.Add(fixed.U128From(taoDelta))))
	sum := base.SaturatingAdd(quote)
	if sum.IsZero() {
		return EvenBalancer(), true
	}
	return NewBalancer(fixed.FromRationalU128[fixed.Perquintill](quote, sum))
}

// weigh is weight * v to the nearest integer, halves up.
func weigh(weight fixed.Perquintill, v fixed.U128) fixed.U128 {
	w, ok := fixed.MulDiv(v, fixed.U128From(uint64(weight)), fixed.U128From(uint64(OneWeight)), fixed.NearestPrefUp)
	if !ok {
		return fixed.MaxU128
	}
	return w
}
