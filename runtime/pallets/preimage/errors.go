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
		TooBig:        b.Error(0, "TooBig", "Preimage is too large to store on-chain."),
		AlreadyNoted:  b.Error(1, "AlreadyNoted", "Preimage has already been noted on-chain."),
		NotAuthorized: b.Error(2, "NotAuthorized", "The user is not authorized to perform this action."),
		NotNoted:      b.Error(3, "NotNoted", "The preimage cannot be removed since it has not yet been noted."),
		Requested:     b.Error(4, "Requested", "A preimage may not be removed when there are outstanding requests."),
		NotRequested:  b.Error(5, "NotRequested", "The preimage request cannot be removed since no outstanding requests exist."),
		TooMany:       b.Error(6, "TooMany", "More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once."),
		TooFew:        b.Error(7, "TooFew", "Too few hashes were requested to be upgraded (i.e. zero)."),
	}
}
