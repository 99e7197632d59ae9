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
		TooManyFieldsInCommitmentInfo: b.Error(0, "TooManyFieldsInCommitmentInfo", "Account passed too many additional fields to their commitment"),
		AccountNotAllowedCommit:       b.Error(1, "AccountNotAllowedCommit", "Account is not allowed to make commitments to the chain"),
		SpaceLimitExceeded:            b.Error(2, "SpaceLimitExceeded", "Space Limit Exceeded for the current interval"),
		UnexpectedUnreserveLeftover:   b.Error(3, "UnexpectedUnreserveLeftover", "Indicates that unreserve returned a leftover, which is unexpected."),
	}
}
