package subtensor

// Mirrors the revealing of weights and the counting of epochs for it in
// subnets/weights.rs.

import (
	"slices"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) revealWeights(ctx *frame.Context, o frame.Origin, a *RevealWeightsArgs) error {
	return p.DoRevealMechanismWeights(ctx, o, a.Netuid, mainMechanism, a.UIDs, a.Values, a.Salt, a.VersionKey)
}

func (p *Pallet) revealMechanismWeights(ctx *frame.Context, o frame.Origin, a *RevealMechanismWeightsArgs) error {
	return p.DoRevealMechanismWeights(ctx, o, a.Netuid, a.Mecid, a.UIDs, a.Values, a.Salt, a.VersionKey)
}

func (p *Pallet) batchRevealWeights(ctx *frame.Context, o frame.Origin, a *BatchRevealWeightsArgs) error {
	n := len(a.UIDsList)
	if len(a.ValuesList) != n || len(a.SaltsList) != n || len(a.VersionKeys) != n {
		return p.Err.InputLengthsUnequal
	}
	reveals := make([]reveal, n)
	for i := range reveals {
		reveals[i] = reveal{a.UIDsList[i], a.ValuesList[i], a.SaltsList[i], a.VersionKeys[i]}
	}
	return p.DoBatchRevealWeights(ctx, o, a.Netuid, reveals)
}

// revealing is a validator that reveals and its queue of commits.
type revealing struct {
	hotkey  types.AccountID
	index   uint16
	expired []weightCommit
	commits []weightCommit
}

func (p *Pallet) beginReveal(ctx *frame.Context, o frame.Origin, netuid, index uint16) (r revealing, err error) {
	if r.hotkey, err = frame.EnsureSigned(o); err != nil {
		return r, err
	}
	if !p.CommitRevealWeightsEnabled.Get(ctx, netuid) {
		return r, p.Err.CommitRevealDisabled
	}
	commits, ok := p.WeightCommits.Find(ctx, index, r.hotkey)
	if !ok {
		return r, p.Err.NoWeightsCommitFound
	}
	r.index = index
	r.expired, r.commits = p.dropExpired(ctx, netuid, commits)
	return r, nil
}

func indexOfCommit(commits []weightCommit, hash types.Hash) int {
	return slices.IndexFunc(commits, func(c weightCommit) bool { return c.A == hash })
}

// missing returns the error for a hash that is in no commit that is left.
func (r *revealing) missing(p *Pallet, hash types.Hash, err error) error {
	if indexOfCommit(r.expired, hash) >= 0 {
		return p.Err.ExpiredWeightCommit
	}
	return err
}

// storeRest stores the commits that are left.
func (r *revealing) storeRest(ctx *frame.Context, p *Pallet) {
	if len(r.commits) == 0 {
		p.WeightCommits.Remove(ctx, r.index, r.hotkey)
	} else {
		p.WeightCommits.Put(ctx, r.index, r.hotkey, r.commits)
	}
}

// DoRevealMechanismWeights sets weights that the signer committed to. Commits
// before that one are dropped.
func (p *Pallet) DoRevealMechanismWeights(ctx *frame.Context, o frame.Origin, netuid uint16, mecid uint8, uids, values, salt []uint16, version uint64) error {
	r, err := p.beginReveal(ctx, o, netuid, p.MechanismStorageIndex(netuid, mecid))
	if err != nil {
		return err
	}
	hash := p.CommitHash(r.hotkey, r.index, uids, values, salt, version)
	if len(r.commits) == 0 {
		return r.missing(p, hash, p.Err.NoWeightsCommitFound)
	}
	i := indexOfCommit(r.commits, hash)
	if i < 0 {
		return r.missing(p, hash, p.Err.InvalidRevealCommitHashNotMatch)
	}
	if !p.IsRevealBlockRange(ctx, netuid, r.commits[i].B) {
		return p.Err.RevealTooEarly
	}
	r.commits = r.commits[i+1:]
	if err := p.DoSetMechanismWeights(ctx, o, netuid, mecid, uids, values, version); err != nil {
		return err
	}
	r.storeRest(ctx, p)
	p.Ev.WeightsRevealed.Deposit(ctx, WeightsRevealedEvent{r.hotkey, r.index, hash})
	return nil
}

