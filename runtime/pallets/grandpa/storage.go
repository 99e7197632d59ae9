package grandpa

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	State         *frame.Value[StoredState]
	PendingChange *frame.Value[StoredPendingChange]
	NextForced    *frame.Value[uint32]
	Stalled       *frame.Value[scale.Tuple2[uint32, uint32]]
	CurrentSetId  *frame.Value[uint64]
	SetIdSession  *frame.Map[uint64, uint32]
	Authorities   *frame.Value[scale.WeakBoundedVec[scale.Tuple2[primitives.GrandpaID, uint64], frame.Max32]]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		State:         frame.NewValue[StoredState](b, "State"),
		PendingChange: frame.NewValue[StoredPendingChange](b, "PendingChange", frame.Optional[StoredPendingChange]()),
		NextForced:    frame.NewValue[uint32](b, "NextForced", frame.Optional[uint32]()),
		Stalled:       frame.NewValue[scale.Tuple2[uint32, uint32]](b, "Stalled", frame.Optional[scale.Tuple2[uint32, uint32]]()),
		CurrentSetId:  frame.NewValue[uint64](b, "CurrentSetId"),
		SetIdSession:  frame.NewMap[uint64, uint32](b, "SetIdSession", frame.Twox64Concat, frame.Optional[uint32]()),
		Authorities:   frame.NewValue[scale.WeakBoundedVec[scale.Tuple2[primitives.GrandpaID, uint64], frame.Max32]](b, "Authorities"),
	}
}
