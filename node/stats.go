package node

import (
	"maps"
	"sync"
	"sync/atomic"
	"time"
)

// Stats are figures about blocks and extrinsics since the start.
type Stats struct {
	// Inherents is the time to ask the runtime for the inherents of an own
	// block, Built the time from its beginning to its header, Proposed the time
	// until it could be proposed, seal and all.
	Inherents, Built, Proposed Times
	Extrinsics                 uint64 // in the last proposal
	Ended                      map[Ending]uint64

	// Executed is the time to check and execute blocks of others, whether they
	// were decided or not. Checked is the part before the execution, by whether
	// they passed. Imported is the time for those that became the best block,
	// writing included.
	Executed, Imported Times
	Checked            map[bool]Times
	Imports            map[Outcome]uint64

	Committed Times // to write a block, own or not
	Notes     map[NoteKind]uint64

	// Judging and Judged count extrinsics whose validity was asked for and told.
	Judging, Judged uint64
}

// Ending is why no more extrinsics went into an own block, in the reference's
// words.
type Ending string

// The endings.
const (
	EndedEmpty    Ending = "no_more_transactions"
	EndedDeadline Ending = "hit_deadline"
	EndedSize     Ending = "hit_block_size_limit"
	EndedWeight   Ending = "hit_block_weight_limit"
	EndedWanted   Ending = "transactions_forbidden" // the plan wants none
)

// Outcome is what became of a block of others, in the reference's words.
type Outcome string

// The outcomes.
const (
	OutcomeImported Outcome = "success"
	OutcomeOrphan   Outcome = "unknown_parent"      // it does not stand on the best block
	OutcomeRefused  Outcome = "verification_failed" // its inherents contradict what this node knows
	OutcomeBad      Outcome = "bad_block"           // it does not execute, or not as it says
	OutcomeFailed   Outcome = "failed"              // this node's disk
)

// NoteKind is what notes are counted by.
type NoteKind struct{ Pallet, What string }

// Bounds are the upper bounds of the buckets that times are counted in, in
// seconds: Prometheus's usual ones, as in the reference.
var Bounds = [...]float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

// Times tells how often something was done and how long it took.
type Times struct {
	Count uint64
	Sum   time.Duration
	// UpTo counts those that took no longer than each of Bounds.
	UpTo [len(Bounds)]uint64
}

// Mean is the time that one took, 0 if there was none.
func (t *Times) Mean() time.Duration {
	if t.Count == 0 {
		return 0
	}
	return t.Sum / time.Duration(t.Count)
}

func (t *Times) add(d time.Duration) {
	t.Count++
	t.Sum += d
	for i, bound := range Bounds {
		if d.Seconds() <= bound {
			t.UpTo[i]++
		}
	}
}

type stats struct {
	mu              sync.Mutex
	s               Stats
	judging, judged atomic.Uint64 // apart: many at a time
}

// Stats returns figures about blocks and extrinsics.
func (c *Chain) Stats() Stats {
	c.stats.mu.Lock()
	defer c.stats.mu.Unlock()
	s := c.stats.s
	s.Ended, s.Checked = maps.Clone(s.Ended), maps.Clone(s.Checked)
	s.Imports, s.Notes = maps.Clone(s.Imports), maps.Clone(s.Notes)
	s.Judged = c.stats.judged.Load() // first, so that it's not the larger one
	s.Judging = c.stats.judging.Load()
	return s
}

// change lets f change the figures.
func (s *stats) change(f func(s *Stats)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(&s.s)
}

func count[K comparable](m *map[K]uint64, key K) {
	if *m == nil {
		*m = make(map[K]uint64)
	}
	(*m)[key]++
}

func (s *stats) proposed(built, proposed time.Duration, extrinsics int, why Ending) {
	s.change(func(s *Stats) {
		s.Built.add(built)
		s.Proposed.add(proposed)
		s.Extrinsics = uint64(extrinsics)
		count(&s.Ended, why)
	})
}

func (s *stats) inherents(d time.Duration) {
	s.change(func(s *Stats) { s.Inherents.add(d) })
}

func (s *stats) checked(d time.Duration, ok bool) {
	s.change(func(s *Stats) {
		if s.Checked == nil {
			s.Checked = make(map[bool]Times)
		}
		t := s.Checked[ok]
		t.add(d)
		s.Checked[ok] = t
	})
}

func (s *stats) executed(d time.Duration) {
	s.change(func(s *Stats) { s.Executed.add(d) })
}

// lost counts a block that was not imported.
func (s *stats) lost(why Outcome) {
	s.change(func(s *Stats) { count(&s.Imports, why) })
}

func (s *stats) noted(list []Note) {
	s.change(func(s *Stats) {
		for _, n := range list {
			count(&s.Notes, NoteKind{n.Pallet, n.What})
		}
	})
}

// committed counts a block that was written; executing is how long a block of
// others had taken by then, 0 for an own one.
func (s *stats) committed(writing, executing time.Duration, own bool) {
	s.change(func(s *Stats) {
		s.Committed.add(writing)
		if !own {
			s.Imported.add(executing + writing)
			count(&s.Imports, OutcomeImported)
		}
	})
}
