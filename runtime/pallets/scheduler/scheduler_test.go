package scheduler_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/preimage"
	"github.com/tensord/tensord/runtime/pallets/scheduler"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/utility"
)

var alice, bob = types.AccountID{1}, types.AccountID{2}

type chain struct {
	*pallettest.Chain
	t     *testing.T
	sched *scheduler.Pallet
	pre   *preimage.Pallet
}

func newChain(t *testing.T) *chain {
	c := &chain{t: t}
	c.Chain = pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		c.pre = preimage.New(bal)
		c.sched = scheduler.New(sys, c.pre)
		return []frame.Pallet{c.pre, c.sched, utility.New()}
	})
	c.Endow(t, alice, 1_000_000_000)
	return c
}

// root makes a call of the scheduler as root.
func (c *chain) root(name string, args any) error {
	_, err := c.Dispatch(frame.Root(), "Scheduler", name, args)
	return err
}

// block begins a block and returns its weight and events.
func (c *chain) block(n uint32) (types.Weight, []string) {
	c.Sys.Number.Put(c.Ctx, n)
	c.Events()
	w := c.sched.Hooks().OnInitialize(c.Ctx, n)
	return w, c.Events()
}

func (c *chain) setBob(free uint64) frame.Call {
	return *c.Call("Balances", "force_set_balance", &balances.ForceSetBalanceArgs{Who: types.AddressOf(bob), NewFree: free})
}

func (c *chain) failing() frame.Call {
	return *c.Call("Balances", "force_adjust_total_issuance", new(balances.ForceAdjustTotalIssuanceArgs))
}

func TestScheduleAndCancel(t *testing.T) {
	c := newChain(t)
	require.Equal(t, c.sched.Err.TargetBlockNumberInPast, c.root("schedule", &scheduler.ScheduleArgs{When: 1, Call: c.setBob(600)}))
	_, err := c.Dispatch(frame.Signed(alice), "Scheduler", "schedule", &scheduler.ScheduleArgs{When: 2, Call: c.setBob(600)})
	require.Equal(t, frame.ErrBadOrigin, err)
	require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{When: 5, Call: c.setBob(600), Priority: 9}))
	require.NoError(t, c.root("schedule_named_after", &scheduler.ScheduleNamedAfterArgs{After: 3, Call: c.setBob(700)}))
	require.Equal(t, c.sched.Err.FailedToSchedule, c.root("schedule_named", &scheduler.ScheduleNamedArgs{When: 9, Call: c.setBob(1)}))
	require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{When: 5, Call: c.setBob(800)}))

	w, events := c.block(5)
	require.EqualValues(t, 600, c.Bal.Balance(c.Ctx, bob), "the lowest priority comes last")
	require.Len(t, filter(events, "Scheduler.Dispatched"), 3)
	require.Zero(t, len(c.sched.Agenda.Get(c.Ctx, 5)))
	require.False(t, c.sched.Lookup.Has(c.Ctx, scheduler.Name{}))
	call := c.setBob(1)
	each := call.Info(c.Ctx).CallWeight.Add(types.NewWeight(2_991_000+1_858_000, 0))
	want := frame.Cost(1_335_000, 1489, 1, 1).Add(frame.Cost(2_409_000+3*486_046, 110487, 1, 1)).Add(each.Mul(3)).
		Add(frame.Cost(4_292_000-2_991_000, 0, 0, 1))
	require.Equal(t, want, w)

	require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{When: 9, Call: c.setBob(900)}))
	require.NoError(t, c.root("schedule_named", &scheduler.ScheduleNamedArgs{When: 9, Call: c.setBob(901)}))
	require.NoError(t, c.root("cancel_named", new(scheduler.CancelNamedArgs)))
	require.Len(t, c.sched.Agenda.Get(c.Ctx, 9), 1)
	require.NoError(t, c.root("cancel", &scheduler.CancelArgs{When: 9}))
	require.False(t, c.sched.Agenda.Has(c.Ctx, 9))
	require.Equal(t, c.sched.Err.NotFound, c.root("cancel", &scheduler.CancelArgs{When: 9}))
	require.Equal(t, c.sched.Err.NotFound, c.root("cancel_named", new(scheduler.CancelNamedArgs)))
}

