package safemode

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	EnteredUntil *frame.Value[uint32]
	Deposits     *frame.DoubleMap[types.AccountID, uint32, uint64]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		EnteredUntil: frame.NewValue[uint32](b, "EnteredUntil", frame.Optional[uint32]()),
		Deposits:     frame.NewDoubleMap[types.AccountID, uint32, uint64](b, "Deposits", frame.Twox64Concat, frame.Twox64Concat, frame.Optional[uint64]()),
	}
}
