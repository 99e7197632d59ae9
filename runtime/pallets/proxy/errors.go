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
	InvalidDerivedAccountID              frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		TooMany:                              b.Error(0, "TooMany", "There are too many proxies or announcements."),
		NotFound:                             b.Error(1, "NotFound", "Proxy registration not found."),
		NotProxy:                             b.Error(2, "NotProxy", "Sender is not a proxy of the account to be proxied."),
		Unproxyable:                          b.Error(3, "Unproxyable", "The proxy's type does not allow the call."),
		Duplicate:                            b.Error(4, "Duplicate", "Account is already a proxy."),
		NoPermission:                         b.Error(5, "NoPermission", "The call is not for this account to make."),
		Unannounced:                          b.Error(6, "Unannounced", "Announcement, if made at all, was made too recently."),
		NoSelfProxy:                          b.Error(7, "NoSelfProxy", "Cannot add self as proxy."),
		AnnouncementDepositInvariantViolated: b.Error(8, "AnnouncementDepositInvariantViolated", "The deposit of the announcements is inconsistent."),
		InvalidDerivedAccountID:              b.Error(9, "InvalidDerivedAccountId", "No account could be derived."),
	}
}
