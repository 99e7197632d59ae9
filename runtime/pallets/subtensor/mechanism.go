package subtensor

// Mirrors subnets/mechanism.rs. What epochs and weights store per mechanism goes
// by a storage index, which for the first mechanism is the netuid.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// Bounds that storage indices depend on; their product is 2^16.
const (
	GlobalMaxSubnetCount       uint16 = 4096
	MaxMechanismCountPerSubnet uint8  = 16
)

// MechanismStorageIndex returns the storage index of a subnet's mechanism.
func (p *Pallet) MechanismStorageIndex(netuid uint16, mecid uint8) uint16 {
	return sat.Add(sat.Mul(uint16(mecid), GlobalMaxSubnetCount), netuid)
}

// Netuid returns the subnet of a storage index.
func (p *Pallet) Netuid(index uint16) uint16 { return index % GlobalMaxSubnetCount }

// NetuidAndSubid returns the subnet and the mechanism of a storage index, or
// MechanismDoesNotExist.
func (p *Pallet) NetuidAndSubid(ctx *frame.Context, index uint16) (netuid uint16, mecid uint8, err error) {
	netuid, mecid = p.Netuid(index), uint8(index/GlobalMaxSubnetCount)
	if err := p.EnsureMechanismExists(ctx, netuid, mecid); err != nil {
		return 0, 0, err
	}
	return netuid, mecid, nil
}

// CurrentMechanismCount returns how many mechanisms a subnet has.
func (p *Pallet) CurrentMechanismCount(ctx *frame.Context, netuid uint16) uint8 {
	return p.MechanismCountCurrent.Get(ctx, netuid)
}

// EnsureMechanismExists fails unless the subnet exists and has the mechanism.
func (p *Pallet) EnsureMechanismExists(ctx *frame.Context, netuid uint16, mecid uint8) error {
	if !p.IfSubnetExist(ctx, netuid) || p.MechanismCountCurrent.Get(ctx, netuid) <= mecid {
		return p.Err.MechanismDoesNotExist
	}
	return nil
}

// EnsureMaxUidsOverAllMechanisms fails if the neurons of all mechanisms together
// may become too many.
func (p *Pallet) EnsureMaxUidsOverAllMechanisms(_ *frame.Context, maxUids uint16, mechanisms uint8) error {
	if sat.Mul(maxUids, uint16(mechanisms)) > DefaultMaxAllowedUids {
		return p.Err.TooManyUIDsPerMechanism
	}
	return nil
}

// DoSetMechanismCount sets how many mechanisms a subnet has.
func (p *Pallet) DoSetMechanismCount(ctx *frame.Context, netuid uint16, count uint8) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.MechanismDoesNotExist
	}
	if count == 0 || count > p.MaxMechanismCount.Get(ctx) {
		return p.Err.InvalidValue
	}
	if err := p.EnsureMaxUidsOverAllMechanisms(ctx, p.MaxAllowedUids.Get(ctx, netuid), count); err != nil {
		return err
	}
	if count > MaxMechanismCountPerSubnet {
		return p.Err.InvalidValue
	}
	p.UpdateMechanismCountsIfNeeded(ctx, netuid, count)
	return nil
}

// DoSetMaxMechanismCount sets how many mechanisms a subnet may have.
func (p *Pallet) DoSetMaxMechanismCount(ctx *frame.Context, count uint8) error {
	if count == 0 || count > MaxMechanismCountPerSubnet {
		return p.Err.InvalidValue
	}
	p.MaxMechanismCount.Put(ctx, count)
	return nil
}

// UpdateMechanismCountsIfNeeded stores a new count, removes what belongs to
// mechanisms beyond it, and makes the split of emission even.
func (p *Pallet) UpdateMechanismCountsIfNeeded(ctx *frame.Context, netuid uint16, count uint8) {
	old := p.MechanismCountCurrent.Get(ctx, netuid)
	if old == count {
		return
	}
	for mecid := count; mecid < old; mecid++ {
		p.clearMechanism(ctx, p.MechanismStorageIndex(netuid, mecid))
	}
	p.MechanismCountCurrent.Put(ctx, netuid, count)
	p.MechanismEmissionSplit.Remove(ctx, netuid)
}

// clearMechanism removes the weights, bonds and epoch results of a mechanism.
func (p *Pallet) clearMechanism(ctx *frame.Context, index uint16) {
	p.Weights.ClearPrefix(ctx, index, -1)
	p.Incentive.Remove(ctx, index)
	p.LastUpdate.Remove(ctx, index)
	p.Bonds.ClearPrefix(ctx, index, -1)
	p.WeightCommits.ClearPrefix(ctx, index, -1)
	p.TimelockedWeightCommits.ClearPrefix(ctx, index, -1)
}

