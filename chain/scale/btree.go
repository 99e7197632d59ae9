package scale

import (
	"slices"
	"unsafe"
)

// BTreeSet is a BTreeSet<T>: a slice in ascending order without duplicates.
// Decoding brings any order into that form, as the reference's decoder does.
type BTreeSet[T comparable] []T

// AppendScale appends the items in order.
func (s BTreeSet[T]) AppendScale(dst []byte) []byte { return For[[]T]().Append(dst, (*[]T)(&s)) }

// DecodeScale reads the items.
func (s *BTreeSet[T]) DecodeScale(d *Decoder) {
	For[[]T]().Decode(d, (*[]T)(s))
	o := orderOf[T]()
	if o.ascending(len(*s), s.at) {
		return
	}
	slices.SortFunc(*s, func(a, b T) int { return o(unsafe.Pointer(&a), unsafe.Pointer(&b)) })
	*s = slices.Compact(*s)
}

// DescribeScale describes BTreeSet<T>.
func (BTreeSet[T]) DescribeScale() Info {
	return Info{Path: "BTreeSet", Params: []Param{{Name: "T", Type: TypeOf[T]()}}, As: TypeOf[[]T](), MinSize: 1, Sorted: true}
}

func (s BTreeSet[T]) at(i int) unsafe.Pointer { return unsafe.Pointer(&s[i]) }

func (s BTreeSet[T]) find(v T) (int, bool) {
	return orderOf[T]().search(len(s), unsafe.Pointer(&v), s.at)
}

// Contains reports whether v is in the set.
func (s BTreeSet[T]) Contains(v T) bool {
	_, ok := s.find(v)
	return ok
}

// Insert adds v.
func (s *BTreeSet[T]) Insert(v T) {
	if i, ok := s.find(v); !ok {
		*s = slices.Insert(*s, i, v)
	}
}

// Remove removes v.
func (s *BTreeSet[T]) Remove(v T) {
	if i, ok := s.find(v); ok {
		*s = slices.Delete(*s, i, i+1)
	}
}

// Entry is a pair of a BTreeMap.
type Entry[K, V any] struct {
	Key   K
	Value V
}

// DescribeScale says that it is a tuple.
func (Entry[K, V]) DescribeScale() Info { return Info{Tuple: true} }

// BTreeMap is a BTreeMap<K, V>: a slice of pairs in ascending order of keys.
// Decoding sorts; of equal keys the last pair wins, as in the reference.
type BTreeMap[K comparable, V any] []Entry[K, V]

// AppendScale appends the pairs in order.
func (m BTreeMap[K, V]) AppendScale(dst []byte) []byte {
	return For[[]Entry[K, V]]().Append(dst, (*[]Entry[K, V])(&m))
}

// DecodeScale reads the pairs.
func (m *BTreeMap[K, V]) DecodeScale(d *Decoder) {
	For[[]Entry[K, V]]().Decode(d, (*[]Entry[K, V])(m))
	o := orderOf[K]()
	if o.ascending(len(*m), m.at) {
		return
	}
	pairs := *m
	slices.SortStableFunc(pairs, func(a, b Entry[K, V]) int {
		return o(unsafe.Pointer(&a.Key), unsafe.Pointer(&b.Key))
	})
	kept := pairs[:0]
	for i, p := range pairs {
		if i+1 == len(pairs) || pairs[i+1].Key != p.Key {
			kept = append(kept, p)
		}
	}
	*m = kept
}

// DescribeScale describes BTreeMap<K, V>.
func (BTreeMap[K, V]) DescribeScale() Info {
	return Info{
		Path:   "BTreeMap",
		Params: []Param{{Name: "K", Type: TypeOf[K]()}, {Name: "V", Type: TypeOf[V]()}},
		As:     TypeOf[[]Entry[K, V]](), MinSize: 1, Sorted: true,
	}
}

func (m BTreeMap[K, V]) at(i int) unsafe.Pointer { return unsafe.Pointer(&m[i].Key) }

func (m BTreeMap[K, V]) find(k K) (int, bool) {
	return orderOf[K]().search(len(m), unsafe.Pointer(&k), m.at)
}

// Get returns the value of k.
func (m BTreeMap[K, V]) Get(k K) (v V, ok bool) {
	i, ok := m.find(k)
	if ok {
		v = m[i].Value
	}
	return v, ok
}

// Put sets the value of k.
func (m *BTreeMap[K, V]) Put(k K, v V) {
	i, ok := m.find(k)
	if ok {
		(*m)[i].Value = v
		return
	}
	*m = slices.Insert(*m, i, Entry[K, V]{k, v})
}

// Remove removes k.
func (m *BTreeMap[K, V]) Remove(k K) {
	if i, ok := m.find(k); ok {
		*m = slices.Delete(*m, i, i+1)
	}
}

// Clone returns a copy that can be changed on its own.
func (m BTreeMap[K, V]) Clone() BTreeMap[K, V] { return slices.Clone(m) }
