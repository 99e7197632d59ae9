package txpool

import (
	"context"
	"errors"
	"slices"
	"sort"
)

// Committed tells the pool of the new best block, which is final. What it
// includes leaves the pool, what has expired leaves it too.
func (p *Pool) Committed(b Block) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.best = Block{Hash: b.Hash, Parent: b.Parent, Number: b.Number}
	var provided []string
	if len(p.ready.byHash)+len(p.future.byHash) > 0 {
		for i, xt := range b.Extrinsics {
			provided = append(provided, p.included(HashOf(xt), b.Hash, i)...)
		}
	}
	for _, t := range p.future.satisfy(provided) {
		if p.promote(t) != nil {
			p.watch.send(t.Hash, Event{Status: StatusInvalid})
		}
	}
	p.expire()
	p.enforceLimits(Hash{})
	p.bans.sweep(p.opt.Now())
	if b.Number >= p.refresh+rebroadcastBlocks {
		p.refresh = b.Number
		for _, n := range p.ready.byHash {
			if n.tx.Propagate && b.Number >= n.entered+rebroadcastBlocks {
				p.gossip.add(n.tx.Hash)
			}
		}
	}
}

// included removes an extrinsic that is in the block and returns the tags that
// the state provides now.
func (p *Pool) included(h, block Hash, index int) []string {
	var t *Tx
	if n := p.ready.byHash[h]; n != nil {
		p.ready.remove(n)
		t = n.tx
	} else if w := p.future.byHash[h]; w != nil {
		p.future.remove(w)
		t = w.tx
	} else {
		return nil
	}
	p.watch.send(h, Event{Status: StatusInBlock, Block: block, Index: index})
	p.watch.send(h, Event{Status: StatusFinalized, Block: block, Index: index})
	return t.provides
}

// expire expels what can't go into the next block.
func (p *Pool) expire() {
	var old []*Tx
	for _, n := range p.ready.byHash {
		if n.tx.ValidTill <= p.best.Number {
			old = append(old, n.tx)
		}
	}
	for _, w := range p.future.byHash {
		if w.tx.ValidTill <= p.best.Number {
			old = append(old, w.tx)
		}
	}
	sortByArrival(old)
	for _, t := range old {
		p.expel([]Hash{t.Hash})
	}
}

func sortByArrival(list []*Tx) {
	sort.Slice(list, func(i, j int) bool { return list[i].seq < list[j].seq })
}

// Revalidate judges extrinsics of the pool again on the best state, future and
// parked ones first, then ready ones, longest unchecked first, at most limit in
// all. It stops when ctx ends.
func (p *Pool) Revalidate(ctx context.Context, limit int) {
	p.mu.Lock()
	best := p.best
	parked := p.limbo.due(best.Number)
	todo := p.unchecked(best.Number, limit)
	p.mu.Unlock()
	for _, s := range parked {
		if ctx.Err() != nil {
			return
		}
		// A refusal parks it again or lets it go; nobody waits for it.
		_ = p.submit(ctx, s)
	}
	for _, t := range todo {
		if ctx.Err() != nil {
			return
		}
		v, err := p.validator.Validate(ctx, best.Hash, t.Source, t.Bytes)
		p.mu.Lock()
		if p.best.Hash != best.Hash {
			p.mu.Unlock()
			return
		}
		p.judged(t, &v, err)
		p.mu.Unlock()
	}
}

// unchecked lists what was not judged on the state after block number, future
// extrinsics first and of each queue the longest unchecked first.
func (p *Pool) unchecked(number uint64, limit int) []*Tx {
	type item struct {
		tx      *Tx
		checked uint64
		future  bool
	}
	var items []item
	for _, w := range p.future.byHash {
		if w.checked < number {
			items = append(items, item{w.tx, w.checked, true})
		}
	}
	for _, n := range p.ready.byHash {
		if n.checked < number {
			items = append(items, item{n.tx, n.checked, false})
		}
	}
	sort.Slice(items, func(i, j int) bool {
		a, b := items[i], items[j]
		if a.future != b.future {
			return a.future
		}
		if a.checked != b.checked {
			return a.checked < b.checked
		}
		return a.tx.before(b.tx)
	})
	out := make([]*Tx, min(limit, len(items)))
	for i := range out {
		out[i] = items[i].tx
	}
	return out
}

// judged acts on a new verdict on t.
func (p *Pool) judged(t *Tx, v *Validity, err error) {
	n, w := p.ready.byHash[t.Hash], p.future.byHash[t.Hash]
	if n == nil && w == nil {
		return
	}
	if err != nil {
		var e *Error
		if errors.As(err, &e) && e.wrong() {
			p.expel([]Hash{t.Hash})
		}
		return
	}
	u := newTx(t.Hash, t.Bytes, t.Source, p.best.Number, v)
	u.seq = t.seq
	missing := p.missing(u.requires)
	same := u.Priority == t.Priority && slices.Equal(u.provides, t.provides)
	if n != nil && same && len(missing) == 0 {
		n.checked = p.best.Number
		return
	}
	if w != nil && same && len(missing) > 0 && slices.Equal(u.requires, t.requires) {
		w.checked = p.best.Number
		return
	}
	again := []*Tx{t}
	if n != nil {
		again, _ = p.ready.removeTree([]*node{n}, nil)
	} else {
		p.future.remove(w)
	}
	again[0] = u
	for _, x := range again {
		if p.place(x) != nil {
			p.watch.send(x.Hash, Event{Status: StatusInvalid})
		}
	}
	p.enforceLimits(Hash{})
}

// Invalid tells that extrinsics failed while a block was built. They leave the
// pool with what stands behind them and are banned.
func (p *Pool) Invalid(hashes []Hash) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expel(hashes)
}
