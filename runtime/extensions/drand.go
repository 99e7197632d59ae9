package extensions

import (
	"reflect"

	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// pulsePriority is the priority of signed transactions with a pulse.
const pulsePriority = 10_000

// DrandPriority prefers transactions that bring a pulse of the randomness beacon.
type DrandPriority struct{ executive.Nop }

// Name is the identifier in metadata.
func (DrandPriority) Name() string { return "DrandPriority" }

// Explicit is empty, under the name that metadata gives it.
func (DrandPriority) Explicit() reflect.Type { return reflect.TypeFor[drandPriority]() }

// Validate gives a pulse its priority.
func (DrandPriority) Validate(_ *frame.Context, tx *executive.Tx, _ any) (frame.ValidTransaction, any, error) {
	valid := frame.AnyTransaction()
	if tx.Call.Is("Drand", "write_pulse") {
		valid.Priority = pulsePriority
	}
	return valid, nil, nil
}
