package shield

import (
	"slices"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// clearFirstVersion removes, once, what the pallet's first version kept.
func (p *Pallet) clearFirstVersion(ctx *frame.Context) types.Weight {
	weight := frame.RocksDB.Reads(1)
	name := scale.BoundedVec[uint8, frame.Max128]("migrate_clear_v1_storage")
	if p.HasMigrationRun.Get(ctx, name) {
		return weight
	}
	pallet := crypto.TwoX128Of(p.Name())
	for _, item := range []string{"Submissions", "KeyHashByBlock"} {
		prefix := crypto.TwoX128Of(item)
		removed, _ := ctx.State.ClearPrefix(slices.Concat(pallet[:], prefix[:]), -1)
		weight = weight.Add(frame.RocksDB.Writes(uint64(removed)))
	}
	p.CurrentKey.Kill(ctx)
	p.HasMigrationRun.Put(ctx, name, true)
	return weight.Add(frame.RocksDB.Writes(2))
}
