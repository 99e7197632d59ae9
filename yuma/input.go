package yuma

import "github.com/tensord/tensord/chain/fixed"

// Link is one entry of a stored row: a uid and a u16 fraction.
type Link struct {
	UID, Value uint16
}

// Input is everything an epoch of one mechanism reads. Names in parentheses
// are the pallet's storage items; blocks are block numbers.
type Input struct {
	// N is the number of neurons (SubnetworkN).
	N uint16
	// CurrentBlock is the block the epoch runs in (System.Number).
	CurrentBlock uint64
	// Tempo is the subnet's tempo in blocks (Tempo).
	Tempo uint16
	// LastStepBlock is the block of the last successful epoch, zero if there
	// was none (LastMechansimStepBlock).
	LastStepBlock uint64
	// ActivityCutoff is for how many blocks weights keep a validator active
	// (ActivityCutoffFactorMilli * Tempo / 1000, at least 1).
	ActivityCutoff uint64

	// LastUpdate is the block each uid last set weights in (LastUpdate of the
	// mechanism).
	LastUpdate []uint64
	// BlockAtRegistration is the block each uid was last registered in
	// (BlockAtRegistration), zero for a uid without a key.
	BlockAtRegistration []uint64
	// CommitBlocks is the block of each uid's earliest commit that has not
	// expired, NoCommit if it has none (WeightCommits and
	// TimelockedWeightCommits of the mechanism). It is nil if commit-reveal is
	// off (CommitRevealWeightsEnabled).
	CommitBlocks []uint64

	// TotalStake is each uid's stake weight in rao: alpha stake plus weighted
	// root stake (get_stake_weights_for_network).
	TotalStake []fixed.I64F64
	// StakeThreshold is the stake weight in rao a validator needs
	// (StakeThreshold).
	StakeThreshold uint64
	// OwnerUID is the uid of the subnet owner's hotkey, if HasOwner
	// (SubnetOwnerHotkey, Uids). The owner always has a permit, needs no
	// stake, and keeps its weight on itself.
	OwnerUID uint16
	HasOwner bool
	// ValidatorPermit says who may validate until now (ValidatorPermit).
	ValidatorPermit []bool
	// MaxAllowedValidators is how many permits are handed out
	// (MaxAllowedValidators).
	MaxAllowedValidators uint16

	// Weights is one row per validator, in stored order (Weights of the
	// mechanism). Rows and uids from N on are ignored.
	Weights [][]Link
	// Bonds is one row per validator (Bonds of the mechanism).
	Bonds [][]Link

	// Kappa is the stake majority of the consensus, as a u16 fraction (Kappa).
	Kappa uint16
	// BondsPenalty is how far bonds follow clipped instead of plain weights,
	// as a u16 fraction (BondsPenalty).
	BondsPenalty uint16
	// BondsMovingAverage is how much of old bonds stays, in millionths
	// (BondsMovingAverage).
	BondsMovingAverage uint64
	// Yuma3 selects Yuma 3 bonds (Yuma3On).
	Yuma3 bool
	// LiquidAlpha selects an alpha per bond; only Yuma 3 looks at it
	// (LiquidAlphaOn).
	LiquidAlpha bool
	// AlphaLow and AlphaHigh bound liquid alphas, as u16 fractions
	// (AlphaValues).
	AlphaLow, AlphaHigh uint16
	// AlphaSigmoidSteepness is the steepness of the liquid alpha sigmoid in
	// hundredths (AlphaSigmoidSteepness).
	AlphaSigmoidSteepness int16

	// Emission is the alpha to distribute, in rao.
	Emission uint64
}

// NoCommit stands for no commit in Input.CommitBlocks.
const NoCommit = ^uint64(0)

// Terms is what an epoch decides about one neuron. Names in parentheses are
// the storage items the pallet keeps it in.
type Terms struct {
	UID uint16
	// Incentive and Dividend are shares of the miners' and validators' part,
	// as u16 fractions (Incentive of the mechanism, Dividends).
	Incentive, Dividend uint16
	// ServerEmission and ValidatorEmission are what the neuron earns as miner
	// and as validator, in rao of alpha.
	ServerEmission, ValidatorEmission uint64
	// Emission is the combined emission in rao of alpha, which rounding may
	// keep from being the sum of the former (Emission).
	Emission uint64
	// StakeWeight is the share of all stake, as a u16 fraction (StakeWeight).
	StakeWeight uint16
	// Stake is the stake weight in rao.
	Stake uint64
	// Active is whether weights were set within the cutoff (Active).
	Active bool
	// Consensus is the clipping threshold for weights on this neuron, as a
	// u16 fraction (Consensus).
	Consensus uint16
	// ValidatorTrust is the sum of the neuron's clipped weights, as a u16
	// fraction (ValidatorTrust).
	ValidatorTrust uint16
	// NewPermit is whether the neuron may validate from now on
	// (ValidatorPermit).
	NewPermit bool
	// Bonds is the new row of bonds, empty without a permit (Bonds of the
	// mechanism).
	Bonds []Link
}

// Output is the result of an epoch: Terms by uid, for uids below N.
type Output struct {
	Terms []Terms
}

// recentSince is the block from which on registrations count as new for
// bonds.
func (in *Input) recentSince() uint64 {
	if in.LastStepBlock != 0 {
		return satAdd(in.LastStepBlock, 1)
	}
	return in.CurrentBlock - min(uint64(in.Tempo), in.CurrentBlock)
}

func (in *Input) isOwner(uid int) bool { return in.HasOwner && uid == int(in.OwnerUID) }

func satAdd(a, b uint64) uint64 {
	if s := a + b; s >= a {
		return s
	}
	return ^uint64(0)
}
