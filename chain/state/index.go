package state

import "github.com/tidwall/btree"

// groupLen is how much all storage keys of an item have in common. Iterations
// hardly ever look at more than one item.
const groupLen = 32

// index orders written entries, but only those that an iteration asks for: most
// are never iterated over, and sorting them would cost more than all the rest.
// It is brought up to date from the list of written entries when it is needed.
type index struct {
	// groups holds entries by the beginning of their key, up to position
	// grouped of the list; keys that are shorter are in none.
	groups  map[[groupLen]byte]*sorted
	grouped int
	all     sorted
	sorted  int // position up to which all holds the list
}

// sorted is a set of entries in the order of their keys, but for those that are
// still to be put in.
type sorted struct {
	btree.Map[string, *entry]
	todo []*entry
}

// everything returns all written entries.
func (x *index) everything(written []*entry) *sorted {
	x.all.todo = written[x.sorted:]
	x.sorted = len(written)
	return x.all.inOrder()
}

// under returns a set that holds at least the written entries with a prefix.
func (x *index) under(written []*entry, prefix []byte) *sorted {
	if len(prefix) < groupLen {
		return x.everything(written)
	}
	for _, e := range written[x.grouped:] {
		if len(e.key) >= groupLen {
			g := x.group([groupLen]byte(asBytes(e.key)))
			g.todo = append(g.todo, e)
		}
	}
	x.grouped = len(written)
	return x.group([groupLen]byte(prefix)).inOrder()
}

func (x *index) group(prefix [groupLen]byte) *sorted {
	g := x.groups[prefix]
	if g == nil {
		if x.groups == nil {
			x.groups = make(map[[groupLen]byte]*sorted)
		}
		g = new(sorted)
		x.groups[prefix] = g
	}
	return g
}

func (s *sorted) inOrder() *sorted {
	for _, e := range s.todo {
		s.Set(e.key, e)
	}
	s.todo = nil
	return s
}

// next returns the first entry with a value and a key at (or, if strict, behind)
// from.
func (s *sorted) next(from []byte, strict bool) *entry {
	var found *entry
	s.Ascend(asString(from), func(k string, e *entry) bool {
		if e.kind == clean || !e.live() || strict && k == string(from) {
			return true
		}
		found = e
		return false
	})
	return found
}
