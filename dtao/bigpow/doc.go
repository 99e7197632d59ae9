// Package bigpow computes the power function of the subnet pools,
//
//	floor(10^18 * (num/den)^(p/q)),
//
// with exactly the result of the reference's arbitrary-precision routine
// (SafeInt::pow_ratio_scaled of safe-bigmath 0.4.1, scale 10^18).
//
// The reference has two branches. When p/q reduces to two numbers of at most
// 1024 it takes an exact integer root. Otherwise it sums Taylor series for ln
// and exp with 280 or 1048 fractional bits. Whatever the branch, the value it
// rounds down differs from the true power by far less than 2^-150 as long as
// the exponent of e stays moderate, so the answer can only depend on the
// branch's own rounding noise when the true value lies that close to an
// integer.
//
// Pow therefore evaluates the power once with 192 fractional bits in
// fixed-width limbs, with table-driven argument reduction and no allocation,
// and returns the integer part whenever the fraction is at least 2^-92 away
// from 0 and 1. What is left (ties of the exact branch, exponents below -64
// where the reference's exp series loses all its digits, exponent ratios above
// 128) goes to a step-by-step replay of the reference on math/big.
//
// Always true: no floats, no state, the fast path never allocates, and the two
// paths agree wherever both apply.
package bigpow
