package aura

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Authorities *frame.Value[scale.BoundedVec[primitives.AuraID, frame.Max32]]
	CurrentSlot *frame.Value[primitives.Slot]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Authorities: frame.NewValue[scale.BoundedVec[primitives.AuraID, frame.Max32]](b, "Authorities"),
		CurrentSlot: frame.NewValue[primitives.Slot](b, "CurrentSlot"),
	}
}
