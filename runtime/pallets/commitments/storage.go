package commitments

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	TimelockedIndex     *frame.Value[scale.BTreeSet[scale.Tuple2[uint16, types.AccountID]]]
	CommitmentOf        *frame.DoubleMap[uint16, types.AccountID, Registration]
	LastCommitment      *frame.DoubleMap[uint16, types.AccountID, uint32]
	LastBondsReset      *frame.DoubleMap[uint16, types.AccountID, uint32]
	RevealedCommitments *frame.DoubleMap[uint16, types.AccountID, []scale.Tuple2[[]byte, uint64]]
	UsedSpaceOf         *frame.DoubleMap[uint16, types.AccountID, UsageTracker]
	MaxSpace            *frame.Value[uint32]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		TimelockedIndex:     frame.NewValue[scale.BTreeSet[scale.Tuple2[uint16, types.AccountID]]](b, "TimelockedIndex"),
		CommitmentOf:        frame.NewDoubleMap[uint16, types.AccountID, Registration](b, "CommitmentOf", frame.Identity, frame.Twox64Concat, frame.Optional[Registration]()),
		LastCommitment:      frame.NewDoubleMap[uint16, types.AccountID, uint32](b, "LastCommitment", frame.Identity, frame.Twox64Concat, frame.Optional[uint32]()),
		LastBondsReset:      frame.NewDoubleMap[uint16, types.AccountID, uint32](b, "LastBondsReset", frame.Identity, frame.Twox64Concat, frame.Optional[uint32]()),
		RevealedCommitments: frame.NewDoubleMap[uint16, types.AccountID, []scale.Tuple2[[]byte, uint64]](b, "RevealedCommitments", frame.Identity, frame.Twox64Concat, frame.Optional[[]scale.Tuple2[[]byte, uint64]]()),
		UsedSpaceOf:         frame.NewDoubleMap[uint16, types.AccountID, UsageTracker](b, "UsedSpaceOf", frame.Identity, frame.Twox64Concat, frame.Optional[UsageTracker]()),
		MaxSpace:            frame.NewValue[uint32](b, "MaxSpace", frame.Default[uint32](3100)),
	}
}
