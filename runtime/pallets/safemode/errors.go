package safemode

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	Entered          frame.DispatchError
	Exited           frame.DispatchError
	NotConfigured    frame.DispatchError
	NoDeposit        frame.DispatchError
	AlreadyDeposited frame.DispatchError
	CannotReleaseYet frame.DispatchError
	CurrencyError    frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		Entered:          b.Error(0, "Entered", "Safe mode is on."),
		Exited:           b.Error(1, "Exited", "Safe mode is off."),
		NotConfigured:    b.Error(2, "NotConfigured", "The runtime does not offer this."),
		NoDeposit:        b.Error(3, "NoDeposit", "There is no such deposit."),
		AlreadyDeposited: b.Error(4, "AlreadyDeposited", "The account has a deposit already."),
		CannotReleaseYet: b.Error(5, "CannotReleaseYet", "The deposit can not be released yet."),
		CurrencyError:    b.Error(6, "CurrencyError", "The balance did not allow it."),
	}
}
