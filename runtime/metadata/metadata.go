package metadata

import (
	"reflect"
	"sync"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// Versions are the versions that there are, in the order in which the runtime
// lists them.
var Versions = []uint32{14, 15, 16}

// magic begins all metadata.
const magic = "meta"

// Source is a runtime to describe.
type Source struct {
	Registry   *frame.Registry
	Extensions []executive.Extension
	// Extra is the type of all extensions together, a tuple of tuples.
	Extra reflect.Type
	// Runtime is the type that stands for the runtime itself.
	Runtime reflect.Type
	APIs    []*frame.API
}

// Metadata holds the encodings of a runtime's metadata, made when first asked
// for. It may be used by several goroutines.
type Metadata struct {
	src  Source
	once map[uint32]func() []byte
	hash func() [32]byte
}

// New returns the metadata of a runtime.
func New(src Source) *Metadata {
	m := &Metadata{src: src, once: make(map[uint32]func() []byte)}
	m.once[14] = sync.OnceValue(func() []byte { return encodeV14(&m.src) })
	m.once[15] = sync.OnceValue(func() []byte { return encodeV15(&m.src) })
	return m
}

// At returns the metadata in a version, magic included, or false.
func (m *Metadata) At(version uint32) ([]byte, bool) {
	fn := m.once[version]
	if fn == nil {
		return nil, false
	}
	return fn(), true
}

// encoder writes the parts that versions share. Registering types happens while
// it writes, so that the registry itself, which comes first, is put in at the end.
type encoder struct {
	*Types
	src *Source
	out []byte
}

func newEncoder(src *Source) *encoder {
	e := &encoder{Types: NewTypes(src.Registry), src: src}
	e.extension = src.Extra
	return e
}

// finish puts magic, version and the types in front of what was written.
func (e *encoder) finish(version byte) []byte {
	head := append([]byte(magic), version)
	head = appendTypes(head, e.types)
	return append(head, e.out...)
}

func (e *encoder) byte(b byte)          { e.out = append(e.out, b) }
func (e *encoder) compact(n int)        { e.out = scale.AppendCompact(e.out, uint64(n)) }
func (e *encoder) id(id uint32)         { e.out = scale.AppendCompact(e.out, uint64(id)) }
func (e *encoder) str(s string)         { e.out = scale.AppendString(e.out, s) }
func (e *encoder) bytes(b []byte)       { e.out = scale.AppendBytes(e.out, b) }
func (e *encoder) docs(lines ...string) { e.out = appendDocs(e.out, lines...) }

// option writes whether something follows.
func (e *encoder) option(some bool) bool {
	e.out = scale.AppendBool(e.out, some)
	return some
}

func appendDocs(dst []byte, lines ...string) []byte {
	n := 0
	for _, l := range lines {
		if l != "" {
			n++
		}
	}
	dst = scale.AppendCompact(dst, uint64(n))
	for _, l := range lines {
		if l != "" {
			dst = scale.AppendString(dst, l)
		}
	}
	return dst
}

// pallets writes the pallets as versions 14 and 15 have them.
func (e *encoder) pallets(docs bool) {
	all := e.src.Registry.Pallets()
	e.compact(len(all))
	for _, p := range all {
		d := p.Declarations()
		e.str(p.Name())
		if e.option(len(d.Items) > 0) {
			e.str(p.Name())
			e.compact(len(d.Items))
			for _, it := range d.Items {
				e.item(it)
			}
		}
		e.part(p, "Call")
		e.part(p, "Event")
		e.compact(len(d.Constants))
		for _, c := range d.Constants {
			e.constant(c)
		}
		e.part(p, "Error")
		e.byte(p.Index())
		if docs {
			e.docs()
		}
	}
}

func (e *encoder) part(p *frame.Base, part string) {
	if e.option(has(p, part)) {
		e.id(e.palletPart(p, part))
	}
}

func (e *encoder) constant(c *frame.Constant) {
	e.str(c.Name)
	e.id(e.ID(c.Type))
	e.bytes(c.Value)
	e.docs(c.Docs)
}

func (e *encoder) item(it *frame.Item) {
	e.str(it.Name)
	e.option(!it.Optional)
	if !e.option(len(it.Hashers) > 0) {
		e.id(e.ID(it.Value))
	} else {
		e.compact(len(it.Hashers))
		for _, h := range it.Hashers {
			e.byte(byte(h))
		}
		e.id(e.keyType(it.Keys))
		e.id(e.ID(it.Value))
	}
	e.bytes(it.Default)
	e.docs(it.Docs)
}

// keyType is the type of a map's key: a tuple if there are several.
func (e *encoder) keyType(keys []scale.Type) uint32 {
	if len(keys) == 1 {
		return e.ID(keys[0])
	}
	name := "("
	for _, k := range keys {
		name += key(k) + ","
	}
	id, t := e.add(name + ")")
	if t != nil {
		t.Kind = Tuple
		for _, k := range keys {
			t.Items = append(t.Items, e.ID(k))
		}
	}
	return id
}

// extensions writes the transaction extensions.
func (e *encoder) extensions() {
	e.compact(len(e.src.Extensions))
	for _, x := range e.src.Extensions {
		e.str(x.Name())
		e.id(e.Of(x.Explicit()))
		e.id(e.Of(x.Implicit()))
	}
}

func encodeV14(src *Source) []byte {
	e := newEncoder(src)
	e.pallets(false)
	e.id(e.Of(reflect.TypeFor[frame.UncheckedExtrinsic]()))
	e.byte(types.ExtrinsicV4)
	e.extensions()
	e.id(e.runtimeType())
	return e.finish(14)
}

// runtimeType is the id of the runtime itself, which has no parts.
func (e *encoder) runtimeType() uint32 { return e.Of(e.src.Runtime) }

func encodeV15(src *Source) []byte {
	e := newEncoder(src)
	e.pallets(true)
	e.byte(types.ExtrinsicV4)
	e.id(e.Of(reflect.TypeFor[types.MultiAddress]()))
	e.id(e.Of(reflect.TypeFor[frame.Call]()))
	e.id(e.Of(reflect.TypeFor[types.MultiSignature]()))
	e.id(e.Of(src.Extra))
	e.extensions()
	e.id(e.runtimeType())
	e.apis()
	e.id(e.Of(reflect.TypeFor[frame.Call]()))
	e.id(e.Of(reflect.TypeFor[frame.RuntimeEvent]()))
	e.id(e.Of(reflect.TypeFor[runtimeError]()))
	e.compact(0) // no custom metadata
	return e.finish(15)
}

func (e *encoder) apis() {
	e.compact(len(e.src.APIs))
	for _, a := range e.src.APIs {
		e.str(a.Name)
		e.compact(len(a.Methods))
		for _, m := range a.Methods {
			e.method(m)
		}
		e.docs(a.Docs)
	}
}

func (e *encoder) method(m *frame.APIMethod) {
	e.str(m.Name)
	in := scale.Fields(m.In)
	e.compact(len(in))
	for _, f := range in {
		e.str(f.Name)
		e.id(e.ID(f.Type))
	}
	e.id(e.Of(m.Out))
	e.docs(m.Docs)
}
