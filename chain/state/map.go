package state

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/tidwall/btree"

	"github.com/tensord/tensord/chain/trie"
)

// Map is a state in memory, for genesis states and tests. It is filled with
// Put and then read as a Reader; it must not be changed while it is read.
type Map struct {
	pairs    btree.Map[string, []byte]
	children map[string]*Map

	mu    sync.Mutex
	tries map[trie.Version]*trie.Snapshot
}

// Clone returns a copy that is changed on its own.
func (m *Map) Clone() *Map {
	c := &Map{pairs: *m.pairs.Copy()}
	for _, id := range m.ChildIDs() {
		if c.children == nil {
			c.children = make(map[string]*Map)
		}
		c.children[id] = m.children[id].Clone()
	}
	m.mu.Lock()
	c.tries = maps.Clone(m.tries)
	m.mu.Unlock()
	return c
}

// Put sets a value; nil deletes it. The root of a child trie is not put but
// follows from PutChild, see Seal.
func (m *Map) Put(key, value []byte) {
	m.tries = nil
	if value == nil {
		m.pairs.Delete(string(key))
		return
	}
	m.pairs.Set(string(key), value)
}

// PutChild sets a value in a child trie; nil deletes it.
func (m *Map) PutChild(id, key, value []byte) {
	c := m.children[string(id)]
	if c == nil {
		if m.children == nil {
			m.children = make(map[string]*Map)
		}
		c = &Map{}
		m.children[string(id)] = c
	}
	c.Put(key, value)
}

// Seal computes the roots of the child tries and puts them where they belong.
func (m *Map) Seal(version trie.Version) {
	for _, id := range slices.Sorted(maps.Keys(m.children)) {
		root := m.children[id].Trie(version).Root()
		if root == trie.EmptyRoot {
			m.Put(ChildRootKey([]byte(id)), nil)
		} else {
			m.Put(ChildRootKey([]byte(id)), root[:])
		}
	}
}

// ChildIDs returns the ids of the child tries, sorted.
func (m *Map) ChildIDs() []string { return slices.Sorted(maps.Keys(m.children)) }

// Trie returns the trie of the state; it is built once.
func (m *Map) Trie(version trie.Version) *trie.Snapshot {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.tries[version]
	if t == nil {
		var all []trie.Change
		m.pairs.Scan(func(k string, v []byte) bool {
			if v == nil {
				v = []byte{}
			}
			all = append(all, trie.Change{Key: []byte(k), Value: v})
			return true
		})
		edit := trie.Empty(version).Edit()
		edit.Update(all)
		t = edit.Snapshot()
		if m.tries == nil {
			m.tries = make(map[trie.Version]*trie.Snapshot)
		}
		m.tries[version] = t
	}
	return t
}

// Each calls fn for every pair, those of child tries with their id, in order.
func (m *Map) Each(fn func(id, key, value []byte)) {
	m.each(nil, fn)
	for _, id := range m.ChildIDs() {
		m.children[id].each([]byte(id), fn)
	}
}

func (m *Map) each(id []byte, fn func(id, key, value []byte)) {
	m.pairs.Scan(func(k string, v []byte) bool {
		fn(id, []byte(k), v)
		return true
	})
}

// Len returns the number of pairs of the top trie.
func (m *Map) Len() int { return m.pairs.Len() }

// Get returns the value at key, nil if there is none.
func (m *Map) Get(key []byte) []byte {
	v, ok := m.pairs.Get(asString(key))
	if ok && v == nil {
		return []byte{}
	}
	return v
}

// Next returns the smallest key greater than key.
func (m *Map) Next(key []byte) (next []byte, ok bool) {
	m.pairs.Ascend(asString(key), func(k string, _ []byte) bool {
		if k == string(key) {
			return true
		}
		next, ok = []byte(k), true
		return false
	})
	return next, ok
}

// Child returns the default child trie with this id.
func (m *Map) Child(id []byte) Reader {
	if c := m.children[string(id)]; c != nil {
		return c
	}
	return &Map{}
}

// Iter walks the keys that start with prefix.
func (m *Map) Iter(prefix, after []byte) Iter {
	it := &mapIter{it: m.pairs.Iter(), prefix: string(prefix)}
	it.start = it.prefix
	if after != nil && bytes.Compare(after, prefix) >= 0 {
		it.start, it.skip = string(after), true
	}
	return it
}

type mapIter struct {
	it            btree.MapIter[string, []byte]
	prefix, start string
	skip, begun   bool
}

func (it *mapIter) Next() bool {
	ok := false
	if it.begun {
		ok = it.it.Next()
	} else {
		it.begun = true
		ok = it.it.Seek(it.start)
		if ok && it.skip && it.it.Key() == it.start {
			ok = it.it.Next()
		}
	}
	return ok && strings.HasPrefix(it.it.Key(), it.prefix)
}

func (it *mapIter) Key() []byte   { return asBytes(it.it.Key()) }
func (it *mapIter) Value() []byte { return it.it.Value() }
func (it *mapIter) Close()        {}
