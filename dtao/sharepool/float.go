package sharepool

import (
	"math"
	"math/big"

	"github.com/tensord/tensord/chain/fixed"
)

// SafeFloat is Mantissa * 10^Exponent. Its SCALE form is the two fields in
// order, little-endian: 16 bytes and 8 bytes.
type SafeFloat struct {
	Mantissa fixed.U128
	Exponent int64
}

// maxExponent is the number of decimal digits of a mantissa.
const maxExponent = 21

// Powers of ten from 0 to maxExponent+1.
var pow10 = func() (t [maxExponent + 2]fixed.U128) {
	t[0] = fixed.U128From(1)
	for i := 1; i < len(t); i++ {
		t[i] = t[i-1].Mul(fixed.U128From(10))
	}
	return t
}()

var maxMantissa = pow10[maxExponent]

// capPow10 is 10^e, at most 10^22.
func capPow10(e uint64) fixed.U128 { return pow10[min(e, maxExponent+1)] }

// New returns mantissa * 10^exponent normalised; ok is false if the mantissa
// exceeds 10^21 or the exponent leaves its range.
func New(mantissa fixed.U128, exponent int64) (f SafeFloat, ok bool) {
	if maxMantissa.Less(mantissa) {
		return SafeFloat{}, false
	}
	return normalize(mantissa, exponent)
}

// FromUint64 converts an integer exactly.
func FromUint64(v uint64) SafeFloat {
	f, _ := New(fixed.U128From(v), 0)
	return f
}

// FromU64F64 converts a share of the older storage format. Integer and
// fraction are converted on their own, which loses what the sum can't hold.
func FromU64F64(v fixed.U64F64) SafeFloat {
	whole := FromUint64(v.Bits.Hi)
	two64, _ := New(fixed.U128{Hi: 1}, 0)
	part, _ := FromUint64(v.Bits.Lo).Div(two64)
	f, _ := whole.Add(part)
	return f
}

// normalize brings the mantissa into (10^20, 10^21], cutting surplus digits.
func normalize(m fixed.U128, exp int64) (f SafeFloat, ok bool) {
	if m.IsZero() {
		return SafeFloat{}, true
	}
	// Steps of several digits where that many are sure to follow.
	for _, n := range [...]int{8, 4, 1} {
		for digits := pow10[n]; limitFor(n).Less(m); {
			if exp > math.MaxInt64-int64(n) {
				return SafeFloat{}, false
			}
			m, exp = m.Div(digits), exp+int64(n)
		}
		for bound := pow10[maxExponent-n]; !bound.Less(m); {
			if exp < math.MinInt64+int64(n) {
				return SafeFloat{}, false
			}
			m, exp = m.Mul(pow10[n]), exp-int64(n)
		}
	}
	return SafeFloat{m, exp}, true
}

// limitFor is the largest mantissa that may not lose n digits at once.
func limitFor(n int) fixed.U128 {
	if n == 1 {
		return maxMantissa
	}
	return maxMantissa.Mul(pow10[n])
}

// normalizeBig is normalize for mantissas beyond 128 bits, which only stored
// values that were never normalised can produce.
func normalizeBig(m *big.Int, exp int64) (f SafeFloat, ok bool) {
	ten, limit := big.NewInt(10), maxMantissa.Big()
	for m.Cmp(limit) > 0 {
		if exp == math.MaxInt64 {
			return SafeFloat{}, false
		}
		m.Quo(m, ten)
		exp++
	}
	v, _ := fixed.U128FromBig(m)
	return normalize(v, exp)
}

// mulQuo returns a*b/c * 10^exp normalised, c not being zero.
func mulQuo(a, b, c fixed.U128, exp int64) (SafeFloat, bool) {
	if m, ok := fixed.MulDiv(a, b, c, fixed.Down); ok {
		return normalize(m, exp)
	}
	m := new(big.Int).Mul(a.Big(), b.Big())
	return normalizeBig(m.Quo(m, c.Big()), exp)
}

// IsZero reports whether f is zero.
func (f SafeFloat) IsZero() bool { return f.Mantissa.IsZero() }

// Div returns f / g; ok is false if g is zero or the exponent leaves its range.
func (f SafeFloat) Div(g SafeFloat) (q SafeFloat, ok bool) {
	exp, ok := subExp(f.Exponent, g.Exponent, maxExponent)
	if !ok || g.IsZero() {
		return SafeFloat{}, false
	}
	return mulQuo(f.Mantissa, maxMantissa, g.Mantissa, exp)
}

