package store

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
)

// writer fills a batch and remembers the first error.
type writer struct {
	b   db.Batch
	err error
	// buf and val are room for a key and a value, which the batch copies.
	buf, val []byte
}

func (w *writer) set(key, value []byte) {
	if w.err == nil {
		w.err = w.b.Set(key, value)
	}
}

func (w *writer) put(key, value []byte) {
	if value == nil {
		w.del(key)
	} else {
		w.set(key, value)
	}
}

func (w *writer) del(key []byte) {
	if w.err == nil {
		w.err = w.b.Delete(key)
	}
}

// finish writes the batch unless something failed before.
func (w *writer) finish(sync bool) error {
	defer w.b.Close()
	if w.err != nil {
		return w.err
	}
	if sync {
		return w.b.WriteSync()
	}
	return w.b.Write()
}

// ErrRoot is returned by Append when the state root is not the expected one.
var ErrRoot = errors.New("store: state root differs from the header's")

// Append commits the block that follows the tip: what the overlay changed on
// the tip's state, and the block itself, in one batch. After an error that is
// not about the arguments nothing more can be written.
func (s *Store) Append(b Block, o *state.Overlay) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if s.failed != nil {
		return s.failed
	}
	tip, ok := s.Tip()
	if !ok {
		return ErrEmpty
	}
	base, ok := o.Base().(*View)
	switch {
	case b.Number != tip.Number+1:
		return fmt.Errorf("store: block %d does not follow %d", b.Number, tip.Number)
	case !ok || base.s != s || base.number != tip.Number:
		return errors.New("store: overlay does not stand on the tip's state")
	}
	edits := o.Edits(s.version)
	root := edits[0].After.Root()
	if b.StateRoot == ([32]byte{}) {
		b.StateRoot = root
	} else if b.StateRoot != root {
		return fmt.Errorf("%w: 0x%x, not 0x%x", ErrRoot, root, b.StateRoot)
	}

	w := &writer{b: s.db.NewBatchWithSize(batchSize(edits))}
	w.addEdits(b.Number, edits)
	w.addBlock(&b)
	s.cache.epoch.Add(1)
	s.applied.Store(b.Number)
	if err := w.finish(!s.o.NoSync); err != nil {
		s.failed = fmt.Errorf("store: block %d was not written: %w", b.Number, err)
		return s.failed
	}
	s.refill(edits)
	s.cache.epoch.Add(1)
	s.advance(b, edits)
	s.pruner.wake()
	return nil
}

func batchSize(edits []state.Edit) int {
	n := 4096
	for _, e := range edits {
		for _, c := range e.Changes {
			n += 3*len(c.Key) + len(c.Value) + len(c.Old) + 400
		}
	}
	return n
}

// addEdits puts the new state and the undo records into the batch, one kind
// of record after the other and each in order: that is what a memtable takes
// fastest.
func (w *writer) addEdits(number uint64, edits []state.Edit) {
	nodeDiffs := diffsOf(edits)
	flat := make([]byte, 0, flatSize(edits))
	for _, e := range edits {
		sp := space(e.ID)
		for _, c := range e.Changes {
			w.buf = appendKey(w.buf[:0], flatKey, sp, c.Key)
			w.put(w.buf, c.Value)
			flat = appendItem(flat, sp, c.Key)
		}
	}
	diffs := nodeDiffs()
	nodes := make([]byte, 0, nodesSize(edits, diffs))
	for i, e := range edits {
		sp := space(e.ID)
		for _, c := range diffs[i] {
			w.buf = appendKey(w.buf[:0], nodeKey, sp, c.Path)
			w.put(w.buf, c.New)
			nodes = appendItem(nodes, sp, c.Path)
		}
	}
	for _, e := range edits {
		sp := space(e.ID)
		for _, c := range e.Changes {
			w.buf = binary.BigEndian.AppendUint64(appendUndo(w.buf[:0], sp, c.Key), number)
			w.undo(c.Old)
		}
	}
	for i, e := range edits {
		sp := space(e.ID)
		for _, c := range diffs[i] {
			w.buf = binary.BigEndian.AppendUint64(appendNodeUndo(w.buf[:0], sp, c.Path), number)
			w.undo(c.Old)
		}
	}
	w.set(numberKey(flatList, number), flat)
	w.set(numberKey(nodeList, number), nodes)
}

// diffsOf begins to compute which trie nodes each edit changed, and returns what
// waits for it. A failure to read nodes (a panic) comes up there.
func diffsOf(edits []state.Edit) (wait func() [][]trie.NodeChange) {
	diffs := make([][]trie.NodeChange, len(edits))
	var failure any
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { failure = recover() }()
		for i, e := range edits {
			diffs[i] = trie.Diff(e.Before, e.After)
		}
	}()
	return func() [][]trie.NodeChange {
		<-done
		if failure != nil {
			panic(failure)
		}
		return diffs
	}
}

// flatSize is enough room for the list of changed keys, nodesSize for that of
// changed nodes.
func flatSize(edits []state.Edit) (n int) {
	for _, e := range edits {
		sp := len(space(e.ID))
		for _, c := range e.Changes {
			n += sp + len(c.Key) + 8
		}
	}
	return n
}

func nodesSize(edits []state.Edit, diffs [][]trie.NodeChange) (n int) {
	for i, e := range edits {
		sp := len(space(e.ID))
		for _, c := range diffs[i] {
			n += sp + len(c.Path) + 8
		}
	}
	return n
}

// undo writes an undo record whose key is in buf.
func (w *writer) undo(old []byte) {
	w.val = appendOld(w.val[:0], old)
	w.set(w.buf, w.val)
}

// refill brings the cache up to date with what was written.
func (s *Store) refill(edits []state.Edit) {
	var buf []byte
	for _, e := range edits {
		sp := space(e.ID)
		for _, c := range e.Changes {
			buf = append(append(buf[:0], sp...), c.Key...)
			s.cache.set(buf, c.Value)
		}
	}
}

// maxChildTries bounds how many child tries stay open.
const maxChildTries = 1024

// advance makes the block the tip.
func (s *Store) advance(b Block, edits []state.Edit) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.tries) > maxChildTries {
		top := s.tries[""]
		s.tries = map[string]*trie.Snapshot{"": top}
	}
	for _, e := range edits {
		after := e.After
		if after.Loaded() > s.o.TrieNodes {
			after = after.Cold()
		}
		s.tries[string(e.ID)] = after
	}
	s.tip = &tip{Info{Number: b.Number, Hash: b.Hash, StateRoot: b.StateRoot, Header: b.Header}}
}
