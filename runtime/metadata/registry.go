package metadata

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// Kind is the form of a type definition, by its index in the format.
type Kind uint8

// The forms.
const (
	Composite Kind = iota
	Variant
	Sequence
	Array
	Tuple
	Primitive
	Compact
	BitSequence
)

// Type is an entry of the type registry.
type Type struct {
	Path     []string
	Params   []TypeParam
	Kind     Kind
	Fields   []Field    // Composite
	Variants []Variants // Variant
	Items    []uint32   // Tuple
	Elem     uint32     // Sequence, Array, Compact
	Len      uint32     // Array
	Prim     string     // Primitive
}

// TypeParam is a type parameter; ID is negative where it is left open.
type TypeParam struct {
	Name string
	ID   int64
}

// Field is a field of a composite or variant. Name and TypeName are "" where
// metadata has none.
type Field struct {
	Name, TypeName string
	ID             uint32
}

// Variants is one variant of an enum.
type Variants struct {
	Name   string
	Index  uint8
	Fields []Field
	Docs   string
}

// Types numbers and describes the types that a runtime uses.
type Types struct {
	reg   *frame.Registry
	ids   map[string]uint32
	types []*Type
	// extension is the type of all transaction extensions together.
	extension reflect.Type
}

// NewTypes returns an empty registry of types; reg gives the types that are
// made of pallets' declarations.
func NewTypes(reg *frame.Registry) *Types {
	return &Types{reg: reg, ids: make(map[string]uint32)}
}

// All returns the types by their id.
func (r *Types) All() []*Type { return r.types }

// add reserves the next id for a type, unless key has one already.
func (r *Types) add(key string) (id uint32, t *Type) {
	if id, ok := r.ids[key]; ok {
		return id, nil
	}
	id = uint32(len(r.types))
	r.ids[key] = id
	t = new(Type)
	r.types = append(r.types, t)
	return id, t
}

// Of returns the id of a Go type, registering it and its parts at first sight.
func (r *Types) Of(g reflect.Type) uint32 { return r.ID(scale.Type{Go: g}, "") }

// ID returns the id of a type. The name that the reference's source gives it may
// be left empty; it only counts where names tell more than forms, see rustName.
func (r *Types) ID(t scale.Type, name rustName) uint32 {
	t, name = resolve(t, name)
	id, entry := r.add(key(t, name))
	if entry != nil {
		r.describe(entry, t, name)
	}
	return id
}

// resolve follows types that stand for others in metadata.
func resolve(t scale.Type, name rustName) (scale.Type, rustName) {
	name = name.unboxed()
	for !t.Compact {
		info := scale.Describe(t.Go)
		switch {
		case info.Compact.Go != nil:
			t = scale.Type{Go: info.Compact.Go, Compact: true}
		case info.As.Go != nil && info.Path == "":
			t = info.As
		default:
			return t, name
		}
	}
	return t, name.compacted()
}

// key identifies a type the way the reference's Rust types are told apart: by
// name if it has a path, else by its form.
func key(t scale.Type, name rustName) string {
	t, name = resolve(t, name)
	if t.Compact {
		return "Compact<" + partKey(scale.Type{Go: t.Go}, name) + ">"
	}
	g := t.Go
	info := scale.Describe(g)
	switch {
	case info.Primitive != "":
		return info.Primitive
	case info.Path != "":
		return identity(g, info, name)
	case info.Tuple:
		return "(" + joinKeys(scale.Fields(g), name) + ")"
	}
	switch g.Kind() {
	case reflect.Slice:
		return "[" + partKey(scale.Type{Go: g.Elem()}, name.arg(0)) + "]"
	case reflect.Array:
		return fmt.Sprintf("[%s; %d]", partKey(scale.Type{Go: g.Elem()}, name.arg(0)), g.Len())
	case reflect.Pointer:
		return "Option<" + partKey(scale.Type{Go: g.Elem()}, name.arg(0)) + ">"
	case reflect.Struct:
		if g.NumField() == 0 {
			return "()"
		}
		panic(fmt.Sprintf("metadata: %v has no path", g))
	}
	return primitives[g.Kind()]
}

// partKey is the key of a type as part of another: newtypes count there.
func partKey(t scale.Type, name rustName) string { return key(t, name) + name.newtype(t.Go) }

// identity names a type with a path. Generic containers are the same if their
// parameters are, whatever Go's names for these; of bounded ones the bound, which
// metadata does not show, tells types apart.
func identity(g reflect.Type, info scale.Info, name rustName) string {
	if len(info.Params) == 0 || info.Params[0].Type.Go == nil {
		return g.PkgPath() + "." + g.Name()
	}
	id := info.Path
	for i, p := range info.Params {
		if p.Type.Go != nil {
			id += "," + partKey(p.Type, name.argOf(info.Path, i))
		}
	}
	return fmt.Sprintf("%s|%d", id, info.Bound)
}

func joinKeys(fields []scale.Field, name rustName) string {
	var b strings.Builder
	for i, f := range fields {
		b.WriteString(partKey(f.Type, name.arg(i)))
		b.WriteByte(',')
	}
	return b.String()
}

var primitives = map[reflect.Kind]string{
	reflect.Bool: "bool", reflect.String: "str",
	reflect.Uint8: "u8", reflect.Uint16: "u16", reflect.Uint32: "u32", reflect.Uint64: "u64",
	reflect.Int8: "i8", reflect.Int16: "i16", reflect.Int32: "i32", reflect.Int64: "i64",
}

