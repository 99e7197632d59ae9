package dtao

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
)

// Short names for the conversions used throughout; all are exact or round
// down, and saturate.

func u64f64(v uint64) fixed.U64F64 { return fixed.U64F64{Bits: fixed.U128{Hi: v}} }

func u96f32(v uint64) fixed.U96F32 { return fixed.U96F32{Bits: fixed.U128From(v).Lsh(32)} }

func i64f64(v uint64) fixed.I64F64 { return fixed.SaturatingTo[fixed.I64F64](v) }

func i96f32(v uint64) fixed.I96F32 { return fixed.SaturatingTo[fixed.I96F32](v) }

// whole is the integer part of a U64F64.
func whole(v fixed.U64F64) uint64 { return v.Bits.Hi }

// rao is the integer part of a U96F32, at most the largest uint64.
func rao(v fixed.U96F32) uint64 { return v.Bits.Rsh(32).SaturatingUint64() }

// half is 0.5.
var half = fixed.U96F32{Bits: fixed.U128From(1 << 31)}

func satAdd(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}

func satSub(a, b uint64) uint64 {
	if b > a {
		return 0
	}
	return a - b
}

func satMul(a, b uint64) uint64 {
	return fixed.U128From(a).Mul(fixed.U128From(b)).SaturatingUint64()
}

func safeDiv(a, b uint64) uint64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func minOf[T interface{ Less(T) bool }](a, b T) T {
	if b.Less(a) {
		return b
	}
	return a
}

func maxOf[T interface{ Less(T) bool }](a, b T) T {
	if a.Less(b) {
		return b
	}
	return a
}
