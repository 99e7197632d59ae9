package system

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	InvalidSpecName               frame.DispatchError
	SpecVersionNeedsToIncrease    frame.DispatchError
	FailedToExtractRuntimeVersion frame.DispatchError
	NonDefaultComposite           frame.DispatchError
	NonZeroRefCount               frame.DispatchError
	CallFiltered                  frame.DispatchError
	MultiBlockMigrationsOngoing   frame.DispatchError
	NothingAuthorized             frame.DispatchError
	Unauthorized                  frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		InvalidSpecName:               b.Error(0, "InvalidSpecName", "Invalid spec name."),
		SpecVersionNeedsToIncrease:    b.Error(1, "SpecVersionNeedsToIncrease", "Spec version needs to increase."),
		FailedToExtractRuntimeVersion: b.Error(2, "FailedToExtractRuntimeVersion", "Failed to extract runtime version."),
		NonDefaultComposite:           b.Error(3, "NonDefaultComposite", "Non default composite."),
		NonZeroRefCount:               b.Error(4, "NonZeroRefCount", "Non zero ref count."),
		CallFiltered:                  b.Error(5, "CallFiltered", "Call filtered."),
		MultiBlockMigrationsOngoing:   b.Error(6, "MultiBlockMigrationsOngoing", "Multi block migrations ongoing."),
		NothingAuthorized:             b.Error(7, "NothingAuthorized", "Nothing authorized."),
		Unauthorized:                  b.Error(8, "Unauthorized", "Unauthorized."),
	}
}
