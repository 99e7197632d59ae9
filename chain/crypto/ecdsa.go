package crypto

import (
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

// The compact form of the ECDSA library begins with 27 plus the recovery id.
const compactOffset = 27

// VerifyEcdsa reports whether sig, whose last byte is a recovery id from 0 to 3,
// is the signature of msg's Blake2b-256 hash by the compressed key pub.
func VerifyEcdsa(pub [33]byte, msg []byte, sig [65]byte) bool {
	if sig[64] > 3 {
		return false
	}
	got, ok := RecoverEcdsa(sig, Blake2b256(msg))
	return ok && got == pub
}

// RecoverEcdsa returns the compressed key that signed hash, as the host function
// secp256k1_ecdsa_recover_compressed (version 2) does: the last byte of sig is a
// recovery id, as it is or plus 27; r and s must be below the group's order; a
// high s is accepted.
func RecoverEcdsa(sig [65]byte, hash [32]byte) (pub [33]byte, ok bool) {
	key, ok := recoverEcdsa(sig, hash)
	if !ok {
		return pub, false
	}
	return [33]byte(key.SerializeCompressed()), true
}

// RecoverEcdsaFull is RecoverEcdsa with the 64-byte form of the key, of which
// an Ethereum address is the Keccak hash's last 20 bytes.
func RecoverEcdsaFull(sig [65]byte, hash [32]byte) (pub [64]byte, ok bool) {
	key, ok := recoverEcdsa(sig, hash)
	if !ok {
		return pub, false
	}
	return [64]byte(key.SerializeUncompressed()[1:]), true
}

func recoverEcdsa(sig [65]byte, hash [32]byte) (*secp256k1.PublicKey, bool) {
	id := sig[64]
	if id > 26 {
		id -= 27
	}
	if id > 3 {
		return nil, false
	}
	var compact [65]byte
	compact[0] = compactOffset + id
	copy(compact[1:], sig[:64])
	key, _, err := ecdsa.RecoverCompact(compact[:], hash[:])
	return key, err == nil
}

type ecdsaPair struct {
	key  *secp256k1.PrivateKey
	seed [32]byte
}

func newEcdsa(seed [32]byte) (Pair, error) {
	var s secp256k1.ModNScalar
	if overflow := s.SetBytes(&seed); overflow != 0 || s.IsZero() {
		return nil, ErrSeed
	}
	return &ecdsaPair{secp256k1.NewPrivateKey(&s), seed}, nil
}

func (p *ecdsaPair) Scheme() Scheme         { return Ecdsa }
func (p *ecdsaPair) Public() []byte         { return p.key.PubKey().SerializeCompressed() }
func (p *ecdsaPair) Sign(msg []byte) []byte { return p.SignHash(Blake2b256(msg)) }
func (p *ecdsaPair) Seed() ([32]byte, bool) { return p.seed, true }

// SignHash signs a hash that the caller has computed.
func (p *ecdsaPair) SignHash(hash [32]byte) []byte {
	compact := ecdsa.SignCompact(p.key, hash[:], false)
	return append(compact[1:len(compact):len(compact)], compact[0]-compactOffset)
}

func (p *ecdsaPair) derive(j junction) (Pair, error) {
	seed, err := hardSeed("Secp256k1HDKD", p, j)
	if err != nil {
		return nil, err
	}
	return newEcdsa(seed)
}

// HashSigner is implemented by Ecdsa pairs, which sign a hash.
type HashSigner interface {
	Pair
	// SignHash signs a 32-byte hash: 65 bytes, the recovery id last.
	SignHash(hash [32]byte) []byte
}
