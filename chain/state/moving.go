package state

import "github.com/tensord/tensord/chain/trie"

// Moving is a state in memory that moves from block to block and keeps its
// tries up to date. Nobody reads it while it moves.
type Moving struct {
	*Map
	tries map[string]*trie.Snapshot // by child id, "" is the top
	id    string
}

// NewMoving returns a state that begins with m and takes it over.
func NewMoving(m *Map) *Moving {
	return &Moving{Map: m, tries: map[string]*trie.Snapshot{"": m.Trie(trie.V1)}}
}

// Trie returns the trie of the state.
func (m *Moving) Trie(v trie.Version) *trie.Snapshot {
	if v != trie.V1 {
		return nil
	}
	return m.tries[m.id]
}

// Child returns a child trie.
func (m *Moving) Child(id []byte) Reader {
	inner, ok := m.Map.Child(id).(*Map)
	if !ok {
		return m.Map.Child(id)
	}
	return &Moving{Map: inner, tries: m.tries, id: string(id)}
}

// Commit takes over what an overlay changed.
func (m *Moving) Commit(o *Overlay) {
	for _, e := range o.Edits(trie.V1) {
		for _, c := range e.Changes {
			if e.ID == nil {
				m.Map.Put(c.Key, c.Value)
			} else {
				m.Map.PutChild(e.ID, c.Key, c.Value)
			}
		}
		m.tries[string(e.ID)] = e.After
	}
}
