package subtensor

// Mirrors macros/dispatches.rs: the calls in the order of metadata, with their
// weights and fees. What a call does stands in the file of its subject.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// maxContributors is the most contributors of a crowdloan, which leases are
// charged for in advance.
const maxContributors = 500

// free returns the info of a call without a fee.
func free[A any](w types.Weight) func(*frame.Context, *A) frame.DispatchInfo {
	return frame.Info[A](w, types.Normal, types.PaysNo)
}

func (p *Pallet) addCalls() {
	b := &p.Base
	p.addWeightCalls(b)
	p.addNeuronCalls(b)
	p.addNetworkCalls(b)
	p.addStakeCalls(b)
	p.addRootCalls(b)
	p.addOwnerCalls(b)
}

// addWeightCalls declares the calls with which validators set weights.
func (p *Pallet) addWeightCalls(b *frame.Base) {
	frame.AddCall(b, 0, "set_weights", "Sets a validator's weights on a subnet.",
		free[SetWeightsArgs](weightSetWeights), p.setWeights)
	frame.AddCall(b, 119, "set_mechanism_weights", "Sets a validator's weights in one mechanism of a subnet.",
		free[SetMechanismWeightsArgs](frame.Cost(15_540_000_000, 0, 4111, 2)), p.setMechanismWeights)
	frame.AddCall(b, 80, "batch_set_weights", "Sets a validator's weights on several subnets; failures are reported one by one.",
		free[BatchSetWeightsArgs](weightBatchSetWeights), p.batchSetWeights)
	frame.AddCall(b, 96, "commit_weights", "Commits to hidden weights by their hash.",
		free[CommitWeightsArgs](weightCommitWeights), p.commitWeights)
	frame.AddCall(b, 115, "commit_mechanism_weights", "Commits to hidden weights in one mechanism of a subnet.",
		free[CommitMechanismWeightsArgs](frame.Cost(55_130_000, 0, 7, 2)), p.commitMechanismWeights)
	frame.AddCall(b, 100, "batch_commit_weights", "Commits to hidden weights on several subnets; failures are reported one by one.",
		free[BatchCommitWeightsArgs](weightBatchCommitWeights), p.batchCommitWeights)
	frame.AddCall(b, 97, "reveal_weights", "Reveals weights that were committed to by hash.",
		free[RevealWeightsArgs](weightRevealWeights), p.revealWeights)
	frame.AddCall(b, 116, "reveal_mechanism_weights", "Reveals weights that were committed to in one mechanism of a subnet.",
		free[RevealMechanismWeightsArgs](frame.Cost(122_000_000, 0, 16, 2)), p.revealMechanismWeights)
	frame.AddCall(b, 117, "commit_crv3_mechanism_weights", "Commits weights of a mechanism, encrypted for a drand round.",
		free[CommitCrv3MechanismWeightsArgs](frame.Cost(77_750_000, 0, 7, 2)), p.commitCrv3MechanismWeights)
	frame.AddCall(b, 98, "batch_reveal_weights", "Reveals several commitments of a subnet, oldest first.",
		free[BatchRevealWeightsArgs](weightBatchRevealWeights), p.batchRevealWeights)
}

