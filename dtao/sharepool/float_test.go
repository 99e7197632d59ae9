package sharepool

import (
	"math"
	"math/big"
	"testing"

	"github.com/tensord/tensord/chain/fixed"
	"pgregory.net/rapid"
)

// model is a SafeFloat on big integers, digit by digit.
type model struct{ m, e *big.Int }

func pow(n int64) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(n), nil) }

func cappedPow(e *big.Int) *big.Int {
	if e.Cmp(big.NewInt(22)) > 0 {
		return pow(22)
	}
	return pow(e.Int64())
}

func of(f SafeFloat) model { return model{f.Mantissa.Big(), big.NewInt(f.Exponent)} }

// normal is the reference's loop, with nil for a failure.
func normal(m, e *big.Int) *model {
	if m.Sign() == 0 {
		return &model{new(big.Int), new(big.Int)}
	}
	m, e = new(big.Int).Set(m), new(big.Int).Set(e)
	one, ten := big.NewInt(1), big.NewInt(10)
	for m.Cmp(pow(21)) > 0 {
		m.Quo(m, ten)
		if e.Add(e, one); !e.IsInt64() {
			return nil
		}
	}
	for m.Cmp(pow(20)) <= 0 {
		m.Mul(m, ten)
		if e.Sub(e, one); !e.IsInt64() {
			return nil
		}
	}
	return &model{m, e}
}

func (f model) div(g model) *model {
	e := new(big.Int).Sub(f.e, g.e)
	e.Sub(e, big.NewInt(21))
	if !e.IsInt64() || g.m.Sign() == 0 {
		return nil
	}
	m := new(big.Int).Mul(f.m, pow(21))
	return normal(m.Quo(m, g.m), e)
}

func (f model) mulDiv(g, h model) *model {
	if h.m.Sign() == 0 {
		return nil
	}
	e := new(big.Int).Add(f.e, g.e)
	if !e.IsInt64() {
		return nil
	}
	if e.Sub(e, h.e); !e.IsInt64() {
		return nil
	}
	m := new(big.Int).Mul(f.m, g.m)
	return normal(m.Quo(m, h.m), e)
}

func (f model) addSub(g model, sub bool) *model {
	switch {
	case sub && f.m.Sign() == 0 && g.m.Sign() == 0:
		return &model{new(big.Int), new(big.Int)}
	case sub && f.m.Sign() == 0:
		return nil
	case !sub && f.m.Sign() == 0:
		return &g
	case g.m.Sign() == 0:
		return &f
	}
	a, b, e := f.m, g.m, f.e
	d := new(big.Int).Sub(f.e, g.e)
	if d.Sign() >= 0 {
		b = new(big.Int).Quo(b, cappedPow(d))
	} else {
		a = new(big.Int).Quo(a, cappedPow(d.Neg(d)))
		e = g.e
	}
	m := new(big.Int)
	if !sub {
		m.Add(a, b)
	} else if m.Sub(a, b); m.Sign() < 0 {
		m.SetInt64(0)
	}
	return normal(m, e)
}

func (f model) uint64() uint64 {
	q := new(big.Int)
	s := cappedPow(new(big.Int).Abs(f.e))
	if f.e.Sign() > 0 {
		q.Mul(f.m, s)
	} else {
		q.Quo(f.m, s)
	}
	if !q.IsUint64() {
		return math.MaxUint64
	}
	return q.Uint64()
}

func same(t *rapid.T, op string, got SafeFloat, ok bool, want *model) {
	t.Helper()
	if ok != (want != nil) || ok && (got.Mantissa.Big().Cmp(want.m) != 0 || got.Exponent != want.e.Int64()) {
		t.Fatalf("%s: %v %v, want %v", op, got, ok, want)
	}
}

// drawFloat draws normalised numbers and, at times, what storage could hold.
func drawFloat(t *rapid.T, label string) SafeFloat {
	exp := rapid.Int64Range(-45, 25)
	if rapid.IntRange(0, 9).Draw(t, label+"Wild") == 0 {
		exp = rapid.Int64()
	}
	e := exp.Draw(t, label+"Exp")
	m := fixed.U128{Hi: rapid.Uint64().Draw(t, label+"Hi"), Lo: rapid.Uint64().Draw(t, label+"Lo")}
	if rapid.IntRange(0, 4).Draw(t, label+"Raw") == 0 {
		return SafeFloat{m.Rsh(rapid.UintRange(0, 127).Draw(t, label+"Shift")), e}
	}
	f, ok := New(m.Rem(maxMantissa.Add(fixed.U128From(1))), e)
	if !ok {
		return SafeFloat{}
	}
	return f
}

func TestArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, g, h := drawFloat(t, "f"), drawFloat(t, "g"), drawFloat(t, "h")
		if rapid.Bool().Draw(t, "near") {
			g.Exponent = f.Exponent
		}
		got, ok := f.Add(g)
		same(t, "add", got, ok, of(f).addSub(of(g), false))
		got, ok = f.Sub(g)
		same(t, "sub", got, ok, of(f).addSub(of(g), true))
		got, ok = f.Div(g)
		same(t, "div", got, ok, of(f).div(of(g)))
		got, ok = f.MulDiv(g, h)
		same(t, "mulDiv", got, ok, of(f).mulDiv(of(g), of(h)))
		if got, want := f.Uint64(), of(f).uint64(); got != want {
			t.Fatalf("uint64: %d, want %d", got, want)
		}
	})
}

func TestNew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := fixed.U128{Hi: rapid.Uint64().Draw(t, "hi"), Lo: rapid.Uint64().Draw(t, "lo")}
		m = m.Rsh(rapid.UintRange(0, 128).Draw(t, "shift"))
		e := rapid.OneOf(rapid.Int64(), rapid.Int64Range(math.MinInt64, math.MinInt64+30)).Draw(t, "e")
		var want *model
		if m.Big().Cmp(pow(21)) <= 0 {
			want = normal(m.Big(), big.NewInt(e))
		}
		got, ok := New(m, e)
		same(t, "new", got, ok, want)
	})
}

// A share of the old format is its integer plus its fraction over 2^64, each
// with 21 digits.
func TestFromU64F64(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole, part := rapid.Uint64().Draw(t, "whole"), rapid.Uint64().Draw(t, "part")
		if rapid.Bool().Draw(t, "small") {
			whole %= 1000
		}
		n := func(v *big.Int) model { return *normal(v, new(big.Int)) }
		two64 := new(big.Int).Lsh(big.NewInt(1), 64)
		p := n(new(big.Int).SetUint64(part)).div(n(two64))
		want := n(new(big.Int).SetUint64(whole)).addSub(*p, false)
		got := FromU64F64(fixed.U64F64{Bits: fixed.U128{Hi: whole, Lo: part}})
		same(t, "from U64F64", got, true, want)
	})
}

func TestGreater(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, g := drawFloat(t, "f"), drawFloat(t, "g")
		g.Exponent = f.Exponent + rapid.Int64Range(-1, 1).Draw(t, "gap")
		if (g.Exponent > f.Exponent) != (g.Exponent-f.Exponent > 0) || f.Exponent > 1<<62 || f.Exponent < -1<<62 {
			t.Skip()
		}
		scaled := func(f SafeFloat, by int64) *big.Int { return new(big.Int).Mul(f.Mantissa.Big(), pow(by)) }
		low := min(f.Exponent, g.Exponent)
		want := scaled(f, f.Exponent-low).Cmp(scaled(g, g.Exponent-low)) > 0
		if f.Greater(g) != want {
			t.Fatalf("%v > %v: %v", f, g, !want)
		}
	})
}
