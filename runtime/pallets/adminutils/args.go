package adminutils

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/primitives"
)

// SwapAuthoritiesArgs are the arguments of the call swap_authorities.
type SwapAuthoritiesArgs struct {
	NewAuthorities scale.BoundedVec[primitives.AuraID, frame.Max32] `rust:"BoundedVec<<T as Config>::AuthorityId, T::MaxAuthorities>"`
}

// SudoSetDefaultTakeArgs are the arguments of the call sudo_set_default_take.
type SudoSetDefaultTakeArgs struct {
	DefaultTake uint16 `rust:"u16"`
}

// SudoSetTxRateLimitArgs are the arguments of the call sudo_set_tx_rate_limit.
type SudoSetTxRateLimitArgs struct {
	TxRateLimit uint64 `rust:"u64"`
}

// SudoSetServingRateLimitArgs are the arguments of the call sudo_set_serving_rate_limit.
type SudoSetServingRateLimitArgs struct {
	Netuid           uint16 `rust:"NetUid"`
	ServingRateLimit uint64 `rust:"u64"`
}

// SudoSetMinDifficultyArgs are the arguments of the call sudo_set_min_difficulty.
type SudoSetMinDifficultyArgs struct {
	Netuid        uint16 `rust:"NetUid"`
	MinDifficulty uint64 `rust:"u64"`
}

// SudoSetMaxDifficultyArgs are the arguments of the call sudo_set_max_difficulty.
type SudoSetMaxDifficultyArgs struct {
	Netuid        uint16 `rust:"NetUid"`
	MaxDifficulty uint64 `rust:"u64"`
}

// SudoSetWeightsVersionKeyArgs are the arguments of the call sudo_set_weights_version_key.
type SudoSetWeightsVersionKeyArgs struct {
	Netuid            uint16 `rust:"NetUid"`
	WeightsVersionKey uint64 `rust:"u64"`
}

// SudoSetWeightsSetRateLimitArgs are the arguments of the call sudo_set_weights_set_rate_limit.
type SudoSetWeightsSetRateLimitArgs struct {
	Netuid              uint16 `rust:"NetUid"`
	WeightsSetRateLimit uint64 `rust:"u64"`
}

// SudoSetAdjustmentIntervalArgs are the arguments of the call sudo_set_adjustment_interval.
type SudoSetAdjustmentIntervalArgs struct {
	Netuid             uint16 `rust:"NetUid"`
	AdjustmentInterval uint16 `rust:"u16"`
}

// SudoSetAdjustmentAlphaArgs are the arguments of the call sudo_set_adjustment_alpha.
type SudoSetAdjustmentAlphaArgs struct {
	Netuid          uint16 `rust:"NetUid"`
	AdjustmentAlpha uint64 `rust:"u64"`
}

// SudoSetImmunityPeriodArgs are the arguments of the call sudo_set_immunity_period.
type SudoSetImmunityPeriodArgs struct {
	Netuid         uint16 `rust:"NetUid"`
	ImmunityPeriod uint16 `rust:"u16"`
}

// SudoSetMinAllowedWeightsArgs are the arguments of the call sudo_set_min_allowed_weights.
type SudoSetMinAllowedWeightsArgs struct {
	Netuid            uint16 `rust:"NetUid"`
	MinAllowedWeights uint16 `rust:"u16"`
}

// SudoSetMaxAllowedUIDsArgs are the arguments of the call sudo_set_max_allowed_uids.
type SudoSetMaxAllowedUIDsArgs struct {
	Netuid         uint16 `rust:"NetUid"`
	MaxAllowedUIDs uint16 `scale:"max_allowed_uids" rust:"u16"`
}

// SudoSetKappaArgs are the arguments of the call sudo_set_kappa.
type SudoSetKappaArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Kappa  uint16 `rust:"u16"`
}

// SudoSetRhoArgs are the arguments of the call sudo_set_rho.
type SudoSetRhoArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Rho    uint16 `rust:"u16"`
}

// SudoSetActivityCutoffArgs are the arguments of the call sudo_set_activity_cutoff.
type SudoSetActivityCutoffArgs struct {
	Netuid         uint16 `rust:"NetUid"`
	ActivityCutoff uint16 `rust:"u16"`
}

