package utility

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// batchedCallsLimit is how many calls a batch may have.
const batchedCallsLimit = 10922

// Pallet is the utility pallet.
type Pallet struct {
	frame.Base
	Err Errors
	Ev  Events

	batchAll *frame.CallDef
}

// New returns the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("Utility", 11, "pallet_subtensor_utility::pallet")}
	p.PlainEvents()
	p.Err, p.Ev = newErrors(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base)
	b := &p.Base
	frame.AddCallPost(b, 0, "batch", "Runs calls in turn until one fails.", batchInfo, p.batch)
	frame.AddCallPost(b, 1, "as_derivative", "Runs a call as a derived account of the caller.", asDerivativeInfo, p.asDerivative)
	p.batchAll = frame.AddCallPost(b, 2, "batch_all", "Runs calls in turn; if one fails, none has happened.", batchAllInfo, p.runBatchAll)
	frame.AddCall(b, 3, "dispatch_as", "Runs a call as any origin. Root only.", dispatchAsInfo, p.dispatchAs)
	frame.AddCallPost(b, 4, "force_batch", "Runs all calls, whether they fail or not.", forceBatchInfo, p.forceBatch)
	frame.AddCall(b, 5, "with_weight", "Runs a call as root at the given weight. Root only.", withWeightInfo, p.withWeight)
	frame.AddCallPost(b, 6, "if_else", "Runs a call, and another one if it fails.", ifElseInfo, p.ifElse)
	frame.AddCall(b, 7, "dispatch_as_fallible", "Runs a call as any origin and fails if it fails. Root only.",
		dispatchAsFallibleInfo, p.dispatchAsFallible)
	return p
}

// run runs an inner call and returns the weight it used.
func run(ctx *frame.Context, o frame.Origin, call *frame.Call) (types.Weight, error) {
	info := call.Info(ctx)
	dispatch := call.Dispatch
	if o.IsRoot() {
		dispatch = call.DispatchBypassFilter
	}
	post, err := dispatch(ctx, o)
	return post.ActualOr(info), err
}
