package basefee

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	BaseFeePerGas *frame.Value[types.U256]
	Elasticity    *frame.Value[fixed.Permill]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		BaseFeePerGas: frame.NewValue[types.U256](b, "BaseFeePerGas", frame.Default(types.U256From(20_000_000_000))),
		Elasticity:    frame.NewValue[fixed.Permill](b, "Elasticity", frame.Default(fixed.Permill(125_000))),
	}
}
