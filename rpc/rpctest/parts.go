package rpctest

import (
	"context"
	"errors"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// Network is a node without peers.
type Network struct {
	Syncing  bool
	WantPeer bool
	reserved []string
}

// Health says what the fields do.
func (n *Network) Health() rpc.Health {
	return rpc.Health{IsSyncing: n.Syncing, ShouldHavePeers: n.WantPeer}
}

// PeerID returns an id.
func (n *Network) PeerID() string { return "12D3KooWtest" }

// ListenAddresses returns an address.
func (n *Network) ListenAddresses() []string {
	return []string{"/ip4/127.0.0.1/tcp/30333/p2p/12D3KooWtest"}
}

// Peers returns none.
func (n *Network) Peers() []rpc.Peer { return nil }

// State returns an empty object.
func (n *Network) State() any { return struct{}{} }

// Sync returns numbers.
func (n *Network) Sync() rpc.SyncState { return rpc.SyncState{Starting: 1, Current: 2, Highest: 3} }

// Roles returns Authority.
func (n *Network) Roles() []string { return []string{"Authority"} }

// Reserved returns what was added.
func (n *Network) Reserved() []string { return n.reserved }

// AddReserved adds an address, which must not be empty.
func (n *Network) AddReserved(addr string) error {
	if addr == "" {
		return errors.New("Multiaddr is missing")
	}
	n.reserved = append(n.reserved, addr)
	return nil
}

// RemoveReserved removes all.
func (n *Network) RemoveReserved(string) error { n.reserved = nil; return nil }

// Keys is a keystore.
type Keys struct{ Known map[string]bool }

// Insert stores a key whose URI is not empty.
func (k *Keys) Insert(t rpc.KeyType, suri string, public []byte) error {
	if suri == "" {
		return errors.New("no key")
	}
	k.Known[string(t[:])+string(public)] = true
	return nil
}

// Has tells whether a key was stored.
func (k *Keys) Has(t rpc.KeyType, public []byte) bool { return k.Known[string(t[:])+string(public)] }

// Rotate returns a key.
func (k *Keys) Rotate() ([]byte, error) { return []byte{1, 2, 3}, nil }

// Sealer makes empty blocks.
type Sealer struct{ chain *Chain }

// Create makes a block, if it may be empty.
func (s *Sealer) Create(_ context.Context, empty, _ bool, parent *types.Hash) (types.Hash, error) {
	if !empty {
		return types.Hash{}, rpc.ErrEmptyPool
	}
	if parent != nil && s.chain.get(*parent) == nil {
		return types.Hash{}, rpc.NoParent(*parent)
	}
	return s.chain.Push(nil, nil), nil
}

// Finalize does nothing.
func (s *Sealer) Finalize(context.Context, types.Hash) error { return nil }

// Offchain is a map.
type Offchain map[string][]byte

// Get returns a value.
func (o Offchain) Get(key []byte) []byte { return o[string(key)] }

// Set stores a value.
func (o Offchain) Set(key, value []byte) error { o[string(key)] = value; return nil }

// Remove deletes a value.
func (o Offchain) Remove(key []byte) error { delete(o, string(key)); return nil }
