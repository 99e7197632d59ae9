package yuma

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
)

// Trace collects the intermediate values of an epoch, in the order they come
// up. Matrices have a row per validator. Fields that the chosen kind of bonds
// does not compute stay nil.
type Trace struct {
	// FilteredStake is the stake weight in rao of those above the threshold.
	FilteredStake []fixed.I64F64
	// Stake is FilteredStake as shares of its sum.
	Stake []fixed.I32F32
	// Permits are the permits in force, the owner's included.
	Permits []bool
	// ActiveStake is Stake of active validators with a permit, as shares.
	ActiveStake []fixed.I32F32
	// Weights are the stored weights; the following have rows without permit,
	// the diagonal, and entries older than a registration removed, and are
	// normalised by row.
	Weights, PermittedWeights, OffDiagonalWeights, CurrentWeights, NormalizedWeights *Sparse
	// Consensus is the stake-weighted median of each column.
	Consensus []fixed.I32F32
	// ClippedWeights are the weights cut at the consensus.
	ClippedWeights *Sparse
	// ValidatorTrust is the sum of each row of ClippedWeights.
	ValidatorTrust []fixed.I32F32
	// Incentive is each miner's share.
	Incentive []fixed.I32F32
	// BondWeights are the weights bonds are computed from, after the penalty.
	BondWeights *Sparse
	// Bonds are the stored bonds and CurrentBonds those not older than a
	// registration.
	Bonds, CurrentBonds *Sparse
	// BondsDelta is what is new in bonds (not in Yuma 3).
	BondsDelta *Sparse
	// Alphas are the liquid alphas, if in use.
	Alphas [][]fixed.I32F32
	// EMABonds are the new bonds, and EMABondsNormalized sum to one by column.
	EMABonds, EMABondsNormalized *Sparse
	// Dividends is each validator's share.
	Dividends []fixed.I32F32
	// ServerShares, ValidatorShares and CombinedShares are the shares of the
	// emission.
	ServerShares, ValidatorShares, CombinedShares []fixed.I32F32
}

// keep stores a copy of a matrix if there is a trace.
func (t *Trace) keep(field func(*Trace) **Sparse, m *Sparse) {
	if t != nil {
		*field(t) = m.Clone()
	}
}

// keepVector stores a copy of a vector if there is a trace.
func (t *Trace) keepVector(field func(*Trace) *[]num, v []num) {
	if t != nil {
		*field(t) = slices.Clone(v)
	}
}
