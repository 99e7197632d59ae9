package node

import (
	"maps"
	"sync"
	"time"
)

// Stats are figures about block production since the start.
type Stats struct {
	Proposed, Executed, Committed        uint64
	ProposeTime, ExecuteTime, CommitTime time.Duration // sums
	Extrinsics                           uint64        // in the last proposal
	Notes                                map[NoteKind]uint64
}

// NoteKind is what notes are counted by.
type NoteKind struct{ Pallet, What string }

type stats struct {
	mu sync.Mutex
	s  Stats
}

// Stats returns figures about block production.
func (c *Chain) Stats() Stats {
	c.stats.mu.Lock()
	defer c.stats.mu.Unlock()
	return c.stats.s
}

func (s *stats) proposed(d time.Duration, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.s.Proposed++
	s.s.ProposeTime += d
	s.s.Extrinsics = uint64(n)
}

func (s *stats) executed(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.s.Executed++
	s.s.ExecuteTime += d
}

func (s *stats) noted(list []Note) {
	if len(list) == 0 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	counts := maps.Clone(s.s.Notes) // the old map is with who asked for it
	if counts == nil {
		counts = make(map[NoteKind]uint64)
	}
	for _, n := range list {
		counts[NoteKind{n.Pallet, n.What}]++
	}
	s.s.Notes = counts
}

func (s *stats) committed(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.s.Committed++
	s.s.CommitTime += d
}