// addNeuronCalls declares calls around neurons, takes and keys.
func (p *Pallet) addNeuronCalls(b *frame.Base) {
	frame.AddCall(b, 65, "decrease_take", "Lowers the take of a delegate.",
		free[DecreaseTakeArgs](weightDecreaseTake), p.decreaseTake)
	frame.AddCall(b, 66, "increase_take", "Raises the take of a delegate.",
		free[IncreaseTakeArgs](weightIncreaseTake), p.increaseTake)
	frame.AddCall(b, 2, "add_stake", "Buys a subnet's alpha with TAO and stakes it to a hotkey.",
		frame.Fixed[AddStakeArgs](weightAddStake), p.addStake)
	frame.AddCall(b, 3, "remove_stake", "Sells staked alpha for TAO.",
		frame.Fixed[RemoveStakeArgs](weightRemoveStake), p.removeStake)
	frame.AddCall(b, 4, "serve_axon", "Publishes the endpoint of a neuron.",
		free[ServeAxonArgs](weightServeAxon), p.serveAxon)
	frame.AddCall(b, 40, "serve_axon_tls", "Publishes the endpoint of a neuron with a certificate.",
		free[ServeAxonTlsArgs](weightServeAxonTls), p.serveAxonTls)
	frame.AddCall(b, 5, "serve_prometheus", "Publishes the metrics endpoint of a neuron.",
		free[ServePrometheusArgs](weightServePrometheus), p.servePrometheus)
	frame.AddCall(b, 6, "register", "Registers a neuron for the registration price; work is no longer needed.",
		frame.Fixed[RegisterArgs](weightRegister), p.register)
	frame.AddCall(b, 62, "root_register", "Registers a hotkey on the root network.",
		frame.Fixed[RootRegisterArgs](weightRootRegister), p.rootRegister)
	frame.AddCall(b, 7, "burned_register", "Registers a neuron for the registration price.",
		frame.Fixed[BurnedRegisterArgs](weightBurnedRegister), p.burnedRegister)
	frame.AddCallPost(b, 70, "swap_hotkey", "Replaces a hotkey, on one subnet or on all. Use swap_hotkey_v2.",
		frame.Fixed[SwapHotkeyArgs](weightSwapHotkey), p.swapHotkey)
	frame.AddCallPost(b, 72, "swap_hotkey_v2", "Replaces a hotkey, on one subnet or on all, with or without its stake.",
		frame.Fixed[SwapHotkeyV2Args](frame.Cost(275_300_000, 0, 52, 35)), p.swapHotkeyV2)
	frame.AddCall(b, 71, "swap_coldkey", "Replaces a coldkey. Root only.",
		frame.Fixed[SwapColdkeyArgs](weightSwapColdkey), p.swapColdkey)
	frame.AddCall(b, 75, "set_childkey_take", "Sets what a childkey keeps of the dividends it earns for its parents.",
		frame.Fixed[SetChildkeyTakeArgs](weightSetChildkeyTake), p.setChildkeyTake)
	frame.AddCall(b, 69, "sudo_set_tx_childkey_take_rate_limit", "Sets the blocks between two changes of a childkey take. Root only.",
		frame.Fixed[SudoSetTxChildkeyTakeRateLimitArgs](weightSudoSetTxChildkeyTakeRateLimit), p.sudoSetTxChildkeyTakeRateLimit)
	frame.AddCall(b, 76, "sudo_set_min_childkey_take", "Sets the lowest childkey take. Root only.",
		frame.Fixed[SudoSetMinChildkeyTakeArgs](frame.Cost(6000, 0, 1, 1)), p.sudoSetMinChildkeyTake)
	frame.AddCall(b, 77, "sudo_set_max_childkey_take", "Sets the highest childkey take. Root only.",
		frame.Fixed[SudoSetMaxChildkeyTakeArgs](frame.Cost(6000, 0, 1, 1)), p.sudoSetMaxChildkeyTake)
}

// addNetworkCalls declares calls around subnets, children and identities.
func (p *Pallet) addNetworkCalls(b *frame.Base) {
	frame.AddCall(b, 59, "register_network", "Creates a subnet for the current lock cost.",
		frame.Fixed[RegisterNetworkArgs](weightRegisterNetwork), p.registerNetwork)
	if p.cfg.Faucet {
		frame.AddCall(b, 60, "faucet", "Hands out test TAO for work.",
			free[FaucetArgs](frame.Cost(91_000_000, 0, 27, 22)), p.faucet)
	}
	frame.AddCall(b, 61, "dissolve_network", "Removes a subnet. Root only.",
		frame.Fixed[DissolveNetworkArgs](frame.Cost(119_000_000, 0, 6, 31)), p.dissolveNetwork)
	frame.AddCallPost(b, 67, "set_children", "Schedules the children that a parent hotkey shares its stake with.",
		frame.Fixed[SetChildrenArgs](frame.Cost(119_000_000, 0, 6, 31)), p.setChildren)
	frame.AddCall(b, 73, "schedule_swap_coldkey", "No longer in use; see announce_coldkey_swap.",
		frame.Fixed[ScheduleSwapColdkeyArgs](frame.Cost(0, 0, 5, 0)), p.scheduleSwapColdkey)
	frame.AddCall(b, 68, "set_identity", "Publishes the identity of a coldkey.",
		frame.Fixed[SetIdentityArgs](weightSetIdentity), p.setIdentity)
	frame.AddCall(b, 78, "set_subnet_identity", "Publishes the identity of a subnet.",
		frame.Fixed[SetSubnetIdentityArgs](weightSetSubnetIdentity), p.setSubnetIdentity)
	frame.AddCall(b, 79, "register_network_with_identity", "Creates a subnet and publishes its identity.",
		frame.Fixed[RegisterNetworkWithIdentityArgs](weightRegisterNetworkWithIdentity), p.registerNetworkWithIdentity)
}

