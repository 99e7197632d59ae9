package bigpow

import (
	"bufio"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/tensord/tensord/chain/fixed"
	"pgregory.net/rapid"
)

func toU128(t testing.TB, s string) fixed.U128 {
	t.Helper()
	v, err := fixed.ParseU128(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func fromBig(z *big.Int) fixed.U128 {
	v, ok := fixed.U128FromBig(z)
	if !ok {
		panic("more than 128 bits")
	}
	return v
}

// want turns the reference's result, any integer or none, into Pow's form.
func want(t testing.TB, s string) (uint64, Kind) {
	t.Helper()
	if s == "none" {
		return 0, Undefined
	}
	z, ok := new(big.Int).SetString(s, 10)
	switch {
	case !ok:
		t.Fatalf("bad number %q", s)
	case z.Sign() < 0:
		return 0, Negative
	case !z.IsUint64():
		return 0, Overflow
	}
	return z.Uint64(), Fits
}

// testdata/reference.txt was printed by the reference's own Rust code: base
// numerator and denominator, exponent numerator and denominator, precision,
// result. Among the lines are series that lose all digits.
func TestReference(t *testing.T) {
	name := "testdata/reference.txt"
	if extra := os.Getenv("BIGPOW_REFERENCE"); extra != "" {
		name = extra
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for in := bufio.NewScanner(f); in.Scan(); n++ {
		c := strings.Fields(in.Text())
		num, den := toU128(t, c[0]), toU128(t, c[1])
		p, q := toU128(t, c[2]).Lo, toU128(t, c[3]).Lo
		prec := Precision(toU128(t, c[4]).Lo)
		wantV, wantK := want(t, c[5])
		if v, k := Pow(num, den, p, q, prec); v != wantV || k != wantK {
			t.Errorf("(%s/%s)^(%s/%s) at %s bits = %d kind %d, want %d kind %d", c[0], c[1], c[2], c[3], c[4], v, k, wantV, wantK)
		}
	}
	if n < 300 {
		t.Fatalf("only %d lines", n)
	}
}

func drawU128(t *rapid.T, label string) fixed.U128 {
	n := rapid.IntRange(1, 128).Draw(t, label+"Bits")
	u := fixed.U128{Hi: rapid.Uint64().Draw(t, label+"Hi"), Lo: rapid.Uint64().Draw(t, label+"Lo")}
	z := u.Big()
	z.Rsh(z, uint(128-n)).SetBit(z, n-1, 1)
	return fromBig(z)
}

func drawWeight(t *rapid.T) uint64 {
	if rapid.Bool().Draw(t, "round") {
		d := rapid.Uint64Range(2, 100).Draw(t, "d")
		return Scale / d * rapid.Uint64Range(1, d-1).Draw(t, "n")
	}
	return rapid.Uint64Range(Scale/100, Scale-Scale/100).Draw(t, "weight")
}

// The limb path gives what the replay of the reference gives.
func TestFastAgreesWithReplay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawU128(t, "num"), drawU128(t, "den")
		if rapid.Bool().Draw(t, "close") {
			shift := rapid.UintRange(1, 127).Draw(t, "shift")
			z := a.Big()
			z.Add(z, new(big.Int).Rsh(z, shift))
			if z.BitLen() <= 128 {
				b = fromBig(z)
			}
		}
		if rapid.Bool().Draw(t, "swap") {
			a, b = b, a
		}
		w := drawWeight(t)
		p, q, prec := w, uint64(Scale), Limit
		if rapid.Bool().Draw(t, "exchange") {
			q, prec = Scale-w, Swap
		}
		v, k := Pow(a, b, p, q, prec)
		wantV, wantK := slow(a, b, p, q, prec)
		if v != wantV || k != wantK {
			t.Fatalf("(%v/%v)^(%d/%d): %d kind %d, want %d kind %d", a, b, p, q, v, k, wantV, wantK)
		}
	})
}

