package cli_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/refdata"
)

// inert are the reference's flags without meaning here that scripts use, each
// with a value if it takes one.
var inert = []string{
	"--allow-private-ipv4", "--discover-local", "--unsafe-force-node-key-generation", "--database=paritydb",
	"--trie-cache-size=1073741824", "--no-mdns", "--no-telemetry", "--force-authoring", "--initial-consensus=aura",
	"--history-backfill=keep", "--max-past-logs=10000", "--fee-history-limit=2048", "--enable-dev-signer",
	"--execute-gas-limit-multiplier=10", "--eth-log-block-cache=50", "--eth-statuses-cache=50",
	"--frontier-backend-type=key-value", "--frontier-sql-backend-pool-size=100", "--no-hardware-benchmarks",
	"--telemetry-url=wss://telemetry.example/submit 0", "--no-grandpa", "--wasm-execution=compiled",
	"--max-runtime-instances=8", "--runtime-cache-size=2", "--offchain-worker=never", "--rpc-rate-limit=100",
	"--pool-type=fork-aware", "--network-backend=libp2p", "--execution=wasm", "--no-private-ip", "--detailed-log-output",
}

// TestReferenceFlags starts a node with the flags that the reference's scripts
// and images use. Each without meaning here is explained in one line.
func TestReferenceFlags(t *testing.T) {
	n := start(t, freePort(t), append([]string{
		"--chain", "dev", "--fast", "--tmp", "--one", "--validator", "--name", "x", "--sealing=100",
		"--port", fmt.Sprint(freePort(t)), "--rpc-cors=all", "--rpc-methods=Unsafe", "--bootnodes",
		"/ip4/127.0.0.1/tcp/30334/p2p/12D3KooWSakpULKMVbLDTLVdAEuWXMSsyPqGAZ2U1dTnmga2JKfQ",
		"--node-key", strings.Repeat("ab", 32), "--sync=Warp", "--db-cache", "16", "--pruning=archive",
		"--reserved-only", "-lsync=debug,txpool=info",
	}, inert...)...)
	n.await(2, time.Minute)
	n.stop()
	explained := map[string]int{}
	for _, m := range regexp.MustCompile(`(?m)^\S+ \S+ --([a-z0-9-]+)(?: \w+)? has no effect: \S.+$`).FindAllStringSubmatch(n.out.String(), -1) {
		explained[m[1]]++
	}
	want := map[string]int{"sync": 1}
	for _, flag := range inert {
		name, _, _ := strings.Cut(strings.TrimPrefix(flag, "--"), "=")
		want[name] = 1
	}
	require.Equal(t, want, explained)
}

// TestFlagsWithMeaning asks what a node with the flags of scripts would do.
func TestFlagsWithMeaning(t *testing.T) {
	ask := func(args ...string) map[string]any {
		var out map[string]any
		require.NoError(t, json.Unmarshal([]byte(run(t, with(args, "config", "show")...)), &out), "%v", args)
		return out
	}
	for name, c := range map[string]struct {
		args []string
		want any
	}{
		"validator":          {[]string{"--two"}, true},
		"engine":             {[]string{"--sealing=manual"}, "solo"},
		"archive":            {[]string{"--pruning=archive"}, true},
		"states":             {[]string{"--state-pruning", "1000"}, 1000.0},
		"bodies":             {[]string{"--blocks-pruning", "256"}, 256.0},
		"databaseCacheBytes": {[]string{"--db-cache", "100"}, 100.0 * (1 << 20)},
		"prometheus":         {[]string{"--prometheus-external", "--prometheus-port", "9000"}, "0.0.0.0:9000"},
		"listen":             {[]string{"--port", "30336"}, "0.0.0.0:30336"},
		"reservedOnly":       {[]string{"--reserved-only"}, true},
		"name":               {[]string{"--name", "me"}, "me"},
		"basePath":           {[]string{"-d", "/somewhere"}, "/somewhere"},
		"keys":               {[]string{"--alice"}, []any{"Alice"}},
		"poolTransactions":   {[]string{"--pool-limit", "10"}, 10.0},
	} {
		require.Equal(t, c.want, ask(with(c.args, "--chain", "local")...)[name], name)
	}
	require.Equal(t, "", ask("--dev", "--no-prometheus")["prometheus"])
	for _, flag := range []string{"--rpc-external", "--unsafe-rpc-external"} {
		require.Contains(t, fmt.Sprint(ask("--dev", flag, "--rpc-port", "1234")["rpc"]), "0.0.0.0:1234", flag)
	}
	require.NotContains(t, fmt.Sprint(ask("--dev", "--rpc-port", "1234")["rpc"]), "0.0.0.0")
}

