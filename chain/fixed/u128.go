package fixed

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"
)

// U128 is an unsigned 128-bit integer.
type U128 struct {
	Lo, Hi uint64
}

// MaxU128 is the largest U128.
var MaxU128 = U128{^uint64(0), ^uint64(0)}

// U128From returns v as a U128.
func U128From(v uint64) U128 { return U128{Lo: v} }

// U128FromLE reads the 16 little-endian bytes SCALE stores a u128 in.
func U128FromLE(b [16]byte) U128 {
	return U128{Hi: binary.LittleEndian.Uint64(b[8:]), Lo: binary.LittleEndian.Uint64(b[:8])}
}

// LE returns the 16 little-endian bytes of x.
func (x U128) LE() (b [16]byte) {
	binary.LittleEndian.PutUint64(b[:8], x.Lo)
	binary.LittleEndian.PutUint64(b[8:], x.Hi)
	return b
}

// U128FromBig converts a big integer; ok is false if it does not fit.
func U128FromBig(v *big.Int) (x U128, ok bool) {
	if v.Sign() < 0 || v.BitLen() > 128 {
		return U128{}, false
	}
	var b [16]byte
	v.FillBytes(b[:])
	return U128{Hi: binary.BigEndian.Uint64(b[:8]), Lo: binary.BigEndian.Uint64(b[8:])}, true
}

// ParseU128 reads a decimal number.
func ParseU128(s string) (U128, error) {
	v, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return U128{}, fmt.Errorf("fixed: %q is not a decimal number", s)
	}
	x, ok := U128FromBig(v)
	if !ok {
		return U128{}, fmt.Errorf("fixed: %q does not fit 128 bits", s)
	}
	return x, nil
}

// Big returns x as a big integer.
func (x U128) Big() *big.Int {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], x.Hi)
	binary.BigEndian.PutUint64(b[8:], x.Lo)
	return new(big.Int).SetBytes(b[:])
}

// String returns x in decimal.
func (x U128) String() string { return x.Big().String() }

// IsZero reports whether x is zero.
func (x U128) IsZero() bool { return x.Hi|x.Lo == 0 }

// Cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x U128) Cmp(y U128) int {
	switch {
	case x == y:
		return 0
	case x.Less(y):
		return -1
	default:
		return 1
	}
}

// Less reports x < y.
func (x U128) Less(y U128) bool {
	return x.Hi < y.Hi || x.Hi == y.Hi && x.Lo < y.Lo
}

// Add returns x + y modulo 2^128.
func (x U128) Add(y U128) U128 {
	lo, c := bits.Add64(x.Lo, y.Lo, 0)
	hi, _ := bits.Add64(x.Hi, y.Hi, c)
	return U128{lo, hi}
}

// CheckedAdd returns x + y; ok is false on overflow.
func (x U128) CheckedAdd(y U128) (sum U128, ok bool) {
	lo, c := bits.Add64(x.Lo, y.Lo, 0)
	hi, c := bits.Add64(x.Hi, y.Hi, c)
	return U128{lo, hi}, c == 0
}

// SaturatingAdd returns x + y, at most MaxU128.
func (x U128) SaturatingAdd(y U128) U128 {
	if sum, ok := x.CheckedAdd(y); ok {
		return sum
	}
	return MaxU128
}

// Sub returns x - y modulo 2^128.
func (x U128) Sub(y U128) U128 {
	lo, b := bits.Sub64(x.Lo, y.Lo, 0)
	hi, _ := bits.Sub64(x.Hi, y.Hi, b)
	return U128{lo, hi}
}

// CheckedSub returns x - y; ok is false if y > x.
func (x U128) CheckedSub(y U128) (diff U128, ok bool) {
	lo, b := bits.Sub64(x.Lo, y.Lo, 0)
	hi, b := bits.Sub64(x.Hi, y.Hi, b)
	return U128{lo, hi}, b == 0
}

// SaturatingSub returns x - y, at least zero.
func (x U128) SaturatingSub(y U128) U128 {
	if diff, ok := x.CheckedSub(y); ok {
		return diff
	}
	return U128{}
}

// Mul returns x * y modulo 2^128.
func (x U128) Mul(y U128) U128 {
	hi, lo := bits.Mul64(x.Lo, y.Lo)
	return U128{lo, hi + x.Hi*y.Lo + x.Lo*y.Hi}
}

