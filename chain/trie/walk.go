package trie

// Walk calls fn for each key from the first one that is at least from, in
// ascending order, until fn returns false. fn must not change the key. Values
// are not given: the trie may hold only their hash.
func (s *Snapshot) Walk(from []byte, fn func(key []byte) bool) {
	if s.root != nil {
		s.walk(s.root, from, fn)
	}
}

func (s *Snapshot) walk(n *node, from []byte, fn func([]byte) bool) bool {
	m := common(n.key, from, 0, min(n.end, 2*len(from)))
	if m < n.end && m < 2*len(from) {
		if nib(n.key, m) < nib(from, m) {
			return true // all of it lies before from
		}
		from = nil
	} else if m == 2*len(from) {
		from = nil
	}
	if n.hasValue && from == nil && !fn(n.key[:n.end/2]) {
		return false
	}
	if n.leaf {
		return true
	}
	first := byte(0)
	if from != nil {
		first = nib(from, n.end)
	}
	for i := first; i < 16; i++ {
		if n.kids[i] == nil {
			continue
		}
		bound := from
		if i > first {
			bound = nil
		}
		if !s.walk(s.kid(n, i), bound, fn) {
			return false
		}
	}
	return true
}