// SudoSetNetworkRegistrationAllowedArgs are the arguments of the call sudo_set_network_registration_allowed.
type SudoSetNetworkRegistrationAllowedArgs struct {
	Netuid              uint16 `rust:"NetUid"`
	RegistrationAllowed bool   `rust:"bool"`
}

// SudoSetNetworkPowRegistrationAllowedArgs are the arguments of the call sudo_set_network_pow_registration_allowed.
type SudoSetNetworkPowRegistrationAllowedArgs struct {
	Netuid              uint16 `rust:"NetUid"`
	RegistrationAllowed bool   `rust:"bool"`
}

// SudoSetTargetRegistrationsPerIntervalArgs are the arguments of the call sudo_set_target_registrations_per_interval.
type SudoSetTargetRegistrationsPerIntervalArgs struct {
	Netuid                         uint16 `rust:"NetUid"`
	TargetRegistrationsPerInterval uint16 `rust:"u16"`
}

// SudoSetMinBurnArgs are the arguments of the call sudo_set_min_burn.
type SudoSetMinBurnArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	MinBurn uint64 `rust:"TaoBalance"`
}

// SudoSetMaxBurnArgs are the arguments of the call sudo_set_max_burn.
type SudoSetMaxBurnArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	MaxBurn uint64 `rust:"TaoBalance"`
}

// SudoSetDifficultyArgs are the arguments of the call sudo_set_difficulty.
type SudoSetDifficultyArgs struct {
	Netuid     uint16 `rust:"NetUid"`
	Difficulty uint64 `rust:"u64"`
}

// SudoSetMaxAllowedValidatorsArgs are the arguments of the call sudo_set_max_allowed_validators.
type SudoSetMaxAllowedValidatorsArgs struct {
	Netuid               uint16 `rust:"NetUid"`
	MaxAllowedValidators uint16 `rust:"u16"`
}

// SudoSetBondsMovingAverageArgs are the arguments of the call sudo_set_bonds_moving_average.
type SudoSetBondsMovingAverageArgs struct {
	Netuid             uint16 `rust:"NetUid"`
	BondsMovingAverage uint64 `rust:"u64"`
}

// SudoSetBondsPenaltyArgs are the arguments of the call sudo_set_bonds_penalty.
type SudoSetBondsPenaltyArgs struct {
	Netuid       uint16 `rust:"NetUid"`
	BondsPenalty uint16 `rust:"u16"`
}

// SudoSetMaxRegistrationsPerBlockArgs are the arguments of the call sudo_set_max_registrations_per_block.
type SudoSetMaxRegistrationsPerBlockArgs struct {
	Netuid                   uint16 `rust:"NetUid"`
	MaxRegistrationsPerBlock uint16 `rust:"u16"`
}

// SudoSetSubnetOwnerCutArgs are the arguments of the call sudo_set_subnet_owner_cut.
type SudoSetSubnetOwnerCutArgs struct {
	SubnetOwnerCut uint16 `rust:"u16"`
}

// SudoSetNetworkRateLimitArgs are the arguments of the call sudo_set_network_rate_limit.
type SudoSetNetworkRateLimitArgs struct {
	RateLimit uint64 `rust:"u64"`
}

// SudoSetTempoArgs are the arguments of the call sudo_set_tempo.
type SudoSetTempoArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Tempo  uint16 `rust:"u16"`
}

// SudoSetTotalIssuanceArgs are the arguments of the call sudo_set_total_issuance.
type SudoSetTotalIssuanceArgs struct {
	TotalIssuance uint64 `rust:"TaoBalance"`
}

// SudoSetNetworkImmunityPeriodArgs are the arguments of the call sudo_set_network_immunity_period.
type SudoSetNetworkImmunityPeriodArgs struct {
	ImmunityPeriod uint64 `rust:"u64"`
}

// SudoSetNetworkMinLockCostArgs are the arguments of the call sudo_set_network_min_lock_cost.
type SudoSetNetworkMinLockCostArgs struct {
	LockCost uint64 `rust:"TaoBalance"`
}

