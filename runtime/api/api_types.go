package api

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Block is sp_runtime::generic::block::Block.
type Block struct {
	Header     types.Header               `rust:"Header"`
	Extrinsics []frame.UncheckedExtrinsic `rust:"Vec<Extrinsic>"`
}

// DescribeScale gives the metadata path.
func (Block) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::generic::block::Block", Params: []scale.Param{{Name: "Header", Type: scale.TypeOf[types.Header]()}, {Name: "Extrinsic", Type: scale.TypeOf[frame.UncheckedExtrinsic]()}}}
}

// ExtrinsicInclusionMode is sp_runtime::ExtrinsicInclusionMode.
type ExtrinsicInclusionMode uint8

// The variants of ExtrinsicInclusionMode.
const (
	ExtrinsicInclusionModeAllExtrinsics ExtrinsicInclusionMode = iota
	ExtrinsicInclusionModeOnlyInherents
)

// DescribeScale gives the metadata path.
func (ExtrinsicInclusionMode) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::ExtrinsicInclusionMode", Variants: []string{"AllExtrinsics", "OnlyInherents"}}
}

// InherentData is sp_inherents::InherentData.
type InherentData struct {
	Data scale.BTreeMap[[8]byte, []byte] `rust:"BTreeMap<InherentIdentifier, Vec<u8>>"`
}

// DescribeScale gives the metadata path.
func (InherentData) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_inherents::InherentData"}
}

// CheckInherentsResult is sp_inherents::CheckInherentsResult.
type CheckInherentsResult struct {
	Okay       bool         `rust:"bool"`
	FatalError bool         `rust:"bool"`
	Errors     InherentData `rust:"InherentData"`
}

// DescribeScale gives the metadata path.
func (CheckInherentsResult) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_inherents::CheckInherentsResult"}
}

// SlotDuration is sp_consensus_slots::SlotDuration.
type SlotDuration struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// DescribeScale gives the metadata path.
func (SlotDuration) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_slots::SlotDuration"}
}

// KeyTypeId is sp_core::crypto::KeyTypeId.
type KeyTypeId struct {
	U84 [4]byte `scale:"_" rust:"[u8; 4]"`
}

// DescribeScale gives the metadata path.
func (KeyTypeId) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_core::crypto::KeyTypeId"}
}

// OpaqueValue is sp_runtime::OpaqueValue.
type OpaqueValue struct {
	List []byte `scale:"_" rust:"Vec<u8>"`
}

// DescribeScale gives the metadata path.
func (OpaqueValue) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::OpaqueValue"}
}

// Public is sp_consensus_babe::app::Public.
type Public struct {
	Public [32]byte `scale:"_" rust:"sr25519::Public"`
}

// DescribeScale gives the metadata path.
func (Public) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_babe::app::Public"}
}

// AllowedSlots is sp_consensus_babe::AllowedSlots.
type AllowedSlots uint8

// The variants of AllowedSlots.
const (
	AllowedSlotsPrimarySlots AllowedSlots = iota
	AllowedSlotsPrimaryAndSecondaryPlainSlots
	AllowedSlotsPrimaryAndSecondaryVRFSlots
)

// DescribeScale gives the metadata path.
func (AllowedSlots) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_babe::AllowedSlots", Variants: []string{"PrimarySlots", "PrimaryAndSecondaryPlainSlots", "PrimaryAndSecondaryVRFSlots"}}
}

// BabeConfiguration is sp_consensus_babe::BabeConfiguration.
type BabeConfiguration struct {
	SlotDuration uint64                         `rust:"u64"`
	EpochLength  uint64                         `rust:"u64"`
	C            scale.Tuple2[uint64, uint64]   `rust:"(u64, u64)"`
	Authorities  []scale.Tuple2[Public, uint64] `rust:"Vec<(AuthorityId, BabeAuthorityWeight)>"`
	Randomness   [32]byte                       `rust:"Randomness"`
	AllowedSlots AllowedSlots                   `rust:"AllowedSlots"`
}

// DescribeScale gives the metadata path.
func (BabeConfiguration) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_babe::BabeConfiguration"}
}

// BabeEpochConfiguration is sp_consensus_babe::BabeEpochConfiguration.
type BabeEpochConfiguration struct {
	C            scale.Tuple2[uint64, uint64] `rust:"(u64, u64)"`
	AllowedSlots AllowedSlots                 `rust:"AllowedSlots"`
}

// DescribeScale gives the metadata path.
func (BabeEpochConfiguration) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_babe::BabeEpochConfiguration"}
}

// Epoch is sp_consensus_babe::Epoch.
type Epoch struct {
	EpochIndex  uint64                         `rust:"u64"`
	StartSlot   primitives.Slot                `rust:"Slot"`
	Duration    uint64                         `rust:"u64"`
	Authorities []scale.Tuple2[Public, uint64] `rust:"Vec<(AuthorityId, BabeAuthorityWeight)>"`
	Randomness  [32]byte                       `rust:"Randomness"`
	Config      BabeEpochConfiguration         `rust:"BabeEpochConfiguration"`
}

// DescribeScale gives the metadata path.
func (Epoch) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_babe::Epoch"}
}

// OpaqueKeyOwnershipProof is sp_consensus_babe::OpaqueKeyOwnershipProof.
type OpaqueKeyOwnershipProof struct {
	List []byte `scale:"_" rust:"Vec<u8>"`
}

// DescribeScale gives the metadata path.
func (OpaqueKeyOwnershipProof) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_babe::OpaqueKeyOwnershipProof"}
}

// EquivocationProof is sp_consensus_slots::EquivocationProof.
type EquivocationProof struct {
	Offender     Public          `rust:"Id"`
	Slot         primitives.Slot `rust:"Slot"`
	FirstHeader  types.Header    `rust:"Header"`
	SecondHeader types.Header    `rust:"Header"`
}

// DescribeScale gives the metadata path.
func (EquivocationProof) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_slots::EquivocationProof", Params: []scale.Param{{Name: "Header", Type: scale.TypeOf[types.Header]()}, {Name: "Id", Type: scale.TypeOf[Public]()}}}
}
