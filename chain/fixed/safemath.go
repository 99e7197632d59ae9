package fixed

import "math"

// The generic functions of primitives/safe-math.

// arith is what the generic algorithms need of a type T.
type arith[T any] interface {
	Real
	Less(T) bool
	SaturatingAdd(T) T
	SaturatingMul(T) T
	CheckedAdd(T) (T, bool)
	CheckedSub(T) (T, bool)
	CheckedMul(T) (T, bool)
	CheckedDiv(T) (T, bool)
	SafeDiv(T) T
	AbsDiff(T) T
}

// CheckedPow is x to an integer power by saturating multiplications; ok is
// false for zero to a negative power.
func CheckedPow[T arith[T]](x T, exp int32) (v T, ok bool) {
	one := To[T](1)
	if exp == 0 {
		return one, true
	}
	if x == *new(T) {
		return x, exp > 0
	}
	result, base := one, x
	n := uint32(exp)
	if exp < 0 {
		n = -n
	}
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			result = result.SaturatingMul(base)
		}
		base = base.SaturatingMul(base)
	}
	if exp < 0 {
		result = one.SafeDiv(result)
	}
	return result, true
}

// sqrtMaxSteps bounds the bisection of CheckedSqrt.
const sqrtMaxSteps = 128

// CheckedSqrt approximates the square root by bisection until it is within
// eps; ok is false if x is negative.
func CheckedSqrt[T arith[T]](x, eps T) (v T, ok bool) {
	var low T
	if x.Less(low) {
		return low, false
	}
	one, two := To[T](1), To[T](2)
	high := x
	if !one.Less(x) {
		high, low = one, x
	}
	mid := high.SaturatingAdd(low).SafeDiv(two)
	other := x.SafeDiv(mid)
	for step := 0; eps.Less(other.AbsDiff(mid)) && step <= sqrtMaxSteps; step++ {
		if other.Less(mid) {
			high = mid
		} else {
			low = mid
		}
		mid = high.SaturatingAdd(low).SafeDiv(two)
		other = x.SafeDiv(mid)
	}
	return mid, true
}

// lnCoefficients are the doubles 1/2 .. 1/8 of the series
// ln(1+z) = z - z²/2 + z³/3 - … the reference multiplies the powers of z with.
var lnCoefficients = [...]uint64{
	math.Float64bits(0.5), math.Float64bits(1.0 / 3.0), math.Float64bits(0.25), math.Float64bits(0.2),
	math.Float64bits(1.0 / 6.0), math.Float64bits(1.0 / 7.0), math.Float64bits(0.125),
}

var ln2Bits = math.Float64bits(math.Ln2)

// CheckedLn is safe-math's natural logarithm, a Taylor series of eight terms.
// For x < 1 an unsigned type wraps around or is not ok.
func CheckedLn[T arith[T]](x T) (v T, ok bool) {
	var zero T
	if !zero.Less(x) {
		return zero, false
	}
	one, two := To[T](1), To[T](2)
	y, exp := x, int64(0)
	for ; !y.Less(two); exp++ {
		if y, ok = y.CheckedDiv(two); !ok {
			return zero, false
		}
	}
	for ; y.Less(one); exp-- {
		if y, ok = y.CheckedMul(two); !ok {
			return zero, false
		}
	}
	sum, ok := lnSeries(y, one)
	if !ok {
		return zero, false
	}
	whole, ok := To[T](exp).CheckedMul(FromFloat64Bits[T](ln2Bits))
	if !ok {
		return zero, false
	}
	return sum.CheckedAdd(whole)
}

// lnSeries evaluates the series at y - 1. All powers are computed before the
// first term, as overflow of any fails the whole.
func lnSeries[T arith[T]](y, one T) (sum T, ok bool) {
	z, ok := y.CheckedSub(one)
	if !ok {
		return sum, false
	}
	var powers [len(lnCoefficients)]T
	p := z
	for i := range powers {
		if p, ok = p.CheckedMul(z); !ok {
			return sum, false
		}
		powers[i] = p
	}
	sum = z
	for i, p := range powers {
		term, ok := p.CheckedMul(FromFloat64Bits[T](lnCoefficients[i]))
		if !ok {
			return sum, false
		}
		if i%2 == 0 {
			sum, ok = sum.CheckedSub(term)
		} else {
			sum, ok = sum.CheckedAdd(term)
		}
		if !ok {
			return sum, false
		}
	}
	return sum, true
}

// CheckedLog is the logarithm to a base, by CheckedLn.
func CheckedLog[T arith[T]](x, base T) (v T, ok bool) {
	var zero T
	if !zero.Less(base) || base == To[T](1) {
		return zero, false
	}
	num, ok := CheckedLn(x)
	if !ok {
		return zero, false
	}
	den, ok := CheckedLn(base)
	if !ok {
		return zero, false
	}
	return num.CheckedDiv(den)
}
