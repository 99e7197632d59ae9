package txpool

import (
	"context"
	"errors"
	"sync"
)

// Pool is the transaction pool. Its methods may be called from several
// goroutines.
type Pool struct {
	validator Validator
	opt       Options

	mu      sync.Mutex
	best    Block // without extrinsics
	ready   ready
	future  future
	bans    bans
	watch   watchers
	gossip  gossip
	limbo   limbo
	seq     uint64
	wake    map[chan struct{}]struct{}
	refresh uint64 // last block after which everything was offered to peers again
}

// New returns an empty pool on the given best block.
func New(v Validator, best Block, opt Options) *Pool {
	opt = opt.withDefaults()
	best.Extrinsics = nil
	return &Pool{
		validator: v, opt: opt, best: best,
		ready: newReady(), future: newFuture(), bans: newBans(opt.Ban),
		watch: make(watchers), gossip: newGossip(), limbo: newLimbo(),
		wake: make(map[chan struct{}]struct{}),
	}
}

// maxJudgements bounds how often an extrinsic is judged again because the
// best block changed meanwhile.
const maxJudgements = 3

// Submit judges xt and files it. The pool keeps xt; nobody may change it. The
// error is *Error unless the node itself failed.
func (p *Pool) Submit(ctx context.Context, src Source, xt []byte) (Hash, error) {
	h := HashOf(xt)
	return h, p.submit(ctx, submission{hash: h, xt: xt, src: src})
}

// SubmitAndWatch is Submit, and what becomes of the extrinsic is told.
func (p *Pool) SubmitAndWatch(ctx context.Context, src Source, xt []byte) (*Watch, error) {
	w := &Watch{Hash: HashOf(xt), ch: make(chan Event, watchBuffer)}
	w.stop = func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.watch.drop(w)
	}
	if err := p.submit(ctx, submission{hash: w.Hash, xt: xt, src: src, watch: w}); err != nil {
		return nil, err
	}
	return w, nil
}

// SubmitGossiped is Submit for an extrinsic that a peer sent. One that may
// become valid is not banned but judged again after the next blocks.
func (p *Pool) SubmitGossiped(ctx context.Context, xt []byte) error {
	return p.submit(ctx, submission{hash: HashOf(xt), xt: xt, src: External, gossiped: true})
}

type submission struct {
	hash     Hash
	xt       []byte
	src      Source
	watch    *Watch
	gossiped bool
	attempt  int
}

func (p *Pool) submit(ctx context.Context, s submission) error {
	p.mu.Lock()
	err := p.known(s.hash)
	best := p.best
	p.mu.Unlock()
	if err != nil {
		return err
	}
	for try := 1; ; try++ {
		v, err := p.validator.Validate(ctx, best.Hash, s.src, s.xt)
		p.mu.Lock()
		if best.Hash != p.best.Hash && try < maxJudgements {
			best = p.best
			p.mu.Unlock()
			continue
		}
		if err != nil {
			p.refused(s, err)
		} else {
			err = p.file(s, &v)
		}
		p.mu.Unlock()
		return err
	}
}

// known refuses what is in the pool or banned.
func (p *Pool) known(h Hash) error {
	if p.bans.has(h, p.opt.Now()) {
		return refuse(Banned)
	}
	if p.ready.byHash[h] != nil || p.future.byHash[h] != nil {
		return &Error{Kind: AlreadyImported, Hash: h}
	}
	return nil
}

// refused keeps in mind that s is not valid.
func (p *Pool) refused(s submission, err error) {
	var e *Error
	if !errors.As(err, &e) {
		return
	}
	if s.gossiped && (e.Transient || e.Kind == Unknown) {
		p.limbo.park(s, p.best.Number)
		return
	}
	if e.wrong() {
		p.bans.add(s.hash, p.opt.Now())
	}
}

// file puts a valid extrinsic into one of the queues.
func (p *Pool) file(s submission, v *Validity) error {
	if !v.Propagate && !p.opt.Author {
		return refuse(Unactionable)
	}
	if len(v.Provides) == 0 {
		return refuse(NoTags)
	}
	if err := p.known(s.hash); err != nil {
		return err
	}
	p.seq++
	t := newTx(s.hash, s.xt, s.src, p.best.Number, v)
	t.seq = p.seq
	if s.watch != nil {
		p.watch[s.hash] = append(p.watch[s.hash], s.watch)
	}
	err := p.place(t)
	if err == nil && !p.enforceLimits(t.Hash) {
		err = refuse(ImmediatelyDropped)
	}
	if err != nil && s.watch != nil {
		p.watch.drop(s.watch)
	}
	return err
}

// place puts t into the queue where it belongs now.
func (p *Pool) place(t *Tx) error {
	if missing := p.missing(t.requires); len(missing) > 0 {
		p.future.insert(&waiting{tx: t, missing: missing, checked: p.best.Number})
		p.watch.send(t.Hash, Event{Status: StatusFuture})
		return nil
	}
	return p.promote(t)
}

