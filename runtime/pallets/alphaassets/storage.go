package alphaassets

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	TotalAlphaIssuance *frame.Map[uint16, uint64]
	AlphaBurned        *frame.Map[uint16, uint64]
	AlphaRecycled      *frame.Map[uint16, uint64]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		TotalAlphaIssuance: frame.NewMap[uint16, uint64](b, "TotalAlphaIssuance", frame.Twox64Concat),
		AlphaBurned:        frame.NewMap[uint16, uint64](b, "AlphaBurned", frame.Twox64Concat),
		AlphaRecycled:      frame.NewMap[uint16, uint64](b, "AlphaRecycled", frame.Twox64Concat),
	}
}
