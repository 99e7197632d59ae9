package commitments

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	TooManyFieldsInCommitmentInfo frame.DispatchError
	AccountNotAllowedCommit       frame.DispatchError
	SpaceLimitExceeded            frame.DispatchError
	UnexpectedUnreserveLeftover   frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		TooManyFieldsInCommitmentInfo: b.Error(0, "TooManyFieldsInCommitmentInfo", "The commitment has too many fields."),
		AccountNotAllowedCommit:       b.Error(1, "AccountNotAllowedCommit", "Only hotkeys that are registered on the subnet may commit."),
		SpaceLimitExceeded:            b.Error(2, "SpaceLimitExceeded", "The hotkey has used up its space for this epoch."),
		UnexpectedUnreserveLeftover:   b.Error(3, "UnexpectedUnreserveLeftover", "The deposit could not be returned as a whole."),
	}
}
