package store

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
)

// View is the state after a block. It pins the block, so that it can be read
// until it is released, while others commit later blocks. It may be used by
// several goroutines.
type View struct {
	s      *Store
	number uint64
	id     []byte // of the child trie, nil for the top trie
	space  []byte

	// once and snap are the trie of a view that is not at the tip.
	once sync.Once
	snap *trie.Snapshot
}

var (
	_ state.Reader = (*View)(nil)
	_ state.Rooted = (*View)(nil)
)

// At returns the state after a block. release must be called once it is no
// longer read.
func (s *Store) At(number uint64) (v *View, release func(), err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.tip == nil:
		return nil, nil, ErrEmpty
	case number > s.tip.Number:
		return nil, nil, fmt.Errorf("%w: %d", ErrUnknown, number)
	case number < s.floor:
		return nil, nil, fmt.Errorf("%w: %d, kept from %d", ErrPruned, number, s.floor)
	}
	v, release = s.pin(number)
	return v, release, nil
}

// Best returns the state after the tip, and the tip.
func (s *Store) Best() (v *View, tip Info, release func(), err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.tip == nil {
		return nil, Info{}, nil, ErrEmpty
	}
	v, release = s.pin(s.tip.Number)
	return v, s.tip.Info, release, nil
}

func (s *Store) pin(number uint64) (*View, func()) {
	s.pins[number]++
	var once sync.Once
	release := func() {
		once.Do(func() {
			s.mu.Lock()
			defer s.mu.Unlock()
			if s.pins[number]--; s.pins[number] == 0 {
				delete(s.pins, number)
			}
		})
	}
	return &View{s: s, number: number, space: space(nil)}, release
}

// Block returns the number of the block.
func (v *View) Block() uint64 { return v.number }

// Child returns the default child trie with this id, on the same pin.
func (v *View) Child(id []byte) state.Reader { return v.child(id) }

func (v *View) child(id []byte) *View {
	id = append([]byte{}, id...)
	return &View{s: v.s, number: v.number, id: id, space: space(id)}
}

// past reports whether blocks after the view's have been or are being written,
// so that undo records count. It must be asked after the tip was read.
func (v *View) past() bool { return v.s.applied.Load() > v.number }

// Get returns the value at key, nil if there is none.
func (v *View) Get(key []byte) []byte {
	var buf [160]byte
	k := append(append(buf[:0], v.space...), key...)
	value, ok := v.s.cache.get(k)
	if !ok {
		value = v.s.readFlat(bytes.Clone(k))
	}
	if v.past() {
		if old, ok := v.s.undone(undoPrefix(v.space, key), v.number); ok {
			return old
		}
	}
	return value
}

// readFlat reads a record of the tip from disk into the cache.
func (s *Store) readFlat(k []byte) []byte {
	epoch := s.cache.epoch.Load()
	value, err := s.db.Get(append([]byte{flatKey}, k...))
	check(err)
	s.cache.fill(epoch, k, value)
	return value
}

// undone returns what the first undo record after a block says.
func (s *Store) undone(prefix []byte, number uint64) (old []byte, ok bool) {
	start := binary.BigEndian.AppendUint64(bytes.Clone(prefix), number+1)
	it, err := s.db.Iterator(start, db.PrefixEnd(prefix))
	check(err)
	defer it.Close()
	if !it.Valid() {
		check(it.Error())
		return nil, false
	}
	old, err = decodeOld(it.Value())
	check(err)
	return old, true
}

// Next returns the smallest key greater than key.
func (v *View) Next(key []byte) (next []byte, ok bool) {
	it := v.Iter(nil, key)
	defer it.Close()
	if !it.Next() {
		return nil, false
	}
	return it.Key(), true
}

// Trie returns the trie of the state, nil if it has to be built.
func (v *View) Trie(version trie.Version) *trie.Snapshot {
	if version != v.s.version {
		return nil
	}
	src := source{v}
	v.s.mu.Lock()
	atTip := v.s.tip.Number == v.number
	snap, kept := v.s.tries[string(v.id)], v.number >= v.s.nodeFloor
	v.s.mu.Unlock()
	if atTip && snap != nil {
		return snap.At(src)
	}
	if !kept {
		return nil
	}
	v.once.Do(func() { v.snap = v.openTrie(src) })
	if atTip {
		v.s.mu.Lock()
		if v.s.tip.Number == v.number && v.s.tries[string(v.id)] == nil {
			v.s.tries[string(v.id)] = v.snap
		}
		v.s.mu.Unlock()
	}
	return v.snap
}

func (v *View) openTrie(src source) *trie.Snapshot {
	root := trie.EmptyRoot
	if v.id == nil {
		info, err := v.s.Info(v.number)
		check(err)
		root = info.StateRoot
	} else {
		top := &View{s: v.s, number: v.number, space: space(nil)}
		if r := top.Get(state.ChildRootKey(v.id)); r != nil {
			root = [32]byte(r)
		}
	}
	snap, err := trie.Open(src, v.s.version, root)
	check(err)
	return snap
}

// source gives a view's trie its nodes.
type source struct{ v *View }

func (s source) Branch(path []byte, n int) []byte {
	p := trie.AppendPath(nil, path, n)
	rec, err := s.v.s.db.Get(join3(nodeKey, s.v.space, p))
	check(err)
	if s.v.past() {
		if old, ok := s.v.s.undone(nodeUndoPrefix(s.v.space, p), s.v.number); ok {
			return old
		}
	}
	return rec
}

func (s source) First(path []byte, n int) (key, value []byte) {
	from := bytes.Clone(path[:n/2])
	if n&1 == 1 {
		from = append(from, path[n/2]&0xf0)
	}
	it := s.v.iterFrom(path[:n/2], from, false)
	defer it.Close()
	if !it.Next() || !trie.HasPath(it.Key(), path, n) {
		return nil, nil
	}
	return it.Key(), it.Value()
}
