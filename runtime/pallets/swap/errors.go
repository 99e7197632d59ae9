package swap

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	FeeRateTooHigh          frame.DispatchError
	InsufficientInputAmount frame.DispatchError
	InsufficientLiquidity   frame.DispatchError
	PriceLimitExceeded      frame.DispatchError
	InsufficientBalance     frame.DispatchError
	InvalidTickRange        frame.DispatchError
	InvalidLiquidityValue   frame.DispatchError
	ReservesTooLow          frame.DispatchError
	MechanismDoesNotExist   frame.DispatchError
	SubtokenDisabled        frame.DispatchError
	ReservesOutOfBalance    frame.DispatchError
	SwapInputTooLarge       frame.DispatchError
	Deprecated              frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		FeeRateTooHigh:          b.Error(0, "FeeRateTooHigh", "Fee rate too high."),
		InsufficientInputAmount: b.Error(1, "InsufficientInputAmount", "Insufficient input amount."),
		InsufficientLiquidity:   b.Error(2, "InsufficientLiquidity", "Insufficient liquidity."),
		PriceLimitExceeded:      b.Error(3, "PriceLimitExceeded", "Price limit exceeded."),
		InsufficientBalance:     b.Error(4, "InsufficientBalance", "Insufficient balance."),
		InvalidTickRange:        b.Error(5, "InvalidTickRange", "Invalid tick range."),
		InvalidLiquidityValue:   b.Error(6, "InvalidLiquidityValue", "Invalid liquidity value."),
		ReservesTooLow:          b.Error(7, "ReservesTooLow", "Reserves too low."),
		MechanismDoesNotExist:   b.Error(8, "MechanismDoesNotExist", "Mechanism does not exist."),
		SubtokenDisabled:        b.Error(9, "SubtokenDisabled", "Subtoken disabled."),
		ReservesOutOfBalance:    b.Error(10, "ReservesOutOfBalance", "Reserves out of balance."),
		SwapInputTooLarge:       b.Error(11, "SwapInputTooLarge", "Swap input too large."),
		Deprecated:              b.Error(12, "Deprecated", "Deprecated."),
	}
}
