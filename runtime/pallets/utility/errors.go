package utility

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	TooManyCalls          frame.DispatchError
	InvalidDerivedAccount frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		TooManyCalls:          b.Error(0, "TooManyCalls", "The batch has too many calls."),
		InvalidDerivedAccount: b.Error(1, "InvalidDerivedAccount", "No account could be derived."),
	}
}
