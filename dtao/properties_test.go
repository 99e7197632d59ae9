package dtao

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/tensord/tensord/chain/fixed"
	"pgregory.net/rapid"
)

func drawBalancer(t *rapid.T) Balancer {
	w := rapid.Uint64Range(uint64(MinWeight), uint64(OneWeight-MinWeight)).Draw(t, "quote")
	return Balancer{fixed.Perquintill(w)}
}

// drawRao draws amounts of all magnitudes.
func drawRao(t *rapid.T, label string) uint64 {
	return rapid.Uint64().Draw(t, label) >> rapid.UintRange(0, 63).Draw(t, label+"Shift")
}

// A swap never pays out more than the reserve, never charges more than was
// given, and respects its limit up to the rounding of the input amount.
func TestSwapProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Pool{
			Tao:      rapid.Uint64Range(1_000_000, 21e15).Draw(t, "tao"),
			Alpha:    rapid.Uint64Range(1_000_000, 21e15).Draw(t, "alpha"),
			Balancer: drawBalancer(t),
			FeeRate:  rapid.Uint16Range(0, 2000).Draw(t, "fee"),
			Dynamic:  true,
		}
		d := Direction(rapid.IntRange(0, 1).Draw(t, "direction"))
		amount := drawRao(t, "amount")
		limit := PriceLimit(MaxPriceLimit)
		if d == Sell {
			limit = fixed.U64F64{}
		}
		free, err := p.Swap(d, amount, limit, 1_000_000, false)
		if err != nil {
			if satSub(amount, p.Fee(amount, false)) <= p.MaxInput(d) && err != ErrReservesTooLow && err != ErrPriceLimitExceeded {
				t.Fatal(err)
			}
			return
		}
		if free.Out > p.reserveOut(d) || free.In+free.Fee > amount {
			t.Fatalf("%+v from %d", free, amount)
		}

		bound := rapid.Uint64Range(1, 1<<20).Draw(t, "bound")
		price := p.Price()
		limit = price.SaturatingMul(u64f64(1<<20 + bound)).SafeDiv(u64f64(1 << 20))
		if d == Sell {
			limit = price.SafeDiv(u64f64(1<<20 + bound)).SaturatingMul(u64f64(1 << 20))
		}
		if got, err := p.Swap(d, amount, limit, 1_000_000, false); err == nil && got.In > free.In {
			t.Fatalf("a limit raised the input from %d to %d", free.In, got.In)
		}
	})
}

// Adding liquidity in any proportion leaves the price where it was, to the
// precision of the weights.
func TestAddedKeepsPrice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := drawBalancer(t)
		tao, alpha := rapid.Uint64Range(1e9, 1e16).Draw(t, "tao"), rapid.Uint64Range(1e9, 1e16).Draw(t, "alpha")
		dt, da := rapid.Uint64Range(0, 1e16).Draw(t, "dTao"), rapid.Uint64Range(0, 1e16).Draw(t, "dAlpha")
		n, ok := b.Added(tao, alpha, dt, da)
		if !ok {
			return
		}
		before, after := b.Price(alpha, tao), n.Price(alpha+da, tao+dt)
		// Weights of at least 0.01 carry 16 digits; the price loses a few.
		if diff := before.AbsDiff(after); before.SafeDiv(u64f64(1e12)).Add(fixed.U64F64{Bits: fixed.U128From(1 << 12)}).Less(diff) {
			t.Fatalf("price %v became %v", before, after)
		}
	})
}

func TestBalancerBounds(t *testing.T) {
	for _, c := range []struct {
		quote fixed.Perquintill
		ok    bool
	}{{0, false}, {MinWeight - 1, false}, {MinWeight, true}, {OneWeight - MinWeight, true}, {OneWeight - MinWeight + 1, false}, {OneWeight, false}} {
		if _, ok := NewBalancer(c.quote); ok != c.ok {
			t.Errorf("weight %d accepted: %v", c.quote, ok)
		}
	}
	if _, ok := BalancerForPrice(u64f64(1), 0, 0); ok {
		t.Error("a pool without reserves has no weights")
	}
	if b, ok := BalancerForPrice(u64f64(1), 500, 500); !ok || b != EvenBalancer() {
		t.Errorf("equal reserves at price 1 weigh %d", b.Quote)
	}
	if b, ok := EvenBalancer().Added(0, 5, 0, 5); !ok || b != EvenBalancer() {
		t.Errorf("an empty pool weighs %d", b.Quote)
	}
}

