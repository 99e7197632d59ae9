package safemode

import "github.com/tensord/tensord/runtime/frame"

// Weights, as pallet_safe_mode::weights::SubstrateWeight has them.
var (
	weightInitializeNoop      = frame.Cost(733_000, 1489, 1, 0)
	weightInitializeExit      = frame.Cost(4_926_000, 1489, 1, 1)
	weightEnter               = frame.Cost(44_471_000, 3892, 2, 3)
	weightForceEnter          = frame.Cost(5_200_000, 1489, 1, 1)
	weightExtend              = frame.Cost(46_411_000, 3892, 2, 3)
	weightForceExtend         = frame.Cost(7_011_000, 1489, 1, 1)
	weightForceExit           = frame.Cost(6_180_000, 1489, 1, 1)
	weightReleaseDeposit      = frame.Cost(37_735_000, 3892, 3, 2)
	weightForceReleaseDeposit = frame.Cost(36_454_000, 3892, 2, 2)
	weightForceSlashDeposit   = frame.Cost(28_905_000, 3892, 2, 2)
)
