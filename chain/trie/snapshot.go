package trie

import (
	"sync/atomic"

	"golang.org/x/crypto/blake2b"
)

// counter estimates how many nodes a line of snapshots keeps in memory.
type counter struct{ n atomic.Int64 }

func (c *counter) add(n int64) { c.n.Add(n) }

// Snapshot is a trie that never changes. It may be used by several goroutines.
type Snapshot struct {
	loader
	root *node // nil: empty
}

// Empty returns the trie without keys.
func Empty(version Version) *Snapshot {
	return &Snapshot{loader: loader{version: version, load: &counter{}}}
}

// Open returns the trie that src holds. Only its root is read; a trie that
// does not have the expected root is reported as *Corrupt.
func Open(src Source, version Version, root Hash) (s *Snapshot, err error) {
	defer func() {
		if r := recover(); r != nil {
			c, ok := r.(*Corrupt)
			if !ok {
				panic(r)
			}
			s, err = nil, c
		}
	}()
	s = &Snapshot{loader: loader{src: src, version: version, load: &counter{}}}
	if rec := src.Branch(nil, 0); rec != nil {
		var enc []byte
		s.root, enc = s.parse(rec, nil, 0)
		s.root.setRef(enc)
	} else if key, value := src.First(nil, 0); key != nil {
		s.root = &node{key: key, end: 2 * len(key), leaf: true}
		s.root.setValue(value, version)
		s.root.setRef(s.root.encode(nil))
	}
	if s.Root() != root {
		return nil, corrupt(nil, 0, "the root is not the expected one")
	}
	return s, nil
}

// Root returns the root hash.
func (s *Snapshot) Root() Hash { return rootHash(s.root) }

func rootHash(n *node) Hash {
	switch {
	case n == nil:
		return EmptyRoot
	case n.refLen == 32:
		return n.ref
	}
	return blake2b.Sum256(n.name())
}

// Version returns the layout.
func (s *Snapshot) Version() Version { return s.version }

// Loaded estimates how many nodes are in memory for this snapshot and those it
// was edited from.
func (s *Snapshot) Loaded() int { return int(s.load.n.Load()) }

// At returns the same trie reading from another Source that holds it. It
// shares the nodes loaded so far.
func (s *Snapshot) At(src Source) *Snapshot {
	c := *s
	c.src = src
	return &c
}

// Cold returns the same trie with nothing but its root in memory.
func (s *Snapshot) Cold() *Snapshot {
	c := &Snapshot{loader: loader{src: s.src, version: s.version, load: &counter{}}}
	if s.root == nil || s.root.leaf {
		c.root = s.root
		return c
	}
	r := *s.root
	r.kids = new([16]*node)
	for i, k := range s.root.kids {
		if k == nil || k.refLen < 32 {
			r.kids[i] = k
			continue
		}
		r.kids[i] = &node{start: k.start, leaf: k.leaf, ref: k.ref, refLen: 32, lazy: &lazy{}}
	}
	c.root = &r
	return c
}

// Edit returns a Tree that starts as this trie.
func (s *Snapshot) Edit() *Tree {
	return &Tree{loader: s.loader, root: s.root, own: &owner{}}
}
