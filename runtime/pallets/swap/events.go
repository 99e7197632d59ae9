package swap

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	FeeRateSet *frame.Event[FeeRateSetEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		FeeRateSet: frame.NewEvent[FeeRateSetEvent](b, 0, "FeeRateSet", ""),
	}
}

// FeeRateSetEvent carries the fields of the event FeeRateSet.
type FeeRateSetEvent struct {
	Netuid uint16 `rust:"NetUid"`
	Rate   uint16 `rust:"u16"`
}
