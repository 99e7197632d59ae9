package frame

import (
	"github.com/tensord/tensord/chain/types"
)

// BeforeMigrations records the version of the pallet's storage where the pallet
// has no storage yet, so that its migrations see the present version. It runs
// for all pallets before the first migration.
func (b *Base) BeforeMigrations(ctx *Context) types.Weight {
	exists := false
	ctx.State.Iterate(b.prefix[:], nil, func([]byte, []byte) bool {
		exists = true
		return false
	})
	if exists {
		return RocksDB.Reads(1)
	}
	b.WriteStorageVersion(ctx)
	return RocksDB.ReadsWrites(1, 1)
}
