package fixed

// Signed is a two's complement number of 128 bits with F fractional bits: its
// value is Bits / 2^F. x == y compares values.
type Signed[F Frac] struct {
	Bits I128
}

// The signed 128-bit types of the reference.
type (
	I64F64  = Signed[F64]
	I96F32  = Signed[F32]
	I110F18 = Signed[F18]
)

func (x Signed[F]) one() I128 { return I128{Lo: 1}.Lsh(fracBits[F]()) }

func (x Signed[F]) differs(y Signed[F]) bool { return x.Bits.Hi^y.Bits.Hi < 0 }

// IsZero reports whether x is zero.
func (x Signed[F]) IsZero() bool { return x.Bits.IsZero() }

// IsNegative reports x < 0.
func (x Signed[F]) IsNegative() bool { return x.Bits.Hi < 0 }

// Cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x Signed[F]) Cmp(y Signed[F]) int { return x.Bits.Cmp(y.Bits) }

// Less reports x < y.
func (x Signed[F]) Less(y Signed[F]) bool { return x.Bits.Less(y.Bits) }

// Add returns x + y, wrapping on overflow.
func (x Signed[F]) Add(y Signed[F]) Signed[F] { return Signed[F]{x.Bits.Add(y.Bits)} }

// CheckedAdd returns x + y; ok is false on overflow.
func (x Signed[F]) CheckedAdd(y Signed[F]) (sum Signed[F], ok bool) {
	sum.Bits, ok = x.Bits.CheckedAdd(y.Bits)
	return sum, ok
}

// SaturatingAdd returns x + y, stopping at the bounds.
func (x Signed[F]) SaturatingAdd(y Signed[F]) Signed[F] {
	return Signed[F]{x.Bits.SaturatingAdd(y.Bits)}
}

// Sub returns x - y, wrapping on overflow.
func (x Signed[F]) Sub(y Signed[F]) Signed[F] { return Signed[F]{x.Bits.Sub(y.Bits)} }

// CheckedSub returns x - y; ok is false on overflow.
func (x Signed[F]) CheckedSub(y Signed[F]) (diff Signed[F], ok bool) {
	diff.Bits, ok = x.Bits.CheckedSub(y.Bits)
	return diff, ok
}

// SaturatingSub returns x - y, stopping at the bounds.
func (x Signed[F]) SaturatingSub(y Signed[F]) Signed[F] {
	return Signed[F]{x.Bits.SaturatingSub(y.Bits)}
}

// CheckedMul returns x * y rounded down; ok is false on overflow, and prod
// then is the wrapped product.
func (x Signed[F]) CheckedMul(y Signed[F]) (prod Signed[F], ok bool) {
	neg := x.differs(y)
	v, over, cut := mulShift(x.Bits.Abs(), y.Bits.Abs(), fracBits[F]())
	if neg && cut {
		carry := false
		if v, carry = v.CheckedAdd(U128{Lo: 1}); !carry {
			over = true
		}
	}
	b, fits := withSign(neg, v)
	return Signed[F]{b}, fits && !over
}

// Mul returns x * y rounded down, wrapping on overflow.
func (x Signed[F]) Mul(y Signed[F]) Signed[F] {
	prod, _ := x.CheckedMul(y)
	return prod
}

// SaturatingMul returns x * y rounded down, stopping at the bounds.
func (x Signed[F]) SaturatingMul(y Signed[F]) Signed[F] {
	if prod, ok := x.CheckedMul(y); ok {
		return prod
	}
	return Signed[F]{bound(x.differs(y))}
}

func (x Signed[F]) quo(y Signed[F]) (q Signed[F], ok bool) {
	v, over := shiftDiv(x.Bits.Abs(), y.Bits.Abs(), fracBits[F]())
	b, fits := withSign(x.differs(y), v)
	return Signed[F]{b}, fits && !over
}

// Div returns x / y rounded towards zero, wrapping on overflow. It panics if
// y is zero.
func (x Signed[F]) Div(y Signed[F]) Signed[F] {
	q, _ := x.quo(y)
	return q
}

// CheckedDiv returns x / y rounded towards zero; ok is false on overflow and
// if y is zero.
func (x Signed[F]) CheckedDiv(y Signed[F]) (q Signed[F], ok bool) {
	if y.IsZero() {
		return q, false
	}
	return x.quo(y)
}

// SaturatingDiv returns x / y rounded towards zero, stopping at the bounds.
// It panics if y is zero.
func (x Signed[F]) SaturatingDiv(y Signed[F]) Signed[F] {
	if q, ok := x.quo(y); ok {
		return q
	}
	return Signed[F]{bound(x.differs(y))}
}

