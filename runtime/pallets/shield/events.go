package shield

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	EncryptedSubmitted            *frame.Event[EncryptedSubmittedEvent]
	ExtrinsicStored               *frame.Event[ExtrinsicStoredEvent]
	ExtrinsicDecodeFailed         *frame.Event[ExtrinsicDecodeFailedEvent]
	ExtrinsicDispatchFailed       *frame.Event[ExtrinsicDispatchFailedEvent]
	ExtrinsicDispatched           *frame.Event[ExtrinsicDispatchedEvent]
	ExtrinsicExpired              *frame.Event[ExtrinsicExpiredEvent]
	ExtrinsicPostponed            *frame.Event[ExtrinsicPostponedEvent]
	MaxPendingExtrinsicsNumberSet *frame.Event[MaxPendingExtrinsicsNumberSetEvent]
	OnInitializeWeightSet         *frame.Event[OnInitializeWeightSetEvent]
	ExtrinsicLifetimeSet          *frame.Event[ExtrinsicLifetimeSetEvent]
	MaxExtrinsicWeightSet         *frame.Event[MaxExtrinsicWeightSetEvent]
	ExtrinsicWeightExceeded       *frame.Event[ExtrinsicWeightExceededEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		EncryptedSubmitted:            frame.NewEvent[EncryptedSubmittedEvent](b, 0, "EncryptedSubmitted", ""),
		ExtrinsicStored:               frame.NewEvent[ExtrinsicStoredEvent](b, 1, "ExtrinsicStored", ""),
		ExtrinsicDecodeFailed:         frame.NewEvent[ExtrinsicDecodeFailedEvent](b, 2, "ExtrinsicDecodeFailed", ""),
		ExtrinsicDispatchFailed:       frame.NewEvent[ExtrinsicDispatchFailedEvent](b, 3, "ExtrinsicDispatchFailed", ""),
		ExtrinsicDispatched:           frame.NewEvent[ExtrinsicDispatchedEvent](b, 4, "ExtrinsicDispatched", ""),
		ExtrinsicExpired:              frame.NewEvent[ExtrinsicExpiredEvent](b, 5, "ExtrinsicExpired", ""),
		ExtrinsicPostponed:            frame.NewEvent[ExtrinsicPostponedEvent](b, 6, "ExtrinsicPostponed", ""),
		MaxPendingExtrinsicsNumberSet: frame.NewEvent[MaxPendingExtrinsicsNumberSetEvent](b, 7, "MaxPendingExtrinsicsNumberSet", ""),
		OnInitializeWeightSet:         frame.NewEvent[OnInitializeWeightSetEvent](b, 8, "OnInitializeWeightSet", ""),
		ExtrinsicLifetimeSet:          frame.NewEvent[ExtrinsicLifetimeSetEvent](b, 9, "ExtrinsicLifetimeSet", ""),
		MaxExtrinsicWeightSet:         frame.NewEvent[MaxExtrinsicWeightSetEvent](b, 10, "MaxExtrinsicWeightSet", ""),
		ExtrinsicWeightExceeded:       frame.NewEvent[ExtrinsicWeightExceededEvent](b, 11, "ExtrinsicWeightExceeded", ""),
	}
}

// EncryptedSubmittedEvent carries the fields of the event EncryptedSubmitted.
type EncryptedSubmittedEvent struct {
	ID  types.Hash      `rust:"T::Hash"`
	Who types.AccountID `rust:"T::AccountId"`
}

// ExtrinsicStoredEvent carries the fields of the event ExtrinsicStored.
type ExtrinsicStoredEvent struct {
	Index uint32          `rust:"u32"`
	Who   types.AccountID `rust:"T::AccountId"`
}

// ExtrinsicDecodeFailedEvent carries the fields of the event ExtrinsicDecodeFailed.
type ExtrinsicDecodeFailedEvent struct {
	Index uint32 `rust:"u32"`
}

// ExtrinsicDispatchFailedEvent carries the fields of the event ExtrinsicDispatchFailed.
type ExtrinsicDispatchFailedEvent struct {
	Index uint32              `rust:"u32"`
	Error frame.DispatchError `rust:"DispatchError"`
}

// ExtrinsicDispatchedEvent carries the fields of the event ExtrinsicDispatched.
type ExtrinsicDispatchedEvent struct {
	Index uint32 `rust:"u32"`
}

// ExtrinsicExpiredEvent carries the fields of the event ExtrinsicExpired.
type ExtrinsicExpiredEvent struct {
	Index uint32 `rust:"u32"`
}

// ExtrinsicPostponedEvent carries the fields of the event ExtrinsicPostponed.
type ExtrinsicPostponedEvent struct {
	Index uint32 `rust:"u32"`
}

// MaxPendingExtrinsicsNumberSetEvent carries the fields of the event MaxPendingExtrinsicsNumberSet.
type MaxPendingExtrinsicsNumberSetEvent struct {
	Value uint32 `rust:"u32"`
}

// OnInitializeWeightSetEvent carries the fields of the event OnInitializeWeightSet.
type OnInitializeWeightSetEvent struct {
	Value uint64 `rust:"u64"`
}

// ExtrinsicLifetimeSetEvent carries the fields of the event ExtrinsicLifetimeSet.
type ExtrinsicLifetimeSetEvent struct {
	Value uint32 `rust:"u32"`
}

// MaxExtrinsicWeightSetEvent carries the fields of the event MaxExtrinsicWeightSet.
type MaxExtrinsicWeightSetEvent struct {
	Value uint64 `rust:"u64"`
}

// ExtrinsicWeightExceededEvent carries the fields of the event ExtrinsicWeightExceeded.
type ExtrinsicWeightExceededEvent struct {
	Index uint32 `rust:"u32"`
}
