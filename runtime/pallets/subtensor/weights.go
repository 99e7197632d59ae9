package subtensor

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of calls and guards, as pallet_subtensor::weights::SubstrateWeight has
// them. Calls that are not here have weights of their own in calls.go.
var (
	weightRegister                        = frame.Cost(349_872_000, 6148, 34, 29)
	weightSetWeights                      = frame.Cost(15_513_610_000, 10_327_410, 4112, 2)
	weightAddStake                        = frame.Cost(664_064_000, 8727, 32, 16)
	weightServeAxon                       = frame.Cost(31_278_000, 4178, 3, 1)
	weightServePrometheus                 = frame.Cost(29_294_000, 4277, 3, 1)
	weightBurnedRegister                  = frame.Cost(336_815_000, 6148, 34, 29)
	weightRootRegister                    = frame.Cost(103_934_000, 4981, 19, 16)
	weightRegisterNetwork                 = frame.Cost(277_125_000, 9947, 40, 48)
	weightCommitWeights                   = frame.Cost(69_049_000, 4714, 13, 2)
	weightRevealWeights                   = frame.Cost(111_227_000, 7590, 19, 2)
	weightSudoSetTxChildkeyTakeRateLimit  = frame.Cost(5_760_000, 0, 0, 1)
	weightSetChildkeyTake                 = frame.Cost(53_870_000, 4498, 7, 2)
	weightAnnounceColdkeySwap             = frame.Cost(47_248_000, 4159, 4, 3)
	weightSwapColdkeyAnnounced            = frame.Cost(288_156_000, 13_000, 37, 15)
	weightSwapColdkey                     = frame.Cost(312_301_000, 13_056, 37, 19)
	weightDisputeColdkeySwap              = frame.Cost(23_293_000, 4130, 2, 1)
	weightResetColdkeySwap                = frame.Cost(8_857_000, 0, 0, 2)
	weightBatchRevealWeights              = frame.Cost(421_363_000, 8095, 19, 2)
	weightRecycleAlpha                    = frame.Cost(172_139_000, 5219, 13, 6)
	weightBurnAlpha                       = frame.Cost(168_964_000, 5219, 12, 4)
	weightStartCall                       = frame.Cost(39_454_000, 4583, 5, 2)
	weightAddStakeLimit                   = frame.Cost(853_005_000, 8727, 32, 16)
	weightMoveStake                       = frame.Cost(216_061_000, 7919, 19, 7)
	weightRemoveStake                     = frame.Cost(569_198_000, 10_557, 28, 13)
	weightRemoveStakeLimit                = frame.Cost(740_696_000, 10_591, 27, 13)
	weightSwapStakeLimit                  = frame.Cost(944_515_000, 11_077, 47, 24)
	weightTransferStake                   = frame.Cost(258_541_000, 7994, 19, 6)
	weightSwapStake                       = frame.Cost(742_019_000, 10_920, 47, 24)
	weightBatchCommitWeights              = frame.Cost(147_224_000, 4765, 15, 2)
	weightBatchSetWeights                 = frame.Cost(103_092_000, 7395, 16, 2)
	weightDecreaseTake                    = frame.Cost(29_895_000, 4295, 3, 2)
	weightIncreaseTake                    = frame.Cost(37_710_000, 4388, 5, 2)
	weightRegisterNetworkWithIdentity     = frame.Cost(275_041_000, 9883, 39, 47)
	weightServeAxonTls                    = frame.Cost(30_617_000, 4149, 3, 1)
	weightSetIdentity                     = frame.Cost(32_040_000, 6829, 3, 1)
	weightSetSubnetIdentity               = frame.Cost(17_513_000, 4060, 1, 1)
	weightSwapHotkey                      = frame.Cost(1_242_038_000, 28_912, 182, 99)
	weightTryAssociateHotkey              = frame.Cost(25_337_000, 4283, 3, 3)
	weightUnstakeAll                      = frame.Cost(26_830_000, 9189, 6, 0)
	weightUnstakeAllAlpha                 = frame.Cost(700_873_000, 11_306, 43, 25)
	weightRemoveStakeFullLimit            = frame.Cost(754_292_000, 10_591, 27, 13)
	weightUpdateSymbol                    = frame.Cost(28_313_000, 9074, 4, 1)
	weightCommitTimelockedWeights         = frame.Cost(86_951_000, 4713, 14, 2)
	weightSetColdkeyAutoStakeHotkey       = frame.Cost(33_853_000, 4274, 4, 2)
	weightSetRootClaimType                = frame.Cost(18_283_000, 3941, 2, 4)
	weightClaimRoot                       = frame.Cost(138_999_000, 7875, 16, 4)
	weightSudoSetNumRootClaims            = frame.Cost(2_735_000, 0, 0, 1)
	weightSudoSetRootClaimThreshold       = frame.Cost(5_681_000, 0, 0, 1)
	weightSetAutoParentDelegationEnabled  = frame.Cost(28_023_000, 4364, 2, 1)
	weightAddStakeBurn                    = frame.Cost(967_308_000, 8727, 33, 17)
	weightLockStake                       = frame.Cost(115_995_000, 7655, 17, 3)
	weightMoveLock                        = frame.Cost(149_819_000, 7339, 14, 6)
	weightAssociateEVMKey                 = frame.Cost(684_242_000, 4415, 3, 1)
	weightSetTempo                        = frame.Cost(46_407_000, 4440, 6, 3)
	weightSetActivityCutoffFactor         = frame.Cost(39_193_000, 4364, 7, 2)
	weightTriggerEpoch                    = frame.Cost(42_539_000, 4447, 8, 2)
	weightCheckColdkeySwapExtension       = frame.Cost(17_583_000, 4198, 2, 0)
	weightCheckWeightsExtension           = frame.Cost(52_958_000, 7671, 11, 0)
	weightCheckRateLimitsExtension        = frame.Cost(35_376_000, 4484, 7, 0)
	weightCheckDelegateTakeExtension      = frame.Cost(15_378_000, 4186, 3, 0)
	weightCheckServingEndpointsExtension  = frame.Cost(19_035_000, 4112, 3, 0)
	weightCheckEvmKeyAssociationExtension = frame.Cost(15_448_000, 4117, 2, 0)
)

// weightRegisterLeasedNetwork is for n contributors.
func weightRegisterLeasedNetwork(n uint64) types.Weight {
	return frame.Cost(309_598_986, 10_256, 49, 53).Add(frame.Cost(46_027_026, 2579, 2, 2).Mul(n))
}

// weightTerminateLease is for n contributors.
func weightTerminateLease(n uint64) types.Weight {
	return frame.Cost(146_402_779, 6148, 4, 7).Add(frame.Cost(1_566_532, 2529, 1, 1).Mul(n))
}
