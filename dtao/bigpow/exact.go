package bigpow

import (
	"math/big"

	"github.com/tensord/tensord/chain/fixed"
)

// exactRoot is the reference's branch for small exponents: the largest n with
// n^q * den^p <= 10^(18q) * num^p, searched bit by bit.
func exactRoot(num, den fixed.U128, p, q uint32) (uint64, Kind) {
	bp, bq := big.NewInt(int64(p)), big.NewInt(int64(q))
	target := new(big.Int).Exp(num.Big(), bp, nil)
	target.Mul(target, new(big.Int).Exp(big.NewInt(Scale), bq, nil))
	d := new(big.Int).Exp(den.Big(), bp, nil)

	n, pow := new(big.Int), new(big.Int)
	fits := func() bool {
		pow.Exp(n, bq, nil)
		return pow.Mul(pow, d).Cmp(target) <= 0
	}
	if n.SetBit(n, 64, 1); fits() {
		return 0, Overflow
	}
	n.SetInt64(0)
	for i := 63; i >= 0; i-- {
		if n.SetBit(n, i, 1); !fits() {
			n.SetBit(n, i, 0)
		}
	}
	return n.Uint64(), Fits
}

// guardBits is what the reference's series carry beyond the precision asked for.
const guardBits = 24

// replay repeats the reference's series branch operation by operation, rounding
// noise included.
func replay(num, den fixed.U128, p, q uint64, prec Precision) (uint64, Kind) {
	s := series{frac: uint(prec) + guardBits}
	s.terms = int(s.frac) + 128

	half := new(big.Int).Lsh(big.NewInt(1), s.frac-1)
	lnTwo := s.ln1p(half.Neg(half))
	lnTwo.Neg(lnTwo)

	x := s.ln(num.Big(), lnTwo)
	x.Sub(x, s.ln(den.Big(), lnTwo))
	x.Mul(x, new(big.Int).SetUint64(p))
	x.Div(x, new(big.Int).SetUint64(q)) // rounds down for a positive divisor

	z := roundGuard(s.exp(x))
	z.Mul(z, big.NewInt(Scale))
	z.Rsh(z, uint(prec)) // rounds down
	switch {
	case z.Sign() < 0:
		return 0, Negative
	case !z.IsUint64():
		return 0, Overflow
	}
	return z.Uint64(), Fits
}

// series holds the working precision of one replay.
type series struct {
	frac  uint // fractional bits
	terms int  // cap on the number of terms
}

// ln1p is the Taylor series of ln(1+x) up to the first term below the guard
// bits. The reference also stops when the rounded sum stands still, which only
// such a term can cause.
func (s series) ln1p(x *big.Int) *big.Int {
	guard := new(big.Int).Lsh(big.NewInt(1), guardBits)
	sum := new(big.Int).Set(x)
	term := new(big.Int).Set(x)
	next, n := new(big.Int), new(big.Int)
	for i := 2; i <= s.terms; i++ {
		term.Mul(term, x)
		if term.Rsh(term, s.frac).Sign() == 0 {
			break
		}
		if next.Div(term, n.SetInt64(int64(i))).Sign() == 0 {
			break
		}
		if i%2 == 0 {
			sum.Sub(sum, next)
		} else {
			sum.Add(sum, next)
		}
		if next.CmpAbs(guard) < 0 {
			break
		}
	}
	return sum
}

// exp is the Taylor series of e^x without argument reduction, as the reference
// has it. For x far below 0 the terms outgrow the precision and the sum means
// nothing; the term cap may end it early as well.
func (s series) exp(x *big.Int) *big.Int {
	guard := new(big.Int).Lsh(big.NewInt(1), guardBits)
	term := new(big.Int).Lsh(big.NewInt(1), s.frac)
	sum := new(big.Int).Set(term)
	n := new(big.Int)
	for i := 1; i <= s.terms; i++ {
		term.Mul(term, x)
		term.Rsh(term, s.frac)
		if term.Div(term, n.SetInt64(int64(i))).Sign() == 0 {
			break
		}
		sum.Add(sum, term)
		if term.CmpAbs(guard) < 0 {
			break
		}
	}
	return sum
}

// ln returns the logarithm of v from its mantissa in [0.75, 1.5).
func (s series) ln(v, lnTwo *big.Int) *big.Int {
	shift := uint(v.BitLen() - 1)
	m := new(big.Int).Lsh(v, s.frac)
	m.Rsh(m, shift)
	one := new(big.Int).Lsh(big.NewInt(1), s.frac)
	limit := new(big.Int).Rsh(one, 1)
	if m.Cmp(limit.Add(limit, one)) >= 0 {
		m.Rsh(m, 1)
		shift++
	}
	r := s.ln1p(m.Sub(m, one))
	return r.Add(r, new(big.Int).Mul(lnTwo, new(big.Int).SetUint64(uint64(shift))))
}

// roundGuard drops the guard bits, rounding to the nearest, halves away from 0.
func roundGuard(v *big.Int) *big.Int {
	sign := v.Sign()
	z := new(big.Int).Abs(v)
	z.Add(z, big.NewInt(1<<(guardBits-1)))
	z.Rsh(z, guardBits)
	if sign < 0 {
		z.Neg(z)
	}
	return z
}
