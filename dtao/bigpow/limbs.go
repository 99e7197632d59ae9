package bigpow

import (
	"math/bits"

	"github.com/tensord/tensord/chain/fixed"
)

// lead returns the number of leading zero bits.
func lead(x fixed.U128) uint { return uint(128 - x.BitLen()) }

// shl192 shifts a three-limb number left by s < 128.
func shl192(n2, n1, n0 uint64, s uint) (uint64, uint64, uint64) {
	if s >= 64 {
		n2, n1, n0 = n1, n0, 0
		s -= 64
	}
	return n2<<s | n1>>(64-s), n1<<s | n0>>(64-s), n0 << s
}

// div3by2 divides a three-limb number by d, whose top bit is set. The quotient
// must fit one limb, that is (u2,u1) < d.
func div3by2(u2, u1, u0 uint64, d fixed.U128) (quo uint64, rem fixed.U128) {
	if d.Lo == 0 && u0 == 0 {
		quo, r := bits.Div64(u2, u1, d.Hi)
		return quo, fixed.U128{Hi: r}
	}
	var q, r uint64
	over := false // r, the partial remainder, has outgrown a limb
	if u2 >= d.Hi {
		var c uint64
		q = ^uint64(0)
		r, c = bits.Add64(u1, d.Hi, 0)
		over = c != 0
	} else {
		q, r = bits.Div64(u2, u1, d.Hi)
	}
	hi, lo := bits.Mul64(q, d.Lo)
	for !over && (hi > r || hi == r && lo > u0) {
		var c uint64
		q--
		r, c = bits.Add64(r, d.Hi, 0)
		over = c != 0
		lo, c = bits.Sub64(lo, d.Lo, 0)
		hi -= c
	}
	return q, fixed.U128{Hi: r, Lo: u0}.Sub(fixed.U128{Hi: hi, Lo: lo})
}

// frac is a number in [0, 1) with 192 fractional bits, least significant limb
// first.
type frac [3]uint64

// wide is a number with 192 fractional and 64 integer bits; the integer is
// limb 3.
type wide [4]uint64

// mul returns the product, at most 3 units below the exact one.
func (a frac) mul(b frac) frac {
	h02, l02 := bits.Mul64(a[0], b[2])
	h11, l11 := bits.Mul64(a[1], b[1])
	h20, l20 := bits.Mul64(a[2], b[0])
	h12, l12 := bits.Mul64(a[1], b[2])
	h21, l21 := bits.Mul64(a[2], b[1])
	h22, l22 := bits.Mul64(a[2], b[2])

	// Column 2 only matters for what it carries into column 3.
	s, k := bits.Add64(l02, l11, 0)
	_, k2 := bits.Add64(s, l20, 0)
	k += k2

	r0, c := bits.Add64(h02, h11, 0)
	r1, d := bits.Add64(h12, h21, c)
	r2 := h22 + d
	r0, c = bits.Add64(r0, h20, 0)
	r1, d = bits.Add64(r1, l22, c)
	r2 += d
	r0, c = bits.Add64(r0, l12, 0)
	r1, d = bits.Add64(r1, 0, c)
	r2 += d
	r0, c = bits.Add64(r0, l21, 0)
	r1, d = bits.Add64(r1, 0, c)
	r2 += d
	r0, c = bits.Add64(r0, k, 0)
	r1, d = bits.Add64(r1, 0, c)
	r2 += d
	return frac{r0, r1, r2}
}

// sub returns a - b, which must not be negative.
func (a frac) sub(b frac) frac {
	r0, c := bits.Sub64(a[0], b[0], 0)
	r1, c := bits.Sub64(a[1], b[1], c)
	return frac{r0, r1, a[2] - b[2] - c}
}

// add returns a + b, which must stay below 1.
func (a frac) add(b frac) frac {
	r0, c := bits.Add64(a[0], b[0], 0)
	r1, c := bits.Add64(a[1], b[1], c)
	return frac{r0, r1, a[2] + b[2] + c}
}

// lead returns the number of leading zero bits.
func (a frac) lead() int {
	for i := 2; i >= 0; i-- {
		if a[i] != 0 {
			return 64*(2-i) + bits.LeadingZeros64(a[i])
		}
	}
	return 192
}

// mulOnePlus returns the fraction of (1+a)*c/2^s, a number in [1, 2) by
// the caller's choice of c.
func (a frac) mulOnePlus(c uint64, s uint) frac {
	h0, l0 := bits.Mul64(a[0], c)
	h1, l1 := bits.Mul64(a[1], c)
	h2, l2 := bits.Mul64(a[2], c)
	l1, k := bits.Add64(l1, h0, 0)
	l2, k = bits.Add64(l2, h1, k)
	top := h2 + k + c
	return frac{l0>>s | l1<<(64-s), l1>>s | l2<<(64-s), l2>>s | top<<(64-s)}
}

// add returns a + b.
func (a wide) add(b frac) wide {
	r0, c := bits.Add64(a[0], b[0], 0)
	r1, c := bits.Add64(a[1], b[1], c)
	r2, c := bits.Add64(a[2], b[2], c)
	return wide{r0, r1, r2, a[3] + c}
}

// addWide returns a + b.
func (a wide) addWide(b wide) wide {
	r0, c := bits.Add64(a[0], b[0], 0)
	r1, c := bits.Add64(a[1], b[1], c)
	r2, c := bits.Add64(a[2], b[2], c)
	return wide{r0, r1, r2, a[3] + b[3] + c}
}

// sub returns a - b, which must not be negative.
func (a wide) sub(b wide) wide {
	r0, c := bits.Sub64(a[0], b[0], 0)
	r1, c := bits.Sub64(a[1], b[1], c)
	r2, c := bits.Sub64(a[2], b[2], c)
	return wide{r0, r1, r2, a[3] - b[3] - c}
}

// frac returns the fractional part.
func (a wide) frac() frac { return frac{a[0], a[1], a[2]} }

// mul64 returns a*k, which must stay below 2^64.
func (a frac) mul64(k uint64) wide {
	h0, l0 := bits.Mul64(a[0], k)
	h1, l1 := bits.Mul64(a[1], k)
	h2, l2 := bits.Mul64(a[2], k)
	l1, c := bits.Add64(l1, h0, 0)
	l2, c = bits.Add64(l2, h1, c)
	return wide{l0, l1, l2, h2 + c}
}

// mulDiv returns a*p/q rounded down. The callers keep a below 128 and p/q at
// most 128, so that the quotient fits.
func (a wide) mulDiv(p, q uint64) wide {
	h0, l0 := bits.Mul64(a[0], p)
	h1, l1 := bits.Mul64(a[1], p)
	h2, l2 := bits.Mul64(a[2], p)
	h3, l3 := bits.Mul64(a[3], p)
	l1, c := bits.Add64(l1, h0, 0)
	l2, c = bits.Add64(l2, h1, c)
	l3, c = bits.Add64(l3, h2, c)
	var r wide
	rem := h3 + c // below q: a*p/q < 2^64
	r[3], rem = bits.Div64(rem, l3, q)
	r[2], rem = bits.Div64(rem, l2, q)
	r[1], rem = bits.Div64(rem, l1, q)
	r[0], _ = bits.Div64(rem, l0, q)
	return r
}
