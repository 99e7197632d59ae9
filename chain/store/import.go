package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
)

const (
	// importBatch is the size of a batch of imported pairs, in bytes.
	importBatch = 8 << 20
	// importChunk is how many pairs enter the trie at a time.
	importChunk = 50_000
)

// Import fills an empty store with the state of its first block: that of a
// genesis, or one taken from another node. What was written counts only once
// Finish has returned; after a crash before that the store is empty.
type Import struct {
	s        *Store
	w        *writer
	size     int
	children map[string]struct{}
	err      error
	// root is set by Root.
	root *[32]byte
}

// Import begins to fill the store.
func (s *Store) Import() (*Import, error) {
	if _, ok := s.Tip(); ok {
		return nil, errors.New("store: there is a first block already")
	}
	if err := s.wipe(); err != nil {
		return nil, err
	}
	if err := s.db.SetSync(meta(metaImporting), []byte{1}); err != nil {
		return nil, err
	}
	return &Import{s: s, w: &writer{b: s.db.NewBatch()}, children: make(map[string]struct{})}, nil
}

// Put adds a pair, of a child trie if id is not nil. Pairs may come in any
// order. Roots of child tries are computed; those given are ignored. The first
// error is kept for Root.
func (i *Import) Put(id, key, value []byte) {
	if i.err != nil || id == nil && state.IsChildKey(key) {
		return
	}
	if id != nil {
		i.children[string(id)] = struct{}{}
	}
	if value == nil {
		value = []byte{}
	}
	i.root = nil
	i.w.set(join3(flatKey, space(id), key), value)
	if i.size += len(key) + len(value) + 32; i.size > importBatch {
		i.flush()
	}
}

func (i *Import) flush() {
	if i.err == nil {
		i.err = i.w.finish(false)
	}
	i.w, i.size = &writer{b: i.s.db.NewBatch()}, 0
}

// Root builds the tries and returns the state root.
func (i *Import) Root() (root [32]byte, err error) {
	defer recoverFailure(&err)
	i.flush()
	if i.err != nil {
		return root, i.err
	}
	if i.root != nil {
		return *i.root, nil
	}
	for id := range i.children {
		r := i.build([]byte(id))
		i.w.set(join3(flatKey, space(nil), state.ChildRootKey([]byte(id))), r[:])
	}
	i.flush()
	root = i.build(nil)
	i.flush()
	i.root = &root
	return root, i.err
}

// build makes the branches of a trie from its flat records, some at a time.
func (i *Import) build(id []byte) [32]byte {
	v := &View{s: i.s, number: math.MaxUint64, id: id, space: space(id)}
	snap := trie.Empty(i.s.version).At(source{v})
	it := v.Iter(nil, nil)
	defer it.Close()
	for more := true; more; {
		var ch []trie.Change
		for len(ch) < importChunk {
			if more = it.Next(); !more {
				break
			}
			ch = append(ch, trie.Change{Key: bytes.Clone(it.Key()), Value: it.Value()})
		}
		edit := snap.Edit()
		edit.Update(ch)
		next := edit.Snapshot()
		for _, c := range trie.Diff(snap, next) {
			i.w.put(join3(nodeKey, v.space, c.Path), c.New)
		}
		i.flush()
		check(i.err)
		snap = next.Cold()
	}
	return snap.Root()
}

// Finish makes b the first block. Its state root must be that of the state.
func (i *Import) Finish(b Block) error {
	root, err := i.Root()
	if err != nil {
		return err
	}
	if b.StateRoot == ([32]byte{}) {
		b.StateRoot = root
	} else if b.StateRoot != root {
		return fmt.Errorf("%w: 0x%x, not 0x%x", ErrRoot, root, b.StateRoot)
	}
	s := i.s
	i.w.addBlock(&b)
	i.w.set(meta(metaVersion), []byte{Layout})
	i.w.set(meta(metaEngine), []byte(s.o.Engine))
	i.w.set(meta(metaGenesis), b.Hash[:])
	i.w.set(meta(metaStateVersion), []byte{byte(s.version)})
	i.w.set(meta(metaFirst), binary.BigEndian.AppendUint64(nil, b.Number))
	i.w.del(meta(metaImporting))
	if err := i.w.finish(true); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cache.clear()
	s.applied.Store(b.Number)
	s.tip = &tip{Info{Number: b.Number, Hash: b.Hash, StateRoot: b.StateRoot, Header: b.Header}}
	s.floor, s.nodeFloor, s.first, s.genesis = b.Number, b.Number, b.Number, b.Hash
	return nil
}

// ImportMap makes b the first block with the state in m, and returns the root.
func (s *Store) ImportMap(m *state.Map, b Block) ([32]byte, error) {
	i, err := s.Import()
	if err != nil {
		return [32]byte{}, err
	}
	m.Each(i.Put)
	root, err := i.Root()
	if err != nil {
		return root, err
	}
	return root, i.Finish(b)
}

// wipe deletes everything.
func (s *Store) wipe() error {
	for {
		it, err := s.db.Iterator(nil, nil)
		if err != nil {
			return err
		}
		w := &writer{b: s.db.NewBatch()}
		n, left := 0, false
		for ; it.Valid(); it.Next() {
			// The mark of an unfinished import goes last.
			if k := it.Key(); string(k) != string(meta(metaImporting)) {
				w.del(k)
				n++
			}
			if n == importChunk {
				left = true
				break
			}
		}
		err = errors.Join(it.Error(), it.Close())
		if !left {
			w.del(meta(metaImporting))
		}
		if err = errors.Join(err, w.finish(!left)); err != nil || !left {
			return err
		}
	}
}

// Export calls fn for each pair of the state after a block, first those of the
// top trie and then, with their id, those of the child tries, until fn returns
// false. Slices may be kept.
func (s *Store) Export(number uint64, fn func(id, key, value []byte) bool) (err error) {
	v, release, err := s.At(number)
	if err != nil {
		return err
	}
	defer release()
	defer recoverFailure(&err)
	if !v.each(fn) {
		return nil
	}
	for _, id := range v.Children() {
		if !v.child(id).each(fn) {
			return nil
		}
	}
	return nil
}

func (v *View) each(fn func(id, key, value []byte) bool) bool {
	it := v.Iter(nil, nil)
	defer it.Close()
	for it.Next() {
		if !fn(v.id, it.Key(), it.Value()) {
			return false
		}
	}
	return true
}

// Children returns the ids of the child tries.
func (v *View) Children() [][]byte {
	var ids [][]byte
	it := v.Iter([]byte(state.DefaultChildPrefix), nil)
	defer it.Close()
	for it.Next() {
		ids = append(ids, it.Key()[len(state.DefaultChildPrefix):])
	}
	return ids
}

// recoverFailure turns a raised Failure into an error.
func recoverFailure(err *error) {
	switch r := recover().(type) {
	case nil:
	case *Failure:
		*err = r
	default:
		panic(r)
	}
}

// Try runs fn and returns the disk's failure if one is raised under it.
func Try(fn func() error) (err error) {
	defer recoverFailure(&err)
	return fn()
}
