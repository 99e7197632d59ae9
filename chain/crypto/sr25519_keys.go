package crypto

import (
	"encoding/binary"
	"sync/atomic"

	"github.com/oasisprotocol/curve25519-voi/primitives/sr25519"
)

// knownKeys holds public keys as points of the curve. To make one of the 32 bytes
// is a sixth of verifying a signature, and who signs once mostly signs again. A key
// has one place, so the memory is bounded; one that is in another's place costs no
// more than without.
var knownKeys [8192]atomic.Pointer[knownKey]

type knownKey struct {
	bytes [32]byte
	key   sr25519.PublicKey
}

// sr25519Key returns the public key that the bytes stand for, false if none.
func sr25519Key(pub [32]byte) (*sr25519.PublicKey, bool) {
	place := &knownKeys[binary.LittleEndian.Uint32(pub[:])%uint32(len(knownKeys))]
	if k := place.Load(); k != nil && k.bytes == pub {
		return &k.key, true
	}
	k := &knownKey{bytes: pub}
	if k.key.UnmarshalBinary(pub[:]) != nil {
		return nil, false
	}
	place.Store(k)
	return &k.key, true
}
