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
		VestingBalance:          b.Error(0, "VestingBalance", "Vesting balance."),
		LiquidityRestrictions:   b.Error(1, "LiquidityRestrictions", "Liquidity restrictions."),
		InsufficientBalance:     b.Error(2, "InsufficientBalance", "Insufficient balance."),
		ExistentialDeposit:      b.Error(3, "ExistentialDeposit", "Existential deposit."),
		Expendability:           b.Error(4, "Expendability", "Expendability."),
		ExistingVestingSchedule: b.Error(5, "ExistingVestingSchedule", "Existing vesting schedule."),
		DeadAccount:             b.Error(6, "DeadAccount", "Dead account."),
		TooManyReserves:         b.Error(7, "TooManyReserves", "Too many reserves."),
		TooManyHolds:            b.Error(8, "TooManyHolds", "Too many holds."),
		TooManyFreezes:          b.Error(9, "TooManyFreezes", "Too many freezes."),
		IssuanceDeactivated:     b.Error(10, "IssuanceDeactivated", "Issuance deactivated."),
		DeltaZero:               b.Error(11, "DeltaZero", "Delta zero."),
	}
}
