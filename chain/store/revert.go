package store

import (
	"encoding/binary"
	"fmt"

	"github.com/tensord/tensord/chain/trie"
)

// Revert takes back the last n blocks, one batch each, and calls show, which may
// be nil, after each. Nobody may be reading state meanwhile; new readers wait.
func (s *Store) Revert(n uint64, show func(best uint64)) error {
	s.pruner.maintenance.Lock()
	defer s.pruner.maintenance.Unlock()
	s.writing.Lock()
	defer s.writing.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.failed != nil:
		return s.failed
	case s.tip == nil:
		return ErrEmpty
	case len(s.pins) > 0:
		return ErrPinned
	case s.tip.Number < n || s.tip.Number-n < max(s.floor, s.nodeFloor):
		return fmt.Errorf("%w: %d blocks before %d", ErrPruned, n, s.tip.Number)
	}
	defer s.cache.clear()
	for range n {
		if err := s.revertTip(); err != nil {
			return err
		}
		if show != nil {
			show(s.tip.Number)
		}
	}
	return nil
}

func (s *Store) revertTip() error {
	number := s.tip.Number
	info, err := s.Info(number - 1)
	if err != nil {
		return err
	}
	w := &writer{b: s.db.NewBatch()}
	for list, target := range map[byte]byte{flatList: flatKey, nodeList: nodeKey} {
		if err := s.undoList(w, list, target, number); err != nil {
			return err
		}
	}
	extra, err := s.db.Get(numberKey(extraList, number))
	if err != nil {
		return err
	}
	keys, err := readItems(extra)
	if err != nil {
		return err
	}
	for _, k := range keys {
		w.del(append([]byte{extraKey}, k...))
	}
	for _, family := range []byte{extraList, headerKey, bodyKey, commitKey} {
		w.del(numberKey(family, number))
	}
	w.del(append([]byte{hashKey}, s.tip.Hash[:]...))
	w.set(meta(metaBest), binary.BigEndian.AppendUint64(nil, number-1))
	if err := w.finish(!s.o.NoSync); err != nil {
		s.failed = fmt.Errorf("store: block %d was not reverted: %w", number, err)
		return s.failed
	}
	s.tip = &tip{info}
	s.tries = make(map[string]*trie.Snapshot)
	s.applied.Store(number - 1)
	return nil
}

// undoList puts back what the undo records of a block say.
func (s *Store) undoList(w *writer, list, target byte, number uint64) error {
	v, err := s.db.Get(numberKey(list, number))
	if err != nil {
		return err
	}
	items, err := readItems(v)
	if err != nil {
		return err
	}
	for _, item := range items {
		prefix, err := undoOf(list, item)
		if err != nil {
			return err
		}
		key := binary.BigEndian.AppendUint64(prefix, number)
		rec, err := s.db.Get(key)
		if err != nil {
			return err
		}
		old, err := decodeOld(rec)
		if err != nil {
			return fmt.Errorf("undo record 0x%x: %w", key, err)
		}
		w.put(append([]byte{target}, item...), old)
		w.del(key)
	}
	w.del(numberKey(list, number))
	return nil
}
