package trie

import (
	"bytes"
	"fmt"

	"golang.org/x/crypto/blake2b"
)

// Source gives the nodes of one trie at one point in time. Errors of the disk
// are its own to raise as panics; what it returns is checked here.
type Source interface {
	// Branch returns the record of the branch that starts behind the first n
	// nibbles of path, as Diff gave it out, or nil.
	Branch(path []byte, n int) []byte
	// First returns the first pair whose key starts with the first n nibbles
	// of path, or nils. The key is kept, the value is kept if it is short.
	First(path []byte, n int) (key, value []byte)
}

// Corrupt is the panic raised when a Source gives a node that is not the one
// its parent names.
type Corrupt struct {
	Path    []byte // canonical form, see AppendPath
	Problem string
}

func (e *Corrupt) Error() string {
	return fmt.Sprintf("trie: node at 0x%x: %s", e.Path, e.Problem)
}

func corrupt(path []byte, n int, problem string) *Corrupt {
	return &Corrupt{Path: AppendPath(nil, path, n), Problem: problem}
}

// loader resolves stubs.
type loader struct {
	src     Source
	version Version
	load    *counter
}

// kid returns child i of n, loading it if need be.
func (l loader) kid(n *node, i byte) *node {
	k := n.kids[i]
	if k == nil || k.lazy == nil {
		return k
	}
	if got := k.lazy.node.Load(); got != nil {
		return got
	}
	path := join(n.key, n.end, i, nil, 0)
	got := l.resolve(k, path, n.end+1)
	k.lazy.node.Store(got)
	l.load.add(1)
	return got
}

func (l loader) resolve(stub *node, path []byte, pos int) *node {
	if stub.leaf {
		key, value := l.src.First(path, pos)
		if key == nil || !HasPath(key, path, pos) {
			panic(corrupt(path, pos, "no key below a leaf"))
		}
		n := &node{key: key, start: pos, end: 2 * len(key), leaf: true, hasValue: true}
		n.setValue(value, l.version)
		n.setRef(n.encode(nil))
		if n.refLen != stub.refLen || n.ref != stub.ref {
			panic(corrupt(path, pos, "leaf does not match its hash"))
		}
		return n
	}
	rec := l.src.Branch(path, pos)
	if len(rec) < 4 {
		panic(corrupt(path, pos, "no record of the branch"))
	}
	n, enc := l.parse(rec, path, pos)
	if sum := blake2b.Sum256(enc); stub.ref != sum {
		panic(corrupt(path, pos, "branch does not match its hash"))
	}
	n.ref, n.refLen = stub.ref, 32
	return n
}

func (l loader) parse(rec, path []byte, pos int) (n *node, enc []byte) {
	enc = bytes.Clone(rec[:len(rec)-2])
	leaves := uint16(rec[len(rec)-2]) | uint16(rec[len(rec)-1])<<8
	r, err := decode(enc)
	if err == nil && !r.branch {
		err = errNode
	}
	if err == nil {
		n, err = fromRaw(&r, path, pos, leaves)
	}
	if err != nil {
		panic(corrupt(path, pos, err.Error()))
	}
	return n, enc
}

// setValue sets a value, by its hash if the layout says so.
func (n *node) setValue(value []byte, v Version) {
	n.hasValue, n.hashed, n.value = true, false, value
	n.hashIfLong(v)
}

func (n *node) hashIfLong(v Version) {
	if n.hasValue && !n.hashed && v.hashes(len(n.value)) {
		sum := blake2b.Sum256(n.value)
		n.value, n.hashed = sum[:], true
	}
}
