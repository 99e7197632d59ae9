package swap

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	FeeRate             *frame.Map[uint16, uint16]
	SwapBalancer        *frame.Map[uint16, Balancer]
	PalSwapInitialized  *frame.Map[uint16, bool]
	HasMigrationRun     *frame.Map[scale.BoundedVec[uint8, frame.Max128], bool]
	ScrapReservoirAlpha *frame.Map[uint16, uint64]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		FeeRate:             frame.NewMap[uint16, uint16](b, "FeeRate", frame.Twox64Concat, frame.Default[uint16](33)),
		SwapBalancer:        frame.NewMap[uint16, Balancer](b, "SwapBalancer", frame.Twox64Concat, frame.Default(Balancer(dtao.EvenBalancer()))),
		PalSwapInitialized:  frame.NewMap[uint16, bool](b, "PalSwapInitialized", frame.Twox64Concat),
		HasMigrationRun:     frame.NewMap[scale.BoundedVec[uint8, frame.Max128], bool](b, "HasMigrationRun", frame.Identity),
		ScrapReservoirAlpha: frame.NewMap[uint16, uint64](b, "ScrapReservoirAlpha", frame.Twox64Concat),
	}
}
