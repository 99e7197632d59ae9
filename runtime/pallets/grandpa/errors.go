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
		PauseFailed:              b.Error(0, "PauseFailed", "Attempt to signal GRANDPA pause when the authority set isn't live\n(either paused or already pending pause)."),
		ResumeFailed:             b.Error(1, "ResumeFailed", "Attempt to signal GRANDPA resume when the authority set isn't paused\n(either live or already pending resume)."),
		ChangePending:            b.Error(2, "ChangePending", "Attempt to signal GRANDPA change with one already pending."),
		TooSoon:                  b.Error(3, "TooSoon", "Cannot signal forced change so soon after last."),
		InvalidKeyOwnershipProof: b.Error(4, "InvalidKeyOwnershipProof", "A key ownership proof provided as part of an equivocation report is invalid."),
		InvalidEquivocationProof: b.Error(5, "InvalidEquivocationProof", "An equivocation proof provided as part of an equivocation report is invalid."),
		DuplicateOffenceReport:   b.Error(6, "DuplicateOffenceReport", "A given equivocation report is valid but already previously reported."),
	}
}
