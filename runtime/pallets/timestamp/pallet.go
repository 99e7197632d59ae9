package timestamp

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// SlotClock is told the time of each block and panics if it is wrong.
type SlotClock interface {
	OnTimestampSet(ctx *frame.Context, now uint64)
}

// Config is what the runtime sets.
type Config struct {
	// MinimumPeriod is the least time between blocks in milliseconds: half a slot.
	MinimumPeriod uint64
}

// Pallet is the timestamp pallet.
type Pallet struct {
	frame.Base
	Storage

	slots  SlotClock
	period uint64
	set    *frame.CallDef
}

// New returns the pallet.
func New(slots SlotClock, cfg Config) *Pallet {
	p := &Pallet{
		Base:  frame.NewBase("Timestamp", 2, "pallet_timestamp::pallet"),
		slots: slots, period: cfg.MinimumPeriod,
	}
	p.Storage = newStorage(&p.Base)
	addConstants(&p.Base, cfg.MinimumPeriod)
	p.set = frame.AddCall(&p.Base, 0, "set", "Sets the time of the block in milliseconds. An inherent.",
		frame.Info[SetArgs](weightSet, types.Mandatory, types.PaysYes), p.setTime)

	h := p.Hooks()
	h.OnInitialize = func(*frame.Context, uint32) types.Weight { return weightOnFinalize }
	h.OnFinalize = p.onFinalize
	h.CreateInherent = p.createInherent
	h.CheckInherent = p.checkInherent
	h.IsInherent = func(c *frame.Call) bool { return c.Def == p.set }
	return p
}

func (p *Pallet) setTime(ctx *frame.Context, o frame.Origin, a *SetArgs) error {
	if err := frame.EnsureNone(o); err != nil {
		return err
	}
	if p.DidUpdate.Exists(ctx) {
		frame.Abort("the time is set twice in a block")
	}
	if prev := p.Now.Get(ctx); prev != 0 && a.Now < prev+p.period {
		frame.Abort("the time rises by less than the minimum period")
	}
	p.Now.Put(ctx, a.Now)
	p.DidUpdate.Put(ctx, true)
	p.slots.OnTimestampSet(ctx, a.Now)
	return nil
}

func (p *Pallet) onFinalize(ctx *frame.Context, _ uint32) {
	if !p.DidUpdate.Take(ctx) {
		frame.Abort("the time was not set in the block")
	}
}
