package contracts

// Mirrors on_idle of pallet-contracts 42 (src/lib.rs, src/migration.rs,
// src/storage.rs). With no migrations configured none is ever in progress, and
// as contracts cannot be removed yet nothing waits for deletion; what is left
// is the weight of looking.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

var (
	weightMigrate       = types.NewWeight(9_800_000, 3494).Add(frame.RocksDB.ReadsWrites(2, 2))
	weightMigrationNoop = types.NewWeight(2_054_000, 1491).Add(frame.RocksDB.ReadsWrites(1, 1))
	weightDeletionQueue = types.NewWeight(715_000, 1485).Add(frame.RocksDB.Reads(1))
)

// onIdle looks for migrations, then for deleted contracts, within the weight
// that is left in the block.
func onIdle(_ *frame.Context, _ uint32, left types.Weight) (used types.Weight) {
	if !weightMigrate.AllLessOrEqual(left) {
		return used
	}
	used = weightMigrate.Add(weightMigrationNoop)
	if queue := used.Add(weightDeletionQueue); queue.AllLessOrEqual(left) {
		used = queue
	}
	return used
}
