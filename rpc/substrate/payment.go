package substrate

import (
	"context"
	"fmt"
	"strconv"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

func (a api) payment() []*rpc.Method {
	params := []rpc.Param{rpc.P("encodedXt", rpc.Bytes), rpc.Opt("at", rpc.Hash)}
	return []*rpc.Method{
		{
			Name: "payment_queryInfo", Aliases: []string{"payment_queryInfoAt"},
			Summary: "Weight, class and fee of an extrinsic.",
			Params:  params, Result: rpc.Object, Handler: a.queryInfo,
		},
		{
			Name: "payment_queryFeeDetails", Aliases: []string{"payment_queryFeeDetailsAt"},
			Summary: "What the fee of an extrinsic consists of.",
			Params:  params, Result: rpc.Object, Handler: a.queryFeeDetails,
		},
	}
}

// askFee calls a function of the payment API with an extrinsic and its length.
func (a api) askFee(ctx context.Context, c *rpc.Call, function, failure string) (*scale.Decoder, error) {
	b, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	at, err := a.at(c, 1)
	if err != nil {
		return nil, err
	}
	xt, err := opaque(b)
	if err != nil {
		return nil, &rpc.Error{Code: codeDecode, Message: failure, Data: fmt.Sprintf("Error { cause: None, desc: %q }", err)}
	}
	args := append(types.Extrinsic(nil), xt...)
	out, err := a.Runtime.Call(ctx, at, function, scale.AppendUint32(args, uint32(len(b))))
	if err != nil {
		return nil, runtimeError(failure, err)
	}
	return scale.NewDecoder(out), nil
}

func (a api) queryInfo(ctx context.Context, c *rpc.Call) (any, error) {
	d, err := a.askFee(ctx, c, "TransactionPaymentApi_query_info", "Unable to query dispatch info.")
	if err != nil {
		return nil, err
	}
	refTime, proofSize, class, fee := d.Compact(), d.Compact(), d.Byte(), d.Uint64()
	classes := []string{"normal", "operational", "mandatory"}
	if err := d.End(); err != nil || int(class) >= len(classes) {
		return nil, internal("dispatch info from the runtime: %v", err)
	}
	return rpc.Raw(fmt.Sprintf(`{"weight":{"ref_time":%d,"proof_size":%d},"class":%q,"partialFee":"%d"}`,
		refTime, proofSize, classes[class], fee)), nil
}

func (a api) queryFeeDetails(ctx context.Context, c *rpc.Call) (any, error) {
	d, err := a.askFee(ctx, c, "TransactionPaymentApi_query_fee_details", "Unable to query fee details.")
	if err != nil {
		return nil, err
	}
	out := rpc.Raw(`{"inclusionFee":`)
	if d.Bool() {
		for i, name := range []string{"baseFee", "lenFee", "adjustedWeightFee"} {
			out = append(out, "{,"[min(i, 1)])
			out = append(rpc.AppendString(out, name), ':')
			out = strconv.AppendUint(out, d.Uint64(), 10)
		}
		out = append(out, '}')
	} else {
		out = append(out, "null"...)
	}
	d.Uint64() // the tip is not shown
	if err := d.End(); err != nil {
		return nil, internal("fee details from the runtime: %v", err)
	}
	return append(out, '}'), nil
}
