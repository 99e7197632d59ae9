package ethereum

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Pending                    *frame.Map[uint32, scale.Tuple3[TransactionV3, TransactionStatus, ReceiptV4]]
	CounterForPending          *frame.Value[uint32]
	CurrentBlock               *frame.Value[Block]
	CurrentReceipts            *frame.Value[[]ReceiptV4]
	CurrentTransactionStatuses *frame.Value[[]TransactionStatus]
	BlockHash                  *frame.Map[types.U256, types.Hash]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Pending:                    frame.NewMap[uint32, scale.Tuple3[TransactionV3, TransactionStatus, ReceiptV4]](b, "Pending", frame.Identity, frame.Optional[scale.Tuple3[TransactionV3, TransactionStatus, ReceiptV4]]()),
		CounterForPending:          frame.NewValue[uint32](b, "CounterForPending"),
		CurrentBlock:               frame.NewValue[Block](b, "CurrentBlock", frame.Optional[Block]()),
		CurrentReceipts:            frame.NewValue[[]ReceiptV4](b, "CurrentReceipts", frame.Optional[[]ReceiptV4]()),
		CurrentTransactionStatuses: frame.NewValue[[]TransactionStatus](b, "CurrentTransactionStatuses", frame.Optional[[]TransactionStatus]()),
		BlockHash:                  frame.NewMap[types.U256, types.Hash](b, "BlockHash", frame.Twox64Concat),
	}
}
