package swap

import (
	"github.com/tensord/tensord/chain/scale"
)

// TickIndex is pallet_subtensor_swap::pallet::TickIndex.
type TickIndex struct {
	I32 int32 `scale:"_" rust:"i32"`
}

// DescribeScale gives the metadata path.
func (TickIndex) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_swap::pallet::TickIndex"}
}

// PositionId is pallet_subtensor_swap::pallet::PositionId.
type PositionId struct {
	Value scale.U128 `scale:"_" rust:"u128"`
}

// DescribeScale gives the metadata path.
func (PositionId) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_swap::pallet::PositionId"}
}