// addStakeCalls declares calls that move stake, and some around subnets.
func (p *Pallet) addStakeCalls(b *frame.Base) {
	frame.AddCall(b, 83, "unstake_all", "Sells all stake of a hotkey for TAO, on every subnet.",
		frame.Fixed[UnstakeAllArgs](weightUnstakeAll), p.unstakeAll)
	frame.AddCall(b, 84, "unstake_all_alpha", "Sells all stake of a hotkey and stakes the proceeds to the root network.",
		frame.Fixed[UnstakeAllAlphaArgs](weightUnstakeAllAlpha), p.unstakeAllAlpha)
	frame.AddCall(b, 85, "move_stake", "Moves stake to another hotkey, on the same subnet or another one.",
		frame.Fixed[MoveStakeArgs](weightMoveStake), p.moveStake)
	frame.AddCall(b, 86, "transfer_stake", "Moves stake to another coldkey, on the same subnet or another one.",
		frame.Fixed[TransferStakeArgs](weightTransferStake), p.transferStake)
	frame.AddCall(b, 87, "swap_stake", "Moves stake of a hotkey from one subnet to another.",
		frame.Fixed[SwapStakeArgs](weightSwapStake), p.swapStake)
	frame.AddCall(b, 88, "add_stake_limit", "Buys and stakes alpha at a price no higher than a limit.",
		frame.Fixed[AddStakeLimitArgs](weightAddStakeLimit), p.addStakeLimit)
	frame.AddCall(b, 89, "remove_stake_limit", "Sells staked alpha at a price no lower than a limit.",
		frame.Fixed[RemoveStakeLimitArgs](weightRemoveStakeLimit), p.removeStakeLimit)
	frame.AddCall(b, 90, "swap_stake_limit", "Moves stake between subnets while the price ratio stays within a limit.",
		frame.Fixed[SwapStakeLimitArgs](weightSwapStakeLimit), p.swapStakeLimit)
	frame.AddCall(b, 91, "try_associate_hotkey", "Makes a free hotkey belong to the caller.",
		frame.Fixed[TryAssociateHotkeyArgs](weightTryAssociateHotkey), p.tryAssociateHotkey)
	frame.AddCall(b, 92, "start_call", "Opens a subnet for staking and emission.",
		frame.Fixed[StartCallArgs](weightStartCall), p.startCall)
	frame.AddCall(b, 93, "associate_evm_key", "Links an EVM address to a neuron.",
		free[AssociateEVMKeyArgs](weightAssociateEVMKey), p.associateEVMKey)
	frame.AddCall(b, 101, "recycle_alpha", "Destroys staked alpha and takes it out of issuance.",
		frame.Fixed[RecycleAlphaArgs](weightRecycleAlpha), p.recycleAlpha)
	frame.AddCall(b, 102, "burn_alpha", "Destroys staked alpha; issuance stays as it is.",
		frame.Fixed[BurnAlphaArgs](weightBurnAlpha), p.burnAlpha)
	frame.AddCall(b, 109, "set_pending_childkey_cooldown", "Sets the blocks until scheduled children take effect. Root only.",
		frame.Fixed[SetPendingChildkeyCooldownArgs](frame.Cost(3_000_000, 0, 0, 1)), p.setPendingChildkeyCooldown)
	frame.AddCall(b, 103, "remove_stake_full_limit", "Sells all stake of a hotkey on a subnet at a price no lower than a limit.",
		frame.Fixed[RemoveStakeFullLimitArgs](weightRemoveStakeFullLimit), p.removeStakeFullLimit)
	frame.AddCallPost(b, 110, "register_leased_network", "Creates a subnet that a crowdloan pays for and leases to its creator.",
		frame.Fixed[RegisterLeasedNetworkArgs](weightRegisterLeasedNetwork(maxContributors)), p.registerLeasedNetwork)
	frame.AddCallPost(b, 111, "terminate_lease", "Ends a lease and hands the subnet to its beneficiary.",
		frame.Fixed[TerminateLeaseArgs](weightTerminateLease(maxContributors)), p.terminateLease)
	frame.AddCall(b, 112, "update_symbol", "Changes the symbol of a subnet's token. Subnet owner or root.",
		frame.Fixed[UpdateSymbolArgs](weightUpdateSymbol), p.updateSymbol)
}

