package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors calculate_voting_power_ema of
// pallets/subtensor/src/utils/voting_power.rs.

// MaxVotingAlpha is the smoothing factor 1.0.
const MaxVotingAlpha uint64 = 1_000_000_000_000_000_000

// VotingPowerEMA advances a validator's voting power (rao) towards its stake by
// the fraction alpha of MaxVotingAlpha.
func VotingPowerEMA(stake, power, alpha uint64) uint64 {
	fresh := fixed.U128From(alpha).Mul(fixed.U128From(stake))
	old := fixed.U128From(satSub(MaxVotingAlpha, alpha)).Mul(fixed.U128From(power))
	return fresh.SaturatingAdd(old).Div(fixed.U128From(MaxVotingAlpha)).SaturatingUint64()
}
