package state

import "unsafe"

// Overlay is a base state and what was written on it since. Its methods work
// on the top trie; Child gives the same methods for a child trie.
type Overlay struct {
	Space
	children map[string]*Space

	// log holds the undo records since the latest Settle. Positions in it are
	// counted from the beginning of the overlay; settled is that of log[0].
	log     []undo
	settled int
	// mark is the position of the latest mark: an entry that was logged at or
	// behind it need not be logged again.
	mark int

	childRoots map[string][]byte

	readThrough bool
}

// NewOverlay returns an empty overlay on base.
func NewOverlay(base Reader) *Overlay {
	o := &Overlay{}
	o.Space = newSpace(o, nil, base)
	return o
}

// ReadThrough says whether values of the base are no longer kept once they were
// read. That suits those who read much, and hardly anything twice.
func (o *Overlay) ReadThrough(on bool) { o.readThrough = on }

// Base returns the state the overlay stands on.
func (o *Overlay) Base() Reader { return o.base }

// Space is the top trie or one child trie of an Overlay.
type Space struct {
	o    *Overlay
	id   []byte // nil for the top trie
	base Reader

	entries table
	slab    []entry
	keys    []byte // room for the keys of entries

	// written lists every entry that was ever written; those rolled back
	// since are clean again.
	written []*entry
	index   index
	// writes counts writes and rollbacks.
	writes uint

	root rootState
}

func newSpace(o *Overlay, id []byte, base Reader) Space {
	return Space{o: o, id: id, base: base, entries: newTable()}
}

type kind uint8

const (
	clean   kind = iota // as in the base, which may mean absent (nil value)
	put                 // val is the value
	deleted             // no value
	list                // a SCALE vector that grows, see appended
)

// entry is what the overlay knows about a key.
type entry struct {
	sp     *Space
	key    string
	val    []byte // list: the encoded vector, nil if it has to be built anew
	list   *appended
	origin []byte // the base's value if known
	kind   kind
	known  bool // origin is set
	// listed: in sp.written. stale: in sp.root.stale. rooted: the trie being
	// edited was told a value.
	listed, stale, rooted bool
	logged                int // position in the log of the latest undo record, -1 if none
}

// undo is what one entry was before a write.
type undo struct {
	e     *entry
	val   []byte
	list  *appended
	size  int // length and number of items of list then
	count uint32
	kind  kind
}

const slabSize = 64

// keysSize is how much room for keys is made at a time.
const keysSize = 4096

// copyKey copies a key to memory that holds many.
func (s *Space) copyKey(key []byte) string {
	if cap(s.keys)-len(s.keys) < len(key) {
		s.keys = make([]byte, 0, max(keysSize, len(key)))
	}
	start := len(s.keys)
	s.keys = append(s.keys, key...)
	return asString(s.keys[start:])
}

func (s *Space) newEntry(key []byte, tag uint32) *entry {
	if len(s.slab) == 0 {
		s.slab = make([]entry, slabSize)
	}
	e := &s.slab[0]
	s.slab = s.slab[1:]
	e.sp, e.key, e.logged = s, s.copyKey(key), -1
	s.entries.add(e, tag)
	return e
}

// Get returns the value at key. It may be empty; the caller must not change
// it and may keep it.
func (s *Space) Get(key []byte) (value []byte, ok bool) {
	tag := s.entries.tag(key)
	e := s.entries.find(key, tag)
	if e == nil {
		if s.o.readThrough {
			value = s.base.Get(key)
			return value, value != nil
		}
		e = s.newEntry(key, tag)
		e.val = s.base.Get(key)
		e.origin, e.known = e.val, true
	}
	v := e.value()
	return v, v != nil
}

// Has reports whether there is a value at key.
func (s *Space) Has(key []byte) bool {
	_, ok := s.Get(key)
	return ok
}

// value returns the current value, nil if there is none.
func (e *entry) value() []byte {
	if e.kind == list && e.val == nil {
		e.val = e.list.encode()
	}
	return e.val
}

// original returns the base's value.
func (e *entry) original() []byte {
	if !e.known {
		e.origin, e.known = e.sp.base.Get(asBytes(e.key)), true
	}
	return e.origin
}

// live reports whether the entry has a value.
func (e *entry) live() bool { return e.kind == list || e.val != nil }

// Put sets the value at key. It copies key and takes ownership of value.
// Keys of child trie roots are refused without notice, as the reference does.
func (s *Space) Put(key, value []byte) {
	if s.id == nil && IsChildKey(key) {
		return
	}
	e := s.forWrite(key)
	if value == nil {
		value = []byte{}
	}
	e.kind, e.val, e.list = put, value, nil
}

// Delete removes the value at key.
func (s *Space) Delete(key []byte) {
	if s.id == nil && IsChildKey(key) {
		return
	}
	e := s.forWrite(key)
	e.kind, e.val, e.list = deleted, nil, nil
}

// forWrite returns the entry of key after noting down what it was.
func (s *Space) forWrite(key []byte) *entry {
	tag := s.entries.tag(key)
	e := s.entries.find(key, tag)
	if e == nil {
		e = s.newEntry(key, tag)
	}
	e.record()
	return e
}

func (e *entry) record() {
	s := e.sp
	if !e.listed {
		e.listed = true
		s.written = append(s.written, e)
	}
	e.touch()
	s.writes++
	o := s.o
	if e.logged >= o.mark {
		return
	}
	u := undo{e: e, val: e.val, kind: e.kind, list: e.list}
	if e.list != nil {
		u.size, u.count = len(e.list.items), e.list.count
	}
	e.logged = o.settled + len(o.log)
	o.log = append(o.log, u)
}

// Mark returns a point to which Rollback can return.
func (o *Overlay) Mark() int {
	o.mark = o.settled + len(o.log)
	return o.mark
}

// Settle makes everything written so far stay: marks taken before are no longer
// valid. Who executes a long block settles after each extrinsic, so that the log
// stays short.
func (o *Overlay) Settle() {
	o.settled += len(o.log)
	o.mark = o.settled
	clear(o.log)
	o.log = o.log[:0]
}

// Rollback undoes every write since the mark was taken. The mark stays valid;
// later ones do not.
func (o *Overlay) Rollback(mark int) {
	if mark < o.settled {
		panic("state: what was written since the mark is settled")
	}
	keep := mark - o.settled
	for i := len(o.log) - 1; i >= keep; i-- {
		u := &o.log[i]
		e := u.e
		e.touch()
		e.sp.writes++
		e.kind, e.val, e.list, e.logged = u.kind, u.val, u.list, -1
		if e.list != nil {
			e.list.items, e.list.count = e.list.items[:u.size], u.count
		}
		if e.kind == clean {
			e.val = e.original()
		}
		*u = undo{}
	}
	o.log = o.log[:keep]
	o.mark = mark
}

// Child returns the default child trie with this id.
func (o *Overlay) Child(id []byte) *Space {
	if c := o.children[string(id)]; c != nil {
		return c
	}
	if o.children == nil {
		o.children = make(map[string]*Space)
	}
	own := append([]byte{}, id...)
	c := newSpace(o, own, o.base.Child(own))
	o.children[string(own)] = &c
	return &c
}

// asString views b as a string for a look-up that keeps nothing of it.
func asString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// asBytes views a string as bytes, which must not be changed.
func asBytes(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }
