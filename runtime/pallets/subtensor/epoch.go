package subtensor

// Mirrors epoch_mechanism and the persist functions of epoch/run_epoch.rs; the
// epoch itself is package yuma.

import (
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/yuma"
)

// EpochTerms is what an epoch decides about the neuron of a hotkey.
type EpochTerms struct {
	Hotkey types.AccountID
	yuma.Terms
}

// HotkeyEmission is what a hotkey earns by an epoch, in rao of alpha.
type HotkeyEmission struct {
	Hotkey              types.AccountID
	Incentive, Dividend uint64
}

// EpochMechanism runs an epoch of one mechanism for an emission in rao of alpha.
// It only reads; the terms come in ascending order of hotkeys.
func (p *Pallet) EpochMechanism(ctx *frame.Context, netuid uint16, mecid uint8, emission uint64) []EpochTerms {
	keys := p.epochKeys(ctx, netuid)
	in := p.EpochInput(ctx, netuid, mecid, emission, keys)
	var trace *yuma.Trace
	if ctx.Observed() {
		trace = new(yuma.Trace)
	}
	out := yuma.Epoch(in, trace).Terms
	terms := make([]EpochTerms, len(keys))
	for i, k := range keys {
		terms[i].Hotkey = k.Hotkey
		if int(k.UID) < len(out) {
			terms[i].Terms = out[k.UID]
		} else {
			terms[i].UID = k.UID
		}
	}
	slices.SortFunc(terms, func(a, b EpochTerms) int { return a.Hotkey.Compare(b.Hotkey) })
	if trace != nil {
		ctx.Tell(EpochRun{netuid, mecid, in, trace, terms})
	}
	return terms
}

// neuronKey is an entry of Keys.
type neuronKey struct {
	UID    uint16
	Hotkey types.AccountID
}

// epochKeys returns the neurons of a subnet in storage order.
func (p *Pallet) epochKeys(ctx *frame.Context, netuid uint16) []neuronKey {
	keys := make([]neuronKey, 0, p.SubnetworkN.Get(ctx, netuid))
	for uid, hotkey := range p.Keys.With(ctx, netuid) {
		keys = append(keys, neuronKey{uid, hotkey})
	}
	return keys
}

// EpochInput gathers what an epoch reads. keys are the subnet's neurons.
func (p *Pallet) EpochInput(ctx *frame.Context, netuid uint16, mecid uint8, emission uint64, keys []neuronKey) *yuma.Input {
	index := p.MechanismStorageIndex(netuid, mecid)
	n := p.SubnetworkN.Get(ctx, netuid)
	owner, hasOwner := p.OwnerUid(ctx, netuid)
	stake, _, _ := p.StakeWeightsForNetwork(ctx, netuid)
	alpha := p.AlphaValues.Get(ctx, netuid)
	in := &yuma.Input{
		N:                     n,
		CurrentBlock:          p.CurrentBlockAsU64(ctx),
		Tempo:                 p.Tempo.Get(ctx, netuid),
		LastStepBlock:         p.LastMechansimStepBlock.Get(ctx, netuid),
		ActivityCutoff:        p.ActivityCutoffBlocks(ctx, netuid),
		LastUpdate:            p.LastUpdateValue(ctx, index),
		BlockAtRegistration:   make([]uint64, n),
		TotalStake:            stake,
		StakeThreshold:        p.StakeThreshold.Get(ctx),
		OwnerUID:              owner,
		HasOwner:              hasOwner,
		ValidatorPermit:       p.ValidatorPermit.Get(ctx, netuid),
		MaxAllowedValidators:  p.MaxAllowedValidators.Get(ctx, netuid),
		Weights:               links(ctx, p.Weights, index, n),
		Bonds:                 links(ctx, p.Bonds, index, n),
		Kappa:                 p.Kappa.Get(ctx, netuid),
		BondsPenalty:          p.BondsPenalty.Get(ctx, netuid),
		BondsMovingAverage:    p.BondsMovingAverage.Get(ctx, netuid),
		Yuma3:                 p.Yuma3On.Get(ctx, netuid),
		LiquidAlpha:           p.LiquidAlphaOn.Get(ctx, netuid),
		AlphaLow:              alpha.A,
		AlphaHigh:             alpha.B,
		AlphaSigmoidSteepness: p.AlphaSigmoidSteepness.Get(ctx, netuid),
		Emission:              emission,
	}
	for _, k := range keys {
		if k.UID < n {
			in.BlockAtRegistration[k.UID] = p.BlockAtRegistration.Get(ctx, netuid, k.UID)
		}
	}
	if p.CommitRevealWeightsEnabled.Get(ctx, netuid) {
		in.CommitBlocks = p.commitBlocks(ctx, netuid, index, n, keys)
	}
	return in
}

