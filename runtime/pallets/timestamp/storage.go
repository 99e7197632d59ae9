package timestamp

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Now       *frame.Value[uint64]
	DidUpdate *frame.Value[bool]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Now:       frame.NewValue[uint64](b, "Now"),
		DidUpdate: frame.NewValue[bool](b, "DidUpdate"),
	}
}
