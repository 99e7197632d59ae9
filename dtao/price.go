package dtao

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
)

// Mirrors update_moving_price and get_median_subnet_alpha_price of
// pallets/subtensor/src/staking/stake_utils.rs.

// MovingPrice advances a subnet's moving price by one block. price is the
// current one and counts as 1 at most; age is the blocks since the subnet's
// start call, halving its halving time in blocks.
func MovingPrice(price, moving fixed.U64F64, smoothing fixed.I96F32, age, halving uint64) fixed.I96F32 {
	one, a := u64f64(1), u64f64(age)
	alpha := fixed.SaturatingTo[fixed.U64F64](smoothing).
		SaturatingMul(a.SafeDiv(a.SaturatingAdd(u64f64(halving))))
	fresh := alpha.SaturatingMul(minOf(price, one))
	old := one.SaturatingSub(alpha).SaturatingMul(moving)
	return fixed.SaturatingTo[fixed.I96F32](fresh.SaturatingAdd(old))
}

// MedianPrice returns the median of the positive prices, 1 if there are none.
func MedianPrice(prices []fixed.U64F64) fixed.U64F64 {
	sorted := slices.DeleteFunc(slices.Clone(prices), fixed.U64F64.IsZero)
	n := len(sorted)
	if n == 0 {
		return u64f64(1)
	}
	slices.SortFunc(sorted, fixed.U64F64.Cmp)
	upper := sorted[n/2]
	if n%2 == 1 {
		return upper
	}
	return sorted[n/2-1].SaturatingAdd(upper).SafeDiv(u64f64(2))
}
