package metadata

import (
	"reflect"
	"strings"
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
	Chain   Chain
}

// Metadata holds the encodings of a runtime's metadata, made when first asked
// for. It may be used by several goroutines.
type Metadata struct {
	src  Source
	once map[uint32]func() []byte
	hash func() ([32]byte, error)
}

// New returns the metadata of a runtime.
func New(src Source) *Metadata {
	m := &Metadata{src: src, once: make(map[uint32]func() []byte)}
	m.once[14] = sync.OnceValue(func() []byte { return encodeV14(&m.src) })
	m.once[15] = sync.OnceValue(func() []byte { return encodeV15(&m.src) })
	m.once[16] = sync.OnceValue(func() []byte { return encodeV16(&m.src) })
	m.hash = sync.OnceValues(func() ([32]byte, error) { return digest(&m.src) })
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
	version byte
	src     *Source
	out     []byte
}

func newEncoder(src *Source, version byte) *encoder {
	e := &encoder{Types: NewTypes(src.Registry), src: src, version: version}
	e.extension = src.Extra
	return e
}

// finish puts magic, version and the types in front of what was written.
func (e *encoder) finish() []byte {
	head := append([]byte(magic), e.version)
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

func appendDocs(dst []byte, docs ...string) []byte {
	var lines []string
	for _, d := range docs {
		if d != "" {
			lines = append(lines, strings.Split(d, "\n")...)
		}
	}
	dst = scale.AppendCompact(dst, uint64(len(lines)))
	for _, l := range lines {
		dst = scale.AppendString(dst, l)
	}
	return dst
}

// pallets writes the pallets.
func (e *encoder) pallets() {
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
		e.part(p, "Call", d.OldCalls)
		e.part(p, "Event", d.OldEvents)
		e.compact(len(d.Constants))
		for _, c := range d.Constants {
			e.constant(c)
		}
		e.part(p, "Error", nil)
		if e.version >= 16 {
			e.configuration(&d)
		}
		e.byte(p.Index())
		if e.version >= 15 {
			e.docs()
		}
		e.obsolete(nil)
	}
}

func (e *encoder) part(p *frame.Base, part string, old []frame.Deprecation) {
	if !e.option(has(p, part)) {
		return
	}
	e.id(e.palletPart(p, part))
	if e.version >= 16 {
		e.oldVariants(old)
	}
}

func (e *encoder) constant(c *frame.Constant) {
	e.str(c.Name)
	e.id(e.ID(c.Type, rustName(c.TypeName)))
	e.bytes(c.Value)
	e.docs(c.Docs)
	e.obsolete(nil)
}

func (e *encoder) item(it *frame.Item) {
	value := rustName(it.Names.Value)
	e.str(it.Name)
	e.option(!it.Optional)
	if !e.option(len(it.Hashers) > 0) {
		e.id(e.ID(it.Value, value))
	} else {
		e.compact(len(it.Hashers))
		for _, h := range it.Hashers {
			e.byte(byte(h))
		}
		e.id(e.keyType(it))
		e.id(e.ID(it.Value, value))
	}
	e.bytes(it.Default)
	e.docs(it.Docs)
	e.obsolete(it.Obsolete)
}

// keyType is the type of a map's key: a tuple if there are several.
func (e *encoder) keyType(it *frame.Item) uint32 {
	names := make([]rustName, len(it.Keys))
	for i, name := range it.Names.Keys {
		names[i] = rustName(name)
	}
	if len(it.Keys) == 1 {
		return e.ID(it.Keys[0], names[0])
	}
	tuple := "("
	for i, k := range it.Keys {
		tuple += partKey(k, names[i]) + ","
	}
	id, t := e.add(tuple + ")")
	if t != nil {
		t.Kind = Tuple
		for i, k := range it.Keys {
			t.Items = append(t.Items, e.ID(k, names[i]))
		}
	}
	return id
}

// extension is a transaction extension's name with its types.
type extension struct {
	name               string
	explicit, implicit uint32
}

// registerExtensions numbers the types of the transaction extensions.
func (e *encoder) registerExtensions() []extension {
	out := make([]extension, 0, len(e.src.Extensions))
	for _, x := range e.src.Extensions {
		out = append(out, extension{x.Name(), e.Of(x.Explicit()), e.Of(x.Implicit())})
	}
	return out
}

func (e *encoder) extensions(all []extension) {
	e.compact(len(all))
	for _, x := range all {
		e.str(x.name)
		e.id(x.explicit)
		e.id(x.implicit)
	}
}

// extrinsic are the types that an extrinsic is made of.
type extrinsic struct {
	address, call, signature, extra uint32
	extensions                      []extension
}

// registerExtrinsic numbers them in the order in which version 15 has them.
func (e *encoder) registerExtrinsic() extrinsic {
	return extrinsic{
		address: e.Of(reflect.TypeFor[types.MultiAddress]()), call: e.Of(reflect.TypeFor[frame.Call]()),
		signature: e.Of(reflect.TypeFor[types.MultiSignature]()), extra: e.Of(e.src.Extra),
		extensions: e.registerExtensions(),
	}
}

func encodeV14(src *Source) []byte {
	e := newEncoder(src, 14)
	e.pallets()
	e.id(e.Of(reflect.TypeFor[frame.UncheckedExtrinsic]()))
	e.byte(types.ExtrinsicV4)
	e.extensions(e.registerExtensions())
	e.id(e.runtimeType())
	return e.finish()
}

// runtimeType is the id of the runtime itself, which has no parts.
func (e *encoder) runtimeType() uint32 { return e.Of(e.src.Runtime) }

func encodeV15(src *Source) []byte {
	e := newEncoder(src, 15)
	e.pallets()
	x := e.registerExtrinsic()
	e.byte(types.ExtrinsicV4)
	for _, id := range []uint32{x.address, x.call, x.signature, x.extra} {
		e.id(id)
	}
	e.extensions(x.extensions)
	e.id(e.runtimeType())
	e.apis()
	e.outerEnums()
	e.compact(0) // no custom metadata
	return e.finish()
}

func (e *encoder) outerEnums() {
	e.id(e.Of(reflect.TypeFor[frame.Call]()))
	e.id(e.Of(reflect.TypeFor[frame.RuntimeEvent]()))
	e.id(e.Of(reflect.TypeFor[runtimeError]()))
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
		if e.version >= 16 {
			e.compact(int(a.Version))
		}
		e.obsolete(nil)
	}
}

func (e *encoder) method(m *frame.APIMethod) {
	e.str(m.Name)
	e.params(m.In)
	e.id(e.ID(scale.Type{Go: m.Out}, rustName(m.OutName)))
	e.docs(m.Docs)
	e.obsolete(m.Obsolete)
}

// params writes the parameters of a function: the fields of a struct.
func (e *encoder) params(in reflect.Type) {
	fields := scale.Fields(in)
	e.compact(len(fields))
	for _, f := range fields {
		e.str(f.Name)
		e.id(e.ID(f.Type, rustName(f.TypeName)))
	}
}
