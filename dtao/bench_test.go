package dtao

import "testing"

func BenchmarkSwap(b *testing.B) {
	p := Pool{Tao: 1_000_000_000_000, Alpha: 3_000_000_000_000, Balancer: Balancer{428_571_428_571_428_571}, FeeRate: 33, Dynamic: true}
	b.ReportAllocs()
	b.Run("market", func(b *testing.B) {
		for b.Loop() {
			p.Swap(Buy, 1_000_000_000, PriceLimit(MaxPriceLimit), 1, false)
		}
	})
	b.Run("limit", func(b *testing.B) {
		limit := p.Price().SaturatingMul(u64f64(1001)).SafeDiv(u64f64(1000))
		for b.Loop() {
			p.Swap(Buy, 100_000_000_000, limit, 1, false)
		}
	})
}

// BenchmarkEmptyBlock is the arithmetic of a block with 128 subnets: their
// terms, weights, an excess buy each, moving price and registration price.
func BenchmarkEmptyBlock(b *testing.B) {
	p := Pool{Tao: 1_000_000_000_000, Alpha: 3_000_000_000_000, Balancer: Balancer{428_571_428_571_428_571}, Dynamic: true}
	root := RootProportion(6e15, 9e15, Fraction64(1<<61))
	b.ReportAllocs()
	for b.Loop() {
		for range 128 {
			alpha, _ := BlockEmission(9e15, MaxSupply, DefaultBlockEmission)
			t := SubnetTerms(u96f32(7_812_500), alpha, p.Price(), root)
			taoIn, alphaIn, _, excess := t.Amounts()
			p.Balancer.Added(p.Tao, p.Alpha, taoIn, alphaIn)
			p.Swap(Buy, excess+1, PriceLimit(MaxPriceLimit), 1, true)
			SplitAlpha(t.AlphaOut, Fraction16(11796), root)
			MovingPrice(p.Price(), u64f64(1), i96f32(0), 1000, 201_600)
			DecayBurn(1e9, 1, 1e12, DecayFactorQ32(360), 1000)
		}
	}
}

func BenchmarkLockRoll(b *testing.B) {
	l := Lock{Mass: 1e12, Conviction: u64f64(5e11)}
	for b.Loop() {
		l.Roll(7200, Rates{934_866, 311_622}, LockKind{})
	}
}
