package subtensor

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// SetWeightsArgs are the arguments of the call set_weights.
type SetWeightsArgs struct {
	Netuid     uint16   `rust:"NetUid"`
	Dests      []uint16 `rust:"Vec<u16>"`
	Weights    []uint16 `rust:"Vec<u16>"`
	VersionKey uint64   `rust:"u64"`
}

// SetMechanismWeightsArgs are the arguments of the call set_mechanism_weights.
type SetMechanismWeightsArgs struct {
	Netuid     uint16   `rust:"NetUid"`
	Mecid      uint8    `rust:"MechId"`
	Dests      []uint16 `rust:"Vec<u16>"`
	Weights    []uint16 `rust:"Vec<u16>"`
	VersionKey uint64   `rust:"u64"`
}

// BatchSetWeightsArgs are the arguments of the call batch_set_weights.
type BatchSetWeightsArgs struct {
	Netuids     []scale.Compact[uint16]                                        `rust:"Vec<Compact<NetUid>>"`
	Weights     [][]scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]] `rust:"Vec<Vec<(Compact<u16>, Compact<u16>)>>"`
	VersionKeys []scale.Compact[uint64]                                        `rust:"Vec<Compact<u64>>"`
}

// CommitWeightsArgs are the arguments of the call commit_weights.
type CommitWeightsArgs struct {
	Netuid     uint16     `rust:"NetUid"`
	CommitHash types.Hash `rust:"H256"`
}

// CommitMechanismWeightsArgs are the arguments of the call commit_mechanism_weights.
type CommitMechanismWeightsArgs struct {
	Netuid     uint16     `rust:"NetUid"`
	Mecid      uint8      `rust:"MechId"`
	CommitHash types.Hash `rust:"H256"`
}

// BatchCommitWeightsArgs are the arguments of the call batch_commit_weights.
type BatchCommitWeightsArgs struct {
	Netuids      []scale.Compact[uint16] `rust:"Vec<Compact<NetUid>>"`
	CommitHashes []types.Hash            `rust:"Vec<H256>"`
}

// RevealWeightsArgs are the arguments of the call reveal_weights.
type RevealWeightsArgs struct {
	Netuid     uint16   `rust:"NetUid"`
	UIDs       []uint16 `scale:"uids" rust:"Vec<u16>"`
	Values     []uint16 `rust:"Vec<u16>"`
	Salt       []uint16 `rust:"Vec<u16>"`
	VersionKey uint64   `rust:"u64"`
}

// RevealMechanismWeightsArgs are the arguments of the call reveal_mechanism_weights.
type RevealMechanismWeightsArgs struct {
	Netuid     uint16   `rust:"NetUid"`
	Mecid      uint8    `rust:"MechId"`
	UIDs       []uint16 `scale:"uids" rust:"Vec<u16>"`
	Values     []uint16 `rust:"Vec<u16>"`
	Salt       []uint16 `rust:"Vec<u16>"`
	VersionKey uint64   `rust:"u64"`
}

// CommitCrv3MechanismWeightsArgs are the arguments of the call commit_crv3_mechanism_weights.
type CommitCrv3MechanismWeightsArgs struct {
	Netuid      uint16                                 `rust:"NetUid"`
	Mecid       uint8                                  `rust:"MechId"`
	Commit      scale.BoundedVec[uint8, frame.Max5000] `rust:"BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>"`
	RevealRound uint64                                 `rust:"u64"`
}

// BatchRevealWeightsArgs are the arguments of the call batch_reveal_weights.
type BatchRevealWeightsArgs struct {
	Netuid      uint16     `rust:"NetUid"`
	UIDsList    [][]uint16 `scale:"uids_list" rust:"Vec<Vec<u16>>"`
	ValuesList  [][]uint16 `rust:"Vec<Vec<u16>>"`
	SaltsList   [][]uint16 `rust:"Vec<Vec<u16>>"`
	VersionKeys []uint64   `rust:"Vec<u64>"`
}

// DecreaseTakeArgs are the arguments of the call decrease_take.
type DecreaseTakeArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
	Take   uint16          `rust:"u16"`
}

// IncreaseTakeArgs are the arguments of the call increase_take.
type IncreaseTakeArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
	Take   uint16          `rust:"u16"`
}

// AddStakeArgs are the arguments of the call add_stake.
type AddStakeArgs struct {
	Hotkey       types.AccountID `rust:"T::AccountId"`
	Netuid       uint16          `rust:"NetUid"`
	AmountStaked uint64          `rust:"TaoBalance"`
}

