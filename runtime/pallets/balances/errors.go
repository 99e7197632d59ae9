package balances

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	VestingBalance          frame.DispatchError
	LiquidityRestrictions   frame.DispatchError
	InsufficientBalance     frame.DispatchError
	ExistentialDeposit      frame.DispatchError
	Expendability           frame.DispatchError
	ExistingVestingSchedule frame.DispatchError
	DeadAccount             frame.DispatchError
	TooManyReserves         frame.DispatchError
	TooManyHolds            frame.DispatchError
	TooManyFreezes          frame.DispatchError
	IssuanceDeactivated     frame.DispatchError
	DeltaZero               frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		VestingBalance:          b.Error(0, "VestingBalance", "The vesting balance is too high to send the amount."),
		LiquidityRestrictions:   b.Error(1, "LiquidityRestrictions", "Locks keep the amount in the account."),
		InsufficientBalance:     b.Error(2, "InsufficientBalance", "The balance is too low."),
		ExistentialDeposit:      b.Error(3, "ExistentialDeposit", "The amount is too low to create an account."),
		Expendability:           b.Error(4, "Expendability", "The payment would end the account."),
		ExistingVestingSchedule: b.Error(5, "ExistingVestingSchedule", "The account has a vesting schedule already."),
		DeadAccount:             b.Error(6, "DeadAccount", "The receiving account must exist."),
		TooManyReserves:         b.Error(7, "TooManyReserves", "The account has too many named reserves."),
		TooManyHolds:            b.Error(8, "TooManyHolds", "The account has too many holds."),
		TooManyFreezes:          b.Error(9, "TooManyFreezes", "The account has too many freezes."),
		IssuanceDeactivated:     b.Error(10, "IssuanceDeactivated", "More issuance is inactive than would be left."),
		DeltaZero:               b.Error(11, "DeltaZero", "The change must not be zero."),
	}
}