func TestSwapStable(t *testing.T) {
	p := Pool{Tao: 1e12, Alpha: 1e12, Balancer: EvenBalancer(), FeeRate: 1000}
	if p.Price() != u64f64(1) || p.Fee(1e9, false) != 0 || p.AlphaForTao(7) != 7 {
		t.Error("a stable subnet trades one to one without fees")
	}
	p.Dynamic, p.Alpha = true, 0
	if !p.Price().IsZero() || p.AlphaForTao(7) != 0 {
		t.Error("without alpha there is no price")
	}
}

// Emission halves where the issuance passes 1/2, 3/4, 7/8 ... of the supply.
func TestHalvings(t *testing.T) {
	want, missing := DefaultBlockEmission, MaxSupply/2
	for i := range 8 {
		at := MaxSupply - missing
		before, ok1 := BlockEmission(at-1e8, MaxSupply, DefaultBlockEmission)
		after, ok2 := BlockEmission(at+1e8, MaxSupply, DefaultBlockEmission)
		if !ok1 || !ok2 || before != want || after != want/2 {
			t.Errorf("halving %d: %d then %d, want %d then %d", i+1, before, after, want, want/2)
		}
		want, missing = want/2, missing/2
	}
	if v, ok := BlockEmission(MaxSupply, MaxSupply, DefaultBlockEmission); v != 0 || !ok {
		t.Error("emission after the last token")
	}
	if _, ok := BlockEmission(MaxSupply, MaxSupply+1, DefaultBlockEmission); ok {
		t.Error("a full issuance has no logarithm")
	}
}

// The factor is the largest whose power does not exceed a half.
func TestDecayFactor(t *testing.T) {
	if DecayFactorQ32(0) != oneQ32 {
		t.Error("no half-life, no decay")
	}
	rapid.Check(t, func(t *rapid.T) {
		h := rapid.Uint16Range(1, math.MaxUint16).Draw(t, "halfLife")
		f := DecayFactorQ32(h)
		if powQ32(f, h) > oneQ32/2 || f < oneQ32-1 && powQ32(f+1, h) <= oneQ32/2 {
			t.Fatalf("factor %d", f)
		}
	})
	if DecayBurn(1000, 1, 5000, 0, 1) != 1000 {
		t.Error("block 1 decays")
	}
	if DecayBurn(1000, 9, 5, oneQ32, 2) != 5 {
		t.Error("the upper bound gives way")
	}
}

// A moving price beyond 2^64, as tests of the SDK write it into the storage, falls
// below with the next block. The wanted bits are what update_moving_price gives,
// compiled with substrate-fixed 0.6.0.
func TestMovingPriceSaturates(t *testing.T) {
	pool := Pool{Tao: 1_000_991_828_260, Alpha: 999_009_154_489, Balancer: EvenBalancer(), Dynamic: true}
	smoothing := fixed.FromDecimal[fixed.I96F32]("0.000003")
	price := fixed.I96F32{Bits: fixed.I128{Hi: 0x6233613939636666, Lo: 0x3463353636333030}}
	for i, want := range []fixed.I128{
		{Hi: 0xffffffff, Lo: 0xbe8dbdf100000000},
		{Hi: 0xffffffff, Lo: 0x6cbf05f614e9ffe1},
		{Hi: 0xffffffff, Lo: 0x0a93e2b24d61afcc},
	} {
		old := fixed.SaturatingTo[fixed.U64F64](price)
		price = MovingPrice(pool.Price(), old, smoothing, 4+uint64(i), 201_600)
		equal(t, i, "MovingPrice", price.Bits, want)
	}
}