// CheckedMul returns x * y; ok is false on overflow.
func (x U128) CheckedMul(y U128) (prod U128, ok bool) {
	hi, lo := mul128(x, y)
	return lo, hi.IsZero()
}

// SaturatingMul returns x * y, at most MaxU128.
func (x U128) SaturatingMul(y U128) U128 {
	if prod, ok := x.CheckedMul(y); ok {
		return prod
	}
	return MaxU128
}

// QuoRem returns x / y and x % y. It panics if y is zero.
func (x U128) QuoRem(y U128) (q, r U128) {
	if y.Hi == 0 {
		q.Hi = x.Hi / y.Lo
		q.Lo, r.Lo = bits.Div64(x.Hi%y.Lo, x.Lo, y.Lo)
		return q, r
	}
	if x.Less(y) {
		return U128{}, x
	}
	// The estimate from the top 64 bits of the divisor is at most one too
	// large; one less is at most one too small.
	n := uint(bits.LeadingZeros64(y.Hi))
	top := y.Lsh(n).Hi
	half := x.Rsh(1)
	est, _ := bits.Div64(half.Hi, half.Lo, top)
	est >>= 63 - n
	if est != 0 {
		est--
	}
	q = U128{Lo: est}
	r = x.Sub(y.Mul(q))
	if !r.Less(y) {
		q.Lo++
		r = r.Sub(y)
	}
	return q, r
}

// Div returns x / y. It panics if y is zero.
func (x U128) Div(y U128) U128 {
	q, _ := x.QuoRem(y)
	return q
}

// Rem returns x % y. It panics if y is zero.
func (x U128) Rem(y U128) U128 {
	_, r := x.QuoRem(y)
	return r
}

// CheckedDiv returns x / y; ok is false if y is zero.
func (x U128) CheckedDiv(y U128) (q U128, ok bool) {
	if y.IsZero() {
		return U128{}, false
	}
	return x.Div(y), true
}

// SafeDiv returns x / y, or zero if y is zero.
func (x U128) SafeDiv(y U128) U128 {
	q, _ := x.CheckedDiv(y)
	return q
}

// Lsh returns x << n; bits shifted out are lost.
func (x U128) Lsh(n uint) U128 {
	if n >= 64 {
		return U128{Hi: x.Lo << (n - 64)}
	}
	return U128{x.Lo << n, x.Hi<<n | x.Lo>>(64-n)}
}

// Rsh returns x >> n.
func (x U128) Rsh(n uint) U128 {
	if n >= 64 {
		return U128{Lo: x.Hi >> (n - 64)}
	}
	return U128{x.Lo>>n | x.Hi<<(64-n), x.Hi >> n}
}

// And returns the bitwise and of x and y.
func (x U128) And(y U128) U128 { return U128{x.Lo & y.Lo, x.Hi & y.Hi} }

// Or returns the bitwise or of x and y.
func (x U128) Or(y U128) U128 { return U128{x.Lo | y.Lo, x.Hi | y.Hi} }

// Not returns the bitwise complement of x.
func (x U128) Not() U128 { return U128{^x.Lo, ^x.Hi} }

// Neg returns -x modulo 2^128.
func (x U128) Neg() U128 { return U128{}.Sub(x) }

// BitLen returns the number of bits needed to write x.
func (x U128) BitLen() int {
	if x.Hi != 0 {
		return 64 + bits.Len64(x.Hi)
	}
	return bits.Len64(x.Lo)
}

// Uint64 returns the low 64 bits of x; ok is false if that loses any.
func (x U128) Uint64() (v uint64, ok bool) { return x.Lo, x.Hi == 0 }

// SaturatingUint64 returns x, at most the largest uint64.
func (x U128) SaturatingUint64() uint64 {
	if x.Hi != 0 {
		return ^uint64(0)
	}
	return x.Lo
}

// MulDiv returns a * b / c with a 256-bit intermediate product. ok is false
// if c is zero or the result does not fit.
func MulDiv(a, b, c U128, r Rounding) (q U128, ok bool) {
	if c.IsZero() {
		return U128{}, false
	}
	hi, lo := mul128(a, b)
	qhi, q, rem := div256(hi, lo, c)
	if !qhi.IsZero() {
		return U128{}, false
	}
	if r.up(rem, c) {
		return q.CheckedAdd(U128{Lo: 1})
	}
	return q, true
}
