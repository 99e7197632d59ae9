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
		NoneValue:              b.Error(0, "NoneValue", "None value."),
		StorageOverflow:        b.Error(1, "StorageOverflow", "Storage overflow."),
		DrandConnectionFailure: b.Error(2, "DrandConnectionFailure", "Drand connection failure."),
		UnverifiedPulse:        b.Error(3, "UnverifiedPulse", "Unverified pulse."),
		InvalidRoundNumber:     b.Error(4, "InvalidRoundNumber", "Invalid round number."),
		PulseVerificationError: b.Error(5, "PulseVerificationError", "Pulse verification error."),
	}
}
