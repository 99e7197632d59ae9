package crowdloan

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// CrowdloanInfo is pallet_crowdloan::CrowdloanInfo.
type CrowdloanInfo struct {
	Creator           types.AccountID    `rust:"AccountId"`
	Deposit           uint64             `rust:"Balance"`
	MinContribution   uint64             `rust:"Balance"`
	End               uint32             `rust:"BlockNumber"`
	Cap               uint64             `rust:"Balance"`
	FundsAccount      types.AccountID    `rust:"AccountId"`
	Raised            uint64             `rust:"Balance"`
	TargetAddress     *types.AccountID   `rust:"Option<AccountId>"`
	Call              *frame.BoundedCall `rust:"Option<Call>"`
	Finalized         bool               `rust:"bool"`
	ContributorsCount uint32             `rust:"u32"`
}

// DescribeScale gives the metadata path.
func (CrowdloanInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_crowdloan::CrowdloanInfo", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}, {Name: "Call", Type: scale.TypeOf[frame.BoundedCall]()}}}
}
