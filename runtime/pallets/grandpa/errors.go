package grandpa

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	PauseFailed              frame.DispatchError
	ResumeFailed             frame.DispatchError
	ChangePending            frame.DispatchError
	TooSoon                  frame.DispatchError
	InvalidKeyOwnershipProof frame.DispatchError
	InvalidEquivocationProof frame.DispatchError
	DuplicateOffenceReport   frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		PauseFailed:              b.Error(0, "PauseFailed", "Only a live authority set can be paused."),
		ResumeFailed:             b.Error(1, "ResumeFailed", "Only a paused authority set can be resumed."),
		ChangePending:            b.Error(2, "ChangePending", "A change of the authorities is pending already."),
		TooSoon:                  b.Error(3, "TooSoon", "A forced change follows the one before too soon."),
		InvalidKeyOwnershipProof: b.Error(4, "InvalidKeyOwnershipProof", "The proof does not show who owns the key."),
		InvalidEquivocationProof: b.Error(5, "InvalidEquivocationProof", "The proof does not show an equivocation."),
		DuplicateOffenceReport:   b.Error(6, "DuplicateOffenceReport", "The offence is known already."),
	}
}
