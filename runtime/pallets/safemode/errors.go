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
		Entered:          b.Error(0, "Entered", "The safe-mode is (already or still) entered."),
		Exited:           b.Error(1, "Exited", "The safe-mode is (already or still) exited."),
		NotConfigured:    b.Error(2, "NotConfigured", "This functionality of the pallet is disabled by the configuration."),
		NoDeposit:        b.Error(3, "NoDeposit", "There is no balance reserved."),
		AlreadyDeposited: b.Error(4, "AlreadyDeposited", "The account already has a deposit reserved and can therefore not enter or extend again."),
		CannotReleaseYet: b.Error(5, "CannotReleaseYet", "This deposit cannot be released yet."),
		CurrencyError:    b.Error(6, "CurrencyError", "An error from the underlying `Currency`."),
	}
}
