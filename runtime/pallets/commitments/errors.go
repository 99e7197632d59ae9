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
		TooManyFieldsInCommitmentInfo: b.Error(0, "TooManyFieldsInCommitmentInfo", "Too many fields in commitment info."),
		AccountNotAllowedCommit:       b.Error(1, "AccountNotAllowedCommit", "Account not allowed commit."),
		SpaceLimitExceeded:            b.Error(2, "SpaceLimitExceeded", "Space limit exceeded."),
		UnexpectedUnreserveLeftover:   b.Error(3, "UnexpectedUnreserveLeftover", "Unexpected unreserve leftover."),
	}
}
