package state

import "slices"

// appended is a SCALE vector that only grows: the items without their count.
// Nobody outside holds a slice of items, so a rollback may cut it and later
// items may overwrite what was cut.
type appended struct {
	items []byte
	count uint32
}

// encode builds the vector in memory of its own.
func (a *appended) encode() []byte {
	out := make([]byte, 0, len(a.items)+4)
	return append(appendCompact(out, a.count), a.items...)
}

// AppendItem adds the encoded item to the SCALE vector at key and counts it,
// without copying what is there. Where the value does not start with a compact
// length, a new vector begins; nothing checks that the length was true. The
// item is copied.
func (s *Space) AppendItem(key, item []byte) {
	if s.id == nil && IsChildKey(key) {
		return
	}
	e := s.entries.get(key)
	if e == nil {
		s.Get(key)
		e = s.entries.get(key)
	}
	e.record()
	if e.kind != list {
		n, size, ok := compactLen(e.val)
		a := &appended{}
		if ok {
			a.count = n
			a.items = append(make([]byte, 0, 2*(len(e.val)+len(item))), e.val[size:]...)
		}
		e.kind, e.list = list, a
	}
	e.val = nil
	if free := cap(e.list.items) - len(e.list.items); free < len(item) {
		// append would grow a long list by a quarter only, and copy it often.
		e.list.items = slices.Grow(e.list.items, len(e.list.items)+len(item))
	}
	e.list.items = append(e.list.items, item...)
	e.list.count++
}

// ItemCount returns the compact length at the front of the value at key,
// without building a vector that is being appended to.
func (s *Space) ItemCount(key []byte) (n uint32, ok bool) {
	if e := s.entries.get(key); e != nil && e.kind == list {
		return e.list.count, true
	}
	v, _ := s.Get(key)
	n, _, ok = compactLen(v)
	return n, ok
}

// compactLen reads a canonical SCALE compact u32 and returns how long it is.
func compactLen(b []byte) (n uint32, size int, ok bool) {
	if len(b) == 0 {
		return 0, 0, false
	}
	switch b[0] & 3 {
	case 0:
		return uint32(b[0]) >> 2, 1, true
	case 1:
		if len(b) < 2 {
			return 0, 0, false
		}
		n = (uint32(b[0]) | uint32(b[1])<<8) >> 2
		return n, 2, n > 0x3f
	case 2:
		if len(b) < 4 {
			return 0, 0, false
		}
		n = le32(b) >> 2
		return n, 4, n > 0x3fff
	}
	if b[0] != 3 || len(b) < 5 {
		return 0, 0, false
	}
	n = le32(b[1:])
	return n, 5, n > 1<<30-1
}

func le32(b []byte) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func appendCompact(out []byte, n uint32) []byte {
	switch {
	case n < 1<<6:
		return append(out, byte(n<<2))
	case n < 1<<14:
		return append(out, byte(n<<2)|1, byte(n>>6))
	case n < 1<<30:
		return append(out, byte(n<<2)|2, byte(n>>6), byte(n>>14), byte(n>>22))
	}
	return append(out, 3, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}
