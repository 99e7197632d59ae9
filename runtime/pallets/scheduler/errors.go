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
		FailedToSchedule:        b.Error(0, "FailedToSchedule", "Failed to schedule."),
		NotFound:                b.Error(1, "NotFound", "Not found."),
		TargetBlockNumberInPast: b.Error(2, "TargetBlockNumberInPast", "Target block number in past."),
		RescheduleNoChange:      b.Error(3, "RescheduleNoChange", "Reschedule no change."),
		Named:                   b.Error(4, "Named", "Named."),
	}
}
