package ethereum

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	InvalidSignature frame.DispatchError
	PreLogExists     frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		InvalidSignature: b.Error(0, "InvalidSignature", "Invalid signature."),
		PreLogExists:     b.Error(1, "PreLogExists", "Pre log exists."),
	}
}
