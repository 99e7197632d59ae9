package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of the calls, as pallet_balances::weights::SubstrateWeight has them.
var (
	weightTransferAllowDeath        = frame.Cost(48_834_000, 3593, 1, 1)
	weightTransferKeepAlive         = frame.Cost(39_051_000, 3593, 1, 1)
	weightForceSetBalanceCreating   = frame.Cost(12_547_000, 3593, 1, 1)
	weightForceSetBalanceKilling    = frame.Cost(19_206_000, 3593, 1, 1)
	weightForceSetBalance           = weightForceSetBalanceCreating.Max(weightForceSetBalanceKilling)
	weightForceTransfer             = frame.Cost(49_519_000, 6196, 2, 2)
	weightTransferAll               = frame.Cost(48_209_000, 3593, 1, 1)
	weightForceUnreserve            = frame.Cost(15_515_000, 3593, 1, 1)
	weightForceAdjustTotalIssuance  = types.NewWeight(5_351_000, 0)
	weightBurnAllowDeath            = types.NewWeight(30_219_000, 0)
	weightBurnKeepAlive             = types.NewWeight(20_720_000, 0)
	weightUpgradeAccounts           = types.NewWeight(14_674_000, 990)
	weightUpgradeAccountsPerAccount = frame.Cost(14_648_188, 2603, 1, 1)
)
