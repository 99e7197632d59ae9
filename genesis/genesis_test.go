package genesis_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/genesis"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/runtime"
)

type recorded struct {
	Hash types.Hash             `json:"genesisHash"`
	Root types.Hash             `json:"stateRootV1"`
	Top  map[string]types.Bytes `json:"top"`
	// Patch is what the reference's chain spec has.
	Patch json.RawMessage `json:"patch"`
}

func read(t *testing.T, name string) (r recorded) {
	require.NoError(t, json.Unmarshal(refdata.Bytes(t, name), &r))
	return r
}

func TestPresets(t *testing.T) {
	for _, c := range []struct {
		chain, file string
		fast        bool
	}{
		{"dev", "genesis-dev.json", false},
		{"local", "genesis-localnet.json", false},
		{"localnet", "genesis-localnet.json", false},
		{"devnet", "genesis-devnet.json", false},
		{"testfinney", "genesis-testnet.json", false},
		{"test_finney", "genesis-testnet.json", false},
		{"finney", "genesis-finney.json", false},
		{"dev", "fast/genesis-dev-fast.json", true},
		{"local", "fast/genesis-localnet-fast.json", true},
	} {
		t.Run(c.file, func(t *testing.T) {
			want := read(t, c.file)
			s, err := genesis.Load(c.chain, genesis.Options{Fast: c.fast})
			require.NoError(t, err)
			rt := runtime.New(s.Variant())
			b, err := s.Build(rt)
			require.NoError(t, err)
			if b.Header.StateRoot != want.Root {
				differences(t, genesis.RawOf(b.State).Top, want.Top)
			}
			if want.Patch != nil {
				require.JSONEq(t, string(want.Patch), string(s.Config))
			}
			require.Equal(t, want.Hash, b.Hash)
			raw, err := s.ToRaw(rt)
			require.NoError(t, err)
			sameBlock(t, raw, rt, want.Hash)
			sameBlock(t, s, rt, want.Hash)
		})
	}
}

// sameBlock writes and reads a spec and compares its block 0.
func sameBlock(t *testing.T, s *genesis.Spec, rt *runtime.Runtime, want types.Hash) {
	b, err := s.JSON()
	require.NoError(t, err)
	again, err := genesis.Parse(b)
	require.NoError(t, err)
	block, err := again.Build(rt)
	require.NoError(t, err)
	require.Equal(t, want, block.Hash)
	b2, err := again.JSON()
	require.NoError(t, err)
	require.Equal(t, string(b), string(b2))
}

func differences(t *testing.T, got map[string][]byte, want map[string]types.Bytes) {
	n := 0
	for k, v := range want {
		var key types.Bytes
		require.NoError(t, key.UnmarshalText([]byte(k)))
		if g, ok := got[string(key)]; !ok || string(g) != string(v) {
			if n++; n < 20 {
				t.Errorf("%s: got %x (%v), want %s", k, g, ok, v)
			}
		}
		delete(got, string(key))
	}
	for k, v := range got {
		if n++; n < 20 {
			t.Errorf("%x: got %x, want nothing", k, v)
		}
	}
}

func TestTestfinneyRaw(t *testing.T) {
	var check struct {
		Computed struct {
			V1 struct {
				Root types.Hash `json:"stateRoot"`
				Hash types.Hash `json:"genesisHash"`
			}
		}
	}
	require.NoError(t, json.Unmarshal(refdata.Bytes(t, "genesis-testfinney-raw-check.json"), &check))
	s, err := genesis.Parse(refdata.Bytes(t, "chainspecs/raw_spec_testfinney.json"))
	require.NoError(t, err)
	require.True(t, s.HasCode())
	b, err := s.Build(nil)
	require.NoError(t, err)
	require.Equal(t, check.Computed.V1.Root, types.Hash(b.State.Trie(trie.V1).Root()))
	require.Equal(t, check.Computed.V1.Hash, b.Hash)
}

