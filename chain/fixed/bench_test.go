package fixed_test

import (
	"testing"

	. "github.com/tensord/tensord/chain/fixed"
)

func BenchmarkI32F32(b *testing.B) {
	x, y := FromDecimal[I32F32]("0.37"), FromDecimal[I32F32]("12.5")
	b.ReportAllocs()
	b.Run("mul", func(b *testing.B) {
		for b.Loop() {
			x.SaturatingMul(y)
		}
	})
	b.Run("div", func(b *testing.B) {
		for b.Loop() {
			x.SafeDiv(y)
		}
	})
	b.Run("exp", func(b *testing.B) {
		for b.Loop() {
			_, _ = ExpI32F32(y)
		}
	})
}

func BenchmarkU64F64(b *testing.B) {
	x, y := FromDecimal[U64F64]("0.37"), FromDecimal[U64F64]("12.5")
	b.ReportAllocs()
	b.Run("mul", func(b *testing.B) {
		for b.Loop() {
			x.SaturatingMul(y)
		}
	})
	b.Run("div", func(b *testing.B) {
		for b.Loop() {
			x.SafeDiv(y)
		}
	})
	b.Run("to uint64", func(b *testing.B) {
		for b.Loop() {
			SaturatingTo[uint64](y)
		}
	})
}
