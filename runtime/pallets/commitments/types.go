package commitments

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// CommitmentInfo is pallet_commitments::types::CommitmentInfo.
type CommitmentInfo struct {
	Fields scale.BoundedVec[Data, frame.Max3] `rust:"BoundedVec<Data, FieldLimit>"`
}

// DescribeScale gives the metadata path.
func (CommitmentInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::CommitmentInfo", Params: []scale.Param{{Name: "FieldLimit"}}}
}

// Registration is pallet_commitments::types::Registration.
type Registration struct {
	Deposit uint64         `rust:"Balance"`
	Block   uint32         `rust:"BlockNumber"`
	Info    CommitmentInfo `rust:"CommitmentInfo<MaxFields>"`
}

// DescribeScale gives the metadata path.
func (Registration) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::Registration", Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}, {Name: "MaxFields"}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}}}
}

// UsageTracker is pallet_commitments::types::UsageTracker.
type UsageTracker struct {
	LastEpoch uint64 `rust:"u64"`
	UsedSpace uint64 `rust:"u64"`
}

// DescribeScale gives the metadata path.
func (UsageTracker) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::UsageTracker"}
}