// RemoveStakeArgs are the arguments of the call remove_stake.
type RemoveStakeArgs struct {
	Hotkey         types.AccountID `rust:"T::AccountId"`
	Netuid         uint16          `rust:"NetUid"`
	AmountUnstaked uint64          `rust:"AlphaBalance"`
}

// ServeAxonArgs are the arguments of the call serve_axon.
type ServeAxonArgs struct {
	Netuid       uint16     `rust:"NetUid"`
	Version      uint32     `rust:"u32"`
	IP           scale.U128 `rust:"u128"`
	Port         uint16     `rust:"u16"`
	IPType       uint8      `rust:"u8"`
	Protocol     uint8      `rust:"u8"`
	Placeholder1 uint8      `rust:"u8"`
	Placeholder2 uint8      `rust:"u8"`
}

// ServeAxonTlsArgs are the arguments of the call serve_axon_tls.
type ServeAxonTlsArgs struct {
	Netuid       uint16     `rust:"NetUid"`
	Version      uint32     `rust:"u32"`
	IP           scale.U128 `rust:"u128"`
	Port         uint16     `rust:"u16"`
	IPType       uint8      `rust:"u8"`
	Protocol     uint8      `rust:"u8"`
	Placeholder1 uint8      `rust:"u8"`
	Placeholder2 uint8      `rust:"u8"`
	Certificate  []byte     `rust:"Vec<u8>"`
}

// ServePrometheusArgs are the arguments of the call serve_prometheus.
type ServePrometheusArgs struct {
	Netuid  uint16     `rust:"NetUid"`
	Version uint32     `rust:"u32"`
	IP      scale.U128 `rust:"u128"`
	Port    uint16     `rust:"u16"`
	IPType  uint8      `rust:"u8"`
}

// RegisterArgs are the arguments of the call register.
type RegisterArgs struct {
	Netuid      uint16          `rust:"NetUid"`
	BlockNumber uint64          `rust:"u64"`
	Nonce       uint64          `rust:"u64"`
	Work        []byte          `rust:"Vec<u8>"`
	Hotkey      types.AccountID `rust:"T::AccountId"`
	Coldkey     types.AccountID `rust:"T::AccountId"`
}

// RootRegisterArgs are the arguments of the call root_register.
type RootRegisterArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
}

// BurnedRegisterArgs are the arguments of the call burned_register.
type BurnedRegisterArgs struct {
	Netuid uint16          `rust:"NetUid"`
	Hotkey types.AccountID `rust:"T::AccountId"`
}

// SwapHotkeyArgs are the arguments of the call swap_hotkey.
type SwapHotkeyArgs struct {
	Hotkey    types.AccountID `rust:"T::AccountId"`
	NewHotkey types.AccountID `rust:"T::AccountId"`
	Netuid    *uint16         `rust:"Option<NetUid>"`
}

// SwapHotkeyV2Args are the arguments of the call swap_hotkey_v2.
type SwapHotkeyV2Args struct {
	Hotkey    types.AccountID `rust:"T::AccountId"`
	NewHotkey types.AccountID `rust:"T::AccountId"`
	Netuid    *uint16         `rust:"Option<NetUid>"`
	KeepStake bool            `rust:"bool"`
}

// SwapColdkeyArgs are the arguments of the call swap_coldkey.
type SwapColdkeyArgs struct {
	OldColdkey types.AccountID `rust:"T::AccountId"`
	NewColdkey types.AccountID `rust:"T::AccountId"`
	SwapCost   uint64          `rust:"TaoBalance"`
}

// SetChildkeyTakeArgs are the arguments of the call set_childkey_take.
type SetChildkeyTakeArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
	Netuid uint16          `rust:"NetUid"`
	Take   uint16          `rust:"u16"`
}

// SudoSetTxChildkeyTakeRateLimitArgs are the arguments of the call sudo_set_tx_childkey_take_rate_limit.
type SudoSetTxChildkeyTakeRateLimitArgs struct {
	TxRateLimit uint64 `rust:"u64"`
}

// SudoSetMinChildkeyTakeArgs are the arguments of the call sudo_set_min_childkey_take.
type SudoSetMinChildkeyTakeArgs struct {
	Take uint16 `rust:"u16"`
}

// SudoSetMaxChildkeyTakeArgs are the arguments of the call sudo_set_max_childkey_take.
type SudoSetMaxChildkeyTakeArgs struct {
	Take uint16 `rust:"u16"`
}

// RegisterNetworkArgs are the arguments of the call register_network.
type RegisterNetworkArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
}

