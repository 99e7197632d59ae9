package sudo

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Key *frame.Value[types.AccountID]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Key: frame.NewValue[types.AccountID](b, "Key", frame.Optional[types.AccountID]()),
	}
}
