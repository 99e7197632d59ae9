package proxy

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// APIs returns the runtime API that tells what proxy types there are and what
// they may call.
func (p *Pallet) APIs() []*frame.API {
	return []*frame.API{{
		Name: "ProxyFilterRuntimeApi", Version: 1,
		Docs: "What proxy types there are and what they may call.",
		Methods: []*frame.APIMethod{
			frame.Method("get_proxy_types", "All proxy types.",
				func(*frame.Context, *struct{}) []ProxyTypeInfo { return typeInfos() }),
			frame.Method("get_proxy_filter", "The filter of a proxy type, or of all.",
				func(ctx *frame.Context, in *getProxyFilterIn) []ProxyFilterInfo {
					return filterInfos(ctx.Registry(), in.ProxyType)
				}),
		},
	}}
}

// nameOf returns the name of a type as the chain has it.
func nameOf(t primitives.ProxyType) []byte { return []byte(t.DescribeScale().Variants[t]) }

func typeInfos() []ProxyTypeInfo {
	infos := make([]ProxyTypeInfo, len(filterOf))
	for i := range infos {
		t := primitives.ProxyType(i)
		infos[i] = ProxyTypeInfo{Name: nameOf(t), Index: uint8(t), Deprecated: IsDeprecated(t)}
	}
	return infos
}

func filterInfos(reg *frame.Registry, only *uint8) []ProxyFilterInfo {
	infos := []ProxyFilterInfo{}
	for _, f := range Filters {
		if only != nil && *only != uint8(f.Type) {
			continue
		}
		infos = append(infos, ProxyFilterInfo{
			ProxyType: uint8(f.Type), Name: nameOf(f.Type), Deprecated: IsDeprecated(f.Type), FilterMode: f.Mode,
			Calls: callInfos(reg, f.Calls), Exceptions: callInfos(reg, f.Except),
		})
	}
	return infos
}

func callInfos(reg *frame.Registry, rules []CallRule) []CallInfo {
	infos := make([]CallInfo, len(rules))
	for i, r := range rules {
		pallet := reg.Pallet(r.Pallet)
		infos[i] = CallInfo{PalletName: []byte(r.Pallet), PalletIndex: pallet.Index(), Condition: r.condition()}
		if r.Call == "" {
			continue
		}
		for _, def := range pallet.Declarations().Calls {
			if def.Name == r.Call {
				name := []byte(def.Name)
				infos[i].CallName, infos[i].CallIndex = &name, &def.Index
			}
		}
		if infos[i].CallIndex == nil {
			panic("proxy: no call " + r.Pallet + "." + r.Call)
		}
	}
	return infos
}

func (r *CallRule) condition() *CallCondition {
	switch {
	case r.Below != nil:
		c := &CallCondition{Variant: CallConditionIsParamLessThan}
		c.ParamLessThan.ParamName = []byte(r.Below.Argument)
		c.ParamLessThan.Limit = scale.U128{Lo: r.Below.Limit}
		return c
	case r.Nested != nil:
		c := &CallCondition{Variant: CallConditionIsNestedCallMustBe}
		c.NestedCallMustBe.PalletName = []byte(r.Nested.Pallet)
		c.NestedCallMustBe.CallName = []byte(r.Nested.Call)
		return c
	}
	return nil
}
