package preimage

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	StatusFor        *frame.Map[types.Hash, OldRequestStatus]
	RequestStatusFor *frame.Map[types.Hash, RequestStatus]
	PreimageFor      *frame.Map[scale.Tuple2[types.Hash, uint32], scale.BoundedVec[uint8, frame.Max4194304]]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		StatusFor:        frame.NewMap[types.Hash, OldRequestStatus](b, "StatusFor", frame.Identity, frame.Deprecated[OldRequestStatus]("RequestStatusFor"), frame.Optional[OldRequestStatus]()),
		RequestStatusFor: frame.NewMap[types.Hash, RequestStatus](b, "RequestStatusFor", frame.Identity, frame.Optional[RequestStatus]()),
		PreimageFor:      frame.NewMap[scale.Tuple2[types.Hash, uint32], scale.BoundedVec[uint8, frame.Max4194304]](b, "PreimageFor", frame.Identity, frame.Optional[scale.BoundedVec[uint8, frame.Max4194304]]()),
	}
}
