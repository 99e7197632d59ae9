package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors the registration price of pallets/subtensor/src/subnets/registration.rs
// and the Q32 helpers of utils/misc.rs.

const oneQ32 = 1 << 32

// mulQ32 is value * factor / 2^32, at most the largest uint64.
func mulQ32(value, factor uint64) uint64 {
	return fixed.U128From(value).Mul(fixed.U128From(factor)).Rsh(32).SaturatingUint64()
}

// powQ32 is base^exp, rounding down at each step.
func powQ32(base uint64, exp uint16) uint64 {
	result := uint64(oneQ32)
	for ; exp > 0; exp >>= 1 {
		if exp&1 == 1 {
			result = mulQ32(result, base)
		}
		if exp > 1 {
			base = mulQ32(base, base)
		}
	}
	return result
}

// DecayFactorQ32 returns the largest factor (1.0 being 2^32) whose power of
// halfLife is at most one half: the decay per block of a price that halves in
// halfLife blocks. It is 1.0 for 0.
func DecayFactorQ32(halfLife uint16) uint64 {
	if halfLife == 0 {
		return oneQ32
	}
	lo, hi := uint64(0), uint64(oneQ32)
	for lo+1 < hi {
		mid := lo + (hi-lo)/2
		if powQ32(mid, halfLife) > oneQ32/2 {
			hi = mid
		} else {
			lo = mid
		}
	}
	return lo
}

// clampBurn bounds a price; where the bounds cross, the upper one wins.
func clampBurn(burn, lo, hi uint64) uint64 { return min(max(burn, lo), hi) }

// DecayBurn returns the registration price (rao) of the next block. factor is
// DecayFactorQ32 of the subnet's half-life; prices do not decay before block 2.
func DecayBurn(burn, lo, hi, factor, block uint64) uint64 {
	if block > 1 {
		burn = mulQ32(burn, factor)
	}
	return clampBurn(burn, lo, hi)
}

// BumpBurn returns the registration price (rao) after a registration. A
// multiplier below 1 counts as 1.
func BumpBurn(burn, lo, hi uint64, mult fixed.U64F64) uint64 {
	mult = maxOf(mult, u64f64(1))
	return clampBurn(whole(u64f64(burn).SaturatingMul(mult)), lo, hi)
}
