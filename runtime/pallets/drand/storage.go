package drand

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	BeaconConfig      *frame.Value[BeaconConfiguration]
	HasMigrationRun   *frame.Map[scale.BoundedVec[uint8, frame.Max128], bool]
	Pulses            *frame.Map[uint64, Pulse]
	LastStoredRound   *frame.Value[uint64]
	OldestStoredRound *frame.Value[uint64]
	NextUnsignedAt    *frame.Value[uint32]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		BeaconConfig:      frame.NewValue[BeaconConfiguration](b, "BeaconConfig", frame.DefaultFunc(quicknet)),
		HasMigrationRun:   frame.NewMap[scale.BoundedVec[uint8, frame.Max128], bool](b, "HasMigrationRun", frame.Identity),
		Pulses:            frame.NewMap[uint64, Pulse](b, "Pulses", frame.Blake2_128Concat, frame.Optional[Pulse]()),
		LastStoredRound:   frame.NewValue[uint64](b, "LastStoredRound"),
		OldestStoredRound: frame.NewValue[uint64](b, "OldestStoredRound"),
		NextUnsignedAt:    frame.NewValue[uint32](b, "NextUnsignedAt"),
	}
}
