package trie

import (
	"bytes"
	"slices"
)

// NodeChange is a record that a Source has to replace.
type NodeChange struct {
	Path []byte // canonical form, see AppendPath
	New  []byte // nil: delete
	Old  []byte // nil: there was none
}

// Diff returns the records in which the two snapshots differ, sorted by path.
func Diff(old, new *Snapshot) []NodeChange {
	d := differ{old: old.loader, new: new.loader}
	d.diff(old.root, new.root)
	slices.SortFunc(d.ops, func(a, b NodeChange) int { return bytes.Compare(a.Path, b.Path) })
	out := d.ops[:0]
	for _, c := range d.ops {
		if n := len(out); n > 0 && string(out[n-1].Path) == string(c.Path) {
			out[n-1] = merge(out[n-1], c)
		} else {
			out = append(out, c)
		}
	}
	return slices.DeleteFunc(out, func(c NodeChange) bool { return string(c.New) == string(c.Old) })
}

// merge joins what went from a path with what came to it.
func merge(a, b NodeChange) NodeChange {
	if a.New == nil {
		a.New = b.New
	}
	if a.Old == nil {
		a.Old = b.Old
	}
	return a
}

type differ struct {
	old, new loader
	// ops has a path twice where one node went and another came.
	ops []NodeChange
}

// note notes what became of the record at n's path.
func (d *differ) note(n *node, old, new []byte) {
	d.ops = append(d.ops, NodeChange{Path: AppendPath(nil, n.key, n.start), Old: old, New: new})
}

func (d *differ) gone(n *node) {
	if n == nil || n.leaf {
		return
	}
	if n.stored() {
		d.note(n, n.record(), nil)
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
		d.note(n, nil, n.record())
	}
	for i := range n.kids {
		if k := n.kids[i]; k != nil && !k.leaf {
			d.came(d.new.kid(n, byte(i)))
		}
	}
}

// changed notes that b took the place of a, which has the same key.
func (d *differ) changed(a, b *node) {
	switch {
	case a.stored() && b.stored() && a.start == b.start:
		d.note(a, a.record(), b.record())
	default:
		if a.stored() {
			d.note(a, a.record(), nil)
		}
		if b.stored() {
			d.note(b, nil, b.record())
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
		d.changed(a, b)
		for i := range a.kids {
			d.diffKid(a, b, byte(i))
		}
	case b.end == m: // b is a new branch above a
		if b.stored() {
			d.note(b, nil, b.record())
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
			d.note(a, a.record(), nil)
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
