package frame

// Value is a storage item that holds one V.
type Value[V any] struct{ cell[V] }

// NewValue declares a value.
func NewValue[V any](b *Base, name string, opts ...ItemOption[V]) *Value[V] {
	return &Value[V]{newCell(b, name, nil, nil, opts)}
}

// Key returns the storage key.
func (s *Value[V]) Key() []byte { return s.prefix[:] }

// Get returns the value, or the item's default.
func (s *Value[V]) Get(ctx *Context) V { return s.get(ctx, s.prefix[:]) }

// Find returns the value and whether there is one.
func (s *Value[V]) Find(ctx *Context) (V, bool) { return s.read(ctx, s.prefix[:]) }

// Exists reports whether the key is present.
func (s *Value[V]) Exists(ctx *Context) bool { return ctx.State.Has(s.prefix[:]) }

// Put stores v.
func (s *Value[V]) Put(ctx *Context, v V) { s.put(ctx, s.prefix[:], &v) }

// Kill removes the key.
func (s *Value[V]) Kill(ctx *Context) { ctx.State.Delete(s.prefix[:]) }

// Take returns the value and removes the key.
func (s *Value[V]) Take(ctx *Context) V {
	v := s.Get(ctx)
	s.Kill(ctx)
	return v
}

// Mutate reads the value (or the default), lets fn change it, and stores it.
func (s *Value[V]) Mutate(ctx *Context, fn func(v *V)) {
	v := s.Get(ctx)
	fn(&v)
	s.Put(ctx, v)
}

// Append adds an item to a stored sequence without decoding that; encode appends
// the item's encoding to dst.
func Append[T any](ctx *Context, s *Value[[]T], encode func(dst []byte) []byte) {
	ctx.item = encode(ctx.item[:0])
	ctx.State.AppendItem(s.prefix[:], ctx.item)
}
