package scheduler

import (
	"slices"

	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// place puts a task into the agenda of a block and returns where. It fails only
// if there is no room.
func (p *Pallet) place(ctx *frame.Context, when uint32, task *Scheduled) (Address, error) {
	agenda := p.Agenda.Get(ctx, when)
	index := len(agenda)
	if index < maxScheduled {
		agenda = append(agenda, task)
	} else {
		if index = slices.Index(agenda, nil); index < 0 {
			return Address{}, frame.ErrExhausted
		}
		agenda[index] = task
	}
	p.Agenda.Put(ctx, when, agenda)
	at := Address{A: when, B: uint32(index)}
	if task.MaybeID != nil {
		p.Lookup.Put(ctx, *task.MaybeID, at)
	}
	p.Ev.Scheduled.Deposit(ctx, ScheduledEvent{at.A, at.B})
	return at, nil
}

// cleanup removes empty places from the end of an agenda.
func (p *Pallet) cleanup(ctx *frame.Context, when uint32) {
	agenda := p.Agenda.Get(ctx, when)
	n := len(agenda)
	for n > 0 && agenda[n-1] == nil {
		n--
	}
	switch {
	case n == 0:
		p.Agenda.Remove(ctx, when)
	case n < len(agenda):
		p.Agenda.Put(ctx, when, agenda[:n])
	}
}

// checkTime returns an error unless the block is in the future.
func (p *Pallet) checkTime(ctx *frame.Context, when uint32) error {
	if when <= p.sys.Number.Get(ctx) {
		return p.Err.TargetBlockNumberInPast
	}
	return nil
}

// after returns the block that comes so many blocks after the next one.
func (p *Pallet) after(ctx *frame.Context, blocks uint32) uint32 {
	return sat.Add(sat.Add(p.sys.Number.Get(ctx), blocks), 1)
}

// add schedules a call, under a name unless that is nil.
func (p *Pallet) add(ctx *frame.Context, o frame.Origin, name *Name, when uint32, period *Period, priority uint8, call *frame.Call) error {
	bounded, err := p.pre.Bound(ctx, call)
	if err != nil {
		return err
	}
	if name != nil && p.Lookup.Has(ctx, *name) {
		return p.Err.FailedToSchedule
	}
	if err := p.checkTime(ctx, when); err != nil {
		return err
	}
	task := &Scheduled{MaybeID: name, Priority: priority, Call: bounded, Origin: o.Caller}
	if period != nil && period.B > 1 && period.A != 0 {
		task.MaybePeriodic = &Period{A: period.A, B: period.B - 1}
	}
	if _, err := p.place(ctx, when, task); err != nil {
		return err
	}
	if bounded.Variant != frame.BoundedInline {
		p.pre.Request(ctx, bounded.Hash())
	}
	return nil
}

// remove cancels a task. A named address may point to an empty place.
func (p *Pallet) remove(ctx *frame.Context, who frame.Caller, at Address) (*Scheduled, error) {
	agenda := p.Agenda.Get(ctx, at.A)
	var task *Scheduled
	if uint64(at.B) < uint64(len(agenda)) {
		task = agenda[at.B]
		if task != nil {
			if err := ensurePrivilege(who, task.Origin); err != nil {
				return nil, err
			}
		}
		agenda[at.B] = nil
	}
	p.Agenda.Put(ctx, at.A, agenda)
	if task != nil {
		p.Retries.Remove(ctx, at)
		p.pre.Drop(ctx, &task.Call)
	}
	return task, nil
}
