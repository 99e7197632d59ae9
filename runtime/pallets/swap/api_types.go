package swap

import (
	"github.com/tensord/tensord/chain/scale"
)

// SubnetPrice is pallet_subtensor_swap_runtime_api::SubnetPrice.
type SubnetPrice struct {
	Netuid uint16 `rust:"NetUid"`
	Price  uint64 `rust:"u64"`
}

// DescribeScale gives the metadata path.
func (SubnetPrice) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_swap_runtime_api::SubnetPrice"}
}

// SimSwapResult is pallet_subtensor_swap_runtime_api::SimSwapResult.
type SimSwapResult struct {
	TaoAmount     uint64 `rust:"TaoBalance"`
	AlphaAmount   uint64 `rust:"AlphaBalance"`
	TaoFee        uint64 `rust:"TaoBalance"`
	AlphaFee      uint64 `rust:"AlphaBalance"`
	TaoSlippage   uint64 `rust:"TaoBalance"`
	AlphaSlippage uint64 `rust:"AlphaBalance"`
}

// DescribeScale gives the metadata path.
func (SimSwapResult) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_swap_runtime_api::SimSwapResult"}
}
