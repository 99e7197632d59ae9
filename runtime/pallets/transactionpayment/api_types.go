package transactionpayment

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// RuntimeDispatchInfo is pallet_transaction_payment::types::RuntimeDispatchInfo.
type RuntimeDispatchInfo struct {
	Weight     types.Weight        `rust:"Weight"`
	Class      types.DispatchClass `rust:"DispatchClass"`
	PartialFee uint64              `rust:"Balance"`
}

// DescribeScale gives the metadata path.
func (RuntimeDispatchInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_transaction_payment::types::RuntimeDispatchInfo", Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}, {Name: "Weight", Type: scale.TypeOf[types.Weight]()}}}
}
