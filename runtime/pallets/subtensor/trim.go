package subtensor

// Mirrors trim_to_max_allowed_uids of subnets/uids.rs.

import (
	"cmp"
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// TrimToMaxAllowedUids makes size the most neurons of a subnet. If it has more,
// those that earn the least go, immune ones excepted, and the rest move together.
func (p *Pallet) TrimToMaxAllowedUids(ctx *frame.Context, netuid, size uint16) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	if size < p.MinAllowedUids.Get(ctx, netuid) || size > p.MaxAllowedUids.Get(ctx, netuid) {
		return p.Err.InvalidValue
	}
	p.MaxAllowedUids.Put(ctx, netuid, size)
	if p.SubnetworkN.Get(ctx, netuid) <= size {
		return nil
	}
	t := trimming{Pallet: p, netuid: netuid, size: size}
	for mecid := range p.MechanismCountCurrent.Get(ctx, netuid) {
		t.indices = append(t.indices, p.MechanismStorageIndex(netuid, mecid))
	}
	if err := t.checkImmune(ctx); err != nil {
		return err
	}
	t.removeLowest(ctx)
	t.compactVectors(ctx)
	t.moveNeurons(ctx)
	t.renumberHotkeys(ctx)
	p.SubnetworkN.Put(ctx, netuid, size)
	return nil
}

// earner is a neuron and its emission in rao.
type earner struct {
	uid      int
	emission uint64
}

// trimming is the state of one TrimToMaxAllowedUids.
type trimming struct {
	*Pallet
	netuid, size uint16
	indices      []uint16 // storage indices of the mechanisms
	owners       []uint16 // uids of the owner that stay
	kept         []earner // neurons that stay, in ascending order of uids
}

// checkImmune fails if neurons that can't be removed would make up too much of
// the trimmed subnet.
func (t *trimming) checkImmune(ctx *frame.Context) error {
	t.owners = t.ImmuneOwnerUids(ctx, t.netuid, t.SubnetOwner.Get(ctx, t.netuid))
	var count uint16
	for uid := range t.SubnetworkN.Get(ctx, t.netuid) {
		if t.stays(ctx, uid) {
			count = sat.Add(count, 1)
		}
	}
	if fixed.FromRational[fixed.Percent](uint64(count), uint64(t.size)) >= MaxImmuneUidsPercentage {
		return t.Err.TrimmingWouldExceedMaxImmunePercentage
	}
	return nil
}

// stays reports whether a neuron can't be removed.
func (t *trimming) stays(ctx *frame.Context, uid uint16) bool {
	return slices.Contains(t.owners, uid) || t.NeuronIsImmune(ctx, t.netuid, uid)
}

// removeLowest removes neurons in ascending order of emission until size are left.
func (t *trimming) removeLowest(ctx *frame.Context) {
	for uid, emission := range t.Emission.Get(ctx, t.netuid) {
		t.kept = append(t.kept, earner{uid, emission})
	}
	slices.SortStableFunc(t.kept, func(a, b earner) int { return cmp.Compare(b.emission, a.emission) })
	n := t.SubnetworkN.Get(ctx, t.netuid)
	left := n
	for i := int(n) - 1; i >= 0 && left != t.size; i-- {
		if i >= len(t.kept) {
			continue
		}
		if uid := uint16(t.kept[i].uid); !t.stays(ctx, uid) {
			t.removeNeuron(ctx, uid)
			t.kept = slices.Delete(t.kept, i, i+1)
			left--
		}
	}
	slices.SortFunc(t.kept, func(a, b earner) int { return cmp.Compare(a.uid, b.uid) })
}

func (t *trimming) removeNeuron(ctx *frame.Context, uid uint16) {
	if hotkey, ok := t.Keys.Find(ctx, t.netuid, uid); ok {
		t.Uids.Remove(ctx, t.netuid, hotkey)
		t.IsNetworkMember.Remove(ctx, hotkey, t.netuid)
		t.LastHotkeyEmissionOnNetuid.Remove(ctx, hotkey, t.netuid)
		t.AlphaDividendsPerSubnet.Remove(ctx, t.netuid, hotkey)
		t.Axons.Remove(ctx, t.netuid, hotkey)
		t.NeuronCertificates.Remove(ctx, t.netuid, hotkey)
		t.Prometheus.Remove(ctx, t.netuid, hotkey)
	}
	t.Keys.Remove(ctx, t.netuid, uid)
	t.BlockAtRegistration.Remove(ctx, t.netuid, uid)
	t.AssociatedEvmAddress.Remove(ctx, t.netuid, uid)
	for _, index := range t.indices {
		t.Weights.Remove(ctx, index, uid)
		t.Bonds.Remove(ctx, index, uid)
	}
}

