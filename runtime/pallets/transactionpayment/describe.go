package transactionpayment

import "github.com/tensord/tensord/chain/scale"

// DescribeScale gives the metadata path.
func (InclusionFee) DescribeScale() scale.Info { return feeInfo("InclusionFee") }

// DescribeScale gives the metadata path.
func (FeeDetails) DescribeScale() scale.Info { return feeInfo("FeeDetails") }

func feeInfo(name string) scale.Info {
	return scale.Info{
		Path:   "pallet_transaction_payment::types::" + name,
		Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}},
	}
}
