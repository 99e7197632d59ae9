package api

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// ApplyResult is what applying an extrinsic gave, as encoded.
type ApplyResult = scale.Result[scale.Result[none, frame.DispatchError], frame.ValidityError]

func (d Deps) blockBuilder() *frame.API {
	return &frame.API{Name: "BlockBuilder", Version: 6, Docs: "Building of blocks.", Methods: []*frame.APIMethod{
		frame.FallibleMethod("apply_extrinsic", "Adds an extrinsic to the block.",
			func(ctx *frame.Context, in *blockBuilderApplyExtrinsicIn) (ApplyResult, error) {
				return applyResult(d.Exec.ApplyExtrinsic(ctx, in.Extrinsic.Extrinsic))
			}),
		frame.Method("finalize_block", "Ends the block.",
			func(ctx *frame.Context, _ *none) types.Header { return *d.Exec.FinalizeBlock(ctx) }),
		frame.Method("inherent_extrinsics", "The inherents that the data asks for.",
			func(ctx *frame.Context, in *blockBuilderInherentExtrinsicsIn) (out []frame.UncheckedExtrinsic) {
				for _, xt := range d.Inherents(ctx, in.Inherent.lookup()) {
					out = append(out, frame.UncheckedExtrinsic{Extrinsic: xt})
				}
				return out
			}),
		frame.Method("check_inherents", "Compares a block's inherents with the data.", d.checkInherents),
	}}
}

func applyResult(res executive.Result) (out ApplyResult, err error) {
	switch {
	case res.Refused != nil:
		refused, ok := res.Refused.(frame.ValidityError)
		if !ok {
			return out, res.Refused
		}
		out.Variant, out.Err = scale.ResultErr, refused
	case res.Err != nil:
		out.Ok.Variant, out.Ok.Err = scale.ResultErr, frame.AsDispatchError(res.Err)
	}
	return out, nil
}

func (d InherentData) lookup() frame.InherentData {
	out := frame.InherentData{}
	for _, e := range d.Data {
		out[e.Key] = e.Value
	}
	return out
}

// Inherents returns the extrinsics that a block must begin with, in the order of
// the pallets.
func (d Deps) Inherents(ctx *frame.Context, data frame.InherentData) (out []types.Extrinsic) {
	for _, p := range d.Registry.Pallets() {
		if fn := p.Hooks().CreateInherent; fn != nil {
			if call := fn(ctx, data); call != nil {
				out = append(out, types.NewBare(call.Encode()))
			}
		}
	}
	return out
}

// inherentError is an error as CheckInherentsResult carries it; all that the
// runtime's inherents have are fatal.
type inherentError interface {
	Inherent() [8]byte
	AppendScale(dst []byte) []byte
}

func (d Deps) checkInherents(ctx *frame.Context, in *blockBuilderCheckInherentsIn) CheckInherentsResult {
	data := in.Data.lookup()
	for _, xt := range in.Block.Extrinsics {
		if !d.Exec.IsInherent(xt.Extrinsic) {
			break
		}
		err := d.CheckInherent(ctx, xt.Extrinsic, data)
		if err == nil {
			continue
		}
		res := CheckInherentsResult{FatalError: true}
		if e, ok := err.(inherentError); ok {
			res.Errors.Data.Put(e.Inherent(), e.AppendScale(nil))
		}
		return res
	}
	return CheckInherentsResult{Okay: true}
}

// CheckInherent judges one extrinsic of another author; those that are no
// inherents pass.
func (d Deps) CheckInherent(ctx *frame.Context, xt types.Extrinsic, data frame.InherentData) error {
	if !d.Exec.IsInherent(xt) {
		return nil
	}
	x, err := d.Exec.Decode(xt)
	if err != nil {
		return err
	}
	fn := d.Registry.PalletAt(x.Call.Def.PalletIndex()).Hooks().CheckInherent
	if fn == nil {
		return nil
	}
	return fn(ctx, x.Call, data)
}

// Validity is a TransactionValidity, as encoded.
type Validity = scale.Result[frame.ValidTransaction, frame.ValidityError]

func (d Deps) transactionQueue() *frame.API {
	return &frame.API{Name: "TaggedTransactionQueue", Version: 3, Docs: "Transactions for the pool.", Methods: []*frame.APIMethod{
		frame.FallibleMethod("validate_transaction", "Judges a transaction on the state after a block.",
			func(ctx *frame.Context, in *taggedTransactionQueueValidateTransactionIn) (out Validity, err error) {
				valid, err := d.Exec.ValidateTransaction(ctx, in.Source, in.Tx.Extrinsic, in.BlockHash)
				if err == nil {
					out.Ok = valid
					return out, nil
				}
				refused, ok := err.(frame.ValidityError)
				if !ok {
					return out, err
				}
				out.Variant, out.Err = scale.ResultErr, refused
				return out, nil
			}),
	}}
}