// compactVectors drops the removed neurons from the vectors with an element each.
func (t *trimming) compactVectors(ctx *frame.Context) {
	emissions := make([]uint64, len(t.kept))
	for i, e := range t.kept {
		emissions[i] = e.emission
	}
	t.Emission.Put(ctx, t.netuid, emissions)
	keepElements(ctx, t.Active, t.netuid, t.kept)
	keepElements(ctx, t.Consensus, t.netuid, t.kept)
	keepElements(ctx, t.Dividends, t.netuid, t.kept)
	keepElements(ctx, t.ValidatorTrust, t.netuid, t.kept)
	keepElements(ctx, t.ValidatorPermit, t.netuid, t.kept)
	keepElements(ctx, t.StakeWeight, t.netuid, t.kept)
	for _, index := range t.indices {
		keepElements(ctx, t.Incentive, index, t.kept)
		keepElements(ctx, t.LastUpdate, index, t.kept)
	}
}

func keepElements[T any](ctx *frame.Context, m *frame.Map[uint16, []T], netuid uint16, kept []earner) {
	all := m.Get(ctx, netuid)
	out := make([]T, len(kept))
	for i, e := range kept {
		if e.uid < len(all) {
			out[i] = all[e.uid]
		}
	}
	m.Put(ctx, netuid, out)
}

// moveNeurons moves what is stored by uid to the new uids and translates links.
func (t *trimming) moveNeurons(ctx *frame.Context) {
	moved := make(map[uint16]uint16, len(t.kept))
	for i, e := range t.kept {
		moved[uint16(e.uid)] = uint16(i)
	}
	for i, e := range t.kept {
		from, to := uint16(e.uid), uint16(i)
		swapRaw(ctx, t.Keys.Key(t.netuid, from), t.Keys.Key(t.netuid, to))
		swapRaw(ctx, t.AssociatedEvmAddress.Key(t.netuid, from), t.AssociatedEvmAddress.Key(t.netuid, to))
		swapRaw(ctx, t.BlockAtRegistration.Key(t.netuid, from), t.BlockAtRegistration.Key(t.netuid, to))
		for _, index := range t.indices {
			for _, m := range []*linkMap{t.Weights, t.Bonds} {
				swapRaw(ctx, m.Key(index, from), m.Key(index, to))
				translateLinks(ctx, m, index, to, moved)
			}
		}
	}
}

// swapRaw exchanges two stored values, either of which may be absent.
func swapRaw(ctx *frame.Context, a, b []byte) {
	if string(a) == string(b) {
		return
	}
	va, hasA := ctx.State.Get(a)
	vb, hasB := ctx.State.Get(b)
	putRaw(ctx, a, vb, hasB)
	putRaw(ctx, b, va, hasA)
}

func putRaw(ctx *frame.Context, key, value []byte, present bool) {
	if present {
		ctx.State.Put(key, slices.Clone(value))
	} else {
		ctx.State.Delete(key)
	}
}

// translateLinks renumbers the targets of a row and drops links to removed
// neurons. A row that is absent becomes an empty one.
func translateLinks(ctx *frame.Context, m *linkMap, index, uid uint16, moved map[uint16]uint16) {
	row := m.Get(ctx, index, uid)
	kept := row[:0]
	for _, l := range row {
		if to, ok := moved[l.A]; ok {
			l.A = to
			kept = append(kept, l)
		}
	}
	m.Put(ctx, index, uid, kept)
}

// renumberHotkeys writes the uids of all hotkeys anew.
func (t *trimming) renumberHotkeys(ctx *frame.Context) {
	t.Uids.ClearPrefix(ctx, t.netuid, -1)
	for uid := range t.kept {
		t.Uids.Put(ctx, t.netuid, t.Keys.Get(ctx, t.netuid, uint16(uid)), uint16(uid))
	}
}
