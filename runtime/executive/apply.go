package executive

import (
	"fmt"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Result is what applying an extrinsic gave. Refused is set if it can't be in
// the block (a frame.ValidityError, or a frame.Panic where the reference's
// runtime panics); else Err is the call's dispatch error, if any.
type Result struct {
	Refused error
	Err     error
}

// AppendScale appends the ApplyExtrinsicResult; a panic has none.
func (r Result) AppendScale(dst []byte) []byte {
	switch {
	case r.Refused != nil:
		v, _ := r.Refused.(frame.ValidityError)
		return v.AppendScale(append(dst, 1))
	case r.Err != nil:
		return frame.AsDispatchError(r.Err).AppendScale(append(dst, 0, 1))
	}
	return append(dst, 0, 0)
}

// ApplyExtrinsic adds an extrinsic to the block. A refused one leaves no trace.
func (e *Executive) ApplyExtrinsic(ctx *frame.Context, xt types.Extrinsic) (res Result) {
	mark, notes := ctx.State.Mark(), len(ctx.Notes())
	defer func() {
		ctx.DropNotes(notes) // its own errors are its result
		if r := recover(); r != nil {
			p, ok := r.(frame.Panic)
			if !ok {
				panic(r)
			}
			ctx.Reset()
			res = Result{Refused: p}
		}
		if res.Refused != nil {
			ctx.State.Rollback(mark)
		}
	}()
	return e.apply(ctx, xt)
}

func (e *Executive) apply(ctx *frame.Context, xt types.Extrinsic) Result {
	x, err := e.Decode(xt)
	if err != nil {
		frame.Abort(fmt.Sprintf("Bad input data provided to apply_extrinsic: %v", err))
	}
	inherent := e.isInherent(x)
	origin, err := e.check(ctx, x)
	if err != nil {
		return Result{Refused: err}
	}
	tx := &Tx{Origin: origin, Call: x.Call, Info: x.Call.Info(ctx), Len: x.Len, Source: frame.SourceInBlock, Applied: true}
	sys := e.cfg.System
	if !inherent && !sys.InherentsApplied.Get(ctx) {
		e.inherentsApplied(ctx)
	}
	sys.NoteExtrinsic(ctx, xt)
	post, callErr, refused := e.run(ctx, x, tx)
	if refused != nil {
		return Result{Refused: refused}
	}
	if callErr != nil && tx.Info.Class == types.Mandatory {
		return Result{Refused: frame.InvalidBadMandatory}
	}
	sys.NoteAppliedExtrinsic(ctx, post, callErr, tx.Info)
	return Result{Err: callErr}
}

func (e *Executive) run(ctx *frame.Context, x *Extrinsic, tx *Tx) (post frame.PostInfo, callErr, refused error) {
	switch {
	case x.contained:
		return e.runContained(ctx, x, tx)
	case x.Kind == types.Bare:
		return e.runBare(ctx, tx)
	}
	return e.runExtended(ctx, x, tx)
}

// runExtended runs an extrinsic that passes the extensions.
func (e *Executive) runExtended(ctx *frame.Context, x *Extrinsic, tx *Tx) (post frame.PostInfo, callErr, refused error) {
	_, vals, err := e.validateExtended(ctx, x, tx)
	if err != nil {
		return post, nil, err
	}
	pres := x.pre
	for i, ext := range e.cfg.Extensions {
		if pres[i], err = ext.Prepare(ctx, tx, x.explicit[i], vals[i]); err != nil {
			return post, nil, err
		}
	}
	post, callErr = tx.Call.Dispatch(ctx, tx.Origin)
	actual := tx.Info.CallWeight
	if post.ActualWeight != nil {
		actual = *post.ActualWeight
	}
	actual = actual.Add(tx.Info.ExtensionWeight)
	post.ActualWeight = &actual
	for i, ext := range e.cfg.Extensions {
		unspent, err := ext.PostDispatch(ctx, tx, pres[i], post, callErr)
		if err != nil {
			return post, nil, err
		}
		actual = actual.Sub(unspent)
	}
	return post, callErr, nil
}

func (e *Executive) validateExtended(ctx *frame.Context, x *Extrinsic, tx *Tx) (frame.ValidTransaction, []any, error) {
	valid := frame.AnyTransaction()
	// What the extensions need to know besides is asked for first: an era that
	// ended, say, refuses the transaction before anything else is looked at.
	var scratch []byte
	for i, ext := range e.cfg.Extensions {
		var err error
		if scratch, err = ext.AppendImplicit(ctx, scratch[:0], x.explicit[i]); err != nil {
			return valid, nil, err
		}
	}
	vals := x.val
	for i, ext := range e.cfg.Extensions {
		v, val, err := ext.Validate(ctx, tx, x.explicit[i])
		if err != nil {
			return valid, nil, err
		}
		vals[i] = val
		valid = valid.CombineWith(v)
	}
	if tx.Origin.Kind == frame.CallerNone {
		return valid, nil, frame.InvalidUnknownOrigin
	}
	return valid, vals, nil
}

// runBare runs an extrinsic without extensions: an inherent, or a transaction
// that its pallet vouches for.
func (e *Executive) runBare(ctx *frame.Context, tx *Tx) (post frame.PostInfo, callErr, refused error) {
	if err := e.preDispatchUnsigned(ctx, tx.Call); err != nil {
		return post, nil, err
	}
	for _, ext := range e.cfg.Extensions {
		if err := ext.PrepareBare(ctx, tx); err != nil {
			return post, nil, err
		}
	}
	post, callErr = tx.Call.Dispatch(ctx, tx.Origin)
	for _, ext := range e.cfg.Extensions {
		ext.PostDispatchBare(ctx, tx, post)
	}
	return post, callErr, nil
}

func (e *Executive) runContained(ctx *frame.Context, x *Extrinsic, tx *Tx) (post frame.PostInfo, callErr, refused error) {
	if err := e.cfg.Ethereum.PreDispatch(ctx, x.Call, x.sender, tx.Info, tx.Len); err != nil {
		return post, nil, err
	}
	post, callErr = tx.Call.Dispatch(ctx, tx.Origin)
	for _, ext := range e.cfg.Extensions {
		ext.PostDispatchBare(ctx, tx, post)
	}
	return post, callErr, nil
}

func (e *Executive) preDispatchUnsigned(ctx *frame.Context, call *frame.Call) error {
	h := e.cfg.Registry.PalletAt(call.Def.PalletIndex()).Hooks()
	switch {
	case h.PreDispatchUnsigned != nil:
		return h.PreDispatchUnsigned(ctx, call)
	case h.ValidateUnsigned != nil:
		_, err := h.ValidateUnsigned(ctx, frame.SourceInBlock, call)
		return err
	}
	// Whoever builds blocks validates; here only pallets that can judge a call object.
	return nil
}

// poolDepth is how deep values may be nested in the call of a transaction that
// the pool takes. Blocks may have deeper ones.
const poolDepth = 8

// ValidateTransaction judges a transaction for the pool, as if in the block
// after the one with hash at. What it writes is the caller's to discard.
func (e *Executive) ValidateTransaction(ctx *frame.Context, source frame.TransactionSource, xt types.Extrinsic, at types.Hash) (valid frame.ValidTransaction, err error) {
	defer func() {
		if r := recover(); r != nil {
			p, ok := r.(frame.Panic)
			if !ok {
				panic(r)
			}
			ctx.Reset()
			err = p
		}
	}()
	sys := e.cfg.System
	sys.Initialize(ctx, sys.Number.Get(ctx)+1, at, types.Digest{})
	x, err := e.Decode(xt)
	if err != nil {
		// The reference's runtime finds that its arguments are nonsense.
		frame.Abort(fmt.Sprintf("Bad input data provided to validate_transaction: %v", err))
	}
	if x.depth > poolDepth {
		return valid, frame.InvalidCall
	}
	origin, err := e.check(ctx, x)
	if err != nil {
		return valid, err
	}
	tx := &Tx{Origin: origin, Call: x.Call, Info: x.Call.Info(ctx), Len: x.Len, Source: source}
	if tx.Info.Class == types.Mandatory {
		return valid, frame.InvalidMandatoryValidation
	}
	switch {
	case x.contained:
		return e.cfg.Ethereum.Validate(ctx, x.Call, x.sender, tx.Info, tx.Len)
	case x.Kind == types.Bare:
		return e.validateBare(ctx, tx)
	}
	valid, _, err = e.validateExtended(ctx, x, tx)
	return valid, err
}

func (e *Executive) validateBare(ctx *frame.Context, tx *Tx) (frame.ValidTransaction, error) {
	fn := e.cfg.Registry.PalletAt(tx.Call.Def.PalletIndex()).Hooks().ValidateUnsigned
	if fn == nil {
		return frame.ValidTransaction{}, frame.UnknownNoUnsignedValidator
	}
	valid, err := fn(ctx, tx.Source, tx.Call)
	if err != nil {
		return valid, err
	}
	all := frame.AnyTransaction()
	for _, ext := range e.cfg.Extensions {
		v, err := ext.ValidateBare(ctx, tx)
		if err != nil {
			return v, err
		}
		all = all.CombineWith(v)
	}
	return all.CombineWith(valid), nil
}

var validCodec = scale.For[frame.ValidTransaction]()

// AppendValidity appends a TransactionValidity.
func AppendValidity(dst []byte, v frame.ValidTransaction, err error) []byte {
	if err != nil {
		refused, _ := err.(frame.ValidityError)
		return refused.AppendScale(append(dst, 1))
	}
	return validCodec.Append(append(dst, 0), &v)
}
