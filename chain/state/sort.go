package state

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
)

// ranked is an item with its key, and eight bytes of that to be compared first.
type ranked[T any] struct {
	rank uint64
	key  []byte
	item T
}

// sortByKey sorts items by key. Most keys share a long prefix (an item's, or a
// pallet's), and behind it they mostly differ within eight bytes.
func sortByKey[T any](items []T, key func(*T) []byte) {
	if len(items) < 2 {
		return
	}
	first := key(&items[0])
	skip := len(first)
	for i := range items {
		skip = commonPrefix(first[:skip], key(&items[i]))
	}
	all := make([]ranked[T], len(items))
	for i := range items {
		k := key(&items[i])
		var head [8]byte
		copy(head[:], k[skip:])
		all[i] = ranked[T]{binary.BigEndian.Uint64(head[:]), k, items[i]}
	}
	slices.SortFunc(all, func(a, b ranked[T]) int {
		if a.rank != b.rank {
			return cmp.Compare(a.rank, b.rank)
		}
		return bytes.Compare(a.key, b.key)
	})
	for i := range all {
		items[i] = all[i].item
	}
}

func commonPrefix(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
