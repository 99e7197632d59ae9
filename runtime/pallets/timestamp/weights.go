package timestamp

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights, as pallet_timestamp::weights::SubstrateWeight has them.
var (
	weightSet        = frame.Cost(3_816_000, 1493, 2, 1)
	weightOnFinalize = types.NewWeight(3_246_000, 0)
)
