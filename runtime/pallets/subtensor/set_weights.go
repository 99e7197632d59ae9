package subtensor

// Mirrors the setting of weights in subnets/weights.rs.

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/yuma"
)

// mainMechanism is the mechanism that every subnet has.
const mainMechanism uint8 = 0

func (p *Pallet) setWeights(ctx *frame.Context, o frame.Origin, a *SetWeightsArgs) error {
	if p.CommitRevealWeightsEnabled.Get(ctx, a.Netuid) {
		return p.Err.CommitRevealEnabled
	}
	return p.DoSetWeights(ctx, o, a.Netuid, a.Dests, a.Weights, a.VersionKey)
}

func (p *Pallet) setMechanismWeights(ctx *frame.Context, o frame.Origin, a *SetMechanismWeightsArgs) error {
	if p.CommitRevealWeightsEnabled.Get(ctx, a.Netuid) {
		return p.Err.CommitRevealEnabled
	}
	return p.DoSetMechanismWeights(ctx, o, a.Netuid, a.Mecid, a.Dests, a.Weights, a.VersionKey)
}

func (p *Pallet) batchSetWeights(ctx *frame.Context, o frame.Origin, a *BatchSetWeightsArgs) error {
	return p.DoBatchSetWeights(ctx, o, a.Netuids, a.Weights, a.VersionKeys)
}

// DoSetWeights sets the weights of the signer, a validator, on a subnet.
func (p *Pallet) DoSetWeights(ctx *frame.Context, o frame.Origin, netuid uint16, uids, values []uint16, version uint64) error {
	return p.DoSetMechanismWeights(ctx, o, netuid, mainMechanism, uids, values, version)
}

// DoSetMechanismWeights sets the weights of the signer, a validator, in one
// mechanism of a subnet. They are stored scaled so that the largest is 65535.
// Hidden weights count from their commit, so revealing them neither keeps to
// the rate limit nor is an update.
//
// The reference's bound on the largest weight is the largest possible, so that
// MaxWeightExceeded never results.
func (p *Pallet) DoSetMechanismWeights(ctx *frame.Context, o frame.Origin, netuid uint16, mecid uint8, uids, values []uint16, version uint64) error {
	hotkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	n := p.SubnetworkN.Get(ctx, netuid)
	if err := p.checkWeightVectors(ctx, netuid, mecid, n, uids, values); err != nil {
		return err
	}
	uid, err := p.checkWeightSetter(ctx, netuid, hotkey, version)
	if err != nil {
		return err
	}
	index, now := p.MechanismStorageIndex(netuid, mecid), p.CurrentBlockAsU64(ctx)
	hidden := p.CommitRevealWeightsEnabled.Get(ctx, netuid)
	if !hidden && !p.CheckRateLimit(ctx, index, uid, now) {
		return p.Err.SettingWeightsTooFast
	}
	if err := p.checkWeightTargets(ctx, netuid, uid, n, uids); err != nil {
		return err
	}
	row := make([]yuma.Link, len(uids))
	for i, v := range yuma.MaxUpscaleU16(values) {
		row[i] = yuma.Link{UID: uids[i], Value: v}
	}
	putLinks(ctx, p.Weights, index, uid, row)
	if !hidden {
		p.SetLastUpdateForUid(ctx, index, uid, now)
	}
	p.Ev.WeightsSet.Deposit(ctx, WeightsSetEvent{index, uid})
	return nil
}

// checkWeightVectors checks weights against a mechanism of a subnet with n neurons.
func (p *Pallet) checkWeightVectors(ctx *frame.Context, netuid uint16, mecid uint8, n uint16, uids, values []uint16) error {
	if netuid == RootNetuid {
		return p.Err.CanNotSetRootNetworkWeights
	}
	if len(uids) != len(values) {
		return p.Err.WeightVecNotEqualSize
	}
	if err := p.EnsureMechanismExists(ctx, netuid, mecid); err != nil {
		return err
	}
	if len(uids) > int(n) {
		return p.Err.UidsLengthExceedUidsInSubNet
	}
	return nil
}

// checkWeightSetter returns the uid of a neuron that may set weights.
func (p *Pallet) checkWeightSetter(ctx *frame.Context, netuid uint16, hotkey types.AccountID, version uint64) (uid uint16, err error) {
	if uid, err = p.UidForNetAndHotkey(ctx, netuid, hotkey); err != nil {
		return 0, err
	}
	if !p.CheckWeightsMinStake(ctx, hotkey, netuid) {
		return 0, p.Err.NotEnoughStakeToSetWeights
	}
	if !p.CheckVersionKey(ctx, netuid, version) {
		return 0, p.Err.IncorrectWeightVersionKey
	}
	return uid, nil
}

