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
		TooBig:        b.Error(0, "TooBig", "The preimage is too large."),
		AlreadyNoted:  b.Error(1, "AlreadyNoted", "The preimage is noted already."),
		NotAuthorized: b.Error(2, "NotAuthorized", "The caller may not do this."),
		NotNoted:      b.Error(3, "NotNoted", "The preimage is not noted."),
		Requested:     b.Error(4, "Requested", "A preimage that is requested can not be removed."),
		NotRequested:  b.Error(5, "NotRequested", "The preimage is not requested."),
		TooMany:       b.Error(6, "TooMany", "There are too many hashes."),
		TooFew:        b.Error(7, "TooFew", "There must be a hash at least."),
	}
}
