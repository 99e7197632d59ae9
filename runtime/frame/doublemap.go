package frame

import (
	"iter"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// DoubleMap is a storage item that holds a V for each pair of A and B. All
// pairs with the same A share a key prefix.
type DoubleMap[A, B, V any] struct {
	cell[V]
	ha, hb Hasher
	a      scale.Codec[A]
	b      scale.Codec[B]
}

// NewDoubleMap declares a double map.
func NewDoubleMap[A, B, V any](b *Base, name string, ha, hb Hasher, opts ...ItemOption[V]) *DoubleMap[A, B, V] {
	keys := []scale.Type{{Go: reflect.TypeFor[A]()}, {Go: reflect.TypeFor[B]()}}
	return &DoubleMap[A, B, V]{
		newCell(b, name, []Hasher{ha, hb}, keys, opts), ha, hb, scale.For[A](), scale.For[B](),
	}
}

func (s *DoubleMap[A, B, V]) at(ctx *Context, a *A, b *B) []byte {
	ctx.key = append(ctx.key[:0], s.prefix[:]...)
	hashInto(ctx, s.a, s.ha, a)
	hashInto(ctx, s.b, s.hb, b)
	return ctx.key
}

// Key returns the storage key of (a, b).
func (s *DoubleMap[A, B, V]) Key(a A, b B) []byte {
	return appendHashed(s.PrefixOf(a), s.b, s.hb, &b)
}

// PrefixOf returns the prefix that the storage keys of all (a, …) share.
func (s *DoubleMap[A, B, V]) PrefixOf(a A) []byte {
	return appendHashed(append([]byte(nil), s.prefix[:]...), s.a, s.ha, &a)
}

// Get returns the value of (a, b), or the item's default.
func (s *DoubleMap[A, B, V]) Get(ctx *Context, a A, b B) V { return s.get(ctx, s.at(ctx, &a, &b)) }

// Find returns the value of (a, b) and whether there is one.
func (s *DoubleMap[A, B, V]) Find(ctx *Context, a A, b B) (V, bool) {
	return s.read(ctx, s.at(ctx, &a, &b))
}

// Has reports whether (a, b) is present.
func (s *DoubleMap[A, B, V]) Has(ctx *Context, a A, b B) bool {
	return ctx.State.Has(s.at(ctx, &a, &b))
}

// HasPrefix reports whether there is any (a, …).
func (s *DoubleMap[A, B, V]) HasPrefix(ctx *Context, a A) bool {
	for range s.Keys(ctx, a) {
		return true
	}
	return false
}

// Put stores v under (a, b).
func (s *DoubleMap[A, B, V]) Put(ctx *Context, a A, b B, v V) { s.put(ctx, s.at(ctx, &a, &b), &v) }

// Remove removes (a, b).
func (s *DoubleMap[A, B, V]) Remove(ctx *Context, a A, b B) { ctx.State.Delete(s.at(ctx, &a, &b)) }

// Take returns the value of (a, b), or the default, and removes it.
func (s *DoubleMap[A, B, V]) Take(ctx *Context, a A, b B) V {
	v := s.Get(ctx, a, b)
	s.Remove(ctx, a, b)
	return v
}

// Mutate reads the value of (a, b) (or the default), lets fn change it, and stores it.
func (s *DoubleMap[A, B, V]) Mutate(ctx *Context, a A, b B, fn func(v *V)) {
	v := s.Get(ctx, a, b)
	fn(&v)
	s.Put(ctx, a, b, v)
}

// With iterates over the pairs (b, value) of all (a, …) in storage key order.
func (s *DoubleMap[A, B, V]) With(ctx *Context, a A) iter.Seq2[B, V] {
	return func(yield func(B, V) bool) {
		eachRaw(ctx, s.PrefixOf(a), func(d *scale.Decoder, raw []byte) bool {
			b := readKey(d, s.b, s.hb)
			v, err := decodeLoose(s.codec, raw)
			if d.Err() != nil || err != nil {
				return true
			}
			return yield(b, v)
		})
	}
}

// Keys iterates over the second keys of all (a, …) in storage key order.
func (s *DoubleMap[A, B, V]) Keys(ctx *Context, a A) iter.Seq[B] {
	return func(yield func(B) bool) {
		eachRaw(ctx, s.PrefixOf(a), func(d *scale.Decoder, _ []byte) bool {
			b := readKey(d, s.b, s.hb)
			return d.Err() != nil || yield(b)
		})
	}
}

// All iterates over everything in storage key order.
func (s *DoubleMap[A, B, V]) All(ctx *Context) iter.Seq2[scale.Tuple2[A, B], V] {
	return func(yield func(scale.Tuple2[A, B], V) bool) {
		eachRaw(ctx, s.prefix[:], func(d *scale.Decoder, raw []byte) bool {
			k := scale.Tuple2[A, B]{A: readKey(d, s.a, s.ha), B: readKey(d, s.b, s.hb)}
			v, err := decodeLoose(s.codec, raw)
			if d.Err() != nil || err != nil {
				return true
			}
			return yield(k, v)
		})
	}
}

// ClearPrefix removes up to limit (-1: all) of the (a, …).
func (s *DoubleMap[A, B, V]) ClearPrefix(ctx *Context, a A, limit int) (removed int, more bool) {
	return ctx.State.ClearPrefix(s.PrefixOf(a), limit)
}

// Clear removes up to limit keys (-1: all).
func (s *DoubleMap[A, B, V]) Clear(ctx *Context, limit int) (removed int, more bool) {
	return ctx.State.ClearPrefix(s.prefix[:], limit)
}
