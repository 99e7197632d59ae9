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
		FailedToSchedule:        b.Error(0, "FailedToSchedule", "Failed to schedule a call"),
		NotFound:                b.Error(1, "NotFound", "Cannot find the scheduled call."),
		TargetBlockNumberInPast: b.Error(2, "TargetBlockNumberInPast", "Given target block number is in the past."),
		RescheduleNoChange:      b.Error(3, "RescheduleNoChange", "Reschedule failed because it does not change scheduled time."),
		Named:                   b.Error(4, "Named", "Attempt to use a non-named function on a named task."),
	}
}
