package transactionpayment

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	NextFeeMultiplier *frame.Value[primitives.FixedU128]
	StorageVersion    *frame.Value[Releases]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		NextFeeMultiplier: frame.NewValue[primitives.FixedU128](b, "NextFeeMultiplier", frame.Default(primitives.FixedU128{Value: fixed.U128{Lo: 1_000_000_000_000_000_000}})),
		StorageVersion:    frame.NewValue[Releases](b, "StorageVersion"),
	}
}
