package fixed

// Parts of one.
type (
	// Percent counts hundredths.
	Percent uint8
	// PerU16 counts 65535ths.
	PerU16 uint16
	// Permill counts millionths.
	Permill uint32
	// Perbill counts billionths.
	Perbill uint32
	// Perquintill counts 10^-18ths.
	Perquintill uint64
)

// PerThing is a type whose integer counts parts of one. Values above one are
// invalid; FromParts cuts them.
type PerThing interface {
	Percent | PerU16 | Permill | Perbill | Perquintill
}

// Rounding says what happens to a remainder.
type Rounding uint8

// The ways to round.
const (
	Down Rounding = iota
	Up
	NearestPrefUp
	NearestPrefDown
)

// up reports whether a quotient with remainder rem of divisor den has to be
// increased.
func (r Rounding) up(rem, den U128) bool {
	switch r {
	case Up:
		return !rem.IsZero()
	case NearestPrefUp:
		return !rem.Less(den.Rsh(1).Add(U128{Lo: den.Lo & 1}))
	case NearestPrefDown:
		return den.Rsh(1).Less(rem)
	default:
		return false
	}
}

// Accuracy returns the number of parts that make one.
func Accuracy[P PerThing]() uint64 {
	var p P
	switch any(p).(type) {
	case Percent:
		return 100
	case PerU16:
		return 65535
	case Permill:
		return 1_000_000
	case Perbill:
		return 1_000_000_000
	default:
		return 1_000_000_000_000_000_000
	}
}

// FromParts returns a number of parts, at most one.
func FromParts[P PerThing](parts uint64) P { return P(min(parts, Accuracy[P]())) }

// FromPercent returns n hundredths, at most one.
func FromPercent[P PerThing](n uint64) P {
	p, _ := MulDiv(U128From(min(n, 100)), U128From(Accuracy[P]()), U128From(100), Down)
	return P(p.Lo)
}

// FromRational returns p / q rounded down; one if p > q or q is zero.
func FromRational[P PerThing](p, q uint64) P {
	return FromRationalU128[P](U128From(p), U128From(q))
}

// FromRationalU128 is FromRational for 128-bit numbers.
func FromRationalU128[P PerThing](p, q U128) P {
	if v, ok := FromRationalRounded[P](p, q, Down); ok {
		return v
	}
	return P(Accuracy[P]())
}

// FromRationalRounded returns p / q; ok is false if p > q or q is zero.
func FromRationalRounded[P PerThing](p, q U128, r Rounding) (v P, ok bool) {
	if q.IsZero() || q.Less(p) {
		return 0, false
	}
	parts, ok := MulDiv(U128From(Accuracy[P]()), p, q, r)
	return P(parts.Lo), ok
}

// Times returns p * x rounded to nearest, ties down: the reference's `p * x`.
func Times[P PerThing](p P, x uint64) uint64 { return TimesU128(p, U128From(x)).Lo }

// TimesU128 is Times for 128-bit numbers.
func TimesU128[P PerThing](p P, x U128) U128 { return MulRounded(p, x, NearestPrefDown) }

// MulFloor returns p * x rounded down.
func MulFloor[P PerThing](p P, x uint64) uint64 { return MulRounded(p, U128From(x), Down).Lo }

// MulCeil returns p * x rounded up.
func MulCeil[P PerThing](p P, x uint64) uint64 { return MulRounded(p, U128From(x), Up).Lo }

// MulRounded returns p * x; it never overflows.
func MulRounded[P PerThing](p P, x U128, r Rounding) U128 {
	v, _ := MulDiv(x, U128From(uint64(p)), U128From(Accuracy[P]()), r)
	return v
}

// SaturatingReciprocalMul returns x / p, at most the largest uint64. It
// panics if p is zero.
func SaturatingReciprocalMul[P PerThing](p P, x uint64, r Rounding) uint64 {
	acc, part := Accuracy[P](), uint64(p)
	whole := U128From(x / part).SaturatingMul(U128From(acc))
	rest, _ := MulDiv(U128From(x%part), U128From(acc), U128From(part), r)
	return U128From(whole.SaturatingUint64()).Add(rest).SaturatingUint64()
}

// Compose returns p * q rounded down.
func Compose[P PerThing](p, q P) P { return P(MulFloor(p, uint64(q))) }

// SaturatingAddParts returns p + q, at most one.
func SaturatingAddParts[P PerThing](p, q P) P { return FromParts[P](uint64(p) + uint64(q)) }

// SaturatingSubParts returns p - q, at least zero.
func SaturatingSubParts[P PerThing](p, q P) P {
	if p < q {
		return 0
	}
	return p - q
}

// LeftFromOne returns 1 - p.
func LeftFromOne[P PerThing](p P) P { return SaturatingSubParts(P(Accuracy[P]()), p) }

// FixedU128 is sp-arithmetic's unsigned number with 18 decimals; Inner is the
// value times 10^18.
type FixedU128 struct {
	Inner U128
}

// fixedU128Div is one in a FixedU128.
var fixedU128Div = U128From(1_000_000_000_000_000_000)

// FixedU128From returns n, at most the largest value.
func FixedU128From(n U128) FixedU128 { return FixedU128{n.SaturatingMul(fixedU128Div)} }

// FixedU128FromRational returns n / d rounded down, at most the largest value. It
// panics if d is zero.
func FixedU128FromRational(n, d U128) FixedU128 {
	if d.IsZero() {
		panic("fixed: denominator is zero")
	}
	v, ok := MulDiv(n, fixedU128Div, d, Down)
	if !ok {
		return FixedU128{MaxU128}
	}
	return FixedU128{v}
}

// SaturatingMulInt returns x * n rounded down, at most the largest U128.
func (x FixedU128) SaturatingMulInt(n U128) U128 {
	v, ok := MulDiv(x.Inner, n, fixedU128Div, Down)
	if !ok {
		return MaxU128
	}
	return v
}
