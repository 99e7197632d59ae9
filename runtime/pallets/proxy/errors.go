package proxy

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	TooMany                              frame.DispatchError
	NotFound                             frame.DispatchError
	NotProxy                             frame.DispatchError
	Unproxyable                          frame.DispatchError
	Duplicate                            frame.DispatchError
	NoPermission                         frame.DispatchError
	Unannounced                          frame.DispatchError
	NoSelfProxy                          frame.DispatchError
	AnnouncementDepositInvariantViolated frame.DispatchError
	InvalidDerivedAccountId              frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		TooMany:                              b.Error(0, "TooMany", "Too many."),
		NotFound:                             b.Error(1, "NotFound", "Not found."),
		NotProxy:                             b.Error(2, "NotProxy", "Not proxy."),
		Unproxyable:                          b.Error(3, "Unproxyable", "Unproxyable."),
		Duplicate:                            b.Error(4, "Duplicate", "Duplicate."),
		NoPermission:                         b.Error(5, "NoPermission", "No permission."),
		Unannounced:                          b.Error(6, "Unannounced", "Unannounced."),
		NoSelfProxy:                          b.Error(7, "NoSelfProxy", "No self proxy."),
		AnnouncementDepositInvariantViolated: b.Error(8, "AnnouncementDepositInvariantViolated", "Announcement deposit invariant violated."),
		InvalidDerivedAccountId:              b.Error(9, "InvalidDerivedAccountId", "Invalid derived account id."),
	}
}