// addRootCalls declares calls around root dividends, coldkey swaps and voting power.
func (p *Pallet) addRootCalls(b *frame.Base) {
	frame.AddCall(b, 113, "commit_timelocked_weights", "Commits weights, encrypted for a drand round.",
		free[CommitTimelockedWeightsArgs](weightCommitTimelockedWeights), p.commitTimelockedWeights)
	frame.AddCall(b, 114, "set_coldkey_auto_stake_hotkey", "Chooses the hotkey that a coldkey's mining rewards on a subnet are staked to.",
		frame.Fixed[SetColdkeyAutoStakeHotkeyArgs](weightSetColdkeyAutoStakeHotkey), p.setColdkeyAutoStakeHotkey)
	frame.AddCall(b, 118, "commit_timelocked_mechanism_weights", "Commits weights of a mechanism, encrypted for a drand round.",
		free[CommitTimelockedMechanismWeightsArgs](frame.Cost(84_020_000, 0, 9, 2)), p.commitTimelockedMechanismWeights)
	frame.AddCall(b, 120, "root_dissolve_network", "Removes a subnet. Root only.",
		frame.Fixed[RootDissolveNetworkArgs](frame.Cost(119_000_000, 0, 6, 31)), p.rootDissolveNetwork)
	frame.AddCallPost(b, 121, "claim_root", "Claims the caller's root dividends of up to five subnets.",
		frame.Fixed[ClaimRootArgs](weightClaimRoot), p.claimRoot)
	frame.AddCall(b, 122, "set_root_claim_type", "Chooses what becomes of the caller's root dividends.",
		frame.Fixed[SetRootClaimTypeArgs](weightSetRootClaimType), p.setRootClaimType)
	frame.AddCall(b, 123, "sudo_set_num_root_claims", "Sets how many coldkeys are claimed for in each block. Root only.",
		frame.Fixed[SudoSetNumRootClaimsArgs](weightSudoSetNumRootClaims), p.sudoSetNumRootClaims)
	frame.AddCall(b, 124, "sudo_set_root_claim_threshold", "Sets the least amount of root dividends worth a claim. Subnet owner or root.",
		frame.Fixed[SudoSetRootClaimThresholdArgs](weightSudoSetRootClaimThreshold), p.sudoSetRootClaimThreshold)
	frame.AddCall(b, 125, "announce_coldkey_swap", "Announces a coldkey swap by the hash of the new coldkey.",
		frame.Fixed[AnnounceColdkeySwapArgs](weightAnnounceColdkeySwap), p.announceColdkeySwap)
	frame.AddCall(b, 126, "swap_coldkey_announced", "Replaces the caller's coldkey with the announced one.",
		frame.Fixed[SwapColdkeyAnnouncedArgs](weightSwapColdkeyAnnounced), p.swapColdkeyAnnounced)
	frame.AddCall(b, 127, "dispute_coldkey_swap", "Halts the caller's announced coldkey swap until root decides.",
		frame.Fixed[DisputeColdkeySwapArgs](weightDisputeColdkeySwap), p.disputeColdkeySwap)
	frame.AddCall(b, 128, "reset_coldkey_swap", "Clears announcement and dispute of a coldkey swap. Root only.",
		frame.Fixed[ResetColdkeySwapArgs](weightResetColdkeySwap), p.resetColdkeySwap)
	frame.AddCall(b, 129, "enable_voting_power_tracking", "Starts tracking voting power on a subnet. Subnet owner or root.",
		frame.Fixed[EnableVotingPowerTrackingArgs](frame.Cost(10_000, 0, 2, 2)), p.enableVotingPowerTracking)
	frame.AddCall(b, 130, "disable_voting_power_tracking", "Stops tracking voting power on a subnet after a grace period. Subnet owner or root.",
		frame.Fixed[DisableVotingPowerTrackingArgs](frame.Cost(10_000, 0, 2, 1)), p.disableVotingPowerTracking)
	frame.AddCall(b, 131, "sudo_set_voting_power_ema_alpha", "Sets how fast voting power follows stake. Root only.",
		frame.Fixed[SudoSetVotingPowerEmaAlphaArgs](frame.Cost(6000, 0, 1, 1)), p.sudoSetVotingPowerEmaAlpha)
	frame.AddCall(b, 132, "add_stake_burn", "Buys a subnet's alpha with TAO and burns it.",
		frame.Fixed[AddStakeBurnArgs](weightAddStakeBurn), p.addStakeBurn)
	frame.AddCall(b, 133, "clear_coldkey_swap_announcement", "Withdraws the caller's announced coldkey swap.",
		frame.Fixed[ClearColdkeySwapAnnouncementArgs](frame.Cost(17_890_000, 0, 2, 1)), p.clearColdkeySwapAnnouncement)
}

