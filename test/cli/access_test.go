package cli_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/stretchr/testify/require"
)

// unsafeMethods are those that the reference lets nobody call from outside,
// with parameters that change nothing.
var unsafeMethods = map[string][]any{
	"author_hasKey":                {"0x" + strings.Repeat("00", 32), "aura"},
	"author_hasSessionKeys":        {"0x" + strings.Repeat("00", 64)},
	"author_insertKey":             {"aura", "//Alice", "0x" + strings.Repeat("00", 32)},
	"author_removeExtrinsic":       {[]any{}},
	"author_rotateKeys":            {},
	"offchain_localStorageClear":   {"PERSISTENT", "0x00"},
	"offchain_localStorageGet":     {"PERSISTENT", "0x00"},
	"offchain_localStorageSet":     {"PERSISTENT", "0x00", "0x00"},
	"state_getPairs":               {"0xff"},
	"state_queryStorage":           {[]any{}, "0x" + strings.Repeat("00", 32)},
	"state_traceBlock":             {"0x" + strings.Repeat("00", 32)},
	"system_addLogFilter":          {"nothing"},
	"system_addReservedPeer":       {"nobody"},
	"system_dryRun":                {"0x00"},
	"system_peers":                 {},
	"system_removeReservedPeer":    {"nobody"},
	"system_resetLogFilter":        {},
	"system_unstable_networkState": {},
}

// TestUnsafeMethods: who listens on all interfaces refuses unsafe methods, to
// this machine, too, unless --rpc-methods says otherwise.
func TestUnsafeMethods(t *testing.T) {
	const refusal = `{"code":-32601,"message":"RPC call is unsafe to be called externally"}`
	for _, c := range []struct {
		args    []string
		refuses bool
	}{
		{nil, false},
		{[]string{"--rpc-external"}, true},
		{[]string{"--unsafe-rpc-external"}, true},
		{[]string{"--rpc-methods", "safe"}, true},
		{[]string{"--rpc-external", "--rpc-methods", "unsafe"}, false},
	} {
		n := start(t, freePort(t), append([]string{"--dev", "--tmp", "--sealing", "manual"}, c.args...)...)
		for method, params := range unsafeMethods {
			err := n.try(method, nil, params...)
			if c.refuses {
				require.EqualError(t, err, method+": "+refusal, "%v", c.args)
			} else if err != nil {
				require.NotContains(t, err.Error(), "-32601", "%v", c.args)
			}
		}
		require.NoError(t, n.try("system_health", nil))
		require.NoError(t, n.try("author_pendingExtrinsics", nil))
		n.stop()
	}
}

// watcher is a connection for subscriptions.
type watcher struct {
	t    *testing.T
	conn *websocket.Conn
}

func (n *node) watch() *watcher {
	conn, _, err := websocket.Dial(context.Background(), fmt.Sprintf("ws://127.0.0.1:%d", n.port), nil)
	require.NoError(n.t, err)
	conn.SetReadLimit(-1)
	n.t.Cleanup(func() { conn.CloseNow() })
	return &watcher{n.t, conn}
}

func (w *watcher) send(method string, params ...any) {
	msg, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	require.NoError(w.t, err)
	require.NoError(w.t, w.conn.Write(context.Background(), websocket.MessageText, msg))
}

// message is a reply or a notification.
type message struct {
	Method        string
	Result, Error json.RawMessage
	Params        struct{ Result json.RawMessage }
}

func (w *watcher) next() (m message) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	_, b, err := w.conn.Read(ctx)
	require.NoError(w.t, err)
	require.NoError(w.t, json.Unmarshal(b, &m))
	return m
}

// events subscribes and returns the events up to one of type end.
func (w *watcher) events(end, method string, params ...any) (out []map[string]any) {
	w.send(method, params...)
	m := w.next()
	require.Empty(w.t, m.Error)
	for {
		m := w.next()
		var e map[string]any
		require.NoError(w.t, json.Unmarshal(m.Params.Result, &e))
		if e["event"] == end {
			return out
		}
		require.NotEqual(w.t, "storageError", e["event"], "%v", e)
		out = append(out, e)
	}
}

