package subtensor

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// NetworkAddedEvent carries the fields of the event NetworkAdded.
type NetworkAddedEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// NetworkRemovedEvent carries the fields of the event NetworkRemoved.
type NetworkRemovedEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
}

// StakeAddedEvent carries the fields of the event StakeAdded.
type StakeAddedEvent struct {
	Account      types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2     types.AccountID `scale:"_" rust:"T::AccountId"`
	TaoBalance   uint64          `scale:"_" rust:"TaoBalance"`
	AlphaBalance uint64          `scale:"_" rust:"AlphaBalance"`
	Netuid       uint16          `scale:"_" rust:"NetUid"`
	Value        uint64          `scale:"_" rust:"u64"`
}

// StakeRemovedEvent carries the fields of the event StakeRemoved.
type StakeRemovedEvent struct {
	Account      types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2     types.AccountID `scale:"_" rust:"T::AccountId"`
	TaoBalance   uint64          `scale:"_" rust:"TaoBalance"`
	AlphaBalance uint64          `scale:"_" rust:"AlphaBalance"`
	Netuid       uint16          `scale:"_" rust:"NetUid"`
	Value        uint64          `scale:"_" rust:"u64"`
}

// StakeMovedEvent carries the fields of the event StakeMoved.
type StakeMovedEvent struct {
	Account    types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2   types.AccountID `scale:"_" rust:"T::AccountId"`
	Netuid     uint16          `scale:"_" rust:"NetUid"`
	Account3   types.AccountID `scale:"_" rust:"T::AccountId"`
	Netuid2    uint16          `scale:"_" rust:"NetUid"`
	TaoBalance uint64          `scale:"_" rust:"TaoBalance"`
}

// WeightsSetEvent carries the fields of the event WeightsSet.
type WeightsSetEvent struct {
	NetUidStorageIndex uint16 `scale:"_" rust:"NetUidStorageIndex"`
	Value              uint16 `scale:"_" rust:"u16"`
}

// NeuronRegisteredEvent carries the fields of the event NeuronRegistered.
type NeuronRegisteredEvent struct {
	Netuid  uint16          `scale:"_" rust:"NetUid"`
	Value   uint16          `scale:"_" rust:"u16"`
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
}

// BulkNeuronsRegisteredEvent carries the fields of the event BulkNeuronsRegistered.
type BulkNeuronsRegisteredEvent struct {
	Value  uint16 `scale:"_" rust:"u16"`
	Value2 uint16 `scale:"_" rust:"u16"`
}

// BulkBalancesSetEvent carries the fields of the event BulkBalancesSet.
type BulkBalancesSetEvent struct {
	Value  uint16 `scale:"_" rust:"u16"`
	Value2 uint16 `scale:"_" rust:"u16"`
}

// MaxAllowedUidsSetEvent carries the fields of the event MaxAllowedUidsSet.
type MaxAllowedUidsSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// MaxWeightLimitSetEvent carries the fields of the event MaxWeightLimitSet.
type MaxWeightLimitSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// DifficultySetEvent carries the fields of the event DifficultySet.
type DifficultySetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// AdjustmentIntervalSetEvent carries the fields of the event AdjustmentIntervalSet.
type AdjustmentIntervalSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// RegistrationPerIntervalSetEvent carries the fields of the event RegistrationPerIntervalSet.
type RegistrationPerIntervalSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// MaxRegistrationsPerBlockSetEvent carries the fields of the event MaxRegistrationsPerBlockSet.
type MaxRegistrationsPerBlockSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// ActivityCutoffSetEvent carries the fields of the event ActivityCutoffSet.
type ActivityCutoffSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// RhoSetEvent carries the fields of the event RhoSet.
type RhoSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// AlphaSigmoidSteepnessSetEvent carries the fields of the event AlphaSigmoidSteepnessSet.
type AlphaSigmoidSteepnessSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	I16    int16  `scale:"_" rust:"i16"`
}

