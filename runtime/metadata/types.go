package metadata

import "github.com/tensord/tensord/chain/scale"

// primitiveIndex numbers the primitives as the format does.
var primitiveIndex = map[string]byte{
	"bool": 0, "char": 1, "str": 2, "u8": 3, "u16": 4, "u32": 5, "u64": 6, "u128": 7, "u256": 8,
	"i8": 9, "i16": 10, "i32": 11, "i64": 12, "i128": 13, "i256": 14,
}

// appendTypes appends the portable type registry.
func appendTypes(dst []byte, all []*Type) []byte {
	dst = scale.AppendCompact(dst, uint64(len(all)))
	for id, t := range all {
		dst = scale.AppendCompact(dst, uint64(id))
		dst = t.append(dst)
	}
	return dst
}

func (t *Type) append(dst []byte) []byte {
	dst = scale.AppendCompact(dst, uint64(len(t.Path)))
	for _, s := range t.Path {
		dst = scale.AppendString(dst, s)
	}
	dst = scale.AppendCompact(dst, uint64(len(t.Params)))
	for _, p := range t.Params {
		dst = scale.AppendString(dst, p.Name)
		if p.ID < 0 {
			dst = append(dst, 0)
		} else {
			dst = scale.AppendCompact(append(dst, 1), uint64(p.ID))
		}
	}
	dst = t.appendDef(append(dst, byte(t.Kind)))
	return appendDocs(dst)
}

func (t *Type) appendDef(dst []byte) []byte {
	switch t.Kind {
	case Composite:
		return appendFields(dst, t.Fields)
	case Variant:
		dst = scale.AppendCompact(dst, uint64(len(t.Variants)))
		for _, v := range t.Variants {
			dst = scale.AppendString(dst, v.Name)
			dst = appendFields(dst, v.Fields)
			dst = appendDocs(append(dst, v.Index), v.Docs)
		}
		return dst
	case Sequence, Compact:
		return scale.AppendCompact(dst, uint64(t.Elem))
	case Array:
		return scale.AppendCompact(scale.AppendUint32(dst, t.Len), uint64(t.Elem))
	case Tuple:
		dst = scale.AppendCompact(dst, uint64(len(t.Items)))
		for _, id := range t.Items {
			dst = scale.AppendCompact(dst, uint64(id))
		}
		return dst
	}
	return append(dst, primitiveIndex[t.Prim])
}

func appendFields(dst []byte, fields []Field) []byte {
	dst = scale.AppendCompact(dst, uint64(len(fields)))
	for _, f := range fields {
		dst = appendOption(dst, f.Name)
		dst = scale.AppendCompact(dst, uint64(f.ID))
		dst = appendOption(dst, f.TypeName)
		dst = appendDocs(dst)
	}
	return dst
}

func appendOption(dst []byte, s string) []byte {
	if s == "" {
		return append(dst, 0)
	}
	return scale.AppendString(append(dst, 1), s)
}
