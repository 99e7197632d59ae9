package state

import (
	"bytes"
	"sort"
)

// Change is a key whose value differs from the base's. Nobody changes its bytes.
type Change struct {
	Key   []byte
	Value []byte // nil: deleted
	Old   []byte // nil: absent in the base
}

// Changed returns the keys whose value differs from the base, sorted by key.
func (s *Space) Changed() []Change {
	out := make([]Change, 0, len(s.written))
	for _, e := range s.written {
		if e.kind == clean {
			continue
		}
		v, old := e.value(), e.original()
		if (v == nil) == (old == nil) && bytes.Equal(v, old) {
			continue
		}
		out = append(out, Change{Key: asBytes(e.key), Value: v, Old: old})
	}
	if s.id == nil {
		out = append(out, s.o.changedChildRoots()...)
	}
	sortByKey(out, func(c *Change) []byte { return c.Key })
	return out
}

// Changes calls fn for each key whose value differs from the base, sorted by
// key; a nil value means deleted. In the top trie the roots of changed child
// tries are included as they were at the latest call of Root.
func (s *Space) Changes(fn func(key, value []byte)) {
	for _, c := range s.Changed() {
		fn(c.Key, c.Value)
	}
}

func (o *Overlay) changedChildRoots() []Change {
	var out []Change
	for id, root := range o.childRoots {
		key := ChildRootKey([]byte(id))
		old := o.base.Get(key)
		if !bytes.Equal(old, root) {
			out = append(out, Change{Key: key, Value: root, Old: old})
		}
	}
	return out
}

// Children returns the ids of the child tries that were looked at, sorted.
func (o *Overlay) Children() []string {
	ids := make([]string, 0, len(o.children))
	for id := range o.children {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}

// ResetChanges forgets everything written.
func (o *Overlay) ResetChanges() { *o = *NewOverlay(o.base); o.Space.o = o }
