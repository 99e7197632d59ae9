package frame

import (
	"iter"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// TripleMap is a storage item with three keys (an NMap of three).
type TripleMap[A, B, C, V any] struct {
	cell[V]
	ha, hb, hc Hasher
	a          scale.Codec[A]
	b          scale.Codec[B]
	c          scale.Codec[C]
}

// NewTripleMap declares a map with three keys.
func NewTripleMap[A, B, C, V any](base *Base, name string, ha, hb, hc Hasher, opts ...ItemOption[V]) *TripleMap[A, B, C, V] {
	keys := []scale.Type{{Go: reflect.TypeFor[A]()}, {Go: reflect.TypeFor[B]()}, {Go: reflect.TypeFor[C]()}}
	return &TripleMap[A, B, C, V]{
		newCell(base, name, []Hasher{ha, hb, hc}, keys, opts), ha, hb, hc,
		scale.For[A](), scale.For[B](), scale.For[C](),
	}
}

func (s *TripleMap[A, B, C, V]) at(ctx *Context, a *A, b *B, c *C) []byte {
	ctx.key = append(ctx.key[:0], s.prefix[:]...)
	hashInto(ctx, s.a, s.ha, a)
	hashInto(ctx, s.b, s.hb, b)
	hashInto(ctx, s.c, s.hc, c)
	return ctx.key
}

// Key returns the storage key of (a, b, c).
func (s *TripleMap[A, B, C, V]) Key(a A, b B, c C) []byte {
	return appendHashed(s.PrefixOf2(a, b), s.c, s.hc, &c)
}

// PrefixOf returns the prefix that the storage keys of all (a, …) share.
func (s *TripleMap[A, B, C, V]) PrefixOf(a A) []byte {
	return appendHashed(append([]byte(nil), s.prefix[:]...), s.a, s.ha, &a)
}

// PrefixOf2 returns the prefix that the storage keys of all (a, b, …) share.
func (s *TripleMap[A, B, C, V]) PrefixOf2(a A, b B) []byte {
	return appendHashed(s.PrefixOf(a), s.b, s.hb, &b)
}

// Get returns the value of (a, b, c), or the item's default.
func (s *TripleMap[A, B, C, V]) Get(ctx *Context, a A, b B, c C) V {
	return s.get(ctx, s.at(ctx, &a, &b, &c))
}

// Find returns the value of (a, b, c) and whether there is one.
func (s *TripleMap[A, B, C, V]) Find(ctx *Context, a A, b B, c C) (V, bool) {
	return s.read(ctx, s.at(ctx, &a, &b, &c))
}

// Has reports whether (a, b, c) is present.
func (s *TripleMap[A, B, C, V]) Has(ctx *Context, a A, b B, c C) bool {
	return ctx.State.Has(s.at(ctx, &a, &b, &c))
}

// Put stores v under (a, b, c).
func (s *TripleMap[A, B, C, V]) Put(ctx *Context, a A, b B, c C, v V) {
	s.put(ctx, s.at(ctx, &a, &b, &c), &v)
}

// Remove removes (a, b, c).
func (s *TripleMap[A, B, C, V]) Remove(ctx *Context, a A, b B, c C) {
	ctx.State.Delete(s.at(ctx, &a, &b, &c))
}

// Take returns the value of (a, b, c), or the default, and removes it.
func (s *TripleMap[A, B, C, V]) Take(ctx *Context, a A, b B, c C) V {
	v := s.Get(ctx, a, b, c)
	s.Remove(ctx, a, b, c)
	return v
}

// Mutate reads the value of (a, b, c) (or the default), lets fn change it, and stores it.
func (s *TripleMap[A, B, C, V]) Mutate(ctx *Context, a A, b B, c C, fn func(v *V)) {
	v := s.Get(ctx, a, b, c)
	fn(&v)
	s.Put(ctx, a, b, c, v)
}

// With iterates over ((b, c), value) of all (a, …) in storage key order.
func (s *TripleMap[A, B, C, V]) With(ctx *Context, a A) iter.Seq2[scale.Tuple2[B, C], V] {
	return func(yield func(scale.Tuple2[B, C], V) bool) {
		eachRaw(ctx, s.PrefixOf(a), func(d *scale.Decoder, raw []byte) bool {
			k := scale.Tuple2[B, C]{A: readKey(d, s.b, s.hb), B: readKey(d, s.c, s.hc)}
			v, err := decodeLoose(s.codec, raw)
			if d.Err() != nil || err != nil {
				return true
			}
			return yield(k, v)
		})
	}
}

// With2 iterates over (c, value) of all (a, b, …) in storage key order.
func (s *TripleMap[A, B, C, V]) With2(ctx *Context, a A, b B) iter.Seq2[C, V] {
	return func(yield func(C, V) bool) {
		eachRaw(ctx, s.PrefixOf2(a, b), func(d *scale.Decoder, raw []byte) bool {
			c := readKey(d, s.c, s.hc)
			v, err := decodeLoose(s.codec, raw)
			if d.Err() != nil || err != nil {
				return true
			}
			return yield(c, v)
		})
	}
}

// All iterates over everything in storage key order.
func (s *TripleMap[A, B, C, V]) All(ctx *Context) iter.Seq2[scale.Tuple3[A, B, C], V] {
	return func(yield func(scale.Tuple3[A, B, C], V) bool) {
		eachRaw(ctx, s.prefix[:], func(d *scale.Decoder, raw []byte) bool {
			k := scale.Tuple3[A, B, C]{A: readKey(d, s.a, s.ha), B: readKey(d, s.b, s.hb), C: readKey(d, s.c, s.hc)}
			v, err := decodeLoose(s.codec, raw)
			if d.Err() != nil || err != nil {
				return true
			}
			return yield(k, v)
		})
	}
}

// ClearPrefix removes up to limit (-1: all) of the (a, …).
func (s *TripleMap[A, B, C, V]) ClearPrefix(ctx *Context, a A, limit int) (removed int, more bool) {
	return ctx.State.ClearPrefix(s.PrefixOf(a), limit)
}

// ClearPrefix2 removes up to limit (-1: all) of the (a, b, …).
func (s *TripleMap[A, B, C, V]) ClearPrefix2(ctx *Context, a A, b B, limit int) (removed int, more bool) {
	return ctx.State.ClearPrefix(s.PrefixOf2(a, b), limit)
}

// Clear removes up to limit keys (-1: all).
func (s *TripleMap[A, B, C, V]) Clear(ctx *Context, limit int) (removed int, more bool) {
	return ctx.State.ClearPrefix(s.prefix[:], limit)
}
