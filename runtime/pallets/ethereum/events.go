package ethereum

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Executed *frame.Event[ExecutedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Executed: frame.NewEvent[ExecutedEvent](b, 0, "Executed", ""),
	}
}

// ExecutedEvent carries the fields of the event Executed.
type ExecutedEvent struct {
	From            types.H160 `rust:"H160"`
	To              types.H160 `rust:"H160"`
	TransactionHash types.Hash `rust:"H256"`
	ExitReason      ExitReason `rust:"ExitReason"`
	ExtraData       []byte     `rust:"Vec<u8>"`
}
