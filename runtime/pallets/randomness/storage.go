package randomness

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	RandomMaterial *frame.Value[scale.BoundedVec[types.Hash, frame.Max81]]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		RandomMaterial: frame.NewValue[scale.BoundedVec[types.Hash, frame.Max81]](b, "RandomMaterial"),
	}
}