// subExp returns a - b - c for a small c >= 0; ok is false if the result leaves
// the range of int64.
func subExp(a, b, c int64) (d int64, ok bool) {
	d = a - b
	switch {
	case a >= 0 && b < 0 && d < 0: // too large before c is taken off
		d -= c // wraps back if c makes up for the excess
		return d, d > 0
	case a < 0 && b >= 0 && d >= 0:
		return 0, false
	}
	return d - c, d >= math.MinInt64+c
}

// Add returns f + g; ok is false if the exponent leaves its range.
func (f SafeFloat) Add(g SafeFloat) (sum SafeFloat, ok bool) {
	switch {
	case f.IsZero():
		return g, true
	case g.IsZero():
		return f, true
	}
	a, b, exp := align(f, g)
	m, ok := a.CheckedAdd(b)
	if !ok {
		return normalizeBig(new(big.Int).Add(a.Big(), b.Big()), exp)
	}
	return normalize(m, exp)
}

// Sub returns f - g, at least zero; ok is false for zero minus something and
// if the exponent leaves its range.
func (f SafeFloat) Sub(g SafeFloat) (diff SafeFloat, ok bool) {
	switch {
	case g.IsZero():
		if f.IsZero() {
			return SafeFloat{}, true
		}
		return f, true
	case f.IsZero():
		return SafeFloat{}, false
	}
	a, b, exp := align(f, g)
	return normalize(a.SaturatingSub(b), exp)
}

// align returns both mantissas at the larger exponent, digits below it cut.
func align(f, g SafeFloat) (a, b fixed.U128, exp int64) {
	if f.Exponent >= g.Exponent {
		return f.Mantissa, g.Mantissa.Div(capPow10(gap(f.Exponent, g.Exponent))), f.Exponent
	}
	return f.Mantissa.Div(capPow10(gap(g.Exponent, f.Exponent))), g.Mantissa, g.Exponent
}

// gap is the difference of two exponents, high >= low. The reference saturates
// it at 2^63-1, which is far beyond any digit.
func gap(high, low int64) uint64 { return uint64(high) - uint64(low) }

// MulDiv returns f * g / h without rounding in between; ok is false if h is
// zero or the exponent leaves its range.
func (f SafeFloat) MulDiv(g, h SafeFloat) (q SafeFloat, ok bool) {
	if h.IsZero() {
		return SafeFloat{}, false
	}
	exp := f.Exponent + g.Exponent
	if (exp > f.Exponent) != (g.Exponent > 0) {
		return SafeFloat{}, false
	}
	d := exp - h.Exponent
	if (d < exp) != (h.Exponent > 0) {
		return SafeFloat{}, false
	}
	return mulQuo(f.Mantissa, g.Mantissa, h.Mantissa, d)
}

// Greater reports f > g for normalised numbers. It looks at no more than one
// digit of difference in the exponents.
func (f SafeFloat) Greater(g SafeFloat) bool {
	switch {
	case f.Exponent == g.Exponent:
		return g.Mantissa.Less(f.Mantissa)
	case f.Exponent > g.Exponent:
		return gap(f.Exponent, g.Exponent) > 1 || timesTenExceeds(f.Mantissa, g.Mantissa)
	default:
		if gap(g.Exponent, f.Exponent) > 1 {
			return false
		}
		m, ok := g.Mantissa.CheckedMul(pow10[1])
		return ok && m.Less(f.Mantissa)
	}
}

func timesTenExceeds(a, b fixed.U128) bool {
	m, ok := a.CheckedMul(pow10[1])
	return !ok || b.Less(m)
}

// Uint64 returns f rounded down, at most the largest uint64. It scales by
// 10^22 at most.
func (f SafeFloat) Uint64() uint64 {
	switch {
	case f.Exponent == 0:
		return f.Mantissa.SaturatingUint64()
	case f.Exponent > 0:
		return f.Mantissa.SaturatingMul(capPow10(uint64(f.Exponent))).SaturatingUint64()
	default:
		return f.Mantissa.Div(capPow10(-uint64(f.Exponent))).SaturatingUint64()
	}
}
