package executive

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Tx is a checked extrinsic on its way through the extensions.
type Tx struct {
	Origin frame.Origin
	Call   *frame.Call
	Info   frame.DispatchInfo
	Len    int // encoded length in bytes
	Source frame.TransactionSource
	// Applied is set when the transaction is part of a block already: nobody asks
	// for its place in the pool then.
	Applied bool
}

// Extension is a transaction extension. Methods that an extension has no use
// for come from embedding Nop.
type Extension interface {
	// Name is the identifier in metadata.
	Name() string
	// Explicit is the type whose encoding stands in the extrinsic; Implicit
	// the type of what is signed besides.
	Explicit() reflect.Type
	Implicit() reflect.Type
	// Decode reads the explicit part.
	Decode(d *scale.Decoder) any
	// AppendImplicit appends what is signed besides, or says why it can't be known.
	AppendImplicit(ctx *frame.Context, dst []byte, explicit any) ([]byte, error)
	// Validate judges the transaction; val is handed on to Prepare.
	Validate(ctx *frame.Context, tx *Tx, explicit any) (valid frame.ValidTransaction, val any, err error)
	// Prepare runs right before the call; pre is handed on to PostDispatch.
	Prepare(ctx *frame.Context, tx *Tx, explicit, val any) (pre any, err error)
	// PostDispatch runs after the call and returns the weight it did not need.
	PostDispatch(ctx *frame.Context, tx *Tx, pre any, post frame.PostInfo, result error) (types.Weight, error)
	// ValidateBare, PrepareBare and PostDispatchBare are the same for
	// extrinsics without extensions.
	ValidateBare(ctx *frame.Context, tx *Tx) (frame.ValidTransaction, error)
	PrepareBare(ctx *frame.Context, tx *Tx) error
	PostDispatchBare(ctx *frame.Context, tx *Tx, post frame.PostInfo)
}

// Nop is an extension that holds nothing and has no say. Extensions embed it.
type Nop struct{}

// Explicit is empty.
func (Nop) Explicit() reflect.Type { return reflect.TypeFor[struct{}]() }

// Implicit is empty.
func (Nop) Implicit() reflect.Type { return reflect.TypeFor[struct{}]() }

// Decode reads nothing.
func (Nop) Decode(*scale.Decoder) any { return nil }

// AppendImplicit appends nothing.
func (Nop) AppendImplicit(_ *frame.Context, dst []byte, _ any) ([]byte, error) { return dst, nil }

// Validate has nothing to say.
func (Nop) Validate(*frame.Context, *Tx, any) (frame.ValidTransaction, any, error) {
	return frame.AnyTransaction(), nil, nil
}

// Prepare does nothing.
func (Nop) Prepare(*frame.Context, *Tx, any, any) (any, error) { return nil, nil }

// PostDispatch does nothing.
func (Nop) PostDispatch(*frame.Context, *Tx, any, frame.PostInfo, error) (types.Weight, error) {
	return types.Weight{}, nil
}

// ValidateBare has nothing to say.
func (Nop) ValidateBare(*frame.Context, *Tx) (frame.ValidTransaction, error) {
	return frame.AnyTransaction(), nil
}

// PrepareBare does nothing.
func (Nop) PrepareBare(*frame.Context, *Tx) error { return nil }

// PostDispatchBare does nothing.
func (Nop) PostDispatchBare(*frame.Context, *Tx, frame.PostInfo) {}
