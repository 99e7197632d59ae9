package subtensor

// Mirrors the functions of utils/misc.rs on vectors with an element per neuron.
// A vector that is too short reads as if filled with defaults.

import "github.com/tensord/tensord/runtime/frame"

// LastUpdateValue returns the blocks in which the neurons of a mechanism last set
// weights, at least one per neuron of the subnet.
func (p *Pallet) LastUpdateValue(ctx *frame.Context, index uint16) []uint64 {
	v := p.LastUpdate.Get(ctx, index)
	if n := int(p.SubnetworkN.Get(ctx, p.Netuid(index))); len(v) < n {
		v = append(v, make([]uint64, n-len(v))...)
	}
	return v
}

// SetLastUpdateForUid sets the block in which a neuron last set weights.
func (p *Pallet) SetLastUpdateForUid(ctx *frame.Context, index, uid uint16, block uint64) {
	v := p.LastUpdateValue(ctx, index)
	if int(uid) < len(v) {
		v[uid] = block
		p.LastUpdate.Put(ctx, index, v)
	}
}

// SetActiveForUid sets whether a neuron is active.
func (p *Pallet) SetActiveForUid(ctx *frame.Context, netuid, uid uint16, active bool) {
	setForUid(ctx, p.Active, netuid, uid, active)
}

// SetValidatorPermitForUid sets whether a neuron may validate.
func (p *Pallet) SetValidatorPermitForUid(ctx *frame.Context, netuid, uid uint16, permit bool) {
	setForUid(ctx, p.ValidatorPermit, netuid, uid, permit)
}

func setForUid[T any](ctx *frame.Context, m *frame.Map[uint16, []T], netuid, uid uint16, v T) {
	all := m.Get(ctx, netuid)
	if int(uid) < len(all) {
		all[uid] = v
		m.Put(ctx, netuid, all)
	}
}

func forUid[T any](ctx *frame.Context, m *frame.Map[uint16, []T], netuid, uid uint16) (v T) {
	if all := m.Get(ctx, netuid); int(uid) < len(all) {
		return all[uid]
	}
	return v
}

// EmissionForUid returns what a neuron earned in the last epoch, in rao of alpha.
func (p *Pallet) EmissionForUid(ctx *frame.Context, netuid, uid uint16) uint64 {
	return forUid(ctx, p.Emission, netuid, uid)
}

// ActiveForUid reports whether a neuron was active in the last epoch.
func (p *Pallet) ActiveForUid(ctx *frame.Context, netuid, uid uint16) bool {
	return forUid(ctx, p.Active, netuid, uid)
}

// ConsensusForUid returns a neuron's consensus, a part of 65535.
func (p *Pallet) ConsensusForUid(ctx *frame.Context, netuid, uid uint16) uint16 {
	return forUid(ctx, p.Consensus, netuid, uid)
}

// IncentiveForUid returns a neuron's incentive in a mechanism, a part of 65535.
func (p *Pallet) IncentiveForUid(ctx *frame.Context, index, uid uint16) uint16 {
	return forUid(ctx, p.Incentive, index, uid)
}

// DividendsForUid returns a neuron's dividends, a part of 65535.
func (p *Pallet) DividendsForUid(ctx *frame.Context, netuid, uid uint16) uint16 {
	return forUid(ctx, p.Dividends, netuid, uid)
}

// LastUpdateForUid returns the block in which a neuron last set weights.
func (p *Pallet) LastUpdateForUid(ctx *frame.Context, index, uid uint16) uint64 {
	return forUid(ctx, p.LastUpdate, index, uid)
}

// ValidatorTrustForUid returns a neuron's trust as validator, a part of 65535.
func (p *Pallet) ValidatorTrustForUid(ctx *frame.Context, netuid, uid uint16) uint16 {
	return forUid(ctx, p.ValidatorTrust, netuid, uid)
}

// ValidatorPermitForUid reports whether a neuron may validate.
func (p *Pallet) ValidatorPermitForUid(ctx *frame.Context, netuid, uid uint16) bool {
	return forUid(ctx, p.ValidatorPermit, netuid, uid)
}

// RankForUid returns 0: ranks are no longer computed.
func (p *Pallet) RankForUid(uint16, uint16) uint16 { return 0 }

// TrustForUid returns 0: trust is no longer computed.
func (p *Pallet) TrustForUid(uint16, uint16) uint16 { return 0 }

// PruningScoreForUid returns the highest score: scores are no longer computed.
func (p *Pallet) PruningScoreForUid(uint16, uint16) uint16 { return ^uint16(0) }