// SudoSetSubnetLimitArgs are the arguments of the call sudo_set_subnet_limit.
type SudoSetSubnetLimitArgs struct {
	MaxSubnets uint16 `rust:"u16"`
}

// SudoSetLockReductionIntervalArgs are the arguments of the call sudo_set_lock_reduction_interval.
type SudoSetLockReductionIntervalArgs struct {
	Interval uint64 `rust:"u64"`
}

// SudoSetRaoRecycledArgs are the arguments of the call sudo_set_rao_recycled.
type SudoSetRaoRecycledArgs struct {
	Netuid      uint16 `rust:"NetUid"`
	RaoRecycled uint64 `rust:"TaoBalance"`
}

// SudoSetStakeThresholdArgs are the arguments of the call sudo_set_stake_threshold.
type SudoSetStakeThresholdArgs struct {
	MinStake uint64 `rust:"u64"`
}

// SudoSetNominatorMinRequiredStakeArgs are the arguments of the call sudo_set_nominator_min_required_stake.
type SudoSetNominatorMinRequiredStakeArgs struct {
	MinStake uint64 `rust:"u64"`
}

// SudoSetTxDelegateTakeRateLimitArgs are the arguments of the call sudo_set_tx_delegate_take_rate_limit.
type SudoSetTxDelegateTakeRateLimitArgs struct {
	TxRateLimit uint64 `rust:"u64"`
}

// SudoSetMinDelegateTakeArgs are the arguments of the call sudo_set_min_delegate_take.
type SudoSetMinDelegateTakeArgs struct {
	Take uint16 `rust:"u16"`
}

// SudoSetMinChildkeyTakePerSubnetArgs are the arguments of the call sudo_set_min_childkey_take_per_subnet.
type SudoSetMinChildkeyTakePerSubnetArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Take   uint16 `rust:"u16"`
}

// SudoSetCommitRevealWeightsEnabledArgs are the arguments of the call sudo_set_commit_reveal_weights_enabled.
type SudoSetCommitRevealWeightsEnabledArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SudoSetLiquidAlphaEnabledArgs are the arguments of the call sudo_set_liquid_alpha_enabled.
type SudoSetLiquidAlphaEnabledArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SudoSetAlphaValuesArgs are the arguments of the call sudo_set_alpha_values.
type SudoSetAlphaValuesArgs struct {
	Netuid    uint16 `rust:"NetUid"`
	AlphaLow  uint16 `rust:"u16"`
	AlphaHigh uint16 `rust:"u16"`
}

// SudoSetDissolveNetworkScheduleDurationArgs are the arguments of the call sudo_set_dissolve_network_schedule_duration.
type SudoSetDissolveNetworkScheduleDurationArgs struct {
	Duration uint32 `rust:"BlockNumberFor<T>"`
}

// SudoSetCommitRevealWeightsIntervalArgs are the arguments of the call sudo_set_commit_reveal_weights_interval.
type SudoSetCommitRevealWeightsIntervalArgs struct {
	Netuid   uint16 `rust:"NetUid"`
	Interval uint64 `rust:"u64"`
}

// SudoSetEVMChainIDArgs are the arguments of the call sudo_set_evm_chain_id.
type SudoSetEVMChainIDArgs struct {
	ChainID uint64 `rust:"u64"`
}

// ScheduleGrandpaChangeArgs are the arguments of the call schedule_grandpa_change.
type ScheduleGrandpaChangeArgs struct {
	NextAuthorities []scale.Tuple2[primitives.GrandpaID, uint64] `rust:"AuthorityList"`
	InBlocks        uint32                                       `rust:"BlockNumberFor<T>"`
	Forced          *uint32                                      `rust:"Option<BlockNumberFor<T>>"`
}

// SudoSetToggleTransferArgs are the arguments of the call sudo_set_toggle_transfer.
type SudoSetToggleTransferArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Toggle bool   `rust:"bool"`
}

// SudoSetRecycleOrBurnArgs are the arguments of the call sudo_set_recycle_or_burn.
type SudoSetRecycleOrBurnArgs struct {
	Netuid        uint16                      `rust:"NetUid"`
	RecycleOrBurn subtensor.RecycleOrBurnEnum `rust:"pallet_subtensor::RecycleOrBurnEnum"`
}

