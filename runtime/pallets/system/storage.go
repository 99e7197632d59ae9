package system

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Account                  *frame.Map[types.AccountID, AccountInfo]
	ExtrinsicCount           *frame.Value[uint32]
	InherentsApplied         *frame.Value[bool]
	BlockWeight              *frame.Value[frame.PerDispatchClass[types.Weight]]
	AllExtrinsicsLen         *frame.Value[uint32]
	BlockHash                *frame.Map[uint32, types.Hash]
	ExtrinsicData            *frame.Map[uint32, []byte]
	Number                   *frame.Value[uint32]
	ParentHash               *frame.Value[types.Hash]
	Digest                   *frame.Value[types.Digest]
	Events                   *frame.Value[[]EventRecord]
	EventCount               *frame.Value[uint32]
	EventTopics              *frame.Map[types.Hash, []scale.Tuple2[uint32, uint32]]
	LastRuntimeUpgrade       *frame.Value[LastRuntimeUpgradeInfo]
	UpgradedToU32RefCount    *frame.Value[bool]
	UpgradedToTripleRefCount *frame.Value[bool]
	ExecutionPhase           *frame.Value[Phase]
	AuthorizedUpgrade        *frame.Value[CodeUpgradeAuthorization]
	ExtrinsicWeightReclaimed *frame.Value[types.Weight]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Account:                  frame.NewMap[types.AccountID, AccountInfo](b, "Account", frame.Blake2_128Concat, frame.Default(AccountInfo{Data: primitives.NewAccountData()})),
		ExtrinsicCount:           frame.NewValue[uint32](b, "ExtrinsicCount", frame.Optional[uint32]()),
		InherentsApplied:         frame.NewValue[bool](b, "InherentsApplied"),
		BlockWeight:              frame.NewValue[frame.PerDispatchClass[types.Weight]](b, "BlockWeight"),
		AllExtrinsicsLen:         frame.NewValue[uint32](b, "AllExtrinsicsLen", frame.Optional[uint32]()),
		BlockHash:                frame.NewMap[uint32, types.Hash](b, "BlockHash", frame.Twox64Concat),
		ExtrinsicData:            frame.NewMap[uint32, []byte](b, "ExtrinsicData", frame.Twox64Concat),
		Number:                   frame.NewValue[uint32](b, "Number"),
		ParentHash:               frame.NewValue[types.Hash](b, "ParentHash"),
		Digest:                   frame.NewValue[types.Digest](b, "Digest"),
		Events:                   frame.NewValue[[]EventRecord](b, "Events", frame.Named[[]EventRecord]("Vec<Box<EventRecord>>")),
		EventCount:               frame.NewValue[uint32](b, "EventCount"),
		EventTopics:              frame.NewMap[types.Hash, []scale.Tuple2[uint32, uint32]](b, "EventTopics", frame.Blake2_128Concat),
		LastRuntimeUpgrade:       frame.NewValue[LastRuntimeUpgradeInfo](b, "LastRuntimeUpgrade", frame.Optional[LastRuntimeUpgradeInfo]()),
		UpgradedToU32RefCount:    frame.NewValue[bool](b, "UpgradedToU32RefCount"),
		UpgradedToTripleRefCount: frame.NewValue[bool](b, "UpgradedToTripleRefCount"),
		ExecutionPhase:           frame.NewValue[Phase](b, "ExecutionPhase", frame.Optional[Phase]()),
		AuthorizedUpgrade:        frame.NewValue[CodeUpgradeAuthorization](b, "AuthorizedUpgrade", frame.Optional[CodeUpgradeAuthorization]()),
		ExtrinsicWeightReclaimed: frame.NewValue[types.Weight](b, "ExtrinsicWeightReclaimed"),
	}
}
