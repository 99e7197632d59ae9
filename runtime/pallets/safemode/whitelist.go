package safemode

import "github.com/tensord/tensord/runtime/frame"

// whitelist has what may be called in safe mode: of each pallet the named calls,
// or all if none is named.
var whitelist = map[string][]string{
	"Sudo":            nil,
	"Multisig":        nil,
	"System":          nil,
	"SafeMode":        nil,
	"Timestamp":       nil,
	"SubtensorModule": {"set_weights", "serve_axon"},
	"Commitments":     {"set_commitment"},
}

func whitelisted(call *frame.Call) bool {
	names, ok := whitelist[call.Def.Pallet()]
	if !ok || len(names) == 0 {
		return ok
	}
	for _, name := range names {
		if name == call.Def.Name {
			return true
		}
	}
	return false
}
