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
		MinimumThreshold:      b.Error(0, "MinimumThreshold", "Threshold must be 2 or greater."),
		AlreadyApproved:       b.Error(1, "AlreadyApproved", "Call is already approved by this signatory."),
		NoApprovalsNeeded:     b.Error(2, "NoApprovalsNeeded", "Call doesn't need any (more) approvals."),
		TooFewSignatories:     b.Error(3, "TooFewSignatories", "There are too few signatories in the list."),
		TooManySignatories:    b.Error(4, "TooManySignatories", "There are too many signatories in the list."),
		SignatoriesOutOfOrder: b.Error(5, "SignatoriesOutOfOrder", "The signatories were provided out of order; they should be ordered."),
		SenderInSignatories:   b.Error(6, "SenderInSignatories", "The sender was contained in the other signatories; it shouldn't be."),
		NotFound:              b.Error(7, "NotFound", "Multisig operation not found in storage."),
		NotOwner:              b.Error(8, "NotOwner", "Only the account that originally created the multisig is able to cancel it or update\nits deposits."),
		NoTimepoint:           b.Error(9, "NoTimepoint", "No timepoint was given, yet the multisig operation is already underway."),
		WrongTimepoint:        b.Error(10, "WrongTimepoint", "A different timepoint was given to the multisig operation that is underway."),
		UnexpectedTimepoint:   b.Error(11, "UnexpectedTimepoint", "A timepoint was given, yet no multisig operation is underway."),
		MaxWeightTooLow:       b.Error(12, "MaxWeightTooLow", "The maximum weight information provided was too low."),
		AlreadyStored:         b.Error(13, "AlreadyStored", "The data to be stored is already stored."),
	}
}
