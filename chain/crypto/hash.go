package crypto

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"sync"

	"github.com/cespare/xxhash/v2"
	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/sha3"
)

// Blake2b256 returns the 32-byte Blake2b hash of data.
func Blake2b256(data []byte) [32]byte { return blake2b.Sum256(data) }

// Blake2b512 returns the 64-byte Blake2b hash of data.
func Blake2b512(data []byte) [64]byte { return blake2b.Sum512(data) }

// Blake2b128 returns the 16-byte Blake2b hash of data.
func Blake2b128(data []byte) (out [16]byte) {
	blake128.sum(out[:], data)
	return out
}

// Blake2b64 returns the 8-byte Blake2b hash of data, which identifies runtime APIs.
func Blake2b64(data []byte) (out [8]byte) {
	blake64.sum(out[:], data)
	return out
}

// Keccak256 returns Ethereum's Keccak hash of data.
func Keccak256(data []byte) (out [32]byte) {
	keccak256.sum(out[:], data)
	return out
}

// Keccak512 returns the 64-byte Keccak hash of data.
func Keccak512(data []byte) (out [64]byte) {
	keccak512.sum(out[:], data)
	return out
}

// Sha2_256 returns the SHA-256 hash of data.
func Sha2_256(data []byte) [32]byte { return sha256.Sum256(data) }

// TwoX64 stores XXH64 of data under seed 0, little endian.
func TwoX64(dst *[8]byte, data []byte) {
	binary.LittleEndian.PutUint64(dst[:], xxhash.Sum64(data))
}

// TwoX128 stores XXH64 of data under the seeds 0 and 1, little endian.
func TwoX128(dst *[16]byte, data []byte) { twoX(dst[:], data) }

// TwoX256 stores XXH64 of data under the seeds 0 to 3, little endian.
func TwoX256(dst *[32]byte, data []byte) { twoX(dst[:], data) }

// TwoX128Of is TwoX128 as a value, for names hashed once.
func TwoX128Of(name string) (out [16]byte) {
	TwoX128(&out, []byte(name))
	return out
}

func twoX(dst, data []byte) {
	for i := 0; i*8 < len(dst); i++ {
		var d xxhash.Digest
		d.ResetWithSeed(uint64(i))
		_, _ = d.Write(data)
		binary.LittleEndian.PutUint64(dst[i*8:], d.Sum64())
	}
}

// AppendTwoX64Concat appends TwoX64 of data and data itself.
func AppendTwoX64Concat(dst, data []byte) []byte {
	dst = binary.LittleEndian.AppendUint64(dst, xxhash.Sum64(data))
	return append(dst, data...)
}

// AppendBlake2b128Concat appends Blake2b128 of data and data itself.
func AppendBlake2b128Concat(dst, data []byte) []byte {
	h := Blake2b128(data)
	return append(append(dst, h[:]...), data...)
}

// hashPool lends hash states that are costly to make. Input goes through a
// buffer of the state, so that hash.Hash's Write doesn't force callers to keep
// their input on the heap.
type hashPool struct{ sync.Pool }

type hashState struct {
	h   hash.Hash
	buf [256]byte
}

func (p *hashPool) sum(dst, data []byte) {
	s := p.Get().(*hashState)
	s.h.Reset()
	for len(data) > 0 {
		n := copy(s.buf[:], data)
		_, _ = s.h.Write(s.buf[:n])
		data = data[n:]
	}
	copy(dst, s.h.Sum(s.buf[:0]))
	p.Put(s)
}

func newHashPool(mk func() hash.Hash) *hashPool {
	p := &hashPool{}
	p.New = func() any { return &hashState{h: mk()} }
	return p
}

func newBlake(size int) func() hash.Hash {
	return func() hash.Hash {
		h, err := blake2b.New(size, nil)
		if err != nil {
			panic(fmt.Sprintf("crypto: blake2b of %d bytes: %v", size, err))
		}
		return h
	}
}

// The pools hold no values, only spare memory.
var (
	blake64   = newHashPool(newBlake(8))
	blake128  = newHashPool(newBlake(16))
	keccak256 = newHashPool(sha3.NewLegacyKeccak256)
	keccak512 = newHashPool(sha3.NewLegacyKeccak512)
)
