package scheduler

import (
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) schedule(ctx *frame.Context, o frame.Origin, a *ScheduleArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.add(ctx, o, nil, a.When, a.MaybePeriodic, a.Priority, &a.Call)
}

func (p *Pallet) scheduleNamed(ctx *frame.Context, o frame.Origin, a *ScheduleNamedArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.add(ctx, o, &a.ID, a.When, a.MaybePeriodic, a.Priority, &a.Call)
}

func (p *Pallet) scheduleAfter(ctx *frame.Context, o frame.Origin, a *ScheduleAfterArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.add(ctx, o, nil, p.after(ctx, a.After), a.MaybePeriodic, a.Priority, &a.Call)
}

func (p *Pallet) scheduleNamedAfter(ctx *frame.Context, o frame.Origin, a *ScheduleNamedAfterArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.add(ctx, o, &a.ID, p.after(ctx, a.After), a.MaybePeriodic, a.Priority, &a.Call)
}

func (p *Pallet) cancel(ctx *frame.Context, o frame.Origin, a *CancelArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	task, err := p.remove(ctx, o.Caller, Address{A: a.When, B: a.Index})
	if err != nil {
		return err
	}
	if task == nil {
		return p.Err.NotFound
	}
	if task.MaybeID != nil {
		p.Lookup.Remove(ctx, *task.MaybeID)
	}
	p.cleanup(ctx, a.When)
	p.Ev.Canceled.Deposit(ctx, CanceledEvent{a.When, a.Index})
	return nil
}

func (p *Pallet) cancelNamed(ctx *frame.Context, o frame.Origin, a *CancelNamedArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	at, ok := p.Lookup.Find(ctx, a.ID)
	if !ok {
		return p.Err.NotFound
	}
	if _, err := p.remove(ctx, o.Caller, at); err != nil {
		return err
	}
	p.cleanup(ctx, at.A)
	p.Ev.Canceled.Deposit(ctx, CanceledEvent{at.A, at.B})
	p.Lookup.Remove(ctx, a.ID)
	return nil
}

func (p *Pallet) setRetry(ctx *frame.Context, o frame.Origin, a *SetRetryArgs) error {
	return p.retry(ctx, o, a.Task, nil, a.Retries, a.Period)
}

func (p *Pallet) setRetryNamed(ctx *frame.Context, o frame.Origin, a *SetRetryNamedArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	at, ok := p.Lookup.Find(ctx, a.ID)
	if !ok {
		return p.Err.NotFound
	}
	return p.retry(ctx, o, at, &a.ID, a.Retries, a.Period)
}

func (p *Pallet) retry(ctx *frame.Context, o frame.Origin, at Address, name *Name, retries uint8, period uint32) error {
	if err := p.ensureOwns(ctx, o, at); err != nil {
		return err
	}
	p.Retries.Put(ctx, at, RetryConfig{TotalRetries: retries, Remaining: retries, Period: period})
	p.Ev.RetrySet.Deposit(ctx, RetrySetEvent{at, name, period, retries})
	return nil
}

func (p *Pallet) cancelRetry(ctx *frame.Context, o frame.Origin, a *CancelRetryArgs) error {
	return p.endRetry(ctx, o, a.Task, nil)
}

func (p *Pallet) cancelRetryNamed(ctx *frame.Context, o frame.Origin, a *CancelRetryNamedArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	at, ok := p.Lookup.Find(ctx, a.ID)
	if !ok {
		return p.Err.NotFound
	}
	return p.endRetry(ctx, o, at, &a.ID)
}

func (p *Pallet) endRetry(ctx *frame.Context, o frame.Origin, at Address, name *Name) error {
	if err := p.ensureOwns(ctx, o, at); err != nil {
		return err
	}
	p.Retries.Remove(ctx, at)
	p.Ev.RetryCancelled.Deposit(ctx, RetryCancelledEvent{at, name})
	return nil
}

// ensureOwns lets root, who alone schedules, at the tasks it may change.
func (p *Pallet) ensureOwns(ctx *frame.Context, o frame.Origin, at Address) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	task, err := p.task(ctx, at)
	if err != nil {
		return err
	}
	return ensurePrivilege(o.Caller, task.Origin)
}
