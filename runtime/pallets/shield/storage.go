package shield

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	CurrentKey                  *frame.Value[scale.BoundedVec[uint8, frame.Max2048]]
	PendingKey                  *frame.Value[scale.BoundedVec[uint8, frame.Max2048]]
	NextKey                     *frame.Value[scale.BoundedVec[uint8, frame.Max2048]]
	AuthorKeys                  *frame.Map[primitives.AuraID, scale.BoundedVec[uint8, frame.Max2048]]
	PendingKeyExpiresAt         *frame.Value[uint32]
	NextKeyExpiresAt            *frame.Value[uint32]
	HasMigrationRun             *frame.Map[scale.BoundedVec[uint8, frame.Max128], bool]
	MaxPendingExtrinsicsLimit   *frame.Value[uint32]
	ExtrinsicLifetime           *frame.Value[uint32]
	OnInitializeWeight          *frame.Value[uint64]
	MaxExtrinsicWeight          *frame.Value[uint64]
	PendingExtrinsics           *frame.Map[uint32, PendingExtrinsic]
	CounterForPendingExtrinsics *frame.Value[uint32]
	NextPendingExtrinsicIndex   *frame.Value[uint32]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		CurrentKey:                  frame.NewValue[scale.BoundedVec[uint8, frame.Max2048]](b, "CurrentKey", frame.Optional[scale.BoundedVec[uint8, frame.Max2048]]()),
		PendingKey:                  frame.NewValue[scale.BoundedVec[uint8, frame.Max2048]](b, "PendingKey", frame.Optional[scale.BoundedVec[uint8, frame.Max2048]]()),
		NextKey:                     frame.NewValue[scale.BoundedVec[uint8, frame.Max2048]](b, "NextKey", frame.Optional[scale.BoundedVec[uint8, frame.Max2048]]()),
		AuthorKeys:                  frame.NewMap[primitives.AuraID, scale.BoundedVec[uint8, frame.Max2048]](b, "AuthorKeys", frame.Twox64Concat, frame.Optional[scale.BoundedVec[uint8, frame.Max2048]]()),
		PendingKeyExpiresAt:         frame.NewValue[uint32](b, "PendingKeyExpiresAt", frame.Optional[uint32]()),
		NextKeyExpiresAt:            frame.NewValue[uint32](b, "NextKeyExpiresAt", frame.Optional[uint32]()),
		HasMigrationRun:             frame.NewMap[scale.BoundedVec[uint8, frame.Max128], bool](b, "HasMigrationRun", frame.Identity),
		MaxPendingExtrinsicsLimit:   frame.NewValue[uint32](b, "MaxPendingExtrinsicsLimit", frame.Default[uint32](100)),
		ExtrinsicLifetime:           frame.NewValue[uint32](b, "ExtrinsicLifetime", frame.Default[uint32](10)),
		OnInitializeWeight:          frame.NewValue[uint64](b, "OnInitializeWeight", frame.Default[uint64](500000000000)),
		MaxExtrinsicWeight:          frame.NewValue[uint64](b, "MaxExtrinsicWeight", frame.Default[uint64](50000000000)),
		PendingExtrinsics:           frame.NewMap[uint32, PendingExtrinsic](b, "PendingExtrinsics", frame.Identity, frame.Optional[PendingExtrinsic]()),
		CounterForPendingExtrinsics: frame.NewValue[uint32](b, "CounterForPendingExtrinsics"),
		NextPendingExtrinsicIndex:   frame.NewValue[uint32](b, "NextPendingExtrinsicIndex"),
	}
}
