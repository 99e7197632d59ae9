package serve

import (
	"context"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/rpc"
)

// EngineComet is the engine id of CometBFT's proofs of finality: the light
// block that follows the block, as protobuf.
var EngineComet = types.EngineID{'c', 'm', 't', 'c'}

// Prover gives proofs of finality.
type Prover interface {
	// Commit returns what proves a block final.
	Commit(number uint32) ([]byte, error)
}

// Chain is the chain for package rpc.
type Chain struct {
	Node  *node.Chain
	Store *store.Store
	// Zero is the hash of block 0, which a store that began with a restored
	// state does not have.
	Zero types.Hash
	// Proofs is nil without an engine that proves anything.
	Proofs Prover
}

var _ rpc.Chain = (*Chain)(nil)

// Genesis returns the hash of block 0.
func (c *Chain) Genesis() types.Hash { return c.Zero }

// Best returns the latest block.
func (c *Chain) Best() (types.Hash, uint32) {
	t := c.Node.Tip()
	return t.Hash, t.Number
}

// HashAt returns the hash of a block by number.
func (c *Chain) HashAt(number uint32) (types.Hash, bool, error) {
	if number == 0 {
		return c.Zero, true, nil
	}
	if number > c.Node.Tip().Number {
		return types.Hash{}, false, nil
	}
	info, err := c.Store.Info(uint64(number))
	if errors.Is(err, store.ErrUnknown) {
		return types.Hash{}, false, nil
	}
	return info.Hash, err == nil, err
}

// Header returns a header, nil for an unknown block.
func (c *Chain) Header(h types.Hash) (*types.Header, error) {
	if best, hash := c.Node.Best(); hash == h {
		return best, nil
	}
	info, err := c.Store.ByHash(h)
	if errors.Is(err, store.ErrUnknown) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return types.DecodeHeader(info.Header)
}

// Body returns a body, nil for an unknown block or one whose body is gone.
func (c *Chain) Body(h types.Hash) ([]types.Extrinsic, error) {
	n, err := c.Store.Number(h)
	if errors.Is(err, store.ErrUnknown) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	items, err := c.Store.Body(n)
	if errors.Is(err, store.ErrUnknown) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := make([]types.Extrinsic, len(items))
	for i, b := range items {
		out[i] = b
	}
	return out, nil
}

// Justifications returns what proves a block final.
func (c *Chain) Justifications(h types.Hash) ([]rpc.Justification, error) {
	if c.Proofs == nil {
		return nil, nil
	}
	n, err := c.Store.Number(h)
	if err != nil || n == 0 {
		return nil, nil
	}
	data, err := c.Proofs.Commit(uint32(n))
	if err != nil || len(data) == 0 {
		return nil, nil // not there yet, or not any more
	}
	return []rpc.Justification{{Engine: EngineComet, Data: data}}, nil
}

// State returns the state after a block.
func (c *Chain) State(h types.Hash) (rpc.State, error) {
	n, err := c.Store.Number(h)
	if err == nil {
		var v *store.View
		var release func()
		if v, release, err = c.Store.At(n); err == nil {
			return &State{View: v, version: c.Store.StateVersion(), release: release}, nil
		}
	}
	switch {
	case errors.Is(err, store.ErrUnknown), errors.Is(err, store.ErrEmpty):
		return nil, &rpc.UnknownBlock{Hash: h}
	case errors.Is(err, store.ErrPruned):
		return nil, &rpc.UnknownBlock{Hash: h, Discarded: true}
	}
	return nil, err
}

// Imports streams blocks until ctx is done.
func (c *Chain) Imports(ctx context.Context) <-chan rpc.Import {
	out := make(chan rpc.Import)
	sub := c.Node.Subscribe()
	go func() {
		defer close(out)
		defer sub.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case _, ok := <-sub.Wake():
				for _, i := range sub.Take() {
					select {
					case out <- rpc.Import{Hash: i.Hash, Header: i.Header, Changes: i.Changes}:
					case <-ctx.Done():
						return
					}
				}
				if !ok {
					return
				}
			}
		}
	}()
	return out
}

// State is the state after a block.
type State struct {
	*store.View
	version trie.Version
	release func()
}

// ReadProof returns the trie nodes that prove reads.
func (s *State) ReadProof(child []byte, keys [][]byte) (nodes [][]byte, err error) {
	err = store.Try(func() error {
		if child == nil {
			nodes = s.View.Prove(keys)
		} else {
			nodes = s.View.ProveChild(child, keys)
		}
		return nil
	})
	return nodes, err
}

// merkler is a trie that knows the Merkle values of its nodes.
type merkler interface {
	MerkleValue(key []byte) (value []byte, ok bool)
}

// MerkleValue returns the Merkle value of the closest node at or below key.
func (s *State) MerkleValue(child, key []byte) (value []byte, ok bool, err error) {
	err = store.Try(func() error {
		r := state.Reader(s.View)
		if child != nil {
			r = s.View.Child(child)
		}
		v, is := any(state.TrieOf(r, s.version)).(merkler)
		if !is {
			return fmt.Errorf("serve: Merkle values are not served")
		}
		value, ok = v.MerkleValue(key)
		return nil
	})
	return value, ok, err
}

// Close releases the state.
func (s *State) Close() { s.release() }
