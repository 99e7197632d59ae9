package comet

import (
	"bytes"
	"errors"
	"sync"

	cmtdb "github.com/cometbft/cometbft-db"
	cmtcfg "github.com/cometbft/cometbft/config"

	"github.com/tensord/tensord/chain/db"
)

// stores gives CometBFT its databases as parts of one of ours, each behind its
// name as a prefix.
type stores struct {
	db db.DB
	// CometBFT does not wait for its gossip routines when it stops, and they
	// panic when a read fails. After shut they find nothing instead.
	mu   sync.RWMutex
	down bool
}

func (s *stores) provide(ctx *cmtcfg.DBContext) (cmtdb.DB, error) { return s.part(ctx.ID), nil }

func (s *stores) part(id string) *part {
	return &part{s: s, db: s.db, prefix: append([]byte(id), '/')}
}

// shut separates CometBFT from the database. Nothing that matters is written
// any more: the consensus and block sync routines have ended.
func (s *stores) shut() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.down = true
}

// enter reports whether the database may be used; if so leave has to follow.
func (s *stores) enter() bool {
	s.mu.RLock()
	if s.down {
		s.mu.RUnlock()
		return false
	}
	return true
}

func (s *stores) leave() { s.mu.RUnlock() }

// part is the keys of a database that start with a prefix.
type part struct {
	s      *stores
	db     db.DB
	prefix []byte
}

var errEmptyKey = errors.New("comet: empty database key")

func (p *part) key(k []byte) []byte { return append(bytes.Clone(p.prefix), k...) }

func (p *part) bounds(start, end []byte) ([]byte, []byte) {
	if end == nil {
		return p.key(start), db.PrefixEnd(p.prefix)
	}
	return p.key(start), p.key(end)
}

func (p *part) Get(k []byte) ([]byte, error) {
	if len(k) == 0 {
		return nil, errEmptyKey
	}
	if !p.s.enter() {
		return nil, nil
	}
	defer p.s.leave()
	return p.db.Get(p.key(k))
}

func (p *part) Has(k []byte) (bool, error) {
	if len(k) == 0 {
		return false, errEmptyKey
	}
	if !p.s.enter() {
		return false, nil
	}
	defer p.s.leave()
	return p.db.Has(p.key(k))
}

func (p *part) Set(k, v []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	if !p.s.enter() {
		return nil
	}
	defer p.s.leave()
	return p.db.Set(p.key(k), v)
}

func (p *part) SetSync(k, v []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	if !p.s.enter() {
		return nil
	}
	defer p.s.leave()
	return p.db.SetSync(p.key(k), v)
}

func (p *part) Delete(k []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	if !p.s.enter() {
		return nil
	}
	defer p.s.leave()
	return p.db.Delete(p.key(k))
}

func (p *part) DeleteSync(k []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	if !p.s.enter() {
		return nil
	}
	defer p.s.leave()
	return p.db.DeleteSync(p.key(k))
}

func (p *part) Iterator(start, end []byte) (cmtdb.Iterator, error) {
	if !p.s.enter() {
		return nothing{start, end}, nil
	}
	defer p.s.leave()
	lo, hi := p.bounds(start, end)
	it, err := p.db.Iterator(lo, hi)
	if err != nil {
		return nil, err
	}
	return &partIterator{Iterator: it, skip: len(p.prefix), start: start, end: end}, nil
}

func (p *part) ReverseIterator(start, end []byte) (cmtdb.Iterator, error) {
	if !p.s.enter() {
		return nothing{start, end}, nil
	}
	defer p.s.leave()
	lo, hi := p.bounds(start, end)
	it, err := p.db.ReverseIterator(lo, hi)
	if err != nil {
		return nil, err
	}
	return &partIterator{Iterator: it, skip: len(p.prefix), start: start, end: end}, nil
}

// Close does nothing: the database belongs to whoever opened it.
func (p *part) Close() error { return nil }

func (p *part) NewBatch() cmtdb.Batch { return &partBatch{Batch: p.db.NewBatch(), part: p} }

func (p *part) Print() error { return nil }

func (p *part) Stats() map[string]string { return nil }

func (p *part) Compact(start, end []byte) error {
	if !p.s.enter() {
		return nil
	}
	defer p.s.leave()
	return p.db.Compact(p.bounds(start, end))
}

// nothing is an iterator over no keys.
type nothing struct{ start, end []byte }

func (n nothing) Domain() (start, end []byte) { return n.start, n.end }
func (nothing) Valid() bool                   { return false }
func (nothing) Next()                         { panic("comet: no next key") }
func (nothing) Key() []byte                   { panic("comet: no key") }
func (nothing) Value() []byte                 { panic("comet: no value") }
func (nothing) Error() error                  { return nil }
func (nothing) Close() error                  { return nil }

type partIterator struct {
	db.Iterator
	skip       int
	start, end []byte
}

func (it *partIterator) Domain() (start, end []byte) { return it.start, it.end }
func (it *partIterator) Key() []byte                 { return it.Iterator.Key()[it.skip:] }

type partBatch struct {
	db.Batch
	part *part
}

func (b *partBatch) Set(k, v []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	return b.Batch.Set(b.part.key(k), v)
}

func (b *partBatch) Delete(k []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	return b.Batch.Delete(b.part.key(k))
}

func (b *partBatch) Write() error {
	if !b.part.s.enter() {
		return nil
	}
	defer b.part.s.leave()
	return b.Batch.Write()
}

func (b *partBatch) WriteSync() error {
	if !b.part.s.enter() {
		return nil
	}
	defer b.part.s.leave()
	return b.Batch.WriteSync()
}
