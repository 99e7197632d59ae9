package evmchainid

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	ChainId *frame.Value[uint64]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		ChainId: frame.NewValue[uint64](b, "ChainId"),
	}
}
