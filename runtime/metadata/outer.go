package metadata

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// runtimeError stands for the enum of all pallets' errors, which is made of their
// declarations.
type runtimeError struct{}

// DescribeScale gives it a path, so that it isn't taken for ().
func (runtimeError) DescribeScale() scale.Info {
	return scale.Info{Path: runtimePath + "::RuntimeError"}
}

const runtimePath = "node_subtensor_runtime"

// describeOuter describes the runtime's own enums and its extrinsic; it reports
// false for all other types.
func (r *Types) describeOuter(e *Type, g reflect.Type) bool {
	switch g {
	case reflect.TypeFor[frame.Call]():
		r.outerEnum(e, "RuntimeCall", "Call", callTypeName)
	case reflect.TypeFor[frame.RuntimeEvent]():
		r.outerEnum(e, "RuntimeEvent", "Event", func(p *frame.Base) string {
			return crate(p) + "::Event" + generics(p.EventParams())
		})
	case reflect.TypeFor[runtimeError]():
		r.outerEnum(e, "RuntimeError", "Error", func(p *frame.Base) string {
			return crate(p) + "::Error<Runtime>"
		})
	case reflect.TypeFor[frame.UncheckedExtrinsic]():
		r.describeExtrinsic(e)
	default:
		return false
	}
	return true
}

// callTypeName is the name that the reference's macro gives a pallet's calls.
func callTypeName(p *frame.Base) string {
	return "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<" +
		p.Name() + ", Runtime>"
}

// renamed are the crates that the reference's runtime imports under another name.
var renamed = map[string]string{
	"pallet_subtensor_utility": "pallet_utility",
	"pallet_subtensor_proxy":   "pallet_proxy",
}

// crate is the crate of a pallet as the runtime calls it.
func crate(p *frame.Base) string {
	name, _, _ := strings.Cut(p.Module(), "::")
	if other, ok := renamed[name]; ok {
		return other
	}
	return name
}

func generics(params []string) string {
	if len(params) == 0 {
		return ""
	}
	return "<Runtime>"
}

func (r *Types) outerEnum(e *Type, name, part string, typeName func(p *frame.Base) string) {
	e.Path, e.Kind = []string{runtimePath, name}, Variant
	for _, p := range r.reg.Pallets() {
		if !has(p, part) {
			continue
		}
		e.Variants = append(e.Variants, Variants{
			Name: p.Name(), Index: p.Index(),
			Fields: []Field{{TypeName: typeName(p), ID: r.palletPart(p, part)}},
		})
	}
}

func has(p *frame.Base, part string) bool {
	d := p.Declarations()
	switch part {
	case "Call":
		return len(d.Calls) > 0
	case "Event":
		return len(d.Events) > 0
	}
	return len(d.Errors) > 0
}

// palletPart returns the id of a pallet's call, event or error enum.
func (r *Types) palletPart(p *frame.Base, part string) uint32 {
	id, e := r.add(fmt.Sprintf("pallet %s.%s", p.Name(), part))
	if e == nil {
		return id
	}
	e.Path, e.Kind = splitPath(p.Module()+"::"+part), Variant
	params := p.Params()
	if part == "Event" {
		params = p.EventParams()
	}
	for _, name := range params {
		e.Params = append(e.Params, TypeParam{name, -1})
	}
	d := p.Declarations()
	switch part {
	case "Call":
		for _, c := range d.Calls {
			e.Variants = append(e.Variants, Variants{c.Name, c.Index, r.fields(scale.Fields(c.Args)), c.Docs})
		}
	case "Event":
		for _, ev := range d.Events {
			e.Variants = append(e.Variants, Variants{ev.Name, ev.Index, r.fields(scale.Fields(ev.Fields)), ev.Docs})
		}
	default:
		for _, er := range d.Errors {
			e.Variants = append(e.Variants, Variants{er.Name, er.Index, nil, er.Docs})
		}
	}
	return id
}

// describeExtrinsic describes the extrinsic as frontier wraps it around
// Substrate's.
func (r *Types) describeExtrinsic(e *Type) {
	e.Path, e.Kind = splitPath("fp_self_contained::unchecked_extrinsic::UncheckedExtrinsic"), Composite
	e.Params = r.extrinsicParams("Extension")
	id, inner := r.add("inner extrinsic")
	if inner != nil {
		inner.Path, inner.Kind = splitPath("sp_runtime::generic::unchecked_extrinsic::UncheckedExtrinsic"), Composite
		inner.Params = r.extrinsicParams("Extra")
		inner.Fields = []Field{{ID: r.Of(reflect.TypeFor[[]byte]())}}
	}
	e.Fields = []Field{{TypeName: "generic::UncheckedExtrinsic<Address, Call, Signature, Extension>", ID: id}}
}

func (r *Types) extrinsicParams(last string) []TypeParam {
	return []TypeParam{
		{"Address", int64(r.Of(reflect.TypeFor[types.MultiAddress]()))},
		{"Call", int64(r.Of(reflect.TypeFor[frame.Call]()))},
		{"Signature", int64(r.Of(reflect.TypeFor[types.MultiSignature]()))},
		{last, int64(r.Of(r.extension))},
	}
}
