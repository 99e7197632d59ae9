package primitives

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
)

// AuraID is sp_consensus_aura::sr25519::app_sr25519::Public.
type AuraID struct {
	Public [32]byte `scale:"_" rust:"sr25519::Public"`
}

// DescribeScale gives the metadata path.
func (AuraID) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_aura::sr25519::app_sr25519::Public"}
}

// Slot is sp_consensus_slots::Slot.
type Slot struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// DescribeScale gives the metadata path.
func (Slot) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_slots::Slot"}
}

// GrandpaID is sp_consensus_grandpa::app::Public.
type GrandpaID struct {
	Public [32]byte `scale:"_" rust:"ed25519::Public"`
}

// DescribeScale gives the metadata path.
func (GrandpaID) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_grandpa::app::Public"}
}

// GrandpaSignature is sp_consensus_grandpa::app::Signature.
type GrandpaSignature struct {
	Signature [64]byte `scale:"_" rust:"ed25519::Signature"`
}

// DescribeScale gives the metadata path.
func (GrandpaSignature) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_grandpa::app::Signature"}
}

// Void is sp_core::Void.
type Void struct {
	scale.Variant
}

// The variants of Void.
// DescribeScale gives the metadata path.
func (Void) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_core::Void"}
}

// BalanceStatus is frame_support::traits::tokens::misc::BalanceStatus.
type BalanceStatus uint8

// The variants of BalanceStatus.
const (
	BalanceStatusFree BalanceStatus = iota
	BalanceStatusReserved
)

// DescribeScale gives the metadata path.
func (BalanceStatus) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_support::traits::tokens::misc::BalanceStatus", Variants: []string{"Free", "Reserved"}}
}

// PreimageHoldReason is pallet_preimage::pallet::HoldReason.
type PreimageHoldReason uint8

// The variants of PreimageHoldReason.
const (
	PreimageHoldReasonPreimage PreimageHoldReason = iota
)

// DescribeScale gives the metadata path.
func (PreimageHoldReason) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_preimage::pallet::HoldReason", Variants: []string{"Preimage"}}
}

// SafeModeHoldReason is pallet_safe_mode::pallet::HoldReason.
type SafeModeHoldReason uint8

// The variants of SafeModeHoldReason.
const (
	SafeModeHoldReasonEnterOrExtend SafeModeHoldReason = iota
)

// DescribeScale gives the metadata path.
func (SafeModeHoldReason) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_safe_mode::pallet::HoldReason", Variants: []string{"EnterOrExtend"}}
}

// ContractsHoldReason is pallet_contracts::pallet::HoldReason.
type ContractsHoldReason uint8

// The variants of ContractsHoldReason.
const (
	ContractsHoldReasonCodeUploadDepositReserve ContractsHoldReason = iota
	ContractsHoldReasonStorageDepositReserve
)

// DescribeScale gives the metadata path.
func (ContractsHoldReason) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::pallet::HoldReason", Variants: []string{"CodeUploadDepositReserve", "StorageDepositReserve"}}
}

// HoldReason is node_subtensor_runtime::RuntimeHoldReason.
type HoldReason struct {
	scale.Variant
	Preimage  PreimageHoldReason  `variant:"14" rust:"pallet_preimage::HoldReason"`
	SafeMode  SafeModeHoldReason  `variant:"20" rust:"pallet_safe_mode::HoldReason"`
	Contracts ContractsHoldReason `variant:"29" rust:"pallet_contracts::HoldReason"`
}

// The variants of HoldReason.
const (
	HoldReasonIsPreimage  scale.Variant = 14
	HoldReasonIsSafeMode  scale.Variant = 20
	HoldReasonIsContracts scale.Variant = 29
)

// DescribeScale gives the metadata path.
func (HoldReason) DescribeScale() scale.Info {
	return scale.Info{Path: "node_subtensor_runtime::RuntimeHoldReason"}
}

// FreezeReason is node_subtensor_runtime::RuntimeFreezeReason.
type FreezeReason struct {
	scale.Variant
}

