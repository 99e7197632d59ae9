package state

import "hash/maphash"

// table finds entries by key. It is an open hash table that only grows: Go's
// map would keep every key twice and hash it anew whenever it grows, which is
// a good part of what a block's first reads cost.
type table struct {
	seed  maphash.Seed
	tags  []uint32 // hashes of the keys in slots, never 0; 0 is an empty slot
	slots []*entry
	n     int
}

const tableSize = 64 // slots to begin with, a power of two

func newTable() table {
	return table{seed: maphash.MakeSeed(), tags: make([]uint32, tableSize), slots: make([]*entry, tableSize)}
}

func (t *table) tag(key []byte) uint32 { return uint32(maphash.Bytes(t.seed, key)) | 1<<31 }

// get returns the entry of key, nil if there is none.
func (t *table) get(key []byte) *entry { return t.find(key, t.tag(key)) }

func (t *table) find(key []byte, tag uint32) *entry {
	mask := uint32(len(t.tags) - 1)
	for i := tag & mask; t.tags[i] != 0; i = (i + 1) & mask {
		if t.tags[i] == tag && t.slots[i].key == string(key) {
			return t.slots[i]
		}
	}
	return nil
}

// add adds an entry whose key is not there yet.
func (t *table) add(e *entry, tag uint32) {
	if t.n++; t.n > len(t.tags)/4*3 {
		t.grow()
	}
	t.place(e, tag)
}

func (t *table) place(e *entry, tag uint32) {
	mask := uint32(len(t.tags) - 1)
	i := tag & mask
	for t.tags[i] != 0 {
		i = (i + 1) & mask
	}
	t.tags[i], t.slots[i] = tag, e
}

func (t *table) grow() {
	tags, slots := t.tags, t.slots
	t.tags, t.slots = make([]uint32, 4*len(tags)), make([]*entry, 4*len(slots))
	for i, tag := range tags {
		if tag != 0 {
			t.place(slots[i], tag)
		}
	}
}
