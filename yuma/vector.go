package yuma

import (
	"cmp"
	"slices"

	"github.com/tensord/tensord/chain/fixed"
)

// Short names for what nearly every function here computes with.
type (
	num    = fixed.I32F32
	stake  = fixed.I64F64
	amount = fixed.I96F32
)

const (
	one    = fixed.OneI32F32
	u16Max = num(65535) << 32
)

// at returns x[i], or the zero value if there is no such element.
func at[T any](x []T, i int) (v T) {
	if i < len(x) {
		return x[i]
	}
	return v
}

// maskedAt returns mask[i]; what the mask doesn't reach is masked.
func maskedAt(mask []bool, i int) bool { return i >= len(mask) || mask[i] }

func not(x []bool) []bool {
	out := make([]bool, len(x))
	for i, b := range x {
		out[i] = !b
	}
	return out
}

// FromU16 returns the integer v as a fraction type.
func FromU16(v uint16) num { return num(v) << 32 }

// ToU16 returns the integer part of x, between 0 and 65535.
func ToU16(x num) uint16 { return uint16(min(max(x>>32, 0), 65535)) }

// ProportionFromU16 returns v / 65535.
func ProportionFromU16(v uint16) num { return FromU16(v).SafeDiv(u16Max) }

// ProportionToU16 returns x * 65535 rounded down.
func ProportionToU16(x num) uint16 { return ToU16(x.SaturatingMul(u16Max)) }

// ProportionsToU16 is ProportionToU16 for each element.
func ProportionsToU16(x []num) []uint16 {
	out := make([]uint16, len(x))
	for i, v := range x {
		out[i] = ProportionToU16(v)
	}
	return out
}

// MaxUpscaleToU16 scales x, which is not negative, so that its largest element
// becomes 65535.
func MaxUpscaleToU16(x []num) []uint16 {
	const threshold = num(32768) << 32
	if len(x) == 0 {
		return []uint16{}
	}
	largest := slices.Max(x)
	out := make([]uint16, len(x))
	for i, v := range x {
		switch {
		case largest == 0:
			out[i] = ToU16(v.SaturatingMul(u16Max))
		case largest > threshold:
			out[i] = ToU16(v.SaturatingMul(u16Max.SafeDiv(largest)).Round())
		default:
			out[i] = ToU16(v.SaturatingMul(u16Max).SafeDiv(largest).Round())
		}
	}
	return out
}

func fractions(x []uint16) []num {
	out := make([]num, len(x))
	for i, v := range x {
		out[i] = FromU16(v)
	}
	return out
}

// MaxUpscaleU16 is MaxUpscaleToU16 for integers.
func MaxUpscaleU16(x []uint16) []uint16 { return MaxUpscaleToU16(fractions(x)) }

// MaxWithinLimit reports whether the largest element of x, once x sums to one,
// is at most limit / 65535. It is true for an empty vector.
func MaxWithinLimit(x []uint16, limit uint16) bool {
	if len(x) == 0 {
		return true
	}
	f := fractions(x)
	Normalize(f)
	return slices.Max(f) <= ProportionFromU16(limit)
}

// Sum adds up x, wrapping on overflow.
func Sum(x []num) (sum num) {
	for _, v := range x {
		sum += v
	}
	return sum
}

// SumIsZero reports whether the elements of x cancel out.
func SumIsZero(x []num) bool { return Sum(x) == 0 }

// Normalize divides x by its sum unless that is zero.
func Normalize(x []num) { NormalizeBy(x, Sum(x)) }

// NormalizeBy divides x by sum unless that is zero.
func NormalizeBy(x []num, sum num) {
	if sum == 0 {
		return
	}
	for i, v := range x {
		x[i] = v.SafeDiv(sum)
	}
}

// Normalize64 divides x by its sum unless that is zero.
func Normalize64(x []stake) {
	var sum stake
	for _, v := range x {
		sum = sum.Add(v)
	}
	if sum.IsZero() {
		return
	}
	for i, v := range x {
		x[i] = v.SafeDiv(sum)
	}
}

// VecDiv returns x / y by element, zero where y is zero or missing.
func VecDiv(x, y []num) []num {
	out := make([]num, len(x))
	for i, v := range x {
		out[i] = v.SafeDiv(at(y, i))
	}
	return out
}

// VecMul returns x * y by element, zero on overflow, as long as the shorter.
func VecMul(x, y []num) []num {
	out := make([]num, min(len(x), len(y)))
	for i := range out {
		if v, ok := x[i].CheckedMul(y[i]); ok {
			out[i] = v
		}
	}
	return out
}

// TopK marks the k largest elements; of equal ones those with the highest
// index.
func TopK(x []num, k int) []bool {
	out := make([]bool, len(x))
	for i := range out {
		out[i] = true
	}
	dropSmallest(x, k, out)
	return out
}

// TopKNonzero is TopK without the elements that are zero.
func TopKNonzero(x []num, k int) []bool {
	out := make([]bool, len(x))
	for i, v := range x {
		out[i] = v != 0
	}
	dropSmallest(x, k, out)
	return out
}

// dropSmallest clears the marks of all but the k largest elements.
func dropSmallest(x []num, k int, marks []bool) {
	if len(x) <= k {
		return
	}
	order := make([]int, len(x))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(x[a], x[b]) })
	for _, i := range order[:len(x)-k] {
		marks[i] = false
	}
}

// MaskVector zeroes the masked elements of x. An empty mask masks nothing, but
// a short one masks everything it does not reach.
func MaskVector(mask []bool, x []num) {
	if len(mask) == 0 {
		return
	}
	for i := range x {
		if maskedAt(mask, i) {
			x[i] = 0
		}
	}
}

// ExpSafe returns e^x for x cut to [-20, 20].
func ExpSafe(x num) num {
	const limit = 20 * one
	x = min(max(x, -limit), limit)
	v, ok := fixed.ExpI32F32(x)
	switch {
	case ok:
		return v
	case x <= 0:
		return 0
	default:
		return fixed.MaxI32F32
	}
}

// SigmoidSafe returns 1 / (1 + e^(-rho*(x-kappa))).
func SigmoidSafe(x, rho, kappa num) num {
	exp := ExpSafe(rho.SaturatingMul(-one).SaturatingMul(x.SaturatingSub(kappa)))
	return one.SafeDiv(exp.SaturatingAdd(one))
}

// LnSafe returns the natural logarithm of x, zero where there is none.
func LnSafe(x num) num {
	v, _ := fixed.Ln(x)
	return v
}

// Clamp returns x cut to [low, high].
func Clamp(x, low, high num) num { return max(min(x, high), low) }
