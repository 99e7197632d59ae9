package subtensor

// Mirrors the PCRelations part of staking/set_children.rs: the children and
// parents of a hotkey on a subnet, kept on both sides.

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Link is a relative of a hotkey and the part of 2^64-1 of the stake that goes
// between them.
type Link = scale.Tuple2[uint64, types.AccountID]

// kin are relatives by hotkey, in the order of hotkeys.
type kin = scale.BTreeMap[types.AccountID, uint64]

// maxChildren is how many children a hotkey may have on a subnet.
const maxChildren = 5

// family are the children and parents of one hotkey on one subnet.
type family struct {
	pivot             types.AccountID
	children, parents kin
}

// kinOf orders stored kin, leaving out those of the hotkey to itself.
func kinOf(list []Link, self types.AccountID) kin {
	var out kin
	for _, l := range list {
		if l.B != self {
			out.Put(l.B, l.A)
		}
	}
	return out
}

func (p *Pallet) checkProportions(children kin) error {
	var total fixed.U128
	for _, c := range children {
		total = total.SaturatingAdd(fixed.U128From(c.Value))
	}
	if total.Hi != 0 {
		return p.Err.ProportionOverflow
	}
	return nil
}

func (p *Pallet) checkNoSelfLoop(pivot types.AccountID, others kin) error {
	if _, ok := others.Get(pivot); ok {
		return p.Err.InvalidChild
	}
	return nil
}

// checkSeparation refuses a hotkey that would be child and parent at once.
func (p *Pallet) checkSeparation(children, parents kin) error {
	for _, c := range children {
		if _, ok := parents.Get(c.Key); ok {
			return p.Err.ChildParentInconsistency
		}
	}
	return nil
}

// checkPending judges children that are to replace the present ones.
func (p *Pallet) checkPending(r *family, list []Link) error {
	var children kin
	for _, l := range list {
		children.Put(l.B, l.A)
	}
	if err := p.checkNoSelfLoop(r.pivot, children); err != nil {
		return err
	}
	if len(children) > maxChildren {
		return p.Err.TooManyChildren
	}
	if err := p.checkProportions(children); err != nil {
		return err
	}
	return p.checkSeparation(children, r.parents)
}

// loadRelations builds the family of a hotkey from the given children and the
// stored parents.
func (p *Pallet) loadRelations(ctx *frame.Context, hotkey types.AccountID, netuid uint16, children []Link) (*family, error) {
	r := &family{pivot: hotkey, children: kinOf(children, hotkey)}
	if err := p.checkProportions(r.children); err != nil {
		return nil, err
	}
	r.parents = kinOf(p.ParentKeys.Get(ctx, hotkey, netuid), hotkey)
	return r, p.checkSeparation(r.children, r.parents)
}

// loadChildParentRelations loads the stored family of a hotkey.
func (p *Pallet) loadChildParentRelations(ctx *frame.Context, hotkey types.AccountID, netuid uint16) (*family, error) {
	return p.loadRelations(ctx, hotkey, netuid, p.ChildKeys.Get(ctx, hotkey, netuid))
}

func (p *Pallet) setChildkeys(ctx *frame.Context, parent types.AccountID, netuid uint16, list []Link) {
	if len(list) == 0 {
		p.ChildKeys.Remove(ctx, parent, netuid)
	} else {
		p.ChildKeys.Put(ctx, parent, netuid, list)
	}
}

func (p *Pallet) setParentkeys(ctx *frame.Context, child types.AccountID, netuid uint16, list []Link) {
	if len(list) == 0 {
		p.ParentKeys.Remove(ctx, child, netuid)
	} else {
		p.ParentKeys.Put(ctx, child, netuid, list)
	}
}

// upsert sets the proportion of a relative, at the end of the list if it is new.
func upsert(list []Link, proportion uint64, id types.AccountID) []Link {
	for i := range list {
		if list[i].B == id {
			list[i].A = proportion
			return list
		}
	}
	return append(list, Link{A: proportion, B: id})
}

func without(list []Link, id types.AccountID) []Link {
	return slices.DeleteFunc(list, func(l Link) bool { return l.B == id })
}