func TestPeriodicWithRetries(t *testing.T) {
	c := newChain(t)
	require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{
		When: 2, MaybePeriodic: &scheduler.Period{A: 10, B: 3}, Call: c.failing(),
	}))
	require.NoError(t, c.root("set_retry", &scheduler.SetRetryArgs{Task: scheduler.Address{A: 2}, Retries: 1, Period: 4}))
	_, events := c.block(2)
	require.Equal(t, []string{"Scheduler.Dispatched", "Scheduler.Scheduled", "Scheduler.Scheduled"}, events)
	require.Equal(t, scheduler.RetryConfig{TotalRetries: 1, Period: 4}, mustRetry(t, c, 6))
	require.Equal(t, scheduler.RetryConfig{TotalRetries: 1, Remaining: 1, Period: 4}, mustRetry(t, c, 12))
	_, events = c.block(6)
	require.Equal(t, []string{"Scheduler.Dispatched"}, events, "no retries are left")
	require.NoError(t, c.root("cancel_retry", &scheduler.CancelRetryArgs{Task: scheduler.Address{A: 12}}))
	_, events = c.block(12)
	require.Equal(t, []string{"Scheduler.Dispatched", "Scheduler.Scheduled"}, events)
	_, events = c.block(22)
	require.Equal(t, []string{"Scheduler.Dispatched"}, events, "three times in all")
}

func TestLongCallsAndMissingPreimages(t *testing.T) {
	c := newChain(t)
	long := *c.Call("System", "remark", &system.RemarkArgs{Remark: make([]byte, 200)})
	hash := types.Blake2b256(long.Encode())
	for _, when := range []uint32{2, 3} {
		require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{When: when, Call: long}))
	}
	_, events := c.block(2)
	require.Equal(t, []string{"Scheduler.Dispatched"}, events)
	require.True(t, c.pre.IsRequested(c.Ctx, hash))
	c.pre.PreimageFor.Clear(c.Ctx, -1)
	_, events = c.block(3)
	require.Equal(t, []string{"Scheduler.CallUnavailable"}, events)
	require.Len(t, c.sched.Agenda.Get(c.Ctx, 3), 1, "the task keeps its place for good")
}

func TestOverweight(t *testing.T) {
	c := newChain(t)
	heavy := func(share uint64) frame.Call {
		return *c.Call("Utility", "with_weight", &utility.WithWeightArgs{
			Call: *c.Call("System", "remark", new(system.RemarkArgs)), Weight: types.NewWeight(3_200_000_000_000/100*share, 0),
		})
	}
	for _, share := range []uint64{60, 60, 101} {
		require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{When: 2, Call: heavy(share)}))
	}
	_, events := c.block(2)
	require.Equal(t, []string{"Scheduler.Dispatched", "Scheduler.AgendaIncomplete"}, events)
	since, ok := c.sched.IncompleteSince.Find(c.Ctx)
	require.True(t, ok)
	require.EqualValues(t, 2, since)
	_, events = c.block(3)
	require.Equal(t, []string{"Scheduler.Dispatched", "Scheduler.AgendaIncomplete"}, events)
	_, events = c.block(4)
	require.Equal(t, []string{"Scheduler.PermanentlyOverweight"}, events)
	require.False(t, c.sched.IncompleteSince.Exists(c.Ctx))
}

func TestFullAgenda(t *testing.T) {
	c := newChain(t)
	for range 50 {
		require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{When: 2, Call: c.setBob(600)}))
	}
	require.Equal(t, frame.ErrExhausted, c.root("schedule", &scheduler.ScheduleArgs{When: 2, Call: c.setBob(600)}))
	require.NoError(t, c.root("cancel", &scheduler.CancelArgs{When: 2, Index: 7}))
	require.NoError(t, c.root("schedule", &scheduler.ScheduleArgs{When: 2, Call: c.setBob(777)}))
	require.NotNil(t, c.sched.Agenda.Get(c.Ctx, 2)[7])
}

func mustRetry(t *testing.T, c *chain, when uint32) scheduler.RetryConfig {
	t.Helper()
	r, ok := c.sched.Retries.Find(c.Ctx, scheduler.Address{A: when})
	require.True(t, ok)
	return r
}

func filter(events []string, name string) (out []string) {
	for _, e := range events {
		if e == name {
			out = append(out, e)
		}
	}
	return out
}
