package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors the formulas of pallets/subtensor/src/staking/claim_root.rs.

// ClaimableIncrement returns by how much a root dividend of alpha raises what
// each rao of a hotkey's root stake may claim. ok is false if the dividend
// exceeds the stake (both rao); the owner gets it then.
func ClaimableIncrement(dividend, rootStake uint64) (rate fixed.I96F32, ok bool) {
	return i96f32(dividend).SafeDiv(i96f32(rootStake)), dividend <= rootStake
}

// RootClaim returns the alpha (rao) that root stake is entitled to at a rate.
func RootClaim(rate fixed.I96F32, rootStake uint64) fixed.I96F32 {
	return rate.SaturatingMul(i96f32(rootStake))
}

// RootOwed returns the alpha (rao) still to be claimed, possibly negative.
func RootOwed(rate fixed.I96F32, rootStake uint64, claimed fixed.U128) fixed.I96F32 {
	return RootClaim(rate, rootStake).SaturatingSub(fixed.SaturatingTo[fixed.I96F32](claimed))
}

// OwedAmount is RootOwed in whole rao, at least 0.
func OwedAmount(owed fixed.I96F32) uint64 { return fixed.SaturatingTo[uint64](owed) }

// ClaimedAfterStake returns what counts as claimed once root stake (rao) has
// been added, so that it earns from now on only.
func ClaimedAfterStake(claimed fixed.U128, rate fixed.I96F32, amount uint64) fixed.U128 {
	return claimed.SaturatingAdd(fixed.SaturatingTo[fixed.U128](RootClaim(rate, amount)))
}

// ClaimedAfterUnstake is the reverse of ClaimedAfterStake.
func ClaimedAfterUnstake(claimed fixed.U128, rate fixed.I96F32, amount uint64) fixed.U128 {
	return claimed.SaturatingSub(fixed.SaturatingTo[fixed.U128](RootClaim(rate, amount)))
}
