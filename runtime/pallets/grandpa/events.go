package grandpa

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Events are the events of the pallet.
type Events struct {
	NewAuthorities *frame.Event[NewAuthoritiesEvent]
	Paused         *frame.Event[PausedEvent]
	Resumed        *frame.Event[ResumedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		NewAuthorities: frame.NewEvent[NewAuthoritiesEvent](b, 0, "NewAuthorities", ""),
		Paused:         frame.NewEvent[PausedEvent](b, 1, "Paused", ""),
		Resumed:        frame.NewEvent[ResumedEvent](b, 2, "Resumed", ""),
	}
}

// NewAuthoritiesEvent carries the fields of the event NewAuthorities.
type NewAuthoritiesEvent struct {
	AuthoritySet []scale.Tuple2[primitives.GrandpaID, uint64] `rust:"AuthorityList"`
}

// PausedEvent carries the fields of the event Paused.
type PausedEvent struct {
}

// ResumedEvent carries the fields of the event Resumed.
type ResumedEvent struct {
}