// describe fills in a type's entry.
func (r *Types) describe(e *Type, t scale.Type, name rustName) {
	if t.Compact {
		e.Kind, e.Elem = Compact, r.ID(scale.Type{Go: t.Go}, name)
		return
	}
	g := t.Go
	if r.describeOuter(e, g) {
		return
	}
	info := scale.Describe(g)
	e.Path = splitPath(info.Path)
	for i, p := range info.Params {
		id := int64(-1)
		if p.Type.Go != nil {
			id = int64(r.ID(p.Type, name.argOf(info.Path, i)))
		}
		e.Params = append(e.Params, TypeParam{p.Name, id})
	}
	switch {
	case info.Primitive != "":
		e.Kind, e.Prim = Primitive, info.Primitive
	case info.Path == "Result":
		e.Kind = Variant
		for i, variant := range []string{"Ok", "Err"} {
			fields := []Field{{ID: uint32(e.Params[i].ID)}}
			e.Variants = append(e.Variants, Variants{Name: variant, Index: uint8(i), Fields: fields})
		}
	case info.Shape != nil:
		r.describeShape(e, info.Shape)
	case info.Variants != nil:
		e.Kind = Variant
		for i, name := range info.Variants {
			if name != "" {
				e.Variants = append(e.Variants, Variants{Name: name, Index: uint8(i), Docs: info.VariantDocs[name]})
			}
		}
	case info.As.Go != nil:
		e.Kind, e.Fields = Composite, []Field{{ID: r.ID(info.As, name.elements())}}
	case info.Tuple:
		e.Kind = Tuple
		for i, f := range scale.Fields(g) {
			e.Items = append(e.Items, r.ID(f.Type, name.arg(i)))
		}
	default:
		r.describeKind(e, g, info, name)
	}
}

func splitPath(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, "::")
}

// describeShape describes a type by a Go type of the same form.
func (r *Types) describeShape(e *Type, shape reflect.Type) {
	if scale.IsEnum(shape) {
		e.Kind, e.Variants = Variant, r.variants(shape)
		return
	}
	e.Kind, e.Fields = Composite, r.fields(scale.Fields(shape))
}

// describeKind describes a type by what kind of Go type it is.
func (r *Types) describeKind(e *Type, g reflect.Type, info scale.Info, name rustName) {
	switch g.Kind() {
	case reflect.Struct:
		switch {
		case scale.IsEnum(g):
			e.Kind, e.Variants = Variant, r.variants(g)
		case g.NumField() == 0 && info.Path == "":
			e.Kind = Tuple
		default:
			e.Kind, e.Fields = Composite, r.fields(scale.Fields(g))
		}
		return
	case reflect.Pointer:
		id := r.ID(scale.Type{Go: g.Elem()}, name.arg(0))
		e.Path, e.Params, e.Kind = []string{"Option"}, []TypeParam{{"T", int64(id)}}, Variant
		e.Variants = []Variants{{Name: "None"}, {Name: "Some", Index: 1, Fields: []Field{{ID: id}}}}
		return
	}
	if info.Path != "" {
		e.Kind, e.Fields = Composite, []Field{{Name: info.FieldName, TypeName: info.TypeName, ID: r.plain(g, name)}}
		return
	}
	switch g.Kind() {
	case reflect.Slice:
		e.Kind, e.Elem = Sequence, r.ID(scale.Type{Go: g.Elem()}, name.arg(0))
	case reflect.Array:
		e.Kind, e.Elem, e.Len = Array, r.ID(scale.Type{Go: g.Elem()}, name.arg(0)), uint32(g.Len())
	default:
		e.Kind, e.Prim = Primitive, primitives[g.Kind()]
	}
}

// plain returns the id of what a newtype wraps.
func (r *Types) plain(g reflect.Type, name rustName) uint32 {
	switch g.Kind() {
	case reflect.Slice:
		return r.ID(scale.Type{Go: reflect.SliceOf(g.Elem())}, name.elements())
	case reflect.Array:
		return r.Of(reflect.ArrayOf(g.Len(), g.Elem()))
	}
	return r.Of(plainTypes[g.Kind()])
}

var plainTypes = map[reflect.Kind]reflect.Type{
	reflect.Bool: reflect.TypeFor[bool](), reflect.String: reflect.TypeFor[string](),
	reflect.Uint8: reflect.TypeFor[uint8](), reflect.Uint16: reflect.TypeFor[uint16](),
	reflect.Uint32: reflect.TypeFor[uint32](), reflect.Uint64: reflect.TypeFor[uint64](),
	reflect.Int8: reflect.TypeFor[int8](), reflect.Int16: reflect.TypeFor[int16](),
	reflect.Int32: reflect.TypeFor[int32](), reflect.Int64: reflect.TypeFor[int64](),
}

func (r *Types) fields(in []scale.Field) []Field {
	out := make([]Field, 0, len(in))
	for _, f := range in {
		out = append(out, Field{f.Name, f.TypeName, r.ID(f.Type, rustName(f.TypeName))})
	}
	return out
}

func (r *Types) variants(g reflect.Type) []Variants {
	var out []Variants
	for _, v := range scale.Variants(g) {
		out = append(out, Variants{Name: v.Name, Index: v.Index, Fields: r.variantFields(v)})
	}
	return out
}

// variantFields leaves out the one empty field of a variant without data.
func (r *Types) variantFields(v scale.EnumVariant) []Field {
	if len(v.Fields) == 1 && v.Fields[0].Type.Go == reflect.TypeFor[struct{}]() && v.Fields[0].TypeName == "" {
		return nil
	}
	return r.fields(v.Fields)
}
