package dtao

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
)

// Mirrors split_emissions and the weighted sums of
// pallets/subtensor/src/subnets/mechanism.rs.

// SplitEmission splits a subnet's alpha emission (rao) among its mechanisms:
// evenly if split is nil, else by parts of 65535. What rounding leaves goes to
// the first.
func SplitEmission(alpha uint64, split []uint16, mechanisms uint8) []uint64 {
	out := make([]uint64, mechanisms)
	var sum uint64
	for i := range out {
		switch {
		case split == nil:
			out[i] = alpha / uint64(mechanisms)
		case i < len(split):
			p := fixed.U128From(alpha).Mul(fixed.U128From(uint64(split[i])))
			out[i] = p.Div(fixed.U128From(math.MaxUint16)).Lo
		}
		sum += out[i]
	}
	if len(out) > 0 {
		out[0] = satAdd(out[0], satSub(alpha, sum))
	}
	return out
}

// MechanismWeight returns a mechanism's part of the emission. Without emission
// the first mechanism counts alone.
func MechanismWeight(part, total uint64, first bool) fixed.U64F64 {
	var def fixed.U64F64
	if first {
		def = u64f64(1)
	}
	return u64f64(part).SafeDivOr(u64f64(total), def)
}

// AccumulateWeighted returns sum + weight*v rounded down, at most max.
func AccumulateWeighted(sum, v uint64, weight fixed.U64F64, max uint64) uint64 {
	return min(whole(u64f64(sum).SaturatingAdd(u64f64(v).SaturatingMul(weight))), max)
}
