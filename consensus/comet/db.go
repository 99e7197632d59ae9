package comet

import (
	"bytes"
	"errors"

	cmtdb "github.com/cometbft/cometbft-db"
	cmtcfg "github.com/cometbft/cometbft/config"

	"github.com/tensord/tensord/chain/db"
)

// stores gives CometBFT its databases as parts of one of ours, each behind its
// name as a prefix.
func stores(d db.DB) cmtcfg.DBProvider {
	return func(ctx *cmtcfg.DBContext) (cmtdb.DB, error) {
		return &part{db: d, prefix: append([]byte(ctx.ID), '/')}, nil
	}
}

// part is the keys of a database that start with a prefix.
type part struct {
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
	return p.db.Get(p.key(k))
}

func (p *part) Has(k []byte) (bool, error) {
	if len(k) == 0 {
		return false, errEmptyKey
	}
	return p.db.Has(p.key(k))
}

func (p *part) Set(k, v []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	return p.db.Set(p.key(k), v)
}

func (p *part) SetSync(k, v []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	return p.db.SetSync(p.key(k), v)
}

func (p *part) Delete(k []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	return p.db.Delete(p.key(k))
}

func (p *part) DeleteSync(k []byte) error {
	if len(k) == 0 {
		return errEmptyKey
	}
	return p.db.DeleteSync(p.key(k))
}

func (p *part) Iterator(start, end []byte) (cmtdb.Iterator, error) {
	lo, hi := p.bounds(start, end)
	it, err := p.db.Iterator(lo, hi)
	if err != nil {
		return nil, err
	}
	return &partIterator{Iterator: it, skip: len(p.prefix), start: start, end: end}, nil
}

func (p *part) ReverseIterator(start, end []byte) (cmtdb.Iterator, error) {
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

func (p *part) Stats() map[string]string { return p.db.Stats() }

func (p *part) Compact(start, end []byte) error { return p.db.Compact(p.bounds(start, end)) }

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
