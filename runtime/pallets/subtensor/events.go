package subtensor

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	NetworkAdded                                 *frame.Event[NetworkAddedEvent]
	NetworkRemoved                               *frame.Event[NetworkRemovedEvent]
	StakeAdded                                   *frame.Event[StakeAddedEvent]
	StakeRemoved                                 *frame.Event[StakeRemovedEvent]
	StakeMoved                                   *frame.Event[StakeMovedEvent]
	WeightsSet                                   *frame.Event[WeightsSetEvent]
	NeuronRegistered                             *frame.Event[NeuronRegisteredEvent]
	BulkNeuronsRegistered                        *frame.Event[BulkNeuronsRegisteredEvent]
	BulkBalancesSet                              *frame.Event[BulkBalancesSetEvent]
	MaxAllowedUidsSet                            *frame.Event[MaxAllowedUidsSetEvent]
	MaxWeightLimitSet                            *frame.Event[MaxWeightLimitSetEvent]
	DifficultySet                                *frame.Event[DifficultySetEvent]
	AdjustmentIntervalSet                        *frame.Event[AdjustmentIntervalSetEvent]
	RegistrationPerIntervalSet                   *frame.Event[RegistrationPerIntervalSetEvent]
	MaxRegistrationsPerBlockSet                  *frame.Event[MaxRegistrationsPerBlockSetEvent]
	ActivityCutoffSet                            *frame.Event[ActivityCutoffSetEvent]
	RhoSet                                       *frame.Event[RhoSetEvent]
	AlphaSigmoidSteepnessSet                     *frame.Event[AlphaSigmoidSteepnessSetEvent]
	KappaSet                                     *frame.Event[KappaSetEvent]
	MinAllowedWeightSet                          *frame.Event[MinAllowedWeightSetEvent]
	ValidatorPruneLenSet                         *frame.Event[ValidatorPruneLenSetEvent]
	ScalingLawPowerSet                           *frame.Event[ScalingLawPowerSetEvent]
	WeightsSetRateLimitSet                       *frame.Event[WeightsSetRateLimitSetEvent]
	ImmunityPeriodSet                            *frame.Event[ImmunityPeriodSetEvent]
	BondsMovingAverageSet                        *frame.Event[BondsMovingAverageSetEvent]
	BondsPenaltySet                              *frame.Event[BondsPenaltySetEvent]
	BondsResetOnSet                              *frame.Event[BondsResetOnSetEvent]
	MaxAllowedValidatorsSet                      *frame.Event[MaxAllowedValidatorsSetEvent]
	AxonServed                                   *frame.Event[AxonServedEvent]
	PrometheusServed                             *frame.Event[PrometheusServedEvent]
	DelegateAdded                                *frame.Event[DelegateAddedEvent]
	DefaultTakeSet                               *frame.Event[DefaultTakeSetEvent]
	WeightsVersionKeySet                         *frame.Event[WeightsVersionKeySetEvent]
	MinDifficultySet                             *frame.Event[MinDifficultySetEvent]
	MaxDifficultySet                             *frame.Event[MaxDifficultySetEvent]
	ServingRateLimitSet                          *frame.Event[ServingRateLimitSetEvent]
	BurnSet                                      *frame.Event[BurnSetEvent]
	MaxBurnSet                                   *frame.Event[MaxBurnSetEvent]
	MinBurnSet                                   *frame.Event[MinBurnSetEvent]
	MaxEpochsPerBlockSet                         *frame.Event[MaxEpochsPerBlockSetEvent]
	TxRateLimitSet                               *frame.Event[TxRateLimitSetEvent]
	TxDelegateTakeRateLimitSet                   *frame.Event[TxDelegateTakeRateLimitSetEvent]
	TxChildKeyTakeRateLimitSet                   *frame.Event[TxChildKeyTakeRateLimitSetEvent]
	AdminFreezeWindowSet                         *frame.Event[AdminFreezeWindowSetEvent]
	OwnerHyperparamRateLimitSet                  *frame.Event[OwnerHyperparamRateLimitSetEvent]
	MinChildKeyTakeSet                           *frame.Event[MinChildKeyTakeSetEvent]
	MinChildKeyTakePerSubnetSet                  *frame.Event[MinChildKeyTakePerSubnetSetEvent]
	MaxChildKeyTakeSet                           *frame.Event[MaxChildKeyTakeSetEvent]
	ChildKeyTakeSet                              *frame.Event[ChildKeyTakeSetEvent]
	Sudid                                        *frame.Event[SudidEvent]
	RegistrationAllowed                          *frame.Event[RegistrationAllowedEvent]
	PowRegistrationAllowed                       *frame.Event[PowRegistrationAllowedEvent]
	TempoSet                                     *frame.Event[TempoSetEvent]
	RAORecycledForRegistrationSet                *frame.Event[RAORecycledForRegistrationSetEvent]
	StakeThresholdSet                            *frame.Event[StakeThresholdSetEvent]
	AdjustmentAlphaSet                           *frame.Event[AdjustmentAlphaSetEvent]
	Faucet                                       *frame.Event[FaucetEvent]
	SubnetOwnerCutSet                            *frame.Event[SubnetOwnerCutSetEvent]
	NetworkRateLimitSet                          *frame.Event[NetworkRateLimitSetEvent]
	NetworkImmunityPeriodSet                     *frame.Event[NetworkImmunityPeriodSetEvent]
	StartCallDelaySet                            *frame.Event[StartCallDelaySetEvent]
	NetworkMinLockCostSet                        *frame.Event[NetworkMinLockCostSetEvent]
	SubnetLimitSet                               *frame.Event[SubnetLimitSetEvent]
	NetworkLockCostReductionIntervalSet          *frame.Event[NetworkLockCostReductionIntervalSetEvent]
	TakeDecreased                                *frame.Event[TakeDecreasedEvent]
	TakeIncreased                                *frame.Event[TakeIncreasedEvent]
	HotkeySwapped                                *frame.Event[HotkeySwappedEvent]
	MaxDelegateTakeSet                           *frame.Event[MaxDelegateTakeSetEvent]
	MinDelegateTakeSet                           *frame.Event[MinDelegateTakeSetEvent]
	ColdkeySwapAnnounced                         *frame.Event[ColdkeySwapAnnouncedEvent]
	ColdkeySwapReset                             *frame.Event[ColdkeySwapResetEvent]
	ColdkeySwapped                               *frame.Event[ColdkeySwappedEvent]
	ColdkeySwapDisputed                          *frame.Event[ColdkeySwapDisputedEvent]
	AllBalanceUnstakedAndTransferredToNewColdkey *frame.Event[AllBalanceUnstakedAndTransferredToNewColdkeyEvent]
	ArbitrationPeriodExtended                    *frame.Event[ArbitrationPeriodExtendedEvent]
	SetChildrenScheduled                         *frame.Event[SetChildrenScheduledEvent]
	SetChildren                                  *frame.Event[SetChildrenEvent]
	ChainIdentitySet                             *frame.Event[ChainIdentitySetEvent]
	SubnetIdentitySet                            *frame.Event[SubnetIdentitySetEvent]
	SubnetIdentityRemoved                        *frame.Event[SubnetIdentityRemovedEvent]
	DissolveNetworkScheduled                     *frame.Event[DissolveNetworkScheduledEvent]
	ColdkeySwapAnnouncementDelaySet              *frame.Event[ColdkeySwapAnnouncementDelaySetEvent]
	ColdkeySwapReannouncementDelaySet            *frame.Event[ColdkeySwapReannouncementDelaySetEvent]
	DissolveNetworkScheduleDurationSet           *frame.Event[DissolveNetworkScheduleDurationSetEvent]
	CRV3WeightsCommitted                         *frame.Event[CRV3WeightsCommittedEvent]
	WeightsCommitted                             *frame.Event[WeightsCommittedEvent]
	WeightsRevealed                              *frame.Event[WeightsRevealedEvent]
	WeightsBatchRevealed                         *frame.Event[WeightsBatchRevealedEvent]
	BatchWeightsCompleted                        *frame.Event[BatchWeightsCompletedEvent]
	BatchCompletedWithErrors                     *frame.Event[BatchCompletedWithErrorsEvent]
	BatchWeightItemFailed                        *frame.Event[BatchWeightItemFailedEvent]
	StakeTransferred                             *frame.Event[StakeTransferredEvent]
	StakeSwapped                                 *frame.Event[StakeSwappedEvent]
	TransferToggle                               *frame.Event[TransferToggleEvent]
	SubnetOwnerHotkeySet                         *frame.Event[SubnetOwnerHotkeySetEvent]
	FirstEmissionBlockNumberSet                  *frame.Event[FirstEmissionBlockNumberSetEvent]
	AlphaRecycled                                *frame.Event[AlphaRecycledEvent]
	AlphaBurned                                  *frame.Event[AlphaBurnedEvent]
	EvmKeyAssociated                             *frame.Event[EvmKeyAssociatedEvent]
	CRV3WeightsRevealed                          *frame.Event[CRV3WeightsRevealedEvent]
	CommitRevealPeriodsSet                       *frame.Event[CommitRevealPeriodsSetEvent]
	CommitRevealEnabled                          *frame.Event[CommitRevealEnabledEvent]
	HotkeySwappedOnSubnet                        *frame.Event[HotkeySwappedOnSubnetEvent]
	SubnetLeaseCreated                           *frame.Event[SubnetLeaseCreatedEvent]
	SubnetLeaseTerminated                        *frame.Event[SubnetLeaseTerminatedEvent]
	SymbolUpdated                                *frame.Event[SymbolUpdatedEvent]
	CommitRevealVersionSet                       *frame.Event[CommitRevealVersionSetEvent]
	TimelockedWeightsCommitted                   *frame.Event[TimelockedWeightsCommittedEvent]
	TimelockedWeightsRevealed                    *frame.Event[TimelockedWeightsRevealedEvent]
	AutoStakeAdded                               *frame.Event[AutoStakeAddedEvent]
	IncentiveAlphaEmittedToMiners                *frame.Event[IncentiveAlphaEmittedToMinersEvent]
	MinAllowedUidsSet                            *frame.Event[MinAllowedUidsSetEvent]
	AutoStakeDestinationSet                      *frame.Event[AutoStakeDestinationSetEvent]
	MinNonImmuneUidsSet                          *frame.Event[MinNonImmuneUidsSetEvent]
	RootClaimed                                  *frame.Event[RootClaimedEvent]
	RootClaimTypeSet                             *frame.Event[RootClaimTypeSetEvent]
	VotingPowerTrackingEnabled                   *frame.Event[VotingPowerTrackingEnabledEvent]
	VotingPowerTrackingDisableScheduled          *frame.Event[VotingPowerTrackingDisableScheduledEvent]
	VotingPowerTrackingDisabled                  *frame.Event[VotingPowerTrackingDisabledEvent]
	VotingPowerEmaAlphaSet                       *frame.Event[VotingPowerEmaAlphaSetEvent]
	SubnetLeaseDividendsDistributed              *frame.Event[SubnetLeaseDividendsDistributedEvent]
	AddStakeBurn                                 *frame.Event[AddStakeBurnEvent]
	ColdkeySwapCleared                           *frame.Event[ColdkeySwapClearedEvent]
	TransactionFeePaidWithAlpha                  *frame.Event[TransactionFeePaidWithAlphaEvent]
	BurnHalfLifeSet                              *frame.Event[BurnHalfLifeSetEvent]
	BurnIncreaseMultSet                          *frame.Event[BurnIncreaseMultSetEvent]
	AutoParentDelegationEnabledSet               *frame.Event[AutoParentDelegationEnabledSetEvent]
	StakeLocked                                  *frame.Event[StakeLockedEvent]
	StakeUnlocked                                *frame.Event[StakeUnlockedEvent]
	LockMoved                                    *frame.Event[LockMovedEvent]
	ActivityCutoffFactorMilliSet                 *frame.Event[ActivityCutoffFactorMilliSetEvent]
	EpochTriggered                               *frame.Event[EpochTriggeredEvent]
	EpochDeferred                                *frame.Event[EpochDeferredEvent]
	EpochSkipped                                 *frame.Event[EpochSkippedEvent]
	SubnetOwnerChanged                           *frame.Event[SubnetOwnerChangedEvent]
	PerpetualLockUpdated                         *frame.Event[PerpetualLockUpdatedEvent]
	RejectLockedAlphaUpdated                     *frame.Event[RejectLockedAlphaUpdatedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		NetworkAdded:                        frame.NewEvent[NetworkAddedEvent](b, 0, "NetworkAdded", ""),
		NetworkRemoved:                      frame.NewEvent[NetworkRemovedEvent](b, 1, "NetworkRemoved", ""),
		StakeAdded:                          frame.NewEvent[StakeAddedEvent](b, 2, "StakeAdded", ""),
		StakeRemoved:                        frame.NewEvent[StakeRemovedEvent](b, 3, "StakeRemoved", ""),
		StakeMoved:                          frame.NewEvent[StakeMovedEvent](b, 4, "StakeMoved", ""),
		WeightsSet:                          frame.NewEvent[WeightsSetEvent](b, 5, "WeightsSet", ""),
		NeuronRegistered:                    frame.NewEvent[NeuronRegisteredEvent](b, 6, "NeuronRegistered", ""),
		BulkNeuronsRegistered:               frame.NewEvent[BulkNeuronsRegisteredEvent](b, 7, "BulkNeuronsRegistered", ""),
		BulkBalancesSet:                     frame.NewEvent[BulkBalancesSetEvent](b, 8, "BulkBalancesSet", ""),
		MaxAllowedUidsSet:                   frame.NewEvent[MaxAllowedUidsSetEvent](b, 9, "MaxAllowedUidsSet", ""),
		MaxWeightLimitSet:                   frame.NewEvent[MaxWeightLimitSetEvent](b, 10, "MaxWeightLimitSet", ""),
		DifficultySet:                       frame.NewEvent[DifficultySetEvent](b, 11, "DifficultySet", ""),
		AdjustmentIntervalSet:               frame.NewEvent[AdjustmentIntervalSetEvent](b, 12, "AdjustmentIntervalSet", ""),
		RegistrationPerIntervalSet:          frame.NewEvent[RegistrationPerIntervalSetEvent](b, 13, "RegistrationPerIntervalSet", ""),
		MaxRegistrationsPerBlockSet:         frame.NewEvent[MaxRegistrationsPerBlockSetEvent](b, 14, "MaxRegistrationsPerBlockSet", ""),
		ActivityCutoffSet:                   frame.NewEvent[ActivityCutoffSetEvent](b, 15, "ActivityCutoffSet", ""),
		RhoSet:                              frame.NewEvent[RhoSetEvent](b, 16, "RhoSet", ""),
		AlphaSigmoidSteepnessSet:            frame.NewEvent[AlphaSigmoidSteepnessSetEvent](b, 17, "AlphaSigmoidSteepnessSet", ""),
		KappaSet:                            frame.NewEvent[KappaSetEvent](b, 18, "KappaSet", ""),
		MinAllowedWeightSet:                 frame.NewEvent[MinAllowedWeightSetEvent](b, 19, "MinAllowedWeightSet", ""),
		ValidatorPruneLenSet:                frame.NewEvent[ValidatorPruneLenSetEvent](b, 20, "ValidatorPruneLenSet", ""),
		ScalingLawPowerSet:                  frame.NewEvent[ScalingLawPowerSetEvent](b, 21, "ScalingLawPowerSet", ""),
		WeightsSetRateLimitSet:              frame.NewEvent[WeightsSetRateLimitSetEvent](b, 22, "WeightsSetRateLimitSet", ""),
		ImmunityPeriodSet:                   frame.NewEvent[ImmunityPeriodSetEvent](b, 23, "ImmunityPeriodSet", ""),
		BondsMovingAverageSet:               frame.NewEvent[BondsMovingAverageSetEvent](b, 24, "BondsMovingAverageSet", ""),
		BondsPenaltySet:                     frame.NewEvent[BondsPenaltySetEvent](b, 25, "BondsPenaltySet", ""),
		BondsResetOnSet:                     frame.NewEvent[BondsResetOnSetEvent](b, 26, "BondsResetOnSet", ""),
		MaxAllowedValidatorsSet:             frame.NewEvent[MaxAllowedValidatorsSetEvent](b, 27, "MaxAllowedValidatorsSet", ""),
		AxonServed:                          frame.NewEvent[AxonServedEvent](b, 28, "AxonServed", ""),
		PrometheusServed:                    frame.NewEvent[PrometheusServedEvent](b, 29, "PrometheusServed", ""),
		DelegateAdded:                       frame.NewEvent[DelegateAddedEvent](b, 30, "DelegateAdded", ""),
		DefaultTakeSet:                      frame.NewEvent[DefaultTakeSetEvent](b, 31, "DefaultTakeSet", ""),
		WeightsVersionKeySet:                frame.NewEvent[WeightsVersionKeySetEvent](b, 32, "WeightsVersionKeySet", ""),
		MinDifficultySet:                    frame.NewEvent[MinDifficultySetEvent](b, 33, "MinDifficultySet", ""),
		MaxDifficultySet:                    frame.NewEvent[MaxDifficultySetEvent](b, 34, "MaxDifficultySet", ""),
		ServingRateLimitSet:                 frame.NewEvent[ServingRateLimitSetEvent](b, 35, "ServingRateLimitSet", ""),
		BurnSet:                             frame.NewEvent[BurnSetEvent](b, 36, "BurnSet", ""),
		MaxBurnSet:                          frame.NewEvent[MaxBurnSetEvent](b, 37, "MaxBurnSet", ""),
		MinBurnSet:                          frame.NewEvent[MinBurnSetEvent](b, 38, "MinBurnSet", ""),
		MaxEpochsPerBlockSet:                frame.NewEvent[MaxEpochsPerBlockSetEvent](b, 39, "MaxEpochsPerBlockSet", ""),
		TxRateLimitSet:                      frame.NewEvent[TxRateLimitSetEvent](b, 40, "TxRateLimitSet", ""),
		TxDelegateTakeRateLimitSet:          frame.NewEvent[TxDelegateTakeRateLimitSetEvent](b, 41, "TxDelegateTakeRateLimitSet", ""),
		TxChildKeyTakeRateLimitSet:          frame.NewEvent[TxChildKeyTakeRateLimitSetEvent](b, 42, "TxChildKeyTakeRateLimitSet", ""),
		AdminFreezeWindowSet:                frame.NewEvent[AdminFreezeWindowSetEvent](b, 43, "AdminFreezeWindowSet", ""),
		OwnerHyperparamRateLimitSet:         frame.NewEvent[OwnerHyperparamRateLimitSetEvent](b, 44, "OwnerHyperparamRateLimitSet", ""),
		MinChildKeyTakeSet:                  frame.NewEvent[MinChildKeyTakeSetEvent](b, 45, "MinChildKeyTakeSet", ""),
		MinChildKeyTakePerSubnetSet:         frame.NewEvent[MinChildKeyTakePerSubnetSetEvent](b, 46, "MinChildKeyTakePerSubnetSet", ""),
		MaxChildKeyTakeSet:                  frame.NewEvent[MaxChildKeyTakeSetEvent](b, 47, "MaxChildKeyTakeSet", ""),
		ChildKeyTakeSet:                     frame.NewEvent[ChildKeyTakeSetEvent](b, 48, "ChildKeyTakeSet", ""),
		Sudid:                               frame.NewEvent[SudidEvent](b, 49, "Sudid", ""),
		RegistrationAllowed:                 frame.NewEvent[RegistrationAllowedEvent](b, 50, "RegistrationAllowed", ""),
		PowRegistrationAllowed:              frame.NewEvent[PowRegistrationAllowedEvent](b, 51, "PowRegistrationAllowed", ""),
		TempoSet:                            frame.NewEvent[TempoSetEvent](b, 52, "TempoSet", ""),
		RAORecycledForRegistrationSet:       frame.NewEvent[RAORecycledForRegistrationSetEvent](b, 53, "RAORecycledForRegistrationSet", ""),
		StakeThresholdSet:                   frame.NewEvent[StakeThresholdSetEvent](b, 54, "StakeThresholdSet", ""),
		AdjustmentAlphaSet:                  frame.NewEvent[AdjustmentAlphaSetEvent](b, 55, "AdjustmentAlphaSet", ""),
		Faucet:                              frame.NewEvent[FaucetEvent](b, 56, "Faucet", ""),
		SubnetOwnerCutSet:                   frame.NewEvent[SubnetOwnerCutSetEvent](b, 57, "SubnetOwnerCutSet", ""),
		NetworkRateLimitSet:                 frame.NewEvent[NetworkRateLimitSetEvent](b, 58, "NetworkRateLimitSet", ""),
		NetworkImmunityPeriodSet:            frame.NewEvent[NetworkImmunityPeriodSetEvent](b, 59, "NetworkImmunityPeriodSet", ""),
		StartCallDelaySet:                   frame.NewEvent[StartCallDelaySetEvent](b, 60, "StartCallDelaySet", ""),
		NetworkMinLockCostSet:               frame.NewEvent[NetworkMinLockCostSetEvent](b, 61, "NetworkMinLockCostSet", ""),
		SubnetLimitSet:                      frame.NewEvent[SubnetLimitSetEvent](b, 62, "SubnetLimitSet", ""),
		NetworkLockCostReductionIntervalSet: frame.NewEvent[NetworkLockCostReductionIntervalSetEvent](b, 63, "NetworkLockCostReductionIntervalSet", ""),
		TakeDecreased:                       frame.NewEvent[TakeDecreasedEvent](b, 64, "TakeDecreased", ""),
		TakeIncreased:                       frame.NewEvent[TakeIncreasedEvent](b, 65, "TakeIncreased", ""),
		HotkeySwapped:                       frame.NewEvent[HotkeySwappedEvent](b, 66, "HotkeySwapped", ""),
		MaxDelegateTakeSet:                  frame.NewEvent[MaxDelegateTakeSetEvent](b, 67, "MaxDelegateTakeSet", ""),
		MinDelegateTakeSet:                  frame.NewEvent[MinDelegateTakeSetEvent](b, 68, "MinDelegateTakeSet", ""),
		ColdkeySwapAnnounced:                frame.NewEvent[ColdkeySwapAnnouncedEvent](b, 69, "ColdkeySwapAnnounced", ""),
		ColdkeySwapReset:                    frame.NewEvent[ColdkeySwapResetEvent](b, 70, "ColdkeySwapReset", ""),
		ColdkeySwapped:                      frame.NewEvent[ColdkeySwappedEvent](b, 71, "ColdkeySwapped", ""),
		ColdkeySwapDisputed:                 frame.NewEvent[ColdkeySwapDisputedEvent](b, 72, "ColdkeySwapDisputed", ""),
		AllBalanceUnstakedAndTransferredToNewColdkey: frame.NewEvent[AllBalanceUnstakedAndTransferredToNewColdkeyEvent](b, 73, "AllBalanceUnstakedAndTransferredToNewColdkey", ""),
		ArbitrationPeriodExtended:                    frame.NewEvent[ArbitrationPeriodExtendedEvent](b, 74, "ArbitrationPeriodExtended", ""),
		SetChildrenScheduled:                         frame.NewEvent[SetChildrenScheduledEvent](b, 75, "SetChildrenScheduled", ""),
		SetChildren:                                  frame.NewEvent[SetChildrenEvent](b, 76, "SetChildren", ""),
		ChainIdentitySet:                             frame.NewEvent[ChainIdentitySetEvent](b, 77, "ChainIdentitySet", ""),
		SubnetIdentitySet:                            frame.NewEvent[SubnetIdentitySetEvent](b, 78, "SubnetIdentitySet", ""),
		SubnetIdentityRemoved:                        frame.NewEvent[SubnetIdentityRemovedEvent](b, 79, "SubnetIdentityRemoved", ""),
		DissolveNetworkScheduled:                     frame.NewEvent[DissolveNetworkScheduledEvent](b, 80, "DissolveNetworkScheduled", ""),
		ColdkeySwapAnnouncementDelaySet:              frame.NewEvent[ColdkeySwapAnnouncementDelaySetEvent](b, 81, "ColdkeySwapAnnouncementDelaySet", ""),
		ColdkeySwapReannouncementDelaySet:            frame.NewEvent[ColdkeySwapReannouncementDelaySetEvent](b, 82, "ColdkeySwapReannouncementDelaySet", ""),
		DissolveNetworkScheduleDurationSet:           frame.NewEvent[DissolveNetworkScheduleDurationSetEvent](b, 83, "DissolveNetworkScheduleDurationSet", ""),
		CRV3WeightsCommitted:                         frame.NewEvent[CRV3WeightsCommittedEvent](b, 84, "CRV3WeightsCommitted", ""),
		WeightsCommitted:                             frame.NewEvent[WeightsCommittedEvent](b, 85, "WeightsCommitted", ""),
		WeightsRevealed:                              frame.NewEvent[WeightsRevealedEvent](b, 86, "WeightsRevealed", ""),
		WeightsBatchRevealed:                         frame.NewEvent[WeightsBatchRevealedEvent](b, 87, "WeightsBatchRevealed", ""),
		BatchWeightsCompleted:                        frame.NewEvent[BatchWeightsCompletedEvent](b, 88, "BatchWeightsCompleted", ""),
		BatchCompletedWithErrors:                     frame.NewEvent[BatchCompletedWithErrorsEvent](b, 89, "BatchCompletedWithErrors", ""),
		BatchWeightItemFailed:                        frame.NewEvent[BatchWeightItemFailedEvent](b, 90, "BatchWeightItemFailed", ""),
		StakeTransferred:                             frame.NewEvent[StakeTransferredEvent](b, 91, "StakeTransferred", ""),
		StakeSwapped:                                 frame.NewEvent[StakeSwappedEvent](b, 92, "StakeSwapped", ""),
		TransferToggle:                               frame.NewEvent[TransferToggleEvent](b, 93, "TransferToggle", ""),
		SubnetOwnerHotkeySet:                         frame.NewEvent[SubnetOwnerHotkeySetEvent](b, 94, "SubnetOwnerHotkeySet", ""),
		FirstEmissionBlockNumberSet:                  frame.NewEvent[FirstEmissionBlockNumberSetEvent](b, 95, "FirstEmissionBlockNumberSet", ""),
		AlphaRecycled:                                frame.NewEvent[AlphaRecycledEvent](b, 96, "AlphaRecycled", ""),
		AlphaBurned:                                  frame.NewEvent[AlphaBurnedEvent](b, 97, "AlphaBurned", ""),
		EvmKeyAssociated:                             frame.NewEvent[EvmKeyAssociatedEvent](b, 98, "EvmKeyAssociated", ""),
		CRV3WeightsRevealed:                          frame.NewEvent[CRV3WeightsRevealedEvent](b, 99, "CRV3WeightsRevealed", ""),
		CommitRevealPeriodsSet:                       frame.NewEvent[CommitRevealPeriodsSetEvent](b, 100, "CommitRevealPeriodsSet", ""),
		CommitRevealEnabled:                          frame.NewEvent[CommitRevealEnabledEvent](b, 101, "CommitRevealEnabled", ""),
		HotkeySwappedOnSubnet:                        frame.NewEvent[HotkeySwappedOnSubnetEvent](b, 102, "HotkeySwappedOnSubnet", ""),
		SubnetLeaseCreated:                           frame.NewEvent[SubnetLeaseCreatedEvent](b, 103, "SubnetLeaseCreated", ""),
		SubnetLeaseTerminated:                        frame.NewEvent[SubnetLeaseTerminatedEvent](b, 104, "SubnetLeaseTerminated", ""),
		SymbolUpdated:                                frame.NewEvent[SymbolUpdatedEvent](b, 105, "SymbolUpdated", ""),
		CommitRevealVersionSet:                       frame.NewEvent[CommitRevealVersionSetEvent](b, 106, "CommitRevealVersionSet", ""),
		TimelockedWeightsCommitted:                   frame.NewEvent[TimelockedWeightsCommittedEvent](b, 107, "TimelockedWeightsCommitted", ""),
		TimelockedWeightsRevealed:                    frame.NewEvent[TimelockedWeightsRevealedEvent](b, 108, "TimelockedWeightsRevealed", ""),
		AutoStakeAdded:                               frame.NewEvent[AutoStakeAddedEvent](b, 109, "AutoStakeAdded", ""),
		IncentiveAlphaEmittedToMiners:                frame.NewEvent[IncentiveAlphaEmittedToMinersEvent](b, 110, "IncentiveAlphaEmittedToMiners", ""),
		MinAllowedUidsSet:                            frame.NewEvent[MinAllowedUidsSetEvent](b, 111, "MinAllowedUidsSet", ""),
		AutoStakeDestinationSet:                      frame.NewEvent[AutoStakeDestinationSetEvent](b, 112, "AutoStakeDestinationSet", ""),
		MinNonImmuneUidsSet:                          frame.NewEvent[MinNonImmuneUidsSetEvent](b, 113, "MinNonImmuneUidsSet", ""),
		RootClaimed:                                  frame.NewEvent[RootClaimedEvent](b, 114, "RootClaimed", ""),
		RootClaimTypeSet:                             frame.NewEvent[RootClaimTypeSetEvent](b, 115, "RootClaimTypeSet", ""),
		VotingPowerTrackingEnabled:                   frame.NewEvent[VotingPowerTrackingEnabledEvent](b, 116, "VotingPowerTrackingEnabled", ""),
		VotingPowerTrackingDisableScheduled:          frame.NewEvent[VotingPowerTrackingDisableScheduledEvent](b, 117, "VotingPowerTrackingDisableScheduled", ""),
		VotingPowerTrackingDisabled:                  frame.NewEvent[VotingPowerTrackingDisabledEvent](b, 118, "VotingPowerTrackingDisabled", ""),
		VotingPowerEmaAlphaSet:                       frame.NewEvent[VotingPowerEmaAlphaSetEvent](b, 119, "VotingPowerEmaAlphaSet", ""),
		SubnetLeaseDividendsDistributed:              frame.NewEvent[SubnetLeaseDividendsDistributedEvent](b, 120, "SubnetLeaseDividendsDistributed", ""),
		AddStakeBurn:                                 frame.NewEvent[AddStakeBurnEvent](b, 121, "AddStakeBurn", ""),
		ColdkeySwapCleared:                           frame.NewEvent[ColdkeySwapClearedEvent](b, 122, "ColdkeySwapCleared", ""),
		TransactionFeePaidWithAlpha:                  frame.NewEvent[TransactionFeePaidWithAlphaEvent](b, 123, "TransactionFeePaidWithAlpha", ""),
		BurnHalfLifeSet:                              frame.NewEvent[BurnHalfLifeSetEvent](b, 124, "BurnHalfLifeSet", ""),
		BurnIncreaseMultSet:                          frame.NewEvent[BurnIncreaseMultSetEvent](b, 125, "BurnIncreaseMultSet", ""),
		AutoParentDelegationEnabledSet:               frame.NewEvent[AutoParentDelegationEnabledSetEvent](b, 126, "AutoParentDelegationEnabledSet", ""),
		StakeLocked:                                  frame.NewEvent[StakeLockedEvent](b, 127, "StakeLocked", ""),
		StakeUnlocked:                                frame.NewEvent[StakeUnlockedEvent](b, 128, "StakeUnlocked", ""),
		LockMoved:                                    frame.NewEvent[LockMovedEvent](b, 129, "LockMoved", ""),
		ActivityCutoffFactorMilliSet:                 frame.NewEvent[ActivityCutoffFactorMilliSetEvent](b, 130, "ActivityCutoffFactorMilliSet", ""),
		EpochTriggered:                               frame.NewEvent[EpochTriggeredEvent](b, 131, "EpochTriggered", ""),
		EpochDeferred:                                frame.NewEvent[EpochDeferredEvent](b, 132, "EpochDeferred", ""),
		EpochSkipped:                                 frame.NewEvent[EpochSkippedEvent](b, 133, "EpochSkipped", ""),
		SubnetOwnerChanged:                           frame.NewEvent[SubnetOwnerChangedEvent](b, 134, "SubnetOwnerChanged", ""),
		PerpetualLockUpdated:                         frame.NewEvent[PerpetualLockUpdatedEvent](b, 135, "PerpetualLockUpdated", ""),
		RejectLockedAlphaUpdated:                     frame.NewEvent[RejectLockedAlphaUpdatedEvent](b, 136, "RejectLockedAlphaUpdated", ""),
	}
}
