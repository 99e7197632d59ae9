package limitorders

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	InvalidSignature              frame.DispatchError
	OrderAlreadyProcessed         frame.DispatchError
	OrderCancelled                frame.DispatchError
	OrderExpired                  frame.DispatchError
	PriceConditionNotMet          frame.DispatchError
	Unauthorized                  frame.DispatchError
	SwapReturnedZero              frame.DispatchError
	RootNetUidNotAllowed          frame.DispatchError
	OrderNetUidMismatch           frame.DispatchError
	LimitOrdersDisabled           frame.DispatchError
	RelayerMissMatch              frame.DispatchError
	PartialFillsNotEnabled        frame.DispatchError
	IncorrectPartialFillAmount    frame.DispatchError
	RelayerRequiredForPartialFill frame.DispatchError
	ChainIdMismatch               frame.DispatchError
	PalletHotkeyNotRegistered     frame.DispatchError
	ArithmeticOverflow            frame.DispatchError
	DuplicateOrderInBatch         frame.DispatchError
	ZeroShareInBatch              frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		InvalidSignature:              b.Error(0, "InvalidSignature", "The provided signature does not match the order payload and signer."),
		OrderAlreadyProcessed:         b.Error(1, "OrderAlreadyProcessed", "The order has already been Fulfilled or Cancelled."),
		OrderCancelled:                b.Error(2, "OrderCancelled", "Order has been cancelled"),
		OrderExpired:                  b.Error(3, "OrderExpired", "The order's expiry timestamp is in the past."),
		PriceConditionNotMet:          b.Error(4, "PriceConditionNotMet", "The current market price does not satisfy the order's limit price."),
		Unauthorized:                  b.Error(5, "Unauthorized", "Caller is not the order signer (required for cancellation)."),
		SwapReturnedZero:              b.Error(6, "SwapReturnedZero", "The pool swap returned zero output for a non-zero input."),
		RootNetUidNotAllowed:          b.Error(7, "RootNetUidNotAllowed", "Root netuid (0) is not allowed for limit orders."),
		OrderNetUidMismatch:           b.Error(8, "OrderNetUidMismatch", "An order in the batch targets a different netuid than the batch netuid parameter."),
		LimitOrdersDisabled:           b.Error(9, "LimitOrdersDisabled", "Limit orders are disabled"),
		RelayerMissMatch:              b.Error(10, "RelayerMissMatch", "Relayer not the same as specified in the order"),
		PartialFillsNotEnabled:        b.Error(11, "PartialFillsNotEnabled", "Partial fills not enabled for this order"),
		IncorrectPartialFillAmount:    b.Error(12, "IncorrectPartialFillAmount", "Incorrect partial fill amount provided"),
		RelayerRequiredForPartialFill: b.Error(13, "RelayerRequiredForPartialFill", "A relayer must be set on the order when using partial fills"),
		ChainIdMismatch:               b.Error(14, "ChainIdMismatch", "The order's chain_id does not match the current chain."),
		PalletHotkeyNotRegistered:     b.Error(15, "PalletHotkeyNotRegistered", "The pallet hotkey has not been registered to the pallet account.\nCall on_runtime_upgrade or wait for genesis to complete registration\nbefore enabling the pallet."),
		ArithmeticOverflow:            b.Error(16, "ArithmeticOverflow", "A TAO -> alpha conversion overflowed the fixed-point range."),
		DuplicateOrderInBatch:         b.Error(17, "DuplicateOrderInBatch", "The same order appears more than once in a single batch."),
		ZeroShareInBatch:              b.Error(18, "ZeroShareInBatch", "An order's pro-rata share in the batch rounded down to zero. The whole\nbatch is rejected so the order's input is never consumed without\ndelivering any output (conservation), and the order stays retryable in a\ndifferently-composed batch."),
	}
}
