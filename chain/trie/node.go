package trie

import (
	"sync/atomic"

	"golang.org/x/crypto/blake2b"
)

// owner identifies the edit that may change a node in place.
type owner struct{ _ byte }

// node is a leaf, a branch, or a stub: a node that is known by its hash only.
type node struct {
	// key starts with the node's path. The partial key is what lies between
	// the nibbles start and end. Stubs have neither key nor end.
	key        []byte
	start, end int
	value      []byte // the value, or its hash if hashed
	kids       *[16]*node
	owner      *owner

	// ref is how the parent names the node: a hash of 32 bytes or, if the
	// encoding is shorter than that, the encoding.
	ref    [32]byte
	refLen uint8

	leaf     bool // no children; set on stubs too
	hasValue bool
	hashed   bool
	dirty    bool // ref is out of date
	lazy     *lazy
}

// lazy holds what a stub stands for, once somebody has loaded it.
type lazy struct{ node atomic.Pointer[node] }

func (n *node) name() []byte { return n.ref[:n.refLen] }

// stored reports whether a Source keeps a record of the node.
func (n *node) stored() bool { return !n.leaf && (n.refLen == 32 || n.start == 0) }

// encode appends the node's encoding. The children's refs must be up to date.
func (n *node) encode(out []byte) []byte {
	out = appendHeader(out, !n.leaf, n.hasValue, n.hashed, n.key, n.start, n.end)
	at := len(out)
	if !n.leaf {
		out = append(out, 0, 0)
	}
	if n.hashed {
		out = append(out, n.value...)
	} else if n.hasValue {
		out = appendInline(out, n.value)
	}
	if n.leaf {
		return out
	}
	var bitmap uint16
	for i, k := range n.kids {
		if k != nil {
			bitmap |= 1 << i
			out = appendInline(out, k.name())
		}
	}
	out[at], out[at+1] = byte(bitmap), byte(bitmap>>8)
	return out
}

// setRef brings ref up to date with the encoding.
func (n *node) setRef(enc []byte) {
	n.dirty = false
	if len(enc) < 32 {
		n.refLen = uint8(copy(n.ref[:], enc))
		return
	}
	n.ref, n.refLen = blake2b.Sum256(enc), 32
}

// record is what a Source keeps of a branch: the encoding, then two bytes that
// tell which of the children are leaves.
func (n *node) record() []byte {
	room := 64 + len(n.value) + (n.end-n.start)/2
	for _, k := range n.kids {
		if k != nil {
			room += 1 + len(k.name())
		}
	}
	out := n.encode(make([]byte, 0, room))
	var leaves uint16
	for i, k := range n.kids {
		if k != nil && k.leaf {
			leaves |= 1 << i
		}
	}
	return append(out, byte(leaves), byte(leaves>>8))
}

// fromRaw builds the node at the place behind the first pos nibbles of path;
// the last of them is x (unused at the root, where pos is 0).
func fromRaw(r *raw, path []byte, pos int, leaves uint16) (*node, error) {
	n := &node{start: pos, end: pos + r.nibbles, value: r.value, leaf: !r.branch, hasValue: r.hasValue, hashed: r.hashed}
	if pos == 0 {
		n.key = make([]byte, 0, (r.nibbles+1)/2)
		n.key = appendPartialKey(n.key, r)
	} else {
		n.key = join(path, pos-1, nib(path, pos-1), r.partial, r.nibbles)
	}
	if n.leaf {
		if n.end&1 == 1 {
			return nil, errNode
		}
		return n, nil
	}
	n.kids = new([16]*node)
	for i, name := range r.kids {
		if name == nil {
			continue
		}
		k, err := kidFromName(name, n, byte(i), leaves>>i&1 == 1)
		if err != nil {
			return nil, err
		}
		n.kids[i] = k
	}
	return n, nil
}

func appendPartialKey(out []byte, r *raw) []byte {
	if r.nibbles&1 == 0 {
		return append(out, r.partial...)
	}
	for i := 1; i+1 < 2*len(r.partial); i += 2 {
		out = append(out, nib(r.partial, i)<<4|nib(r.partial, i+1))
	}
	return append(out, nib(r.partial, r.nibbles)<<4)
}

func kidFromName(name []byte, parent *node, i byte, leaf bool) (*node, error) {
	if len(name) == 32 {
		k := &node{start: parent.end + 1, leaf: leaf, refLen: 32, lazy: &lazy{}}
		copy(k.ref[:], name)
		return k, nil
	}
	r, err := decode(name)
	if err != nil {
		return nil, err
	}
	path := join(parent.key, parent.end, i, nil, 0)
	k, err := fromRaw(&r, path, parent.end+1, 0)
	if err == nil {
		k.refLen = uint8(copy(k.ref[:], name))
	}
	return k, err
}
