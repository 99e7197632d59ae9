package fixed

import (
	"cmp"
	"math"
	"math/bits"
)

// I32F32 is a signed number with 32 integer and 32 fractional bits; the
// underlying integer is the value times 2^32.
type I32F32 int64

// Values of I32F32 used everywhere.
const (
	OneI32F32 I32F32 = 1 << 32
	MaxI32F32 I32F32 = math.MaxInt64
	MinI32F32 I32F32 = math.MinInt64
)

const i32f32Frac = 32

// IsZero reports whether x is zero.
func (x I32F32) IsZero() bool { return x == 0 }

// Cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x I32F32) Cmp(y I32F32) int { return cmp.Compare(x, y) }

// Less reports x < y.
func (x I32F32) Less(y I32F32) bool { return x < y }

// Add returns x + y, wrapping on overflow.
func (x I32F32) Add(y I32F32) I32F32 { return x + y }

// CheckedAdd returns x + y; ok is false on overflow.
func (x I32F32) CheckedAdd(y I32F32) (sum I32F32, ok bool) {
	sum = x + y
	return sum, (x^sum)&(y^sum) >= 0
}

// SaturatingAdd returns x + y, stopping at the bounds.
func (x I32F32) SaturatingAdd(y I32F32) I32F32 {
	sum := x + y
	if (x^sum)&(y^sum) < 0 {
		return bound64(x < 0)
	}
	return sum
}

// Sub returns x - y, wrapping on overflow.
func (x I32F32) Sub(y I32F32) I32F32 { return x - y }

// CheckedSub returns x - y; ok is false on overflow.
func (x I32F32) CheckedSub(y I32F32) (diff I32F32, ok bool) {
	diff = x - y
	return diff, (x^y)&(x^diff) >= 0
}

// SaturatingSub returns x - y, stopping at the bounds.
func (x I32F32) SaturatingSub(y I32F32) I32F32 {
	diff := x - y
	if (x^y)&(x^diff) < 0 {
		return bound64(x < 0)
	}
	return diff
}

func bound64(neg bool) I32F32 {
	if neg {
		return MinI32F32
	}
	return MaxI32F32
}

// mul64 returns the signed 128-bit product of x and y.
func mul64(x, y int64) (hi int64, lo uint64) {
	h, lo := bits.Mul64(uint64(x), uint64(y))
	return int64(h) - x>>63&y - y>>63&x, lo
}

// Mul returns x * y rounded down, wrapping on overflow.
func (x I32F32) Mul(y I32F32) I32F32 {
	hi, lo := mul64(int64(x), int64(y))
	return I32F32(uint64(hi)<<32 | lo>>32)
}

// CheckedMul returns x * y rounded down; ok is false on overflow.
func (x I32F32) CheckedMul(y I32F32) (prod I32F32, ok bool) {
	hi, lo := mul64(int64(x), int64(y))
	prod = I32F32(uint64(hi)<<32 | lo>>32)
	return prod, hi>>31 == int64(prod)>>63
}

// SaturatingMul returns x * y rounded down, stopping at the bounds.
func (x I32F32) SaturatingMul(y I32F32) I32F32 {
	hi, lo := mul64(int64(x), int64(y))
	prod := I32F32(uint64(hi)<<32 | lo>>32)
	if hi>>31 != int64(prod)>>63 {
		return bound64((x < 0) != (y < 0))
	}
	return prod
}

func abs64(x I32F32) uint64 {
	m := x >> 63
	return uint64((x ^ m) - m)
}

// quo returns x / y rounded towards zero, wrapped, and whether it fits. y is
// not zero.
func (x I32F32) quo(y I32F32) (q I32F32, ok bool) {
	n, d := abs64(x), abs64(y)
	if n>>32 >= d {
		hi := n >> 32
		lo, _ := bits.Div64(hi%d, n<<32, d)
		if (x < 0) != (y < 0) {
			return I32F32(-lo), false
		}
		return I32F32(lo), false
	}
	var lo uint64
	if n>>32 == 0 {
		lo = n << 32 / d
	} else {
		lo, _ = bits.Div64(n>>32, n<<32, d)
	}
	if (x < 0) != (y < 0) {
		q = I32F32(-lo)
		return q, q <= 0
	}
	q = I32F32(lo)
	return q, q >= 0
}

