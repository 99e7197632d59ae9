package scheduler

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// ScheduleArgs are the arguments of the call schedule.
type ScheduleArgs struct {
	When          uint32                        `rust:"BlockNumberFor<T>"`
	MaybePeriodic *scale.Tuple2[uint32, uint32] `rust:"Option<schedule::Period<BlockNumberFor<T>>>"`
	Priority      uint8                         `rust:"schedule::Priority"`
	Call          frame.Call                    `rust:"Box<<T as Config>::RuntimeCall>"`
}

// CancelArgs are the arguments of the call cancel.
type CancelArgs struct {
	When  uint32 `rust:"BlockNumberFor<T>"`
	Index uint32 `rust:"u32"`
}

// ScheduleNamedArgs are the arguments of the call schedule_named.
type ScheduleNamedArgs struct {
	ID            [32]byte                      `rust:"TaskName"`
	When          uint32                        `rust:"BlockNumberFor<T>"`
	MaybePeriodic *scale.Tuple2[uint32, uint32] `rust:"Option<schedule::Period<BlockNumberFor<T>>>"`
	Priority      uint8                         `rust:"schedule::Priority"`
	Call          frame.Call                    `rust:"Box<<T as Config>::RuntimeCall>"`
}

// CancelNamedArgs are the arguments of the call cancel_named.
type CancelNamedArgs struct {
	ID [32]byte `rust:"TaskName"`
}

// ScheduleAfterArgs are the arguments of the call schedule_after.
type ScheduleAfterArgs struct {
	After         uint32                        `rust:"BlockNumberFor<T>"`
	MaybePeriodic *scale.Tuple2[uint32, uint32] `rust:"Option<schedule::Period<BlockNumberFor<T>>>"`
	Priority      uint8                         `rust:"schedule::Priority"`
	Call          frame.Call                    `rust:"Box<<T as Config>::RuntimeCall>"`
}

// ScheduleNamedAfterArgs are the arguments of the call schedule_named_after.
type ScheduleNamedAfterArgs struct {
	ID            [32]byte                      `rust:"TaskName"`
	After         uint32                        `rust:"BlockNumberFor<T>"`
	MaybePeriodic *scale.Tuple2[uint32, uint32] `rust:"Option<schedule::Period<BlockNumberFor<T>>>"`
	Priority      uint8                         `rust:"schedule::Priority"`
	Call          frame.Call                    `rust:"Box<<T as Config>::RuntimeCall>"`
}

// SetRetryArgs are the arguments of the call set_retry.
type SetRetryArgs struct {
	Task    scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
	Retries uint8                        `rust:"u8"`
	Period  uint32                       `rust:"BlockNumberFor<T>"`
}

// SetRetryNamedArgs are the arguments of the call set_retry_named.
type SetRetryNamedArgs struct {
	ID      [32]byte `rust:"TaskName"`
	Retries uint8    `rust:"u8"`
	Period  uint32   `rust:"BlockNumberFor<T>"`
}

// CancelRetryArgs are the arguments of the call cancel_retry.
type CancelRetryArgs struct {
	Task scale.Tuple2[uint32, uint32] `rust:"TaskAddress<BlockNumberFor<T>>"`
}

// CancelRetryNamedArgs are the arguments of the call cancel_retry_named.
type CancelRetryNamedArgs struct {
	ID [32]byte `rust:"TaskName"`
}
