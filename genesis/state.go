package genesis

import (
	"fmt"
	"strings"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime"
)

// CodeKey is the storage key of the runtime's code.
const CodeKey = ":code"

// Block is block 0 with its state.
type Block struct {
	Header *types.Header
	Hash   types.Hash
	State  *state.Map
}

// Variant returns the variant of the runtime that the chain needs.
func (s *Spec) Variant() runtime.Variant {
	switch {
	case s.Fast: // has the faucet too
		return runtime.Fast
	case s.Faucet:
		return runtime.Faucet
	}
	return runtime.Standard
}

// HasCode tells whether the state has a real `:code`.
func (s *Spec) HasCode() bool {
	return s.Raw != nil && s.Raw.Top[CodeKey] != nil
}

// Build makes block 0.
func (s *Spec) Build(rt *runtime.Runtime) (*Block, error) {
	m, err := s.state(rt)
	if err != nil {
		return nil, err
	}
	m.Seal(trie.V1)
	h := &types.Header{StateRoot: types.Hash(m.Trie(trie.V1).Root()), ExtrinsicsRoot: types.ExtrinsicsRoot(nil)}
	return &Block{Header: h, Hash: h.Hash(), State: m}, nil
}

// State builds the state of block 0.
func (s *Spec) State(rt *runtime.Runtime) (*state.Map, error) {
	b, err := s.Build(rt)
	if err != nil {
		return nil, err
	}
	return b.State, nil
}

func (s *Spec) state(rt *runtime.Runtime) (*state.Map, error) {
	m := new(state.Map)
	if s.Raw == nil {
		o := state.NewOverlay(new(state.Map))
		if err := rt.BuildGenesis(rt.Context(o), s.Config); err != nil {
			return nil, fmt.Errorf("genesis: %w", err)
		}
		for _, c := range o.Changed() {
			m.Put(c.Key, c.Value)
		}
		return m, nil
	}
	for k, v := range s.Raw.Top {
		if strings.HasPrefix(k, state.DefaultChildPrefix) {
			continue // follows from the child trie
		}
		m.Put([]byte(k), notNil(v))
	}
	for id, pairs := range s.Raw.Children {
		for k, v := range pairs {
			m.PutChild([]byte(id), []byte(k), notNil(v))
		}
	}
	return m, nil
}

func notNil(v []byte) []byte {
	if v == nil {
		return []byte{}
	}
	return v
}

// ToRaw returns the spec with its state pair by pair.
func (s *Spec) ToRaw(rt *runtime.Runtime) (*Spec, error) {
	if s.Raw != nil {
		return s, nil
	}
	b, err := s.Build(rt)
	if err != nil {
		return nil, err
	}
	c := s.Clone()
	c.Config, c.Raw = nil, RawOf(b.State)
	return c, nil
}

// RawOf lists a state.
func RawOf(m *state.Map) *RawState {
	r := &RawState{Top: map[string][]byte{}, Children: map[string]map[string][]byte{}}
	m.Each(r.Add)
	return r
}

// Add adds a pair, of a child trie if id is not nil.
func (r *RawState) Add(id, key, value []byte) {
	if id == nil {
		if !state.IsChildKey(key) {
			r.Top[string(key)] = value
		}
		return
	}
	child := r.Children[string(id)]
	if child == nil {
		child = map[string][]byte{}
		r.Children[string(id)] = child
	}
	child[string(key)] = value
}

// Store makes the block the first one of a store.
func (b *Block) Store(s *store.Store) error {
	_, err := s.ImportMap(b.State, store.Block{
		Hash: b.Hash, StateRoot: b.Header.StateRoot, Header: b.Header.Encode(),
	})
	if err != nil {
		return fmt.Errorf("genesis: %w", err)
	}
	return nil
}
