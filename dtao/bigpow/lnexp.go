package bigpow

import (
	"math/bits"

	"github.com/tensord/tensord/chain/fixed"
)

// lnRatio returns ln(a/b) for a > b > 0, within 2^-183.
func lnRatio(a, b fixed.U128) wide {
	la, lb := lead(a), lead(b)
	a, b = a.Lsh(la), b.Lsh(lb)
	k := uint64(lb - la)
	// a/b is now in (1/2, 2); bring it to [1, 2) and take off the 1.
	r := a
	if a.Less(b) {
		r = a.Lsh(1) // the lost bit cancels in the subtraction
		k--
	}
	return ln2.mul64(k).addWide(lnOnePlus(divFrac(r.Sub(b), b)))
}

// divFrac returns r/d rounded down for r < d, the top bit of d being set.
func divFrac(r, d fixed.U128) (f frac) {
	f[2], r = div3by2(r.Hi, r.Lo, 0, d)
	f[1], r = div3by2(r.Hi, r.Lo, 0, d)
	f[0], _ = div3by2(r.Hi, r.Lo, 0, d)
	return f
}

// lnOnePlus returns ln(1+f). Two multiplications by short reciprocals from
// tables leave 1+e with e < 2^-11, then the Taylor series takes over.
func lnOnePlus(f frac) wide {
	i := f[2] >> 58
	e := f
	if i != 0 {
		e = f.mulOnePlus(recip1(i), recip1Bits)
	}
	j := e[2] >> 52
	if j != 0 {
		e = e.mulOnePlus(recip2(j), recip2Bits)
	}
	return wide{}.add(lnTable1[i]).add(lnTable2[j]).add(lnSeries(e))
}

const (
	recip1Bits = 16
	recip2Bits = 24
	lnTerms    = 18 // 198/11
	expTerms   = 13 // r^14/14! < 2^-204
)

// recip1 is 1/(1+i/64), rounded up to recip1Bits fractional bits, so that the
// product with a number from [1+i/64, 1+(i+1)/64) stays in [1, 1+1/64).
func recip1(i uint64) uint64 { return (64<<recip1Bits + 63 + i) / (64 + i) }

// recip2 does the same for 1+j/4096.
func recip2(j uint64) uint64 { return (4096<<recip2Bits + 4095 + j) / (4096 + j) }

// lnSeries returns ln(1+e) = e - e^2/2 + e^3/3 ... for e < 2^-11.
func lnSeries(e frac) frac {
	// e^(n+1) < 2^-198 ends the sum.
	n := 198 / e.lead()
	if n < 2 {
		return e
	}
	acc := inverse[n]
	for n--; n >= 2; n-- {
		acc = inverse[n].sub(e.mul(acc))
	}
	return e.sub(e.mul(e.mul(acc)))
}

// scaledExp returns floor(10^18 * e^y), or of e^-y if negative is set. It
// reports near when the value is too close to an integer to tell, and clears ok
// when it exceeds 64 bits. y is below maxNegative or overflowExponent.
func scaledExp(y wide, negative bool) (v uint64, near, ok bool) {
	// e^y = 2^k e^r with r in [0, ln 2]. The estimate of k may be one short.
	k := y[3]<<6 | y[2]>>58
	k = k * 0xb8aa3b29 >> 37 // 1/ln 2 with 31 bits, rounded down
	r := y.sub(ln2.mul64(k))
	if r[3] != 0 || !less(r.frac(), ln2) {
		r = r.sub(ln2.mul64(1))
		k++
	}
	if negative {
		r = ln2.mul64(1).sub(r)
		k++
	}
	x := mulScale(expFrac(r.frac()))
	if negative {
		x = x.shr(uint(k))
	} else {
		s := uint(k)
		if x[3]>>(64-s) != 0 {
			return 0, false, false
		}
		x = wide{x[0] << s, x[1]<<s | x[0]>>(64-s), x[2]<<s | x[1]>>(64-s), x[3]<<s | x[2]>>(64-s)}
	}
	return x[3], nearInteger(x), true
}

// less reports whether a < b.
func less(a, b frac) bool {
	_, c := bits.Sub64(a[0], b[0], 0)
	_, c = bits.Sub64(a[1], b[1], c)
	_, c = bits.Sub64(a[2], b[2], c)
	return c != 0
}

// nearInteger reports whether the fraction is within 2^-92 of 0 or 1. The fast
// path is off by less than 2^-100 in this scale, the reference's series too.
func nearInteger(x wide) bool {
	hi, mid := x[2], x[1]>>36
	return hi == 0 && mid == 0 || hi == ^uint64(0) && mid == 1<<28-1
}

// shr shifts right by s < 128.
func (a wide) shr(s uint) wide {
	if s >= 64 {
		a = wide{a[1], a[2], a[3], 0}
		s -= 64
	}
	return wide{a[0]>>s | a[1]<<(64-s), a[1]>>s | a[2]<<(64-s), a[2]>>s | a[3]<<(64-s), a[3] >> s}
}

// mulScale returns 10^18 * x for x < 4.
func mulScale(x wide) wide {
	w := x.frac().mul64(Scale)
	w[3] += x[3] * Scale
	return w
}

// expFrac returns e^r for r in [0, ln 2]: twelve bits by tables, the rest by
// the Taylor series.
func expFrac(r frac) wide {
	i, j := r[2]>>58, r[2]>>52&63
	r[2] &= 1<<52 - 1
	a, b, c := expTable1[i], expTable2[j], expSeries(r)
	// (1+a)(1+b)(1+c), the ones kept apart from the fractions.
	p := wide{3: 1}.add(a).add(b).add(a.mul(b))
	return p.add(p.frac().mul(c)).addWide(c.mul64(p[3]))
}

// expSeries returns e^r - 1 = r + r^2/2! + r^3/3! ... for r < 2^-12.
func expSeries(r frac) frac {
	acc := inverseFactorial[expTerms]
	for n := expTerms - 1; n >= 2; n-- {
		acc = inverseFactorial[n].add(r.mul(acc))
	}
	return r.add(r.mul(r.mul(acc)))
}
