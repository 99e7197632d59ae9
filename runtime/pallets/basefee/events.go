package basefee

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	NewBaseFeePerGas *frame.Event[NewBaseFeePerGasEvent]
	BaseFeeOverflow  *frame.Event[BaseFeeOverflowEvent]
	NewElasticity    *frame.Event[NewElasticityEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		NewBaseFeePerGas: frame.NewEvent[NewBaseFeePerGasEvent](b, 0, "NewBaseFeePerGas", ""),
		BaseFeeOverflow:  frame.NewEvent[BaseFeeOverflowEvent](b, 1, "BaseFeeOverflow", ""),
		NewElasticity:    frame.NewEvent[NewElasticityEvent](b, 2, "NewElasticity", ""),
	}
}

// NewBaseFeePerGasEvent carries the fields of the event NewBaseFeePerGas.
type NewBaseFeePerGasEvent struct {
	Fee types.U256 `rust:"U256"`
}

// BaseFeeOverflowEvent carries the fields of the event BaseFeeOverflow.
type BaseFeeOverflowEvent struct {
}

// NewElasticityEvent carries the fields of the event NewElasticity.
type NewElasticityEvent struct {
	Elasticity fixed.Permill `rust:"Permill"`
}