// addOwnerCalls declares the calls that came last: locks and what owners of subnets set.
func (p *Pallet) addOwnerCalls(b *frame.Base) {
	frame.AddCall(b, 134, "register_limit", "Registers a neuron at a price no higher than a limit.",
		frame.Fixed[RegisterLimitArgs](frame.Cost(354_200_000, 0, 47, 40)), p.registerLimit)
	frame.AddCall(b, 135, "set_auto_parent_delegation_enabled", "Lets subnet owners become parents of a root validator's hotkey, or not.",
		frame.Fixed[SetAutoParentDelegationEnabledArgs](weightSetAutoParentDelegationEnabled), p.setAutoParentDelegationEnabled)
	frame.AddCall(b, 136, "lock_stake", "Locks staked alpha in favour of a hotkey.",
		frame.Fixed[LockStakeArgs](weightLockStake), p.lockStake)
	frame.AddCall(b, 137, "move_lock", "Moves a lock to another hotkey.",
		frame.Fixed[MoveLockArgs](weightMoveLock), p.moveLock)
	frame.AddCall(b, 138, "set_perpetual_lock", "Makes a lock last, or lets it decay.",
		frame.Fixed[SetPerpetualLockArgs](frame.Cost(0, 0, 4, 3)), p.setPerpetualLock)
	frame.AddCall(b, 139, "set_tempo", "Sets a subnet's tempo. Subnet owner only.",
		frame.Fixed[SetTempoArgs](weightSetTempo), p.setTempo)
	frame.AddCall(b, 140, "set_activity_cutoff_factor", "Sets the activity cutoff in thousandths of the tempo. Subnet owner or root.",
		frame.Fixed[SetActivityCutoffFactorArgs](weightSetActivityCutoffFactor), p.setActivityCutoffFactor)
	frame.AddCall(b, 141, "trigger_epoch", "Requests an epoch ahead of schedule. Subnet owner only.",
		frame.Fixed[TriggerEpochArgs](weightTriggerEpoch), p.triggerEpoch)
	frame.AddCall(b, 142, "set_reject_locked_alpha", "Accepts or rejects transfers of locked alpha.",
		frame.Fixed[SetRejectLockedAlphaArgs](frame.Cost(0, 0, 1, 1)), p.setRejectLockedAlpha)
}
