package fixed_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	. "github.com/tensord/tensord/chain/fixed"
)

// The expected numbers are those in the documentation of sp-arithmetic.
func TestPerThingExamples(t *testing.T) {
	pct := FromPercent[Percent]
	require.EqualValues(t, 3, Times(pct(34), 10))
	require.EqualValues(t, 4, Times(pct(36), 10))
	require.EqualValues(t, 3, MulFloor(pct(36), 10))
	require.EqualValues(t, 4, MulCeil(pct(34), 10))
	require.EqualValues(t, 20, SaturatingReciprocalMul(pct(50), 10, NearestPrefUp))
	require.EqualValues(t, 17, SaturatingReciprocalMul(pct(60), 10, NearestPrefUp))
	require.EqualValues(t, 16, SaturatingReciprocalMul(pct(60), 10, Down))
	require.EqualValues(t, 17, SaturatingReciprocalMul(pct(61), 10, Up))
	require.Equal(t, Percent(98), FromRational[Percent](989, 1000))
	require.Equal(t, Percent(100), FromRational[Percent](3, 2))
	require.Equal(t, Percent(100), FromRational[Percent](0, 0))
	require.Equal(t, Perquintill(500_000_000_000_000_000), FromRational[Perquintill](1, 2))
	require.Equal(t, PerU16(32767), FromPercent[PerU16](50))
	require.Equal(t, Perbill(1_000_000_000), FromPercent[Perbill](250))
	require.Equal(t, Permill(250_000), Compose(FromPercent[Permill](50), FromPercent[Permill](50)))
	require.Equal(t, Percent(100), SaturatingAddParts(pct(60), pct(60)))
	require.Equal(t, Percent(0), SaturatingSubParts(pct(40), pct(60)))
	require.Equal(t, Percent(40), LeftFromOne(pct(60)))
}

func TestPerThingMulAgainstBig(t *testing.T) {
	t.Run("Percent", checkPerThing[Percent])
	t.Run("PerU16", checkPerThing[PerU16])
	t.Run("Permill", checkPerThing[Permill])
	t.Run("Perbill", checkPerThing[Perbill])
	t.Run("Perquintill", checkPerThing[Perquintill])
}

func checkPerThing[P PerThing](t *testing.T) {
	acc := new(big.Int).SetUint64(Accuracy[P]())
	rapid.Check(t, func(t *rapid.T) {
		p := FromParts[P](rapid.Uint64().Draw(t, "parts") % (Accuracy[P]() + 1))
		v := draw(t, span{bits: 128}, "x")
		x, _ := U128FromBig(v)
		exact := new(big.Int).Mul(v, new(big.Int).SetUint64(uint64(p)))
		for r := Down; r <= NearestPrefDown; r++ {
			require.Zero(t, divRound(exact, acc, r).Cmp(MulRounded(p, x, r).Big()))
		}
		q := draw(t, span{bits: 128}, "q")
		got, ok := FromRationalRounded[P](x, mustU128(q), Down)
		require.Equal(t, q.Sign() != 0 && v.Cmp(q) <= 0, ok)
		if ok {
			want := new(big.Int).Mul(acc, v)
			require.Equal(t, want.Quo(want, q).Uint64(), uint64(got))
		}
	})
}

func mustU128(v *big.Int) U128 {
	x, ok := U128FromBig(v)
	if !ok {
		panic("does not fit")
	}
	return x
}

func TestFixedU128(t *testing.T) {
	half := FixedU128FromRational(U128From(1), U128From(2))
	require.Equal(t, U128From(500_000_000_000_000_000), half.Inner)
	require.Equal(t, U128From(3), half.SaturatingMulInt(U128From(7)))
	require.Equal(t, MaxU128, FixedU128From(MaxU128).Inner)
	require.Equal(t, MaxU128, FixedU128From(U128From(2)).SaturatingMulInt(MaxU128))
	require.Equal(t, U128From(333_333_333_333_333_333), FixedU128FromRational(U128From(1), U128From(3)).Inner)
	require.Panics(t, func() { FixedU128FromRational(U128From(1), U128{}) })
}
