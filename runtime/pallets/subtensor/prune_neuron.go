package subtensor

// Mirrors get_neuron_to_prune of subnets/registration.rs.

import (
	"cmp"
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// ownerNeuron is a neuron of a subnet's owner.
type ownerNeuron struct {
	uid    uint16
	hotkey types.AccountID
	block  uint64 // of registration
}

// immuneOwnerNeurons returns the neurons of a coldkey that are never pruned: the
// oldest ones, headed by the subnet owner's hotkey.
func (p *Pallet) immuneOwnerNeurons(ctx *frame.Context, netuid uint16, coldkey types.AccountID) []ownerNeuron {
	var neurons []ownerNeuron
	for _, hotkey := range p.OwnedHotkeys.Get(ctx, coldkey) {
		if uid, ok := p.Uids.Find(ctx, netuid, hotkey); ok {
			neurons = append(neurons, ownerNeuron{uid, hotkey, p.BlockAtRegistration.Get(ctx, netuid, uid)})
		}
	}
	slices.SortStableFunc(neurons, func(a, b ownerNeuron) int {
		return cmp.Or(cmp.Compare(a.block, b.block), cmp.Compare(a.uid, b.uid))
	})
	limit := int(p.ImmuneOwnerUidsLimit.Get(ctx, netuid))
	neurons = neurons[:min(len(neurons), limit)]

	hotkey, ok := p.SubnetOwnerHotkey.Find(ctx, netuid)
	if !ok {
		return neurons
	}
	uid, ok := p.Uids.Find(ctx, netuid, hotkey)
	if !ok || slices.ContainsFunc(neurons, func(n ownerNeuron) bool { return n.uid == uid && n.hotkey == hotkey }) {
		return neurons
	}
	neurons = slices.Insert(neurons, 0, ownerNeuron{uid: uid, hotkey: hotkey})
	return neurons[:min(len(neurons), limit)]
}

// ImmuneOwnerUids returns the uids of a coldkey that are never pruned.
func (p *Pallet) ImmuneOwnerUids(ctx *frame.Context, netuid uint16, coldkey types.AccountID) []uint16 {
	var uids []uint16
	for _, n := range p.immuneOwnerNeurons(ctx, netuid, coldkey) {
		uids = append(uids, n.uid)
	}
	return uids
}

// pruneCandidate is the neuron that would go so far.
type pruneCandidate struct {
	uid      uint16
	emission uint64
	block    uint64 // of registration
	found    bool
}

// consider makes a neuron the candidate if it earns less than the present one, or
// the same and is older. Uids come in ascending order, so the lower wins a tie.
func (c *pruneCandidate) consider(uid uint16, emission, block uint64) {
	if !c.found || emission < c.emission || emission == c.emission && block < c.block {
		*c = pruneCandidate{uid, emission, block, true}
	}
}

// NeuronToPrune returns the neuron that makes room for a new one: a neuron past
// its immunity as long as enough of these remain, else an immune one.
func (p *Pallet) NeuronToPrune(ctx *frame.Context, netuid uint16) (uid uint16, ok bool) {
	n := p.SubnetworkN.Get(ctx, netuid)
	immortal := p.immuneOwnerNeurons(ctx, netuid, p.SubnetOwner.Get(ctx, netuid))
	emissions := p.Emission.Get(ctx, netuid)
	now, period := p.CurrentBlockAsU64(ctx), uint64(p.ImmunityPeriod.Get(ctx, netuid))

	var free uint16
	var mortal, immune pruneCandidate
	for uid := range n {
		hotkey, ok := p.Keys.Find(ctx, netuid, uid)
		if !ok || slices.ContainsFunc(immortal, func(o ownerNeuron) bool { return o.hotkey == hotkey }) {
			continue
		}
		var emission uint64
		if int(uid) < len(emissions) {
			emission = emissions[uid]
		}
		block := p.BlockAtRegistration.Get(ctx, netuid, uid)
		if sat.Sub(now, block) < period {
			immune.consider(uid, emission, block)
			continue
		}
		free++
		mortal.consider(uid, emission, block)
	}
	if mortal.found && free > p.MinNonImmuneUids.Get(ctx, netuid) {
		return mortal.uid, true
	}
	return immune.uid, immune.found
}
