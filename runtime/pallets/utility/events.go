package utility

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	BatchInterrupted         *frame.Event[BatchInterruptedEvent]
	BatchCompleted           *frame.Event[BatchCompletedEvent]
	BatchCompletedWithErrors *frame.Event[BatchCompletedWithErrorsEvent]
	ItemCompleted            *frame.Event[ItemCompletedEvent]
	ItemFailed               *frame.Event[ItemFailedEvent]
	DispatchedAs             *frame.Event[DispatchedAsEvent]
	IfElseMainSuccess        *frame.Event[IfElseMainSuccessEvent]
	IfElseFallbackCalled     *frame.Event[IfElseFallbackCalledEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		BatchInterrupted:         frame.NewEvent[BatchInterruptedEvent](b, 0, "BatchInterrupted", ""),
		BatchCompleted:           frame.NewEvent[BatchCompletedEvent](b, 1, "BatchCompleted", ""),
		BatchCompletedWithErrors: frame.NewEvent[BatchCompletedWithErrorsEvent](b, 2, "BatchCompletedWithErrors", ""),
		ItemCompleted:            frame.NewEvent[ItemCompletedEvent](b, 3, "ItemCompleted", ""),
		ItemFailed:               frame.NewEvent[ItemFailedEvent](b, 4, "ItemFailed", ""),
		DispatchedAs:             frame.NewEvent[DispatchedAsEvent](b, 5, "DispatchedAs", ""),
		IfElseMainSuccess:        frame.NewEvent[IfElseMainSuccessEvent](b, 6, "IfElseMainSuccess", ""),
		IfElseFallbackCalled:     frame.NewEvent[IfElseFallbackCalledEvent](b, 7, "IfElseFallbackCalled", ""),
	}
}

// BatchInterruptedEvent carries the fields of the event BatchInterrupted.
type BatchInterruptedEvent struct {
	Index uint32              `rust:"u32"`
	Error frame.DispatchError `rust:"DispatchError"`
}

// BatchCompletedEvent carries the fields of the event BatchCompleted.
type BatchCompletedEvent struct {
}

// BatchCompletedWithErrorsEvent carries the fields of the event BatchCompletedWithErrors.
type BatchCompletedWithErrorsEvent struct {
}

// ItemCompletedEvent carries the fields of the event ItemCompleted.
type ItemCompletedEvent struct {
}

// ItemFailedEvent carries the fields of the event ItemFailed.
type ItemFailedEvent struct {
	Error frame.DispatchError `rust:"DispatchError"`
}

// DispatchedAsEvent carries the fields of the event DispatchedAs.
type DispatchedAsEvent struct {
	Result scale.Result[struct{}, frame.DispatchError] `rust:"DispatchResult"`
}

// IfElseMainSuccessEvent carries the fields of the event IfElseMainSuccess.
type IfElseMainSuccessEvent struct {
}

// IfElseFallbackCalledEvent carries the fields of the event IfElseFallbackCalled.
type IfElseFallbackCalledEvent struct {
	MainError frame.DispatchError `rust:"DispatchError"`
}