// checkWeightTargets checks whether a neuron may set weights on others: on all
// but itself it needs a permit, and enough targets.
func (p *Pallet) checkWeightTargets(ctx *frame.Context, netuid, uid, n uint16, targets []uint16) error {
	onlySelf := len(targets) == 1 && targets[0] == uid
	if !onlySelf && !p.MayValidate(ctx, netuid, uid) {
		return p.Err.NeuronNoValidatorPermit
	}
	if HasDuplicateUids(targets) {
		return p.Err.DuplicateUids
	}
	if p.ContainsInvalidUids(ctx, netuid, targets) {
		return p.Err.UidVecContainInvalidOne
	}
	if !onlySelf && len(targets) < int(min(n, p.MinAllowedWeights.Get(ctx, netuid))) {
		return p.Err.WeightVecLengthIsLow
	}
	return nil
}

// MayValidate reports whether a neuron may set weights on others: it has a permit
// or the subnet owner's hotkey.
func (p *Pallet) MayValidate(ctx *frame.Context, netuid, uid uint16) bool {
	if owner, ok := p.OwnerUid(ctx, netuid); ok && owner == uid {
		return true
	}
	return p.ValidatorPermitForUid(ctx, netuid, uid)
}

// CheckVersionKey reports whether a validator's version is recent enough.
func (p *Pallet) CheckVersionKey(ctx *frame.Context, netuid uint16, version uint64) bool {
	return version >= p.WeightsVersionKey.Get(ctx, netuid)
}

// CheckRateLimit reports whether a neuron may set weights of a mechanism again.
func (p *Pallet) CheckRateLimit(ctx *frame.Context, index, uid uint16, now uint64) bool {
	netuid, _, err := p.NetuidAndSubid(ctx, index)
	if err != nil || !p.IsUidExistOnNetwork(ctx, netuid, uid) {
		return false
	}
	return CheckPassesRateLimit(p.WeightsSetRateLimit.Get(ctx, netuid), now, p.LastUpdateForUid(ctx, index, uid))
}

// uidSet is a set of uids.
type uidSet [1 << 16 / 64]uint64

// add adds a uid and reports whether it was there before.
func (s *uidSet) add(uid uint16) (before bool) {
	word, bit := &s[uid/64], uint64(1)<<(uid%64)
	before = *word&bit != 0
	*word |= bit
	return before
}

// HasDuplicateUids reports whether any uid occurs twice.
func HasDuplicateUids(uids []uint16) bool {
	var seen uidSet
	for _, uid := range uids {
		if seen.add(uid) {
			return true
		}
	}
	return false
}

// ContainsInvalidUids reports whether any of the uids is free.
func (p *Pallet) ContainsInvalidUids(ctx *frame.Context, netuid uint16, uids []uint16) bool {
	for _, uid := range uids {
		if !p.IsUidExistOnNetwork(ctx, netuid, uid) {
			return true
		}
	}
	return false
}

// compactWeights are weights as batches have them.
type compactWeights = []scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]]

// DoBatchSetWeights sets the signer's weights on several subnets. Failures are
// reported by events.
func (p *Pallet) DoBatchSetWeights(ctx *frame.Context, o frame.Origin, netuids []scale.Compact[uint16], weights []compactWeights, versions []scale.Compact[uint64]) error {
	hotkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if len(netuids) != len(weights) || len(netuids) != len(versions) {
		return p.Err.InputLengthsUnequal
	}
	p.runBatch(ctx, hotkey, netuids, func(i int, netuid uint16) error {
		if p.CommitRevealWeightsEnabled.Get(ctx, netuid) {
			return p.Err.CommitRevealEnabled
		}
		uids, values := make([]uint16, len(weights[i])), make([]uint16, len(weights[i]))
		for j, w := range weights[i] {
			uids[j], values[j] = w.A.V, w.B.V
		}
		return p.DoSetWeights(ctx, o, netuid, uids, values, versions[i].V)
	})
	return nil
}

// runBatch runs an item for each subnet and then reports how that went.
func (p *Pallet) runBatch(ctx *frame.Context, hotkey types.AccountID, netuids []scale.Compact[uint16], item func(i int, netuid uint16) error) {
	errs := make([]error, len(netuids))
	for i, netuid := range netuids {
		errs[i] = item(i, netuid.V)
	}
	failed := false
	for i, err := range errs {
		if err == nil {
			continue
		}
		if !failed {
			failed = true
			p.Ev.BatchCompletedWithErrors.Deposit(ctx, BatchCompletedWithErrorsEvent{})
		}
		p.Ev.BatchWeightItemFailed.Deposit(ctx, BatchWeightItemFailedEvent{netuids[i].V, frame.AsDispatchError(err)})
	}
	p.Ev.BatchWeightsCompleted.Deposit(ctx, BatchWeightsCompletedEvent{netuids, hotkey})
}
