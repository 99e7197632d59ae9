package bigpow

import (
	"math/bits"

	"github.com/tensord/tensord/chain/fixed"
)

// Scale is the factor applied to the power: 18 decimal digits.
const Scale = 1_000_000_000_000_000_000

// Precision is the number of fractional bits the caller asks of the
// reference's series. It only matters where the series is inaccurate.
type Precision uint

// The two precisions in use.
const (
	Swap  Precision = 256  // exchange ratios
	Limit Precision = 1024 // amounts up to a limit price
)

// Kind says how to read the value returned by Pow.
type Kind uint8

// Kinds of result.
const (
	Fits      Kind = iota // the result is the returned value
	Overflow              // the result exceeds 64 bits
	Negative              // the reference's series summed to a negative number
	Undefined             // division by zero: the reference has no result
)

const (
	maxExactExponent = 1024 // largest reduced p or q of the exact branch
	maxRatioBits     = 7    // the fast path takes p/q up to 2^7
	maxNegative      = 64   // and exponents of e down to -64
	overflowExponent = 3    // e^3 * 10^18 exceeds 64 bits
)

// Pow returns floor(10^18 * (num/den)^(p/q)) as the reference computes it at
// the given precision.
func Pow(num, den fixed.U128, p, q uint64, prec Precision) (uint64, Kind) {
	switch {
	case den.IsZero() || q == 0:
		return 0, Undefined
	case num.IsZero():
		return 0, Fits
	case p == 0 || num == den:
		return Scale, Fits
	case p == q:
		return scaledRatio(num, den)
	}
	if p>>maxRatioBits > q {
		return slow(num, den, p, q, prec)
	}

	negative := num.Less(den)
	var y wide
	if negative {
		y = lnRatio(den, num)
	} else {
		y = lnRatio(num, den)
	}
	y = y.mulDiv(p, q)
	switch {
	case !negative && y[3] >= overflowExponent:
		return 0, Overflow
	case negative && y[3] >= maxNegative:
		return slow(num, den, p, q, prec)
	}
	v, near, ok := scaledExp(y, negative)
	if near {
		return slow(num, den, p, q, prec)
	}
	if !ok {
		return 0, Overflow
	}
	return v, Fits
}

// slow decides what the fast path can't.
func slow(num, den fixed.U128, p, q uint64, prec Precision) (uint64, Kind) {
	if a, b, ok := reduceExact(p, q); ok {
		return exactRoot(num, den, a, b)
	}
	return replay(num, den, p, q, prec)
}

// reduceExact returns p/q in lowest terms if both are at most
// maxExactExponent. It runs Euclid's algorithm along with the convergents of
// p/q, the last of which is the reduced fraction, and gives up early.
func reduceExact(p, q uint64) (a, b uint32, ok bool) {
	h0, h1 := uint64(0), uint64(1)
	k0, k1 := uint64(1), uint64(0)
	for q != 0 {
		c := p / q
		if c > maxExactExponent {
			return 0, 0, false
		}
		h0, h1 = h1, c*h1+h0
		k0, k1 = k1, c*k1+k0
		if h1 > maxExactExponent || k1 > maxExactExponent {
			return 0, 0, false
		}
		p, q = q, p%q
	}
	return uint32(h1), uint32(k1), true
}

// scaledRatio returns floor(10^18 * num/den), the exact branch for exponent 1.
func scaledRatio(num, den fixed.U128) (uint64, Kind) {
	h, l := bits.Mul64(num.Lo, Scale)
	h2, m := bits.Mul64(num.Hi, Scale)
	m, c := bits.Add64(m, h, 0)
	n2, n1, n0 := h2+c, m, l
	if !(fixed.U128{Hi: n2, Lo: n1}).Less(den) {
		return 0, Overflow
	}
	// The quotient is one limb, so the dividend has room for the shift that
	// normalises the divisor.
	s := lead(den)
	n2, n1, n0 = shl192(n2, n1, n0, s)
	quo, _ := div3by2(n2, n1, n0, den.Lsh(s))
	return quo, Fits
}