// Div returns x / y rounded towards zero, wrapping on overflow. It panics if
// y is zero.
func (x I32F32) Div(y I32F32) I32F32 {
	q, _ := x.quo(y)
	return q
}

// CheckedDiv returns x / y rounded towards zero; ok is false on overflow and
// if y is zero.
func (x I32F32) CheckedDiv(y I32F32) (q I32F32, ok bool) {
	if y == 0 {
		return 0, false
	}
	return x.quo(y)
}

// SaturatingDiv returns x / y rounded towards zero, stopping at the bounds.
// It panics if y is zero.
func (x I32F32) SaturatingDiv(y I32F32) I32F32 {
	if q, ok := x.quo(y); ok {
		return q
	}
	return bound64((x < 0) != (y < 0))
}

// SafeDiv returns x / y rounded towards zero, or zero on overflow and if y is
// zero.
func (x I32F32) SafeDiv(y I32F32) I32F32 {
	if y != 0 {
		if q, ok := x.quo(y); ok {
			return q
		}
	}
	return 0
}

// SafeDivOr is SafeDiv with def instead of zero.
func (x I32F32) SafeDivOr(y, def I32F32) I32F32 {
	if q, ok := x.CheckedDiv(y); ok {
		return q
	}
	return def
}

// Neg returns -x, wrapping the smallest value to itself.
func (x I32F32) Neg() I32F32 { return -x }

// CheckedNeg returns -x; ok is false for the smallest value.
func (x I32F32) CheckedNeg() (neg I32F32, ok bool) { return -x, x != MinI32F32 }

// SaturatingNeg returns -x, or the largest value for the smallest.
func (x I32F32) SaturatingNeg() I32F32 {
	if x == MinI32F32 {
		return MaxI32F32
	}
	return -x
}

// Abs returns |x|, wrapping the smallest value to itself.
func (x I32F32) Abs() I32F32 { return I32F32(abs64(x)) }

// SaturatingAbs returns |x|, or the largest value for the smallest.
func (x I32F32) SaturatingAbs() I32F32 {
	if x < 0 {
		return x.SaturatingNeg()
	}
	return x
}

// AbsDiff returns |x - y|, stopping at the largest value.
func (x I32F32) AbsDiff(y I32F32) I32F32 {
	if x < y {
		return y.SaturatingSub(x)
	}
	return x.SaturatingSub(y)
}

// Int returns x without its fractional bits, i.e. rounded down.
func (x I32F32) Int() I32F32 { return x &^ (OneI32F32 - 1) }

// Frac returns the fractional bits, so that x = Int + Frac.
func (x I32F32) Frac() I32F32 { return x & (OneI32F32 - 1) }

// Floor rounds towards minus infinity.
func (x I32F32) Floor() I32F32 { return x.Int() }

// CheckedCeil rounds towards plus infinity; ok is false on overflow.
func (x I32F32) CheckedCeil() (v I32F32, ok bool) {
	if x.Frac() == 0 {
		return x, true
	}
	return x.Int().CheckedAdd(OneI32F32)
}

// Ceil rounds towards plus infinity, wrapping on overflow.
func (x I32F32) Ceil() I32F32 {
	v, _ := x.CheckedCeil()
	return v
}

// CheckedRound rounds to the nearest integer, ties away from zero; ok is
// false on overflow.
func (x I32F32) CheckedRound() (v I32F32, ok bool) {
	const half = OneI32F32 / 2
	if x&half == 0 || x < 0 && x.Frac() == half {
		return x.Int(), true
	}
	return x.Int().CheckedAdd(OneI32F32)
}

// Round rounds to the nearest integer, ties away from zero, wrapping on
// overflow.
func (x I32F32) Round() I32F32 {
	v, _ := x.CheckedRound()
	return v
}

// SafeFloor is safe-math's checked_floor: like Floor for numbers that are not
// negative and for integers, but one less than Floor for negative fractions.
func (x I32F32) SafeFloor() (v I32F32, ok bool) {
	if x >= 0 || x.Frac() == 0 {
		return x.Int(), true
	}
	return x.Int().CheckedSub(OneI32F32)
}

// Float64Bits returns the IEEE 754 bits of the nearest double, ties to even.
func (x I32F32) Float64Bits() uint64 { return float64Bits(x < 0, U128{Lo: abs64(x)}, i32f32Frac) }

// String returns the exact decimal value.
func (x I32F32) String() string { return decimal(x < 0, U128{Lo: abs64(x)}, i32f32Frac) }
