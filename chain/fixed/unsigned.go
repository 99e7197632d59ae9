package fixed

// F64, F32 and F18 state how many of a number's 128 bits are fractional: as
// many as the array has elements.
type (
	F64 [64]struct{}
	F32 [32]struct{}
	F18 [18]struct{}
)

// Frac is a number of fractional bits.
type Frac interface{ F64 | F32 | F18 }

func fracBits[F Frac]() uint {
	var f F
	return uint(len(f))
}

// Unsigned is an unsigned number of 128 bits with F fractional bits: its
// value is Bits / 2^F. x == y compares values.
type Unsigned[F Frac] struct {
	Bits U128
}

// The unsigned types of the reference.
type (
	U64F64  = Unsigned[F64]
	U96F32  = Unsigned[F32]
	U110F18 = Unsigned[F18]
)

func (x Unsigned[F]) one() U128 { return U128{Lo: 1}.Lsh(fracBits[F]()) }

// IsZero reports whether x is zero.
func (x Unsigned[F]) IsZero() bool { return x.Bits.IsZero() }

// Cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x Unsigned[F]) Cmp(y Unsigned[F]) int { return x.Bits.Cmp(y.Bits) }

// Less reports x < y.
func (x Unsigned[F]) Less(y Unsigned[F]) bool { return x.Bits.Less(y.Bits) }

// Add returns x + y, wrapping on overflow.
func (x Unsigned[F]) Add(y Unsigned[F]) Unsigned[F] { return Unsigned[F]{x.Bits.Add(y.Bits)} }

// CheckedAdd returns x + y; ok is false on overflow.
func (x Unsigned[F]) CheckedAdd(y Unsigned[F]) (sum Unsigned[F], ok bool) {
	sum.Bits, ok = x.Bits.CheckedAdd(y.Bits)
	return sum, ok
}

// SaturatingAdd returns x + y, at most the largest value.
func (x Unsigned[F]) SaturatingAdd(y Unsigned[F]) Unsigned[F] {
	return Unsigned[F]{x.Bits.SaturatingAdd(y.Bits)}
}

// Sub returns x - y, wrapping on overflow.
func (x Unsigned[F]) Sub(y Unsigned[F]) Unsigned[F] { return Unsigned[F]{x.Bits.Sub(y.Bits)} }

// CheckedSub returns x - y; ok is false if y > x.
func (x Unsigned[F]) CheckedSub(y Unsigned[F]) (diff Unsigned[F], ok bool) {
	diff.Bits, ok = x.Bits.CheckedSub(y.Bits)
	return diff, ok
}

// SaturatingSub returns x - y, at least zero.
func (x Unsigned[F]) SaturatingSub(y Unsigned[F]) Unsigned[F] {
	return Unsigned[F]{x.Bits.SaturatingSub(y.Bits)}
}

// Mul returns x * y rounded down, wrapping on overflow.
func (x Unsigned[F]) Mul(y Unsigned[F]) Unsigned[F] {
	v, _, _ := mulShift(x.Bits, y.Bits, fracBits[F]())
	return Unsigned[F]{v}
}

// CheckedMul returns x * y rounded down; ok is false on overflow.
func (x Unsigned[F]) CheckedMul(y Unsigned[F]) (prod Unsigned[F], ok bool) {
	v, over, _ := mulShift(x.Bits, y.Bits, fracBits[F]())
	return Unsigned[F]{v}, !over
}

// SaturatingMul returns x * y rounded down, at most the largest value.
func (x Unsigned[F]) SaturatingMul(y Unsigned[F]) Unsigned[F] {
	if prod, ok := x.CheckedMul(y); ok {
		return prod
	}
	return Unsigned[F]{MaxU128}
}

// Div returns x / y rounded down, wrapping on overflow. It panics if y is
// zero.
func (x Unsigned[F]) Div(y Unsigned[F]) Unsigned[F] {
	q, _ := shiftDiv(x.Bits, y.Bits, fracBits[F]())
	return Unsigned[F]{q}
}

