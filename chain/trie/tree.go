package trie

import "sort"

// Change is a new value for a key.
type Change struct {
	Key   []byte
	Value []byte // nil: delete
	// Existed says that the Source's trie is known to have the key. It spares
	// a look at the leaf; false is always right.
	Existed bool
}

// Tree is an edit of a Snapshot. It is for one goroutine.
type Tree struct {
	loader
	root    *node
	own     *owner
	changed int // changes since the latest Root
}

// Update makes the changes, which must be sorted by key without duplicates.
// Keys and values are kept and must not change.
func (t *Tree) Update(changes []Change) {
	t.changed += len(changes)
	t.root = t.apply(t.root, 0, changes)
}

// Snapshot fixes what the tree is now. The tree may be edited further.
func (t *Tree) Snapshot() *Snapshot {
	t.Root()
	t.own = &owner{}
	return &Snapshot{loader: t.loader, root: t.root}
}

// mine returns n, or a copy of it that this edit may change, marked as dirty.
func (t *Tree) mine(n *node) *node {
	if n.owner != t.own {
		c := *n
		c.owner = t.own
		if n.kids != nil {
			kids := *n.kids
			c.kids = &kids
		}
		n = &c
	}
	n.dirty = true
	return n
}

// apply makes the changes, which share the first pos nibbles, in the subtrie n
// that starts there, and returns what takes its place.
func (t *Tree) apply(n *node, pos int, ch []Change) *node {
	switch {
	case len(ch) == 0:
		return n
	case n == nil:
		return t.build(pos, puts(ch, nil))
	case n.leaf:
		return t.applyLeaf(n, pos, ch)
	}
	first, last := ch[0].Key, ch[len(ch)-1].Key
	m := min(common(first, n.key, pos, n.end), common(last, n.key, pos, n.end))
	if m == n.end {
		n = t.mine(n)
	} else {
		low := t.mine(n)
		low.start = m + 1
		n = &node{key: n.key, start: pos, end: m, owner: t.own, dirty: true, kids: new([16]*node)}
		n.kids[nib(low.key, m)] = low
	}
	if 2*len(first) == n.end {
		n.hasValue, n.hashed, n.value = ch[0].Value != nil, false, ch[0].Value
		ch = ch[1:]
	}
	for len(ch) > 0 {
		x := nib(ch[0].Key, n.end)
		i := sort.Search(len(ch), func(i int) bool { return nib(ch[i].Key, n.end) > x })
		n.kids[x] = t.applyKid(n, x, ch[:i])
		ch = ch[i:]
	}
	return t.tidy(n)
}

func (t *Tree) applyKid(n *node, x byte, ch []Change) *node {
	k := n.kids[x]
	if k != nil && k.lazy != nil && k.leaf && len(ch) == 1 && ch[0].Existed {
		// The leaf is this key's: no need to see it.
		t.load.add(1)
		return t.build(n.end+1, puts(ch, nil))
	}
	return t.apply(t.kid(n, x), n.end+1, ch)
}

// tidy gives a branch whose children changed its proper form.
func (t *Tree) tidy(n *node) *node {
	count, only := 0, byte(0)
	for i, k := range n.kids {
		if k != nil {
			count++
			only = byte(i)
		}
	}
	switch {
	case count > 1 || count == 1 && n.hasValue:
		return n
	case count == 1:
		k := t.mine(t.kid(n, only))
		k.start = n.start
		return k
	case n.hasValue:
		n.leaf, n.kids, n.key = true, nil, n.key[:n.end/2]
		return n
	}
	return nil
}

func (t *Tree) applyLeaf(n *node, pos int, ch []Change) *node {
	if len(ch) == 1 && string(ch[0].Key) == string(n.key) {
		if ch[0].Value == nil {
			return nil
		}
		n = t.mine(n)
		n.key, n.value, n.hashed = ch[0].Key, ch[0].Value, false
		return n
	}
	pairs := puts(ch, n)
	if len(pairs) == 1 && pairs[0].leaf == n {
		return n
	}
	return t.build(pos, pairs)
}

// pair is a key with its value or the leaf that has them.
type pair struct {
	key, value []byte
	leaf       *node
}

// puts returns the changes that are no deletions, and the leaf in its place
// unless a change is about its key.
func puts(ch []Change, leaf *node) []pair {
	out := make([]pair, 0, len(ch)+1)
	for _, c := range ch {
		if leaf != nil && string(leaf.key) <= string(c.Key) {
			if string(leaf.key) != string(c.Key) {
				out = append(out, pair{key: leaf.key, leaf: leaf})
			}
			leaf = nil
		}
		if c.Value != nil {
			out = append(out, pair{key: c.Key, value: c.Value})
		}
	}
	if leaf != nil {
		out = append(out, pair{key: leaf.key, leaf: leaf})
	}
	return out
}

// build makes a subtrie of pairs that share the first pos nibbles.
func (t *Tree) build(pos int, pairs []pair) *node {
	switch len(pairs) {
	case 0:
		return nil
	case 1:
		return t.buildLeaf(pos, pairs[0])
	}
	first, last := pairs[0], pairs[len(pairs)-1]
	end := common(first.key, last.key, pos, 2*len(first.key))
	n := &node{key: first.key, start: pos, end: end, owner: t.own, dirty: true, kids: new([16]*node)}
	t.load.add(1)
	if 2*len(first.key) == end {
		n.hasValue, n.value = true, first.value
		if first.leaf != nil {
			n.value, n.hashed = first.leaf.value, first.leaf.hashed
		}
		pairs = pairs[1:]
	}
	for len(pairs) > 0 {
		x := nib(pairs[0].key, end)
		i := sort.Search(len(pairs), func(i int) bool { return nib(pairs[i].key, end) > x })
		n.kids[x] = t.build(end+1, pairs[:i])
		pairs = pairs[i:]
	}
	return n
}

func (t *Tree) buildLeaf(pos int, p pair) *node {
	if p.leaf != nil {
		n := t.mine(p.leaf)
		n.start = pos
		return n
	}
	t.load.add(1)
	return &node{key: p.key, start: pos, end: 2 * len(p.key), value: p.value, owner: t.own, leaf: true, hasValue: true, dirty: true}
}
