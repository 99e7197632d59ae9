package drand

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Pulse is pallet_drand::types::Pulse.
type Pulse struct {
	Round      uint64                                `rust:"RoundNumber"`
	Randomness scale.BoundedVec[uint8, frame.Max32]  `rust:"BoundedVec<u8, ConstU32<32>>"`
	Signature  scale.BoundedVec[uint8, frame.Max144] `rust:"BoundedVec<u8, ConstU32<144>>"`
}

// DescribeScale gives the metadata path.
func (Pulse) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_drand::types::Pulse"}
}

// PulsesPayload is pallet_drand::types::PulsesPayload.
type PulsesPayload struct {
	BlockNumber uint32            `rust:"BlockNumber"`
	Pulses      []Pulse           `rust:"Vec<Pulse>"`
	Public      types.MultiSigner `rust:"Public"`
}

// DescribeScale gives the metadata path.
func (PulsesPayload) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_drand::types::PulsesPayload", Params: []scale.Param{{Name: "Public", Type: scale.TypeOf[types.MultiSigner]()}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}}}
}

// Metadata is pallet_drand::types::Metadata.
type Metadata struct {
	BeaconID scale.BoundedVec[uint8, frame.Max32] `rust:"BoundedHash"`
}

// DescribeScale gives the metadata path.
func (Metadata) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_drand::types::Metadata"}
}

// BeaconConfiguration is pallet_drand::types::BeaconConfiguration.
type BeaconConfiguration struct {
	PublicKey   scale.BoundedVec[uint8, frame.Max96] `rust:"OpaquePublicKey"`
	Period      uint32                               `rust:"u32"`
	GenesisTime uint32                               `rust:"u32"`
	Hash        scale.BoundedVec[uint8, frame.Max32] `rust:"BoundedHash"`
	GroupHash   scale.BoundedVec[uint8, frame.Max32] `rust:"BoundedHash"`
	SchemeID    scale.BoundedVec[uint8, frame.Max32] `rust:"BoundedHash"`
	Metadata    Metadata                             `rust:"Metadata"`
}

// DescribeScale gives the metadata path.
func (BeaconConfiguration) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_drand::types::BeaconConfiguration"}
}

// BeaconConfigurationPayload is pallet_drand::types::BeaconConfigurationPayload.
type BeaconConfigurationPayload struct {
	BlockNumber uint32              `rust:"BlockNumber"`
	Config      BeaconConfiguration `rust:"BeaconConfiguration"`
	Public      types.MultiSigner   `rust:"Public"`
}

// DescribeScale gives the metadata path.
func (BeaconConfigurationPayload) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_drand::types::BeaconConfigurationPayload", Params: []scale.Param{{Name: "Public", Type: scale.TypeOf[types.MultiSigner]()}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}}}
}
