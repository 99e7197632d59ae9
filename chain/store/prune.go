package store

import (
	"encoding/binary"
	"sync"
)

// pruner deletes what is no longer kept, behind the commits.
type pruner struct {
	todo chan struct{}
	done chan struct{}
	// maintenance keeps pruning and reverting apart.
	maintenance sync.Mutex
	stopping    chan struct{}
	once        sync.Once
}

func (p *pruner) start(s *Store) {
	p.todo, p.done, p.stopping = make(chan struct{}, 1), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(p.done)
		for {
			select {
			case <-p.stopping:
				return
			case <-p.todo:
				// A failed disk shows in the commits; here it only means
				// that garbage stays.
				_ = s.Prune()
			}
		}
	}()
}

func (p *pruner) wake() {
	select {
	case p.todo <- struct{}{}:
	default:
	}
}

func (p *pruner) stop() {
	p.once.Do(func() { close(p.stopping) })
	<-p.done
}

// Prune deletes what the options no longer keep and nobody reads. It happens
// by itself after each block.
func (s *Store) Prune() error {
	s.pruner.maintenance.Lock()
	defer s.pruner.maintenance.Unlock()
	floor, nodeFloor, bodies := s.raiseFloors()
	if err := s.pruneUndo(flatList, floor); err != nil {
		return err
	}
	if err := s.pruneUndo(nodeList, nodeFloor); err != nil {
		return err
	}
	for _, family := range []byte{bodyKey, commitKey} {
		if err := s.pruneNumbers(family, bodies); err != nil {
			return err
		}
	}
	return nil
}

// raiseFloors decides what is no longer kept; from then on nobody gets it.
func (s *Store) raiseFloors() (floor, nodeFloor, bodies uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.tip == nil {
		return 0, 0, 0
	}
	target := sub(s.tip.Number, s.o.Window)
	for n := range s.pins {
		target = min(target, n)
	}
	if !s.o.Archive {
		s.floor = max(s.floor, target)
	}
	if !s.o.Archive || !s.o.ArchiveNodes {
		s.nodeFloor = max(s.nodeFloor, target)
	}
	if s.o.BodyWindow > 0 {
		bodies = sub(s.tip.Number, s.o.BodyWindow)
	}
	return s.floor, s.nodeFloor, bodies
}

func sub(a, b uint64) uint64 {
	if a < b {
		return 0
	}
	return a - b
}

// pruneUndo deletes the undo records of the blocks up to floor: the state
// after floor needs only later ones.
func (s *Store) pruneUndo(family byte, floor uint64) error {
	it, err := s.db.Iterator([]byte{family}, numberKey(family, floor+1))
	if err != nil {
		return err
	}
	defer it.Close()
	for ; it.Valid(); it.Next() {
		key := it.Key()
		number := binary.BigEndian.Uint64(key[1:])
		items, err := readItems(it.Value())
		if err != nil {
			return err
		}
		w := &writer{b: s.db.NewBatch()}
		for _, item := range items {
			prefix, err := undoOf(family, item)
			if err != nil {
				return err
			}
			w.del(binary.BigEndian.AppendUint64(prefix, number))
		}
		w.del(key)
		if err := w.finish(false); err != nil {
			return err
		}
	}
	return it.Error()
}

// undoOf returns the key, without number, of the undo record that an item of a
// list is about.
func undoOf(family byte, item []byte) ([]byte, error) {
	sp, rest, err := splitSpace(item)
	if err != nil {
		return nil, err
	}
	if family == flatList {
		return undoPrefix(sp, rest), nil
	}
	return nodeUndoPrefix(sp, rest), nil
}

// pruneNumbers deletes the records of a family before a block.
func (s *Store) pruneNumbers(family byte, before uint64) error {
	it, err := s.db.Iterator([]byte{family}, numberKey(family, before))
	if err != nil {
		return err
	}
	defer it.Close()
	if !it.Valid() {
		return it.Error()
	}
	w := &writer{b: s.db.NewBatch()}
	for ; it.Valid(); it.Next() {
		w.del(it.Key())
	}
	if err := it.Error(); err != nil {
		return err
	}
	return w.finish(false)
}
