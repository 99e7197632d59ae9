package shield

import "github.com/tensord/tensord/runtime/frame"

// Weights of the calls, as pallet_shield::weights::SubstrateWeight has them.
// store_encrypted costs far more than it does, to keep the queue short.
var (
	weightAnnounceNextKey       = frame.Cost(33_661_000, 5555, 4, 6)
	weightSubmitEncrypted       = frame.Cost(207_223_000, 0, 0, 0)
	weightStoreEncrypted        = frame.Cost(20_000_000_000, 0, 0, 0)
	weightSetMaxPending         = frame.Cost(4_206_000, 0, 0, 1)
	weightSetOnInitializeWeight = frame.Cost(4_327_000, 0, 0, 1)
	weightSetLifetime           = frame.Cost(4_116_000, 0, 0, 1)
	weightSetMaxExtrinsicWeight = frame.Cost(4_227_000, 0, 0, 1)
)

// maxOnInitializeWeight bounds what root may set, in picoseconds: half of a
// block's weight.
const maxOnInitializeWeight = 2_000_000_000_000
