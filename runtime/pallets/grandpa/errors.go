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
		PauseFailed:              b.Error(0, "PauseFailed", "Pause failed."),
		ResumeFailed:             b.Error(1, "ResumeFailed", "Resume failed."),
		ChangePending:            b.Error(2, "ChangePending", "Change pending."),
		TooSoon:                  b.Error(3, "TooSoon", "Too soon."),
		InvalidKeyOwnershipProof: b.Error(4, "InvalidKeyOwnershipProof", "Invalid key ownership proof."),
		InvalidEquivocationProof: b.Error(5, "InvalidEquivocationProof", "Invalid equivocation proof."),
		DuplicateOffenceReport:   b.Error(6, "DuplicateOffenceReport", "Duplicate offence report."),
	}
}
