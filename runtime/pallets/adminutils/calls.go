package adminutils

// The calls in the order of metadata, with their weights.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func normal(w types.Weight) frame.DispatchInfo {
	return frame.DispatchInfo{CallWeight: w, Class: types.Normal, Pays: types.PaysYes}
}

// operational returns the info of a call of the operational class.
func operational[A any](w types.Weight) func(*frame.Context, *A) frame.DispatchInfo {
	return frame.Info[A](w, types.Operational, types.PaysYes)
}

func (p *Pallet) addCalls() {
	b := &p.Base
	p.addEarlyCalls(b)
	p.addBondCalls(b)
	p.addToggleCalls(b)
	p.addLateCalls(b)
}

// addEarlyCalls declares the calls from swap_authorities to sudo_set_max_allowed_validators.
func (p *Pallet) addEarlyCalls(b *frame.Base) {
	frame.AddCall(b, 0, "swap_authorities", "Replaces the block authors. Root only.",
		func(_ *frame.Context, a *SwapAuthoritiesArgs) frame.DispatchInfo {
			return normal(weightSwapAuthorities(uint64(len(a.NewAuthorities))))
		}, p.swapAuthorities)
	frame.AddCall(b, 1, "sudo_set_default_take", "Sets the highest delegate take. Root only.",
		frame.Fixed[SudoSetDefaultTakeArgs](weightSudoSetDefaultTake), p.sudoSetDefaultTake)
	frame.AddCall(b, 2, "sudo_set_tx_rate_limit", "Sets the blocks between two rate-limited transactions. Root only.",
		frame.Fixed[SudoSetTxRateLimitArgs](weightSudoSetTxRateLimit), p.sudoSetTxRateLimit)
	frame.AddCall(b, 3, "sudo_set_serving_rate_limit", "Sets the blocks between two servings of a neuron. Subnet owner or root.",
		frame.Fixed[SudoSetServingRateLimitArgs](weightSudoSetServingRateLimit), p.sudoSetServingRateLimit)
	frame.AddCall(b, 4, "sudo_set_min_difficulty", "Sets the least work of a registration. Root only.",
		frame.Fixed[SudoSetMinDifficultyArgs](weightSudoSetMinDifficulty), p.sudoSetMinDifficulty)
	frame.AddCall(b, 5, "sudo_set_max_difficulty", "Sets the most work of a registration. Subnet owner or root.",
		frame.Fixed[SudoSetMaxDifficultyArgs](weightSudoSetMaxDifficulty), p.sudoSetMaxDifficulty)
	frame.AddCall(b, 6, "sudo_set_weights_version_key", "Sets the version that weights must state. Subnet owner or root.",
		frame.Fixed[SudoSetWeightsVersionKeyArgs](weightSudoSetWeightsVersionKey), p.sudoSetWeightsVersionKey)
	frame.AddCall(b, 7, "sudo_set_weights_set_rate_limit", "Sets the blocks between two weight settings. Root only.",
		frame.Fixed[SudoSetWeightsSetRateLimitArgs](weightSudoSetWeightsSetRateLimit), p.sudoSetWeightsSetRateLimit)
	frame.AddCall(b, 8, "sudo_set_adjustment_interval", "Sets the blocks between two adjustments of difficulty. Root only.",
		frame.Fixed[SudoSetAdjustmentIntervalArgs](weightSudoSetAdjustmentInterval), p.sudoSetAdjustmentInterval)
	frame.AddCall(b, 9, "sudo_set_adjustment_alpha", "Sets how smoothly difficulty adjusts. Subnet owner or root.",
		frame.Fixed[SudoSetAdjustmentAlphaArgs](frame.Cost(14_000_000, 0, 1, 1)), p.sudoSetAdjustmentAlpha)
	frame.AddCall(b, 13, "sudo_set_immunity_period", "Sets for how many blocks new neurons are safe. Subnet owner or root.",
		frame.Fixed[SudoSetImmunityPeriodArgs](weightSudoSetImmunityPeriod), p.sudoSetImmunityPeriod)
	frame.AddCall(b, 14, "sudo_set_min_allowed_weights", "Sets the least number of weights. Subnet owner or root.",
		frame.Fixed[SudoSetMinAllowedWeightsArgs](weightSudoSetMinAllowedWeights), p.sudoSetMinAllowedWeights)
	frame.AddCall(b, 15, "sudo_set_max_allowed_uids", "Sets the most neurons of a subnet. Subnet owner or root.",
		frame.Fixed[SudoSetMaxAllowedUIDsArgs](weightSudoSetMaxAllowedUIDs), p.sudoSetMaxAllowedUIDs)
	frame.AddCall(b, 16, "sudo_set_kappa", "Sets the majority that consensus needs. Root only.",
		frame.Fixed[SudoSetKappaArgs](weightSudoSetKappa), p.sudoSetKappa)
	frame.AddCall(b, 17, "sudo_set_rho", "Sets rho. Subnet owner or root.",
		frame.Fixed[SudoSetRhoArgs](weightSudoSetRho), p.sudoSetRho)
	frame.AddCall(b, 18, "sudo_set_activity_cutoff", "Sets the former activity cutoff in blocks. Subnet owner or root.",
		frame.Fixed[SudoSetActivityCutoffArgs](weightSudoSetActivityCutoff), p.sudoSetActivityCutoff)
	frame.AddCall(b, 19, "sudo_set_network_registration_allowed", "Opens or closes a subnet for registrations. Root only.",
		frame.Fixed[SudoSetNetworkRegistrationAllowedArgs](weightSudoSetNetworkRegistrationAllowed), p.sudoSetNetworkRegistrationAllowed)
	frame.AddCall(b, 20, "sudo_set_network_pow_registration_allowed", "No longer in use.",
		frame.Fixed[SudoSetNetworkPowRegistrationAllowedArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetNetworkPowRegistrationAllowed)
	frame.AddCall(b, 21, "sudo_set_target_registrations_per_interval", "Sets the registrations aimed at per interval. Root only.",
		frame.Fixed[SudoSetTargetRegistrationsPerIntervalArgs](weightSudoSetTargetRegistrationsPerInterval), p.sudoSetTargetRegistrationsPerInterval)
	frame.AddCall(b, 22, "sudo_set_min_burn", "Sets the lowest registration price. Subnet owner or root.",
		frame.Fixed[SudoSetMinBurnArgs](weightSudoSetMinBurn), p.sudoSetMinBurn)
	frame.AddCall(b, 23, "sudo_set_max_burn", "Sets the highest registration price. Subnet owner or root.",
		frame.Fixed[SudoSetMaxBurnArgs](weightSudoSetMaxBurn), p.sudoSetMaxBurn)
	frame.AddCall(b, 24, "sudo_set_difficulty", "Sets the work of a registration. Root only.",
		frame.Fixed[SudoSetDifficultyArgs](weightSudoSetDifficulty), p.sudoSetDifficulty)
	frame.AddCall(b, 25, "sudo_set_max_allowed_validators", "Sets how many validators a subnet has. Root only.",
		frame.Fixed[SudoSetMaxAllowedValidatorsArgs](weightSudoSetMaxAllowedValidators), p.sudoSetMaxAllowedValidators)
}

// addBondCalls declares the calls from sudo_set_bonds_moving_average to sudo_set_commit_reveal_weights_interval.
func (p *Pallet) addBondCalls(b *frame.Base) {
	frame.AddCall(b, 26, "sudo_set_bonds_moving_average", "Sets how slowly bonds move. Subnet owner or root.",
		frame.Fixed[SudoSetBondsMovingAverageArgs](weightSudoSetBondsMovingAverage), p.sudoSetBondsMovingAverage)
	frame.AddCall(b, 60, "sudo_set_bonds_penalty", "Sets how far bonds follow clipped weights. Subnet owner or root.",
		frame.Fixed[SudoSetBondsPenaltyArgs](weightSudoSetBondsPenalty), p.sudoSetBondsPenalty)
	frame.AddCall(b, 27, "sudo_set_max_registrations_per_block", "Sets the most registrations in a block. Root only.",
		frame.Fixed[SudoSetMaxRegistrationsPerBlockArgs](weightSudoSetMaxRegistrationsPerBlock), p.sudoSetMaxRegistrationsPerBlock)
	frame.AddCall(b, 28, "sudo_set_subnet_owner_cut", "Sets the owners' part of emission. Root only.",
		frame.Fixed[SudoSetSubnetOwnerCutArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetSubnetOwnerCut)
	frame.AddCall(b, 29, "sudo_set_network_rate_limit", "Sets the blocks between two network registrations. Root only.",
		frame.Fixed[SudoSetNetworkRateLimitArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetNetworkRateLimit)
	frame.AddCall(b, 30, "sudo_set_tempo", "Sets a subnet's tempo. Root only.",
		frame.Fixed[SudoSetTempoArgs](weightSudoSetTempo), p.sudoSetTempo)
	frame.AddCall(b, 33, "sudo_set_total_issuance", "No longer in use.",
		frame.Fixed[SudoSetTotalIssuanceArgs](weightSudoSetTotalIssuance), p.sudoSetTotalIssuance)
	frame.AddCall(b, 35, "sudo_set_network_immunity_period", "Sets for how many blocks new subnets are safe. Root only.",
		frame.Fixed[SudoSetNetworkImmunityPeriodArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetNetworkImmunityPeriod)
	frame.AddCall(b, 36, "sudo_set_network_min_lock_cost", "Sets the lowest price of a subnet. Root only.",
		frame.Fixed[SudoSetNetworkMinLockCostArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetNetworkMinLockCost)
	frame.AddCall(b, 37, "sudo_set_subnet_limit", "Sets the most subnets. Root only.",
		frame.Fixed[SudoSetSubnetLimitArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetSubnetLimit)
	frame.AddCall(b, 38, "sudo_set_lock_reduction_interval", "Sets the blocks over which a subnet's price falls. Root only.",
		frame.Fixed[SudoSetLockReductionIntervalArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetLockReductionInterval)
	frame.AddCall(b, 39, "sudo_set_rao_recycled", "Sets the rao that registrations recycled. Root only.",
		frame.Fixed[SudoSetRaoRecycledArgs](weightSudoSetRaoRecycled), p.sudoSetRaoRecycled)
	frame.AddCall(b, 42, "sudo_set_stake_threshold", "Sets the stake that validators need. Root only.",
		frame.Fixed[SudoSetStakeThresholdArgs](weightSudoSetStakeThreshold), p.sudoSetStakeThreshold)
	frame.AddCall(b, 43, "sudo_set_nominator_min_required_stake", "Sets the least nomination and removes smaller ones. Root only.",
		frame.Fixed[SudoSetNominatorMinRequiredStakeArgs](weightSudoSetNominatorMinRequiredStake), p.sudoSetNominatorMinRequiredStake)
	frame.AddCall(b, 45, "sudo_set_tx_delegate_take_rate_limit", "Sets the blocks between two raises of a delegate take. Root only.",
		frame.Fixed[SudoSetTxDelegateTakeRateLimitArgs](weightSudoSetTxDelegateTakeRateLimit), p.sudoSetTxDelegateTakeRateLimit)
	frame.AddCall(b, 46, "sudo_set_min_delegate_take", "Sets the lowest delegate take. Root only.",
		frame.Fixed[SudoSetMinDelegateTakeArgs](weightSudoSetMinDelegateTake), p.sudoSetMinDelegateTake)
	frame.AddCall(b, 93, "sudo_set_min_childkey_take_per_subnet", "Sets a subnet's lowest childkey take. Subnet owner or root.",
		frame.Fixed[SudoSetMinChildkeyTakePerSubnetArgs](weightSudoSetMinChildkeyTakePerSubnet), p.sudoSetMinChildkeyTakePerSubnet)
	frame.AddCall(b, 49, "sudo_set_commit_reveal_weights_enabled", "Switches hidden weights on or off. Subnet owner or root.",
		frame.Fixed[SudoSetCommitRevealWeightsEnabledArgs](weightSudoSetCommitRevealWeightsEnabled), p.sudoSetCommitRevealWeightsEnabled)
	frame.AddCall(b, 50, "sudo_set_liquid_alpha_enabled", "Switches liquid alpha on or off. Subnet owner or root.",
		frame.Fixed[SudoSetLiquidAlphaEnabledArgs](weightSudoSetLiquidAlphaEnabled), p.sudoSetLiquidAlphaEnabled)
	frame.AddCall(b, 51, "sudo_set_alpha_values", "Sets the bounds of liquid alpha. Subnet owner or root.",
		frame.Fixed[SudoSetAlphaValuesArgs](weightSudoSetAlphaValues), p.sudoSetAlphaValues)
	frame.AddCall(b, 55, "sudo_set_dissolve_network_schedule_duration", "Sets the blocks until a scheduled dissolution. Root only.",
		frame.Fixed[SudoSetDissolveNetworkScheduleDurationArgs](weightSudoSetDissolveNetworkScheduleDuration), p.sudoSetDissolveNetworkScheduleDuration)
	frame.AddCall(b, 57, "sudo_set_commit_reveal_weights_interval", "Sets for how many epochs weights stay hidden. Subnet owner or root.",
		frame.Fixed[SudoSetCommitRevealWeightsIntervalArgs](weightSudoSetCommitRevealWeightsInterval), p.sudoSetCommitRevealWeightsInterval)
}

// addToggleCalls declares the calls from sudo_set_evm_chain_id to sudo_set_ck_burn.
func (p *Pallet) addToggleCalls(b *frame.Base) {
	frame.AddCall(b, 58, "sudo_set_evm_chain_id", "Sets the EVM's chain id. Root only.",
		frame.Fixed[SudoSetEVMChainIDArgs](frame.Cost(27_199_000, 0, 1, 1)), p.sudoSetEVMChainID)
	frame.AddCall(b, 59, "schedule_grandpa_change", "Schedules a change of the finality authorities. Root only.",
		func(_ *frame.Context, a *ScheduleGrandpaChangeArgs) frame.DispatchInfo {
			return normal(weightScheduleGrandpaChange(uint64(len(a.NextAuthorities))))
		}, p.scheduleGrandpaChange)
	frame.AddCall(b, 61, "sudo_set_toggle_transfer", "Allows or forbids transfers of stake. Subnet owner or root.",
		frame.Fixed[SudoSetToggleTransferArgs](weightSudoSetToggleTransfer), p.sudoSetToggleTransfer)
	frame.AddCall(b, 80, "sudo_set_recycle_or_burn", "Chooses what becomes of emission to the owner's neurons. Subnet owner or root.",
		frame.Fixed[SudoSetRecycleOrBurnArgs](frame.Cost(20_000_000, 0, 2, 2)), p.sudoSetRecycleOrBurn)
	frame.AddCall(b, 62, "sudo_toggle_evm_precompile", "Switches an EVM precompile on or off. Root only.",
		frame.Fixed[SudoToggleEVMPrecompileArgs](weightSudoToggleEVMPrecompile), p.sudoToggleEVMPrecompile)
	frame.AddCall(b, 63, "sudo_set_subnet_moving_alpha", "Sets how fast moving prices follow prices. Root only.",
		frame.Fixed[SudoSetSubnetMovingAlphaArgs](weightSudoSetSubnetMovingAlpha), p.sudoSetSubnetMovingAlpha)
	frame.AddCall(b, 64, "sudo_set_subnet_owner_hotkey", "Sets the hotkey that stands for a subnet's owner. Subnet owner only.",
		frame.Fixed[SudoSetSubnetOwnerHotkeyArgs](frame.Cost(3_918_000, 0, 0, 1)), p.sudoSetSubnetOwnerHotkey)
	frame.AddCall(b, 65, "sudo_set_ema_price_halving_period", "Sets the half-life of a subnet's moving price. Root only.",
		frame.Fixed[SudoSetEmaPriceHalvingPeriodArgs](weightSudoSetEmaPriceHalvingPeriod), p.sudoSetEmaPriceHalvingPeriod)
	frame.AddCall(b, 68, "sudo_set_alpha_sigmoid_steepness", "Sets the steepness of liquid alpha. Subnet owner or root.",
		frame.Fixed[SudoSetAlphaSigmoidSteepnessArgs](weightSudoSetAlphaSigmoidSteepness), p.sudoSetAlphaSigmoidSteepness)
	frame.AddCall(b, 69, "sudo_set_yuma3_enabled", "Switches Yuma 3 on or off. Subnet owner or root.",
		frame.Fixed[SudoSetYuma3EnabledArgs](weightSudoSetYuma3Enabled), p.sudoSetYuma3Enabled)
	frame.AddCall(b, 70, "sudo_set_bonds_reset_enabled", "Switches the resetting of bonds on or off. Subnet owner or root.",
		frame.Fixed[SudoSetBondsResetEnabledArgs](weightSudoSetBondsResetEnabled), p.sudoSetBondsResetEnabled)
	frame.AddCall(b, 67, "sudo_set_sn_owner_hotkey", "Sets the hotkey that stands for a subnet's owner. Subnet owner only.",
		frame.Fixed[SudoSetSnOwnerHotkeyArgs](weightSudoSetSnOwnerHotkey), p.sudoSetSnOwnerHotkey)
	frame.AddCall(b, 66, "sudo_set_subtoken_enabled", "Allows or forbids trading a subnet's alpha. Root only.",
		frame.Fixed[SudoSetSubtokenEnabledArgs](weightSudoSetSubtokenEnabled), p.sudoSetSubtokenEnabled)
	frame.AddCall(b, 71, "sudo_set_commit_reveal_version", "Sets the version of hidden weights in use. Root only.",
		frame.Fixed[SudoSetCommitRevealVersionArgs](weightSudoSetCommitRevealVersion), p.sudoSetCommitRevealVersion)
	frame.AddCall(b, 72, "sudo_set_owner_immune_neuron_limit", "Sets how many of the owner's neurons are safe. Subnet owner or root.",
		frame.Fixed[SudoSetOwnerImmuneNeuronLimitArgs](weightSudoSetOwnerImmuneNeuronLimit), p.sudoSetOwnerImmuneNeuronLimit)
	frame.AddCall(b, 73, "sudo_set_ck_burn", "Sets the part of childkey dividends that is burned. Root only.",
		frame.Fixed[SudoSetCkBurnArgs](frame.Cost(15_650_000, 0, 1, 1)), p.sudoSetCkBurn)
}

// addLateCalls declares the calls from sudo_set_admin_freeze_window on.
func (p *Pallet) addLateCalls(b *frame.Base) {
	frame.AddCall(b, 74, "sudo_set_admin_freeze_window", "Sets the blocks before an epoch in which parameters are fixed. Root only.",
		frame.Fixed[SudoSetAdminFreezeWindowArgs](weightSudoSetAdminFreezeWindow), p.sudoSetAdminFreezeWindow)
	frame.AddCall(b, 75, "sudo_set_owner_hparam_rate_limit", "Sets the tempos between two changes of a parameter by an owner. Root only.",
		frame.Fixed[SudoSetOwnerHparamRateLimitArgs](weightSudoSetOwnerHparamRateLimit), p.sudoSetOwnerHparamRateLimit)
	frame.AddCall(b, 76, "sudo_set_mechanism_count", "Sets how many mechanisms a subnet has. Subnet owner or root.",
		frame.Fixed[SudoSetMechanismCountArgs](frame.Cost(15_000_000, 0, 1, 1)), p.sudoSetMechanismCount)
	frame.AddCall(b, 77, "sudo_set_mechanism_emission_split", "Splits a subnet's emission between its mechanisms. Subnet owner or root.",
		frame.Fixed[SudoSetMechanismEmissionSplitArgs](frame.Cost(15_000_000, 0, 1, 1)), p.sudoSetMechanismEmissionSplit)
	frame.AddCall(b, 78, "sudo_trim_to_max_allowed_uids", "Removes the weakest neurons of a subnet. Subnet owner or root.",
		frame.Fixed[SudoTrimToMaxAllowedUIDsArgs](weightSudoTrimToMaxAllowedUIDs), p.sudoTrimToMaxAllowedUIDs)
	frame.AddCall(b, 79, "sudo_set_min_allowed_uids", "Sets the least size a subnet may be trimmed to. Root only.",
		frame.Fixed[SudoSetMinAllowedUIDsArgs](weightSudoSetMinAllowedUIDs), p.sudoSetMinAllowedUIDs)
	frame.AddCall(b, 81, "sudo_set_tao_flow_cutoff", "Sets the flow from which on subnets earn emission. Root only.",
		frame.Fixed[SudoSetTaoFlowCutoffArgs](frame.Cost(7_343_000, 0, 0, 1)), p.sudoSetTaoFlowCutoff)
	frame.AddCall(b, 82, "sudo_set_tao_flow_normalization_exponent", "Sets the power to which flows count. Root only.",
		frame.Fixed[SudoSetTaoFlowNormalizationExponentArgs](frame.Cost(7_343_000, 0, 0, 1)), p.sudoSetTaoFlowNormalizationExponent)
	frame.AddCall(b, 83, "sudo_set_tao_flow_smoothing_factor", "Sets how smoothly flows are averaged. Root only.",
		frame.Fixed[SudoSetTaoFlowSmoothingFactorArgs](frame.Cost(7_343_000, 0, 0, 1)), p.sudoSetTaoFlowSmoothingFactor)
	frame.AddCall(b, 91, "sudo_set_net_tao_flow_enabled", "Sets whether the protocol's own flows count. Root only.",
		frame.Fixed[SudoSetNetTaoFlowEnabledArgs](frame.Cost(7_343_000, 0, 0, 1)), p.sudoSetNetTaoFlowEnabled)
	frame.AddCall(b, 88, "sudo_set_max_mechanism_count", "Sets the most mechanisms of a subnet. Root only.",
		frame.Fixed[SudoSetMaxMechanismCountArgs](frame.Cost(15_000_000, 0, 1, 1)), p.sudoSetMaxMechanismCount)
	frame.AddCall(b, 84, "sudo_set_min_non_immune_uids", "Sets how many neurons of a subnet stay prunable. Root only.",
		frame.Fixed[SudoSetMinNonImmuneUIDsArgs](weightSudoSetMinNonImmuneUIDs), p.sudoSetMinNonImmuneUIDs)
	frame.AddCall(b, 85, "sudo_set_start_call_delay", "Sets the blocks until a new subnet may start. Root only.",
		frame.Fixed[SudoSetStartCallDelayArgs](frame.Cost(14_000_000, 0, 0, 1)), p.sudoSetStartCallDelay)
	frame.AddCall(b, 86, "sudo_set_coldkey_swap_announcement_delay", "Sets the blocks from announcing a coldkey swap to doing it. Root only.",
		frame.Fixed[SudoSetColdkeySwapAnnouncementDelayArgs](weightSudoSetColdkeySwapAnnouncementDelay), p.sudoSetColdkeySwapAnnouncementDelay)
	frame.AddCall(b, 87, "sudo_set_coldkey_swap_reannouncement_delay", "Sets the blocks until a coldkey swap may be announced anew. Root only.",
		frame.Fixed[SudoSetColdkeySwapReannouncementDelayArgs](weightSudoSetColdkeySwapReannouncementDelay), p.sudoSetColdkeySwapReannouncementDelay)
	frame.AddCall(b, 89, "sudo_set_burn_half_life", "Sets how fast the registration price falls. Subnet owner or root.",
		operational[SudoSetBurnHalfLifeArgs](frame.Cost(25_000_000, 0, 4, 1)), p.sudoSetBurnHalfLife)
	frame.AddCall(b, 90, "sudo_set_burn_increase_mult", "Sets by what a registration raises the price. Subnet owner or root.",
		operational[SudoSetBurnIncreaseMultArgs](frame.Cost(25_000_000, 0, 4, 1)), p.sudoSetBurnIncreaseMult)
	frame.AddCall(b, 92, "sudo_set_owner_cut_enabled", "Switches the owner's cut on or off. Subnet owner or root.",
		operational[SudoSetOwnerCutEnabledArgs](frame.Cost(25_000_000, 0, 4, 1)), p.sudoSetOwnerCutEnabled)
	frame.AddCall(b, 95, "sudo_set_owner_cut_auto_lock_enabled", "Switches locking of the owner's cut on or off. Subnet owner or root.",
		operational[SudoSetOwnerCutAutoLockEnabledArgs](frame.Cost(25_000_000, 0, 4, 1)), p.sudoSetOwnerCutAutoLockEnabled)
	frame.AddCall(b, 94, "sudo_set_subnet_emission_enabled", "Switches emission into a subnet's pool on or off. Root only.",
		frame.Fixed[SudoSetSubnetEmissionEnabledArgs](weightSudoSetSubnetEmissionEnabled), p.sudoSetSubnetEmissionEnabled)
	frame.AddCall(b, 96, "sudo_set_max_epochs_per_block", "Sets how many epochs run in a block at most. Root only.",
		frame.Fixed[SudoSetMaxEpochsPerBlockArgs](weightSudoSetMaxEpochsPerBlock), p.sudoSetMaxEpochsPerBlock)
}
