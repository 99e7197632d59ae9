package runtime

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"sort"
	"strings"
	"testing"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/internal/refdata"
)

type recordedGenesis struct {
	Patch       json.RawMessage   `json:"patch"`
	FullConfig  json.RawMessage   `json:"fullConfig"`
	Top         map[string]string `json:"top"`
	StateRootV1 string            `json:"stateRootV1"`
}

// TestBuildGenesis builds the recorded chains' genesis states from their
// configurations and compares them key by key.
func TestBuildGenesis(t *testing.T) {
	for _, c := range []struct {
		file    string
		variant Variant
	}{
		{"genesis-default.json", Standard},
		{"genesis-benchmark.json", Standard},
		{"genesis-dev.json", Standard},
		{"genesis-localnet.json", Standard},
		{"genesis-devnet.json", Standard},
		{"genesis-testnet.json", Standard},
		{"genesis-finney.json", Standard},
		{"fast/genesis-localnet-fast.json", Fast},
		{"fast/genesis-dev-fast.json", Fast},
	} {
		t.Run(c.file, func(t *testing.T) {
			if testing.Short() && strings.Contains(c.file, "finney") {
				t.Skip("large")
			}
			var want recordedGenesis
			refdata.JSON(t, c.file, &want)
			r := New(c.variant)
			got := buildState(t, r, want.FullConfig)
			compareStates(t, r, got, want.Top)
			if t.Failed() {
				return
			}
			if root := got.Root(trie.V1); "0x"+hex.EncodeToString(root[:]) != want.StateRootV1 {
				t.Errorf("root %x, want %s", root, want.StateRootV1)
			}
		})
	}
}

func buildState(t *testing.T, r *Runtime, config json.RawMessage) *state.Overlay {
	t.Helper()
	o := state.NewOverlay(&state.Map{})
	if err := r.BuildGenesis(r.Context(o), config); err != nil {
		t.Fatal(err)
	}
	return o
}

func compareStates(t *testing.T, r *Runtime, got *state.Overlay, top map[string]string) {
	t.Helper()
	want := make(map[string]string, len(top))
	for k, v := range top {
		want[unhex(t, k)] = unhex(t, v)
	}
	name := func(key string) string {
		if it := r.Registry().OwnerOf([]byte(key)); it != nil {
			return it.String()
		}
		return hex.EncodeToString([]byte(key))
	}
	seen, bad := 0, 0
	complain := func(format string, args ...any) {
		if bad++; bad <= 20 {
			t.Errorf(format, args...)
		}
	}
	for key := []byte(nil); ; {
		next, ok := got.NextKey(key)
		if !ok {
			break
		}
		key = bytes.Clone(next)
		value, _ := got.Get(key)
		w, ok := want[string(key)]
		switch {
		case !ok:
			complain("%s %x: has %.100x, want no such key", name(string(key)), key, value)
		case w != string(value):
			complain("%s %x:\n got %.100x\nwant %.100x", name(string(key)), key, value, w)
		}
		if ok {
			seen++
		}
	}
	if seen == len(want) {
		return
	}
	var missing []string
	for key := range want {
		if _, ok := got.Get([]byte(key)); !ok {
			missing = append(missing, key)
		}
	}
	sort.Strings(missing)
	for _, key := range missing {
		complain("%s %x: is missing, want %.100x", name(key), key, want[key])
	}
}

func unhex(t *testing.T, s string) string {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestPresets checks that the runtime's own presets are the recorded ones.
func TestPresets(t *testing.T) {
	var full, benchmark recordedGenesis
	refdata.JSON(t, "genesis-default.json", &full)
	refdata.JSON(t, "genesis-benchmark.json", &benchmark)
	for name, want := range map[string]json.RawMessage{"": full.FullConfig, "benchmark": benchmark.Patch} {
		got, ok := preset(name)
		if !ok {
			t.Fatalf("no preset %q", name)
		}
		if a, b := compact(t, got), compact(t, want); a != b {
			t.Errorf("preset %q is\n%s, want\n%s", name, a, b)
		}
	}
	if _, ok := preset("mars"); ok {
		t.Error("there is a preset that nobody made")
	}
}

func compact(t *testing.T, raw []byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Compact(&b, raw); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
