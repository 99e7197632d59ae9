package trie

import "golang.org/x/crypto/blake2b"

// Version is the layout of a trie.
type Version uint8

// The two layouts.
const (
	V0 Version = 0
	V1 Version = 1
)

// Hash is a Blake2b-256 hash.
type Hash = [32]byte

// EmptyRoot is the root of a trie without keys, in both layouts.
var EmptyRoot = blake2b.Sum256([]byte{0})

// maxInline is the length of the longest value that layout V1 keeps in a node.
const maxInline = 32

// hashes reports whether a value of n bytes is replaced by its hash.
func (v Version) hashes(n int) bool { return v == V1 && n > maxInline }
