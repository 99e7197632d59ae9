// Package timelock verifies pulses of drand's quicknet and opens messages that
// were encrypted for a future round of it: identity-based encryption on
// BLS12-381 of a key, with which the message is encrypted by AES-GCM. The
// round's signature opens it.
//
// What always holds: what opens and to which bytes is decided as by the crate
// tle (ideal-lab5/timelock at 5416406), on which the chain's state depends,
// down to how points are decoded. Decoding never panics.
package timelock

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math/big"
	"slices"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// Reasons for which a message does not open.
var (
	ErrCiphertext = errors.New("timelock: not a ciphertext")
	ErrSignature  = errors.New("timelock: not a signature")
	ErrMismatch   = errors.New("timelock: signature does not open the ciphertext")
	ErrMessage    = errors.New("timelock: message can't be decrypted")
	// ErrAbort stands for ciphertexts at which the crate panics.
	ErrAbort = errors.New("timelock: ciphertext with parts of impossible length")
)

const keyLen = 32

// Open returns the message in ciphertext. signature is the round's, a compressed
// point of G1. Bytes behind either are ignored.
func Open(ciphertext, signature []byte) ([]byte, error) {
	c, err := decode(ciphertext)
	if err != nil {
		return nil, err
	}
	sig, ok := decodeG1(signature)
	if !ok {
		return nil, ErrSignature
	}
	key, err := c.key(sig)
	if err != nil {
		return nil, err
	}
	return decrypt(c.body, key)
}

// ciphertext is the encrypted key (u, v, w) and the encrypted message.
type ciphertext struct {
	u    bls.G2Affine
	v, w []byte
	body []byte
}

func decode(b []byte) (*ciphertext, error) {
	c := new(ciphertext)
	u, ok := decodeG2(b)
	if !ok {
		return nil, ErrCiphertext
	}
	c.u = u
	b = b[bls.SizeOfG2AffineCompressed:]
	var suiteName []byte
	for _, part := range []*[]byte{&c.v, &c.w, &c.body, &suiteName} {
		if *part, b, ok = takeVec(b); !ok {
			return nil, ErrCiphertext
		}
	}
	return c, nil
}

// takeVec reads bytes with their number in front, eight bytes little-endian.
func takeVec(b []byte) (v, rest []byte, ok bool) {
	if len(b) < 8 {
		return nil, nil, false
	}
	n := binary.LittleEndian.Uint64(b)
	if b = b[8:]; n > uint64(len(b)) {
		return nil, nil, false
	}
	return b[:n], b[n:], true
}

// Flags in the first byte of a point.
const (
	flagCompressed = 1 << 7
	flagInfinity   = 1 << 6
)

// decodeG1 reads a compressed point. Whatever comes with the flag of infinity
// counts as infinity.
func decodeG1(b []byte) (p bls.G1Affine, ok bool) {
	if len(b) < bls.SizeOfG1AffineCompressed || b[0]&flagCompressed == 0 {
		return p, false
	}
	if b[0]&flagInfinity != 0 {
		return p, true
	}
	_, err := p.SetBytes(b[:bls.SizeOfG1AffineCompressed])
	return p, err == nil
}

func decodeG2(b []byte) (p bls.G2Affine, ok bool) {
	if len(b) < bls.SizeOfG2AffineCompressed || b[0]&flagCompressed == 0 {
		return p, false
	}
	if b[0]&flagInfinity != 0 {
		return p, true
	}
	_, err := p.SetBytes(b[:bls.SizeOfG2AffineCompressed])
	return p, err == nil
}

// key recovers the key of the message: sigma = v ^ H2(e(sig, u)), key = w ^
// H4(sigma), if they are those that u was made from.
func (c *ciphertext) key(sig bls.G1Affine) ([]byte, error) {
	if len(c.v) > sha256.Size || min(len(c.w), sha256.Size) > len(c.v) {
		return nil, ErrAbort
	}
	g, err := bls.Pair([]bls.G1Affine{sig}, []bls.G2Affine{c.u})
	if err != nil {
		return nil, ErrMismatch
	}
	shared := sha256.Sum256(littleEndian(&g))
	sigma := xor(c.v, shared[:])
	mask := sha256.Sum256(sigma)
	key := xor(c.w, mask[:len(sigma)])

	h := sha256.Sum256(append(slices.Clone(sigma), key...))
	var r fr.Element
	r.SetBytes(h[:])
	var u bls.G2Affine
	u.ScalarMultiplicationBase(r.BigInt(new(big.Int)))
	if !u.Equal(&c.u) {
		return nil, ErrMismatch
	}
	if len(key) != keyLen {
		return nil, ErrMismatch
	}
	return key, nil
}

// xor returns a with its first bytes xored with those of mask.
func xor(a, mask []byte) []byte {
	out := slices.Clone(a)
	for i := range min(len(out), len(mask)) {
		out[i] ^= mask[i]
	}
	return out
}

// littleEndian returns the coefficients of g in order, each little-endian.
func littleEndian(g *bls.GT) []byte {
	out := make([]byte, 0, 12*fp.Bytes)
	for _, e := range []*fp.Element{
		&g.C0.B0.A0, &g.C0.B0.A1, &g.C0.B1.A0, &g.C0.B1.A1, &g.C0.B2.A0, &g.C0.B2.A1,
		&g.C1.B0.A0, &g.C1.B0.A1, &g.C1.B1.A0, &g.C1.B1.A1, &g.C1.B2.A0, &g.C1.B2.A1,
	} {
		b := e.Bytes()
		slices.Reverse(b[:])
		out = append(out, b[:]...)
	}
	return out
}

// decrypt opens the message: AES-256-GCM with its nonce behind it.
func decrypt(body, key []byte) ([]byte, error) {
	sealed, rest, ok := takeVec(body)
	if !ok {
		return nil, ErrMessage
	}
	nonce, _, ok := takeVec(rest)
	if !ok {
		return nil, ErrMessage
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, ErrMessage
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil || len(nonce) != gcm.NonceSize() {
		return nil, ErrMessage
	}
	plain, err := gcm.Open(nil, nonce, sealed, nil)
	if err != nil {
		return nil, ErrMessage
	}
	return plain, nil
}
