package types

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
)

// MultiSignature is a signature by any of the three key schemes.
type MultiSignature struct {
	scale.Variant
	Ed25519 [64]byte `rust:"ed25519::Signature" variant:"0"`
	Sr25519 [64]byte `rust:"sr25519::Signature" variant:"1"`
	Ecdsa   [65]byte `rust:"ecdsa::Signature" variant:"2"`
}

// MultiSigner is a public key of any of the three key schemes.
type MultiSigner struct {
	scale.Variant
	Ed25519 [32]byte `rust:"ed25519::Public" variant:"0"`
	Sr25519 [32]byte `rust:"sr25519::Public" variant:"1"`
	Ecdsa   [33]byte `rust:"ecdsa::Public" variant:"2"`
}

// Variants of MultiSignature and MultiSigner.
const (
	KeyEd25519 scale.Variant = iota
	KeySr25519
	KeyEcdsa
)

// DescribeScale describes sp_runtime's MultiSignature.
func (MultiSignature) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::MultiSignature"}
}

// DescribeScale describes sp_runtime's MultiSigner.
func (MultiSigner) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::MultiSigner"}
}

// Account returns the account that the key controls.
func (s *MultiSigner) Account() AccountID {
	switch s.Variant {
	case KeyEd25519:
		return s.Ed25519
	case KeySr25519:
		return s.Sr25519
	}
	return crypto.Blake2b256(s.Ecdsa[:])
}
