package fixed_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	. "github.com/tensord/tensord/chain/fixed"
)

// span describes a type to the model on big integers.
type span struct {
	bits, frac uint
	signed     bool
}

func spanOf[T Number]() span {
	switch any(*new(T)).(type) {
	case I32F32:
		return span{64, 32, true}
	case I64F64:
		return span{128, 64, true}
	case I96F32:
		return span{128, 32, true}
	case I110F18:
		return span{128, 18, true}
	case U64F64:
		return span{128, 64, false}
	case U96F32:
		return span{128, 32, false}
	case U110F18:
		return span{128, 18, false}
	case uint64:
		return span{64, 0, false}
	case uint16:
		return span{16, 0, false}
	case int64:
		return span{64, 0, true}
	case I128:
		return span{128, 0, true}
	default:
		return span{128, 0, false}
	}
}

func (s span) limits() (low, high *big.Int) {
	one := big.NewInt(1)
	if s.signed {
		high = new(big.Int).Lsh(one, s.bits-1)
		return new(big.Int).Neg(high), high.Sub(high, one)
	}
	high = new(big.Int).Lsh(one, s.bits)
	return new(big.Int), high.Sub(high, one)
}

// fit returns v wrapped into the type, v cut to its bounds, and whether v fits.
func (s span) fit(v *big.Int) (wrapped, cut *big.Int, ok bool) {
	low, high := s.limits()
	size := new(big.Int).Lsh(big.NewInt(1), s.bits)
	wrapped = new(big.Int).Sub(v, low)
	wrapped.Mod(wrapped, size).Add(wrapped, low)
	switch {
	case v.Cmp(low) < 0:
		return wrapped, low, false
	case v.Cmp(high) > 0:
		return wrapped, high, false
	}
	return wrapped, v, true
}

// draw makes bits of a type, of any magnitude and often near a power of two.
func draw(t *rapid.T, s span, label string) *big.Int {
	n := rapid.UintRange(0, s.bits).Draw(t, label+" bits")
	v := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, label))
	if rapid.Bool().Draw(t, label+" near power") {
		v.Mod(v, big.NewInt(5))
		v.Sub(new(big.Int).Lsh(big.NewInt(1), n), v)
	} else {
		v.Rsh(v, 128-n)
	}
	if s.signed && rapid.Bool().Draw(t, label+" negative") {
		v.Neg(v)
	}
	wrapped, _, _ := s.fit(v)
	return wrapped
}

func same[T Real](t *rapid.T, name string, want *big.Int, got T) {
	if toBits(got).Cmp(want) != 0 {
		t.Fatalf("%s: want %v, got %v", name, want, toBits(got))
	}
}

func checkAgainstBig[T number[T]](t *testing.T) {
	s := spanOf[T]()
	rapid.Check(t, func(t *rapid.T) {
		a, b := draw(t, s, "a"), draw(t, s, "b")
		x, y := fromBits[T](a), fromBits[T](b)
		type op struct {
			name             string
			exact            *big.Int
			plain, saturated func(T) T
			checked          func(T) (T, bool)
		}
		prod := new(big.Int).Mul(a, b)
		ops := []op{
			{"add", new(big.Int).Add(a, b), x.Add, x.SaturatingAdd, x.CheckedAdd},
			{"sub", new(big.Int).Sub(a, b), x.Sub, x.SaturatingSub, x.CheckedSub},
			{"mul", prod.Rsh(prod, s.frac), x.Mul, x.SaturatingMul, x.CheckedMul},
		}
		if b.Sign() != 0 {
			q := new(big.Int).Lsh(a, s.frac)
			ops = append(ops, op{"div", q.Quo(q, b), x.Div, x.SaturatingDiv, x.CheckedDiv})
		} else {
			require.Panics(t, func() { x.Div(y) })
			require.Panics(t, func() { x.SaturatingDiv(y) })
			_, ok := x.CheckedDiv(y)
			require.False(t, ok)
			same(t, "safe div", new(big.Int), x.SafeDiv(y))
		}
		for _, o := range ops {
			wrapped, cut, fits := s.fit(o.exact)
			same(t, o.name, wrapped, o.plain(y))
			same(t, "saturating "+o.name, cut, o.saturated(y))
			got, ok := o.checked(y)
			require.Equal(t, fits, ok, o.name)
			if ok {
				same(t, "checked "+o.name, wrapped, got)
			}
		}
		require.Equal(t, a.Cmp(b), x.Cmp(y))
		require.Equal(t, a.Cmp(b) < 0, x.Less(y))
		same(t, "int + frac", a, x.Int().Add(x.Frac()))
		want, _ := new(big.Rat).SetFrac(a, new(big.Int).Lsh(big.NewInt(1), s.frac)).Float64()
		require.Equal(t, math.Float64bits(want), x.Float64Bits())
		checkConversions(t, a, x)
	})
}

