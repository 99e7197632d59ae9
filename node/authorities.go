package node

import (
	"encoding/binary"
	"fmt"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

var (
	keyTimestamp = storageKey("Timestamp", "Now")
	keyAuthors   = storageKey("Aura", "Authorities")
	keyVoters    = storageKey("Grandpa", "Authorities")
	authorsCodec = scale.For[[]types.AccountID]()
	votersCodec  = scale.For[[]voter]()
)

// voter is an entry of Grandpa.Authorities.
type voter struct {
	Key    [32]byte
	Weight uint64
}

func storageKey(pallet, item string) []byte {
	a, b := crypto.TwoX128Of(pallet), crypto.TwoX128Of(item)
	return append(a[:], b[:]...)
}

// timestamp returns the time of the last block in milliseconds, 0 if there is
// none.
func timestamp(get func([]byte) []byte) uint64 {
	b := get(keyTimestamp)
	if len(b) != 8 {
		return 0
	}
	return binary.LittleEndian.Uint64(b)
}

// Authorities returns who may make and vote on blocks: Grandpa's authorities,
// each with Aura's at the same position.
func Authorities(get func([]byte) []byte) ([]consensus.Authority, error) {
	var authors []types.AccountID
	var voters []voter
	var err error
	if b := get(keyAuthors); b != nil {
		if authors, err = authorsCodec.DecodeAll(b); err != nil {
			return nil, fmt.Errorf("Aura.Authorities: %w", err)
		}
	}
	if b := get(keyVoters); b != nil {
		if voters, err = votersCodec.DecodeAll(b); err != nil {
			return nil, fmt.Errorf("Grandpa.Authorities: %w", err)
		}
	}
	out := make([]consensus.Authority, max(len(authors), len(voters)))
	for i := range out {
		if i < len(voters) {
			out[i].Vote, out[i].Weight = voters[i].Key, voters[i].Weight
		}
		if i < len(authors) {
			out[i].Author = authors[i]
		}
	}
	return out, nil
}
