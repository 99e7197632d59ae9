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
		FeeRateTooHigh:          b.Error(0, "FeeRateTooHigh", "The fee rate is too high"),
		InsufficientInputAmount: b.Error(1, "InsufficientInputAmount", "The provided amount is insufficient for the swap."),
		InsufficientLiquidity:   b.Error(2, "InsufficientLiquidity", "The provided liquidity is insufficient for the operation."),
		PriceLimitExceeded:      b.Error(3, "PriceLimitExceeded", "The operation would exceed the price limit."),
		InsufficientBalance:     b.Error(4, "InsufficientBalance", "The caller does not have enough balance for the operation."),
		InvalidTickRange:        b.Error(5, "InvalidTickRange", "The provided tick range is invalid."),
		InvalidLiquidityValue:   b.Error(6, "InvalidLiquidityValue", "Provided liquidity parameter is invalid (likely too small)"),
		ReservesTooLow:          b.Error(7, "ReservesTooLow", "Reserves too low for operation."),
		MechanismDoesNotExist:   b.Error(8, "MechanismDoesNotExist", "The subnet does not exist."),
		SubtokenDisabled:        b.Error(9, "SubtokenDisabled", "The subnet does not have subtoken enabled"),
		ReservesOutOfBalance:    b.Error(10, "ReservesOutOfBalance", "Swap reserves are too imbalanced"),
		SwapInputTooLarge:       b.Error(11, "SwapInputTooLarge", "Swap input is too large relative to input-side liquidity"),
		Deprecated:              b.Error(12, "Deprecated", "The extrinsic is deprecated"),
	}
}
