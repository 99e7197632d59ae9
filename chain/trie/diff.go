package trie

import "sort"

// NodeChange is a record that a Source has to replace.
type NodeChange struct {
	Path []byte // canonical form, see AppendPath
	New  []byte // nil: delete
	Old  []byte // nil: there was none
}

// Diff returns the records in which the two snapshots differ, sorted by path.
func Diff(old, new *Snapshot) []NodeChange {
	d := differ{old: old.loader, new: new.loader, ops: make(map[string]*NodeChange)}
	d.diff(old.root, new.root)
	out := make([]NodeChange, 0, len(d.ops))
	for _, c := range d.ops {
		if string(c.New) != string(c.Old) {
			out = append(out, *c)
		}
	}
	sort.Slice(out, func(i, j int) bool { return string(out[i].Path) < string(out[j].Path) })
	return out
}

type differ struct {
	old, new loader
	ops      map[string]*NodeChange
	path     []byte
}

func (d *differ) op(n *node) *NodeChange {
	d.path = AppendPath(d.path[:0], n.key, n.start)
	c := d.ops[string(d.path)]
	if c == nil {
		c = &NodeChange{Path: []byte(string(d.path))}
		d.ops[string(c.Path)] = c
	}
	return c
}

func (d *differ) gone(n *node) {
	if n == nil || n.leaf {
		return
	}
	if n.stored() {
		d.op(n).Old = n.record()
	}
	for i := range n.kids {
		if k := n.kids[i]; k != nil && !k.leaf {
			d.gone(d.old.kid(n, byte(i)))
		}
	}
}

func (d *differ) came(n *node) {
	if n == nil || n.leaf {
		return
	}
	if n.stored() {
		d.op(n).New = n.record()
	}
	for i := range n.kids {
		if k := n.kids[i]; k != nil && !k.leaf {
			d.came(d.new.kid(n, byte(i)))
		}
	}
}

// diff compares two subtries that start somewhere on one path.
func (d *differ) diff(a, b *node) {
	if a == nil || b == nil || a.leaf || b.leaf {
		d.gone(a)
		d.came(b)
		return
	}
	m := common(a.key, b.key, 0, min(a.end, b.end))
	switch {
	case a.end == m && b.end == m:
		if a.start == b.start && a.refLen == b.refLen && a.ref == b.ref {
			return
		}
		if a.stored() {
			d.op(a).Old = a.record()
		}
		if b.stored() {
			d.op(b).New = b.record()
		}
		for i := range a.kids {
			d.diffKid(a, b, byte(i))
		}
	case b.end == m: // b is a new branch above a
		if b.stored() {
			d.op(b).New = b.record()
		}
		x := nib(a.key, m)
		for i := range b.kids {
			if byte(i) == x {
				d.diff(a, d.new.kid(b, x))
			} else if b.kids[i] != nil && !b.kids[i].leaf {
				d.came(d.new.kid(b, byte(i)))
			}
		}
	case a.end == m: // the branch a above b vanished
		if a.stored() {
			d.op(a).Old = a.record()
		}
		x := nib(b.key, m)
		for i := range a.kids {
			if byte(i) == x {
				d.diff(d.old.kid(a, x), b)
			} else if a.kids[i] != nil && !a.kids[i].leaf {
				d.gone(d.old.kid(a, byte(i)))
			}
		}
	default:
		d.gone(a)
		d.came(b)
	}
}

func (d *differ) diffKid(a, b *node, i byte) {
	x, y := a.kids[i], b.kids[i]
	if x == y || (x == nil || x.leaf) && (y == nil || y.leaf) {
		return
	}
	if x != nil && y != nil && x.refLen == 32 && y.refLen == 32 && x.ref == y.ref {
		return
	}
	if x != nil && x.leaf {
		x = nil
	} else if x != nil {
		x = d.old.kid(a, i)
	}
	if y != nil && y.leaf {
		y = nil
	} else if y != nil {
		y = d.new.kid(b, i)
	}
	d.diff(x, y)
}
