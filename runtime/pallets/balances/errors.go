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
		VestingBalance:          b.Error(0, "VestingBalance", "Vesting balance too high to send value."),
		LiquidityRestrictions:   b.Error(1, "LiquidityRestrictions", "Account liquidity restrictions prevent withdrawal."),
		InsufficientBalance:     b.Error(2, "InsufficientBalance", "Balance too low to send value."),
		ExistentialDeposit:      b.Error(3, "ExistentialDeposit", "Value too low to create account due to existential deposit."),
		Expendability:           b.Error(4, "Expendability", "Transfer/payment would kill account."),
		ExistingVestingSchedule: b.Error(5, "ExistingVestingSchedule", "A vesting schedule already exists for this account."),
		DeadAccount:             b.Error(6, "DeadAccount", "Beneficiary account must pre-exist."),
		TooManyReserves:         b.Error(7, "TooManyReserves", "Number of named reserves exceed `MaxReserves`."),
		TooManyHolds:            b.Error(8, "TooManyHolds", "Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`."),
		TooManyFreezes:          b.Error(9, "TooManyFreezes", "Number of freezes exceed `MaxFreezes`."),
		IssuanceDeactivated:     b.Error(10, "IssuanceDeactivated", "The issuance cannot be modified since it is already deactivated."),
		DeltaZero:               b.Error(11, "DeltaZero", "The delta cannot be zero."),
	}
}
