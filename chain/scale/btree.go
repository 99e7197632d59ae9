package scale

import (
	"cmp"
	"slices"
)

// BTreeSet is a BTreeSet<T>: a slice in ascending order without duplicates.
// Decoding brings any order into that form, as the reference's decoder does.
type BTreeSet[T comparable] []T

// AppendScale appends the items in order.
func (s BTreeSet[T]) AppendScale(dst []byte) []byte { return For[[]T]().Append(dst, (*[]T)(&s)) }

// DecodeScale reads the items.
func (s *BTreeSet[T]) DecodeScale(d *Decoder) {
	For[[]T]().Decode(d, (*[]T)(s))
	slices.SortFunc(*s, compareKeys[T])
	*s = slices.Compact(*s)
}

// DescribeScale describes BTreeSet<T>.
func (BTreeSet[T]) DescribeScale() Info {
	return Info{Path: "BTreeSet", Params: []Param{{Name: "T", Type: TypeOf[T]()}}, As: TypeOf[[]T](), MinSize: 1, Sorted: true}
}

// Contains reports whether v is in the set.
func (s BTreeSet[T]) Contains(v T) bool {
	_, ok := slices.BinarySearchFunc(s, v, compareKeys[T])
	return ok
}

// Insert adds v.
func (s *BTreeSet[T]) Insert(v T) {
	if i, ok := slices.BinarySearchFunc(*s, v, compareKeys[T]); !ok {
		*s = slices.Insert(*s, i, v)
	}
}

// Remove removes v.
func (s *BTreeSet[T]) Remove(v T) {
	if i, ok := slices.BinarySearchFunc(*s, v, compareKeys[T]); ok {
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
	var pairs []Entry[K, V]
	For[[]Entry[K, V]]().Decode(d, &pairs)
	*m = nil
	for _, p := range pairs {
		m.Put(p.Key, p.Value)
	}
}

// DescribeScale describes BTreeMap<K, V>.
func (BTreeMap[K, V]) DescribeScale() Info {
	return Info{
		Path:   "BTreeMap",
		Params: []Param{{Name: "K", Type: TypeOf[K]()}, {Name: "V", Type: TypeOf[V]()}},
		As:     TypeOf[[]Entry[K, V]](), MinSize: 1, Sorted: true,
	}
}

func (m BTreeMap[K, V]) find(k K) (int, bool) {
	return slices.BinarySearchFunc(m, k, func(e Entry[K, V], k K) int { return compareKeys(e.Key, k) })
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

// tupleComparer is implemented by tuples, whose parts compareKeys can't see.
type tupleComparer interface{ compareTuple(other any) int }

func (t Tuple2[A, B]) compareTuple(other any) int {
	o := other.(Tuple2[A, B])
	if c := compareParts(t.A, o.A); c != 0 {
		return c
	}
	return compareParts(t.B, o.B)
}

func compareParts[T any](a, b T) int {
	switch x := any(a).(type) {
	case uint8:
		return cmp.Compare(x, any(b).(uint8))
	case uint16:
		return cmp.Compare(x, any(b).(uint16))
	case uint32:
		return cmp.Compare(x, any(b).(uint32))
	case uint64:
		return cmp.Compare(x, any(b).(uint64))
	case tupleComparer:
		return x.compareTuple(b)
	case interface{ Compare(T) int }:
		return x.Compare(b)
	}
	panic("scale: key without an order")
}

func compareKeys[K comparable](a, b K) int { return compareParts(a, b) }
