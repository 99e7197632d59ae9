package multisig

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	MinimumThreshold      frame.DispatchError
	AlreadyApproved       frame.DispatchError
	NoApprovalsNeeded     frame.DispatchError
	TooFewSignatories     frame.DispatchError
	TooManySignatories    frame.DispatchError
	SignatoriesOutOfOrder frame.DispatchError
	SenderInSignatories   frame.DispatchError
	NotFound              frame.DispatchError
	NotOwner              frame.DispatchError
	NoTimepoint           frame.DispatchError
	WrongTimepoint        frame.DispatchError
	UnexpectedTimepoint   frame.DispatchError
	MaxWeightTooLow       frame.DispatchError
	AlreadyStored         frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		MinimumThreshold:      b.Error(0, "MinimumThreshold", "The threshold must be two or more."),
		AlreadyApproved:       b.Error(1, "AlreadyApproved", "The caller has approved this already."),
		NoApprovalsNeeded:     b.Error(2, "NoApprovalsNeeded", "The call needs no more approvals."),
		TooFewSignatories:     b.Error(3, "TooFewSignatories", "The list of signatories is too short."),
		TooManySignatories:    b.Error(4, "TooManySignatories", "The list of signatories is too long."),
		SignatoriesOutOfOrder: b.Error(5, "SignatoriesOutOfOrder", "The signatories must be in ascending order."),
		SenderInSignatories:   b.Error(6, "SenderInSignatories", "The caller must not be among the other signatories."),
		NotFound:              b.Error(7, "NotFound", "There is no such operation."),
		NotOwner:              b.Error(8, "NotOwner", "Only who made the deposit may do this."),
		NoTimepoint:           b.Error(9, "NoTimepoint", "The operation is under way: say since when."),
		WrongTimepoint:        b.Error(10, "WrongTimepoint", "The operation began at another time."),
		UnexpectedTimepoint:   b.Error(11, "UnexpectedTimepoint", "The operation has not begun: there is no time to say."),
		MaxWeightTooLow:       b.Error(12, "MaxWeightTooLow", "The call is heavier than the given limit."),
		AlreadyStored:         b.Error(13, "AlreadyStored", "The call is stored already."),
	}
}
