package fixed

import "math/big"

// I128 is a signed 128-bit integer in two's complement.
type I128 struct {
	Lo uint64
	Hi int64
}

// Bounds of I128.
var (
	MaxI128 = I128{Hi: 1<<63 - 1, Lo: ^uint64(0)}
	MinI128 = I128{Hi: -1 << 63}
)

// I128From returns v as an I128.
func I128From(v int64) I128 { return I128{Hi: v >> 63, Lo: uint64(v)} }

// U128 returns the same 128 bits read as an unsigned number.
func (x I128) U128() U128 { return U128{x.Lo, uint64(x.Hi)} }

// I128 returns the same 128 bits read as a two's complement number.
func (x U128) I128() I128 { return I128{x.Lo, int64(x.Hi)} }

// Big returns x as a big integer.
func (x I128) Big() *big.Int {
	if x.Hi < 0 {
		b := x.Abs().Big()
		return b.Neg(b)
	}
	return x.U128().Big()
}

// String returns x in decimal.
func (x I128) String() string { return x.Big().String() }

// IsZero reports whether x is zero.
func (x I128) IsZero() bool { return x.Hi == 0 && x.Lo == 0 }

// IsNegative reports x < 0.
func (x I128) IsNegative() bool { return x.Hi < 0 }

// Less reports x < y.
func (x I128) Less(y I128) bool { return x.Hi < y.Hi || x.Hi == y.Hi && x.Lo < y.Lo }

// Cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x I128) Cmp(y I128) int {
	switch {
	case x == y:
		return 0
	case x.Less(y):
		return -1
	default:
		return 1
	}
}

// Abs returns the magnitude of x, which always fits.
func (x I128) Abs() U128 {
	if x.Hi < 0 {
		return x.U128().Neg()
	}
	return x.U128()
}

// withSign gives a magnitude a sign; ok is false if the result does not fit
// and v then is the wrapped value.
func withSign(neg bool, abs U128) (v I128, ok bool) {
	if neg {
		v = abs.Neg().I128()
		return v, v.Hi < 0 || abs.IsZero()
	}
	v = abs.I128()
	return v, v.Hi >= 0
}

// bound returns MinI128 if neg is set, else MaxI128.
func bound(neg bool) I128 {
	if neg {
		return MinI128
	}
	return MaxI128
}

// Neg returns -x, wrapping MinI128 to itself.
func (x I128) Neg() I128 { return x.U128().Neg().I128() }

// Add returns x + y, wrapping on overflow.
func (x I128) Add(y I128) I128 { return x.U128().Add(y.U128()).I128() }

// CheckedAdd returns x + y; ok is false on overflow.
func (x I128) CheckedAdd(y I128) (sum I128, ok bool) {
	sum = x.Add(y)
	return sum, (x.Hi^sum.Hi)&(y.Hi^sum.Hi) >= 0
}

// SaturatingAdd returns x + y, stopping at the bounds.
func (x I128) SaturatingAdd(y I128) I128 {
	if sum, ok := x.CheckedAdd(y); ok {
		return sum
	}
	return bound(x.Hi < 0)
}

// Sub returns x - y, wrapping on overflow.
func (x I128) Sub(y I128) I128 { return x.U128().Sub(y.U128()).I128() }

// CheckedSub returns x - y; ok is false on overflow.
func (x I128) CheckedSub(y I128) (diff I128, ok bool) {
	diff = x.Sub(y)
	return diff, (x.Hi^y.Hi)&(x.Hi^diff.Hi) >= 0
}

// SaturatingSub returns x - y, stopping at the bounds.
func (x I128) SaturatingSub(y I128) I128 {
	if diff, ok := x.CheckedSub(y); ok {
		return diff
	}
	return bound(x.Hi < 0)
}

// Mul returns x * y, wrapping on overflow.
func (x I128) Mul(y I128) I128 { return x.U128().Mul(y.U128()).I128() }

// CheckedMul returns x * y; ok is false on overflow.
func (x I128) CheckedMul(y I128) (prod I128, ok bool) {
	abs, ok := x.Abs().CheckedMul(y.Abs())
	prod, fits := withSign((x.Hi < 0) != (y.Hi < 0), abs)
	return prod, ok && fits
}

// SaturatingMul returns x * y, stopping at the bounds.
func (x I128) SaturatingMul(y I128) I128 {
	if prod, ok := x.CheckedMul(y); ok {
		return prod
	}
	return bound((x.Hi < 0) != (y.Hi < 0))
}

// CheckedDiv returns x / y rounded towards zero; ok is false on overflow and
// if y is zero.
func (x I128) CheckedDiv(y I128) (q I128, ok bool) {
	if y.IsZero() {
		return I128{}, false
	}
	return withSign((x.Hi < 0) != (y.Hi < 0), x.Abs().Div(y.Abs()))
}

// Div returns x / y rounded towards zero, wrapping on overflow. It panics if
// y is zero.
func (x I128) Div(y I128) I128 {
	q, _ := withSign((x.Hi < 0) != (y.Hi < 0), x.Abs().Div(y.Abs()))
	return q
}

// Lsh returns x << n; bits shifted out are lost.
func (x I128) Lsh(n uint) I128 { return x.U128().Lsh(n).I128() }

// Rsh returns x >> n, rounding towards minus infinity.
func (x I128) Rsh(n uint) I128 {
	if n >= 64 {
		return I128{uint64(x.Hi >> (n - 64)), x.Hi >> 63}
	}
	return I128{x.Lo>>n | uint64(x.Hi)<<(64-n), x.Hi >> n}
}
