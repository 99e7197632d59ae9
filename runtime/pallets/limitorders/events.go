package limitorders

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	OrderExecuted                  *frame.Event[OrderExecutedEvent]
	OrderSkipped                   *frame.Event[OrderSkippedEvent]
	OrderCancelled                 *frame.Event[OrderCancelledEvent]
	GroupExecutionSummary          *frame.Event[GroupExecutionSummaryEvent]
	LimitOrdersPalletStatusChanged *frame.Event[LimitOrdersPalletStatusChangedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		OrderExecuted:                  frame.NewEvent[OrderExecutedEvent](b, 0, "OrderExecuted", ""),
		OrderSkipped:                   frame.NewEvent[OrderSkippedEvent](b, 1, "OrderSkipped", ""),
		OrderCancelled:                 frame.NewEvent[OrderCancelledEvent](b, 2, "OrderCancelled", ""),
		GroupExecutionSummary:          frame.NewEvent[GroupExecutionSummaryEvent](b, 3, "GroupExecutionSummary", ""),
		LimitOrdersPalletStatusChanged: frame.NewEvent[LimitOrdersPalletStatusChangedEvent](b, 4, "LimitOrdersPalletStatusChanged", ""),
	}
}

// OrderExecutedEvent carries the fields of the event OrderExecuted.
type OrderExecutedEvent struct {
	OrderID   types.Hash      `rust:"H256"`
	Signer    types.AccountID `rust:"T::AccountId"`
	Netuid    uint16          `rust:"NetUid"`
	OrderType OrderType       `rust:"OrderType"`
	AmountIn  uint64          `rust:"u64"`
	AmountOut uint64          `rust:"u64"`
}

// OrderSkippedEvent carries the fields of the event OrderSkipped.
type OrderSkippedEvent struct {
	OrderID types.Hash          `rust:"H256"`
	Reason  frame.DispatchError `rust:"sp_runtime::DispatchError"`
}

// OrderCancelledEvent carries the fields of the event OrderCancelled.
type OrderCancelledEvent struct {
	OrderID types.Hash      `rust:"H256"`
	Signer  types.AccountID `rust:"T::AccountId"`
}

// GroupExecutionSummaryEvent carries the fields of the event GroupExecutionSummary.
type GroupExecutionSummaryEvent struct {
	Netuid        uint16    `rust:"NetUid"`
	NetSide       OrderSide `rust:"OrderSide"`
	NetAmount     uint64    `rust:"u64"`
	ActualOut     uint64    `rust:"u64"`
	ExecutedCount uint32    `rust:"u32"`
}

// LimitOrdersPalletStatusChangedEvent carries the fields of the event LimitOrdersPalletStatusChanged.
type LimitOrdersPalletStatusChangedEvent struct {
	Enabled bool `rust:"bool"`
}
