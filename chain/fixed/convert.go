package fixed

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Real is any of the binary fixed-point types.
type Real interface {
	I32F32 | I64F64 | I96F32 | I110F18 | U64F64 | U96F32 | U110F18
}

// Number is anything To converts between. Named types over the Go integers
// have to be converted to those first.
type Number interface {
	Real | U128 | I128 | int | uint8 | uint16 | uint32 | uint64 | int32 | int64
}

// To converts between any two numbers like from_num and to_num: fractional
// bits that do not fit are dropped (rounding down) and overflow wraps.
func To[D, S Number](s S) D {
	v, _ := load(s).to(layoutOf[D]())
	return store[D](v)
}

// SaturatingTo is To with overflow stopping at the nearest bound.
func SaturatingTo[D, S Number](s S) D {
	w, l := load(s), layoutOf[D]()
	v, ok := w.to(l)
	if !ok {
		v = l.bound(w.neg)
	}
	return store[D](v)
}

// CheckedTo is To with ok = false on overflow.
func CheckedTo[D, S Number](s S) (d D, ok bool) {
	v, ok := load(s).to(layoutOf[D]())
	return store[D](v), ok
}

// FromFloat64Bits converts the number whose IEEE 754 bits are given, rounding
// to the nearest value, ties to even, and saturating. It panics on NaN.
func FromFloat64Bits[D Real](b uint64) D {
	l := layoutOf[D]()
	neg := b>>63 != 0
	exp := int(b >> 52 & 0x7ff)
	mant := b & (1<<52 - 1)
	switch {
	case exp == 0x7ff && mant != 0:
		panic("fixed: not a number")
	case exp == 0x7ff:
		return store[D](l.bound(neg))
	case exp == 0:
		exp = 1
	default:
		mant |= 1 << 52
	}
	// The value is mant * 2^(exp-1075); bring it to units of 2^-frac.
	shift := exp - 1075 + int(l.frac)
	w := wide{v: U128{Lo: mant}}
	switch {
	case mant == 0 || shift < -53:
		return store[D](U128{})
	case shift < 0:
		n := uint(-shift)
		rest, half := mant&(1<<n-1), uint64(1)<<(n-1)
		mant >>= n
		if rest > half || rest == half && mant&1 != 0 {
			mant++
		}
		w.v.Lo = mant
	case shift > 128-53 && w.v.BitLen()+shift > 128:
		return store[D](l.bound(neg))
	default:
		w.v = w.v.Lsh(uint(shift))
	}
	w.frac = l.frac
	if neg && !w.v.IsZero() {
		if w.v.Hi>>63 != 0 && w.v != MinI128.U128() {
			return store[D](l.bound(true))
		}
		w.v, w.neg = w.v.Neg(), true
	}
	v, ok := w.to(l)
	if !ok {
		v = l.bound(neg)
	}
	return store[D](v)
}

// FromDecimal converts the double nearest to a decimal constant, as the
// reference does where its source has a float literal. It panics if s is not
// a number; it is meant for constants, not for input.
func FromDecimal[D Real](s string) D {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("fixed: " + err.Error())
	}
	return FromFloat64Bits[D](math.Float64bits(f))
}

// Max returns the largest value of a type.
func Max[D Number]() D { return store[D](layoutOf[D]().bound(false)) }

// Min returns the smallest value of a type.
func Min[D Number]() D { return store[D](layoutOf[D]().bound(true)) }

// wide is any number: v is the value times 2^frac, in two's complement if neg
// is set.
type wide struct {
	v    U128
	frac uint
	neg  bool
}

// layout describes a type: all its bits, how many are fractional, whether it
// has a sign.
type layout struct {
	bits, frac uint
	signed     bool
}

// bound returns the bits of the smallest or largest value.
func (l layout) bound(low bool) U128 {
	switch {
	case !l.signed && low:
		return U128{}
	case !l.signed:
		return MaxU128.Rsh(128 - l.bits)
	case low:
		return MinI128.Rsh(128 - l.bits).U128()
	default:
		return MaxI128.Rsh(128 - l.bits).U128()
	}
}

// to returns the bits of w in a layout, wrapped, and whether it fits.
func (w wide) to(l layout) (v U128, ok bool) {
	ok = true
	switch {
	case l.frac >= w.frac:
		n := l.frac - w.frac
		v = w.v.Lsh(n)
		if w.neg {
			ok = v.I128().Rsh(n).U128() == w.v
		} else {
			ok = v.Rsh(n) == w.v
		}
	case w.neg:
		v = w.v.I128().Rsh(w.frac - l.frac).U128()
	default:
		v = w.v.Rsh(w.frac - l.frac)
	}
	switch {
	case w.neg && !l.signed:
		return v, false
	case w.neg:
		top := v.I128().Rsh(l.bits - 1)
		return v, ok && top.Hi&int64(top.Lo) == -1
	case l.signed:
		return v, ok && v.Rsh(l.bits-1).IsZero()
	case l.bits == 128:
		return v, ok
	default:
		return v, ok && v.Rsh(l.bits).IsZero()
	}
}

