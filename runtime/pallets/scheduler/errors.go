package scheduler

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	FailedToSchedule        frame.DispatchError
	NotFound                frame.DispatchError
	TargetBlockNumberInPast frame.DispatchError
	RescheduleNoChange      frame.DispatchError
	Named                   frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		FailedToSchedule:        b.Error(0, "FailedToSchedule", "The call could not be scheduled."),
		NotFound:                b.Error(1, "NotFound", "There is no such task."),
		TargetBlockNumberInPast: b.Error(2, "TargetBlockNumberInPast", "The block is not in the future."),
		RescheduleNoChange:      b.Error(3, "RescheduleNoChange", "The task is at that block already."),
		Named:                   b.Error(4, "Named", "The task has a name and needs the call for named ones."),
	}
}
