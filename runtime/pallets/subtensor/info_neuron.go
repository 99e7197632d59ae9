package subtensor

// Mirrors rpc_info/neuron_info.rs.

import (
	"math"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// neuronVectors are the vectors of a subnet that have an element per neuron.
type neuronVectors struct {
	active, permit                                  []bool
	emission, lastUpdate                            []uint64
	incentive, consensus, validatorTrust, dividends []uint16
}

func (p *Pallet) neuronVectors(ctx *frame.Context, netuid uint16) *neuronVectors {
	return &neuronVectors{
		active: p.Active.Get(ctx, netuid), permit: p.ValidatorPermit.Get(ctx, netuid),
		emission: p.Emission.Get(ctx, netuid), lastUpdate: p.LastUpdate.Get(ctx, netuid),
		incentive: p.Incentive.Get(ctx, netuid), consensus: p.Consensus.Get(ctx, netuid),
		validatorTrust: p.ValidatorTrust.Get(ctx, netuid), dividends: p.Dividends.Get(ctx, netuid),
	}
}

// elementOf reads a vector as if it went on with zero values.
func elementOf[T any](v []T, uid uint16) (e T) {
	if int(uid) < len(v) {
		e = v[uid]
	}
	return e
}

// eachNeuron visits the neurons of a subnet up to the first uid without a hotkey.
func (p *Pallet) eachNeuron(ctx *frame.Context, netuid uint16, visit func(uid uint16, info NeuronInfoLite)) {
	if !p.IfSubnetExist(ctx, netuid) {
		return
	}
	ctx.State.ReadThrough(true)
	defer ctx.State.ReadThrough(false)
	v := p.neuronVectors(ctx, netuid)
	for uid := range p.SubnetworkN.Get(ctx, netuid) {
		hotkey, ok := p.Keys.Find(ctx, netuid, uid)
		if !ok {
			return
		}
		visit(uid, p.neuronInfo(ctx, netuid, uid, hotkey, v))
	}
}

func (p *Pallet) neurons(ctx *frame.Context, netuid uint16) (infos []NeuronInfo) {
	p.eachNeuron(ctx, netuid, func(_ uint16, info NeuronInfoLite) {
		infos = append(infos, p.withWeights(ctx, &info))
	})
	return infos
}

func (p *Pallet) neuronsLite(ctx *frame.Context, netuid uint16) (infos []NeuronInfoLite) {
	p.eachNeuron(ctx, netuid, func(_ uint16, info NeuronInfoLite) { infos = append(infos, info) })
	return infos
}

func (p *Pallet) neuron(ctx *frame.Context, netuid, uid uint16) *NeuronInfo {
	lite := p.neuronLite(ctx, netuid, uid)
	if lite == nil {
		return nil
	}
	info := p.withWeights(ctx, lite)
	return &info
}

func (p *Pallet) neuronLite(ctx *frame.Context, netuid, uid uint16) *NeuronInfoLite {
	hotkey, ok := p.Keys.Find(ctx, netuid, uid)
	if !ok || !p.IfSubnetExist(ctx, netuid) {
		return nil
	}
	info := p.neuronInfo(ctx, netuid, uid, hotkey, p.neuronVectors(ctx, netuid))
	return &info
}

func (p *Pallet) neuronInfo(ctx *frame.Context, netuid, uid uint16, hotkey types.AccountID, v *neuronVectors) NeuronInfoLite {
	coldkey := p.Owner.Get(ctx, hotkey)
	stake := p.StakeForHotkeyOnSubnet(ctx, hotkey, netuid)
	return NeuronInfoLite{
		Hotkey:         hotkey,
		Coldkey:        coldkey,
		UID:            uid,
		Netuid:         netuid,
		Active:         elementOf(v.active, uid),
		AxonInfo:       p.AxonInfo(ctx, netuid, hotkey),
		PrometheusInfo: p.PrometheusInfo(ctx, netuid, hotkey),
		Stake:          []scale.Tuple2[types.AccountID, scale.Compact[uint64]]{scale.Pair(coldkey, compact(stake))},
		Emission:       elementOf(v.emission, uid),
		Incentive:      elementOf(v.incentive, uid),
		Consensus:      elementOf(v.consensus, uid),
		ValidatorTrust: elementOf(v.validatorTrust, uid),
		Dividends:      elementOf(v.dividends, uid),
		LastUpdate:     elementOf(v.lastUpdate, uid),

		ValidatorPermit: elementOf(v.permit, uid),
		PruningScore:    math.MaxUint16,
	}
}

// withWeights adds a neuron's weights and bonds.
func (p *Pallet) withWeights(ctx *frame.Context, n *NeuronInfoLite) NeuronInfo {
	return NeuronInfo{
		Hotkey: n.Hotkey, Coldkey: n.Coldkey, UID: n.UID, Netuid: n.Netuid, Active: n.Active,
		AxonInfo: n.AxonInfo, PrometheusInfo: n.PrometheusInfo, Stake: n.Stake, Rank: n.Rank,
		Emission: n.Emission, Incentive: n.Incentive, Consensus: n.Consensus, Trust: n.Trust,
		ValidatorTrust: n.ValidatorTrust, Dividends: n.Dividends, LastUpdate: n.LastUpdate,
		ValidatorPermit: n.ValidatorPermit, PruningScore: n.PruningScore,
		Weights: positive(p.Weights.Get(ctx, n.Netuid, n.UID)),
		Bonds:   positive(p.Bonds.Get(ctx, n.Netuid, n.UID)),
	}
}

// positive leaves out links of weight 0.
func positive(row []scale.Tuple2[uint16, uint16]) []scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]] {
	out := make([]scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]], 0, len(row))
	for _, link := range row {
		if link.B > 0 {
			out = append(out, scale.Pair(compact(link.A), compact(link.B)))
		}
	}
	return out
}
