package scheduler

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Scheduled is pallet_scheduler::Scheduled.
type Scheduled struct {
	MaybeID       *[32]byte                     `rust:"Option<Name>"`
	Priority      uint8                         `rust:"schedule::Priority"`
	Call          frame.BoundedCall             `rust:"Call"`
	MaybePeriodic *scale.Tuple2[uint32, uint32] `rust:"Option<schedule::Period<BlockNumber>>"`
	Origin        frame.Caller                  `rust:"PalletsOrigin"`
}

// DescribeScale gives the metadata path.
func (Scheduled) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_scheduler::Scheduled", Params: []scale.Param{{Name: "Name", Type: scale.TypeOf[[32]byte]()}, {Name: "Call", Type: scale.TypeOf[frame.BoundedCall]()}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}, {Name: "PalletsOrigin", Type: scale.TypeOf[frame.Caller]()}, {Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// RetryConfig is pallet_scheduler::RetryConfig.
type RetryConfig struct {
	TotalRetries uint8  `rust:"u8"`
	Remaining    uint8  `rust:"u8"`
	Period       uint32 `rust:"Period"`
}

// DescribeScale gives the metadata path.
func (RetryConfig) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_scheduler::RetryConfig", Params: []scale.Param{{Name: "Period", Type: scale.TypeOf[uint32]()}}}
}
