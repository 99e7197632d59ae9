package subtensor

// Mirrors macros/hooks.rs.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// addHooks declares where in a block the pallet runs.
func (p *Pallet) addHooks() {
	h := p.Hooks()
	h.OnInitialize = p.onInitialize
	h.OnRuntimeUpgrade = p.onRuntimeUpgrade
	h.BuildGenesis = p.buildGenesis
}

// weightBlockStep is what the reference charges for a block step, whatever it
// does.
var weightBlockStep = types.NewWeight(110_634_229_000, 0).Add(frame.RocksDB.ReadsWrites(8304, 110))

func (p *Pallet) onInitialize(ctx *frame.Context, n uint32) types.Weight {
	cleanUp := p.cleanUpHotkeySwapRecords(ctx, uint64(n))
	p.BlockStep(ctx)
	return weightBlockStep.Add(cleanUp)
}

// cleanUpHotkeySwapRecords forgets old hotkey swaps of the subnets whose turn it
// is, and returns the weight of that.
func (p *Pallet) cleanUpHotkeySwapRecords(ctx *frame.Context, block uint64) types.Weight {
	interval := p.HotkeySwapOnSubnetInterval()
	netuids := p.AllSubnetNetuids(ctx)
	reads, writes := 2+uint64(len(netuids)), uint64(0)
	for _, netuid := range netuids {
		if uint64(netuid)%interval != block%interval {
			continue
		}
		for coldkey, swapped := range p.LastHotkeySwapOnNetuid.With(ctx, netuid) {
			if sat.Add(swapped, interval) < block {
				p.LastHotkeySwapOnNetuid.Remove(ctx, netuid, coldkey)
				writes++
			}
			reads++
		}
	}
	return frame.RocksDB.ReadsWrites(reads, writes)
}