// KappaSetEvent carries the fields of the event KappaSet.
type KappaSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// MinAllowedWeightSetEvent carries the fields of the event MinAllowedWeightSet.
type MinAllowedWeightSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// ValidatorPruneLenSetEvent carries the fields of the event ValidatorPruneLenSet.
type ValidatorPruneLenSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// ScalingLawPowerSetEvent carries the fields of the event ScalingLawPowerSet.
type ScalingLawPowerSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// WeightsSetRateLimitSetEvent carries the fields of the event WeightsSetRateLimitSet.
type WeightsSetRateLimitSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// ImmunityPeriodSetEvent carries the fields of the event ImmunityPeriodSet.
type ImmunityPeriodSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// BondsMovingAverageSetEvent carries the fields of the event BondsMovingAverageSet.
type BondsMovingAverageSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// BondsPenaltySetEvent carries the fields of the event BondsPenaltySet.
type BondsPenaltySetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// BondsResetOnSetEvent carries the fields of the event BondsResetOnSet.
type BondsResetOnSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Flag   bool   `scale:"_" rust:"bool"`
}

// MaxAllowedValidatorsSetEvent carries the fields of the event MaxAllowedValidatorsSet.
type MaxAllowedValidatorsSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// AxonServedEvent carries the fields of the event AxonServed.
type AxonServedEvent struct {
	Netuid  uint16          `scale:"_" rust:"NetUid"`
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
}

// PrometheusServedEvent carries the fields of the event PrometheusServed.
type PrometheusServedEvent struct {
	Netuid  uint16          `scale:"_" rust:"NetUid"`
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
}

// DelegateAddedEvent carries the fields of the event DelegateAdded.
type DelegateAddedEvent struct {
	Account  types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2 types.AccountID `scale:"_" rust:"T::AccountId"`
	Value    uint16          `scale:"_" rust:"u16"`
}

// DefaultTakeSetEvent carries the fields of the event DefaultTakeSet.
type DefaultTakeSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// WeightsVersionKeySetEvent carries the fields of the event WeightsVersionKeySet.
type WeightsVersionKeySetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// MinDifficultySetEvent carries the fields of the event MinDifficultySet.
type MinDifficultySetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// MaxDifficultySetEvent carries the fields of the event MaxDifficultySet.
type MaxDifficultySetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// ServingRateLimitSetEvent carries the fields of the event ServingRateLimitSet.
type ServingRateLimitSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// BurnSetEvent carries the fields of the event BurnSet.
type BurnSetEvent struct {
	Netuid     uint16 `scale:"_" rust:"NetUid"`
	TaoBalance uint64 `scale:"_" rust:"TaoBalance"`
}

// MaxBurnSetEvent carries the fields of the event MaxBurnSet.
type MaxBurnSetEvent struct {
	Netuid     uint16 `scale:"_" rust:"NetUid"`
	TaoBalance uint64 `scale:"_" rust:"TaoBalance"`
}

// MinBurnSetEvent carries the fields of the event MinBurnSet.
type MinBurnSetEvent struct {
	Netuid     uint16 `scale:"_" rust:"NetUid"`
	TaoBalance uint64 `scale:"_" rust:"TaoBalance"`
}

// MaxEpochsPerBlockSetEvent carries the fields of the event MaxEpochsPerBlockSet.
type MaxEpochsPerBlockSetEvent struct {
	Value uint8 `scale:"_" rust:"u8"`
}

