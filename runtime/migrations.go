package runtime

// Mirrors the Migrations tuple of the reference's runtime/src/lib.rs and
// runtime/src/migrations.

import (
	"math"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// migrations run before those of the pallets when the spec version rises.
func (p *pallets) migrations(ctx *frame.Context) types.Weight {
	return p.subtensor.MigrateInitTotalIssuanceOnce(ctx).Add(p.cleanUpRegistry(ctx))
}

// registryHold is the index of the hold reason of the former Registry pallet;
// its one variant is 0.
const registryHold = 17

// maxFormerHolds is how many holds an account could have at that time.
const maxFormerHolds = 5

// cleanUpRegistry frees, once, what accounts had on hold for an identity in the
// former Registry pallet, and removes that pallet's storage.
func (p *pallets) cleanUpRegistry(ctx *frame.Context) (weight types.Weight) {
	name := []byte("pallet_registry_cleanup_migration")
	if p.subtensor.HasMigrationRun.Get(ctx, name) {
		return weight
	}
	prefix := p.balances.Holds.Prefix()
	ctx.State.Iterate(prefix, nil, func(key, value []byte) bool {
		holds, freed, ok := withoutRegistry(value)
		if !ok || len(key) < 32 {
			return true // the reference skips entries that don't decode
		}
		who := types.AccountID(key[len(key)-32:])
		weight = weight.Add(frame.RocksDB.ReadsWrites(1, 1))
		if freed > 0 {
			weight = weight.Add(frame.RocksDB.ReadsWrites(1, 1))
			p.system.Account.Mutate(ctx, who, func(a *system.AccountInfo) {
				a.Data.Reserved = sat.Sub(a.Data.Reserved, freed)
				a.Data.Free = sat.Add(a.Data.Free, freed)
			})
		}
		if len(holds) == 0 {
			p.balances.Holds.Remove(ctx, who)
		} else {
			p.balances.Holds.Put(ctx, who, holds)
		}
		return true
	})
	registry := crypto.TwoX128Of("Registry")
	loops, _ := ctx.State.ClearPrefix(registry[:], math.MaxUint32)
	weight = weight.Add(frame.RocksDB.ReadsWrites(uint64(loops), uint64(loops)))
	p.subtensor.HasMigrationRun.Put(ctx, name, true)
	return weight.Add(frame.RocksDB.Writes(1))
}

// withoutRegistry decodes holds as they were with the Registry pallet and
// returns the others, and the rao that it held.
func withoutRegistry(value []byte) (holds scale.BoundedVec[balances.HoldAmount, balances.MaxHolds], freed uint64, ok bool) {
	d := scale.NewDecoder(value)
	n := d.Compact()
	if n > maxFormerHolds {
		return nil, 0, false
	}
	for range n {
		reason := d.Next(2)
		amount := d.Uint64()
		switch {
		case d.Err() != nil:
			return nil, 0, false
		case reason[0] == registryHold && reason[1] == 0:
			freed = sat.Add(freed, amount)
		default:
			id, err := scale.DecodeAll[primitives.HoldReason](reason)
			if err != nil {
				return nil, 0, false
			}
			holds = append(holds, balances.HoldAmount{ID: id, Amount: amount})
		}
	}
	return holds, freed, true
}