// DoBatchRevealWeights sets weights that the signer committed to, one after the
// other. Other commits stay.
func (p *Pallet) DoBatchRevealWeights(ctx *frame.Context, o frame.Origin, netuid uint16, reveals []reveal) error {
	r, err := p.beginReveal(ctx, o, netuid, netuid)
	if err != nil {
		return err
	}
	hashes := make([]types.Hash, len(reveals))
	for i, v := range reveals {
		hashes[i] = p.CommitHash(r.hotkey, netuid, v.uids, v.values, v.salt, v.versionKey)
	}
	for _, hash := range hashes {
		i := indexOfCommit(r.commits, hash)
		if i < 0 {
			return r.missing(p, hash, p.Err.InvalidRevealCommitHashNotMatch)
		}
		if !p.IsRevealBlockRange(ctx, netuid, r.commits[i].B) {
			return p.Err.RevealTooEarly
		}
	}
	for k, v := range reveals {
		i := indexOfCommit(r.commits, hashes[k])
		if i < 0 {
			return r.missing(p, hashes[k], p.Err.InvalidRevealCommitHashNotMatch)
		}
		r.commits = slices.Delete(r.commits, i, i+1)
		if err := p.DoSetWeights(ctx, o, netuid, v.uids, v.values, v.versionKey); err != nil {
			return err
		}
	}
	r.storeRest(ctx, p)
	p.Ev.WeightsBatchRevealed.Deposit(ctx, WeightsBatchRevealedEvent{r.hotkey, netuid, hashes})
	return nil
}

// CommitHash returns the hash that commits to weights.
func (p *Pallet) CommitHash(who types.AccountID, index uint16, uids, values, salt []uint16, version uint64) types.Hash {
	b := make([]byte, 0, 64+2*(len(uids)+len(values)+len(salt)))
	b = scale.AppendUint16(append(b, who[:]...), index)
	for _, v := range [][]uint16{uids, values, salt} {
		b = scale.AppendCompact(b, uint64(len(v)))
		for _, x := range v {
			b = scale.AppendUint16(b, x)
		}
	}
	return crypto.Blake2b256(scale.AppendUint64(b, version))
}

// CurrentEpochWithLookahead returns the epoch that a commit or reveal in this
// block belongs to: the next one if that is due, which block_step may have to
// put off.
func (p *Pallet) CurrentEpochWithLookahead(ctx *frame.Context, netuid uint16) uint64 {
	epoch := p.SubnetEpochIndex.Get(ctx, netuid)
	if p.ShouldRunEpoch(ctx, netuid, p.CurrentBlockAsU64(ctx)) {
		return sat.Add(epoch, 1)
	}
	return epoch
}

// IsRevealBlockRange reports whether weights of a commit's epoch are to be
// revealed now.
func (p *Pallet) IsRevealBlockRange(ctx *frame.Context, netuid uint16, epoch uint64) bool {
	return p.CurrentEpochWithLookahead(ctx, netuid) == sat.Add(epoch, p.RevealPeriodEpochs.Get(ctx, netuid))
}

// IsCommitExpired reports whether it is too late to reveal weights of a commit's
// epoch.
func (p *Pallet) IsCommitExpired(ctx *frame.Context, netuid uint16, epoch uint64) bool {
	return p.CurrentEpochWithLookahead(ctx, netuid) > sat.Add(epoch, p.RevealPeriodEpochs.Get(ctx, netuid))
}

// EpochIndex returns the epochs that a subnet had; the block does not count.
func (p *Pallet) EpochIndex(ctx *frame.Context, netuid uint16, _ uint64) uint64 {
	return p.SubnetEpochIndex.Get(ctx, netuid)
}

// FirstBlockOfEpoch returns the block that an epoch began in when epochs followed
// from block numbers. Only migrations still ask.
func (p *Pallet) FirstBlockOfEpoch(ctx *frame.Context, netuid uint16, epoch uint64) uint64 {
	return sat.Sub(sat.Mul(epoch, uint64(p.Tempo.Get(ctx, netuid))+1), uint64(netuid)+1)
}

// SetRevealPeriod sets after how many epochs weights are to be revealed.
func (p *Pallet) SetRevealPeriod(ctx *frame.Context, netuid uint16, epochs uint64) error {
	if epochs > MaxCommitRevealPeriods {
		return p.Err.RevealPeriodTooLarge
	}
	if epochs < MinCommitRevealPeriods {
		return p.Err.RevealPeriodTooSmall
	}
	p.RevealPeriodEpochs.Put(ctx, netuid, epochs)
	p.Ev.CommitRevealPeriodsSet.Deposit(ctx, CommitRevealPeriodsSetEvent{netuid, epochs})
	return nil
}