func TestWallet(t *testing.T) {
	const who = "5HgXhnQNJ2GVAsPVKqVmgJi3YvJ9WtF2i9TyMQHHWvrL8H9u"
	_, err := genesis.Load("local", genesis.Options{Wallet: who})
	require.ErrorContains(t, err, genesis.WalletEnv)
	count := func(o genesis.Options) (n int, of uint64) {
		s, err := genesis.Load("local", o)
		require.NoError(t, err)
		var c struct {
			Balances struct{ Balances [][2]any }
		}
		require.NoError(t, json.Unmarshal(s.Config, &c))
		for _, b := range c.Balances.Balances {
			if b[0] == o.Wallet {
				of = uint64(b[1].(float64))
			}
		}
		return len(c.Balances.Balances), of
	}
	n, _ := count(genesis.Options{})
	n2, of := count(genesis.Options{Wallet: genesis.DevAddress("Nobody")})
	require.Equal(t, n+1, n2)
	require.Equal(t, uint64(1e15), of)
	n3, of := count(genesis.Options{Wallet: genesis.DevAddress("Dave")})
	require.Equal(t, n, n3)
	require.Equal(t, uint64(1e15), of)
}

func TestBadSnapshots(t *testing.T) {
	for text, says := range map[string]string{
		`{`:                                "line 1",
		`{"stakes": {}}`:                   "balances",
		`{"stakes":{},"balances":{"x":1}}`: `address "x"`,
		`{"stakes":{},"balances":{"5FCM3DBXWiGcwYYQtT8z4ZD93TqYpYxjaAfgv6aMStV1FTCT":-1}}`:                                                                                           "line 1",
		`{"stakes":{"5FCM3DBXWiGcwYYQtT8z4ZD93TqYpYxjaAfgv6aMStV1FTCT":{"5FCM3DBXWiGcwYYQtT8z4ZD93TqYpYxjaAfgv6aMStV1FTCT":[1,70000]}},"balances":{}}`:                               "uid",
		`{"stakes":{},"balances":{"5FCM3DBXWiGcwYYQtT8z4ZD93TqYpYxjaAfgv6aMStV1FTCT":18446744073709551615,"5GpzQgpiAKHMWNSH3RN4GLf96GVTDct9QxYEFAY7LWcVzTbx":18446744073709551615}}`: "overflows",
		"\x1f\x8bxx": "EOF",
	} {
		file := filepath.Join(t.TempDir(), "snapshot.json")
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		_, err := genesis.Load("finney", genesis.Options{Snapshot: file})
		require.ErrorContains(t, err, says, text)
		require.ErrorContains(t, err, file)
	}
}

func TestBadSpecs(t *testing.T) {
	_, err := genesis.Load("nonsense", genesis.Options{})
	require.ErrorContains(t, err, "neither a file nor one of")
	for text, says := range map[string]string{
		``:                       "line 1",
		"{\n\n":                  "line 3",
		`{"name":"x"}`:           "name and id",
		`{"name":"x","id":".."}`: "folder",
		`{"name":"x","id":"y"}`:  `either "raw" or`,
		`{"name":"x","id":"y","genesis":{"raw":{"top":{"0x1":"0x"}}}}`:                                         "storage key",
		`{"name":"x","id":"y","genesis":{"runtimeGenesis":{"patch":{},"config":{}}}}`:                          "either",
		`{"name":"x","id":"y","properties":[],"genesis":{"raw":{"top":{}}}}`:                                   "properties",
		`{"name":"x","id":"y","genesis":{"raw":{"top":{},"childrenDefault":{"zz":{}}},"runtimeGenesis":null}}`: "child trie",
	} {
		_, err := genesis.Parse([]byte(text))
		require.ErrorContains(t, err, says, text)
	}
}

func FuzzParse(f *testing.F) {
	s, err := genesis.Load("dev", genesis.Options{})
	require.NoError(f, err)
	b, err := s.JSON()
	require.NoError(f, err)
	f.Add(b)
	f.Add([]byte(`{"name":"x","id":"y","genesis":{"raw":{"top":{"0x":"0x00"},"childrenDefault":{"0x01":{"0x02":"0x03"}}}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := genesis.Parse(b)
		if err != nil {
			return
		}
		if _, err := s.JSON(); err != nil {
			t.Fatal(err)
		}
	})
}
