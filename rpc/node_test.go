package rpc_test

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
)

func TestHealth(t *testing.T) {
	n := rpctest.New(t.Context())
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{}, rpc.Endpoint{})
	get := func(path string) (int, string) {
		status, body, _ := request(t, http.MethodGet, "http://"+addr+path, "", "")
		return status, body
	}
	status, body := get("/health")
	require.Equal(t, 200, status)
	require.Equal(t, `{"peers":0,"isSyncing":false,"shouldHavePeers":false}`, body)
	status, body = get("/health/readiness")
	require.Equal(t, 200, status)
	require.Empty(t, body)
	n.Net.WantPeer = true
	status, _ = get("/health/readiness")
	require.Equal(t, 500, status)
	status, _, _ = request(t, http.MethodPost, "http://"+addr+"/health", "", "")
	require.Equal(t, 405, status)
}

// TestMethodsOfTheReference compares the table with the list of what the
// reference serves.
func TestMethodsOfTheReference(t *testing.T) {
	dir := refdata.Dir()
	text, err := os.ReadFile(filepath.Join(dir, "..", "rpc-methods.json"))
	if err != nil {
		t.Skip("no list of the reference's methods:", err)
	}
	var list struct {
		Methods []struct {
			Method  string   `json:"method"`
			Aliases []string `json:"aliases"`
			Served  bool     `json:"served_by_reference"`
		} `json:"methods"`
	}
	require.NoError(t, json.Unmarshal(text, &list))
	reg := register(rpctest.New(t.Context()))
	var missing []string
	for _, m := range list.Methods {
		switch namespace, _, _ := strings.Cut(m.Method, "_"); namespace {
		case "eth", "net", "web3", "debug", "txpool", "trace":
			continue
		}
		if !m.Served {
			continue
		}
		for _, name := range append([]string{m.Method}, m.Aliases...) {
			if reg.Lookup(name) == nil {
				missing = append(missing, name)
			}
		}
	}
	// Only with a log filter, which a node need not have.
	require.Equal(t, []string{"system_addLogFilter", "system_resetLogFilter"}, missing)
}

func TestRPCMethodsAndOpenRPC(t *testing.T) {
	n := rpctest.New(t.Context())
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	var methods struct{ Methods []string }
	require.Nil(t, c.Call(&methods, "rpc_methods"))
	require.True(t, sort.StringsAreSorted(methods.Methods))
	for _, name := range []string{"chain_getHead", "account_nextIndex", "chainHead_v1_unfollow", "rpc_methods", "state_callAt"} {
		require.Contains(t, methods.Methods, name)
	}
	var doc struct {
		OpenRPC string
		Methods []struct {
			Name, Summary string
			Params        []struct {
				Name     string
				Required bool
				Schema   map[string]any
			}
			Result struct{ Schema map[string]any }
		}
	}
	require.Nil(t, c.Call(&doc, "rpc.discover"))
	require.Equal(t, "1.2.6", doc.OpenRPC)
	seen := map[string]bool{}
	for _, m := range doc.Methods {
		require.NotEmpty(t, m.Summary, m.Name)
		require.False(t, seen[m.Name])
		seen[m.Name] = true
		optional := false
		for _, p := range m.Params {
			require.NotNil(t, p.Schema, m.Name)
			optional = optional || !p.Required
		}
	}
	require.True(t, seen["state_getStorage"])
}

func TestUnsafeStorageSubscription(t *testing.T) {
	n := rpctest.New(t.Context())
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{}, rpc.Endpoint{Access: rpc.AccessSafe})
	c := rpctest.Dial(t, addr)
	require.Equal(t, rpc.ErrUnsafe, c.Call(nil, "state_subscribeStorage"))
	require.Nil(t, c.Call(nil, "state_subscribeStorage", []string{"0x01"}))
}

// TestEveryHeadInOrder has blocks come faster than anyone reads them.
func TestEveryHeadInOrder(t *testing.T) {
	n := rpctest.New(t.Context())
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{}, rpc.Endpoint{})
	clients := make([]*rpctest.Client, 4)
	for i := range clients {
		clients[i] = rpctest.Dial(t, addr)
		require.Nil(t, clients[i].Call(nil, "chain_subscribeNewHeads"))
	}
	const blocks = 200
	for i := 0; i < blocks; i++ {
		n.Chain.Push(nil, nil)
	}
	for _, c := range clients {
		for i := 0; i <= blocks; i++ {
			var h types.Header
			require.NoError(t, json.Unmarshal(c.Next().Params.Result, &h))
			require.Equal(t, uint32(i), h.Number)
			hash, _, _ := n.Chain.HashAt(uint32(i))
			require.Equal(t, hash, h.Hash())
		}
	}
}

// TestWatchEndsWithTheClient checks that nobody watches for a client that left.
func TestWatchEndsWithTheClient(t *testing.T) {
	n := rpctest.New(t.Context())
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{}, rpc.Endpoint{})
	for _, method := range []string{"author_submitAndWatchExtrinsic", "transactionWatch_v1_submitAndWatch"} {
		c := rpctest.Dial(t, addr)
		require.Nil(t, c.Call(nil, method, rpc.HexString(xt(method))))
		c.Next()
		w := n.Pool.Watches(xt(method))
		require.Len(t, w, 1)
		require.NoError(t, c.Conn.CloseNow())
		select {
		case <-w[0].Stopped():
		case <-time.After(5 * time.Second):
			t.Fatal(method, "still watches")
		}
	}
}

func TestBroadcastTriesAgain(t *testing.T) {
	n := rpctest.New(t.Context())
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	x := xt("stubborn")
	var id string
	require.Nil(t, c.Call(&id, "transaction_v1_broadcast", rpc.HexString(x)))
	wait := func(n2 int) { // for the n2th time in the pool
		require.Eventually(t, func() bool { return len(n.Pool.Ready()) == n2 }, 5*time.Second, time.Millisecond)
		require.Eventually(t, func() bool { return len(n.Pool.Watches(x)) == 1 }, 5*time.Second, time.Millisecond)
	}
	wait(1)
	n.Pool.Send(x, txpool.Event{Status: txpool.StatusDropped})
	time.Sleep(20 * time.Millisecond)
	n.Chain.Push(nil, nil)
	wait(2)
	n.Pool.Send(x, txpool.Event{Status: txpool.StatusFinalized})
	require.Eventually(t, func() bool { return c.Call(nil, "transaction_v1_stop", id) != nil }, 5*time.Second, time.Millisecond)

	for i := 0; i < 16; i++ {
		require.Nil(t, c.Call(&id, "transaction_v1_broadcast", rpc.HexString(xt(string(rune('a'+i))))))
	}
	var none *string
	require.Nil(t, c.Call(&none, "transaction_v1_broadcast", rpc.HexString(xt("z"))))
	require.Nil(t, none)
	require.Nil(t, c.Call(nil, "transaction_v1_stop", id))
	require.NotNil(t, rpctest.Dial(t, addr).Call(nil, "transaction_v1_stop", id))
}

func TestHeadsLag(t *testing.T) {
	n := rpctest.New(t.Context())
	first := n.Heads.Latest()
	for i := 0; i < 300; i++ {
		n.Chain.Push(nil, nil)
	}
	require.Eventually(t, func() bool { return n.Heads.Latest().Header.Number == 300 }, 5*time.Second, time.Millisecond)
	_, err := n.Heads.Next(context.Background(), first)
	require.ErrorIs(t, err, rpc.ErrLagging)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = n.Heads.Next(ctx, n.Heads.Latest())
	require.ErrorIs(t, err, context.Canceled)
}
