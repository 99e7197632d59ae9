package subtensor

// Mirrors rpc_info/show_subnet.rs.

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// emissionHistory returns by subnet and hotkey what the hotkeys last earned.
func (p *Pallet) emissionHistory(ctx *frame.Context, hotkeys []types.AccountID) [][]scale.Compact[uint64] {
	netuids := p.AllSubnetNetuids(ctx)
	position := make(map[uint16]int, len(netuids))
	history := make([][]scale.Compact[uint64], len(netuids))
	for i, netuid := range netuids {
		position[netuid] = i
		history[i] = make([]scale.Compact[uint64], len(hotkeys))
	}
	for uid, hotkey := range hotkeys {
		for netuid, earned := range p.LastHotkeyEmissionOnNetuid.With(ctx, hotkey) {
			if i, ok := position[netuid]; ok {
				history[i][uid].V = earned
			}
		}
	}
	return history
}

func (p *Pallet) subnetState(ctx *frame.Context, netuid uint16) *SubnetState {
	if !p.IfSubnetExist(ctx, netuid) {
		return nil
	}
	var m Metagraph
	g := p.newGraphs(ctx)
	g.addKeys(netuid, &m)
	g.addVectors(netuid, &m)
	g.addRegistrations(netuid, &m)
	g.addStakes(netuid, &m)
	return &SubnetState{
		Netuid: netuid, Hotkeys: m.Hotkeys, Coldkeys: m.Coldkeys, Active: m.Active,
		ValidatorPermit: m.ValidatorPermit, LastUpdate: m.LastUpdate, Emission: m.Emission,
		Dividends: m.Dividends, Incentives: m.Incentives, Consensus: m.Consensus,
		BlockAtRegistration: m.BlockAtRegistration, AlphaStake: m.AlphaStake, TaoStake: m.TaoStake,
		TotalStake: m.TotalStake, EmissionHistory: p.emissionHistory(ctx, m.Hotkeys),
	}
}
