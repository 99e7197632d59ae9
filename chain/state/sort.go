package state

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
)

// ranked is where an item is, with eight bytes of its key to be compared first.
type ranked struct {
	rank uint64
	at   int
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
	order := make([]ranked, len(items))
	for i := range items {
		var head [8]byte
		copy(head[:], key(&items[i])[skip:])
		order[i] = ranked{binary.BigEndian.Uint64(head[:]), i}
	}
	slices.SortFunc(order, func(a, b ranked) int {
		if a.rank != b.rank {
			return cmp.Compare(a.rank, b.rank)
		}
		return bytes.Compare(key(&items[a.at]), key(&items[b.at]))
	})
	sorted := make([]T, len(items))
	for i, o := range order {
		sorted[i] = items[o.at]
	}
	copy(items, sorted)
}

func commonPrefix(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
