package sudo

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Sudid      *frame.Event[SudidEvent]
	KeyChanged *frame.Event[KeyChangedEvent]
	KeyRemoved *frame.Event[KeyRemovedEvent]
	SudoAsDone *frame.Event[SudoAsDoneEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Sudid:      frame.NewEvent[SudidEvent](b, 0, "Sudid", ""),
		KeyChanged: frame.NewEvent[KeyChangedEvent](b, 1, "KeyChanged", ""),
		KeyRemoved: frame.NewEvent[KeyRemovedEvent](b, 2, "KeyRemoved", ""),
		SudoAsDone: frame.NewEvent[SudoAsDoneEvent](b, 3, "SudoAsDone", ""),
	}
}

// SudidEvent carries the fields of the event Sudid.
type SudidEvent struct {
	SudoResult scale.Result[struct{}, frame.DispatchError] `rust:"DispatchResult"`
}

// KeyChangedEvent carries the fields of the event KeyChanged.
type KeyChangedEvent struct {
	Old *types.AccountID `rust:"Option<T::AccountId>"`
	New types.AccountID  `rust:"T::AccountId"`
}

// KeyRemovedEvent carries the fields of the event KeyRemoved.
type KeyRemovedEvent struct {
}

// SudoAsDoneEvent carries the fields of the event SudoAsDone.
type SudoAsDoneEvent struct {
	SudoResult scale.Result[struct{}, frame.DispatchError] `rust:"DispatchResult"`
}