// SudoToggleEVMPrecompileArgs are the arguments of the call sudo_toggle_evm_precompile.
type SudoToggleEVMPrecompileArgs struct {
	PrecompileID PrecompileEnum `rust:"PrecompileEnum"`
	Enabled      bool           `rust:"bool"`
}

// SudoSetSubnetMovingAlphaArgs are the arguments of the call sudo_set_subnet_moving_alpha.
type SudoSetSubnetMovingAlphaArgs struct {
	Alpha fixed.I96F32 `rust:"I96F32"`
}

// SudoSetSubnetOwnerHotkeyArgs are the arguments of the call sudo_set_subnet_owner_hotkey.
type SudoSetSubnetOwnerHotkeyArgs struct {
	Netuid uint16          `rust:"NetUid"`
	Hotkey types.AccountID `rust:"<T as frame_system::Config>::AccountId"`
}

// SudoSetEmaPriceHalvingPeriodArgs are the arguments of the call sudo_set_ema_price_halving_period.
type SudoSetEmaPriceHalvingPeriodArgs struct {
	Netuid     uint16 `rust:"NetUid"`
	EmaHalving uint64 `rust:"u64"`
}

// SudoSetAlphaSigmoidSteepnessArgs are the arguments of the call sudo_set_alpha_sigmoid_steepness.
type SudoSetAlphaSigmoidSteepnessArgs struct {
	Netuid    uint16 `rust:"NetUid"`
	Steepness int16  `rust:"i16"`
}

// SudoSetYuma3EnabledArgs are the arguments of the call sudo_set_yuma3_enabled.
type SudoSetYuma3EnabledArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SudoSetBondsResetEnabledArgs are the arguments of the call sudo_set_bonds_reset_enabled.
type SudoSetBondsResetEnabledArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SudoSetSnOwnerHotkeyArgs are the arguments of the call sudo_set_sn_owner_hotkey.
type SudoSetSnOwnerHotkeyArgs struct {
	Netuid uint16          `rust:"NetUid"`
	Hotkey types.AccountID `rust:"<T as frame_system::Config>::AccountId"`
}

// SudoSetSubtokenEnabledArgs are the arguments of the call sudo_set_subtoken_enabled.
type SudoSetSubtokenEnabledArgs struct {
	Netuid          uint16 `rust:"NetUid"`
	SubtokenEnabled bool   `rust:"bool"`
}

// SudoSetCommitRevealVersionArgs are the arguments of the call sudo_set_commit_reveal_version.
type SudoSetCommitRevealVersionArgs struct {
	Version uint16 `rust:"u16"`
}

// SudoSetOwnerImmuneNeuronLimitArgs are the arguments of the call sudo_set_owner_immune_neuron_limit.
type SudoSetOwnerImmuneNeuronLimitArgs struct {
	Netuid        uint16 `rust:"NetUid"`
	ImmuneNeurons uint16 `rust:"u16"`
}

// SudoSetCkBurnArgs are the arguments of the call sudo_set_ck_burn.
type SudoSetCkBurnArgs struct {
	Burn uint64 `rust:"u64"`
}

// SudoSetAdminFreezeWindowArgs are the arguments of the call sudo_set_admin_freeze_window.
type SudoSetAdminFreezeWindowArgs struct {
	Window uint16 `rust:"u16"`
}

// SudoSetOwnerHparamRateLimitArgs are the arguments of the call sudo_set_owner_hparam_rate_limit.
type SudoSetOwnerHparamRateLimitArgs struct {
	Epochs uint16 `rust:"u16"`
}

// SudoSetMechanismCountArgs are the arguments of the call sudo_set_mechanism_count.
type SudoSetMechanismCountArgs struct {
	Netuid         uint16 `rust:"NetUid"`
	MechanismCount uint8  `rust:"MechId"`
}

// SudoSetMechanismEmissionSplitArgs are the arguments of the call sudo_set_mechanism_emission_split.
type SudoSetMechanismEmissionSplitArgs struct {
	Netuid     uint16    `rust:"NetUid"`
	MaybeSplit *[]uint16 `rust:"Option<Vec<u16>>"`
}

