package rpc_test

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
)

// filled makes a request of n bytes that repeats an item.
func filled(n int, head, item, tail string) string {
	k := (n - len(head) - len(tail)) / (len(item) + 1)
	return head + strings.TrimSuffix(strings.Repeat(item+",", k), ",") + tail
}

// TestMemoryOfRequests sends what is short on the wire and long in memory, and
// looks at what is allocated to answer it.
func TestMemoryOfRequests(t *testing.T) {
	reg := toys()
	reg.Add(&rpc.Method{
		Name: "keys", Params: []rpc.Param{rpc.P("keys", rpc.ListOf(rpc.Bytes))}, Result: rpc.U32,
		Handler: func(_ context.Context, c *rpc.Call) (any, error) {
			list, err := c.BytesList(0)
			return len(list), err
		},
	})
	addr, _ := rpctest.Serve(t, reg, rpc.Config{}, rpc.Endpoint{})
	const size = 15<<20 - 100
	call := func(params string) string {
		return `{"jsonrpc":"2.0","id":1,"method":"keys","params":` + params
	}
	for name, c := range map[string]struct{ body, want string }{
		"batch of numbers":      {filled(size, "[", "1", "]"), "batch response was too large"},
		"batch of objects":      {filled(size, "[", "{}", "]"), "batch response was too large"},
		"batch of notes":        {filled(size, "[", `{"jsonrpc":"2.0","method":"x"}`, "]"), ""},
		"list of empty strings": {filled(size, call("[["), `""`, "]]}"), "more than 250000 items"},
		"list of short keys":    {filled(size, call("[["), `"0x00"`, "]]}"), "more than 250000 items"},
		"list of keys":          {filled(size, call("[["), `"0x`+strings.Repeat("ab", 32)+`"`, "]]}"), `"result":2`},
		"parameters":            {filled(size, call("["), "1", "]}"), "expected an array"},
		"names":                 {filled(size, call("{"), `"a":1`, "}}"), "missing parameter"},
		"a list by name":        {filled(size, call(`{"keys":[`), `""`, "]}}"), "more than 250000 items"},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			_, reply, _ := post(t, addr, "application/json", c.body)
			runtime.ReadMemStats(&after)
			require.Contains(t, reply, c.want)
			// What was allocated at any time, garbage included.
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(256<<20))
		})
	}
}

// TestPendingRequests: large requests of all clients together are bounded,
// small ones are answered all the same.
func TestPendingRequests(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{MaxPendingTotal: 1 << 20}, rpc.Endpoint{})
	large := `{"jsonrpc":"2.0","id":1,"method":"echo","params":["` + strings.Repeat("x", 900<<10) + `"]}`
	status, reply, _ := post(t, addr, "application/json", large)
	require.Equal(t, http.StatusOK, status)
	require.Len(t, reply, len(large)-len(`"method":"echo","params":[]`)+len(`"result":`))

	// A client stops in the middle of a large request.
	slow, err := net.Dial("tcp", addr)
	require.NoError(t, err)
	defer slow.Close()
	_, err = fmt.Fprintf(slow, "POST / HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
		addr, len(large), large[:600<<10])
	require.NoError(t, err)
	time.Sleep(300 * time.Millisecond) // until it has got its room
	const busy = `{"jsonrpc":"2.0","id":null,"error":{"code":-32009,"message":"Server is busy, try again later"}}`
	require.Eventually(t, func() bool {
		status, reply, _ = post(t, addr, "application/json", large)
		return status == http.StatusServiceUnavailable
	}, 5*time.Second, 10*time.Millisecond)
	require.Equal(t, busy, reply)
	ws := rpctest.Dial(t, addr)
	ws.Send(large)
	require.Equal(t, busy, ws.Receive())
	const small = `{"jsonrpc":"2.0","id":1,"method":"echo","params":["a"]}`
	ws.Send(small)
	require.Equal(t, `{"jsonrpc":"2.0","id":1,"result":"a"}`, ws.Receive())
	status, _, _ = post(t, addr, "application/json", small)
	require.Equal(t, http.StatusOK, status)

	// Once it is gone, there is room again.
	slow.Close()
	require.Eventually(t, func() bool {
		status, _, _ := post(t, addr, "application/json", large)
		return status == http.StatusOK
	}, 5*time.Second, 10*time.Millisecond)
	require.Eventually(t, func() bool {
		ws.Send(large)
		return strings.Contains(ws.Receive(), "xxx")
	}, 5*time.Second, 10*time.Millisecond)
}

// TestUntakenReplies: replies over HTTP that clients are slow to take are
// bounded, too.
func TestUntakenReplies(t *testing.T) {
	reg := toys()
	reg.Add(&rpc.Method{Name: "large", Result: rpc.String, Handler: func(context.Context, *rpc.Call) (any, error) {
		return strings.Repeat("x", 8<<20), nil
	}})
	addr, _ := rpctest.Serve(t, reg, rpc.Config{MaxUnsentTotal: 20 << 20}, rpc.Endpoint{})
	const body = `{"jsonrpc":"2.0","id":1,"method":"large","params":[]}`
	for range 2 {
		slow, err := net.Dial("tcp", addr)
		require.NoError(t, err)
		defer slow.Close()
		_, err = fmt.Fprintf(slow, "POST / HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", addr, len(body), body)
		require.NoError(t, err)
		// The first bytes are there: the reply waits for the client.
		_, err = slow.Read(make([]byte, 10))
		require.NoError(t, err)
	}
	status, reply, _ := post(t, addr, "application/json", body)
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Contains(t, reply, "-32009")
	status, _, _ = post(t, addr, "application/json", `{"jsonrpc":"2.0","id":1,"method":"echo","params":["a"]}`)
	require.Equal(t, http.StatusOK, status)
}
