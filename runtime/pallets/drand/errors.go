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
		NoneValue:              b.Error(0, "NoneValue", "The value retrieved was `None` as no value was previously set."),
		StorageOverflow:        b.Error(1, "StorageOverflow", "There was an attempt to increment the value in storage over `u32::MAX`."),
		DrandConnectionFailure: b.Error(2, "DrandConnectionFailure", "failed to connect to the"),
		UnverifiedPulse:        b.Error(3, "UnverifiedPulse", "the pulse is invalid"),
		InvalidRoundNumber:     b.Error(4, "InvalidRoundNumber", "the round number did not increment"),
		PulseVerificationError: b.Error(5, "PulseVerificationError", "the pulse could not be verified"),
	}
}