// side is one direction of the family: the stored lists of relatives and of
// their counterparts.
type side struct {
	get        func(ctx *frame.Context, a types.AccountID, netuid uint16) []Link
	set        func(ctx *frame.Context, a types.AccountID, netuid uint16, list []Link)
	counterGet func(ctx *frame.Context, a types.AccountID, netuid uint16) []Link
	counterSet func(ctx *frame.Context, a types.AccountID, netuid uint16, list []Link)
}

// persistRelations stores the family on all sides, and returns the weight of it.
func (p *Pallet) persistRelations(ctx *frame.Context, r *family, netuid uint16) types.Weight {
	children := side{p.ChildKeys.Get, p.setChildkeys, p.ParentKeys.Get, p.setParentkeys}
	parents := side{p.ParentKeys.Get, p.setParentkeys, p.ChildKeys.Get, p.setChildkeys}
	n := persistSide(ctx, children, r.pivot, r.children, netuid)
	n += persistSide(ctx, parents, r.pivot, r.parents, netuid)
	return frame.RocksDB.ReadsWrites(n+1, n+1)
}

// persistSide stores one direction: new relatives, kept ones, those that are no
// longer; it returns how many relatives were touched.
func persistSide(ctx *frame.Context, s side, pivot types.AccountID, now kin, netuid uint16) (touched uint64) {
	var before kin
	for _, l := range s.get(ctx, pivot, netuid) {
		before.Put(l.B, l.A)
	}
	list := make([]Link, len(now))
	for i, e := range now {
		list[i] = Link{A: e.Value, B: e.Key}
	}
	s.set(ctx, pivot, netuid, list)
	for _, kept := range []bool{false, true} {
		for _, e := range now {
			if _, ok := before.Get(e.Key); ok == kept {
				s.counterSet(ctx, e.Key, netuid, upsert(s.counterGet(ctx, e.Key, netuid), e.Value, pivot))
				touched++
			}
		}
	}
	for _, e := range before {
		if _, ok := now.Get(e.Key); !ok {
			s.counterSet(ctx, e.Key, netuid, without(s.counterGet(ctx, e.Key, netuid), pivot))
			touched++
		}
	}
	return touched
}

// ParentChildSwapHotkey hands a hotkey's family on a subnet to another hotkey
// and returns the weight of it.
func (p *Pallet) ParentChildSwapHotkey(ctx *frame.Context, oldHotkey, newHotkey types.AccountID, netuid uint16) (types.Weight, error) {
	r, err := p.loadChildParentRelations(ctx, oldHotkey, netuid)
	if err != nil {
		return types.Weight{}, err
	}
	weight := frame.RocksDB.Reads(2)
	for _, e := range r.children {
		p.setParentkeys(ctx, e.Key, netuid, without(p.ParentKeys.Get(ctx, e.Key, netuid), oldHotkey))
		weight = weight.Add(frame.RocksDB.ReadsWrites(1, 1))
	}
	for _, e := range r.parents {
		p.ChildKeys.Put(ctx, e.Key, netuid, without(p.ChildKeys.Get(ctx, e.Key, netuid), oldHotkey))
		weight = weight.Add(frame.RocksDB.ReadsWrites(1, 1))
	}
	p.ChildKeys.Put(ctx, oldHotkey, netuid, nil)
	p.setParentkeys(ctx, oldHotkey, netuid, nil)
	weight = weight.Add(frame.RocksDB.Writes(2))
	for _, others := range []kin{r.children, r.parents} {
		if err := p.checkNoSelfLoop(newHotkey, others); err != nil {
			return weight, err
		}
	}
	r.pivot = newHotkey
	if pending, ok := p.PendingChildKeys.Find(ctx, netuid, oldHotkey); ok {
		if err := p.checkPending(r, pending.A); err != nil {
			return weight, err
		}
		p.PendingChildKeys.Remove(ctx, netuid, oldHotkey)
		p.PendingChildKeys.Put(ctx, netuid, newHotkey, pending)
		weight = weight.Add(frame.RocksDB.ReadsWrites(1, 2))
	}
	return weight.Add(p.persistRelations(ctx, r, netuid)), nil
}