// SafeDiv returns x / y rounded towards zero, or zero on overflow and if y is
// zero.
func (x Signed[F]) SafeDiv(y Signed[F]) Signed[F] { return x.SafeDivOr(y, Signed[F]{}) }

// SafeDivOr is SafeDiv with def instead of zero.
func (x Signed[F]) SafeDivOr(y, def Signed[F]) Signed[F] {
	if q, ok := x.CheckedDiv(y); ok {
		return q
	}
	return def
}

// DivInt returns x / n rounded towards zero. It panics if n is zero.
func (x Signed[F]) DivInt(n I128) Signed[F] { return Signed[F]{x.Bits.Div(n)} }

// MulInt returns x * n, wrapping on overflow.
func (x Signed[F]) MulInt(n I128) Signed[F] { return Signed[F]{x.Bits.Mul(n)} }

// Neg returns -x, wrapping the smallest value to itself.
func (x Signed[F]) Neg() Signed[F] { return Signed[F]{x.Bits.Neg()} }

// CheckedNeg returns -x; ok is false for the smallest value.
func (x Signed[F]) CheckedNeg() (neg Signed[F], ok bool) { return x.Neg(), x.Bits != MinI128 }

// SaturatingNeg returns -x, or the largest value for the smallest.
func (x Signed[F]) SaturatingNeg() Signed[F] {
	if x.Bits == MinI128 {
		return Signed[F]{MaxI128}
	}
	return x.Neg()
}

// Abs returns |x|, wrapping the smallest value to itself.
func (x Signed[F]) Abs() Signed[F] { return Signed[F]{x.Bits.Abs().I128()} }

// SaturatingAbs returns |x|, or the largest value for the smallest.
func (x Signed[F]) SaturatingAbs() Signed[F] {
	if x.IsNegative() {
		return x.SaturatingNeg()
	}
	return x
}

// AbsDiff returns |x - y|, stopping at the largest value.
func (x Signed[F]) AbsDiff(y Signed[F]) Signed[F] {
	if x.Less(y) {
		return y.SaturatingSub(x)
	}
	return x.SaturatingSub(y)
}

// Int returns x without its fractional bits, i.e. rounded down.
func (x Signed[F]) Int() Signed[F] {
	f := fracBits[F]()
	return Signed[F]{x.Bits.Rsh(f).Lsh(f)}
}

// Frac returns the fractional bits, so that x = Int + Frac.
func (x Signed[F]) Frac() Signed[F] { return x.Sub(x.Int()) }

// Floor rounds towards minus infinity.
func (x Signed[F]) Floor() Signed[F] { return x.Int() }

// CheckedCeil rounds towards plus infinity; ok is false on overflow.
func (x Signed[F]) CheckedCeil() (v Signed[F], ok bool) {
	if x.Frac().IsZero() {
		return x, true
	}
	v.Bits, ok = x.Int().Bits.CheckedAdd(x.one())
	return v, ok
}

// Ceil rounds towards plus infinity, wrapping on overflow.
func (x Signed[F]) Ceil() Signed[F] {
	v, _ := x.CheckedCeil()
	return v
}

// CheckedRound rounds to the nearest integer, ties away from zero; ok is
// false on overflow.
func (x Signed[F]) CheckedRound() (v Signed[F], ok bool) {
	frac, half := x.Frac().Bits, x.one().Rsh(1)
	if frac.Less(half) || x.IsNegative() && frac == half {
		return x.Int(), true
	}
	v.Bits, ok = x.Int().Bits.CheckedAdd(x.one())
	return v, ok
}

// Round rounds to the nearest integer, ties away from zero, wrapping on
// overflow.
func (x Signed[F]) Round() Signed[F] {
	v, _ := x.CheckedRound()
	return v
}

// SafeFloor is safe-math's checked_floor: like Floor for numbers that are not
// negative and for integers, but one less than Floor for negative fractions.
func (x Signed[F]) SafeFloor() (v Signed[F], ok bool) {
	if !x.IsNegative() || x.Frac().IsZero() {
		return x.Int(), true
	}
	v.Bits, ok = x.Int().Bits.CheckedSub(x.one())
	return v, ok
}

// Float64Bits returns the IEEE 754 bits of the nearest double, ties to even.
func (x Signed[F]) Float64Bits() uint64 {
	return float64Bits(x.IsNegative(), x.Bits.Abs(), fracBits[F]())
}

// String returns the exact decimal value.
func (x Signed[F]) String() string {
	return decimal(x.IsNegative(), x.Bits.Abs(), fracBits[F]())
}
