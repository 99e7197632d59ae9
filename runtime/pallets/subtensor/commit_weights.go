package subtensor

// Mirrors commits to weights in subnets/weights.rs: by hash, to be revealed by
// the validator, and encrypted for a drand round, revealed by the chain.

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

const (
	// maxUnrevealedCommits is how many commits a validator may have waiting.
	maxUnrevealedCommits = 10
	// crv3Version is what commit_crv3_mechanism_weights, which states no
	// version, counts as.
	crv3Version uint16 = 4
)

// weightCommit is a commit by hash: the hash, the epoch and the block of the
// commit, and a field that is no longer used.
type weightCommit = scale.Tuple4[types.Hash, uint64, uint64, uint64]

func (p *Pallet) commitWeights(ctx *frame.Context, o frame.Origin, a *CommitWeightsArgs) error {
	return p.DoCommitWeights(ctx, o, a.Netuid, a.CommitHash)
}

func (p *Pallet) commitMechanismWeights(ctx *frame.Context, o frame.Origin, a *CommitMechanismWeightsArgs) error {
	return p.DoCommitMechanismWeights(ctx, o, a.Netuid, a.Mecid, a.CommitHash)
}

func (p *Pallet) batchCommitWeights(ctx *frame.Context, o frame.Origin, a *BatchCommitWeightsArgs) error {
	return p.DoBatchCommitWeights(ctx, o, a.Netuids, a.CommitHashes)
}

func (p *Pallet) commitTimelockedWeights(ctx *frame.Context, o frame.Origin, a *CommitTimelockedWeightsArgs) error {
	return p.DoCommitTimelockedMechanismWeights(ctx, o, a.Netuid, mainMechanism, a.Commit, a.RevealRound, a.CommitRevealVersion)
}

func (p *Pallet) commitTimelockedMechanismWeights(ctx *frame.Context, o frame.Origin, a *CommitTimelockedMechanismWeightsArgs) error {
	return p.DoCommitTimelockedMechanismWeights(ctx, o, a.Netuid, a.Mecid, a.Commit, a.RevealRound, a.CommitRevealVersion)
}

func (p *Pallet) commitCrv3MechanismWeights(ctx *frame.Context, o frame.Origin, a *CommitCrv3MechanismWeightsArgs) error {
	return p.DoCommitTimelockedMechanismWeights(ctx, o, a.Netuid, a.Mecid, a.Commit, a.RevealRound, crv3Version)
}

// DoCommitWeights stores the hash of weights that the signer will reveal.
func (p *Pallet) DoCommitWeights(ctx *frame.Context, o frame.Origin, netuid uint16, hash types.Hash) error {
	return p.DoCommitMechanismWeights(ctx, o, netuid, mainMechanism, hash)
}

// committer is a neuron that may commit to weights of a mechanism.
type committer struct {
	hotkey     types.AccountID
	index, uid uint16
	block      uint64
}

// DoCommitMechanismWeights is DoCommitWeights for one mechanism of a subnet.
func (p *Pallet) DoCommitMechanismWeights(ctx *frame.Context, o frame.Origin, netuid uint16, mecid uint8, hash types.Hash) error {
	c, err := p.checkCommitter(ctx, o, netuid, mecid, nil)
	if err != nil {
		return err
	}
	epoch := p.CurrentEpochWithLookahead(ctx, netuid)
	commits, _ := p.WeightCommits.Find(ctx, c.index, c.hotkey)
	_, commits = p.dropExpired(ctx, netuid, commits)
	if len(commits) >= maxUnrevealedCommits {
		return p.Err.TooManyUnrevealedCommits
	}
	p.WeightCommits.Put(ctx, c.index, c.hotkey, append(commits, weightCommit{A: hash, B: epoch, C: c.block}))
	p.Ev.WeightsCommitted.Deposit(ctx, WeightsCommittedEvent{c.hotkey, c.index, hash})
	p.SetLastUpdateForUid(ctx, c.index, c.uid, c.block)
	return nil
}

