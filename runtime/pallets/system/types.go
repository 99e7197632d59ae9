package system

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// DispatchEventInfo is frame_system::DispatchEventInfo.
type DispatchEventInfo struct {
	Weight  types.Weight        `rust:"Weight"`
	Class   types.DispatchClass `rust:"DispatchClass"`
	PaysFee types.Pays          `rust:"Pays"`
}

// DescribeScale gives the metadata path.
func (DispatchEventInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::DispatchEventInfo"}
}

// AccountInfo is frame_system::AccountInfo.
type AccountInfo struct {
	Nonce       uint32                 `rust:"Nonce"`
	Consumers   uint32                 `rust:"RefCount"`
	Providers   uint32                 `rust:"RefCount"`
	Sufficients uint32                 `rust:"RefCount"`
	Data        primitives.AccountData `rust:"AccountData"`
}

// DescribeScale gives the metadata path.
func (AccountInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::AccountInfo", Params: []scale.Param{{Name: "Nonce", Type: scale.TypeOf[uint32]()}, {Name: "AccountData", Type: scale.TypeOf[primitives.AccountData]()}}}
}

// Phase is frame_system::Phase.
type Phase struct {
	scale.Variant
	ApplyExtrinsic uint32 `rust:"u32"`
	Finalization   struct{}
	Initialization struct{}
}

// The variants of Phase.
const (
	PhaseIsApplyExtrinsic scale.Variant = 0
	PhaseIsFinalization   scale.Variant = 1
	PhaseIsInitialization scale.Variant = 2
)

// DescribeScale gives the metadata path.
func (Phase) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::Phase"}
}

// EventRecord is frame_system::EventRecord.
type EventRecord struct {
	Phase  Phase              `rust:"Phase"`
	Event  frame.RuntimeEvent `rust:"E"`
	Topics []types.Hash       `rust:"Vec<T>"`
}

// DescribeScale gives the metadata path.
func (EventRecord) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::EventRecord", Params: []scale.Param{{Name: "E", Type: scale.TypeOf[frame.RuntimeEvent]()}, {Name: "T", Type: scale.TypeOf[types.Hash]()}}}
}

// LastRuntimeUpgradeInfo is frame_system::LastRuntimeUpgradeInfo.
type LastRuntimeUpgradeInfo struct {
	SpecVersion uint32       `scale:",compact" rust:"codec::Compact<u32>"`
	SpecName    types.CowStr `rust:"Cow<'static, str>"`
}

// DescribeScale gives the metadata path.
func (LastRuntimeUpgradeInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::LastRuntimeUpgradeInfo"}
}

// CodeUpgradeAuthorization is frame_system::CodeUpgradeAuthorization.
type CodeUpgradeAuthorization struct {
	CodeHash     types.Hash `rust:"T::Hash"`
	CheckVersion bool       `rust:"bool"`
}

// DescribeScale gives the metadata path.
func (CodeUpgradeAuthorization) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::CodeUpgradeAuthorization", Params: []scale.Param{{Name: "T"}}}
}

// WeightsPerClass is frame_system::limits::WeightsPerClass.
type WeightsPerClass struct {
	BaseExtrinsic types.Weight  `rust:"Weight"`
	MaxExtrinsic  *types.Weight `rust:"Option<Weight>"`
	MaxTotal      *types.Weight `rust:"Option<Weight>"`
	Reserved      *types.Weight `rust:"Option<Weight>"`
}

// DescribeScale gives the metadata path.
func (WeightsPerClass) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::limits::WeightsPerClass"}
}

// BlockWeights is frame_system::limits::BlockWeights.
type BlockWeights struct {
	BaseBlock types.Weight                            `rust:"Weight"`
	MaxBlock  types.Weight                            `rust:"Weight"`
	PerClass  frame.PerDispatchClass[WeightsPerClass] `rust:"PerDispatchClass<WeightsPerClass>"`
}

// DescribeScale gives the metadata path.
func (BlockWeights) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::limits::BlockWeights"}
}

// BlockLength is frame_system::limits::BlockLength.
type BlockLength struct {
	Max frame.PerDispatchClass[uint32] `rust:"PerDispatchClass<u32>"`
}

// DescribeScale gives the metadata path.
func (BlockLength) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_system::limits::BlockLength"}
}
