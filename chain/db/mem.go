package db

import (
	"bytes"
	"fmt"
	"strconv"
	"sync"

	"github.com/tidwall/btree"
)

// Mem is a database in memory. Snapshots and iterators share the tree with it
// until one of them changes.
type Mem struct {
	memReader
	mu     sync.RWMutex
	closed bool
}

type pairs = btree.Map[string, []byte]

var _ DB = (*Mem)(nil)

// NewMem returns an empty database.
func NewMem() *Mem {
	m := &Mem{}
	m.tree = &pairs{}
	return m
}

// memReader reads a tree that does not change.
type memReader struct{ tree *pairs }

func (r memReader) Get(key []byte) ([]byte, error) {
	if len(key) == 0 {
		return nil, ErrKeyEmpty
	}
	v, ok := r.tree.Get(string(key))
	if !ok {
		return nil, nil
	}
	return append([]byte{}, v...), nil
}

func (r memReader) Has(key []byte) (bool, error) {
	if len(key) == 0 {
		return false, ErrKeyEmpty
	}
	_, ok := r.tree.Get(string(key))
	return ok, nil
}

func (r memReader) Close() error { return nil }

func (r memReader) Iterator(start, end []byte) (Iterator, error) {
	return r.iterator(start, end, false)
}

func (r memReader) ReverseIterator(start, end []byte) (Iterator, error) {
	return r.iterator(start, end, true)
}

func (r memReader) iterator(start, end []byte, reverse bool) (Iterator, error) {
	if err := checkBounds(start, end); err != nil {
		return nil, err
	}
	it := &memIter{it: r.tree.Iter(), start: bytes.Clone(start), end: bytes.Clone(end), reverse: reverse}
	switch {
	case !reverse && start == nil:
		it.ok = it.it.First()
	case !reverse:
		it.ok = it.it.Seek(string(start))
	case end == nil:
		it.ok = it.it.Last()
	case it.it.Seek(string(end)):
		it.ok = it.it.Prev()
	default:
		it.ok = it.it.Last()
	}
	it.bound()
	return it, nil
}

func checkBounds(start, end []byte) error {
	if start != nil && len(start) == 0 || end != nil && len(end) == 0 {
		return ErrKeyEmpty
	}
	return nil
}

func (m *Mem) snapshot() (memReader, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return memReader{}, ErrClosed
	}
	return memReader{m.tree.Copy()}, nil
}

// Snapshot returns the database as it is now.
func (m *Mem) Snapshot() Reader {
	r, err := m.snapshot()
	if err != nil {
		return memReader{&pairs{}}
	}
	return r
}

// Get returns a copy of the value of key.
func (m *Mem) Get(key []byte) ([]byte, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.closed {
		return nil, ErrClosed
	}
	return m.memReader.Get(key)
}

// Has reports whether key exists.
func (m *Mem) Has(key []byte) (bool, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.closed {
		return false, ErrClosed
	}
	return m.memReader.Has(key)
}

// Iterator walks the keys ascending.
func (m *Mem) Iterator(start, end []byte) (Iterator, error) {
	r, err := m.snapshot()
	if err != nil {
		return nil, err
	}
	return r.Iterator(start, end)
}

// ReverseIterator walks the keys descending.
func (m *Mem) ReverseIterator(start, end []byte) (Iterator, error) {
	r, err := m.snapshot()
	if err != nil {
		return nil, err
	}
	return r.ReverseIterator(start, end)
}

// Set writes a value.
func (m *Mem) Set(key, value []byte) error { return m.one(key, value, false) }

// SetSync is Set.
func (m *Mem) SetSync(key, value []byte) error { return m.one(key, value, false) }

// Delete removes a key.
func (m *Mem) Delete(key []byte) error { return m.one(key, nil, true) }

// DeleteSync is Delete.
func (m *Mem) DeleteSync(key []byte) error { return m.one(key, nil, true) }

