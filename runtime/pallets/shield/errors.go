package shield

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	BadEncKeyLen             frame.DispatchError
	Unreachable              frame.DispatchError
	TooManyPendingExtrinsics frame.DispatchError
	WeightExceedsAbsoluteMax frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		BadEncKeyLen:             b.Error(0, "BadEncKeyLen", "The announced ML‑KEM encapsulation key length is invalid."),
		Unreachable:              b.Error(1, "Unreachable", "Unreachable."),
		TooManyPendingExtrinsics: b.Error(2, "TooManyPendingExtrinsics", "Too many pending extrinsics in storage."),
		WeightExceedsAbsoluteMax: b.Error(3, "WeightExceedsAbsoluteMax", "Weight exceeds the absolute maximum (half of total block weight)."),
	}
}