func TestMedianPrice(t *testing.T) {
	if MedianPrice(nil) != u64f64(1) || MedianPrice([]fixed.U64F64{{}}) != u64f64(1) {
		t.Error("no price counts as 1")
	}
	got := MedianPrice([]fixed.U64F64{u64f64(9), {}, u64f64(2), u64f64(4)})
	if got != u64f64(4) {
		t.Errorf("median of 2, 4, 9 is %v", got)
	}
	got = MedianPrice([]fixed.U64F64{u64f64(9), u64f64(2), u64f64(4), u64f64(2)})
	if got != u64f64(3) {
		t.Errorf("median of 2, 2, 4, 9 is %v", got)
	}
}

func TestApportion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pot := drawRao(t, "pot")
		values := rapid.SliceOfN(rapid.Uint64Range(0, 1<<60), 1, 8).Draw(t, "values")
		values[0]++
		total := new(big.Int)
		for _, v := range values {
			total.Add(total, new(big.Int).SetUint64(v))
		}
		var paid uint64
		seen := make([]bool, len(values))
		for _, p := range Apportion(pot, values) {
			exact := new(big.Int).Mul(new(big.Int).SetUint64(pot), new(big.Int).SetUint64(values[p.Index]))
			floor := exact.Div(exact, total).Uint64()
			if seen[p.Index] || p.Share != floor && p.Share != floor+1 {
				t.Fatalf("portion %+v, rounded down %d", p, floor)
			}
			seen[p.Index] = true
			paid += p.Share
		}
		if paid != pot || slices.Contains(seen, false) {
			t.Fatalf("paid %d of %d", paid, pot)
		}
	})
	got := Apportion(10, []uint64{1, 1, 4})
	if !slices.Equal(got, []Portion{{0, 2}, {1, 2}, {2, 6}}) {
		t.Errorf("largest remainders first: %v", got)
	}
	if Apportion(10, []uint64{0}) != nil {
		t.Error("nobody to pay")
	}
}

func TestSplitEmission(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		alpha := drawRao(t, "alpha")
		n := rapid.Uint8Range(1, 8).Draw(t, "mechanisms")
		var split []uint16
		if rapid.Bool().Draw(t, "set") {
			split = []uint16{rapid.Uint16().Draw(t, "first")}
			split = append(split, math.MaxUint16-split[0])
		}
		var sum uint64
		parts := SplitEmission(alpha, split, n)
		for _, p := range parts {
			sum += p
		}
		if sum != alpha || len(parts) != int(n) {
			t.Fatalf("%v of %d", parts, alpha)
		}
	})
}

func TestVotingPower(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stake, power := drawRao(t, "stake"), drawRao(t, "power")
		alpha := rapid.Uint64Range(0, MaxVotingAlpha).Draw(t, "alpha")
		b := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
		want := new(big.Int).Mul(b(alpha), b(stake))
		want.Add(want, new(big.Int).Mul(b(MaxVotingAlpha-alpha), b(power)))
		if got := VotingPowerEMA(stake, power, alpha); got != want.Div(want, b(MaxVotingAlpha)).Uint64() {
			t.Fatalf("%d, want %v", got, want)
		}
	})
}

func TestEpochs(t *testing.T) {
	e := Epochs{Tempo: 360, Last: 1000}
	for _, c := range []struct {
		name  string
		e     Epochs
		block uint64
		due   bool
		next  uint64
	}{
		{"early", e, 1359, false, 1360},
		{"on time", e, 1360, true, 1360},
		{"requested", Epochs{Tempo: 360, Last: 1000, Pending: 1100}, 1100, true, 1100},
		{"request ahead", Epochs{Tempo: 360, Last: 1000, Pending: 1400}, 1359, false, 1360},
		{"overdue", Epochs{Tempo: 360, Last: 1000, SinceLastStep: 50_401}, 1001, true, 1360},
	} {
		if got := c.e.Due(c.block, 50_400); got != c.due {
			t.Errorf("%s: due %v", c.name, got)
		}
		if got, ok := c.e.Next(); got != c.next || !ok {
			t.Errorf("%s: next at %d", c.name, got)
		}
	}
	if e.UntilNext(1300) != 60 || (Epochs{}).UntilNext(5) != math.MaxUint64 || (Epochs{}).Due(1e9, 0) {
		t.Error("tempo 0 never runs")
	}
}