// TestArchive calls the methods that only a node has which keeps all states.
func TestArchive(t *testing.T) {
	methods := []string{
		"archive_v1_body", "archive_v1_call", "archive_v1_finalizedHeight", "archive_v1_genesisHash",
		"archive_v1_hashByHeight", "archive_v1_header", "archive_v1_storage", "archive_v1_stopStorage", "archive_v1_storageDiff",
	}
	listed := func(n *node) []string {
		var l struct{ Methods []string }
		n.call("rpc_methods", &l)
		return l.Methods
	}
	for _, args := range [][]string{{}, {"--pruning", "256"}, {"--pruning", "archive", "--blocks-pruning", "256"}} {
		n := start(t, freePort(t), append([]string{"--dev", "--tmp", "--sealing", "manual"}, args...)...)
		for _, m := range listed(n) {
			require.NotContains(t, m, "archive_", "%v", args)
		}
		require.EqualError(t, n.try("archive_v1_genesisHash", nil),
			`archive_v1_genesisHash: {"code":-32601,"message":"Method not found"}`)
		n.stop()
	}
	n := start(t, freePort(t), "--dev", "--tmp", "--sealing", "manual", "--pruning", "archive")
	require.Subset(t, listed(n), methods)
	for range 5 {
		n.call("engine_createBlock", nil, true, true)
	}
	var height int
	n.call("archive_v1_finalizedHeight", &height)
	require.Equal(t, 5, height)
	var genesis, zero, encoded string
	n.call("archive_v1_genesisHash", &genesis)
	n.call("chain_getBlockHash", &zero, 0)
	require.Equal(t, zero, genesis)
	var hashes []string
	n.call("archive_v1_hashByHeight", &hashes, 2)
	require.Len(t, hashes, 1)
	var none []string
	n.call("archive_v1_hashByHeight", &none, 9)
	require.Empty(t, none)

	var block struct{ Block struct{ Extrinsics []string } }
	n.call("chain_getBlock", &block, hashes[0])
	var body []string
	n.call("archive_v1_body", &body, hashes[0])
	require.Equal(t, block.Block.Extrinsics, body)
	require.NotEmpty(t, body)
	n.call("archive_v1_header", &encoded, hashes[0])
	require.Contains(t, encoded, "0x"+strings.TrimPrefix(genesisChild(t, n), "0x"), "its parent comes first")
	var absent *string
	n.call("archive_v1_header", &absent, "0x"+strings.Repeat("12", 32))
	require.Nil(t, absent)

	var called struct {
		Success bool
		Value   string
	}
	n.call("archive_v1_call", &called, hashes[0], "Core_version", "0x")
	require.True(t, called.Success)
	var version string
	n.call("state_call", &version, "Core_version", "0x", hashes[0])
	require.Equal(t, version, called.Value)

	key := "0x" + storagePrefix("System", "Number")
	read := n.watch().events("storageDone", "archive_v1_storage", hashes[0], []any{map[string]any{"key": key, "type": "value"}})
	require.Len(t, read, 1)
	require.Equal(t, key, read[0]["key"])
	require.Equal(t, "0x02000000", read[0]["value"])
	diff := n.watch().events("storageDiffDone", "archive_v1_storageDiff", hashes[0],
		[]any{map[string]any{"key": key, "returnType": "value"}})
	require.Len(t, diff, 1)
	require.Equal(t, "modified", diff[0]["type"])
	require.Equal(t, "0x02000000", diff[0]["value"])
	n.stop()
}

// genesisChild returns the hash of block 1.
func genesisChild(t *testing.T, n *node) (hash string) {
	n.call("chain_getBlockHash", &hash, 1)
	require.NotEmpty(t, hash)
	return hash
}