// Arguments with no digits to round have their results by definition.
func TestEdges(t *testing.T) {
	one, two := fixed.U128From(1), fixed.U128From(2)
	for _, c := range []struct {
		name     string
		num, den fixed.U128
		p, q     uint64
		v        uint64
		k        Kind
	}{
		{"no denominator", one, fixed.U128{}, 1, 2, 0, Undefined},
		{"no exponent denominator", one, two, 1, 0, 0, Undefined},
		{"both zero", fixed.U128{}, fixed.U128{}, 1, 2, 0, Undefined},
		{"zero base", fixed.U128{}, two, 0, 2, 0, Fits},
		{"zero exponent", one, two, 0, 2, Scale, Fits},
		{"equal base", two, two, 7, 5, Scale, Fits},
		{"exponent one", one, two, 5, 5, Scale / 2, Fits},
		{"exact root", fixed.U128From(4), fixed.U128From(9), 1, 2, 666666666666666666, Fits},
		{"exact square root", fixed.U128From(4), fixed.U128From(1), 1, 2, 2 * Scale, Fits},
		{"exact cube", fixed.U128From(1), fixed.U128From(10), 3, 1, Scale / 1000, Fits},
		{"just fits", fixed.U128From(18446744073709551615), fixed.U128From(Scale), 1, 1, 18446744073709551615, Fits},
		{"just overflows", fixed.U128{Hi: 1}, fixed.U128From(Scale), 1, 1, 0, Overflow},
		{"square root overflows", fixed.U128{Hi: 1}, one, 1, 2, 0, Overflow},
		{"exponent ratio beyond the fast path", one, two, 1000, 1, 0, Fits},
	} {
		if v, k := Pow(c.num, c.den, c.p, c.q, Swap); v != c.v || k != c.k {
			t.Errorf("%s: %d kind %d, want %d kind %d", c.name, v, k, c.v, c.k)
		}
	}
}

func TestReduceExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.Uint64Range(1, 4000).Draw(t, "p")
		q := rapid.Uint64Range(1, 4000).Draw(t, "q")
		m := rapid.Uint64Range(1, 1<<52).Draw(t, "m")
		r := big.NewRat(int64(p), int64(q))
		wp, wq := r.Num().Uint64(), r.Denom().Uint64()
		wantOK := wp <= maxExactExponent && wq <= maxExactExponent
		a, b, ok := reduceExact(p*m, q*m)
		if ok != wantOK || ok && (uint64(a) != wp || uint64(b) != wq) {
			t.Fatalf("%d/%d: %d/%d %v", p, q, a, b, ok)
		}
	})
}

func TestNoAllocation(t *testing.T) {
	for _, c := range cases {
		if n := testing.AllocsPerRun(100, func() { Pow(c.num, c.den, c.p, c.q, c.prec) }); n != 0 {
			t.Errorf("%s: %v allocations", c.name, n)
		}
	}
}

var cases = []struct {
	name     string
	num, den fixed.U128
	p, q     uint64
	prec     Precision
}{
	{"swap/half", fixed.U128From(1_169_867_516_999_662), fixed.U128From(1_180_695_344_763_739), Scale / 2, Scale / 2, Swap},
	{"swap/small", fixed.U128From(1_169_867_516_999_662), fixed.U128From(1_169_867_527_999_662), 499_999_999_123_456_789, 500_000_000_876_543_211, Swap},
	{"swap/large", fixed.U128From(1_169_867_516_999_662), fixed.U128From(5_180_695_344_763_739), 428_571_428_571_428_571, 571_428_571_428_571_429, Swap},
	{"limit/half", fixed.U128{Hi: 1, Lo: 1234567890123456789}, fixed.U128From(18181818181818181818), Scale / 2, Scale, Limit},
	{"limit/general", fixed.U128{Hi: 1, Lo: 1234567890123456789}, fixed.U128From(18181818181818181818), 428_571_428_571_428_571, Scale, Limit},
}

func BenchmarkPow(b *testing.B) {
	for _, c := range cases {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Pow(c.num, c.den, c.p, c.q, c.prec)
			}
		})
		b.Run(fmt.Sprintf("%s/replay", c.name), func(b *testing.B) {
			for b.Loop() {
				slow(c.num, c.den, c.p, c.q, c.prec)
			}
		})
	}
}