// TxRateLimitSetEvent carries the fields of the event TxRateLimitSet.
type TxRateLimitSetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// TxDelegateTakeRateLimitSetEvent carries the fields of the event TxDelegateTakeRateLimitSet.
type TxDelegateTakeRateLimitSetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// TxChildKeyTakeRateLimitSetEvent carries the fields of the event TxChildKeyTakeRateLimitSet.
type TxChildKeyTakeRateLimitSetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// AdminFreezeWindowSetEvent carries the fields of the event AdminFreezeWindowSet.
type AdminFreezeWindowSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// OwnerHyperparamRateLimitSetEvent carries the fields of the event OwnerHyperparamRateLimitSet.
type OwnerHyperparamRateLimitSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// MinChildKeyTakeSetEvent carries the fields of the event MinChildKeyTakeSet.
type MinChildKeyTakeSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// MinChildKeyTakePerSubnetSetEvent carries the fields of the event MinChildKeyTakePerSubnetSet.
type MinChildKeyTakePerSubnetSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// MaxChildKeyTakeSetEvent carries the fields of the event MaxChildKeyTakeSet.
type MaxChildKeyTakeSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// ChildKeyTakeSetEvent carries the fields of the event ChildKeyTakeSet.
type ChildKeyTakeSetEvent struct {
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
	Value   uint16          `scale:"_" rust:"u16"`
}

// SudidEvent carries the fields of the event Sudid.
type SudidEvent struct {
	DispatchResult scale.Result[struct{}, frame.DispatchError] `scale:"_" rust:"DispatchResult"`
}

// RegistrationAllowedEvent carries the fields of the event RegistrationAllowed.
type RegistrationAllowedEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Flag   bool   `scale:"_" rust:"bool"`
}

// PowRegistrationAllowedEvent carries the fields of the event PowRegistrationAllowed.
type PowRegistrationAllowedEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Flag   bool   `scale:"_" rust:"bool"`
}

// TempoSetEvent carries the fields of the event TempoSet.
type TempoSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// RAORecycledForRegistrationSetEvent carries the fields of the event RAORecycledForRegistrationSet.
type RAORecycledForRegistrationSetEvent struct {
	Netuid     uint16 `scale:"_" rust:"NetUid"`
	TaoBalance uint64 `scale:"_" rust:"TaoBalance"`
}

// StakeThresholdSetEvent carries the fields of the event StakeThresholdSet.
type StakeThresholdSetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// AdjustmentAlphaSetEvent carries the fields of the event AdjustmentAlphaSet.
type AdjustmentAlphaSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// FaucetEvent carries the fields of the event Faucet.
type FaucetEvent struct {
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
	Value   uint64          `scale:"_" rust:"u64"`
}

// SubnetOwnerCutSetEvent carries the fields of the event SubnetOwnerCutSet.
type SubnetOwnerCutSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// NetworkRateLimitSetEvent carries the fields of the event NetworkRateLimitSet.
type NetworkRateLimitSetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// NetworkImmunityPeriodSetEvent carries the fields of the event NetworkImmunityPeriodSet.
type NetworkImmunityPeriodSetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// StartCallDelaySetEvent carries the fields of the event StartCallDelaySet.
type StartCallDelaySetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// NetworkMinLockCostSetEvent carries the fields of the event NetworkMinLockCostSet.
type NetworkMinLockCostSetEvent struct {
	TaoBalance uint64 `scale:"_" rust:"TaoBalance"`
}

// SubnetLimitSetEvent carries the fields of the event SubnetLimitSet.
type SubnetLimitSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// NetworkLockCostReductionIntervalSetEvent carries the fields of the event NetworkLockCostReductionIntervalSet.
type NetworkLockCostReductionIntervalSetEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// TakeDecreasedEvent carries the fields of the event TakeDecreased.
type TakeDecreasedEvent struct {
	Account  types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2 types.AccountID `scale:"_" rust:"T::AccountId"`
	Value    uint16          `scale:"_" rust:"u16"`
}

// TakeIncreasedEvent carries the fields of the event TakeIncreased.
type TakeIncreasedEvent struct {
	Account  types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2 types.AccountID `scale:"_" rust:"T::AccountId"`
	Value    uint16          `scale:"_" rust:"u16"`
}

// HotkeySwappedEvent carries the fields of the event HotkeySwapped.
type HotkeySwappedEvent struct {
	Coldkey   types.AccountID `rust:"T::AccountId"`
	OldHotkey types.AccountID `rust:"T::AccountId"`
	NewHotkey types.AccountID `rust:"T::AccountId"`
}

