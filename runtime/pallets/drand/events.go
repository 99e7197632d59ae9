package drand

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	BeaconConfigChanged  *frame.Event[BeaconConfigChangedEvent]
	NewPulse             *frame.Event[NewPulseEvent]
	SetOldestStoredRound *frame.Event[SetOldestStoredRoundEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		BeaconConfigChanged:  frame.NewEvent[BeaconConfigChangedEvent](b, 0, "BeaconConfigChanged", ""),
		NewPulse:             frame.NewEvent[NewPulseEvent](b, 1, "NewPulse", ""),
		SetOldestStoredRound: frame.NewEvent[SetOldestStoredRoundEvent](b, 2, "SetOldestStoredRound", ""),
	}
}

// BeaconConfigChangedEvent carries the fields of the event BeaconConfigChanged.
type BeaconConfigChangedEvent struct {
}

// NewPulseEvent carries the fields of the event NewPulse.
type NewPulseEvent struct {
	Rounds []uint64 `rust:"Vec<RoundNumber>"`
}

// SetOldestStoredRoundEvent carries the fields of the event SetOldestStoredRound.
type SetOldestStoredRoundEvent struct {
	Value uint64 `scale:"_" rust:"u64"`
}
