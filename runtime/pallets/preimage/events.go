package preimage

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Noted     *frame.Event[NotedEvent]
	Requested *frame.Event[RequestedEvent]
	Cleared   *frame.Event[ClearedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Noted:     frame.NewEvent[NotedEvent](b, 0, "Noted", ""),
		Requested: frame.NewEvent[RequestedEvent](b, 1, "Requested", ""),
		Cleared:   frame.NewEvent[ClearedEvent](b, 2, "Cleared", ""),
	}
}

// NotedEvent carries the fields of the event Noted.
type NotedEvent struct {
	Hash types.Hash `rust:"T::Hash"`
}

// RequestedEvent carries the fields of the event Requested.
type RequestedEvent struct {
	Hash types.Hash `rust:"T::Hash"`
}

// ClearedEvent carries the fields of the event Cleared.
type ClearedEvent struct {
	Hash types.Hash `rust:"T::Hash"`
}