// MaxDelegateTakeSetEvent carries the fields of the event MaxDelegateTakeSet.
type MaxDelegateTakeSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// MinDelegateTakeSetEvent carries the fields of the event MinDelegateTakeSet.
type MinDelegateTakeSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// ColdkeySwapAnnouncedEvent carries the fields of the event ColdkeySwapAnnounced.
type ColdkeySwapAnnouncedEvent struct {
	Who            types.AccountID `rust:"T::AccountId"`
	NewColdkeyHash types.Hash      `rust:"T::Hash"`
}

// ColdkeySwapResetEvent carries the fields of the event ColdkeySwapReset.
type ColdkeySwapResetEvent struct {
	Who types.AccountID `rust:"T::AccountId"`
}

// ColdkeySwappedEvent carries the fields of the event ColdkeySwapped.
type ColdkeySwappedEvent struct {
	OldColdkey types.AccountID `rust:"T::AccountId"`
	NewColdkey types.AccountID `rust:"T::AccountId"`
}

// ColdkeySwapDisputedEvent carries the fields of the event ColdkeySwapDisputed.
type ColdkeySwapDisputedEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
}

// AllBalanceUnstakedAndTransferredToNewColdkeyEvent carries the fields of the event AllBalanceUnstakedAndTransferredToNewColdkey.
type AllBalanceUnstakedAndTransferredToNewColdkeyEvent struct {
	CurrentColdkey types.AccountID `rust:"T::AccountId"`
	NewColdkey     types.AccountID `rust:"T::AccountId"`
	TotalBalance   uint64          `rust:"<<T as Config>::Currency as fungible::Inspect<<T as frame_system::\nConfig>::AccountId,>>::Balance"`
}

// ArbitrationPeriodExtendedEvent carries the fields of the event ArbitrationPeriodExtended.
type ArbitrationPeriodExtendedEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
}

// SetChildrenScheduledEvent carries the fields of the event SetChildrenScheduled.
type SetChildrenScheduledEvent struct {
	Account types.AccountID                         `scale:"_" rust:"T::AccountId"`
	Netuid  uint16                                  `scale:"_" rust:"NetUid"`
	Value   uint64                                  `scale:"_" rust:"u64"`
	List    []scale.Tuple2[uint64, types.AccountID] `scale:"_" rust:"Vec<(u64, T::AccountId)>"`
}

// SetChildrenEvent carries the fields of the event SetChildren.
type SetChildrenEvent struct {
	Account types.AccountID                         `scale:"_" rust:"T::AccountId"`
	Netuid  uint16                                  `scale:"_" rust:"NetUid"`
	List    []scale.Tuple2[uint64, types.AccountID] `scale:"_" rust:"Vec<(u64, T::AccountId)>"`
}

// ChainIdentitySetEvent carries the fields of the event ChainIdentitySet.
type ChainIdentitySetEvent struct {
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
}

// SubnetIdentitySetEvent carries the fields of the event SubnetIdentitySet.
type SubnetIdentitySetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
}

// SubnetIdentityRemovedEvent carries the fields of the event SubnetIdentityRemoved.
type SubnetIdentityRemovedEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
}

// DissolveNetworkScheduledEvent carries the fields of the event DissolveNetworkScheduled.
type DissolveNetworkScheduledEvent struct {
	Account        types.AccountID `rust:"T::AccountId"`
	Netuid         uint16          `rust:"NetUid"`
	ExecutionBlock uint32          `rust:"BlockNumberFor<T>"`
}

// ColdkeySwapAnnouncementDelaySetEvent carries the fields of the event ColdkeySwapAnnouncementDelaySet.
type ColdkeySwapAnnouncementDelaySetEvent struct {
	BlockNumberFor uint32 `scale:"_" rust:"BlockNumberFor<T>"`
}

// ColdkeySwapReannouncementDelaySetEvent carries the fields of the event ColdkeySwapReannouncementDelaySet.
type ColdkeySwapReannouncementDelaySetEvent struct {
	BlockNumberFor uint32 `scale:"_" rust:"BlockNumberFor<T>"`
}

