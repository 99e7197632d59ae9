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
		FeeRateTooHigh:          b.Error(0, "FeeRateTooHigh", "The fee rate is above the highest allowed."),
		InsufficientInputAmount: b.Error(1, "InsufficientInputAmount", "Too little was offered for a swap."),
		InsufficientLiquidity:   b.Error(2, "InsufficientLiquidity", "The pool does not hold what it would have to pay."),
		PriceLimitExceeded:      b.Error(3, "PriceLimitExceeded", "The price is beyond the given limit already."),
		InsufficientBalance:     b.Error(4, "InsufficientBalance", "The account has too little for the operation."),
		InvalidTickRange:        b.Error(5, "InvalidTickRange", "The range of ticks makes no sense."),
		InvalidLiquidityValue:   b.Error(6, "InvalidLiquidityValue", "The liquidity is invalid, most likely too small."),
		ReservesTooLow:          b.Error(7, "ReservesTooLow", "The reserves are too small to trade with."),
		MechanismDoesNotExist:   b.Error(8, "MechanismDoesNotExist", "The subnet does not exist."),
		SubtokenDisabled:        b.Error(9, "SubtokenDisabled", "The subnet's token can't be traded yet."),
		ReservesOutOfBalance:    b.Error(10, "ReservesOutOfBalance", "The reserves are too lopsided for a pool."),
		SwapInputTooLarge:       b.Error(11, "SwapInputTooLarge", "More was offered than a pool of this size accepts."),
		Deprecated:              b.Error(12, "Deprecated", "The call no longer does anything."),
	}
}
