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
		InvalidSpecName:               b.Error(0, "InvalidSpecName", "The name of specification does not match between the current runtime\nand the new runtime."),
		SpecVersionNeedsToIncrease:    b.Error(1, "SpecVersionNeedsToIncrease", "The specification version is not allowed to decrease between the current runtime\nand the new runtime."),
		FailedToExtractRuntimeVersion: b.Error(2, "FailedToExtractRuntimeVersion", "Failed to extract the runtime version from the new runtime.\n\nEither calling `Core_version` or decoding `RuntimeVersion` failed."),
		NonDefaultComposite:           b.Error(3, "NonDefaultComposite", "Suicide called when the account has non-default composite data."),
		NonZeroRefCount:               b.Error(4, "NonZeroRefCount", "There is a non-zero reference count preventing the account from being purged."),
		CallFiltered:                  b.Error(5, "CallFiltered", "The origin filter prevent the call to be dispatched."),
		MultiBlockMigrationsOngoing:   b.Error(6, "MultiBlockMigrationsOngoing", "A multi-block migration is ongoing and prevents the current code from being replaced."),
		NothingAuthorized:             b.Error(7, "NothingAuthorized", "No upgrade authorized."),
		Unauthorized:                  b.Error(8, "Unauthorized", "The submitted code is not authorized."),
	}
}
