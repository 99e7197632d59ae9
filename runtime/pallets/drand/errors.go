package drand

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	NoneValue              frame.DispatchError
	StorageOverflow        frame.DispatchError
	DrandConnectionFailure frame.DispatchError
	UnverifiedPulse        frame.DispatchError
	InvalidRoundNumber     frame.DispatchError
	PulseVerificationError frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		NoneValue:              b.Error(0, "NoneValue", "There is no value."),
		StorageOverflow:        b.Error(1, "StorageOverflow", "A value would outgrow its type."),
		DrandConnectionFailure: b.Error(2, "DrandConnectionFailure", "The beacon can't be reached."),
		UnverifiedPulse:        b.Error(3, "UnverifiedPulse", "The pulse is not the beacon's."),
		InvalidRoundNumber:     b.Error(4, "InvalidRoundNumber", "The pulse's round is not later than the last one stored."),
		PulseVerificationError: b.Error(5, "PulseVerificationError", "The pulse or the beacon's key is not a point of the curve."),
	}
}
