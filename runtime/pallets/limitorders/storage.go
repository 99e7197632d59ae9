package limitorders

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Orders             *frame.Map[types.Hash, OrderStatus]
	LimitOrdersEnabled *frame.Value[bool]
	HasMigrationRun    *frame.Map[scale.BoundedVec[uint8, frame.Max128], bool]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Orders:             frame.NewMap[types.Hash, OrderStatus](b, "Orders", frame.Blake2_128Concat, frame.Optional[OrderStatus]()),
		LimitOrdersEnabled: frame.NewValue[bool](b, "LimitOrdersEnabled"),
		HasMigrationRun:    frame.NewMap[scale.BoundedVec[uint8, frame.Max128], bool](b, "HasMigrationRun", frame.Identity),
	}
}
