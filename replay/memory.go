package replay

import (
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
)

// memory is a state in memory that moves from block to block and keeps its
// trie up to date.
type memory struct {
	*state.Map
	tries map[string]*trie.Snapshot // by child id, "" is the top
	id    string
}

func newMemory(m *state.Map) *memory {
	return &memory{Map: m, tries: map[string]*trie.Snapshot{"": m.Trie(trie.V1)}}
}

// Trie returns the trie of the state.
func (m *memory) Trie(v trie.Version) *trie.Snapshot {
	if v != trie.V1 {
		return nil
	}
	return m.tries[m.id]
}

// Child returns a child trie.
func (m *memory) Child(id []byte) state.Reader {
	inner, ok := m.Map.Child(id).(*state.Map)
	if !ok {
		return m.Map.Child(id)
	}
	return &memory{Map: inner, tries: m.tries, id: string(id)}
}

// commit takes over what an overlay changed.
func (m *memory) commit(o *state.Overlay) {
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
