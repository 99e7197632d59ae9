package crypto

import (
	"errors"
	"fmt"
)

// Scheme is a kind of key, by its index in MultiSignature and MultiSigner.
type Scheme uint8

// The key schemes.
const (
	Ed25519 Scheme = iota
	Sr25519
	Ecdsa
)

// String returns the name that Substrate's command line uses.
func (s Scheme) String() string {
	switch s {
	case Ed25519:
		return "ed25519"
	case Sr25519:
		return "sr25519"
	case Ecdsa:
		return "ecdsa"
	}
	return fmt.Sprintf("invalid(%d)", uint8(s))
}

// Pair is a secret key with its public key.
type Pair interface {
	Scheme() Scheme
	// Public returns a copy of the public key: 32 bytes, or 33 of a compressed
	// point for Ecdsa.
	Public() []byte
	// Sign signs a message: 64 bytes, or 65 with the recovery id last for Ecdsa.
	Sign(msg []byte) []byte
	// Seed returns the 32 bytes that FromSeed makes this pair from; ok is false
	// for Sr25519 pairs with a soft derivation, which have none.
	Seed() (seed [32]byte, ok bool)

	derive(j junction) (Pair, error)
}

// Errors that making a key reports.
var (
	ErrSeed         = errors.New("crypto: invalid seed")
	ErrPhrase       = errors.New("crypto: invalid mnemonic phrase")
	ErrURI          = errors.New("crypto: malformed secret URI")
	ErrSoftJunction = errors.New("crypto: the key scheme has no soft derivation")
	ErrScheme       = errors.New("crypto: unknown key scheme")
)

// FromSeed returns the pair that a raw seed stands for.
func FromSeed(s Scheme, seed [32]byte) (Pair, error) {
	switch s {
	case Ed25519:
		return newEd25519(seed), nil
	case Sr25519:
		return newSr25519(seed), nil
	case Ecdsa:
		return newEcdsa(seed)
	}
	return nil, ErrScheme
}