// TestPresets asks for the genesis of each preset and compares it with the
// reference's.
func TestPresets(t *testing.T) {
	type info struct{ Name, ID, GenesisHash, StateRoot string }
	ask := func(args ...string) (i info) {
		require.NoError(t, json.Unmarshal([]byte(run(t, with(args, "chain-info", "--json", "--base-path", t.TempDir())...)), &i))
		return i
	}
	for file, c := range map[string]struct {
		names []string
		more  []string
		id    string
	}{
		"genesis-dev.json":                {[]string{"dev"}, nil, "bittensor"},
		"genesis-localnet.json":           {[]string{"local", "localnet"}, nil, "bittensor"},
		"genesis-devnet.json":             {[]string{"devnet"}, nil, "bittensor"},
		"genesis-testnet.json":            {[]string{"testfinney", "test_finney", ""}, nil, "bittensor"},
		"genesis-finney.json":             {[]string{"finney"}, nil, "bittensor"},
		"fast/genesis-dev-fast.json":      {[]string{"dev"}, []string{"--fast"}, "bittensor"},
		"fast/genesis-localnet-fast.json": {[]string{"local"}, []string{"--fast"}, "bittensor"},
	} {
		var ref struct{ GenesisHash, StateRootV1 string }
		refdata.JSON(t, file, &ref)
		require.NotEmpty(t, ref.GenesisHash, file)
		for _, name := range c.names {
			got := ask(with(c.more, "--chain", name)...)
			require.Equal(t, ref.GenesisHash, got.GenesisHash, name)
			require.Equal(t, ref.StateRootV1, got.StateRoot, name)
			require.Equal(t, c.id, got.ID, name)
		}
	}
	require.Contains(t, run(t, "chain-info", "--chain", "dev"), "genesis hash: 0x")
}

// commands lists a command's subcommands, but those that cobra makes.
func commands(help string) (out []string) {
	_, list, ok := strings.Cut(help, "Available Commands:\n")
	if !ok {
		return nil
	}
	list, _, _ = strings.Cut(list, "\n\n")
	for line := range strings.Lines(list) {
		if name := strings.Fields(line)[0]; name != "completion" && name != "help" {
			out = append(out, name)
		}
	}
	return out
}

// TestHelp reads the help of every command and wants an example in each that
// calls it.
func TestHelp(t *testing.T) {
	seen := 0
	var look func(path []string)
	look = func(path []string) {
		help := run(t, append(path[1:len(path):len(path)], "--help")...)
		_, example, ok := strings.Cut(help, "Examples:\n")
		require.True(t, ok, "%v has no example", path)
		if len(path) > 1 && path[1] != "node" {
			require.Contains(t, example, "  "+strings.Join(path, " "), "%v", path)
		}
		seen++
		for _, sub := range commands(help) {
			look(append(path[:len(path):len(path)], sub))
		}
	}
	look([]string{"tensord"})
	require.Greater(t, seen, 20)
}

// TestJSONLog wants an object with time, level and message in each line.
func TestJSONLog(t *testing.T) {
	for _, engine := range []string{"solo", "comet"} {
		n := start(t, freePort(t), "--dev", "--tmp", "--fast", "--engine", engine, "--log-format", "json", "-l", "debug",
			"--no-telemetry", "--port", fmt.Sprint(freePort(t)))
		n.await(4, time.Minute)
		n.stop()
		lines := strings.Split(strings.TrimSuffix(n.out.String(), "\n"), "\n")
		require.Greater(t, len(lines), 5)
		levels := map[string]bool{}
		for _, line := range lines {
			var l struct {
				Time       time.Time
				Level, Msg string
			}
			dec := json.NewDecoder(bytes.NewBufferString(line))
			require.NoError(t, dec.Decode(&l), line)
			require.False(t, dec.More(), line)
			require.False(t, l.Time.IsZero(), line)
			require.NotEmpty(t, l.Msg, line)
			levels[l.Level] = true
		}
		require.Subset(t, levels, map[string]bool{"INFO": true, "DEBUG": true})
	}
}
