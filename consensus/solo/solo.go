package solo

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// Mode says when blocks are made.
type Mode struct {
	kind     kind
	interval time.Duration
}

type kind uint8

const (
	perSlot kind = iota
	interval
	instant
	manual
)

// The modes besides Every.
var (
	PerSlot = Mode{kind: perSlot} // one block a slot, by the clock
	Instant = Mode{kind: instant} // as soon as the pool has something ready
	Manual  = Mode{kind: manual}  // when CreateBlock is called
)

// Every makes a block each d, by the clock.
func Every(d time.Duration) Mode { return Mode{kind: interval, interval: d} }

// ParseMode reads "manual", "instant" or a number of milliseconds.
func ParseMode(s string) (Mode, error) {
	switch s {
	case "manual":
		return Manual, nil
	case "instant":
		return Instant, nil
	}
	ms, err := strconv.ParseUint(s, 10, 31)
	if err != nil || ms == 0 {
		return Mode{}, fmt.Errorf("solo: sealing %q is none of manual, instant or a number of milliseconds", s)
	}
	return Every(time.Duration(ms) * time.Millisecond), nil
}

// clock reports whether timestamps are the clock's.
func (m Mode) clock() bool { return m.kind == perSlot || m.kind == interval }

// Signer seals headers for one author.
type Signer interface {
	Author() types.AccountID
	Sign(msg []byte) [64]byte
}

// Pool is where Instant looks for work.
type Pool interface {
	Notify() (<-chan struct{}, func())
	Counts() txpool.Counts
}

// Config of an engine.
type Config struct {
	Chain   consensus.Chain
	Pool    Pool
	Slots   consensus.Slots
	Mode    Mode
	Signers []Signer // keys of authors at hand; without any, headers are not sealed
	Now     func() time.Time
	Log     *slog.Logger
}

// Engine makes blocks alone.
type Engine struct {
	cfg    Config
	cancel context.CancelFunc
	done   sync.WaitGroup
	failed chan error
	mu     sync.Mutex // one block at a time
}

// ErrEmptyPool says that no block was made because there is nothing to include
// and empty blocks were not wanted.
var ErrEmptyPool = errors.New("solo: the transaction pool is empty")

// New returns an engine that has not started.
func New(cfg Config) *Engine {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	return &Engine{cfg: cfg, failed: make(chan error, 1)}
}

// Name says which engine it is.
func (e *Engine) Name() string { return "solo" }

// Failed gives the error that ended the engine.
func (e *Engine) Failed() <-chan error { return e.failed }

// Start starts making blocks in the background, the first at once unless it has
// to be asked for.
func (e *Engine) Start() error {
	ctx, cancel := context.WithCancel(context.Background())
	e.cancel = cancel
	loop := map[kind]func(context.Context) error{
		perSlot: e.bySlot, interval: e.byInterval, instant: e.byPool,
	}[e.cfg.Mode.kind]
	if loop == nil {
		return nil
	}
	e.done.Go(func() {
		if err := loop(ctx); err != nil && ctx.Err() == nil {
			e.failed <- err
		}
	})
	return nil
}

// Stop ends the engine.
func (e *Engine) Stop() error {
	if e.cancel != nil {
		e.cancel()
	}
	e.done.Wait()
	e.mu.Lock()
	defer e.mu.Unlock()
	return nil
}

func (e *Engine) bySlot(ctx context.Context) error {
	for {
		tip := e.cfg.Chain.Tip()
		if tip.Number > 0 && !sleep(ctx, e.cfg.Slots.Wait(&tip, e.cfg.Now())) {
			return nil
		}
		if err := e.make(ctx); err != nil {
			return err
		}
	}
}

func (e *Engine) byInterval(ctx context.Context) error {
	next := e.cfg.Now()
	for {
		if !sleep(ctx, next.Sub(e.cfg.Now())) {
			return nil
		}
		if err := e.make(ctx); err != nil {
			return err
		}
		if next = next.Add(e.cfg.Mode.interval); next.Before(e.cfg.Now()) {
			next = e.cfg.Now()
		}
	}
}

func (e *Engine) byPool(ctx context.Context) error {
	ready, stop := e.cfg.Pool.Notify()
	defer stop()
	for {
		// What did not fit into one block is there for the next.
		for ctx.Err() == nil && e.cfg.Pool.Counts().Ready > 0 {
			_, err := e.CreateBlock(ctx, false)
			if errors.Is(err, ErrEmptyPool) {
				break
			}
			if err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ready:
		}
	}
}

// sleep waits and reports whether ctx still goes on.
func sleep(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return ctx.Err() == nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

func (e *Engine) make(ctx context.Context) error {
	_, err := e.CreateBlock(ctx, true)
	return err
}

// CreateBlock makes a block now. Unless empty ones are wanted it fails with
// ErrEmptyPool when there is nothing to include.
func (e *Engine) CreateBlock(ctx context.Context, empty bool) (types.Hash, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return types.Hash{}, err
	}
	tip := e.cfg.Chain.Tip()
	ts := e.cfg.Slots.Start(tip.Slot + 1)
	if e.cfg.Mode.clock() {
		ts = e.cfg.Slots.Next(&tip, e.cfg.Now())
	}
	slot := e.cfg.Slots.At(ts)
	c, err := e.cfg.Chain.Propose(ctx, &consensus.Plan{
		Timestamp: ts,
		Digest:    []types.DigestItem{consensus.SlotItem(slot)},
		Seal:      e.sealer(&tip, slot),
	})
	if err != nil {
		return types.Hash{}, fmt.Errorf("solo: build block %d: %w", tip.Number+1, err)
	}
	if !empty && c.Pooled() == 0 {
		return types.Hash{}, ErrEmptyPool
	}
	if err := e.cfg.Chain.Commit(c); err != nil {
		return types.Hash{}, fmt.Errorf("solo: commit block %d: %w", tip.Number+1, err)
	}
	return c.Hash(), nil
}

// sealer returns the seal by the slot's author, or by any author at hand if
// that one's key is elsewhere.
func (e *Engine) sealer(tip *consensus.Tip, slot uint64) func(types.Hash) types.DigestItem {
	if len(e.cfg.Signers) == 0 {
		return nil
	}
	by := e.cfg.Signers[0]
	if n := len(tip.Authorities); n > 0 {
		due := tip.Authorities[slot%uint64(n)].Author
		for _, s := range e.cfg.Signers {
			if s.Author() == due {
				by = s
			}
		}
	}
	return func(pre types.Hash) types.DigestItem { return consensus.SealItem(by.Sign(pre[:])) }
}
