package scheduler

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Scheduled             *frame.Event[ScheduledEvent]
	Canceled              *frame.Event[CanceledEvent]
	Dispatched            *frame.Event[DispatchedEvent]
	RetrySet              *frame.Event[RetrySetEvent]
	RetryCancelled        *frame.Event[RetryCancelledEvent]
	CallUnavailable       *frame.Event[CallUnavailableEvent]
	PeriodicFailed        *frame.Event[PeriodicFailedEvent]
	RetryFailed           *frame.Event[RetryFailedEvent]
	PermanentlyOverweight *frame.Event[PermanentlyOverweightEvent]
	AgendaIncomplete      *frame.Event[AgendaIncompleteEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Scheduled:             frame.NewEvent[ScheduledEvent](b, 0, "Scheduled", ""),
		Canceled:              frame.NewEvent[CanceledEvent](b, 1, "Canceled", ""),
		Dispatched:            frame.NewEvent[DispatchedEvent](b, 2, "Dispatched", ""),
		RetrySet:              frame.NewEvent[RetrySetEvent](b, 3, "RetrySet", ""),
		RetryCancelled:        frame.NewEvent[RetryCancelledEvent](b, 4, "RetryCancelled", ""),
		CallUnavailable:       frame.NewEvent[CallUnavailableEvent](b, 5, "CallUnavailable", ""),
		PeriodicFailed:        frame.NewEvent[PeriodicFailedEvent](b, 6, "PeriodicFailed", ""),
		RetryFailed:           frame.NewEvent[RetryFailedEvent](b, 7, "RetryFailed", ""),
		PermanentlyOverweight: frame.NewEvent[PermanentlyOverweightEvent](b, 8, "PermanentlyOverweight", ""),
		AgendaIncomplete:      frame.NewEvent[AgendaIncompleteEvent](b, 9, "AgendaIncomplete", ""),
	}
}

// ScheduledEvent carries the fields of the event Scheduled.
type ScheduledEvent struct {
	When  uint32 `rust:"BlockNumberFor<T>"`
	Index uint32 `rust:"u32"`
}

// CanceledEvent carries the fields of the event Canceled.
type CanceledEvent struct {
	When  uint32 `rust:"BlockNumberFor<T>"`
	Index uint32 `rust:"u32"`
}

// DispatchedEvent carries the fields of the event Dispatched.
type DispatchedEvent struct {
	Task   scale.Tuple2[uint32, uint32]                `rust:"TaskAddress<BlockNumberFor<T>>"`
	ID     *[32]byte                                   `rust:"Option<TaskName>"`
	Result scale.Result[struct{}, frame.DispatchError] `rust:"DispatchResult"`
}

// RetrySetEvent carries the fields of the event RetrySet.
type RetrySetEvent struct {
	Task    scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
	ID      *[32]byte                    `rust:"Option<TaskName>"`
	Period  uint32                       `rust:"BlockNumberFor<T>"`
	Retries uint8                        `rust:"u8"`
}

// RetryCancelledEvent carries the fields of the event RetryCancelled.
type RetryCancelledEvent struct {
	Task scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
	ID   *[32]byte                    `rust:"Option<TaskName>"`
}

// CallUnavailableEvent carries the fields of the event CallUnavailable.
type CallUnavailableEvent struct {
	Task scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
	ID   *[32]byte                    `rust:"Option<TaskName>"`
}

// PeriodicFailedEvent carries the fields of the event PeriodicFailed.
type PeriodicFailedEvent struct {
	Task scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
	ID   *[32]byte                    `rust:"Option<TaskName>"`
}

// RetryFailedEvent carries the fields of the event RetryFailed.
type RetryFailedEvent struct {
	Task scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
	ID   *[32]byte                    `rust:"Option<TaskName>"`
}

// PermanentlyOverweightEvent carries the fields of the event PermanentlyOverweight.
type PermanentlyOverweightEvent struct {
	Task scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
	ID   *[32]byte                    `rust:"Option<TaskName>"`
}

// AgendaIncompleteEvent carries the fields of the event AgendaIncomplete.
type AgendaIncompleteEvent struct {
	When uint32 `rust:"BlockNumberFor<T>"`
}