func (m *Mem) one(key, value []byte, del bool) error {
	b := m.NewBatch()
	defer b.Close()
	if del {
		if err := b.Delete(key); err != nil {
			return err
		}
	} else if err := b.Set(key, value); err != nil {
		return err
	}
	return b.Write()
}

// Close makes every later call fail.
func (m *Mem) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
	return nil
}

// Compact does nothing.
func (m *Mem) Compact(_, _ []byte) error { return nil }

// Print writes all pairs to standard output.
func (m *Mem) Print() error {
	r, err := m.snapshot()
	if err != nil {
		return err
	}
	r.tree.Scan(func(k string, v []byte) bool {
		fmt.Printf("%x: %x\n", k, v)
		return true
	})
	return nil
}

// Stats returns the number of keys.
func (m *Mem) Stats() map[string]string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return map[string]string{"type": "memory", "keys": strconv.Itoa(m.tree.Len())}
}

// NewBatch returns an empty batch.
func (m *Mem) NewBatch() Batch { return &memBatch{m: m} }

// NewBatchWithSize returns an empty batch.
func (m *Mem) NewBatchWithSize(int) Batch { return &memBatch{m: m} }

type memBatch struct {
	m    *Mem
	ops  []memOp
	size int
	done bool
}

type memOp struct {
	key   string
	value []byte // nil: delete
}

func (b *memBatch) add(key, value []byte) error {
	if b.done {
		return ErrBatchDone
	}
	if len(key) == 0 {
		return ErrKeyEmpty
	}
	b.ops = append(b.ops, memOp{string(key), value})
	b.size += len(key) + len(value)
	return nil
}

func (b *memBatch) Set(key, value []byte) error {
	if value == nil {
		return ErrValueNil
	}
	return b.add(key, append([]byte{}, value...))
}

func (b *memBatch) Delete(key []byte) error { return b.add(key, nil) }

func (b *memBatch) Write() error {
	if b.done {
		return ErrBatchDone
	}
	b.done = true
	b.m.mu.Lock()
	defer b.m.mu.Unlock()
	if b.m.closed {
		return ErrClosed
	}
	for _, op := range b.ops {
		if op.value == nil {
			b.m.tree.Delete(op.key)
		} else {
			b.m.tree.Set(op.key, op.value)
		}
	}
	return nil
}

func (b *memBatch) WriteSync() error { return b.Write() }

func (b *memBatch) Close() error {
	b.done, b.ops = true, nil
	return nil
}

func (b *memBatch) GetByteSize() (int, error) {
	if b.done {
		return 0, ErrBatchDone
	}
	return b.size, nil
}

type memIter struct {
	it          btree.MapIter[string, []byte]
	start, end  []byte
	reverse, ok bool
}

// bound ends the iteration at its bound.
func (i *memIter) bound() {
	if !i.ok {
		return
	}
	k := i.it.Key()
	if i.end != nil && k >= string(i.end) || i.start != nil && k < string(i.start) {
		i.ok = false
	}
}

func (i *memIter) Domain() (start, end []byte) { return i.start, i.end }
func (i *memIter) Valid() bool                 { return i.ok }
func (i *memIter) Error() error                { return nil }
func (i *memIter) Close() error                { i.ok = false; return nil }

func (i *memIter) Next() {
	i.must()
	if i.reverse {
		i.ok = i.it.Prev()
	} else {
		i.ok = i.it.Next()
	}
	i.bound()
}

func (i *memIter) Seek(key []byte) {
	if i.start != nil && bytes.Compare(key, i.start) < 0 {
		key = i.start
	}
	i.ok = i.it.Seek(string(key))
	i.bound()
}

func (i *memIter) Key() []byte {
	i.must()
	return []byte(i.it.Key())
}

func (i *memIter) Value() []byte {
	i.must()
	return append([]byte{}, i.it.Value()...)
}

func (i *memIter) must() {
	if !i.ok {
		panic("db: iterator is not valid")
	}
}
