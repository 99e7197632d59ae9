package runtime

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/tensord/tensord/runtime/frame"
)

// BuildGenesis writes the genesis state: what each pallet makes of its part of
// the configuration, in the order of the pallets, and storage versions. The
// configuration is that of RuntimeGenesisConfig: one object a pallet, under
// the pallet's name with a lower first letter.
func (r *Runtime) BuildGenesis(ctx *frame.Context, config json.RawMessage) error {
	parts := map[string]json.RawMessage{}
	dec := json.NewDecoder(bytes.NewReader(config))
	if err := dec.Decode(&parts); err != nil {
		return fmt.Errorf("runtime: genesis configuration: %w", err)
	}
	known := map[string]bool{}
	for _, p := range r.reg.Pallets() {
		known[configName(p.Name())] = true
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		if !known[name] {
			return fmt.Errorf("runtime: genesis configuration has %q, which is no pallet", name)
		}
	}
	for _, p := range r.reg.Pallets() {
		fn := p.Hooks().BuildGenesis
		if fn == nil {
			continue
		}
		part := parts[configName(p.Name())]
		if part == nil {
			part = json.RawMessage("{}")
		}
		if err := fn(ctx, part); err != nil {
			return fmt.Errorf("runtime: genesis of %s: %w", p.Name(), err)
		}
	}
	for _, p := range r.reg.Pallets() {
		p.WriteStorageVersion(ctx)
		if fn := p.Hooks().OnGenesis; fn != nil {
			fn(ctx)
		}
	}
	return nil
}

// configName is a pallet's name in a genesis configuration: "EVMChainId" is
// "evmChainId".
func configName(pallet string) string {
	runes := []rune(pallet)
	n := 0
	for n < len(runes) && unicode.IsUpper(runes[n]) {
		n++
	}
	if n > 1 && n < len(runes) {
		n-- // the last capital begins the next word
	}
	return strings.ToLower(string(runes[:n])) + string(runes[n:])
}
