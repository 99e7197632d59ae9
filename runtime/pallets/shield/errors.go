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
		BadEncKeyLen:             b.Error(0, "BadEncKeyLen", "The announced key has not the length of an ML-KEM-768 encapsulation key."),
		Unreachable:              b.Error(1, "Unreachable", "The author of the block is not known."),
		TooManyPendingExtrinsics: b.Error(2, "TooManyPendingExtrinsics", "The queue of encrypted calls is full."),
		WeightExceedsAbsoluteMax: b.Error(3, "WeightExceedsAbsoluteMax", "The weight is more than half of a block's."),
	}
}
