package rpc_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
)

// TestStreamsWaitForTheClient has a client read a long stream slowly, of which
// far less than all may be unsent. It is held up, not dropped.
func TestStreamsWaitForTheClient(t *testing.T) {
	n := rpctest.New(t.Context())
	pairs := map[string]string{}
	const count = 3000
	for i := range count {
		pairs[fmt.Sprintf("key%05d", i)] = strings.Repeat("v", 2000)
	}
	best := n.Chain.Push(nil, pairs)
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{MaxUnsent: 64 << 10}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	query := []map[string]string{{"key": "0x", "type": "descendantsValues"}}
	require.Nil(t, c.Call(nil, "archive_v1_storage", best, query))
	time.Sleep(200 * time.Millisecond)
	for i := 0; ; i++ {
		var e struct{ Event, Key string }
		require.NoError(t, json.Unmarshal(c.Next().Params.Result, &e))
		if e.Event == "storageDone" {
			require.Equal(t, count, i)
			return
		}
		require.Equal(t, rpc.HexString(fmt.Appendf(nil, "key%05d", i)), e.Key)
	}
}

// TestPing lets a client that answers pings live.
func TestPing(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{PingInterval: 20 * time.Millisecond}, rpc.Endpoint{})
	alive, dead := rpctest.Dial(t, addr), rpctest.Dial(t, addr)
	go func() {
		time.Sleep(200 * time.Millisecond)
		alive.Send(`{"jsonrpc":"2.0","id":1,"method":"echo","params":["x"]}`)
	}()
	require.Contains(t, alive.Receive(), `"x"`)
	// One that does not read does not answer pings either.
	_, _, err := dead.Conn.Read(t.Context())
	require.Error(t, err)
}

func TestParseAccess(t *testing.T) {
	for s, want := range map[string]rpc.Access{"auto": rpc.AccessAuto, "Safe": rpc.AccessSafe, "unsafe": rpc.AccessUnsafe} {
		got, err := rpc.ParseAccess(s)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	_, err := rpc.ParseAccess("all")
	require.Error(t, err)
}
