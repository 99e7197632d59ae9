package grandpa

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

const (
	nanosecond  = 1_000 // picoseconds
	microsecond = 1_000_000
)

// Weights, as pallet_grandpa's default implementation has them.
var (
	// At least 100 validators are assumed, and there is never a proof that says more.
	weightReportEquivocation = types.NewWeight((35+95+110+25*maxNominators)*microsecond+175*nanosecond*100, 0).
					Add(frame.RocksDB.ReadsWrites(5+14+3*maxNominators+2, 10+3*maxNominators))
	weightNoteStalled = frame.Cost(3*microsecond, 0, 0, 1)
)
