package evm

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/ethereum"
)

// Events are the events of the pallet.
type Events struct {
	Log            *frame.Event[LogEvent]
	Created        *frame.Event[CreatedEvent]
	CreatedFailed  *frame.Event[CreatedFailedEvent]
	Executed       *frame.Event[ExecutedEvent]
	ExecutedFailed *frame.Event[ExecutedFailedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Log:            frame.NewEvent[LogEvent](b, 0, "Log", ""),
		Created:        frame.NewEvent[CreatedEvent](b, 1, "Created", ""),
		CreatedFailed:  frame.NewEvent[CreatedFailedEvent](b, 2, "CreatedFailed", ""),
		Executed:       frame.NewEvent[ExecutedEvent](b, 3, "Executed", ""),
		ExecutedFailed: frame.NewEvent[ExecutedFailedEvent](b, 4, "ExecutedFailed", ""),
	}
}

// LogEvent carries the fields of the event Log.
type LogEvent struct {
	Log ethereum.Log `rust:"Log"`
}

// CreatedEvent carries the fields of the event Created.
type CreatedEvent struct {
	Address types.H160 `rust:"H160"`
}

// CreatedFailedEvent carries the fields of the event CreatedFailed.
type CreatedFailedEvent struct {
	Address types.H160 `rust:"H160"`
}

// ExecutedEvent carries the fields of the event Executed.
type ExecutedEvent struct {
	Address types.H160 `rust:"H160"`
}

// ExecutedFailedEvent carries the fields of the event ExecutedFailed.
type ExecutedFailedEvent struct {
	Address types.H160 `rust:"H160"`
}
