package state

import (
	"bytes"

	"github.com/tensord/tensord/chain/trie"
)

// Rooted is a Reader that knows its trie.
type Rooted interface {
	// Trie returns the trie of the state in the given layout, nil if it keeps
	// none in that layout.
	Trie(version trie.Version) *trie.Snapshot
}

// rootState is what the computation of the root keeps between calls.
type rootState struct {
	// stale lists the entries that changed since the latest root.
	stale  []*entry
	before *trie.Snapshot
	edit   *trie.Tree
}

// touch notes that the entry differs from what the latest root saw.
func (e *entry) touch() {
	if !e.stale {
		e.stale = true
		e.sp.root.stale = append(e.sp.root.stale, e)
	}
}

// Root returns the root of the state as it is now. What did not change since
// the previous call is not hashed again. Roots of child tries that changed
// become part of Changes.
func (o *Overlay) Root(version trie.Version) trie.Hash {
	if o.root.before != nil && o.root.before.Version() != version {
		o.forgetRoots()
	}
	var roots []trie.Change
	for _, id := range o.Children() {
		c := o.children[id]
		if len(c.root.stale) == 0 {
			continue
		}
		c.update(version, nil)
		var value []byte
		if root := c.root.edit.Root(); root != trie.EmptyRoot {
			value = root[:]
		}
		if o.childRoots == nil {
			o.childRoots = make(map[string][]byte)
		}
		o.childRoots[id] = value
		roots = append(roots, trie.Change{Key: ChildRootKey([]byte(id)), Value: value})
	}
	o.update(version, roots)
	return o.root.edit.Root()
}

// update brings the trie up to date with the writes, and with more changes of
// keys that cannot be written.
func (s *Space) update(version trie.Version, more []trie.Change) {
	if s.root.edit == nil {
		s.root.before = TrieOf(s.base, version)
		s.root.edit = s.root.before.Edit()
	}
	ch := make([]trie.Change, 0, len(s.root.stale)+len(more))
	for _, e := range s.root.stale {
		e.stale = false
		v, old := e.value(), e.original()
		if !e.rooted && (v == nil) == (old == nil) && bytes.Equal(v, old) {
			continue
		}
		e.rooted = true
		ch = append(ch, trie.Change{Key: asBytes(e.key), Value: v, Existed: old != nil})
	}
	s.root.stale = s.root.stale[:0]
	ch = append(ch, more...)
	sortByKey(ch, func(c *trie.Change) []byte { return c.Key })
	s.root.edit.Update(ch)
}

// forgetRoots makes the next Root start from the base.
func (o *Overlay) forgetRoots() {
	o.Space.forgetRoot()
	for _, c := range o.children {
		c.forgetRoot()
	}
}

func (s *Space) forgetRoot() {
	s.root = rootState{}
	for _, e := range s.written {
		e.stale, e.rooted = false, false
		e.touch()
	}
}

// TrieOf returns the trie of a state, building it if the state knows none.
func TrieOf(r Reader, version trie.Version) *trie.Snapshot {
	if k, ok := r.(Rooted); ok {
		if t := k.Trie(version); t != nil {
			return t
		}
	}
	var all []trie.Change
	it := r.Iter(nil, nil)
	defer it.Close()
	for it.Next() {
		all = append(all, trie.Change{Key: bytes.Clone(it.Key()), Value: it.Value()})
	}
	t := trie.Empty(version).Edit()
	t.Update(all)
	return t.Snapshot()
}

// Edit is what an Overlay did to one trie.
type Edit struct {
	ID            []byte // child trie id, nil for the top trie
	Changes       []Change
	Before, After *trie.Snapshot
}

// Edits brings the roots up to date and returns what became of each trie, the
// top trie first and then the child tries that changed, by id.
func (o *Overlay) Edits(version trie.Version) []Edit {
	o.Root(version)
	edits := []Edit{o.Space.edit()}
	for _, id := range o.Children() {
		if c := o.children[id]; c.root.edit != nil {
			if e := c.edit(); len(e.Changes) > 0 {
				edits = append(edits, e)
			}
		}
	}
	return edits
}

func (s *Space) edit() Edit {
	return Edit{ID: s.id, Changes: s.Changed(), Before: s.root.before, After: s.root.edit.Snapshot()}
}
