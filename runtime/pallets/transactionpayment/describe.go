package transactionpayment

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// DescribeScale gives the metadata path.
func (InclusionFee) DescribeScale() scale.Info { return feeInfo("InclusionFee") }

// DescribeScale gives the metadata path.
func (FeeDetails) DescribeScale() scale.Info {
	info := feeInfo("FeeDetails")
	info.Shape = feeDetailsShape
	return info
}

// feeDetailsShape shows the tip: metadata has it although it isn't encoded.
var feeDetailsShape = reflect.TypeFor[struct {
	InclusionFee *InclusionFee `rust:"Option<InclusionFee<Balance>>"`
	Tip          uint64        `rust:"Balance"`
}]()

func feeInfo(name string) scale.Info {
	return scale.Info{
		Path:   "pallet_transaction_payment::types::" + name,
		Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}},
	}
}
