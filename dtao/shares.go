package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors the price shares of pallets/subtensor/src/coinbase/subnet_emissions.rs.

// PriceShares returns each subnet's part of the sum of moving prices.
func PriceShares(prices []fixed.U64F64) []fixed.U64F64 {
	var total fixed.U64F64
	for _, p := range prices {
		total = total.SaturatingAdd(p)
	}
	shares := make([]fixed.U64F64, len(prices))
	for i, p := range prices {
		shares[i] = p.SafeDiv(total)
	}
	return shares
}

// Shares returns each subnet's share of the block emission: its price share
// times the part of miner emission it does not withhold, normalised. If that
// leaves nothing, the price shares stand.
func Shares(prices []fixed.U64F64, minerBurned []fixed.U96F32) []fixed.U64F64 {
	shares := PriceShares(prices)
	one := u64f64(1)
	var total fixed.U64F64
	weighted := make([]fixed.U64F64, len(shares))
	for i, s := range shares {
		burned := minOf(fixed.SaturatingTo[fixed.U64F64](minerBurned[i]), one)
		weighted[i] = s.SaturatingMul(one.SaturatingSub(burned))
		total = total.SaturatingAdd(weighted[i])
	}
	if total.IsZero() {
		return shares
	}
	for i, w := range weighted {
		weighted[i] = w.SafeDiv(total)
	}
	return weighted
}

// SubnetEmissions splits the block emission (rao of TAO) by shares. Subnets
// whose emission is switched off get nothing; the others share theirs.
func SubnetEmissions(shares []fixed.U64F64, enabled []bool, block fixed.U96F32) []fixed.U96F32 {
	var on fixed.U64F64
	all := true
	for i, s := range shares {
		if enabled[i] {
			on = on.SaturatingAdd(s)
		} else {
			all = false
		}
	}
	emission := fixed.SaturatingTo[fixed.U64F64](block)
	out := make([]fixed.U96F32, len(shares))
	for i, s := range shares {
		switch {
		case all:
		case enabled[i]:
			s = s.SafeDiv(on)
		default:
			s = fixed.U64F64{}
		}
		out[i] = fixed.SaturatingTo[fixed.U96F32](emission.SaturatingMul(s))
	}
	return out
}

// RootSells reports whether root dividends are sold: the moving prices of the
// subnets that are emitted to add up to more than 1.
func RootSells(prices []fixed.U64F64) bool {
	var sum fixed.U64F64
	for _, p := range prices {
		sum = sum.Add(p)
	}
	return u64f64(1).Less(sum)
}
