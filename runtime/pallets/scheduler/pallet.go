package scheduler

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/preimage"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// Address is where a task is: block and place in its agenda.
type Address = scale.Tuple2[uint32, uint32]

// Period is how often (in blocks) and how many more times a task runs.
type Period = scale.Tuple2[uint32, uint32]

// Name is the name of a task.
type Name = [32]byte

// Pallet is the scheduler pallet.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys *system.Pallet
	pre *preimage.Pallet
}

// New returns the pallet.
func New(sys *system.Pallet, pre *preimage.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("Scheduler", 15, "pallet_scheduler::pallet"), sys: sys, pre: pre}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.StorageVersion(4)
	addConstants(&p.Base)
	p.addCalls()
	p.Hooks().OnInitialize = p.onInitialize
	return p
}

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddCall(b, 0, "schedule", "Schedules a call for a block. Root only.",
		frame.Fixed[ScheduleArgs](weightSchedule), p.schedule)
	frame.AddCall(b, 1, "cancel", "Cancels a task. Root only.", frame.Fixed[CancelArgs](weightCancel), p.cancel)
	frame.AddCall(b, 2, "schedule_named", "Schedules a call for a block under a name. Root only.",
		frame.Fixed[ScheduleNamedArgs](weightScheduleNamed), p.scheduleNamed)
	frame.AddCall(b, 3, "cancel_named", "Cancels a named task. Root only.",
		frame.Fixed[CancelNamedArgs](weightCancelNamed), p.cancelNamed)
	frame.AddCall(b, 4, "schedule_after", "Schedules a call after a number of blocks. Root only.",
		frame.Fixed[ScheduleAfterArgs](weightSchedule), p.scheduleAfter)
	frame.AddCall(b, 5, "schedule_named_after", "Schedules a call after a number of blocks under a name. Root only.",
		frame.Fixed[ScheduleNamedAfterArgs](weightScheduleNamed), p.scheduleNamedAfter)
	frame.AddCall(b, 6, "set_retry", "Has a task retried if it fails. Root only.",
		frame.Fixed[SetRetryArgs](weightSetRetry), p.setRetry)
	frame.AddCall(b, 7, "set_retry_named", "Has a named task retried if it fails. Root only.",
		frame.Fixed[SetRetryNamedArgs](weightSetRetryNamed), p.setRetryNamed)
	frame.AddCall(b, 8, "cancel_retry", "Ends the retries of a task. Root only.",
		frame.Fixed[CancelRetryArgs](weightCancelRetry), p.cancelRetry)
	frame.AddCall(b, 9, "cancel_retry_named", "Ends the retries of a named task. Root only.",
		frame.Fixed[CancelRetryNamedArgs](weightCancelRetryNamed), p.cancelRetryNamed)
}

// ensurePrivilege lets a caller change the tasks that are its own, and root all.
func ensurePrivilege(who, owner frame.Caller) error {
	if who != owner && !who.IsRoot() {
		return frame.ErrBadOrigin
	}
	return nil
}

// task returns the task at an address.
func (p *Pallet) task(ctx *frame.Context, at Address) (*Scheduled, error) {
	agenda := p.Agenda.Get(ctx, at.A)
	if uint64(at.B) >= uint64(len(agenda)) || agenda[at.B] == nil {
		return nil, p.Err.NotFound
	}
	return agenda[at.B], nil
}