func (p *Pool) missing(requires []string) map[string]struct{} {
	var out map[string]struct{}
	for _, tag := range requires {
		if p.ready.provider[tag] == nil {
			if out == nil {
				out = make(map[string]struct{}, len(requires))
			}
			out[tag] = struct{}{}
		}
	}
	return out
}

// promote makes t ready, and with it what waited for it.
func (p *Pool) promote(t *Tx) error {
	if err := p.makeReady(t); err != nil {
		return err
	}
	todo := p.future.satisfy(t.provides)
	for len(todo) > 0 {
		u := todo[0]
		todo = todo[1:]
		if len(p.missing(u.requires)) > 0 || p.makeReady(u) != nil {
			p.watch.send(u.Hash, Event{Status: StatusInvalid})
			continue
		}
		todo = append(todo, p.future.satisfy(u.provides)...)
	}
	p.signal()
	return nil
}

func (p *Pool) makeReady(t *Tx) error {
	rivals := p.ready.rivals(t)
	if err := outbids(t, rivals); err != nil {
		return err
	}
	if len(rivals) > 0 && p.ready.dependsOnTree(t, rivals) {
		return refuse(Cycle)
	}
	gone, kept := p.ready.removeTree(rivals, t.provides)
	n := p.ready.insert(t, kept)
	n.checked, n.entered = p.best.Number, p.best.Number
	p.watch.send(t.Hash, Event{Status: StatusReady})
	for _, g := range gone {
		p.watch.send(g.Hash, Event{Status: StatusUsurped, By: t.Hash})
	}
	if t.Propagate {
		p.gossip.add(t.Hash)
	}
	return nil
}

// enforceLimits drops the worst until the limits hold. It reports whether the
// extrinsic just filed survived.
func (p *Pool) enforceLimits(filed Hash) bool {
	survived := true
	drop := func(t *Tx) {
		if t.Hash == filed {
			survived = false
		}
		p.watch.send(t.Hash, Event{Status: StatusDropped})
	}
	for p.opt.Ready.exceeded(len(p.ready.byHash), p.ready.bytes) {
		t, _ := p.ready.worst.Min()
		gone, _ := p.ready.removeTree([]*node{p.ready.byHash[t.Hash]}, nil)
		for _, g := range gone {
			drop(g)
		}
	}
	for p.opt.Future.exceeded(len(p.future.byHash), p.future.bytes) {
		w := p.future.worst()
		p.future.remove(w)
		drop(w.tx)
	}
	return survived
}

// Notify returns a channel that gets a value when an extrinsic has become
// ready since the last one was taken, and a function that ends this.
func (p *Pool) Notify() (<-chan struct{}, func()) {
	ch := make(chan struct{}, 1)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wake[ch] = struct{}{}
	return ch, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.wake, ch)
	}
}

func (p *Pool) signal() {
	for ch := range p.wake {
		select {
		case ch <- struct{}{}:
		default:
		}
	}
}

// Counts tells how full the pool is.
type Counts struct {
	Ready, ReadyBytes, Future, FutureBytes int
}

// Counts returns how full the pool is.
func (p *Pool) Counts() Counts {
	p.mu.Lock()
	defer p.mu.Unlock()
	return Counts{
		Ready: len(p.ready.byHash), ReadyBytes: p.ready.bytes,
		Future: len(p.future.byHash), FutureBytes: p.future.bytes,
	}
}

// Provides reports whether a ready extrinsic provides tag.
func (p *Pool) Provides(tag []byte) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.ready.provider[string(tag)] != nil
}

// Get returns an extrinsic of the pool, nil if it is not there.
func (p *Pool) Get(h Hash) *Tx {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := p.ready.byHash[h]; n != nil {
		return n.tx
	}
	if w := p.future.byHash[h]; w != nil {
		return w.tx
	}
	return nil
}

// Remove takes the extrinsics out with all that stand behind them, as after a
// client's request, and bans them. It returns the hashes of those removed.
func (p *Pool) Remove(hashes ...Hash) []Hash {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.expel(hashes)
}

// expel removes, bans and tells the watchers that it's invalid.
func (p *Pool) expel(hashes []Hash) []Hash {
	var out []Hash
	now := p.opt.Now()
	for _, h := range hashes {
		var gone []*Tx
		if n := p.ready.byHash[h]; n != nil {
			gone, _ = p.ready.removeTree([]*node{n}, nil)
		} else if w := p.future.byHash[h]; w != nil {
			p.future.remove(w)
			gone = []*Tx{w.tx}
		}
		p.bans.add(h, now)
		for _, g := range gone {
			p.bans.add(g.Hash, now)
			p.watch.send(g.Hash, Event{Status: StatusInvalid})
			out = append(out, g.Hash)
		}
	}
	return out
}
