package node

import (
	"sync"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
)

// Import is a block that has become the best and final one.
type Import struct {
	Hash   types.Hash
	Header *types.Header
	Body   []types.Extrinsic
	// Changes are the changed pairs of the top trie, sorted by key.
	Changes []state.Change
}

// subscribers hear of every committed block, in order, from a goroutine of
// their own: listing what changed takes time that the next block needs.
type subscribers struct {
	mu     sync.Mutex
	list   map[*Subscription]struct{}
	queue  []*candidate
	wake   chan struct{}
	closed bool
}

// Subscription is a stream of blocks. It keeps what is not taken yet, so that
// its reader has to be quick or to give up by itself.
type Subscription struct {
	s     *subscribers
	mu    sync.Mutex
	queue []Import
	wake  chan struct{}
}

func (s *subscribers) start(wg *sync.WaitGroup) {
	s.list = make(map[*Subscription]struct{})
	s.wake = make(chan struct{}, 1)
	wg.Go(func() {
		for range s.wake {
			s.drain()
		}
	})
}

func (s *subscribers) drain() {
	for {
		s.mu.Lock()
		q := s.queue
		s.queue = nil
		s.mu.Unlock()
		if len(q) == 0 {
			return
		}
		for _, b := range q {
			s.deliver(Import{Hash: b.hash, Header: b.header, Body: b.body, Changes: b.o.Changed()})
		}
	}
}

func (s *subscribers) deliver(i Import) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for sub := range s.list {
		sub.mu.Lock()
		sub.queue = append(sub.queue, i)
		sub.mu.Unlock()
		notify(sub.wake)
	}
}

func notify(ch chan struct{}) {
	select {
	case ch <- struct{}{}:
	default:
	}
}

// publish hands a committed block over. Nobody else uses its overlay any more.
func (s *subscribers) publish(b *candidate) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed || len(s.list) == 0 {
		return
	}
	s.queue = append(s.queue, b)
	notify(s.wake)
}

func (s *subscribers) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return
	}
	s.closed = true
	close(s.wake)
	for sub := range s.list {
		close(sub.wake)
	}
	clear(s.list)
}

// Subscribe returns a stream of the blocks committed from now on.
func (c *Chain) Subscribe() *Subscription {
	s := &c.subs
	sub := &Subscription{s: s, wake: make(chan struct{}, 1)}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		close(sub.wake)
	} else {
		s.list[sub] = struct{}{}
	}
	return sub
}

// Wake returns a channel that gets a value when there is something to Take. It
// is closed when nothing will come any more.
func (s *Subscription) Wake() <-chan struct{} { return s.wake }

// Take returns the blocks since the last call, oldest first.
func (s *Subscription) Take() []Import {
	s.mu.Lock()
	defer s.mu.Unlock()
	q := s.queue
	s.queue = nil
	return q
}

// Stop ends the stream.
func (s *Subscription) Stop() {
	s.s.mu.Lock()
	defer s.s.mu.Unlock()
	if _, ok := s.s.list[s]; ok {
		delete(s.s.list, s)
		close(s.wake)
	}
}
