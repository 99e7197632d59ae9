package drand

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	BeaconConfig      *frame.Value[BeaconConfiguration]
	HasMigrationRun   *frame.Map[scale.BoundedVec[uint8, frame.Max128], bool]
	Pulses            *frame.Map[uint64, Pulse]
	LastStoredRound   *frame.Value[uint64]
	OldestStoredRound *frame.Value[uint64]
	NextUnsignedAt    *frame.Value[uint32]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		BeaconConfig:      frame.NewValue[BeaconConfiguration](b, "BeaconConfig", frame.Default[BeaconConfiguration]( /* 810183cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a030000002721e6648052db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e97180f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e60626c732d756e636861696e65642d67312d7266633933383020717569636b6e6574 */ )),
		HasMigrationRun:   frame.NewMap[scale.BoundedVec[uint8, frame.Max128], bool](b, "HasMigrationRun", frame.Identity),
		Pulses:            frame.NewMap[uint64, Pulse](b, "Pulses", frame.Blake2_128Concat, frame.Optional[Pulse]()),
		LastStoredRound:   frame.NewValue[uint64](b, "LastStoredRound"),
		OldestStoredRound: frame.NewValue[uint64](b, "OldestStoredRound"),
		NextUnsignedAt:    frame.NewValue[uint32](b, "NextUnsignedAt"),
	}
}