func checkConversions[S Real](t *rapid.T, a *big.Int, x S) {
	convert[I32F32](t, a, x)
	convert[I64F64](t, a, x)
	convert[I96F32](t, a, x)
	convert[I110F18](t, a, x)
	convert[U64F64](t, a, x)
	convert[U96F32](t, a, x)
	convert[U110F18](t, a, x)
	convert[uint16](t, a, x)
	convert[uint64](t, a, x)
	convert[int64](t, a, x)
	convert[U128](t, a, x)
	convert[I128](t, a, x)
}

func convert[D Number, S Real](t *rapid.T, a *big.Int, x S) {
	from, to := spanOf[S](), spanOf[D]()
	v := new(big.Int).Lsh(a, to.frac)
	v.Rsh(v, from.frac)
	wrapped, cut, fits := to.fit(v)
	require.Zero(t, wrapped.Cmp(toBits(To[D](x))))
	require.Zero(t, cut.Cmp(toBits(SaturatingTo[D](x))))
	d, ok := CheckedTo[D](x)
	require.Equal(t, fits, ok)
	require.Zero(t, wrapped.Cmp(toBits(d)))
	require.Equal(t, Max[D](), SaturatingTo[D](MaxU128))
	low, _ := to.limits()
	require.Zero(t, low.Cmp(toBits(Min[D]())))
}

func TestAgainstBig(t *testing.T) {
	t.Run("I32F32", checkAgainstBig[I32F32])
	t.Run("I64F64", checkAgainstBig[I64F64])
	t.Run("I96F32", checkAgainstBig[I96F32])
	t.Run("I110F18", checkAgainstBig[I110F18])
	t.Run("U64F64", checkAgainstBig[U64F64])
	t.Run("U96F32", checkAgainstBig[U96F32])
	t.Run("U110F18", checkAgainstBig[U110F18])
}

func TestExpI32F32EqualsGeneric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := fromBits[I32F32](draw(t, span{64, 32, true}, "x"))
		want, wantOK := Exp(x)
		got, ok := ExpI32F32(x)
		require.Equal(t, wantOK, ok)
		require.Equal(t, want, got)
	})
}

func TestU128AgainstBig(t *testing.T) {
	s := span{bits: 128}
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := draw(t, s, "a"), draw(t, s, "b"), draw(t, s, "c")
		x, _ := U128FromBig(a)
		y, _ := U128FromBig(b)
		z, _ := U128FromBig(c)
		eq := func(name string, want *big.Int, got U128) {
			wrapped, _, _ := s.fit(want)
			require.Zero(t, wrapped.Cmp(got.Big()), name)
		}
		eq("add", new(big.Int).Add(a, b), x.Add(y))
		eq("sub", new(big.Int).Sub(a, b), x.Sub(y))
		eq("mul", new(big.Int).Mul(a, b), x.Mul(y))
		if b.Sign() != 0 {
			q, r := x.QuoRem(y)
			eq("quo", new(big.Int).Quo(a, b), q)
			eq("rem", new(big.Int).Rem(a, b), r)
		}
		n := rapid.UintRange(0, 128).Draw(t, "shift")
		eq("lsh", new(big.Int).Lsh(a, n), x.Lsh(n))
		eq("rsh", new(big.Int).Rsh(a, n), x.Rsh(n))
		require.Equal(t, a.BitLen(), x.BitLen())
		require.Equal(t, x, U128FromLE(x.LE()))
		back, err := ParseU128(x.String())
		require.NoError(t, err)
		require.Equal(t, x, back)
		if c.Sign() != 0 {
			for r := Down; r <= NearestPrefDown; r++ {
				want := divRound(new(big.Int).Mul(a, b), c, r)
				got, ok := MulDiv(x, y, z, r)
				require.Equal(t, want.BitLen() <= 128, ok)
				if ok {
					eq("muldiv", want, got)
				}
			}
		}
	})
}

