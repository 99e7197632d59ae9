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
		Entered:          b.Error(0, "Entered", "Entered."),
		Exited:           b.Error(1, "Exited", "Exited."),
		NotConfigured:    b.Error(2, "NotConfigured", "Not configured."),
		NoDeposit:        b.Error(3, "NoDeposit", "No deposit."),
		AlreadyDeposited: b.Error(4, "AlreadyDeposited", "Already deposited."),
		CannotReleaseYet: b.Error(5, "CannotReleaseYet", "Cannot release yet."),
		CurrencyError:    b.Error(6, "CurrencyError", "Currency error."),
	}
}
