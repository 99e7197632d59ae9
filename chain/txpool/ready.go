package txpool

import (
	"math/bits"

	"github.com/tidwall/btree"
)

// ready is the queue of extrinsics that can go into the next block.
type ready struct {
	byHash   map[Hash]*node
	provider map[string]*node
	worst    *btree.BTreeG[*Tx] // worst first
	bytes    int
}

// node is a ready extrinsic and those that require something it provides.
type node struct {
	tx      *Tx
	unlocks map[*node]struct{}
	// behind are the ready extrinsics that this one requires something of.
	behind map[*node]struct{}
	// checked is the number of the block on whose state it was last found
	// valid, entered the one after which it came in.
	checked, entered uint64
	slot             int // position in the snapshot being taken
}

func newReady() ready {
	return ready{
		byHash:   make(map[Hash]*node),
		provider: make(map[string]*node),
		worst:    btree.NewBTreeGOptions((*Tx).worse, btree.Options{NoLocks: true}),
	}
}

// rivals returns the ready extrinsics that provide a tag of t.
func (r *ready) rivals(t *Tx) []*node {
	var out []*node
	for _, tag := range t.provides {
		n := r.provider[tag]
		if n == nil || contains(out, n) {
			continue
		}
		out = append(out, n)
	}
	return out
}

func contains(list []*node, n *node) bool {
	for _, o := range list {
		if o == n {
			return true
		}
	}
	return false
}

// outbids checks that t pays more than all its rivals together.
func outbids(t *Tx, rivals []*node) error {
	var old uint64
	for _, n := range rivals {
		var carry uint64
		if old, carry = bits.Add64(old, n.tx.Priority, 0); carry != 0 {
			old = ^uint64(0)
		}
	}
	if len(rivals) > 0 && old >= t.Priority {
		return &Error{Kind: TooLowPriority, Old: old, New: t.Priority}
	}
	return nil
}

// insert adds t. The caller has removed its rivals; kept are those that stood
// behind them and now stand behind t.
func (r *ready) insert(t *Tx, kept []*node) *node {
	n := &node{tx: t}
	for _, tag := range t.requires {
		if p := r.provider[tag]; p != nil {
			link(p, n)
		}
	}
	for _, tag := range t.provides {
		r.provider[tag] = n
	}
	for _, k := range kept {
		link(n, k)
	}
	r.byHash[t.Hash] = n
	r.worst.Set(t)
	r.bytes += len(t.Bytes)
	return n
}

func link(p, n *node) {
	if p.unlocks == nil {
		p.unlocks = make(map[*node]struct{}, 1)
	}
	if n.behind == nil {
		n.behind = make(map[*node]struct{}, 1)
	}
	p.unlocks[n] = struct{}{}
	n.behind[p] = struct{}{}
}

// remove takes n out and leaves those behind it where they are.
func (r *ready) remove(n *node) {
	delete(r.byHash, n.tx.Hash)
	for _, tag := range n.tx.provides {
		if r.provider[tag] == n {
			delete(r.provider, tag)
		}
	}
	for p := range n.behind {
		delete(p.unlocks, n)
	}
	for u := range n.unlocks {
		delete(u.behind, n)
	}
	r.worst.Delete(n.tx)
	r.bytes -= len(n.tx.Bytes)
}

// removeTree takes the extrinsics out together with all that stand behind
// them. Those that need of the removed ones nothing but the tags in spare stay
// and are returned as kept.
func (r *ready) removeTree(roots []*node, spare []string) (gone []*Tx, kept []*node) {
	work := append([]*node{}, roots...)
	for len(work) > 0 {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		if r.byHash[n.tx.Hash] != n {
			continue
		}
		behind := sorted(n.unlocks)
		r.remove(n)
		gone = append(gone, n.tx)
		for _, u := range behind {
			if needsOnly(n.tx, u.tx, spare) {
				kept = append(kept, u)
			} else {
				work = append(work, u)
			}
		}
	}
	return gone, r.alive(kept)
}

// alive drops those that were removed after all, by another way.
func (r *ready) alive(nodes []*node) []*node {
	var out []*node
	for _, n := range nodes {
		if r.byHash[n.tx.Hash] == n && !contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// dependsOnTree tells whether t requires something of the nodes or of what
// stands behind them.
func (r *ready) dependsOnTree(t *Tx, roots []*node) bool {
	seen := make(map[*node]bool)
	work := append([]*node{}, roots...)
	for len(work) > 0 {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[n] {
			continue
		}
		seen[n] = true
		for u := range n.unlocks {
			work = append(work, u)
		}
	}
	for _, tag := range t.requires {
		if p := r.provider[tag]; p != nil && seen[p] {
			return true
		}
	}
	return false
}

// needsOnly tells whether everything u has from gone is among the tags in spare.
func needsOnly(gone, u *Tx, spare []string) bool {
	for _, req := range u.requires {
		if has(gone.provides, req) && !has(spare, req) {
			return false
		}
	}
	return true
}

func has(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// sorted returns the nodes in order of arrival, so that nothing depends on
// the order of a map.
func sorted(set map[*node]struct{}) []*node {
	out := make([]*node, 0, len(set))
	for n := range set {
		out = append(out, n)
	}
	for i := 1; i < len(out); i++ {
		for j := i; j > 0 && out[j].tx.seq < out[j-1].tx.seq; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}