// CheckedDiv returns x / y rounded down; ok is false on overflow and if y is
// zero.
func (x Unsigned[F]) CheckedDiv(y Unsigned[F]) (q Unsigned[F], ok bool) {
	if y.IsZero() {
		return q, false
	}
	v, over := shiftDiv(x.Bits, y.Bits, fracBits[F]())
	return Unsigned[F]{v}, !over
}

// SaturatingDiv returns x / y rounded down, at most the largest value. It
// panics if y is zero.
func (x Unsigned[F]) SaturatingDiv(y Unsigned[F]) Unsigned[F] {
	q, over := shiftDiv(x.Bits, y.Bits, fracBits[F]())
	if over {
		return Unsigned[F]{MaxU128}
	}
	return Unsigned[F]{q}
}

// SafeDiv returns x / y rounded down, or zero on overflow and if y is zero.
func (x Unsigned[F]) SafeDiv(y Unsigned[F]) Unsigned[F] {
	return x.SafeDivOr(y, Unsigned[F]{})
}

// SafeDivOr is SafeDiv with def instead of zero.
func (x Unsigned[F]) SafeDivOr(y, def Unsigned[F]) Unsigned[F] {
	if q, ok := x.CheckedDiv(y); ok {
		return q
	}
	return def
}

// DivInt returns x / n rounded down. It panics if n is zero.
func (x Unsigned[F]) DivInt(n U128) Unsigned[F] { return Unsigned[F]{x.Bits.Div(n)} }

// MulInt returns x * n, wrapping on overflow.
func (x Unsigned[F]) MulInt(n U128) Unsigned[F] { return Unsigned[F]{x.Bits.Mul(n)} }

// AbsDiff returns |x - y|.
func (x Unsigned[F]) AbsDiff(y Unsigned[F]) Unsigned[F] {
	if x.Less(y) {
		return y.Sub(x)
	}
	return x.Sub(y)
}

// Int returns x without its fractional bits, i.e. rounded down.
func (x Unsigned[F]) Int() Unsigned[F] {
	f := fracBits[F]()
	return Unsigned[F]{x.Bits.Rsh(f).Lsh(f)}
}

// Frac returns the fractional bits, so that x = Int + Frac.
func (x Unsigned[F]) Frac() Unsigned[F] { return x.Sub(x.Int()) }

// Floor rounds down.
func (x Unsigned[F]) Floor() Unsigned[F] { return x.Int() }

// CheckedCeil rounds up; ok is false on overflow.
func (x Unsigned[F]) CheckedCeil() (v Unsigned[F], ok bool) {
	if x.Frac().IsZero() {
		return x, true
	}
	v.Bits, ok = x.Int().Bits.CheckedAdd(x.one())
	return v, ok
}

// Ceil rounds up, wrapping on overflow.
func (x Unsigned[F]) Ceil() Unsigned[F] {
	v, _ := x.CheckedCeil()
	return v
}

// CheckedRound rounds to the nearest integer, ties up; ok is false on
// overflow.
func (x Unsigned[F]) CheckedRound() (v Unsigned[F], ok bool) {
	if x.Frac().Bits.Less(x.one().Rsh(1)) {
		return x.Int(), true
	}
	v.Bits, ok = x.Int().Bits.CheckedAdd(x.one())
	return v, ok
}

// Round rounds to the nearest integer, ties up, wrapping on overflow.
func (x Unsigned[F]) Round() Unsigned[F] {
	v, _ := x.CheckedRound()
	return v
}

// SafeFloor is safe-math's checked_floor, which here is Floor.
func (x Unsigned[F]) SafeFloor() (v Unsigned[F], ok bool) { return x.Int(), true }

// Float64Bits returns the IEEE 754 bits of the nearest double, ties to even.
func (x Unsigned[F]) Float64Bits() uint64 { return float64Bits(false, x.Bits, fracBits[F]()) }

// String returns the exact decimal value.
func (x Unsigned[F]) String() string { return decimal(false, x.Bits, fracBits[F]()) }
