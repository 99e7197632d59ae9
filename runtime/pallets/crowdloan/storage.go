package crowdloan

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Crowdloans         *frame.Map[uint32, CrowdloanInfo]
	NextCrowdloanId    *frame.Value[uint32]
	Contributions      *frame.DoubleMap[uint32, types.AccountID, uint64]
	MaxContributions   *frame.Map[uint32, uint64]
	CurrentCrowdloanId *frame.Value[uint32]
	HasMigrationRun    *frame.Map[scale.BoundedVec[uint8, frame.Max128], bool]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Crowdloans:         frame.NewMap[uint32, CrowdloanInfo](b, "Crowdloans", frame.Twox64Concat, frame.Optional[CrowdloanInfo]()),
		NextCrowdloanId:    frame.NewValue[uint32](b, "NextCrowdloanId"),
		Contributions:      frame.NewDoubleMap[uint32, types.AccountID, uint64](b, "Contributions", frame.Twox64Concat, frame.Identity, frame.Optional[uint64]()),
		MaxContributions:   frame.NewMap[uint32, uint64](b, "MaxContributions", frame.Twox64Concat, frame.Optional[uint64]()),
		CurrentCrowdloanId: frame.NewValue[uint32](b, "CurrentCrowdloanId", frame.Optional[uint32]()),
		HasMigrationRun:    frame.NewMap[scale.BoundedVec[uint8, frame.Max128], bool](b, "HasMigrationRun", frame.Identity),
	}
}