// DescribeScale gives the metadata path.
func (FreezeReason) DescribeScale() scale.Info {
	return scale.Info{Path: "node_subtensor_runtime::RuntimeFreezeReason"}
}

// FixedU128 is sp_arithmetic::fixed_point::FixedU128.
type FixedU128 struct {
	Value fixed.U128 `scale:"_" rust:"u128"`
}

// DescribeScale gives the metadata path.
func (FixedU128) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_arithmetic::fixed_point::FixedU128"}
}

// SafeFloat is share_pool::SafeFloat.
type SafeFloat struct {
	Mantissa fixed.U128 `rust:"u128"`
	Exponent int64      `rust:"i64"`
}

// DescribeScale gives the metadata path.
func (SafeFloat) DescribeScale() scale.Info {
	return scale.Info{Path: "share_pool::SafeFloat"}
}

// HoldConsideration is frame_support::traits::tokens::fungible::HoldConsideration.
type HoldConsideration struct {
	Balance uint64 `scale:"_" rust:"F::Balance"`
}

// DescribeScale gives the metadata path.
func (HoldConsideration) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_support::traits::tokens::fungible::HoldConsideration", Params: []scale.Param{{Name: "A"}, {Name: "F"}, {Name: "R"}, {Name: "D"}, {Name: "Fp"}}}
}

// ProxyType is subtensor_runtime_common::ProxyType.
type ProxyType uint8

// The variants of ProxyType.
const (
	ProxyTypeAny ProxyType = iota
	ProxyTypeOwner
	ProxyTypeNonCritical
	ProxyTypeNonTransfer
	ProxyTypeSenate
	ProxyTypeNonFungible
	ProxyTypeTriumvirate
	ProxyTypeGovernance
	ProxyTypeStaking
	ProxyTypeRegistration
	ProxyTypeTransfer
	ProxyTypeSmallTransfer
	ProxyTypeRootWeights
	ProxyTypeChildKeys
	ProxyTypeSudoUncheckedSetCode
	ProxyTypeSwapHotkey
	ProxyTypeSubnetLeaseBeneficiary
	ProxyTypeRootClaim
)

// DescribeScale gives the metadata path.
func (ProxyType) DescribeScale() scale.Info {
	return scale.Info{Path: "subtensor_runtime_common::ProxyType", Variants: []string{"Any", "Owner", "NonCritical", "NonTransfer", "Senate", "NonFungible", "Triumvirate", "Governance", "Staking", "Registration", "Transfer", "SmallTransfer", "RootWeights", "ChildKeys", "SudoUncheckedSetCode", "SwapHotkey", "SubnetLeaseBeneficiary", "RootClaim"}}
}

// NonZeroU64 is NonZeroU64.
type NonZeroU64 struct {
	Uint64 uint64 `scale:"_"`
}

// DescribeScale gives the metadata path.
func (NonZeroU64) DescribeScale() scale.Info {
	return scale.Info{Path: "NonZeroU64"}
}

// Runtime is node_subtensor_runtime::Runtime.
type Runtime struct {
}

// DescribeScale gives the metadata path.
func (Runtime) DescribeScale() scale.Info {
	return scale.Info{Path: "node_subtensor_runtime::Runtime"}
}

// ExtraFlags is pallet_balances::types::ExtraFlags.
type ExtraFlags struct {
	Value fixed.U128 `scale:"_" rust:"u128"`
}

// DescribeScale gives the metadata path.
func (ExtraFlags) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_balances::types::ExtraFlags"}
}

// AccountData is pallet_balances::types::AccountData.
type AccountData struct {
	Free     uint64     `rust:"Balance"`
	Reserved uint64     `rust:"Balance"`
	Frozen   uint64     `rust:"Balance"`
	Flags    ExtraFlags `rust:"ExtraFlags"`
}

// DescribeScale gives the metadata path.
func (AccountData) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_balances::types::AccountData", Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}

// newLogic is the flag of accounts whose locks and holds follow the rules of
// fungible traits; every account written since has it.
var newLogic = ExtraFlags{fixed.U128{Hi: 1 << 63}}

// NewAccountData returns the balance of an account that has none.
func NewAccountData() AccountData { return AccountData{Flags: newLogic} }
