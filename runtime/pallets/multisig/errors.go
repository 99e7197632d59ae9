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
		MinimumThreshold:      b.Error(0, "MinimumThreshold", "Minimum threshold."),
		AlreadyApproved:       b.Error(1, "AlreadyApproved", "Already approved."),
		NoApprovalsNeeded:     b.Error(2, "NoApprovalsNeeded", "No approvals needed."),
		TooFewSignatories:     b.Error(3, "TooFewSignatories", "Too few signatories."),
		TooManySignatories:    b.Error(4, "TooManySignatories", "Too many signatories."),
		SignatoriesOutOfOrder: b.Error(5, "SignatoriesOutOfOrder", "Signatories out of order."),
		SenderInSignatories:   b.Error(6, "SenderInSignatories", "Sender in signatories."),
		NotFound:              b.Error(7, "NotFound", "Not found."),
		NotOwner:              b.Error(8, "NotOwner", "Not owner."),
		NoTimepoint:           b.Error(9, "NoTimepoint", "No timepoint."),
		WrongTimepoint:        b.Error(10, "WrongTimepoint", "Wrong timepoint."),
		UnexpectedTimepoint:   b.Error(11, "UnexpectedTimepoint", "Unexpected timepoint."),
		MaxWeightTooLow:       b.Error(12, "MaxWeightTooLow", "Max weight too low."),
		AlreadyStored:         b.Error(13, "AlreadyStored", "Already stored."),
	}
}
