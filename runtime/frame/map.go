package frame

import (
	"iter"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// Map is a storage item that holds a V for each K.
type Map[K, V any] struct {
	cell[V]
	h Hasher
	k scale.Codec[K]
}

// NewMap declares a map.
func NewMap[K, V any](b *Base, name string, h Hasher, opts ...ItemOption[V]) *Map[K, V] {
	keys := []scale.Type{{Go: reflect.TypeFor[K]()}}
	return &Map[K, V]{newCell(b, name, []Hasher{h}, keys, opts), h, scale.For[K]()}
}

func (s *Map[K, V]) at(ctx *Context, k *K) []byte {
	ctx.key = append(ctx.key[:0], s.prefix[:]...)
	hashInto(ctx, s.k, s.h, k)
	return ctx.key
}

// Key returns the storage key of k.
func (s *Map[K, V]) Key(k K) []byte {
	return appendHashed(append([]byte(nil), s.prefix[:]...), s.k, s.h, &k)
}

// Get returns the value of k, or the item's default.
func (s *Map[K, V]) Get(ctx *Context, k K) V { return s.get(ctx, s.at(ctx, &k)) }

// Find returns the value of k and whether there is one.
func (s *Map[K, V]) Find(ctx *Context, k K) (V, bool) { return s.read(ctx, s.at(ctx, &k)) }

// Has reports whether k is present.
func (s *Map[K, V]) Has(ctx *Context, k K) bool { return ctx.State.Has(s.at(ctx, &k)) }

// Put stores v under k.
func (s *Map[K, V]) Put(ctx *Context, k K, v V) { s.put(ctx, s.at(ctx, &k), &v) }

// Remove removes k.
func (s *Map[K, V]) Remove(ctx *Context, k K) { ctx.State.Delete(s.at(ctx, &k)) }

// Take returns the value of k, or the default, and removes k.
func (s *Map[K, V]) Take(ctx *Context, k K) V {
	v := s.Get(ctx, k)
	s.Remove(ctx, k)
	return v
}

// Mutate reads the value of k (or the default), lets fn change it, and stores it.
func (s *Map[K, V]) Mutate(ctx *Context, k K, fn func(v *V)) {
	v := s.Get(ctx, k)
	fn(&v)
	s.Put(ctx, k, v)
}

// All iterates over all pairs in the order of their storage keys. The map may be
// changed meanwhile: each step looks for the next key there is at that moment.
func (s *Map[K, V]) All(ctx *Context) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		eachRaw(ctx, s.prefix[:], func(d *scale.Decoder, raw []byte) bool {
			k := readKey(d, s.k, s.h)
			v, err := decodeLoose(s.codec, raw)
			if d.Err() != nil || err != nil {
				return true
			}
			return yield(k, v)
		})
	}
}

// Keys iterates over the keys in the order of their storage keys.
func (s *Map[K, V]) Keys(ctx *Context) iter.Seq[K] {
	return func(yield func(K) bool) {
		eachRaw(ctx, s.prefix[:], func(d *scale.Decoder, _ []byte) bool {
			k := readKey(d, s.k, s.h)
			return d.Err() != nil || yield(k)
		})
	}
}

// Clear removes up to limit keys (-1: all) and reports how many went and
// whether some are left, as sp_io's clear_prefix does.
func (s *Map[K, V]) Clear(ctx *Context, limit int) (removed int, more bool) {
	return ctx.State.ClearPrefix(s.prefix[:], limit)
}

// eachRaw visits the keys below prefix in order, giving fn a decoder over what
// follows the prefix and the stored bytes.
func eachRaw(ctx *Context, prefix []byte, fn func(d *scale.Decoder, value []byte) bool) {
	prefix = append([]byte(nil), prefix...)
	d := new(scale.Decoder)
	ctx.State.Iterate(prefix, nil, func(key, value []byte) bool {
		d.Reset(key[len(prefix):])
		return fn(d, value)
	})
}
