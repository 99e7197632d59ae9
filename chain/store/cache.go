package store

import (
	"hash/maphash"
	"sync"
	"sync/atomic"
)

const shards = 32

// cache holds flat records of the tip that were read or written lately. Each
// shard has two generations: when the young one is full it becomes the old one
// and what the old one still held is dropped; a hit in the old one moves the
// record to the young one.
type cache struct {
	seed maphash.Seed
	// epoch is odd while a block is being written. A value read from disk may
	// enter only if no block was or came into writing since before the read.
	epoch  atomic.Uint64
	shards [shards]shard
	limit  int // bytes of a generation of a shard
}

type shard struct {
	mu         sync.Mutex
	young, old map[string]*record
	size       int
	_          [24]byte // keeps the locks of two shards apart
}

// record holds a value by reference, so that a new one takes no new key.
type record struct{ value []byte }

// cost is what a record takes beside key and value, about.
const cost = 64

func newCache(limit int) *cache {
	c := &cache{seed: maphash.MakeSeed(), limit: limit / shards / 2}
	c.clear()
	return c
}

func (c *cache) clear() {
	for i := range c.shards {
		s := &c.shards[i]
		s.mu.Lock()
		s.young, s.old, s.size = make(map[string]*record), nil, 0
		s.mu.Unlock()
	}
}

func (c *cache) shard(key []byte) *shard { return &c.shards[maphash.Bytes(c.seed, key)%shards] }

// bytes counts what the cache holds. It looks at every record, one shard after
// the other.
func (c *cache) bytes() (n int) {
	for i := range c.shards {
		s := &c.shards[i]
		s.mu.Lock()
		for _, m := range []map[string]*record{s.young, s.old} {
			for key, r := range m {
				n += len(key) + len(r.value) + cost
			}
		}
		s.mu.Unlock()
	}
	return n
}

// get returns the record; a nil value means that the key is known to be
// absent.
func (c *cache) get(key []byte) (value []byte, ok bool) {
	s := c.shard(key)
	s.mu.Lock()
	defer s.mu.Unlock()
	if r := s.young[string(key)]; r != nil {
		return r.value, true
	}
	if r := s.old[string(key)]; r != nil {
		delete(s.old, string(key))
		s.put(c.limit, key, r.value)
		return r.value, true
	}
	return nil, false
}

// fill enters a value read from disk at the given epoch.
func (c *cache) fill(epoch uint64, key, value []byte) {
	if epoch&1 == 1 {
		return
	}
	s := c.shard(key)
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.epoch.Load() == epoch {
		s.put(c.limit, key, value)
	}
}

// set enters a value that was written.
func (c *cache) set(key, value []byte) {
	s := c.shard(key)
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.old, string(key))
	s.put(c.limit, key, value)
}

func (s *shard) put(limit int, key, value []byte) {
	if r := s.young[string(key)]; r != nil {
		s.size += len(value) - len(r.value)
		r.value = value
		return
	}
	s.young[string(key)] = &record{value}
	s.size += len(key) + len(value) + cost
	if s.size > limit {
		s.young, s.old, s.size = make(map[string]*record, len(s.young)/2), s.young, 0
	}
}
