package fixed

import "math/bits"

// The functions of substrate_fixed::transcendental with source and result of
// the same type. ok = false stands for Err.

// Constants of the crate, truncated to 23 fractional bits.
const (
	constFrac  = 23
	constE     = 0xADF85458 >> 7
	constLog2E = 0xB8AA3B29 >> 8
)

// signedReal is what the transcendental functions need of a type T.
type signedReal[T any] interface {
	arith[T]
	Add(T) T
	Sub(T) T
	Mul(T) T
	Div(T) T
	Neg() T
	CheckedNeg() (T, bool)
}

// constant returns bits / 2^23 as a T.
func constant[T Real](bits int64) T {
	l := layoutOf[T]()
	v, _ := wide{v: U128{Lo: uint64(bits)}, frac: constFrac}.to(l)
	return store[T](v)
}

// Exp returns e^x by a Taylor series of as many terms as x has fractional
// bits; ok is false on overflow.
func Exp[T signedReal[T]](x T) (v T, ok bool) {
	var zero T
	one := To[T](1)
	switch x {
	case zero:
		return one, true
	case one:
		return constant[T](constE), true
	}
	neg := x.Less(zero)
	if neg {
		if x, ok = x.CheckedNeg(); !ok {
			return zero, false
		}
	}
	sum, ok := x.CheckedAdd(one)
	if !ok {
		return zero, false
	}
	term := x
	// Once a term is zero all further ones are.
	for i := uint32(2); i < uint32(layoutOf[T]().frac) && term != zero; i++ {
		if term, ok = term.CheckedMul(x); !ok {
			return zero, false
		}
		if term, ok = term.CheckedDiv(To[T](i)); !ok {
			return zero, false
		}
		if sum, ok = sum.CheckedAdd(term); !ok {
			return zero, false
		}
	}
	if neg {
		return one.CheckedDiv(sum)
	}
	return sum, true
}

// expQuickLimit is the magnitude up to which no term or sum of the series for
// an I32F32 overflows.
const expQuickLimit = 20 * OneI32F32

// reciprocals hold, for each divisor d of the series, the multiplier with
// which t / d == t * mul >> (64 + shift) for all t below 2^63.
var reciprocals = func() (r [i32f32Frac]struct {
	mul   uint64
	shift uint8
}) {
	for d := uint64(2); d < i32f32Frac; d++ {
		n := uint8(bits.Len64(d - 1))
		// mul = 2^(63+n) / d rounded up
		q, rem := bits.Div64(1<<(n-1), 0, d)
		if rem != 0 {
			q++
		}
		r[d].mul, r[d].shift = q, n-1
	}
	return r
}()

// ExpI32F32 is Exp for I32F32, fast for magnitudes up to 20.
func ExpI32F32(x I32F32) (v I32F32, ok bool) {
	abs := abs64(x)
	if abs > uint64(expQuickLimit) || x == 0 || x == OneI32F32 {
		return Exp(x)
	}
	sum, term := uint64(OneI32F32)+abs, abs
	for i := 2; i < i32f32Frac && term != 0; i++ {
		hi, lo := bits.Mul64(term, abs)
		r := &reciprocals[i]
		term, _ = bits.Mul64(hi<<32|lo>>32, r.mul)
		term >>= r.shift
		sum += term
	}
	if x < 0 {
		return OneI32F32.quo(I32F32(sum))
	}
	return I32F32(sum), true
}

// Log2 returns the logarithm to base 2; ok is false if x is not positive or
// too small to invert.
func Log2[T signedReal[T]](x T) (v T, ok bool) {
	var zero T
	if !zero.Less(x) {
		return zero, false
	}
	one := To[T](1)
	if !x.Less(one) {
		return log2(x), true
	}
	inv, ok := one.CheckedDiv(x)
	if !ok {
		return zero, false
	}
	return log2(inv).Neg(), true
}

// log2 finds the integer part of the logarithm of x >= 1 by halving and one
// bit of the fraction with every squaring.
func log2[T signedReal[T]](x T) T {
	one, two := To[T](1), To[T](2)
	var result U128
	for !x.Less(two) {
		result.Lo++
		x = halve(x)
	}
	if x == one {
		return To[T](result)
	}
	for range layoutOf[T]().frac {
		x = x.Mul(x)
		result = result.Lsh(1)
		if !x.Less(two) {
			result.Lo |= 1
			x = halve(x)
		}
	}
	return store[T](result)
}

// halve returns x / 2 rounded up in the last bit; x is not negative.
func halve[T Real](x T) T {
	b := load(x).v
	return store[T](b.Rsh(1).Add(b.And(U128{Lo: 1})))
}

// Ln returns the natural logarithm as Log2 over a constant.
func Ln[T signedReal[T]](x T) (v T, ok bool) {
	v, ok = Log2(x)
	if !ok {
		return v, false
	}
	return v.Div(constant[T](constLog2E)), true
}

// Pow returns x^y as e^(y ln x).
func Pow[T signedReal[T]](x, y T) (v T, ok bool) {
	var zero T
	one := To[T](1)
	switch {
	case x == zero:
		return zero, true
	case y == zero:
		return one, true
	case y == one:
		return x, true
	}
	ln, ok := Ln(x)
	if !ok {
		return zero, false
	}
	p, ok := ln.CheckedMul(y)
	if !ok {
		return zero, false
	}
	return Exp(p)
}

// PowI returns x^n by repeated multiplication.
func PowI[T arith[T]](x T, n int32) (v T, ok bool) {
	var zero T
	switch {
	case x == zero:
		return zero, true
	case n == 0:
		return To[T](1), true
	case n == 1:
		return x, true
	}
	v = x
	// The magnitude of the smallest int32 wraps to itself: no steps.
	steps := n
	if n < 0 {
		steps = -n
	}
	for i := int32(1); i < steps; i++ {
		if v, ok = v.CheckedMul(x); !ok {
			return zero, false
		}
	}
	if n < 0 {
		return To[T](1).CheckedDiv(v)
	}
	return v, true
}

// rooted is what Sqrt needs of a type T.
type rooted[T any] interface {
	arith[T]
	Add(T) T
	Div(T) T
}

// Sqrt returns the square root by as many Newton steps as x has fractional
// bits; ok is false if x is negative or too small to invert.
func Sqrt[T rooted[T]](x T) (v T, ok bool) {
	var zero T
	one, two := To[T](1), To[T](2)
	if x.Less(zero) {
		return zero, false
	}
	if x == zero || x == one {
		return x, true
	}
	invert := x.Less(one)
	if invert {
		if x, ok = one.CheckedDiv(x); !ok {
			return zero, false
		}
	}
	v = x.Div(two).Add(one)
	for range layoutOf[T]().frac {
		v = v.Add(x.Div(v)).Div(two)
	}
	if invert {
		return one.CheckedDiv(v)
	}
	return v, true
}
