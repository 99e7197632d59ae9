package multisig

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Multisigs *frame.DoubleMap[types.AccountID, [32]byte, Multisig]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Multisigs: frame.NewDoubleMap[types.AccountID, [32]byte, Multisig](b, "Multisigs", frame.Twox64Concat, frame.Blake2_128Concat, frame.Optional[Multisig]()),
	}
}
