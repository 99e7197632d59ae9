package adminutils

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of the calls, as pallet_admin_utils::weights::SubstrateWeight has them.
// Calls that are not here have weights of their own in calls.go.
var (
	weightSudoSetDefaultTake                     = frame.Cost(5_400_000, 0, 0, 1)
	weightSudoSetServingRateLimit                = frame.Cost(28_633_000, 4212, 4, 1)
	weightSudoSetMaxDifficulty                   = frame.Cost(34_704_000, 4383, 5, 1)
	weightSudoSetMinDifficulty                   = frame.Cost(34_554_000, 4383, 5, 1)
	weightSudoSetWeightsSetRateLimit             = frame.Cost(16_420_000, 4084, 1, 1)
	weightSudoSetWeightsVersionKey               = frame.Cost(34_204_000, 4383, 5, 1)
	weightSudoSetBondsMovingAverage              = frame.Cost(34_495_000, 4383, 5, 1)
	weightSudoSetBondsPenalty                    = frame.Cost(34_354_000, 4383, 5, 1)
	weightSudoSetMaxAllowedValidators            = frame.Cost(35_896_000, 4383, 6, 1)
	weightSudoSetDifficulty                      = frame.Cost(34_434_000, 4383, 5, 1)
	weightSudoSetAdjustmentInterval              = frame.Cost(16_320_000, 4084, 1, 1)
	weightSudoSetTargetRegistrationsPerInterval  = frame.Cost(34_103_000, 4383, 5, 1)
	weightSudoSetActivityCutoff                  = frame.Cost(35_165_000, 4383, 6, 1)
	weightSudoSetRho                             = frame.Cost(31_268_000, 4383, 5, 1)
	weightSudoSetKappa                           = frame.Cost(16_301_000, 4084, 1, 1)
	weightSudoSetMinAllowedUIDs                  = frame.Cost(37_890_000, 4383, 7, 1)
	weightSudoSetMaxAllowedUIDs                  = frame.Cost(43_381_000, 4433, 8, 1)
	weightSudoSetMinAllowedWeights               = frame.Cost(34_664_000, 4383, 5, 1)
	weightSudoSetImmunityPeriod                  = frame.Cost(34_414_000, 4383, 5, 1)
	weightSudoSetMaxRegistrationsPerBlock        = frame.Cost(34_604_000, 4383, 5, 1)
	weightSudoSetMaxBurn                         = frame.Cost(36_949_000, 4410, 6, 1)
	weightSudoSetMinBurn                         = frame.Cost(37_780_000, 4385, 6, 1)
	weightSudoSetNetworkRegistrationAllowed      = frame.Cost(7_113_000, 0, 0, 1)
	weightSudoSetTempo                           = frame.Cost(36_298_000, 4383, 5, 2)
	weightSudoSetCommitRevealWeightsInterval     = frame.Cost(34_654_000, 4383, 5, 1)
	weightSudoSetCommitRevealWeightsEnabled      = frame.Cost(34_544_000, 4383, 5, 1)
	weightSudoSetCommitRevealVersion             = frame.Cost(6_052_000, 0, 0, 1)
	weightSudoSetTxRateLimit                     = frame.Cost(5_440_000, 0, 0, 1)
	weightSudoSetTotalIssuance                   = types.NewWeight(5_931_000, 0)
	weightSudoSetRaoRecycled                     = frame.Cost(16_541_000, 4084, 1, 1)
	weightSudoSetStakeThreshold                  = frame.Cost(5_500_000, 0, 0, 1)
	weightSudoSetNominatorMinRequiredStake       = frame.Cost(30_697_000, 6890, 5, 1)
	weightSudoSetTxDelegateTakeRateLimit         = frame.Cost(5_420_000, 0, 0, 1)
	weightSudoSetMinDelegateTake                 = frame.Cost(5_490_000, 0, 0, 1)
	weightSudoSetMinChildkeyTakePerSubnet        = frame.Cost(38_100_000, 4419, 7, 1)
	weightSudoSetLiquidAlphaEnabled              = frame.Cost(25_538_000, 4280, 4, 1)
	weightSudoSetAlphaValues                     = frame.Cost(34_224_000, 4427, 5, 1)
	weightSudoSetColdkeySwapAnnouncementDelay    = frame.Cost(5_370_000, 0, 0, 1)
	weightSudoSetColdkeySwapReannouncementDelay  = frame.Cost(5_360_000, 0, 0, 1)
	weightSudoSetDissolveNetworkScheduleDuration = frame.Cost(5_591_000, 0, 0, 1)
	weightSudoSetToggleTransfer                  = frame.Cost(28_343_000, 4280, 4, 1)
	weightSudoToggleEVMPrecompile                = frame.Cost(6_162_000, 3507, 1, 0)
	weightSudoSetSubnetMovingAlpha               = frame.Cost(2_955_000, 0, 0, 1)
	weightSudoSetEmaPriceHalvingPeriod           = frame.Cost(4_198_000, 0, 0, 1)
	weightSudoSetAlphaSigmoidSteepness           = frame.Cost(31_438_000, 4383, 5, 1)
	weightSudoSetYuma3Enabled                    = frame.Cost(28_583_000, 4280, 4, 1)
	weightSudoSetBondsResetEnabled               = frame.Cost(30_507_000, 4280, 4, 1)
	weightSudoSetSubnetEmissionEnabled           = frame.Cost(16_351_000, 4084, 1, 1)
	weightSudoSetSnOwnerHotkey                   = frame.Cost(25_687_000, 4177, 2, 2)
	weightSudoSetSubtokenEnabled                 = frame.Cost(25_467_000, 4280, 4, 1)
	weightSudoSetAdminFreezeWindow               = frame.Cost(5_450_000, 0, 0, 1)
	weightSudoSetOwnerHparamRateLimit            = frame.Cost(5_471_000, 0, 0, 1)
	weightSudoSetOwnerImmuneNeuronLimit          = frame.Cost(25_107_000, 4280, 4, 1)
	weightSudoTrimToMaxAllowedUIDs               = frame.Cost(38_302_000, 4398, 8, 1)
	weightSudoSetMinNonImmuneUIDs                = frame.Cost(6_783_000, 0, 0, 1)
	weightSudoSetMaxEpochsPerBlock               = frame.Cost(5_530_000, 0, 0, 1)
)

// weightSwapAuthorities is for n authorities.
func weightSwapAuthorities(n uint64) types.Weight {
	return frame.Cost(4_442_146, 0, 0, 1).Add(types.NewWeight(29_392, 0).Mul(n))
}

// weightScheduleGrandpaChange is for n authorities.
func weightScheduleGrandpaChange(n uint64) types.Weight {
	return frame.Cost(7_972_506, 2779, 1, 1).Add(types.NewWeight(15_444, 0).Mul(n))
}
