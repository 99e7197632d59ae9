package dtao

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
)

// Mirrors the flow functions of pallets/subtensor/src/coinbase/subnet_emissions.rs.

// FlowEMA advances the moving average of a subnet's net TAO flow (rao a block)
// by one block. smoothing is a part of 2^63-1.
func FlowEMA(smoothing uint64, last fixed.I64F64, flow int64) fixed.I64F64 {
	alpha := i64f64(smoothing).SafeDiv(i64f64(math.MaxInt64))
	rest := i64f64(1).SaturatingSub(alpha)
	return rest.SaturatingMul(last).SaturatingAdd(alpha.SaturatingMul(fixed.SaturatingTo[fixed.I64F64](flow)))
}

// NetFlows takes the protocol's own flows off the users'. Protocol flows are
// scaled down so that their positive sum does not exceed the users'.
func NetFlows(user, protocol []fixed.I64F64) []fixed.I64F64 {
	var zero, users, protocols, factor fixed.I64F64
	for i := range user {
		users = users.SaturatingAdd(maxOf(user[i], zero))
		protocols = protocols.SaturatingAdd(maxOf(protocol[i], zero))
	}
	if zero.Less(protocols) {
		factor = minOf(users.SafeDiv(protocols), i64f64(1))
	}
	net := make([]fixed.I64F64, len(user))
	for i := range user {
		p := protocol[i]
		if zero.Less(p) {
			p = factor.SaturatingMul(p)
		}
		net[i] = user[i].SaturatingSub(p)
	}
	return net
}

// FlowShares turns flows into shares of emission: what exceeds the smallest
// flow (at most 0, at least cutoff), to the power of p, normalised.
func FlowShares(flows []fixed.I64F64, cutoff fixed.I64F64, p fixed.U64F64) []fixed.U64F64 {
	var low fixed.I64F64
	for _, f := range flows {
		low = minOf(low, f)
	}
	low = maxOf(cutoff, low)
	shares := make([]fixed.U64F64, len(flows))
	for i, f := range flows {
		if low.Less(f) {
			shares[i] = fixed.SaturatingTo[fixed.U64F64](f.SaturatingSub(low))
		}
	}
	PowNormalize(shares, p)
	return shares
}

// PowNormalize raises each value to the power of p and divides by the sum, in
// place. Values are first scaled to make the best of I32F32, in which the power
// is computed.
func PowNormalize(values []fixed.U64F64, p fixed.U64F64) {
	factor := u64f64(1).SafeDiv(largest(values))
	for i, v := range values {
		values[i] = factor.SaturatingMul(v)
	}

	// p is taken for 2 in this estimate.
	top := largest(values)
	most := u64f64(uint64(len(values))).SaturatingMul(top.SaturatingMul(top))
	limit := u64f64(math.MaxInt32)
	if most.Less(limit.SafeDiv(u64f64(math.MaxUint64))) {
		return
	}
	epsilon := u64f64(1).SafeDiv(u64f64(1000))
	factor, _ = fixed.CheckedSqrt(limit.SafeDiv(most), epsilon)
	var sum fixed.U64F64
	for i, v := range values {
		values[i] = safePow(factor.SaturatingMul(v), p)
		sum = sum.Add(values[i])
	}
	for i, v := range values {
		values[i] = v.SafeDiv(sum)
	}
}

func largest(values []fixed.U64F64) (top fixed.U64F64) {
	for _, v := range values {
		top = maxOf(top, v)
	}
	return top
}

// safePow is v^p by way of I32F32: 0 where v has no logarithm there, 2^31-1
// where the result does not fit.
func safePow(v, p fixed.U64F64) fixed.U64F64 {
	ln, ok := fixed.Ln(fixed.SaturatingTo[fixed.I32F32](v))
	if !ok {
		return fixed.U64F64{}
	}
	e, ok := fixed.Exp(fixed.SaturatingTo[fixed.I32F32](p).SaturatingMul(ln))
	if !ok {
		e = fixed.To[fixed.I32F32](int64(math.MaxInt32))
	}
	return fixed.SaturatingTo[fixed.U64F64](e)
}
