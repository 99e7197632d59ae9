package trie

import (
	"bytes"
	"slices"
	"sort"
	"sync"

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
// share the first pos nibbles. Where there are many, goroutines take a child each.
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
	var kids [16][]Pair
	var bitmap uint16
	many := len(pairs) >= parallelFrom
	for len(pairs) > 0 {
		x := nib(pairs[0].Key, end)
		i := sort.Search(len(pairs), func(i int) bool { return nib(pairs[i].Key, end) > x })
		bitmap |= 1 << x
		kids[x], pairs = pairs[:i], pairs[i:]
	}
	out[bitmapAt], out[bitmapAt+1] = byte(bitmap), byte(bitmap>>8)
	if many {
		return appendKidsInParallel(out, &kids, end+1, version)
	}
	for _, kid := range kids {
		out = appendKid(out, kid, end+1, version)
	}
	return out
}

// appendKid appends what a branch holds of a child: its encoding or, if that is
// long, its hash.
func appendKid(out []byte, pairs []Pair, pos int, version Version) []byte {
	if len(pairs) == 0 {
		return out
	}
	at := len(out)
	out = append(out, 0)
	out = appendTrie(out, pairs, pos, version)
	if n := len(out) - at - 1; n < 32 {
		out[at] = byte(n << 2)
		return out
	}
	sum := blake2b.Sum256(out[at+1:])
	out[at] = 32 << 2
	return append(out[:at+1], sum[:]...)
}

func appendKidsInParallel(out []byte, kids *[16][]Pair, pos int, version Version) []byte {
	var encoded [16][]byte
	var wg sync.WaitGroup
	for i, kid := range kids {
		wg.Go(func() { encoded[i] = appendKid(nil, kid, pos, version) })
	}
	wg.Wait()
	for _, e := range encoded {
		out = append(out, e...)
	}
	return out
}

// OrderedRoot returns the root of a trie that maps the compact-encoded indices
// of the values to the values, as extrinsics roots are computed.
func OrderedRoot(values [][]byte, version Version) Hash {
	pairs := make([]Pair, len(values))
	keys := make([]byte, 0, 4*len(values))
	for i, v := range values {
		at := len(keys)
		keys = appendCompact(keys, i)
		pairs[i] = Pair{keys[at:], v}
	}
	slices.SortFunc(pairs, func(a, b Pair) int { return bytes.Compare(a.Key, b.Key) })
	return RootOf(pairs, version)
}