// commitBlocks returns the block of each neuron's earliest commit that has not
// expired.
func (p *Pallet) commitBlocks(ctx *frame.Context, netuid, index, n uint16, keys []neuronKey) []uint64 {
	blocks := make([]uint64, n)
	for i := range blocks {
		blocks[i] = yuma.NoCommit
	}
	uids := make(map[types.AccountID]uint16, len(keys))
	for _, k := range keys {
		uids[k.Hotkey] = k.UID
	}
	note := func(who types.AccountID, block uint64) {
		if uid, ok := uids[who]; ok && uid < n {
			blocks[uid] = min(blocks[uid], block)
		}
	}
	for who, queue := range p.WeightCommits.With(ctx, index) {
		for _, c := range queue {
			if epoch, block := c.B, c.C; !p.IsCommitExpired(ctx, netuid, epoch) {
				note(who, block)
				break
			}
		}
	}
	for epoch, queue := range p.TimelockedWeightCommits.With(ctx, index) {
		if p.IsCommitExpired(ctx, netuid, epoch) {
			continue
		}
		for _, c := range queue {
			note(c.A, c.B)
		}
	}
	return blocks
}

type linkMap = frame.DoubleMap[uint16, uint16, []scale.Tuple2[uint16, uint16]]

// links reads the first n rows of a map of weights or bonds. It decodes by hand:
// a large subnet has a hundred thousand links.
func links(ctx *frame.Context, m *linkMap, index, n uint16) [][]yuma.Link {
	rows := make([][]yuma.Link, n)
	prefix := m.PrefixOf(index)
	ctx.State.Iterate(prefix, nil, func(key, value []byte) bool {
		d := scale.NewDecoder(key[len(prefix):])
		uid := d.Uint16()
		if d.Err() != nil || uid >= n {
			return true
		}
		d = scale.NewDecoder(value)
		count := d.Length(4)
		raw := d.Next(4 * count)
		if d.Err() != nil {
			return true
		}
		row := make([]yuma.Link, count)
		for i := range row {
			b := raw[4*i : 4*i+4]
			row[i] = yuma.Link{UID: uint16(b[0]) | uint16(b[1])<<8, Value: uint16(b[2]) | uint16(b[3])<<8}
		}
		rows[uid] = row
		return true
	})
	return rows
}

// putLinks stores a row of weights or bonds.
func putLinks(ctx *frame.Context, m *linkMap, index, uid uint16, row []yuma.Link) {
	b := scale.AppendCompact(make([]byte, 0, 4+4*len(row)), uint64(len(row)))
	for _, l := range row {
		b = scale.AppendUint16(scale.AppendUint16(b, l.UID), l.Value)
	}
	ctx.State.Put(m.Key(index, uid), b)
}

// byUID returns the terms in ascending order of uids.
func byUID(terms []EpochTerms) []*EpochTerms {
	sorted := make([]*EpochTerms, len(terms))
	for i := range terms {
		sorted[i] = &terms[i]
	}
	slices.SortFunc(sorted, func(a, b *EpochTerms) int { return int(a.UID) - int(b.UID) })
	return sorted
}

// column returns one field of all terms.
func column[T any](terms []*EpochTerms, field func(t *EpochTerms) T) []T {
	v := make([]T, len(terms))
	for i, t := range terms {
		v[i] = field(t)
	}
	return v
}

