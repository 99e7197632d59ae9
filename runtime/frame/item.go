package frame

import (
	"fmt"
	"reflect"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
)

// Item describes a storage item as metadata shows it.
type Item struct {
	Name     string
	Docs     string
	Optional bool
	Hashers  []Hasher     // empty for a plain value
	Keys     []scale.Type // one per hasher
	Value    scale.Type
	Default  []byte // encoded; 0x00 for optional items
	Names    TypeNames
	Obsolete *Deprecation

	pallet  *Base
	prefix  [32]byte
	keyLens []int
}

// Prefix returns the first 32 bytes of all the item's storage keys.
func (it *Item) Prefix() []byte { return it.prefix[:] }

// Pallet returns the name of the pallet that owns the item.
func (it *Item) Pallet() string { return it.pallet.name }

func (it *Item) String() string { return it.pallet.name + "." + it.Name }

// ItemOption refines the declaration of a storage item of value type V.
type ItemOption[V any] func(*itemConfig[V])

type itemConfig[V any] struct {
	optional bool
	def      func() V
	docs     string
	names    TypeNames
	obsolete *Deprecation
}

// Default makes v what reads of an absent key give. Without it, that is V's
// zero value.
func Default[V any](v V) ItemOption[V] {
	return func(c *itemConfig[V]) { c.def = func() V { return v } }
}

// DefaultFunc is Default for values with parts that readers could modify.
func DefaultFunc[V any](f func() V) ItemOption[V] {
	return func(c *itemConfig[V]) { c.def = f }
}

// Optional makes absence a value of its own (OptionQuery): use Find.
func Optional[V any]() ItemOption[V] {
	return func(c *itemConfig[V]) { c.optional = true }
}

// Docs documents the item in metadata.
func Docs[V any](text string) ItemOption[V] {
	return func(c *itemConfig[V]) { c.docs = text }
}

// cell is what all storage items have in common: the value's codec and default.
type cell[V any] struct {
	*Item
	codec scale.Codec[V]
	def   func() V
}

func newCell[V any](b *Base, name string, hashers []Hasher, keys []scale.Type, opts []ItemOption[V]) cell[V] {
	b.mustNotBeFrozen()
	cfg := itemConfig[V]{def: func() V { var zero V; return zero }}
	for _, opt := range opts {
		opt(&cfg)
	}
	for _, it := range b.items {
		if it.Name == name {
			panic(fmt.Sprintf("frame: %s declares storage item %s twice", b.name, name))
		}
	}
	it := &Item{
		Name: name, Docs: cfg.docs, Optional: cfg.optional, Names: cfg.names, Obsolete: cfg.obsolete,
		Hashers: hashers, Keys: keys, Value: scale.Type{Go: reflect.TypeFor[V]()}, pallet: b,
	}
	copy(it.prefix[:16], b.prefix[:])
	sum := crypto.TwoX128Of(name)
	copy(it.prefix[16:], sum[:])
	c := cell[V]{Item: it, codec: scale.For[V](), def: cfg.def}
	it.Default = []byte{0}
	if !cfg.optional {
		it.Default = c.codec.Encode(cfg.def())
	}
	b.items = append(b.items, it)
	return c
}

// read decodes the value at key. A value that does not decode counts as
// absent, as in the reference.
func (c *cell[V]) read(ctx *Context, key []byte) (v V, ok bool) {
	raw, ok := ctx.State.Get(key)
	if !ok {
		return v, false
	}
	v, err := decodeLoose(c.codec, raw)
	if err != nil {
		var zero V
		return zero, false
	}
	return v, true
}

// decodeLoose decodes a stored value. Bytes left over are ignored: the
// reference's storage reads do not insist on consuming everything.
func decodeLoose[V any](codec scale.Codec[V], raw []byte) (V, error) {
	v, _, err := codec.DecodePrefix(raw)
	return v, err
}

func (c *cell[V]) get(ctx *Context, key []byte) V {
	v, ok := c.read(ctx, key)
	if !ok {
		return c.def()
	}
	return v
}

func (c *cell[V]) put(ctx *Context, key []byte, v *V) {
	ctx.State.Put(key, c.codec.Append(make([]byte, 0, c.codec.MinSize()), v))
}

// appendHashed appends the encoding of k, hashed, to a storage key.
func appendHashed[K any](key []byte, codec scale.Codec[K], h Hasher, k *K) []byte {
	start := len(key)
	return h.finish(codec.Append(key, k), start)
}

// readKey reads one key part back from the rest of a storage key.
func readKey[K any](d *scale.Decoder, codec scale.Codec[K], h Hasher) (k K) {
	n := h.prefixLen()
	if n < 0 {
		panic("frame: keys under the hasher " + h.Name() + " can't be read back")
	}
	d.Next(n)
	codec.Decode(d, &k)
	return k
}
