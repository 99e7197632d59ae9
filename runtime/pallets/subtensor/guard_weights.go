package subtensor

// Mirrors guards/check_weights.rs.

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func isWeightsCall(call *frame.Call) bool {
	switch call.Args.(type) {
	case *BatchCommitWeightsArgs, *BatchRevealWeightsArgs, *BatchSetWeightsArgs,
		*CommitWeightsArgs, *CommitMechanismWeightsArgs,
		*RevealWeightsArgs, *RevealMechanismWeightsArgs,
		*SetWeightsArgs, *SetMechanismWeightsArgs,
		*CommitTimelockedWeightsArgs, *CommitTimelockedMechanismWeightsArgs, *CommitCrv3MechanismWeightsArgs:
		return true
	}
	return false
}

// checkWeights looks at calls around weights: the lengths of batches, the
// signer's stake, and whether what is revealed was committed and is due.
func (p *Pallet) checkWeights(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	if !batchLengthsMatch(call) {
		return p.Err.InputLengthsUnequal
	}
	if err := p.checkMinStake(ctx, who, call); err != nil {
		return err
	}
	return p.checkCommitReveal(ctx, who, call)
}

func batchLengthsMatch(call *frame.Call) bool {
	switch a := call.Args.(type) {
	case *BatchCommitWeightsArgs:
		return len(a.Netuids) == len(a.CommitHashes)
	case *BatchRevealWeightsArgs:
		return len(a.UIDsList) == len(a.ValuesList) && len(a.UIDsList) == len(a.SaltsList) && len(a.UIDsList) == len(a.VersionKeys)
	case *BatchSetWeightsArgs:
		return len(a.Netuids) == len(a.Weights) && len(a.Netuids) == len(a.VersionKeys)
	}
	return true
}

// checkMinStake wants the stake for setting weights on all subnets of the call.
func (p *Pallet) checkMinStake(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	switch a := call.Args.(type) {
	case *BatchCommitWeightsArgs:
		return p.ensureMinStakes(ctx, who, a.Netuids)
	case *BatchSetWeightsArgs:
		return p.ensureMinStakes(ctx, who, a.Netuids)
	}
	netuid, ok := weightsNetuid(call)
	if !ok || p.CheckWeightsMinStake(ctx, who, netuid) {
		return nil
	}
	return p.Err.NotEnoughStakeToSetWeights
}

func (p *Pallet) ensureMinStakes(ctx *frame.Context, who types.AccountID, netuids []scale.Compact[uint16]) error {
	for _, netuid := range netuids {
		if !p.CheckWeightsMinStake(ctx, who, netuid.V) {
			return p.Err.NotEnoughStakeToSetWeights
		}
	}
	return nil
}

// weightsNetuid returns the subnet of a weights call that has one.
func weightsNetuid(call *frame.Call) (netuid uint16, ok bool) {
	switch a := call.Args.(type) {
	case *CommitWeightsArgs:
		return a.Netuid, true
	case *CommitMechanismWeightsArgs:
		return a.Netuid, true
	case *RevealWeightsArgs:
		return a.Netuid, true
	case *RevealMechanismWeightsArgs:
		return a.Netuid, true
	case *BatchRevealWeightsArgs:
		return a.Netuid, true
	case *SetWeightsArgs:
		return a.Netuid, true
	case *SetMechanismWeightsArgs:
		return a.Netuid, true
	case *CommitTimelockedWeightsArgs:
		return a.Netuid, true
	case *CommitTimelockedMechanismWeightsArgs:
		return a.Netuid, true
	case *CommitCrv3MechanismWeightsArgs:
		return a.Netuid, true
	}
	return 0, false
}

func (p *Pallet) checkCommitReveal(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	switch a := call.Args.(type) {
	case *RevealWeightsArgs:
		return p.checkReveals(ctx, who, a.Netuid, a.Netuid, []reveal{{a.UIDs, a.Values, a.Salt, a.VersionKey}})
	case *RevealMechanismWeightsArgs:
		index := p.MechanismStorageIndex(a.Netuid, a.Mecid)
		return p.checkReveals(ctx, who, a.Netuid, index, []reveal{{a.UIDs, a.Values, a.Salt, a.VersionKey}})
	case *BatchRevealWeightsArgs:
		reveals := make([]reveal, len(a.UIDsList))
		for i := range reveals {
			reveals[i] = reveal{a.UIDsList[i], a.ValuesList[i], a.SaltsList[i], a.VersionKeys[i]}
		}
		return p.checkReveals(ctx, who, a.Netuid, a.Netuid, reveals)
	case *CommitTimelockedWeightsArgs:
		return p.checkRevealRound(ctx, a.RevealRound)
	case *CommitTimelockedMechanismWeightsArgs:
		return p.checkRevealRound(ctx, a.RevealRound)
	case *CommitCrv3MechanismWeightsArgs:
		return p.checkRevealRound(ctx, a.RevealRound)
	}
	return nil
}

// checkRevealRound refuses commits that anyone could open already.
func (p *Pallet) checkRevealRound(ctx *frame.Context, round uint64) error {
	if round < p.Drand.LastStoredRound(ctx) {
		return p.Err.InvalidRevealRound
	}
	return nil
}

// reveal is what opens a commitment to weights.
type reveal struct {
	uids, values, salt []uint16
	versionKey         uint64
}

// checkReveals wants a commitment for each reveal, in the epoch to reveal it in.
func (p *Pallet) checkReveals(ctx *frame.Context, who types.AccountID, netuid, index uint16, reveals []reveal) error {
	commits, ok := p.WeightCommits.Find(ctx, index, who)
	if !ok {
		return p.Err.NoWeightsCommitFound
	}
	for _, r := range reveals {
		epoch, ok := commitEpoch(commits, p.CommitHash(who, index, r.uids, r.values, r.salt, r.versionKey))
		if !ok {
			return p.Err.NoWeightsCommitFound
		}
		if !p.IsRevealBlockRange(ctx, netuid, epoch) {
			return p.Err.RevealTooEarly
		}
	}
	return nil
}

// commitEpoch returns the epoch of the first commitment with a hash.
func commitEpoch(commits []scale.Tuple4[types.Hash, uint64, uint64, uint64], hash types.Hash) (epoch uint64, ok bool) {
	for _, c := range commits {
		if c.A == hash {
			return c.B, true
		}
	}
	return 0, false
}