// PersistMechanismEpochTerms stores what belongs to a mechanism.
func (p *Pallet) PersistMechanismEpochTerms(ctx *frame.Context, netuid uint16, mecid uint8, terms []EpochTerms) {
	index := p.MechanismStorageIndex(netuid, mecid)
	sorted := byUID(terms)
	p.Incentive.Put(ctx, index, column(sorted, func(t *EpochTerms) uint16 { return t.Incentive }))
	p.Ev.IncentiveAlphaEmittedToMiners.Deposit(ctx, IncentiveAlphaEmittedToMinersEvent{
		Netuid:    index,
		Emissions: column(sorted, func(t *EpochTerms) uint64 { return t.ServerEmission }),
	})
	for uid, t := range sorted {
		putLinks(ctx, p.Bonds, index, uint16(uid), t.Bonds)
	}
}

// PersistNetuidEpochTerms stores what belongs to a subnet as a whole.
func (p *Pallet) PersistNetuidEpochTerms(ctx *frame.Context, netuid uint16, terms []EpochTerms) {
	sorted := byUID(terms)
	p.Active.Put(ctx, netuid, column(sorted, func(t *EpochTerms) bool { return t.Active }))
	p.Emission.Put(ctx, netuid, column(sorted, func(t *EpochTerms) uint64 { return t.Emission }))
	p.Consensus.Put(ctx, netuid, column(sorted, func(t *EpochTerms) uint16 { return t.Consensus }))
	p.Dividends.Put(ctx, netuid, column(sorted, func(t *EpochTerms) uint16 { return t.Dividend }))
	p.ValidatorTrust.Put(ctx, netuid, column(sorted, func(t *EpochTerms) uint16 { return t.ValidatorTrust }))
	p.ValidatorPermit.Put(ctx, netuid, column(sorted, func(t *EpochTerms) bool { return t.NewPermit }))
	p.StakeWeight.Put(ctx, netuid, column(sorted, func(t *EpochTerms) uint16 { return t.StakeWeight }))
}

// IsEpochInputStateConsistent reports whether no hotkey has two uids.
func (p *Pallet) IsEpochInputStateConsistent(ctx *frame.Context, netuid uint16) bool {
	seen := make(map[types.AccountID]struct{}, p.SubnetworkN.Get(ctx, netuid))
	for _, hotkey := range p.Keys.With(ctx, netuid) {
		if _, dup := seen[hotkey]; dup {
			return false
		}
		seen[hotkey] = struct{}{}
	}
	return true
}

// DoSetAlphaValues sets the bounds of liquid alpha, parts of 65535.
func (p *Pallet) DoSetAlphaValues(ctx *frame.Context, o frame.Origin, netuid, low, high uint16) error {
	const least = 65535 / 40
	if _, err := p.EnsureSubnetOwnerOrRoot(ctx, o, netuid); err != nil {
		return err
	}
	switch {
	case !p.LiquidAlphaOn.Get(ctx, netuid):
		return p.Err.LiquidAlphaDisabled
	case high < least:
		return p.Err.AlphaHighTooLow
	case low < least || low > high:
		return p.Err.AlphaLowOutOfRange
	}
	p.AlphaValues.Put(ctx, netuid, scale.Pair(low, high))
	return nil
}

// DoResetBonds removes all bonds on the neuron of a hotkey, if the subnet does
// that.
func (p *Pallet) DoResetBonds(ctx *frame.Context, index uint16, hotkey types.AccountID) error {
	netuid, _, err := p.NetuidAndSubid(ctx, index)
	if err != nil {
		netuid = RootNetuid
	}
	if !p.BondsResetOn.Get(ctx, netuid) {
		return nil
	}
	uid, err := p.UidForNetAndHotkey(ctx, netuid, hotkey)
	if err != nil {
		return nil
	}
	for from, row := range p.Bonds.With(ctx, index) {
		row = slices.DeleteFunc(row, func(l scale.Tuple2[uint16, uint16]) bool { return l.A == uid })
		p.Bonds.Put(ctx, index, from, row)
	}
	return nil
}
