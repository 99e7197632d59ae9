package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors pallets/subtensor/src/coinbase/block_emission.rs.

// Defaults of a chain, in rao.
const (
	MaxSupply            uint64 = 21_000_000_000_000_000 // of TAO, and of each alpha
	DefaultBlockEmission uint64 = 1_000_000_000          // before the first halving
)

// BlockEmission returns what a block emits at the given issuance: base rao,
// halved each time the issuance passes half of what was still missing to
// MaxSupply. It is 0 from supply on. ok is false if the issuance has no
// logarithm (MaxSupply reached while supply allows more).
func BlockEmission(issuance, supply, base uint64) (emission uint64, ok bool) {
	total := i96f32(issuance)
	if !total.Less(i96f32(supply)) {
		return 0, true
	}
	one := i96f32(1)
	issued, ok := total.CheckedDiv(i96f32(MaxSupply))
	if !ok {
		return 0, false
	}
	missing, ok := one.CheckedSub(issued)
	if !ok {
		return 0, false
	}
	ratio, ok := one.CheckedDiv(missing)
	if !ok {
		return 0, false
	}
	residual, ok := fixed.Log2(ratio)
	if !ok {
		return 0, false
	}
	multiplier := one
	for range fixed.SaturatingTo[uint64](residual.Floor()) {
		multiplier = multiplier.SaturatingMul(i96f32(2))
	}
	return fixed.SaturatingTo[uint64](one.SafeDiv(multiplier).SaturatingMul(i96f32(base))), true
}
