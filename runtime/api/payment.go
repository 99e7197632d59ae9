package api

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/transactionpayment"
)

type (
	dispatchInfo = transactionpayment.RuntimeDispatchInfo
	feeDetails   = transactionpayment.FeeDetails
)

func (d Deps) payment() *frame.API {
	return &frame.API{Name: "TransactionPaymentApi", Version: 4, Docs: "Fees of extrinsics.", Methods: []*frame.APIMethod{
		frame.FallibleMethod("query_info", "Weight, class and fee of an extrinsic, without tip.",
			func(ctx *frame.Context, in *transactionPaymentQueryInfoIn) (dispatchInfo, error) {
				x, err := d.Exec.Decode(in.Uxt.Extrinsic)
				if err != nil {
					return dispatchInfo{}, err
				}
				info := x.Call.Info(ctx)
				out := dispatchInfo{Weight: info.TotalWeight(), Class: info.Class}
				if x.Kind != types.Bare {
					out.PartialFee = d.Payment.Fee(ctx, in.Len, info, 0)
				}
				return out, nil
			}),
		frame.FallibleMethod("query_fee_details", "The fee of an extrinsic by its parts.",
			func(ctx *frame.Context, in *transactionPaymentQueryFeeDetailsIn) (feeDetails, error) {
				x, err := d.Exec.Decode(in.Uxt.Extrinsic)
				if err != nil || x.Kind == types.Bare {
					return feeDetails{}, err
				}
				return d.details(ctx, in.Len, x.Call.Info(ctx)), nil
			}),
		frame.Method("query_weight_to_fee", "The fee of a weight.",
			func(_ *frame.Context, in *transactionPaymentQueryWeightToFeeIn) uint64 {
				return transactionpayment.WeightToFee(in.Weight)
			}),
		frame.Method("query_length_to_fee", "The fee of a length.",
			func(_ *frame.Context, in *transactionPaymentQueryLengthToFeeIn) uint64 { return uint64(in.Length) }),
	}}
}

func (d Deps) paymentOfCalls() *frame.API {
	return &frame.API{Name: "TransactionPaymentCallApi", Version: 3, Docs: "Fees of calls.", Methods: []*frame.APIMethod{
		frame.Method("query_call_info", "Weight, class and fee of a call, without tip.",
			func(ctx *frame.Context, in *transactionPaymentCallQueryCallInfoIn) dispatchInfo {
				info := in.Call.Info(ctx)
				return dispatchInfo{
					Weight: info.TotalWeight(), Class: info.Class, PartialFee: d.Payment.Fee(ctx, in.Len, info, 0),
				}
			}),
		frame.Method("query_call_fee_details", "The fee of a call by its parts.",
			func(ctx *frame.Context, in *transactionPaymentCallQueryCallFeeDetailsIn) feeDetails {
				return d.details(ctx, in.Len, in.Call.Info(ctx))
			}),
		frame.Method("query_weight_to_fee", "The fee of a weight.",
			func(_ *frame.Context, in *transactionPaymentCallQueryWeightToFeeIn) uint64 {
				return transactionpayment.WeightToFee(in.Weight)
			}),
		frame.Method("query_length_to_fee", "The fee of a length.",
			func(_ *frame.Context, in *transactionPaymentCallQueryLengthToFeeIn) uint64 { return uint64(in.Length) }),
	}}
}

func (d Deps) details(ctx *frame.Context, length uint32, info frame.DispatchInfo) feeDetails {
	return d.Payment.Details(ctx, length, info.TotalWeight(), info.Class, info.Pays, 0)
}