// SudoTrimToMaxAllowedUIDsArgs are the arguments of the call sudo_trim_to_max_allowed_uids.
type SudoTrimToMaxAllowedUIDsArgs struct {
	Netuid uint16 `rust:"NetUid"`
	MaxN   uint16 `rust:"u16"`
}

// SudoSetMinAllowedUIDsArgs are the arguments of the call sudo_set_min_allowed_uids.
type SudoSetMinAllowedUIDsArgs struct {
	Netuid         uint16 `rust:"NetUid"`
	MinAllowedUIDs uint16 `scale:"min_allowed_uids" rust:"u16"`
}

// SudoSetTaoFlowCutoffArgs are the arguments of the call sudo_set_tao_flow_cutoff.
type SudoSetTaoFlowCutoffArgs struct {
	FlowCutoff fixed.I64F64 `rust:"I64F64"`
}

// SudoSetTaoFlowNormalizationExponentArgs are the arguments of the call sudo_set_tao_flow_normalization_exponent.
type SudoSetTaoFlowNormalizationExponentArgs struct {
	Exponent fixed.U64F64 `rust:"U64F64"`
}

// SudoSetTaoFlowSmoothingFactorArgs are the arguments of the call sudo_set_tao_flow_smoothing_factor.
type SudoSetTaoFlowSmoothingFactorArgs struct {
	SmoothingFactor uint64 `rust:"u64"`
}

// SudoSetNetTaoFlowEnabledArgs are the arguments of the call sudo_set_net_tao_flow_enabled.
type SudoSetNetTaoFlowEnabledArgs struct {
	Enabled bool `rust:"bool"`
}

// SudoSetMaxMechanismCountArgs are the arguments of the call sudo_set_max_mechanism_count.
type SudoSetMaxMechanismCountArgs struct {
	MaxMechanismCount uint8 `rust:"MechId"`
}

// SudoSetMinNonImmuneUIDsArgs are the arguments of the call sudo_set_min_non_immune_uids.
type SudoSetMinNonImmuneUIDsArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Min    uint16 `rust:"u16"`
}

// SudoSetStartCallDelayArgs are the arguments of the call sudo_set_start_call_delay.
type SudoSetStartCallDelayArgs struct {
	Delay uint64 `rust:"u64"`
}

// SudoSetColdkeySwapAnnouncementDelayArgs are the arguments of the call sudo_set_coldkey_swap_announcement_delay.
type SudoSetColdkeySwapAnnouncementDelayArgs struct {
	Duration uint32 `rust:"BlockNumberFor<T>"`
}

// SudoSetColdkeySwapReannouncementDelayArgs are the arguments of the call sudo_set_coldkey_swap_reannouncement_delay.
type SudoSetColdkeySwapReannouncementDelayArgs struct {
	Duration uint32 `rust:"BlockNumberFor<T>"`
}

// SudoSetBurnHalfLifeArgs are the arguments of the call sudo_set_burn_half_life.
type SudoSetBurnHalfLifeArgs struct {
	Netuid       uint16 `rust:"NetUid"`
	BurnHalfLife uint16 `rust:"u16"`
}

// SudoSetBurnIncreaseMultArgs are the arguments of the call sudo_set_burn_increase_mult.
type SudoSetBurnIncreaseMultArgs struct {
	Netuid           uint16       `rust:"NetUid"`
	BurnIncreaseMult fixed.U64F64 `rust:"U64F64"`
}

// SudoSetOwnerCutEnabledArgs are the arguments of the call sudo_set_owner_cut_enabled.
type SudoSetOwnerCutEnabledArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SudoSetOwnerCutAutoLockEnabledArgs are the arguments of the call sudo_set_owner_cut_auto_lock_enabled.
type SudoSetOwnerCutAutoLockEnabledArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SudoSetSubnetEmissionEnabledArgs are the arguments of the call sudo_set_subnet_emission_enabled.
type SudoSetSubnetEmissionEnabledArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SudoSetMaxEpochsPerBlockArgs are the arguments of the call sudo_set_max_epochs_per_block.
type SudoSetMaxEpochsPerBlockArgs struct {
	MaxEpochsPerBlock uint8 `rust:"u8"`
}
