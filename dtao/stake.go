package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors the stake weights of pallets/subtensor/src/staking/stake_utils.rs.

// Inheritance is stake that a parent passes on.
type Inheritance struct {
	Proportion uint64 // of 2^64-1
	Stake      uint64 // the parent's, rao
}

// Inherited returns a hotkey's stake (rao) less what goes to children, plus
// what comes from parents. It serves alpha and root TAO alike.
func Inherited(stake uint64, children []uint64, parents []Inheritance) uint64 {
	initial := u96f32(stake)
	var out, in fixed.U96F32
	for _, c := range children {
		out = out.SaturatingAdd(initial.SaturatingMul(Fraction64(c)))
	}
	for _, p := range parents {
		in = in.SaturatingAdd(u96f32(p.Stake).SaturatingMul(Fraction64(p.Proportion)))
	}
	return rao(initial.SaturatingSub(out).SaturatingAdd(in))
}

// WeightedStake is alpha plus TAO times its weight, both in rao and inherited.
func WeightedStake(alpha, tao uint64, taoWeight fixed.U96F32) fixed.I64F64 {
	w := fixed.SaturatingTo[fixed.I64F64](taoWeight)
	return i64f64(alpha).SaturatingAdd(i64f64(tao).SaturatingMul(w))
}
