package scale

import (
	"reflect"
	"strings"
)

// What counts as a level of nesting is what the reference keeps on its heap.
// Where Go has no such reference, the Rust type name of the field tells.

// fieldCodec returns the codec of a field.
func fieldCodec(f *Field) *codec {
	switch {
	case strings.HasPrefix(f.TypeName, "Box<"):
		return nested(derive(f.Type))
	case strings.HasPrefix(f.TypeName, "Option<Box<"):
		return optionOf(f.Type.Go, nested(derive(Type{Go: f.Type.Go.Elem()})))
	case f.Type.Go.Kind() == reflect.Slice && isNumber(f.Type.Go.Elem()) && !isNumberList(f.TypeName):
		return nested(derive(f.Type))
	}
	return derive(f.Type)
}

// isNumber reports whether lists of the type are read in one go.
func isNumber(t reflect.Type) bool {
	return t.PkgPath() == "" && (t.Kind() >= reflect.Int8 && t.Kind() <= reflect.Int64 ||
		t.Kind() >= reflect.Uint8 && t.Kind() <= reflect.Uint64)
}

// isNumberList reports whether a Rust type is a vector of plain numbers, rather
// than of types around numbers. Where the name doesn't tell, it is taken for one.
func isNumberList(name string) bool {
	if strings.HasPrefix(name, "BTreeSet<") {
		return false
	}
	inner, ok := strings.CutPrefix(name, "Vec<")
	if !ok {
		if inner, ok = strings.CutPrefix(name, "BoundedVec<"); !ok {
			return true
		}
	}
	inner = inner[:strings.IndexAny(inner, ",>")]
	switch inner {
	case "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64":
		return true
	}
	return false
}
