package swap

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

var (
	weightSetFeeRate = frame.Cost(15_063_000, 3_994, 1, 1)
	weightDeprecated = types.NewWeight(15_000_000, 0)
)
