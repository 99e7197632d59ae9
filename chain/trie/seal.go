package trie

import (
	"runtime"
	"sync"
)

// parallelFrom is the number of changes from which hashing is spread over
// several goroutines. The result does not depend on it.
const parallelFrom = 256

// Root hashes what changed since it was last called and returns the root hash.
func (t *Tree) Root() Hash {
	if t.root != nil && t.root.dirty {
		s := sealer{version: t.version, buf: make([]byte, 0, 1024)}
		if t.changed >= parallelFrom && runtime.GOMAXPROCS(0) > 1 {
			s.split = 3
		}
		s.seal(t.root)
	}
	t.changed = 0
	return rootHash(t.root)
}

// sealer brings refs up to date.
type sealer struct {
	version Version
	buf     []byte
	// split is in how many branching levels from here on the children may
	// still be handed to goroutines.
	split int
}

func (s *sealer) seal(n *node) {
	if !n.leaf {
		s.sealKids(n)
	}
	n.hashIfLong(s.version)
	s.buf = n.encode(s.buf[:0])
	n.setRef(s.buf)
}

func (s *sealer) sealKids(n *node) {
	var dirty [16]*node
	count := 0
	for _, k := range n.kids {
		if k != nil && k.dirty {
			dirty[count] = k
			count++
		}
	}
	if s.split == 0 || count < 2 {
		for _, k := range dirty[:count] {
			s.seal(k)
		}
		return
	}
	var wg sync.WaitGroup
	for _, k := range dirty[:count] {
		wg.Go(func() {
			w := sealer{version: s.version, split: s.split - 1, buf: make([]byte, 0, 1024)}
			w.seal(k)
		})
	}
	wg.Wait()
}
