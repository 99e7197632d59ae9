package timelock

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// ErrPublicKey says that bytes are not a beacon's public key.
var ErrPublicKey = errors.New("timelock: not a public key")

// suite separates quicknet's hashes to the curve from those of other uses.
const suite = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"

// VerifyPulse reports whether signature (a compressed point of G1) is that of a
// beacon with the given public key (of G2) for a round. Bytes behind either are
// ignored; an error means that one isn't a point.
func VerifyPulse(publicKey, signature []byte, round uint64) (bool, error) {
	key, ok := decodeG2(publicKey)
	if !ok {
		return false, ErrPublicKey
	}
	sig, ok := decodeG1(signature)
	if !ok {
		return false, ErrSignature
	}
	msg := sha256.Sum256(binary.BigEndian.AppendUint64(nil, round))
	point, err := bls.HashToG1(msg[:], []byte(suite))
	if err != nil {
		return false, err
	}
	_, _, _, g2 := bls.Generators()
	sig.Neg(&sig)
	return bls.PairingCheck([]bls.G1Affine{sig, point}, []bls.G2Affine{g2, key})
}