func TestI128AgainstBig(t *testing.T) {
	s := span{bits: 128, signed: true}
	rapid.Check(t, func(t *rapid.T) {
		a, b := draw(t, s, "a"), draw(t, s, "b")
		x, y := fromBits[I64F64](a).Bits, fromBits[I64F64](b).Bits
		check := func(name string, exact *big.Int, plain, saturated, checked I128, ok bool) {
			wrapped, cut, fits := s.fit(exact)
			require.Zero(t, wrapped.Cmp(plain.Big()), name)
			require.Zero(t, cut.Cmp(saturated.Big()), name)
			require.Equal(t, fits, ok, name)
			require.True(t, !ok || checked == plain, name)
		}
		sum, ok := x.CheckedAdd(y)
		check("add", new(big.Int).Add(a, b), x.Add(y), x.SaturatingAdd(y), sum, ok)
		diff, ok := x.CheckedSub(y)
		check("sub", new(big.Int).Sub(a, b), x.Sub(y), x.SaturatingSub(y), diff, ok)
		prod, ok := x.CheckedMul(y)
		check("mul", new(big.Int).Mul(a, b), x.Mul(y), x.SaturatingMul(y), prod, ok)
		if b.Sign() != 0 {
			exact := new(big.Int).Quo(a, b)
			wrapped, _, fits := s.fit(exact)
			q, ok := x.CheckedDiv(y)
			require.Equal(t, fits, ok)
			require.Zero(t, wrapped.Cmp(q.Big()))
			require.Equal(t, q, x.Div(y))
		}
		n := rapid.UintRange(0, 128).Draw(t, "shift")
		require.Zero(t, new(big.Int).Rsh(a, n).Cmp(x.Rsh(n).Big()))
	})
}

// divRound divides big integers with a rounding.
func divRound(n, d *big.Int, r Rounding) *big.Int {
	q, rem := new(big.Int).QuoRem(n, d, new(big.Int))
	twice := new(big.Int).Lsh(rem, 1).Cmp(d)
	if r == Up && rem.Sign() != 0 || r == NearestPrefUp && twice >= 0 || r == NearestPrefDown && twice > 0 {
		q.Add(q, big.NewInt(1))
	}
	return q
}

func TestDecimalStrings(t *testing.T) {
	require.Equal(t, "-0.5", I32F32(-1<<31).String())
	require.Equal(t, "3", To[U96F32](3).String())
	require.Equal(t, "0.00000000023283064365386962890625", I32F32(1).String())
	require.Equal(t, I32F32(1<<31), FromDecimal[I32F32]("0.5"))
	require.Panics(t, func() { FromDecimal[I32F32]("half") })
	require.Panics(t, func() { FromFloat64Bits[I32F32](math.Float64bits(math.NaN())) })
	require.Equal(t, MinI32F32, FromFloat64Bits[I32F32](math.Float64bits(math.Inf(-1))))
	require.Equal(t, Max[U64F64](), FromFloat64Bits[U64F64](math.Float64bits(1e300)))
	require.Equal(t, U64F64{}, FromFloat64Bits[U64F64](math.Float64bits(-1e300)))
	require.Equal(t, Min[I64F64](), FromFloat64Bits[I64F64](math.Float64bits(-math.Ldexp(1, 63))))
}
