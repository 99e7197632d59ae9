package scale

import (
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

// Type is the identity of a type in metadata: a Go type, or Compact of one.
type Type struct {
	Go      reflect.Type
	Compact bool
}

// TypeOf returns the identity of T.
func TypeOf[T any]() Type { return Type{Go: reflect.TypeFor[T]()} }

// Param is a type parameter as metadata lists it; Type.Go is nil where the
// reference leaves the parameter open.
type Param struct {
	Name string
	Type Type
}

// Describer is implemented (on the value, by a method that ignores it) by types
// that have a path in metadata or a form that their Go kind does not tell.
type Describer interface{ DescribeScale() Info }

// Info is what a Describer says of its type. All fields are optional.
type Info struct {
	// Path is the Rust path, segments joined by "::".
	Path string
	// Params are the type parameters.
	Params []Param
	// TypeName is the type name of the single unnamed field that a named type
	// over a non-struct kind (a newtype) has.
	TypeName string
	// FieldName names that single field where the reference names it.
	FieldName string
	// Variants lists an enum without data, whose Go kind is uint8: "" leaves an index unused.
	Variants []string
	// Tuple marks a struct that is a tuple, not a composite.
	Tuple bool
	// Primitive names the SCALE primitive (u128, i128, u256 …) of a custom type.
	Primitive string
	// Compact marks a type that is Compact of another.
	Compact Type
	// As makes the type stand for another one in metadata; its codec is its own.
	As Type
	// Shape gives the definition of a type with its own codec, in the form of
	// a Go type that would have the same fields or variants.
	Shape reflect.Type
	// Bound limits a slice's length when positive.
	Bound int
	// MinSize is the least encoded size of a type with its own codec.
	MinSize int
	// Sorted says that metadata describes the slice as BTreeSet or BTreeMap.
	Sorted bool
	// VariantDocs documents enum variants by name.
	VariantDocs map[string]string
}

var describerType = reflect.TypeFor[Describer]()

// Describe returns what t says of itself, or a zero Info.
func Describe(t reflect.Type) Info {
	if t.Implements(describerType) && t.Kind() != reflect.Pointer {
		return reflect.Zero(t).Interface().(Describer).DescribeScale()
	}
	return Info{}
}

// Field is one field of a composite, tuple or variant.
type Field struct {
	Name     string // "" if unnamed
	TypeName string // "" if metadata gives none
	Type     Type
	Offset   uintptr // in the struct that Fields was asked about
}

// EnumVariant is one variant of an enum with data.
type EnumVariant struct {
	Name   string
	Index  uint8
	Fields []Field // offsets count from the enum struct's start
}

var variantType = reflect.TypeFor[Variant]()

// IsEnum reports whether a struct type stands for an enum with data.
func IsEnum(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t.NumField() > 0 && t.Field(0).Type == variantType
}

// Fields lists the fields of a struct type as SCALE sees them.
func Fields(t reflect.Type) []Field { return fieldsAt(t, 0) }

func fieldsAt(t reflect.Type, base uintptr) []Field {
	out := make([]Field, 0, t.NumField())
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() || f.Tag.Get("scale") == "-" {
			continue
		}
		name, compact := parseTag(f)
		out = append(out, Field{
			Name:     name,
			TypeName: f.Tag.Get("rust"),
			Type:     Type{Go: f.Type, Compact: compact},
			Offset:   base + f.Offset,
		})
	}
	return out
}

func parseTag(f reflect.StructField) (name string, compact bool) {
	name, opt, _ := strings.Cut(f.Tag.Get("scale"), ",")
	switch name {
	case "":
		name = SnakeCase(f.Name)
	case "_":
		name = ""
	}
	return name, opt == "compact"
}

// Variants lists the variants of an enum struct. It panics if the struct is
// declared wrongly, which is a mistake in the program.
func Variants(t reflect.Type) []EnumVariant {
	if !IsEnum(t) {
		panic("scale: " + t.String() + " is not an enum")
	}
	out := make([]EnumVariant, 0, t.NumField()-1)
	for i := 1; i < t.NumField(); i++ {
		f := t.Field(i)
		v := EnumVariant{Name: f.Name, Index: uint8(i - 1)}
		if name := f.Tag.Get("scale"); name != "" {
			v.Name, _, _ = strings.Cut(name, ",")
		}
		if idx := f.Tag.Get("variant"); idx != "" {
			v.Index = mustIndex(t, idx)
		}
		v.Fields = payloadFields(f)
		out = append(out, v)
	}
	return out
}

func payloadFields(f reflect.StructField) []Field {
	if f.Type.Kind() == reflect.Struct && f.Type.Name() == "" {
		return fieldsAt(f.Type, f.Offset)
	}
	_, compact := parseTag(f)
	return []Field{{
		TypeName: f.Tag.Get("rust"),
		Type:     Type{Go: f.Type, Compact: compact},
		Offset:   f.Offset,
	}}
}

func mustIndex(t reflect.Type, s string) uint8 {
	n, err := strconv.ParseUint(s, 10, 8)
	if err != nil {
		panic("scale: bad variant index " + s + " in " + t.String())
	}
	return uint8(n)
}

// SnakeCase turns a Go name into a Rust field name: "HotkeyID" → "hotkey_id".
func SnakeCase(name string) string {
	runes := []rune(name)
	var b strings.Builder
	for i, r := range runes {
		if unicode.IsUpper(r) {
			prevLower := i > 0 && !unicode.IsUpper(runes[i-1])
			nextLower := i > 0 && i+1 < len(runes) && unicode.IsLower(runes[i+1])
			if prevLower || nextLower {
				b.WriteByte('_')
			}
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
