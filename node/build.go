package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"runtime/debug"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// Shield opens extrinsics that are encrypted for this author.
type Shield interface {
	// Open tells whether xt wraps another extrinsic. If it does, and this
	// author has the key, inner returns that one once the wrapper is in the
	// block; if it does and the key is elsewhere, inner is nil.
	Open(o *state.Overlay, xt types.Extrinsic) (wrapped bool, size int, inner func() types.Extrinsic)
}

// maxSkipped is how many extrinsics that find no room are passed over before
// the block counts as full.
const maxSkipped = 8

// builder fills one block.
type builder struct {
	c       *Chain
	plan    *consensus.Plan
	o       *state.Overlay
	body    []types.Extrinsic
	size    int
	pooled  int
	skipped int
	bad     []txpool.Hash
}

// Propose builds a block on the tip.
func (c *Chain) Propose(ctx context.Context, p *consensus.Plan) (x consensus.Candidate, err error) {
	failure := store.Try(func() error {
		x, err = c.propose(ctx, p)
		return nil
	})
	if failure != nil {
		return nil, fmt.Errorf("node: %w", failure)
	}
	return x, err
}

func (c *Chain) propose(ctx context.Context, p *consensus.Plan) (consensus.Candidate, error) {
	start := c.cfg.Now()
	view, tip, release, err := c.best()
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	defer release()
	b := &builder{c: c, plan: p, o: state.NewOverlay(view)}
	h := &types.Header{ParentHash: tip.Hash, Number: tip.Number + 1, Digest: types.Digest{Logs: p.Digest}}
	notes, err := c.cfg.Runtime.Initialize(b.o, h)
	if err != nil {
		return nil, fmt.Errorf("node: begin block %d: %w", h.Number, err)
	}
	if err := b.inherents(); err != nil {
		return nil, fmt.Errorf("node: block %d: %w", h.Number, err)
	}
	why := EndedWanted
	if !p.Empty {
		why = b.fill(ctx)
		c.pool.Invalid(b.bad)
	}
	done, err := c.cfg.Runtime.Finalize(b.o)
	if err != nil {
		return nil, fmt.Errorf("node: end block %d: %w", h.Number, err)
	}
	built := c.cfg.Now().Sub(start)
	if p.Seal != nil {
		done.Digest.Logs = append(done.Digest.Logs, p.Seal(done.Hash()))
	}
	x, err := finish(b.o, done, b.body, b.pooled)
	if err != nil {
		return nil, err
	}
	x.own, x.notes = true, notes
	c.stats.proposed(built, c.cfg.Now().Sub(start), len(b.body), why)
	return x, nil
}

// inherentData is what this node knows from outside the chain.
func (c *Chain) inherentData(ts uint64) Inherents {
	data := Inherents{}
	if c.cfg.Inherents != nil {
		maps.Copy(data, c.cfg.Inherents())
	}
	data[InherentTimestamp] = binary.LittleEndian.AppendUint64(nil, ts)
	return data
}

func (b *builder) inherents() error {
	data, start := b.c.inherentData(b.plan.Timestamp), b.c.cfg.Now()
	list, err := b.c.cfg.Runtime.Inherents(b.o, data)
	b.c.stats.inherents(b.c.cfg.Now().Sub(start))
	if err != nil {
		return fmt.Errorf("inherents: %w", err)
	}
	for _, xt := range list {
		err := b.c.cfg.Runtime.Apply(b.o, xt)
		var e *txpool.Error
		switch {
		case err == nil:
			b.body = append(b.body, xt)
			b.size += len(xt)
		case errors.As(err, &e) && !e.Mandatory:
			b.c.cfg.Log.Warn("inherent left out", "err", err)
		default:
			return fmt.Errorf("mandatory inherent: %w", err)
		}
	}
	return nil
}

// fill adds extrinsics of the pool, best first, and returns why it ended.
func (b *builder) fill(ctx context.Context) Ending {
	for it := b.c.pool.Ready(); ; {
		t := it.Next()
		if t == nil {
			return EndedEmpty
		}
		if ctx.Err() != nil || b.late() {
			return EndedDeadline
		}
		xt := types.Extrinsic(t.Bytes)
		wrapped, extra, inner := false, 0, (func() types.Extrinsic)(nil)
		if b.c.cfg.Shield != nil {
			if wrapped, extra, inner = b.c.cfg.Shield.Open(b.o, xt); wrapped && inner == nil {
				continue
			}
		}
		if b.plan.MaxBytes > 0 && b.size+len(xt)+extra > b.plan.MaxBytes {
			it.Reject()
			if b.full() {
				return EndedSize
			}
			continue
		}
		err := b.push(xt)
		if err == nil {
			if inner != nil {
				b.unwrap(inner)
			}
			continue
		}
		it.Reject()
		if exhausts(err) {
			if b.full() {
				return EndedWeight
			}
			continue
		}
		b.bad = append(b.bad, t.Hash)
	}
}

// unwrap adds the extrinsic that a wrapper in the block contained. It is no
// member of the pool, so nothing comes of its failure.
func (b *builder) unwrap(inner func() types.Extrinsic) {
	xt := inner()
	if xt == nil {
		return
	}
	if err := b.push(xt); err != nil && exhausts(err) {
		b.skipped++
	}
}

func exhausts(err error) bool {
	var e *txpool.Error
	return errors.As(err, &e) && e.Exhausts
}

func (b *builder) late() bool {
	return !b.plan.Deadline.IsZero() && b.c.cfg.Now().After(b.plan.Deadline)
}

// full notes that an extrinsic found no room.
func (b *builder) full() bool {
	b.skipped++
	return b.skipped > maxSkipped
}

var errPanic = errors.New("node: the runtime panicked")

// push executes an extrinsic. One that makes our code panic is undone, and
// told, so that it can be found and mended.
func (b *builder) push(xt types.Extrinsic) (err error) {
	mark := b.o.Mark()
	defer func() {
		r := recover()
		if f, ok := r.(*store.Failure); ok {
			panic(f)
		}
		if r != nil {
			b.o.Rollback(mark)
			b.c.cfg.Log.Error("BUG: a transaction makes tensord panic; it is dropped and banned",
				"hash", xt.Hash(), "panic", r, "bytes", types.Bytes(xt).String(), "stack", string(debug.Stack()))
			err = errPanic
		}
	}()
	if err := b.c.cfg.Runtime.Apply(b.o, xt); err != nil {
		return err
	}
	b.o.Settle()
	b.body = append(b.body, xt)
	b.size += len(xt)
	b.pooled++
	return nil
}
