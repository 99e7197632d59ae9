package scheduler

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// maxScheduled is how many tasks an agenda has room for.
const maxScheduled = 50

// maxWeight is what tasks may use of a block: four fifths.
var maxWeight = types.NewWeight(3_200_000_000_000, 14_757_395_258_967_641_292)

func addConstants(b *frame.Base) {
	frame.Const(b, "MaximumWeight", maxWeight, "")
	frame.Const(b, "MaxScheduledPerBlock", uint32(maxScheduled), "")
}
