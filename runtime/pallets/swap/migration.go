package swap

import (
	"math"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
)

// migrationName marks in HasMigrationRun that the pools no longer are in the
// form of concentrated liquidity.
const migrationName = "migrate_swapv3_to_balancer"

// sqrtPrices is the former map of the square roots of prices.
const sqrtPrices = "AlphaSqrtPrice"

// formerItems are the storage items that nothing uses any more, in the order in
// which they are cleared.
var formerItems = [...]string{
	sqrtPrices, "CurrentTick", "EnabledUserLiquidity", "FeeGlobalTao", "FeeGlobalAlpha",
	"LastPositionId", "ScrapReservoirTao", "ScrapReservoirAlpha", "Ticks",
	"TickIndexBitmapWords", "SwapV3Initialized", "CurrentLiquidity", "Positions",
}

func (p *Pallet) formerPrefix(item string) []byte {
	pallet, name := crypto.TwoX128Of(p.Name()), crypto.TwoX128Of(item)
	return append(pallet[:], name[:]...)
}

// onRuntimeUpgrade turns pools of concentrated liquidity into weighted ones of
// the same price, once.
func (p *Pallet) onRuntimeUpgrade(ctx *frame.Context) types.Weight {
	weight := frame.RocksDB.Reads(1)
	name := scale.BoundedVec[uint8, frame.Max128](migrationName)
	if p.HasMigrationRun.Get(ctx, name) {
		return weight
	}
	weight = weight.Add(p.adoptPrices(ctx))
	for _, item := range formerItems {
		removed, _ := ctx.State.ClearPrefix(p.formerPrefix(item), math.MaxUint32)
		weight = weight.Add(frame.RocksDB.Writes(uint64(removed)))
	}
	p.HasMigrationRun.Put(ctx, name, true)
	return weight.Add(frame.RocksDB.Writes(1))
}

// adoptPrices initialises a pool for every stored price; reserves that can't
// have the price give an even pool.
func (p *Pallet) adoptPrices(ctx *frame.Context) (weight types.Weight) {
	prefix := p.formerPrefix(sqrtPrices)
	ctx.State.Iterate(prefix, nil, func(key, value []byte) bool {
		k, v := scale.NewDecoder(key[len(prefix):]), scale.NewDecoder(value)
		k.Next(8) // the hash before the netuid
		netuid := k.Uint16()
		var root fixed.U64F64
		root.DecodeScale(v)
		if k.Err() != nil || v.Err() != nil {
			return true
		}
		price := root.SaturatingMul(root)
		if p.MaybeInitializePalswap(ctx, netuid, &price) != nil {
			p.initialise(ctx, netuid, dtao.EvenBalancer())
			weight = weight.Add(frame.RocksDB.Writes(2))
		}
		return true
	})
	return weight
}
