package types

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/internal/refdata"
)

// The part of metadata that describes types, as far as this test needs it.
type (
	metaID    = scale.Compact[uint32]
	metaField struct {
		Name     *string
		Type     metaID
		TypeName *string
		Docs     []string
	}
	metaVariant struct {
		Name   string
		Fields []metaField
		Index  uint8
		Docs   []string
	}
	metaDef struct {
		scale.Variant
		Composite []metaField
		Enum      []metaVariant
		Sequence  metaID
		Array     struct {
			Len  uint32
			Type metaID
		}
		Tuple     []metaID
		Primitive uint8
		Compact   metaID
		Bits      scale.Tuple2[metaID, metaID]
	}
	metaType struct {
		ID     uint32 `scale:"id,compact"`
		Path   []string
		Params []scale.Tuple2[string, *metaID]
		Def    metaDef
		Docs   []string
	}
)

func referenceTypes(t *testing.T) map[string][]metaType {
	t.Helper()
	d := scale.NewDecoder(refdata.Bytes(t, "metadata-v15.scale")[5:])
	var list []metaType
	scale.For[[]metaType]().Decode(d, &list)
	require.NoError(t, d.Err())
	byPath := map[string][]metaType{}
	for _, m := range list {
		path := strings.Join(m.Path, "::")
		byPath[path] = append(byPath[path], m)
	}
	return byPath
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func namesOfMeta(fields []metaField) (out [][2]string) {
	for _, f := range fields {
		out = append(out, [2]string{text(f.Name), text(f.TypeName)})
	}
	return out
}

func namesOf(fields []scale.Field) (out [][2]string) {
	for _, f := range fields {
		out = append(out, [2]string{f.Name, f.TypeName})
	}
	return out
}

// Paths, parameters, field and variant names, type names and indices are those
// of the reference's metadata.
func TestDescriptionsMatchReference(t *testing.T) {
	byPath := referenceTypes(t)
	for _, g := range []reflect.Type{
		reflect.TypeFor[AccountID](), reflect.TypeFor[Hash](), reflect.TypeFor[H160](), reflect.TypeFor[U256](),
		reflect.TypeFor[PalletID](), reflect.TypeFor[MultiAddress](), reflect.TypeFor[MultiSignature](),
		reflect.TypeFor[MultiSigner](), reflect.TypeFor[Era](), reflect.TypeFor[Header](), reflect.TypeFor[Digest](),
		reflect.TypeFor[DigestItem](), reflect.TypeFor[Block](), reflect.TypeFor[Weight](),
		reflect.TypeFor[DispatchClass](), reflect.TypeFor[Pays](), reflect.TypeFor[RuntimeVersion](),
		reflect.TypeFor[CowStr](), reflect.TypeFor[APIs](),
	} {
		info := scale.Describe(g)
		candidates := byPath[info.Path]
		require.NotEmpty(t, candidates, "%v: no type %q in metadata", g, info.Path)
		ref := candidates[0]
		require.Len(t, info.Params, len(ref.Params), "%v", g)
		for i, p := range ref.Params {
			require.Equal(t, p.A, info.Params[i].Name, "%v", g)
			require.Equal(t, p.B == nil, info.Params[i].Type.Go == nil, "%v", g)
		}
		shape := g
		if info.Shape != nil {
			shape = info.Shape
		}
		switch {
		case info.Variants != nil:
			for i, name := range info.Variants {
				require.Equal(t, name, ref.Def.Enum[i].Name)
				require.Equal(t, i, int(ref.Def.Enum[i].Index))
			}
			require.Len(t, ref.Def.Enum, len(info.Variants))
		case scale.IsEnum(shape):
			variants := scale.Variants(shape)
			require.Len(t, variants, len(ref.Def.Enum), "%v", g)
			for i, v := range variants {
				require.Equal(t, ref.Def.Enum[i].Name, v.Name)
				require.Equal(t, ref.Def.Enum[i].Index, v.Index)
				require.Equal(t, namesOfMeta(ref.Def.Enum[i].Fields), namesOf(v.Fields), "%v.%s", g, v.Name)
			}
		case shape.Kind() == reflect.Struct:
			require.Equal(t, namesOfMeta(ref.Def.Composite), namesOf(scale.Fields(shape)), "%v", g)
		default:
			want := [][2]string{{info.FieldName, info.TypeName}}
			require.Equal(t, namesOfMeta(ref.Def.Composite), want, "%v", g)
		}
	}
}