// DissolveNetworkScheduleDurationSetEvent carries the fields of the event DissolveNetworkScheduleDurationSet.
type DissolveNetworkScheduleDurationSetEvent struct {
	BlockNumberFor uint32 `scale:"_" rust:"BlockNumberFor<T>"`
}

// CRV3WeightsCommittedEvent carries the fields of the event CRV3WeightsCommitted.
type CRV3WeightsCommittedEvent struct {
	Account            types.AccountID `scale:"_" rust:"T::AccountId"`
	NetUidStorageIndex uint16          `scale:"_" rust:"NetUidStorageIndex"`
	H256               types.Hash      `scale:"_" rust:"H256"`
}

// WeightsCommittedEvent carries the fields of the event WeightsCommitted.
type WeightsCommittedEvent struct {
	Account            types.AccountID `scale:"_" rust:"T::AccountId"`
	NetUidStorageIndex uint16          `scale:"_" rust:"NetUidStorageIndex"`
	H256               types.Hash      `scale:"_" rust:"H256"`
}

// WeightsRevealedEvent carries the fields of the event WeightsRevealed.
type WeightsRevealedEvent struct {
	Account            types.AccountID `scale:"_" rust:"T::AccountId"`
	NetUidStorageIndex uint16          `scale:"_" rust:"NetUidStorageIndex"`
	H256               types.Hash      `scale:"_" rust:"H256"`
}

// WeightsBatchRevealedEvent carries the fields of the event WeightsBatchRevealed.
type WeightsBatchRevealedEvent struct {
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
	Netuid  uint16          `scale:"_" rust:"NetUid"`
	List    []types.Hash    `scale:"_" rust:"Vec<H256>"`
}

// BatchWeightsCompletedEvent carries the fields of the event BatchWeightsCompleted.
type BatchWeightsCompletedEvent struct {
	List    []scale.Compact[uint16] `scale:"_" rust:"Vec<Compact<NetUid>>"`
	Account types.AccountID         `scale:"_" rust:"T::AccountId"`
}

// BatchCompletedWithErrorsEvent carries the fields of the event BatchCompletedWithErrors.
type BatchCompletedWithErrorsEvent struct {
}

// BatchWeightItemFailedEvent carries the fields of the event BatchWeightItemFailed.
type BatchWeightItemFailedEvent struct {
	Netuid        uint16              `scale:"_" rust:"NetUid"`
	DispatchError frame.DispatchError `scale:"_" rust:"sp_runtime::DispatchError"`
}

// StakeTransferredEvent carries the fields of the event StakeTransferred.
type StakeTransferredEvent struct {
	Account    types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2   types.AccountID `scale:"_" rust:"T::AccountId"`
	Account3   types.AccountID `scale:"_" rust:"T::AccountId"`
	Netuid     uint16          `scale:"_" rust:"NetUid"`
	Netuid2    uint16          `scale:"_" rust:"NetUid"`
	TaoBalance uint64          `scale:"_" rust:"TaoBalance"`
}

// StakeSwappedEvent carries the fields of the event StakeSwapped.
type StakeSwappedEvent struct {
	Account    types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2   types.AccountID `scale:"_" rust:"T::AccountId"`
	Netuid     uint16          `scale:"_" rust:"NetUid"`
	Netuid2    uint16          `scale:"_" rust:"NetUid"`
	TaoBalance uint64          `scale:"_" rust:"TaoBalance"`
}

// TransferToggleEvent carries the fields of the event TransferToggle.
type TransferToggleEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Flag   bool   `scale:"_" rust:"bool"`
}

// SubnetOwnerHotkeySetEvent carries the fields of the event SubnetOwnerHotkeySet.
type SubnetOwnerHotkeySetEvent struct {
	Netuid  uint16          `scale:"_" rust:"NetUid"`
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
}

