package frame

import (
	"github.com/tensord/tensord/chain/crypto"
)

// Hasher turns an encoded map key into its part of the storage key.
type Hasher uint8

// The hashers, numbered as metadata numbers them.
const (
	Blake2_128 Hasher = iota
	Blake2_256
	Blake2_128Concat
	Twox128
	Twox256
	Twox64Concat
	Identity
)

// Name returns the hasher's name in metadata.
func (h Hasher) Name() string {
	return [...]string{
		"Blake2_128", "Blake2_256", "Blake2_128Concat", "Twox128", "Twox256", "Twox64Concat", "Identity",
	}[h]
}

// prefixLen is how many bytes of hash stand before the plain key; -1 if the
// plain key is not part of the result, so that it can't be read back.
func (h Hasher) prefixLen() int {
	switch h {
	case Blake2_128Concat:
		return 16
	case Twox64Concat:
		return 8
	case Identity:
		return 0
	}
	return -1
}

// finish hashes dst[start:], the encoded key, in place: dst grows or
// shrinks to what the storage key holds.
func (h Hasher) finish(dst []byte, start int) []byte {
	switch h {
	case Identity:
		return dst
	case Blake2_128Concat:
		sum := crypto.Blake2b128(dst[start:])
		return insert(dst, start, sum[:])
	case Twox64Concat:
		var sum [8]byte
		crypto.TwoX64(&sum, dst[start:])
		return insert(dst, start, sum[:])
	case Blake2_128:
		sum := crypto.Blake2b128(dst[start:])
		return append(dst[:start], sum[:]...)
	case Blake2_256:
		sum := crypto.Blake2b256(dst[start:])
		return append(dst[:start], sum[:]...)
	case Twox128:
		var sum [16]byte
		crypto.TwoX128(&sum, dst[start:])
		return append(dst[:start], sum[:]...)
	default:
		var sum [32]byte
		crypto.TwoX256(&sum, dst[start:])
		return append(dst[:start], sum[:]...)
	}
}

// insert puts b in front of dst[at:].
func insert(dst []byte, at int, b []byte) []byte {
	dst = append(dst, b...)
	copy(dst[at+len(b):], dst[at:])
	copy(dst[at:], b)
	return dst
}
