// Package sat has the saturating integer operations of Rust that pallets use:
// results stop at the type's bounds.
package sat

import (
	"math"
	"math/bits"
)

// Unsigned is the integers that the helpers work on.
type Unsigned interface {
	~uint8 | ~uint16 | ~uint32 | ~uint64
}

// Add returns a + b, at most the largest value of T.
func Add[T Unsigned](a, b T) T {
	if s := a + b; s >= a {
		return s
	}
	return ^T(0)
}

// Sub returns a - b, at least 0.
func Sub[T Unsigned](a, b T) T {
	if a < b {
		return 0
	}
	return a - b
}

// Mul returns a * b, at most the largest value of T.
func Mul[T Unsigned](a, b T) T {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	if hi != 0 || lo > uint64(^T(0)) {
		return ^T(0)
	}
	return T(lo)
}

// Pow returns a to the n-th power, at most the largest value of T.
func Pow[T Unsigned](a T, n uint32) T {
	r := T(1)
	for ; n > 0; n-- {
		if r = Mul(r, a); r == 0 || r == ^T(0) {
			return r
		}
		if a == 1 {
			return 1
		}
	}
	return r
}

// AddInt64 returns a + b within the bounds of int64.
func AddInt64(a, b int64) int64 {
	s := a + b
	switch {
	case a > 0 && b > 0 && s < 0:
		return math.MaxInt64
	case a < 0 && b < 0 && s >= 0:
		return math.MinInt64
	}
	return s
}

// CheckedAdd returns a + b, and false if that overflows.
func CheckedAdd[T Unsigned](a, b T) (T, bool) {
	s := a + b
	return s, s >= a
}

// CheckedSub returns a - b, and false if that is negative.
func CheckedSub[T Unsigned](a, b T) (T, bool) { return a - b, a >= b }

// CheckedMul returns a * b, and false if that overflows.
func CheckedMul[T Unsigned](a, b T) (T, bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	return T(lo), hi == 0 && lo <= uint64(^T(0))
}

// To converts to a narrower type, at most its largest value.
func To[D, S Unsigned](v S) D {
	if uint64(v) > uint64(^D(0)) {
		return ^D(0)
	}
	return D(v)
}