// FirstEmissionBlockNumberSetEvent carries the fields of the event FirstEmissionBlockNumberSet.
type FirstEmissionBlockNumberSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// AlphaRecycledEvent carries the fields of the event AlphaRecycled.
type AlphaRecycledEvent struct {
	Account      types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2     types.AccountID `scale:"_" rust:"T::AccountId"`
	AlphaBalance uint64          `scale:"_" rust:"AlphaBalance"`
	Netuid       uint16          `scale:"_" rust:"NetUid"`
}

// AlphaBurnedEvent carries the fields of the event AlphaBurned.
type AlphaBurnedEvent struct {
	Account      types.AccountID `scale:"_" rust:"T::AccountId"`
	Account2     types.AccountID `scale:"_" rust:"T::AccountId"`
	AlphaBalance uint64          `scale:"_" rust:"AlphaBalance"`
	Netuid       uint16          `scale:"_" rust:"NetUid"`
}

// EvmKeyAssociatedEvent carries the fields of the event EvmKeyAssociated.
type EvmKeyAssociatedEvent struct {
	Netuid          uint16          `rust:"NetUid"`
	Hotkey          types.AccountID `rust:"T::AccountId"`
	EVMKey          types.H160      `rust:"H160"`
	BlockAssociated uint64          `rust:"u64"`
}

// CRV3WeightsRevealedEvent carries the fields of the event CRV3WeightsRevealed.
type CRV3WeightsRevealedEvent struct {
	Netuid  uint16          `scale:"_" rust:"NetUid"`
	Account types.AccountID `scale:"_" rust:"T::AccountId"`
}

// CommitRevealPeriodsSetEvent carries the fields of the event CommitRevealPeriodsSet.
type CommitRevealPeriodsSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint64 `scale:"_" rust:"u64"`
}

// CommitRevealEnabledEvent carries the fields of the event CommitRevealEnabled.
type CommitRevealEnabledEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Flag   bool   `scale:"_" rust:"bool"`
}

// HotkeySwappedOnSubnetEvent carries the fields of the event HotkeySwappedOnSubnet.
type HotkeySwappedOnSubnetEvent struct {
	Coldkey   types.AccountID `rust:"T::AccountId"`
	OldHotkey types.AccountID `rust:"T::AccountId"`
	NewHotkey types.AccountID `rust:"T::AccountId"`
	Netuid    uint16          `rust:"NetUid"`
}

// SubnetLeaseCreatedEvent carries the fields of the event SubnetLeaseCreated.
type SubnetLeaseCreatedEvent struct {
	Beneficiary types.AccountID `rust:"T::AccountId"`
	LeaseID     uint32          `rust:"LeaseId"`
	Netuid      uint16          `rust:"NetUid"`
	EndBlock    *uint32         `rust:"Option<BlockNumberFor<T>>"`
}

// SubnetLeaseTerminatedEvent carries the fields of the event SubnetLeaseTerminated.
type SubnetLeaseTerminatedEvent struct {
	Beneficiary types.AccountID `rust:"T::AccountId"`
	Netuid      uint16          `rust:"NetUid"`
}

// SymbolUpdatedEvent carries the fields of the event SymbolUpdated.
type SymbolUpdatedEvent struct {
	Netuid uint16 `rust:"NetUid"`
	Symbol []byte `rust:"Vec<u8>"`
}

// CommitRevealVersionSetEvent carries the fields of the event CommitRevealVersionSet.
type CommitRevealVersionSetEvent struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// TimelockedWeightsCommittedEvent carries the fields of the event TimelockedWeightsCommitted.
type TimelockedWeightsCommittedEvent struct {
	Account            types.AccountID `scale:"_" rust:"T::AccountId"`
	NetUidStorageIndex uint16          `scale:"_" rust:"NetUidStorageIndex"`
	H256               types.Hash      `scale:"_" rust:"H256"`
	Value              uint64          `scale:"_" rust:"u64"`
}

