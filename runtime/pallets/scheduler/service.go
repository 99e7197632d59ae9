package scheduler

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
	"github.com/tensord/tensord/runtime/pallets/preimage"
	"github.com/tensord/tensord/runtime/sat"
)

// meter counts weight up to a limit.
type meter struct{ used, limit types.Weight }

// fits reports whether w can still be used.
func (m *meter) fits(w types.Weight) bool {
	sum, ok := m.used.CheckedAdd(w)
	return ok && sum.AllLessOrEqual(m.limit)
}

// use uses w if it fits.
func (m *meter) use(w types.Weight) bool {
	if !m.fits(w) {
		return false
	}
	m.used = m.used.Add(w)
	return true
}

// service is the work on the agendas in one block.
type service struct {
	*Pallet
	ctx      *frame.Context
	now      uint32
	weight   meter
	executed int
}

func (p *Pallet) onInitialize(ctx *frame.Context, _ uint32) types.Weight {
	s := &service{Pallet: p, ctx: ctx, now: p.sys.Number.Get(ctx), weight: meter{limit: maxWeight}}
	s.agendas()
	return s.weight.used
}

// agendas runs what is due, beginning with what earlier blocks left over.
func (s *service) agendas() {
	if !s.weight.use(weightAgendas) {
		return
	}
	since := s.now + 1
	when, ok := s.IncompleteSince.Find(s.ctx)
	if !ok {
		when = s.now
	}
	s.IncompleteSince.Kill(s.ctx)
	for when <= s.now && s.weight.fits(weightAgenda(maxScheduled)) {
		if !s.agenda(when) {
			since = min(since, when)
		}
		when = sat.Add(when, 1)
	}
	since = min(since, when)
	if since <= s.now {
		s.Ev.AgendaIncomplete.Deposit(s.ctx, AgendaIncompleteEvent{since})
		s.IncompleteSince.Put(s.ctx, since)
	}
}

// agenda runs the tasks of a block and reports whether none was put off.
func (s *service) agenda(when uint32) bool {
	agenda := s.Agenda.Get(s.ctx, when)
	var order []uint32
	for i, task := range agenda {
		if task != nil {
			order = append(order, uint32(i))
		}
	}
	slices.SortStableFunc(order, func(a, b uint32) int {
		return int(agenda[a].Priority) - int(agenda[b].Priority)
	})
	s.weight.use(weightAgenda(len(order)))

	postponed, dropped := false, false
	for _, i := range order {
		task := agenda[i]
		size, fetched := preimage.LookupLen(&task.Call)
		if !s.weight.fits(weightTask(size, fetched, task)) {
			postponed = true
			break
		}
		switch s.run(Address{A: when, B: i}, task) {
		case unavailable:
			dropped = true
		case overweight:
			postponed = true
		case done:
			agenda[i] = nil
			s.executed++
		}
	}
	if postponed || dropped {
		s.Agenda.Put(s.ctx, when, agenda)
	} else {
		s.Agenda.Remove(s.ctx, when)
	}
	return !postponed
}

// outcome is what became of a task.
type outcome uint8

const (
	done        outcome = iota
	unavailable         // it can never run; its place stays taken
	overweight          // it may run in a later block
)

// run runs one task.
func (s *service) run(at Address, task *Scheduled) outcome {
	ctx := s.ctx
	if task.MaybeID != nil {
		s.Lookup.Remove(ctx, *task.MaybeID)
	}
	call, size, err := s.pre.Peek(ctx, &task.Call)
	if err != nil {
		s.Ev.CallUnavailable.Deposit(ctx, CallUnavailableEvent{at, task.MaybeID})
		s.pre.Drop(ctx, &task.Call)
		n, fetched := preimage.LookupLen(&task.Call)
		s.weight.use(weightTask(n, fetched, task))
		return unavailable
	}
	if size != nil {
		s.weight.use(weightTask(*size, true, task))
	} else {
		s.weight.use(weightTask(0, false, task))
	}
	first := s.executed == 0
	result, fits := s.dispatch(task.Origin, call)
	if !fits {
		if !first {
			return overweight
		}
		s.pre.Drop(ctx, &task.Call)
		s.Ev.PermanentlyOverweight.Deposit(ctx, PermanentlyOverweightEvent{at, task.MaybeID})
		return unavailable
	}
	retry, retries := s.Retries.Find(ctx, at)
	s.Retries.Remove(ctx, at)
	s.Ev.Dispatched.Deposit(ctx, DispatchedEvent{at, task.MaybeID, dispatch.ResultOf(result)})
	if retries && result != nil {
		s.retryTask(at, task, retry)
	}
	if task.MaybePeriodic == nil {
		s.pre.Drop(ctx, &task.Call)
		return done
	}
	s.renew(at, task, retry, retries)
	return done
}

// renew schedules the next run of a periodic task.
func (s *service) renew(at Address, task *Scheduled, retry RetryConfig, retries bool) {
	period := *task.MaybePeriodic
	next := *task
	next.MaybePeriodic = nil
	if period.B > 1 {
		next.MaybePeriodic = &Period{A: period.A, B: period.B - 1}
	}
	addr, err := s.place(s.ctx, sat.Add(s.now, period.A), &next)
	if err != nil {
		s.pre.Drop(s.ctx, &next.Call)
		s.Ev.PeriodicFailed.Deposit(s.ctx, PeriodicFailedEvent{at, task.MaybeID})
		return
	}
	if retries {
		s.Retries.Put(s.ctx, addr, retry)
	}
}

// retryTask schedules a failed task again, without its name and period.
func (s *service) retryTask(at Address, task *Scheduled, retry RetryConfig) {
	if !s.weight.use(weightScheduleRetry) {
		s.Ev.RetryFailed.Deposit(s.ctx, RetryFailedEvent{at, task.MaybeID})
		return
	}
	if retry.Remaining == 0 {
		return
	}
	retry.Remaining--
	again := &Scheduled{Priority: task.Priority, Call: task.Call, Origin: task.Origin}
	addr, err := s.place(s.ctx, sat.Add(s.now, retry.Period), again)
	if err != nil {
		s.pre.Drop(s.ctx, &again.Call)
		// The event has the name of the copy, which is none.
		s.Ev.RetryFailed.Deposit(s.ctx, RetryFailedEvent{at, nil})
		return
	}
	s.Retries.Put(s.ctx, addr, retry)
}

// dispatch runs a call if its weight fits.
func (s *service) dispatch(who frame.Caller, call *frame.Call) (result error, fits bool) {
	base := weightDispatchUnsigned
	if who.Kind == frame.CallerSigned {
		base = weightDispatchSigned
	}
	used := call.Info(s.ctx).CallWeight
	if !s.weight.fits(base.Add(used)) {
		return nil, false
	}
	post, err := call.Dispatch(s.ctx, frame.From(who))
	if post.ActualWeight != nil {
		used = *post.ActualWeight
	}
	s.weight.use(base)
	s.weight.use(used)
	return err, true
}
