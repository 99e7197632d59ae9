package trie

import (
	"bytes"
	"sort"

	"golang.org/x/crypto/blake2b"
)

// Pair is a key with its value.
type Pair struct{ Key, Value []byte }

// RootOf returns the root of a trie with the given pairs, which must be sorted
// by key without duplicates. It builds no tree.
func RootOf(pairs []Pair, version Version) Hash {
	if len(pairs) == 0 {
		return EmptyRoot
	}
	return blake2b.Sum256(appendTrie(nil, pairs, 0, version))
}

// appendTrie appends the encoding of the node that holds the pairs, which
// share the first pos nibbles.
func appendTrie(out []byte, pairs []Pair, pos int, version Version) []byte {
	first := pairs[0]
	branch, end := len(pairs) > 1, 2*len(first.Key)
	if branch {
		end = common(first.Key, pairs[len(pairs)-1].Key, pos, end)
	}
	hasValue := end == 2*len(first.Key)
	hashed := hasValue && version.hashes(len(first.Value))
	out = appendHeader(out, branch, hasValue, hashed, first.Key, pos, end)
	bitmapAt := len(out)
	if branch {
		out = append(out, 0, 0)
	}
	if hashed {
		sum := blake2b.Sum256(first.Value)
		out = append(out, sum[:]...)
	} else if hasValue {
		out = appendInline(out, first.Value)
	}
	if !branch {
		return out
	}
	if hasValue {
		pairs = pairs[1:]
	}
	var bitmap uint16
	for len(pairs) > 0 {
		x := nib(pairs[0].Key, end)
		i := sort.Search(len(pairs), func(i int) bool { return nib(pairs[i].Key, end) > x })
		bitmap |= 1 << x
		at := len(out)
		out = append(out, 0)
		out = appendTrie(out, pairs[:i], end+1, version)
		if n := len(out) - at - 1; n < 32 {
			out[at] = byte(n << 2)
		} else {
			sum := blake2b.Sum256(out[at+1:])
			out[at] = 32 << 2
			out = append(out[:at+1], sum[:]...)
		}
		pairs = pairs[i:]
	}
	out[bitmapAt], out[bitmapAt+1] = byte(bitmap), byte(bitmap>>8)
	return out
}

// OrderedRoot returns the root of a trie that maps the compact-encoded indices
// of the values to the values, as extrinsics roots are computed.
func OrderedRoot(values [][]byte, version Version) Hash {
	pairs := make([]Pair, len(values))
	for i, v := range values {
		pairs[i] = Pair{appendCompact(nil, i), v}
	}
	sort.Slice(pairs, func(i, j int) bool { return bytes.Compare(pairs[i].Key, pairs[j].Key) < 0 })
	return RootOf(pairs, version)
}