func layoutOf[D Number]() layout {
	var d D
	switch any(d).(type) {
	case uint8:
		return layout{bits: 8}
	case uint16:
		return layout{bits: 16}
	case uint32:
		return layout{bits: 32}
	case uint64:
		return layout{bits: 64}
	case int32:
		return layout{bits: 32, signed: true}
	case int64, int:
		return layout{bits: 64, signed: true}
	case I32F32:
		return layout{64, i32f32Frac, true}
	case I128:
		return layout{bits: 128, signed: true}
	case I64F64:
		return layout{128, 64, true}
	case I96F32:
		return layout{128, 32, true}
	case I110F18:
		return layout{128, 18, true}
	case U64F64:
		return layout{128, 64, false}
	case U96F32:
		return layout{128, 32, false}
	case U110F18:
		return layout{128, 18, false}
	default:
		return layout{bits: 128}
	}
}

func load[S Number](s S) wide {
	switch v := any(s).(type) {
	case uint64:
		return wide{v: U128{Lo: v}}
	case uint32:
		return wide{v: U128{Lo: uint64(v)}}
	case uint16:
		return wide{v: U128{Lo: uint64(v)}}
	case uint8:
		return wide{v: U128{Lo: uint64(v)}}
	case int:
		return loadSigned(I128From(int64(v)), 0)
	case int64:
		return loadSigned(I128From(v), 0)
	case int32:
		return loadSigned(I128From(int64(v)), 0)
	case I32F32:
		return loadSigned(I128From(int64(v)), i32f32Frac)
	case I64F64:
		return loadSigned(v.Bits, 64)
	case I96F32:
		return loadSigned(v.Bits, 32)
	case I110F18:
		return loadSigned(v.Bits, 18)
	case I128:
		return loadSigned(v, 0)
	case U64F64:
		return wide{v: v.Bits, frac: 64}
	case U96F32:
		return wide{v: v.Bits, frac: 32}
	case U110F18:
		return wide{v: v.Bits, frac: 18}
	case U128:
		return wide{v: v}
	default:
		panic("fixed: unknown number type")
	}
}

func loadSigned(v I128, frac uint) wide { return wide{v.U128(), frac, v.Hi < 0} }

func store[D Number](v U128) (d D) {
	switch p := any(&d).(type) {
	case *uint64:
		*p = v.Lo
	case *uint32:
		*p = uint32(v.Lo)
	case *uint16:
		*p = uint16(v.Lo)
	case *uint8:
		*p = uint8(v.Lo)
	case *int:
		*p = int(v.Lo)
	case *int64:
		*p = int64(v.Lo)
	case *int32:
		*p = int32(v.Lo)
	case *I32F32:
		*p = I32F32(v.Lo)
	case *I64F64:
		p.Bits = v.I128()
	case *I96F32:
		p.Bits = v.I128()
	case *I110F18:
		p.Bits = v.I128()
	case *I128:
		*p = v.I128()
	case *U64F64:
		p.Bits = v
	case *U96F32:
		p.Bits = v
	case *U110F18:
		p.Bits = v
	case *U128:
		*p = v
	}
	return d
}

// float64Bits returns the IEEE 754 bits of abs / 2^frac with a sign, rounded
// to nearest, ties to even.
func float64Bits(neg bool, abs U128, frac uint) uint64 {
	n := abs.BitLen()
	if n == 0 {
		return 0
	}
	exp := uint64(n - 1 - int(frac) + 1023)
	var mant uint64
	if n <= 53 {
		mant = abs.Lo << (53 - n)
	} else {
		cut := uint(n - 53)
		mant = abs.Rsh(cut).Lo
		rest, half := abs.Sub(abs.Rsh(cut).Lsh(cut)), U128{Lo: 1}.Lsh(cut-1)
		if half.Less(rest) || rest == half && mant&1 != 0 {
			mant++
		}
	}
	// A mantissa rounded up to 2^53 carries into the exponent by itself.
	out := exp<<52 + mant - 1<<52
	if neg {
		out |= 1 << 63
	}
	return out
}

// decimal formats abs / 2^frac exactly.
func decimal(neg bool, abs U128, frac uint) string {
	s := new(big.Rat).SetFrac(abs.Big(), new(big.Int).Lsh(big.NewInt(1), frac)).FloatString(int(frac))
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if neg {
		return "-" + s
	}
	return s
}
