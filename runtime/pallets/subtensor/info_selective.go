package subtensor

// Mirrors the metagraphs with selected fields of rpc_info/metagraph.rs. A field's
// number is its position in SelectiveMetagraph; all but the last two stand at
// the same position in Metagraph.

import (
	"reflect"
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// The numbers at which another part of a metagraph begins.
const (
	fieldNetuid = 0
	fieldRho    = 22
	fieldHotkey = 52

	fieldIdentities      = 54
	fieldAxons           = 55
	fieldActive          = 56
	fieldRegistrations   = 66
	fieldAlphaStake      = 67
	fieldTaoDividends    = 70
	fieldValidators      = 72
	fieldCommitments     = 73
	selectiveFieldsCount = 74
)

// metagraphParts are the parts of a metagraph by their first field. Those
// after the keys need them.
var metagraphParts = []struct {
	first uint16
	add   func(g *graphs, netuid uint16, m *Metagraph)
}{
	{fieldNetuid, (*graphs).addSubnet},
	{fieldRho, (*graphs).addParameters},
	{fieldHotkey, (*graphs).addKeys},
	{fieldIdentities, (*graphs).addIdentities},
	{fieldAxons, (*graphs).addAxons},
	{fieldActive, (*graphs).addVectors},
	{fieldRegistrations, (*graphs).addRegistrations},
	{fieldAlphaStake, (*graphs).addStakes},
	{fieldTaoDividends, (*graphs).addDividends},
}

func (p *Pallet) selectiveMetagraph(ctx *frame.Context, netuid uint16, fields []uint16) *SelectiveMetagraph {
	return p.selected(ctx, netuid, fields, nil)
}

// selectiveMechagraph has the netuid whether it is asked for or not. It does not
// check that there is such a mechanism.
func (p *Pallet) selectiveMechagraph(ctx *frame.Context, netuid uint16, mecid uint8, fields []uint16) *SelectiveMetagraph {
	s := p.selected(ctx, netuid, fields, func(m *Metagraph) {
		p.asMechanism(ctx, m, p.MechanismStorageIndex(netuid, mecid))
	})
	if s != nil {
		s.Netuid = netuid
	}
	return s
}

// selected returns the fields asked for; change, if any, is applied to the
// metagraph before. Numbers that stand for nothing are ignored.
func (p *Pallet) selected(ctx *frame.Context, netuid uint16, fields []uint16, change func(*Metagraph)) *SelectiveMetagraph {
	if !p.IfSubnetExist(ctx, netuid) {
		return nil
	}
	var asked [selectiveFieldsCount]bool
	for _, f := range fields {
		if f < selectiveFieldsCount {
			asked[f] = true
		}
	}
	m, s := &Metagraph{}, &SelectiveMetagraph{}
	p.addAsked(ctx, netuid, asked[:], m)
	if change != nil {
		change(m)
	}
	from, to := reflect.ValueOf(m).Elem(), reflect.ValueOf(s).Elem()
	for f := range uint16(fieldValidators) {
		if asked[f] {
			setOption(to.Field(int(f)), from.Field(int(f)))
		}
	}
	if asked[fieldValidators] {
		s.Validators = p.validators(ctx, netuid)
	}
	if asked[fieldCommitments] {
		s.Commitments = p.commitments(ctx, netuid)
	}
	return s
}

// addAsked fills in the parts of a metagraph that fields are asked of.
func (p *Pallet) addAsked(ctx *frame.Context, netuid uint16, asked []bool, m *Metagraph) {
	g := p.newGraphs(ctx)
	keys := slices.Contains(asked[fieldHotkey:fieldValidators], true)
	for i, part := range metagraphParts {
		end := uint16(fieldValidators)
		if i+1 < len(metagraphParts) {
			end = metagraphParts[i+1].first
		}
		if slices.Contains(asked[part.first:end], true) || keys && part.first == fieldHotkey {
			part.add(g, netuid, m)
		}
	}
}

// setOption sets a field of a SelectiveMetagraph to that of a Metagraph. Options
// hold as scale.Compact what the metagraph has as a tagged number.
func setOption(to, from reflect.Value) {
	if to.Kind() != reflect.Pointer {
		to.Set(from)
		return
	}
	v := reflect.New(to.Type().Elem())
	if inner := v.Elem(); inner.Type() == from.Type() {
		inner.Set(from)
	} else {
		inner.Field(0).Set(from)
	}
	to.Set(v)
}

// validators lists the neurons that may validate and whose stake is above the
// threshold, by stake.
func (p *Pallet) validators(ctx *frame.Context, netuid uint16) *[]scale.Compact[uint16] {
	type staked struct {
		uid   uint16
		stake fixed.I64F64
	}
	var all []staked
	permits, weight := p.ValidatorPermit.Get(ctx, netuid), p.TaoWeightValue(ctx)
	for uid, hotkey := range p.Keys.With(ctx, netuid) {
		if elementOf(permits, uid) {
			total, _, _ := p.stakeWeights(ctx, hotkey, netuid, weight)
			all = append(all, staked{uid, total})
		}
	}
	slices.SortStableFunc(all, func(a, b staked) int { return a.stake.Cmp(b.stake) })
	threshold := p.StakeThreshold.Get(ctx)
	list := []scale.Compact[uint16]{}
	for _, v := range all {
		if exceeds(v.stake, threshold) {
			list = append(list, compact(v.uid))
		}
	}
	return &list
}

// exceeds reports whether stake (never negative) is more than the limit.
func exceeds(stake fixed.I64F64, limit uint64) bool {
	whole := uint64(stake.Bits.Hi)
	return whole > limit || whole == limit && stake.Bits.Lo != 0
}

func (p *Pallet) commitments(ctx *frame.Context, netuid uint16) *[]scale.Tuple2[types.AccountID, []scale.Compact[uint8]] {
	list := []scale.Tuple2[types.AccountID, []scale.Compact[uint8]]{}
	for _, c := range p.Commitments.Commitments(ctx, netuid) {
		list = append(list, scale.Pair(c.Hotkey, compacts(c.Data)))
	}
	return &list
}