// DoSetEmissionSplit sets the mechanisms' parts of emission, which add up to
// 65535; nil makes them even.
func (p *Pallet) DoSetEmissionSplit(ctx *frame.Context, netuid uint16, split *[]uint16) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.MechanismDoesNotExist
	}
	if split == nil {
		p.MechanismEmissionSplit.Remove(ctx, netuid)
		return nil
	}
	if n := len(*split); n == 0 || n > int(p.MechanismCountCurrent.Get(ctx, netuid)) {
		return p.Err.InvalidValue
	}
	var total uint64
	for _, part := range *split {
		total += uint64(part)
	}
	if total != 65535 {
		return p.Err.InvalidValue
	}
	p.MechanismEmissionSplit.Put(ctx, netuid, *split)
	return nil
}

// SplitEmissions divides an emission (rao of alpha) among a subnet's mechanisms.
func (p *Pallet) SplitEmissions(ctx *frame.Context, netuid uint16, alpha uint64) []uint64 {
	split, ok := p.MechanismEmissionSplit.Find(ctx, netuid)
	if !ok {
		split = nil
	} else if split == nil {
		split = []uint16{}
	}
	return dtao.SplitEmission(alpha, split, p.MechanismCountCurrent.Get(ctx, netuid))
}

// EpochWithMechanisms runs the epochs of all of a subnet's mechanisms for an
// emission in rao of alpha, stores their results, and returns what hotkeys earn
// in ascending order of hotkeys.
func (p *Pallet) EpochWithMechanisms(ctx *frame.Context, netuid uint16, emission uint64) []HotkeyEmission {
	var terms []EpochTerms
	at := make(map[types.AccountID]int)
	for i, part := range p.SplitEmissions(ctx, netuid, emission) {
		mecid := uint8(i)
		results := p.EpochMechanism(ctx, netuid, mecid, part)
		p.PersistMechanismEpochTerms(ctx, netuid, mecid, results)
		weight := dtao.MechanismWeight(part, emission, mecid == 0)
		for j := range results {
			t := &results[j]
			if k, ok := at[t.Hotkey]; ok {
				accumulateTerms(&terms[k], t, weight)
				continue
			}
			// Every mechanism has the same neurons, so the first one's order is that of all.
			at[t.Hotkey] = len(terms)
			terms = append(terms, EpochTerms{Hotkey: t.Hotkey})
			first := &terms[len(terms)-1]
			first.UID = t.UID
			first.Incentive = weighted16(0, t.Incentive, weight)
			accumulateTerms(first, t, weight)
		}
	}
	p.PersistNetuidEpochTerms(ctx, netuid, terms)
	p.UpdateVotingPowerForSubnet(ctx, netuid, terms)
	out := make([]HotkeyEmission, len(terms))
	for i := range terms {
		t := &terms[i]
		out[i] = HotkeyEmission{t.Hotkey, t.ServerEmission, t.ValidatorEmission}
	}
	return out
}

// accumulateTerms adds a mechanism's terms of a neuron to those of the subnet:
// amounts as they are, shares by the mechanism's weight. Bonds and incentive are
// the mechanism's own.
func accumulateTerms(sum, t *EpochTerms, weight fixed.U64F64) {
	sum.ValidatorEmission = sat.Add(sum.ValidatorEmission, t.ValidatorEmission)
	sum.ServerEmission = sat.Add(sum.ServerEmission, t.ServerEmission)
	sum.Dividend = weighted16(sum.Dividend, t.Dividend, weight)
	sum.StakeWeight = weighted16(sum.StakeWeight, t.StakeWeight, weight)
	sum.Active = sum.Active || t.Active
	sum.Emission = dtao.AccumulateWeighted(sum.Emission, t.Emission, weight, ^uint64(0))
	sum.Consensus = weighted16(sum.Consensus, t.Consensus, weight)
	sum.ValidatorTrust = weighted16(sum.ValidatorTrust, t.ValidatorTrust, weight)
	sum.NewPermit = sum.NewPermit || t.NewPermit
	sum.Stake = sat.Add(sum.Stake, t.Stake)
}

func weighted16(sum, v uint16, weight fixed.U64F64) uint16 {
	return uint16(dtao.AccumulateWeighted(uint64(sum), uint64(v), weight, 65535))
}
