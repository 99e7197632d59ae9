package store

import (
	"fmt"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
)

// Prove returns the nodes that prove the presence or absence of the keys, as a
// storage proof lists them.
func (v *View) Prove(keys [][]byte) [][]byte {
	var p trie.Prover
	v.prove(&p, keys)
	return p.Nodes()
}

// ProveChild does so for keys of a child trie, the way from the state root to
// the child's root included.
func (v *View) ProveChild(id []byte, keys [][]byte) [][]byte {
	var p trie.Prover
	v.prove(&p, [][]byte{state.ChildRootKey(id)})
	if c := v.child(id); v.Get(state.ChildRootKey(id)) != nil {
		c.prove(&p, keys)
	}
	return p.Nodes()
}

func (v *View) prove(p *trie.Prover, keys [][]byte) {
	snap := state.TrieOf(v, v.s.version)
	for _, k := range keys {
		snap.Prove(p, k, v.Get)
	}
}

// Verify checks the tip from the ground up: the flat records against the state
// root, and the branches on disk against those that the flat records give. It
// takes memory for the whole state.
func (s *Store) Verify() (err error) {
	defer recoverFailure(&err)
	v, tip, release, err := s.Best()
	if err != nil {
		return err
	}
	defer release()
	for _, id := range v.Children() {
		root, err := v.child(id).verify()
		if err != nil {
			return fmt.Errorf("child trie 0x%x: %w", id, err)
		}
		if want := v.Get(state.ChildRootKey(id)); string(want) != string(root[:]) {
			return fmt.Errorf("child trie 0x%x: root is 0x%x, not 0x%x", id, root, want)
		}
	}
	root, err := v.verify()
	if err == nil && root != tip.StateRoot {
		err = fmt.Errorf("root of block %d is 0x%x, not 0x%x", tip.Number, root, tip.StateRoot)
	}
	return err
}

func (v *View) verify() (root [32]byte, err error) {
	var all []trie.Change
	it := v.Iter(nil, nil)
	defer it.Close()
	for it.Next() {
		all = append(all, trie.Change{Key: it.Key(), Value: it.Value()})
	}
	edit := trie.Empty(v.s.version).Edit()
	edit.Update(all)
	snap := edit.Snapshot()
	want := trie.Diff(trie.Empty(v.s.version), snap)
	start := join3(nodeKey, v.space, nil)
	nodes, err := v.s.db.Iterator(start, db.PrefixEnd(start))
	if err != nil {
		return root, err
	}
	defer nodes.Close()
	for _, c := range want {
		if !nodes.Valid() || string(nodes.Key()[len(start):]) != string(c.Path) || string(nodes.Value()) != string(c.New) {
			return root, fmt.Errorf("branch at 0x%x is not what the state gives", c.Path)
		}
		nodes.Next()
	}
	if nodes.Valid() {
		return root, fmt.Errorf("branch at 0x%x does not belong", nodes.Key()[len(start):])
	}
	return snap.Root(), nodes.Error()
}
