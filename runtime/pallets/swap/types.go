package swap

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
)

// Balancer is dtao.Balancer as storage and metadata know it.
type Balancer struct {
	Quote fixed.Perquintill `rust:"Perquintill"` // weight of TAO
}

// DescribeScale gives the metadata path.
func (Balancer) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_swap::pallet::balancer::Balancer"}
}

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