// FaucetArgs are the arguments of the call faucet.
type FaucetArgs struct {
	BlockNumber uint64 `rust:"u64"`
	Nonce       uint64 `rust:"u64"`
	Work        []byte `rust:"Vec<u8>"`
}

// DissolveNetworkArgs are the arguments of the call dissolve_network.
type DissolveNetworkArgs struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
	Netuid  uint16          `rust:"NetUid"`
}

// SetChildrenArgs are the arguments of the call set_children.
type SetChildrenArgs struct {
	Hotkey   types.AccountID                         `rust:"T::AccountId"`
	Netuid   uint16                                  `rust:"NetUid"`
	Children []scale.Tuple2[uint64, types.AccountID] `rust:"Vec<(u64, T::AccountId)>"`
}

// ScheduleSwapColdkeyArgs are the arguments of the call schedule_swap_coldkey.
type ScheduleSwapColdkeyArgs struct {
	NewColdkey types.AccountID `rust:"T::AccountId"`
}

// SetIdentityArgs are the arguments of the call set_identity.
type SetIdentityArgs struct {
	Name        []byte `rust:"Vec<u8>"`
	URL         []byte `rust:"Vec<u8>"`
	GithubRepo  []byte `rust:"Vec<u8>"`
	Image       []byte `rust:"Vec<u8>"`
	Discord     []byte `rust:"Vec<u8>"`
	Description []byte `rust:"Vec<u8>"`
	Additional  []byte `rust:"Vec<u8>"`
}

// SetSubnetIdentityArgs are the arguments of the call set_subnet_identity.
type SetSubnetIdentityArgs struct {
	Netuid        uint16 `rust:"NetUid"`
	SubnetName    []byte `rust:"Vec<u8>"`
	GithubRepo    []byte `rust:"Vec<u8>"`
	SubnetContact []byte `rust:"Vec<u8>"`
	SubnetURL     []byte `rust:"Vec<u8>"`
	Discord       []byte `rust:"Vec<u8>"`
	Description   []byte `rust:"Vec<u8>"`
	LogoURL       []byte `rust:"Vec<u8>"`
	Additional    []byte `rust:"Vec<u8>"`
}

// RegisterNetworkWithIdentityArgs are the arguments of the call register_network_with_identity.
type RegisterNetworkWithIdentityArgs struct {
	Hotkey   types.AccountID   `rust:"T::AccountId"`
	Identity *SubnetIdentityV3 `rust:"Option<SubnetIdentityOfV3>"`
}

// UnstakeAllArgs are the arguments of the call unstake_all.
type UnstakeAllArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
}

// UnstakeAllAlphaArgs are the arguments of the call unstake_all_alpha.
type UnstakeAllAlphaArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
}

// MoveStakeArgs are the arguments of the call move_stake.
type MoveStakeArgs struct {
	OriginHotkey      types.AccountID `rust:"T::AccountId"`
	DestinationHotkey types.AccountID `rust:"T::AccountId"`
	OriginNetuid      uint16          `rust:"NetUid"`
	DestinationNetuid uint16          `rust:"NetUid"`
	AlphaAmount       uint64          `rust:"AlphaBalance"`
}

// TransferStakeArgs are the arguments of the call transfer_stake.
type TransferStakeArgs struct {
	DestinationColdkey types.AccountID `rust:"T::AccountId"`
	Hotkey             types.AccountID `rust:"T::AccountId"`
	OriginNetuid       uint16          `rust:"NetUid"`
	DestinationNetuid  uint16          `rust:"NetUid"`
	AlphaAmount        uint64          `rust:"AlphaBalance"`
}

// SwapStakeArgs are the arguments of the call swap_stake.
type SwapStakeArgs struct {
	Hotkey            types.AccountID `rust:"T::AccountId"`
	OriginNetuid      uint16          `rust:"NetUid"`
	DestinationNetuid uint16          `rust:"NetUid"`
	AlphaAmount       uint64          `rust:"AlphaBalance"`
}

// AddStakeLimitArgs are the arguments of the call add_stake_limit.
type AddStakeLimitArgs struct {
	Hotkey       types.AccountID `rust:"T::AccountId"`
	Netuid       uint16          `rust:"NetUid"`
	AmountStaked uint64          `rust:"TaoBalance"`
	LimitPrice   uint64          `rust:"TaoBalance"`
	AllowPartial bool            `rust:"bool"`
}

// RemoveStakeLimitArgs are the arguments of the call remove_stake_limit.
type RemoveStakeLimitArgs struct {
	Hotkey         types.AccountID `rust:"T::AccountId"`
	Netuid         uint16          `rust:"NetUid"`
	AmountUnstaked uint64          `rust:"AlphaBalance"`
	LimitPrice     uint64          `rust:"TaoBalance"`
	AllowPartial   bool            `rust:"bool"`
}

