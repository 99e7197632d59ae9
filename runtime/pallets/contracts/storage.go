package contracts

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	PristineCode         *frame.Map[types.Hash, scale.BoundedVec[uint8, frame.Max131072]]
	CodeInfoOf           *frame.Map[types.Hash, CodeInfo]
	Nonce                *frame.Value[uint64]
	ContractInfoOf       *frame.Map[types.AccountID, ContractInfo]
	DeletionQueue        *frame.Map[uint32, scale.BoundedVec[uint8, frame.Max128]]
	DeletionQueueCounter *frame.Value[DeletionQueueManager]
	MigrationInProgress  *frame.Value[scale.BoundedVec[uint8, frame.Max1024]]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		PristineCode:         frame.NewMap[types.Hash, scale.BoundedVec[uint8, frame.Max131072]](b, "PristineCode", frame.Identity, frame.Optional[scale.BoundedVec[uint8, frame.Max131072]]()),
		CodeInfoOf:           frame.NewMap[types.Hash, CodeInfo](b, "CodeInfoOf", frame.Identity, frame.Optional[CodeInfo]()),
		Nonce:                frame.NewValue[uint64](b, "Nonce"),
		ContractInfoOf:       frame.NewMap[types.AccountID, ContractInfo](b, "ContractInfoOf", frame.Twox64Concat, frame.Optional[ContractInfo]()),
		DeletionQueue:        frame.NewMap[uint32, scale.BoundedVec[uint8, frame.Max128]](b, "DeletionQueue", frame.Twox64Concat, frame.Optional[scale.BoundedVec[uint8, frame.Max128]]()),
		DeletionQueueCounter: frame.NewValue[DeletionQueueManager](b, "DeletionQueueCounter"),
		MigrationInProgress:  frame.NewValue[scale.BoundedVec[uint8, frame.Max1024]](b, "MigrationInProgress", frame.Optional[scale.BoundedVec[uint8, frame.Max1024]]()),
	}
}