// TimelockedWeightsRevealedEvent carries the fields of the event TimelockedWeightsRevealed.
type TimelockedWeightsRevealedEvent struct {
	NetUidStorageIndex uint16          `scale:"_" rust:"NetUidStorageIndex"`
	Account            types.AccountID `scale:"_" rust:"T::AccountId"`
}

// AutoStakeAddedEvent carries the fields of the event AutoStakeAdded.
type AutoStakeAddedEvent struct {
	Netuid      uint16          `rust:"NetUid"`
	Destination types.AccountID `rust:"T::AccountId"`
	Hotkey      types.AccountID `rust:"T::AccountId"`
	Owner       types.AccountID `rust:"T::AccountId"`
	Incentive   uint64          `rust:"AlphaBalance"`
}

// IncentiveAlphaEmittedToMinersEvent carries the fields of the event IncentiveAlphaEmittedToMiners.
type IncentiveAlphaEmittedToMinersEvent struct {
	Netuid    uint16   `rust:"NetUidStorageIndex"`
	Emissions []uint64 `rust:"Vec<AlphaBalance>"`
}

// MinAllowedUidsSetEvent carries the fields of the event MinAllowedUidsSet.
type MinAllowedUidsSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// AutoStakeDestinationSetEvent carries the fields of the event AutoStakeDestinationSet.
type AutoStakeDestinationSetEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
	Netuid  uint16          `rust:"NetUid"`
	Hotkey  types.AccountID `rust:"T::AccountId"`
}

// MinNonImmuneUidsSetEvent carries the fields of the event MinNonImmuneUidsSet.
type MinNonImmuneUidsSetEvent struct {
	Netuid uint16 `scale:"_" rust:"NetUid"`
	Value  uint16 `scale:"_" rust:"u16"`
}

// RootClaimedEvent carries the fields of the event RootClaimed.
type RootClaimedEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
}

// RootClaimTypeSetEvent carries the fields of the event RootClaimTypeSet.
type RootClaimTypeSetEvent struct {
	Coldkey       types.AccountID   `rust:"T::AccountId"`
	RootClaimType RootClaimTypeEnum `rust:"RootClaimTypeEnum"`
}

// VotingPowerTrackingEnabledEvent carries the fields of the event VotingPowerTrackingEnabled.
type VotingPowerTrackingEnabledEvent struct {
	Netuid uint16 `rust:"NetUid"`
}

// VotingPowerTrackingDisableScheduledEvent carries the fields of the event VotingPowerTrackingDisableScheduled.
type VotingPowerTrackingDisableScheduledEvent struct {
	Netuid         uint16 `rust:"NetUid"`
	DisableAtBlock uint64 `rust:"u64"`
}

// VotingPowerTrackingDisabledEvent carries the fields of the event VotingPowerTrackingDisabled.
type VotingPowerTrackingDisabledEvent struct {
	Netuid uint16 `rust:"NetUid"`
}

// VotingPowerEmaAlphaSetEvent carries the fields of the event VotingPowerEmaAlphaSet.
type VotingPowerEmaAlphaSetEvent struct {
	Netuid uint16 `rust:"NetUid"`
	Alpha  uint64 `rust:"u64"`
}

// SubnetLeaseDividendsDistributedEvent carries the fields of the event SubnetLeaseDividendsDistributed.
type SubnetLeaseDividendsDistributedEvent struct {
	LeaseID     uint32          `rust:"LeaseId"`
	Contributor types.AccountID `rust:"T::AccountId"`
	Alpha       uint64          `rust:"AlphaBalance"`
}

