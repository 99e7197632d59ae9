package proxy

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// filterOf finds the filter of a type.
var filterOf = func() (index [primitives.ProxyTypeRootClaim + 1]*Filter) {
	for i := range Filters {
		index[Filters[i].Type] = &Filters[i]
	}
	return index
}()

// Allows reports whether a proxy of the type may make the call.
func Allows(t primitives.ProxyType, call *frame.Call) bool {
	f := filterOf[t]
	switch f.Mode {
	case FilterModeAllowAll:
		return true
	case FilterModeDenyAll:
		return false
	case FilterModeDeny:
		return !matchesAny(f.Calls, call)
	}
	return matchesAny(f.Calls, call) && !matchesAny(f.Except, call)
}

func matchesAny(rules []CallRule, call *frame.Call) bool {
	for i := range rules {
		if rules[i].matches(call) {
			return true
		}
	}
	return false
}

func (r *CallRule) matches(call *frame.Call) bool {
	if call.Def.Pallet() != r.Pallet || r.Call != "" && call.Def.Name != r.Call {
		return false
	}
	switch {
	case r.Below != nil:
		return argument(call, r.Below.Argument).Uint() < r.Below.Limit
	case r.Nested != nil:
		inner := argument(call, r.Nested.Argument).Addr().Interface().(*frame.Call)
		return inner.Is(r.Nested.Pallet, r.Nested.Call)
	}
	return true
}

// argument returns the argument of a call by its name on the chain. Only the
// few conditional rules come here.
func argument(call *frame.Call, name string) reflect.Value {
	v := reflect.ValueOf(call.Args).Elem()
	for i := range v.NumField() {
		if scale.SnakeCase(v.Type().Field(i).Name) == name {
			return v.Field(i)
		}
	}
	panic("proxy: " + call.Def.String() + " has no argument " + name)
}

// IsSuperset reports whether t allows at least what o allows, as far as the
// types are ordered at all.
func IsSuperset(t, o primitives.ProxyType) bool {
	switch {
	case t == o, t == primitives.ProxyTypeAny:
		return true
	case o == primitives.ProxyTypeAny:
		return false
	case t == primitives.ProxyTypeNonTransfer:
		return o != primitives.ProxyTypeTransfer && o != primitives.ProxyTypeSmallTransfer
	}
	return t == primitives.ProxyTypeTransfer && o == primitives.ProxyTypeSmallTransfer
}

// IsDeprecated reports whether the type is kept only because proxies of it may
// exist; they can't call anything.
func IsDeprecated(t primitives.ProxyType) bool { return filterOf[t].Mode == FilterModeDenyAll }
