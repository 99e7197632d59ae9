package multisig

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Timepoint is pallet_multisig::Timepoint.
type Timepoint struct {
	Height uint32 `rust:"BlockNumber"`
	Index  uint32 `rust:"u32"`
}

// DescribeScale gives the metadata path.
func (Timepoint) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_multisig::Timepoint", Params: []scale.Param{{Name: "BlockNumber", Type: scale.TypeOf[uint32]()}}}
}

// Multisig is pallet_multisig::Multisig.
type Multisig struct {
	When      Timepoint                                       `rust:"Timepoint<BlockNumber>"`
	Deposit   uint64                                          `rust:"Balance"`
	Depositor types.AccountID                                 `rust:"AccountId"`
	Approvals scale.BoundedVec[types.AccountID, frame.Max100] `rust:"BoundedVec<AccountId, MaxApprovals>"`
}

// DescribeScale gives the metadata path.
func (Multisig) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_multisig::Multisig", Params: []scale.Param{{Name: "BlockNumber", Type: scale.TypeOf[uint32]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}, {Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}, {Name: "MaxApprovals"}}}
}
