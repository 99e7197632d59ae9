package adminutils

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	PrecompileEnable *frame.Map[PrecompileEnum, bool]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		PrecompileEnable: frame.NewMap[PrecompileEnum, bool](b, "PrecompileEnable", frame.Blake2_128Concat, frame.Default[bool](true)),
	}
}