// SwapStakeLimitArgs are the arguments of the call swap_stake_limit.
type SwapStakeLimitArgs struct {
	Hotkey            types.AccountID `rust:"T::AccountId"`
	OriginNetuid      uint16          `rust:"NetUid"`
	DestinationNetuid uint16          `rust:"NetUid"`
	AlphaAmount       uint64          `rust:"AlphaBalance"`
	LimitPrice        uint64          `rust:"TaoBalance"`
	AllowPartial      bool            `rust:"bool"`
}

// TryAssociateHotkeyArgs are the arguments of the call try_associate_hotkey.
type TryAssociateHotkeyArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
}

// StartCallArgs are the arguments of the call start_call.
type StartCallArgs struct {
	Netuid uint16 `rust:"NetUid"`
}

// AssociateEVMKeyArgs are the arguments of the call associate_evm_key.
type AssociateEVMKeyArgs struct {
	Netuid      uint16     `rust:"NetUid"`
	EVMKey      types.H160 `rust:"H160"`
	BlockNumber uint64     `rust:"u64"`
	Signature   [65]byte   `rust:"Signature"`
}

// RecycleAlphaArgs are the arguments of the call recycle_alpha.
type RecycleAlphaArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"AlphaBalance"`
	Netuid uint16          `rust:"NetUid"`
}

// BurnAlphaArgs are the arguments of the call burn_alpha.
type BurnAlphaArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"AlphaBalance"`
	Netuid uint16          `rust:"NetUid"`
}

// SetPendingChildkeyCooldownArgs are the arguments of the call set_pending_childkey_cooldown.
type SetPendingChildkeyCooldownArgs struct {
	Cooldown uint64 `rust:"u64"`
}

// RemoveStakeFullLimitArgs are the arguments of the call remove_stake_full_limit.
type RemoveStakeFullLimitArgs struct {
	Hotkey     types.AccountID `rust:"T::AccountId"`
	Netuid     uint16          `rust:"NetUid"`
	LimitPrice *uint64         `rust:"Option<TaoBalance>"`
}

// RegisterLeasedNetworkArgs are the arguments of the call register_leased_network.
type RegisterLeasedNetworkArgs struct {
	EmissionsShare fixed.Percent `rust:"Percent"`
	EndBlock       *uint32       `rust:"Option<BlockNumberFor<T>>"`
}

// TerminateLeaseArgs are the arguments of the call terminate_lease.
type TerminateLeaseArgs struct {
	LeaseID uint32          `rust:"LeaseId"`
	Hotkey  types.AccountID `rust:"T::AccountId"`
}

// UpdateSymbolArgs are the arguments of the call update_symbol.
type UpdateSymbolArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Symbol []byte `rust:"Vec<u8>"`
}

// CommitTimelockedWeightsArgs are the arguments of the call commit_timelocked_weights.
type CommitTimelockedWeightsArgs struct {
	Netuid              uint16                                 `rust:"NetUid"`
	Commit              scale.BoundedVec[uint8, frame.Max5000] `rust:"BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>"`
	RevealRound         uint64                                 `rust:"u64"`
	CommitRevealVersion uint16                                 `rust:"u16"`
}

// SetColdkeyAutoStakeHotkeyArgs are the arguments of the call set_coldkey_auto_stake_hotkey.
type SetColdkeyAutoStakeHotkeyArgs struct {
	Netuid uint16          `rust:"NetUid"`
	Hotkey types.AccountID `rust:"T::AccountId"`
}

// CommitTimelockedMechanismWeightsArgs are the arguments of the call commit_timelocked_mechanism_weights.
type CommitTimelockedMechanismWeightsArgs struct {
	Netuid              uint16                                 `rust:"NetUid"`
	Mecid               uint8                                  `rust:"MechId"`
	Commit              scale.BoundedVec[uint8, frame.Max5000] `rust:"BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>"`
	RevealRound         uint64                                 `rust:"u64"`
	CommitRevealVersion uint16                                 `rust:"u16"`
}

// RootDissolveNetworkArgs are the arguments of the call root_dissolve_network.
type RootDissolveNetworkArgs struct {
	Netuid uint16 `rust:"NetUid"`
}

// ClaimRootArgs are the arguments of the call claim_root.
type ClaimRootArgs struct {
	Subnets scale.BTreeSet[uint16] `rust:"BTreeSet<NetUid>"`
}

