package toy

import (
	"crypto/ed25519"
	"encoding/binary"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// Secret returns the ed25519 secret of validator i.
func Secret(i int) (s [32]byte) {
	binary.LittleEndian.PutUint64(s[:], uint64(i)+1)
	return s
}

// Validators returns n authorities of equal weight.
func Validators(n int) []consensus.Authority {
	out := make([]consensus.Authority, n)
	for i := range out {
		s := Secret(i)
		copy(out[i].Vote[:], ed25519.NewKeyFromSeed(s[:]).Public().(ed25519.PublicKey))
		out[i].Weight = 1
		out[i].Author = types.AccountID{byte(i), 0xaa}
	}
	return out
}

// OpenStore opens a store on d, beginning with Genesis if it is empty.
func OpenStore(d db.DB, o store.Options, list []consensus.Authority, accounts, balance uint64) (*store.Store, error) {
	s, err := store.Open(d, o)
	if err != nil {
		return nil, err
	}
	if _, ok := s.Tip(); ok {
		return s, nil
	}
	m := Genesis(list, accounts, balance)
	h := GenesisHeader(m.Trie(trie.V1).Root())
	_, err = s.ImportMap(m, store.Block{Hash: h.Hash(), StateRoot: h.StateRoot, Header: h.Encode()})
	return s, err
}

// GenesisHeader returns the header of block 0.
func GenesisHeader(root types.Hash) *types.Header {
	return &types.Header{StateRoot: root, ExtrinsicsRoot: trie.EmptyRoot}
}
