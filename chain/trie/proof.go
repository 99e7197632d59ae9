package trie

import (
	"errors"
	"fmt"
	"sort"

	"golang.org/x/crypto/blake2b"
)

// Prover collects the nodes that prove reads; several tries may be proved into
// one Prover (a child trie and the top trie that holds its root).
type Prover struct{ nodes map[string]struct{} }

// Nodes returns the nodes collected, in the order in which a storage proof
// lists them.
func (p *Prover) Nodes() [][]byte {
	out := make([][]byte, 0, len(p.nodes))
	for n := range p.nodes {
		out = append(out, []byte(n))
	}
	sort.Slice(out, func(i, j int) bool { return string(out[i]) < string(out[j]) })
	return out
}

func (p *Prover) add(enc []byte) {
	if p.nodes == nil {
		p.nodes = make(map[string]struct{})
	}
	p.nodes[string(enc)] = struct{}{}
}

// Prove adds what proves the presence or absence of key. The value, needed
// only where the trie holds its hash, is got from get.
func (s *Snapshot) Prove(p *Prover, key []byte, get func(key []byte) []byte) {
	n := s.root
	if n == nil {
		p.add([]byte{0})
		return
	}
	for {
		if n.refLen == 32 || n.start == 0 {
			p.add(n.encode(nil))
		}
		if common(key, n.key, 0, n.end) < n.end {
			return
		}
		if 2*len(key) == n.end {
			if n.hashed {
				p.add(get(key))
			}
			return
		}
		if n.leaf {
			return
		}
		if n = s.kid(n, nib(key, n.end)); n == nil {
			return
		}
	}
}

// ErrIncomplete is returned when a proof lacks a node that a read needs.
var ErrIncomplete = errors.New("trie: incomplete proof")

// Proof is a set of nodes to read from, as far as they go.
type Proof struct {
	root  Hash
	nodes map[Hash][]byte
}

// NewProof takes the nodes of a storage proof for the trie with this root.
func NewProof(root Hash, nodes [][]byte) *Proof {
	p := &Proof{root: root, nodes: make(map[Hash][]byte, len(nodes))}
	for _, n := range nodes {
		p.nodes[blake2b.Sum256(n)] = n
	}
	return p
}

// At returns the same nodes as a proof for another root: that of a child trie.
func (p *Proof) At(root Hash) *Proof { return &Proof{root: root, nodes: p.nodes} }

// Get returns the proven value at key, nil if the key is proven to be absent.
func (p *Proof) Get(key []byte) ([]byte, error) {
	if p.root == EmptyRoot {
		return nil, nil
	}
	enc, ok := p.nodes[p.root]
	pos := 0
	for {
		if !ok {
			return nil, fmt.Errorf("%w: at nibble %d of 0x%x", ErrIncomplete, pos, key)
		}
		n, err := decode(enc)
		if err != nil {
			return nil, err
		}
		for i := range n.nibbles {
			if pos >= 2*len(key) || nib(key, pos) != nib(n.partial, i+n.nibbles&1) {
				return nil, nil
			}
			pos++
		}
		if pos == 2*len(key) {
			return p.value(&n, key)
		}
		if !n.branch || n.kids[nib(key, pos)] == nil {
			return nil, nil
		}
		name := n.kids[nib(key, pos)]
		pos++
		if enc, ok = name, true; len(name) == 32 {
			enc, ok = p.nodes[Hash(name)]
		}
	}
}

func (p *Proof) value(n *raw, key []byte) ([]byte, error) {
	switch {
	case !n.hasValue:
		return nil, nil
	case !n.hashed:
		return append([]byte{}, n.value...), nil
	}
	v, ok := p.nodes[Hash(n.value)]
	if !ok {
		return nil, fmt.Errorf("%w: value of 0x%x", ErrIncomplete, key)
	}
	return append([]byte{}, v...), nil
}