// SetRootClaimTypeArgs are the arguments of the call set_root_claim_type.
type SetRootClaimTypeArgs struct {
	NewRootClaimType RootClaimTypeEnum `rust:"RootClaimTypeEnum"`
}

// SudoSetNumRootClaimsArgs are the arguments of the call sudo_set_num_root_claims.
type SudoSetNumRootClaimsArgs struct {
	NewValue uint64 `rust:"u64"`
}

// SudoSetRootClaimThresholdArgs are the arguments of the call sudo_set_root_claim_threshold.
type SudoSetRootClaimThresholdArgs struct {
	Netuid   uint16 `rust:"NetUid"`
	NewValue uint64 `rust:"u64"`
}

// AnnounceColdkeySwapArgs are the arguments of the call announce_coldkey_swap.
type AnnounceColdkeySwapArgs struct {
	NewColdkeyHash types.Hash `rust:"T::Hash"`
}

// SwapColdkeyAnnouncedArgs are the arguments of the call swap_coldkey_announced.
type SwapColdkeyAnnouncedArgs struct {
	NewColdkey types.AccountID `rust:"T::AccountId"`
}

// DisputeColdkeySwapArgs are the arguments of the call dispute_coldkey_swap.
type DisputeColdkeySwapArgs struct {
}

// ResetColdkeySwapArgs are the arguments of the call reset_coldkey_swap.
type ResetColdkeySwapArgs struct {
	Coldkey types.AccountID `rust:"T::AccountId"`
}

// EnableVotingPowerTrackingArgs are the arguments of the call enable_voting_power_tracking.
type EnableVotingPowerTrackingArgs struct {
	Netuid uint16 `rust:"NetUid"`
}

// DisableVotingPowerTrackingArgs are the arguments of the call disable_voting_power_tracking.
type DisableVotingPowerTrackingArgs struct {
	Netuid uint16 `rust:"NetUid"`
}

// SudoSetVotingPowerEmaAlphaArgs are the arguments of the call sudo_set_voting_power_ema_alpha.
type SudoSetVotingPowerEmaAlphaArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Alpha  uint64 `rust:"u64"`
}

// AddStakeBurnArgs are the arguments of the call add_stake_burn.
type AddStakeBurnArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
	Netuid uint16          `rust:"NetUid"`
	Amount uint64          `rust:"TaoBalance"`
	Limit  *uint64         `rust:"Option<TaoBalance>"`
}

// ClearColdkeySwapAnnouncementArgs are the arguments of the call clear_coldkey_swap_announcement.
type ClearColdkeySwapAnnouncementArgs struct {
}

// RegisterLimitArgs are the arguments of the call register_limit.
type RegisterLimitArgs struct {
	Netuid     uint16          `rust:"NetUid"`
	Hotkey     types.AccountID `rust:"T::AccountId"`
	LimitPrice uint64          `rust:"u64"`
}

// SetAutoParentDelegationEnabledArgs are the arguments of the call set_auto_parent_delegation_enabled.
type SetAutoParentDelegationEnabledArgs struct {
	Hotkey  types.AccountID `rust:"T::AccountId"`
	Enabled bool            `rust:"bool"`
}

// LockStakeArgs are the arguments of the call lock_stake.
type LockStakeArgs struct {
	Hotkey types.AccountID `rust:"T::AccountId"`
	Netuid uint16          `rust:"NetUid"`
	Amount uint64          `rust:"AlphaBalance"`
}

// MoveLockArgs are the arguments of the call move_lock.
type MoveLockArgs struct {
	DestinationHotkey types.AccountID `rust:"T::AccountId"`
	Netuid            uint16          `rust:"NetUid"`
}

// SetPerpetualLockArgs are the arguments of the call set_perpetual_lock.
type SetPerpetualLockArgs struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// SetTempoArgs are the arguments of the call set_tempo.
type SetTempoArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Tempo  uint16 `rust:"u16"`
}

// SetActivityCutoffFactorArgs are the arguments of the call set_activity_cutoff_factor.
type SetActivityCutoffFactorArgs struct {
	Netuid      uint16 `rust:"NetUid"`
	FactorMilli uint32 `rust:"u32"`
}

// TriggerEpochArgs are the arguments of the call trigger_epoch.
type TriggerEpochArgs struct {
	Netuid uint16 `rust:"NetUid"`
}

// SetRejectLockedAlphaArgs are the arguments of the call set_reject_locked_alpha.
type SetRejectLockedAlphaArgs struct {
	Enabled bool `rust:"bool"`
}
