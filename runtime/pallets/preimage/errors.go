package preimage

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	TooBig        frame.DispatchError
	AlreadyNoted  frame.DispatchError
	NotAuthorized frame.DispatchError
	NotNoted      frame.DispatchError
	Requested     frame.DispatchError
	NotRequested  frame.DispatchError
	TooMany       frame.DispatchError
	TooFew        frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		TooBig:        b.Error(0, "TooBig", "Too big."),
		AlreadyNoted:  b.Error(1, "AlreadyNoted", "Already noted."),
		NotAuthorized: b.Error(2, "NotAuthorized", "Not authorized."),
		NotNoted:      b.Error(3, "NotNoted", "Not noted."),
		Requested:     b.Error(4, "Requested", "Requested."),
		NotRequested:  b.Error(5, "NotRequested", "Not requested."),
		TooMany:       b.Error(6, "TooMany", "Too many."),
		TooFew:        b.Error(7, "TooFew", "Too few."),
	}
}
