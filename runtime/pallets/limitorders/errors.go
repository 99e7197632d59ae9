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
		InvalidSignature:              b.Error(0, "InvalidSignature", "Invalid signature."),
		OrderAlreadyProcessed:         b.Error(1, "OrderAlreadyProcessed", "Order already processed."),
		OrderCancelled:                b.Error(2, "OrderCancelled", "Order cancelled."),
		OrderExpired:                  b.Error(3, "OrderExpired", "Order expired."),
		PriceConditionNotMet:          b.Error(4, "PriceConditionNotMet", "Price condition not met."),
		Unauthorized:                  b.Error(5, "Unauthorized", "Unauthorized."),
		SwapReturnedZero:              b.Error(6, "SwapReturnedZero", "Swap returned zero."),
		RootNetUidNotAllowed:          b.Error(7, "RootNetUidNotAllowed", "Root net uid not allowed."),
		OrderNetUidMismatch:           b.Error(8, "OrderNetUidMismatch", "Order net uid mismatch."),
		LimitOrdersDisabled:           b.Error(9, "LimitOrdersDisabled", "Limit orders disabled."),
		RelayerMissMatch:              b.Error(10, "RelayerMissMatch", "Relayer miss match."),
		PartialFillsNotEnabled:        b.Error(11, "PartialFillsNotEnabled", "Partial fills not enabled."),
		IncorrectPartialFillAmount:    b.Error(12, "IncorrectPartialFillAmount", "Incorrect partial fill amount."),
		RelayerRequiredForPartialFill: b.Error(13, "RelayerRequiredForPartialFill", "Relayer required for partial fill."),
		ChainIdMismatch:               b.Error(14, "ChainIdMismatch", "Chain id mismatch."),
		PalletHotkeyNotRegistered:     b.Error(15, "PalletHotkeyNotRegistered", "Pallet hotkey not registered."),
		ArithmeticOverflow:            b.Error(16, "ArithmeticOverflow", "Arithmetic overflow."),
		DuplicateOrderInBatch:         b.Error(17, "DuplicateOrderInBatch", "Duplicate order in batch."),
		ZeroShareInBatch:              b.Error(18, "ZeroShareInBatch", "Zero share in batch."),
	}
}
