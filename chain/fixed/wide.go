package fixed

import "math/bits"

// mul128 returns the 256-bit product of x and y.
func mul128(x, y U128) (hi, lo U128) {
	llHi, llLo := bits.Mul64(x.Lo, y.Lo)
	if x.Hi|y.Hi == 0 {
		return U128{}, U128{llLo, llHi}
	}
	lhHi, lhLo := bits.Mul64(x.Lo, y.Hi)
	hlHi, hlLo := bits.Mul64(x.Hi, y.Lo)
	hhHi, hhLo := bits.Mul64(x.Hi, y.Hi)

	mid, c1 := bits.Add64(llHi, lhLo, 0)
	mid, c2 := bits.Add64(mid, hlLo, 0)
	up, c3 := bits.Add64(hhLo, lhHi, c1)
	up, c4 := bits.Add64(up, hlHi, c2)
	return U128{up, hhHi + c3 + c4}, U128{llLo, mid}
}

// div256 divides the 256-bit number (hi, lo) by d, which must not be zero.
func div256(hi, lo, d U128) (qhi, qlo, rem U128) {
	if hi.IsZero() {
		qlo, rem = lo.QuoRem(d)
		return U128{}, qlo, rem
	}
	qhi, r := hi.QuoRem(d)
	if d.Hi == 0 {
		var t uint64
		qlo.Hi, t = bits.Div64(r.Lo, lo.Hi, d.Lo)
		qlo.Lo, t = bits.Div64(t, lo.Lo, d.Lo)
		return qhi, qlo, U128{Lo: t}
	}
	n := uint(bits.LeadingZeros64(d.Hi))
	d = d.Lsh(n)
	if n != 0 {
		r = r.Lsh(n).Or(U128{Lo: lo.Hi >> (64 - n)})
		lo = lo.Lsh(n)
	}
	qlo.Hi, r = div3by2(r, lo.Hi, d)
	qlo.Lo, r = div3by2(r, lo.Lo, d)
	return qhi, qlo, r.Rsh(n)
}

// div3by2 divides the 192-bit number (u, low) by d, whose top bit is set and
// which is greater than u (Knuth's algorithm D, one digit).
func div3by2(u U128, low uint64, d U128) (q uint64, r U128) {
	var rest, carry uint64
	if u.Hi >= d.Hi {
		q = ^uint64(0)
		rest, carry = bits.Add64(u.Lo, d.Hi, 0)
	} else {
		q, rest = bits.Div64(u.Hi, u.Lo, d.Hi)
	}
	pHi, pLo := bits.Mul64(q, d.Lo)
	for carry == 0 && (U128{low, rest}).Less(U128{pLo, pHi}) {
		q--
		rest, carry = bits.Add64(rest, d.Hi, 0)
		var b uint64
		pLo, b = bits.Sub64(pLo, d.Lo, 0)
		pHi -= b
	}
	return q, U128{low, u.Lo}.Sub(d.Mul(U128{Lo: q}))
}

// mulShift returns x * y >> n, whether bits above the low 128 are lost, and
// whether bits below were cut off. n is less than 128 and not zero.
func mulShift(x, y U128, n uint) (v U128, over, cut bool) {
	hi, lo := mul128(x, y)
	v = lo.Rsh(n).Or(hi.Lsh(128 - n))
	return v, !hi.Rsh(n).IsZero(), !lo.Lsh(128 - n).IsZero()
}

// shiftDiv returns (x << n) / y rounded down and whether bits above the low
// 128 are lost. n is less than 128 and not zero, y is not zero.
func shiftDiv(x, y U128, n uint) (q U128, over bool) {
	qhi, q, _ := div256(x.Rsh(128-n), x.Lsh(n), y)
	return q, !qhi.IsZero()
}
