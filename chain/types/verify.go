package types

import "github.com/tensord/tensord/chain/crypto"

// Verify reports whether s is the signature of msg by the account. The account
// of an ECDSA key is the Blake2b-256 hash of the compressed key.
func (s *MultiSignature) Verify(msg []byte, who AccountID) bool {
	switch s.Variant {
	case KeyEd25519:
		return crypto.VerifyEd25519(who, msg, s.Ed25519)
	case KeySr25519:
		return crypto.VerifySr25519(who, msg, s.Sr25519)
	case KeyEcdsa:
		pub, ok := crypto.RecoverEcdsa(s.Ecdsa, crypto.Blake2b256(msg))
		return ok && crypto.Blake2b256(pub[:]) == who
	}
	return false
}

// AddTo adds to a batch what Verify would check.
func (s *MultiSignature) AddTo(b *crypto.Batch, msg []byte, who AccountID) {
	switch s.Variant {
	case KeyEd25519:
		b.AddEd25519(who, msg, s.Ed25519)
	case KeySr25519:
		b.AddSr25519(who, msg, s.Sr25519)
	default:
		b.AddResult(s.Verify(msg, who))
	}
}

// Sign returns the pair's signature of msg.
func Sign(p crypto.Pair, msg []byte) (s MultiSignature) {
	raw := p.Sign(msg)
	switch p.Scheme() {
	case crypto.Ed25519:
		s.Variant, s.Ed25519 = KeyEd25519, [64]byte(raw)
	case crypto.Sr25519:
		s.Variant, s.Sr25519 = KeySr25519, [64]byte(raw)
	default:
		s.Variant, s.Ecdsa = KeyEcdsa, [65]byte(raw)
	}
	return s
}

// SignerOf returns the public key of a pair.
func SignerOf(p crypto.Pair) (s MultiSigner) {
	raw := p.Public()
	switch p.Scheme() {
	case crypto.Ed25519:
		s.Variant, s.Ed25519 = KeyEd25519, [32]byte(raw)
	case crypto.Sr25519:
		s.Variant, s.Sr25519 = KeySr25519, [32]byte(raw)
	default:
		s.Variant, s.Ecdsa = KeyEcdsa, [33]byte(raw)
	}
	return s
}

// AccountOf returns the account that a pair controls.
func AccountOf(p crypto.Pair) AccountID {
	s := SignerOf(p)
	return s.Account()
}

// DevAccount returns the sr25519 account of a development key, as "//Alice".
func DevAccount(uri string) AccountID {
	return AccountOf(crypto.MustFromURI(crypto.Sr25519, uri))
}

// SignedPayload returns what a signature is made over: the payload (call,
// extensions and what these imply), or its hash if it is longer than 256 bytes.
func SignedPayload(payload []byte) []byte {
	if len(payload) <= 256 {
		return payload
	}
	h := Blake2b256(payload)
	return h[:]
}