// AddStakeBurnEvent carries the fields of the event AddStakeBurn.
type AddStakeBurnEvent struct {
	Netuid uint16          `rust:"NetUid"`
	Hotkey types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"TaoBalance"`
	Alpha  uint64          `rust:"AlphaBalance"`
}

// ColdkeySwapClearedEvent carries the fields of the event ColdkeySwapCleared.
type ColdkeySwapClearedEvent struct {
	Who types.AccountID `rust:"T::AccountId"`
}

// TransactionFeePaidWithAlphaEvent carries the fields of the event TransactionFeePaidWithAlpha.
type TransactionFeePaidWithAlphaEvent struct {
	Who       types.AccountID `rust:"T::AccountId"`
	Netuid    uint16          `rust:"NetUid"`
	AlphaFee  uint64          `rust:"AlphaBalance"`
	TaoAmount uint64          `rust:"TaoBalance"`
}

// BurnHalfLifeSetEvent carries the fields of the event BurnHalfLifeSet.
type BurnHalfLifeSetEvent struct {
	Netuid       uint16 `rust:"NetUid"`
	BurnHalfLife uint16 `rust:"u16"`
}

// BurnIncreaseMultSetEvent carries the fields of the event BurnIncreaseMultSet.
type BurnIncreaseMultSetEvent struct {
	Netuid           uint16       `rust:"NetUid"`
	BurnIncreaseMult fixed.U64F64 `rust:"U64F64"`
}

// AutoParentDelegationEnabledSetEvent carries the fields of the event AutoParentDelegationEnabledSet.
type AutoParentDelegationEnabledSetEvent struct {
	Hotkey  types.AccountID `rust:"T::AccountId"`
	Enabled bool            `rust:"bool"`
}

// StakeLockedEvent carries the fields of the event StakeLocked.
type StakeLockedEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
	Hotkey  types.AccountID `rust:"T::AccountId"`
	Netuid  uint16          `rust:"NetUid"`
	Amount  uint64          `rust:"AlphaBalance"`
}

// StakeUnlockedEvent carries the fields of the event StakeUnlocked.
type StakeUnlockedEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
	Hotkey  types.AccountID `rust:"T::AccountId"`
	Netuid  uint16          `rust:"NetUid"`
	Amount  uint64          `rust:"AlphaBalance"`
}

// LockMovedEvent carries the fields of the event LockMoved.
type LockMovedEvent struct {
	Coldkey           types.AccountID `rust:"T::AccountId"`
	OriginHotkey      types.AccountID `rust:"T::AccountId"`
	DestinationHotkey types.AccountID `rust:"T::AccountId"`
	Netuid            uint16          `rust:"NetUid"`
}

// ActivityCutoffFactorMilliSetEvent carries the fields of the event ActivityCutoffFactorMilliSet.
type ActivityCutoffFactorMilliSetEvent struct {
	Netuid      uint16 `rust:"NetUid"`
	FactorMilli uint32 `rust:"u32"`
}

// EpochTriggeredEvent carries the fields of the event EpochTriggered.
type EpochTriggeredEvent struct {
	Netuid  uint16          `rust:"NetUid"`
	By      types.AccountID `rust:"T::AccountId"`
	FiresAt uint64          `rust:"u64"`
}

// EpochDeferredEvent carries the fields of the event EpochDeferred.
type EpochDeferredEvent struct {
	Netuid    uint16 `rust:"NetUid"`
	FromBlock uint64 `rust:"u64"`
	ToBlock   uint64 `rust:"u64"`
}

// EpochSkippedEvent carries the fields of the event EpochSkipped.
type EpochSkippedEvent struct {
	Netuid uint16 `rust:"NetUid"`
	Block  uint64 `rust:"u64"`
}

// SubnetOwnerChangedEvent carries the fields of the event SubnetOwnerChanged.
type SubnetOwnerChangedEvent struct {
	Netuid     uint16          `rust:"NetUid"`
	OldColdkey types.AccountID `rust:"T::AccountId"`
	NewColdkey types.AccountID `rust:"T::AccountId"`
}

// PerpetualLockUpdatedEvent carries the fields of the event PerpetualLockUpdated.
type PerpetualLockUpdatedEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
	Netuid  uint16          `rust:"NetUid"`
	Enabled bool            `rust:"bool"`
}

// RejectLockedAlphaUpdatedEvent carries the fields of the event RejectLockedAlphaUpdated.
type RejectLockedAlphaUpdatedEvent struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
	Enabled bool            `rust:"bool"`
}