// checkCommitter returns the signer as one who may commit. The version is nil for
// commits by hash, which have none.
func (p *Pallet) checkCommitter(ctx *frame.Context, o frame.Origin, netuid uint16, mecid uint8, version *uint16) (c committer, err error) {
	if err := p.EnsureMechanismExists(ctx, netuid, mecid); err != nil {
		return c, err
	}
	if c.hotkey, err = frame.EnsureSigned(o); err != nil {
		return c, err
	}
	if !p.CommitRevealWeightsEnabled.Get(ctx, netuid) {
		return c, p.Err.CommitRevealDisabled
	}
	if version != nil && *version != p.CommitRevealWeightsVersion.Get(ctx) {
		return c, p.Err.IncorrectCommitRevealVersion
	}
	if c.uid, err = p.UidForNetAndHotkey(ctx, netuid, c.hotkey); err != nil {
		return c, err
	}
	c.index, c.block = p.MechanismStorageIndex(netuid, mecid), p.CurrentBlockAsU64(ctx)
	if !p.CheckRateLimit(ctx, c.index, c.uid, c.block) {
		return c, p.Err.CommittingWeightsTooFast
	}
	return c, nil
}

// dropExpired splits the expired commits off the front of a queue.
func (p *Pallet) dropExpired(ctx *frame.Context, netuid uint16, queue []weightCommit) (expired, rest []weightCommit) {
	if len(queue) == 0 {
		return nil, queue
	}
	now, period := p.CurrentEpochWithLookahead(ctx, netuid), p.RevealPeriodEpochs.Get(ctx, netuid)
	i := 0
	for i < len(queue) && now > sat.Add(queue[i].B, period) {
		i++
	}
	return queue[:i:i], queue[i:]
}

// DoBatchCommitWeights commits to weights on several subnets. Failures are
// reported by events.
func (p *Pallet) DoBatchCommitWeights(ctx *frame.Context, o frame.Origin, netuids []scale.Compact[uint16], hashes []types.Hash) error {
	hotkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if len(netuids) != len(hashes) {
		return p.Err.InputLengthsUnequal
	}
	p.runBatch(ctx, hotkey, netuids, func(i int, netuid uint16) error {
		return p.DoCommitWeights(ctx, o, netuid, hashes[i])
	})
	return nil
}

// DoCommitTimelockedMechanismWeights stores weights that are encrypted for a
// drand round. The version must be the one in use.
func (p *Pallet) DoCommitTimelockedMechanismWeights(ctx *frame.Context, o frame.Origin, netuid uint16, mecid uint8, commit []byte, round uint64, version uint16) error {
	c, err := p.checkCommitter(ctx, o, netuid, mecid, &version)
	if err != nil {
		return err
	}
	epoch := p.CurrentEpochWithLookahead(ctx, netuid)
	queue := p.TimelockedWeightCommits.Get(ctx, c.index, epoch)
	own := 0
	for i := range queue {
		if queue[i].A == c.hotkey {
			own++
		}
	}
	if own >= maxUnrevealedCommits {
		return p.Err.TooManyUnrevealedCommits
	}
	p.TimelockedWeightCommits.Put(ctx, c.index, epoch, append(queue, timelockedCommit{
		A: c.hotkey, B: c.block, C: commit, D: round,
	}))
	p.Ev.TimelockedWeightsCommitted.Deposit(ctx, TimelockedWeightsCommittedEvent{
		c.hotkey, c.index, crypto.Blake2b256(commit), round,
	})
	p.SetLastUpdateForUid(ctx, c.index, c.uid, c.block)
	return nil
}

// timelockedCommit is an encrypted commit: hotkey, block, ciphertext, drand round.
type timelockedCommit = scale.Tuple4[types.AccountID, uint64, scale.BoundedVec[uint8, frame.Max5000], uint64]
