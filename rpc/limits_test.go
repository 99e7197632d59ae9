package rpc_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
)

// toys is a table of methods that do what tests need.
func toys() *rpc.Registry {
	reg := rpc.NewRegistry()
	echo := func(_ context.Context, c *rpc.Call) (any, error) { return c.String(0) }
	reg.Add(
		&rpc.Method{Name: "echo", Params: []rpc.Param{rpc.P("someText", rpc.String)}, Result: rpc.String, Handler: echo},
		&rpc.Method{Name: "admin", Result: rpc.Null, Unsafe: true, Handler: func(context.Context, *rpc.Call) (any, error) { return nil, nil }},
		&rpc.Method{Name: "panic", Result: rpc.Null, Handler: func(context.Context, *rpc.Call) (any, error) { panic("oh") }},
		&rpc.Method{Name: "sleep", Result: rpc.Null, Handler: func(ctx context.Context, _ *rpc.Call) (any, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		}},
		&rpc.Method{Name: "wrong", Result: rpc.Null, Handler: func(context.Context, *rpc.Call) (any, error) {
			return nil, errors.New("disk on fire")
		}},
		&rpc.Method{
			Name: "count_subscribe", Params: []rpc.Param{rpc.P("n", rpc.U32), rpc.P("size", rpc.U32)}, Result: rpc.Any,
			Sub: &rpc.Subscription{Notification: "count", Unsubscribe: "count_unsubscribe", Handler: countTo},
		},
	)
	return reg
}

// countTo sends n texts of a size without waiting for the client.
func countTo(_ context.Context, c *rpc.Call, s *rpc.Sub) (func(), error) {
	n, err := c.Uint(0, 32)
	if err != nil {
		return nil, err
	}
	size, err := c.Uint(1, 32)
	if err != nil {
		return nil, err
	}
	return func() {
		for i := uint64(0); i < n; i++ {
			if s.Notify(map[string]any{"i": i, "pad": strings.Repeat("x", int(size))}) != nil {
				return
			}
		}
		<-s.Context().Done()
	}, nil
}

func post(t *testing.T, addr, contentType, body string, header ...string) (int, string, http.Header) {
	t.Helper()
	return request(t, http.MethodPost, "http://"+addr+"/", contentType, body, header...)
}

func request(t *testing.T, method, url, contentType, body string, header ...string) (int, string, http.Header) {
	t.Helper()
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	require.NoError(t, err)
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	for i := 0; i < len(header); i += 2 {
		if header[i] == "Host" {
			req.Host = header[i+1]
		}
		req.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res.StatusCode, string(b), res.Header
}

const asJSON = "application/json"

func TestHTTP(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{MaxRequest: 1000}, rpc.Endpoint{})
	for _, c := range []struct {
		kind, body string
		status     int
		want       string
	}{
		{asJSON, `{"jsonrpc":"2.0","id":1,"method":"echo","params":["a<b"]}`, 200, `{"jsonrpc":"2.0","id":1,"result":"a<b"}`},
		{"Application/JSON; charset=UTF-8", ` [{"jsonrpc":"2.0","id":1,"method":"echo","params":{"some_text":"x","more":1}}]`, 200, `[{"jsonrpc":"2.0","id":1,"result":"x"}]`},
		{asJSON, `{"jsonrpc":"2.0","method":"echo","params":["a"]}`, 200, ``},
		{asJSON, `{"jsonrpc":"2.0","id":1,"method":"panic"}`, 200, `{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"Internal error"}}`},
		{asJSON, `{"jsonrpc":"2.0","id":1,"method":"wrong"}`, 200, `{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"Internal error","data":"disk on fire"}}`},
		{asJSON, `{"jsonrpc":"2.0","id":1,"method":"count_subscribe","params":[1,1]}`, 200, `{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"Internal error"}}`},
		{asJSON, `{"jsonrpc":"2.0","id":1,"method":"count_unsubscribe","params":["0x"]}`, 200, `{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"Internal error"}}`},
		{asJSON, ``, 400, `{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}}`},
		{asJSON, `"x"`, 400, `{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}}`},
		{asJSON, "{\"jsonrpc\":\"2.0\",\"id\":\"\xff\",\"method\":\"echo\",\"params\":[\"a\"]}", 200, `{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}}`},
		{asJSON, `{"jsonrpc":"2.0","id":1,"method":"echo","params":` + strings.Repeat("[", 900), 200, `{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}}`},
		{asJSON, `{` + strings.Repeat(" ", 1000), 413, `{"jsonrpc":"2.0","id":null,"error":{"code":-32007,"message":"Request is too big","data":"Exceeded max limit of 1000"}}`},
		{"text/plain", `{}`, 415, "Supplied content type is not allowed. Content-Type: application/json is required\n"},
	} {
		status, body, _ := post(t, addr, c.kind, c.body)
		require.Equal(t, c.status, status, c.body)
		require.Equal(t, c.want, body, c.body)
	}
	status, body, _ := request(t, http.MethodGet, "http://"+addr+"/", "", "")
	require.Equal(t, 405, status)
	require.Equal(t, "Used HTTP Method is not allowed. POST is required\n", body)
}

func TestCORSAndHosts(t *testing.T) {
	open, _ := rpctest.Serve(t, toys(), rpc.Config{}, rpc.Endpoint{})
	closed, _ := rpctest.Serve(t, toys(), rpc.Config{}, rpc.Endpoint{CORS: rpc.DefaultCORS})
	const ask = `{"jsonrpc":"2.0","id":1,"method":"echo","params":["a"]}`

	status, _, h := request(t, http.MethodOptions, "http://"+open+"/", "", "", "Origin", "https://evil.example")
	require.Equal(t, 200, status)
	require.Equal(t, "*", h.Get("Access-Control-Allow-Origin"))
	require.Equal(t, "content-type", h.Get("Access-Control-Allow-Headers"))
	status, _, _ = post(t, open, asJSON, ask, "Host", "node.example")
	require.Equal(t, 200, status)

	_, _, h = post(t, closed, asJSON, ask, "Origin", "http://localhost:3000")
	require.Equal(t, "http://localhost:3000", h.Get("Access-Control-Allow-Origin"))
	_, _, h = post(t, closed, asJSON, ask, "Origin", "https://evil.example")
	require.Empty(t, h.Get("Access-Control-Allow-Origin"))
	_, port, _ := net.SplitHostPort(closed)
	status, _, _ = post(t, closed, asJSON, ask, "Host", "localhost:"+port)
	require.Equal(t, 200, status)
	status, body, _ := post(t, closed, asJSON, ask, "Host", "node.example")
	require.Equal(t, 403, status)
	require.Equal(t, "Provided Host header is not whitelisted.\n", body)

	dial := func(origin string) error {
		c, _, err := websocket.Dial(context.Background(), "ws://"+closed, &websocket.DialOptions{
			HTTPHeader: http.Header{"Origin": {origin}},
		})
		if err == nil {
			_ = c.CloseNow()
		}
		return err
	}
	require.NoError(t, dial("https://polkadot.js.org"))
	require.ErrorContains(t, dial("https://evil.example"), "403")
}

func TestUnsafeMethods(t *testing.T) {
	const ask = `{"jsonrpc":"2.0","id":1,"method":"admin"}`
	const refused = `{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"RPC call is unsafe to be called externally"}}`
	local, _ := rpctest.Serve(t, toys(), rpc.Config{}, rpc.Endpoint{})
	_, body, _ := post(t, local, asJSON, ask)
	require.Equal(t, `{"jsonrpc":"2.0","id":1,"result":null}`, body)
	safe, _ := rpctest.Serve(t, toys(), rpc.Config{}, rpc.Endpoint{Access: rpc.AccessSafe})
	_, body, _ = post(t, safe, asJSON, ask)
	require.Equal(t, refused, body)
	require.Equal(t, refused, rpctest.Dial(t, safe).Ask(ask))

	srv := rpc.NewServer(toys(), rpc.Config{}, nil, nil)
	require.NoError(t, srv.Listen(rpc.Endpoint{Addr: "0.0.0.0:0"}))
	_, port, _ := net.SplitHostPort(srv.Addrs()[0].String())
	_, body, _ = post(t, "127.0.0.1:"+port, asJSON, ask)
	require.Equal(t, refused, body)
	require.NoError(t, srv.Shutdown(context.Background()))
}

func TestSizeLimits(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{MaxRequest: 2000, MaxReply: 500, MaxBatch: 8}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	long := strings.Repeat("y", 1000)
	require.Equal(t, `{"jsonrpc":"2.0","id":7,"error":{"code":-32008,"message":"Response is too big","data":"Exceeded max limit of 500"}}`,
		c.Ask(`{"jsonrpc":"2.0","id":7,"method":"echo","params":["`+long+`"]}`))
	require.Equal(t, `{"jsonrpc":"2.0","id":null,"error":{"code":-32007,"message":"Request is too big","data":"Exceeded max limit of 2000"}}`,
		c.Ask(`{"jsonrpc":"2.0","id":7,"method":"echo","params":["`+long+long+`"]}`))
	one := `{"jsonrpc":"2.0","id":7,"method":"echo","params":["` + long[:150] + `"]}`
	require.Equal(t, `{"jsonrpc":"2.0","id":null,"error":{"code":-32011,"message":"The batch response was too large","data":"Exceeded max limit of 500"}}`,
		c.Ask("["+strings.Join([]string{one, one, one, one}, ",")+"]"))
	require.Equal(t, `{"jsonrpc":"2.0","id":null,"error":{"code":-32010,"message":"The batch request was too large","data":"Exceeded max limit of 8"}}`,
		c.Ask("[1,2,3,4,5,6,7,8,9]"))
	// The connection is as good as before.
	require.Equal(t, `{"jsonrpc":"2.0","id":7,"result":"ok"}`, c.Ask(`{"jsonrpc":"2.0","id":7,"method":"echo","params":["ok"]}`))
}

func TestSubscriptionLimit(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{MaxSubscriptions: 1, MaxReply: 300}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	var id string
	require.Nil(t, c.Call(&id, "count_subscribe", 0, 0))
	require.Regexp(t, "^0x[0-9a-f]{32}$", id)
	err := c.Call(nil, "count_subscribe", 0, 0)
	require.Equal(t, &rpc.Error{Code: -32006, Message: "Too many subscriptions on the connection", Data: "Exceeded max limit of 1"}, err)
	var ended bool
	require.Nil(t, c.Call(&ended, "count_unsubscribe", id))
	require.True(t, ended)
	// What is subscribed in a batch whose reply is lost is not subscribed.
	big := `{"jsonrpc":"2.0","id":1,"method":"echo","params":["` + strings.Repeat("z", 200) + `"]}`
	require.Contains(t, c.Ask(`[{"jsonrpc":"2.0","id":1,"method":"count_subscribe","params":[5,0]},`+big+`,`+big+`]`), "-32011")
	require.Nil(t, c.Call(&id, "count_subscribe", 0, 0))
	require.NotNil(t, c.Call(nil, "count_subscribe", "x", 0))
}

func TestCallTimeout(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{CallTimeout: 50 * time.Millisecond}, rpc.Endpoint{})
	_, body, _ := post(t, addr, asJSON, `{"jsonrpc":"2.0","id":1,"method":"sleep"}`)
	require.Equal(t, `{"jsonrpc":"2.0","id":1,"error":{"code":-32002,"message":"Request timed out"}}`, body)
}

func TestSlowCallHoldsUpNoOther(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{CallTimeout: 5 * time.Second}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	c.Send(`{"jsonrpc":"2.0","id":1,"method":"sleep"}`)
	require.Contains(t, c.Ask(`{"jsonrpc":"2.0","id":2,"method":"echo","params":["x"]}`), `"id":2`)
}

func TestNotificationsKeepTheirOrder(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	const n = 5000
	c.Send(`{"jsonrpc":"2.0","id":1,"method":"count_subscribe","params":[5000,10]}`)
	var reply struct{ Result string }
	require.NoError(t, json.Unmarshal([]byte(c.Receive()), &reply))
	for i := 0; i < n; i++ {
		note := c.Next()
		var v struct{ I int }
		require.NoError(t, json.Unmarshal(note.Params.Result, &v))
		require.Equal(t, i, v.I)
		require.Equal(t, reply.Result, note.Params.Subscription)
	}
}

func TestSlowReaderIsToldToComeBack(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{MaxUnsent: 1 << 20}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	c.Send(`{"jsonrpc":"2.0","id":1,"method":"count_subscribe","params":[100000,10000]}`)
	time.Sleep(300 * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	for {
		if _, _, err := c.Conn.Read(ctx); err != nil {
			require.Equal(t, websocket.StatusTryAgainLater, websocket.CloseStatus(err), "%v", err)
			return
		}
	}
}

func TestReaderThatNeverReadsIsDropped(t *testing.T) {
	addr, srv := rpctest.Serve(t, toys(), rpc.Config{MaxUnsent: 1 << 20, WriteTimeout: 200 * time.Millisecond}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	c.Send(`{"jsonrpc":"2.0","id":1,"method":"count_subscribe","params":[100000,10000]}`)
	time.Sleep(100 * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 12*time.Second)
	defer cancel()
	// Shutdown returns once no connection is left.
	require.NoError(t, srv.Shutdown(ctx))
}

func TestConnectionLimit(t *testing.T) {
	addr, _ := rpctest.Serve(t, toys(), rpc.Config{MaxConnections: 2}, rpc.Endpoint{})
	rpctest.Dial(t, addr)
	first := rpctest.Dial(t, addr)
	_, res, err := websocket.Dial(context.Background(), "ws://"+addr, nil)
	require.Error(t, err)
	require.Equal(t, http.StatusTooManyRequests, res.StatusCode)
	require.NoError(t, first.Conn.Close(websocket.StatusNormalClosure, ""))
	require.Eventually(t, func() bool {
		c, _, err := websocket.Dial(context.Background(), "ws://"+addr, nil)
		if err != nil {
			return false
		}
		return c.CloseNow() == nil
	}, 5*time.Second, 10*time.Millisecond)
}

func TestShutdownSaysGoodbye(t *testing.T) {
	addr, srv := rpctest.Serve(t, toys(), rpc.Config{}, rpc.Endpoint{})
	c := rpctest.Dial(t, addr)
	c.Ask(`{"jsonrpc":"2.0","id":1,"method":"count_subscribe","params":[0,0]}`)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		_, _, err := c.Conn.Read(context.Background())
		require.Equal(t, websocket.StatusGoingAway, websocket.CloseStatus(err))
	}()
	require.NoError(t, srv.Shutdown(context.Background()))
	wg.Wait()
	require.Error(t, srv.Listen(rpc.Endpoint{Addr: "127.0.0.1:0"}))
}

func TestEndpoints(t *testing.T) {
	eps := rpc.Local(9944, false, rpc.Endpoint{})
	require.Equal(t, []string{"127.0.0.1:9944", "[::1]:9944"}, []string{eps[0].Addr, eps[1].Addr})
	require.True(t, eps[1].Optional)
	eps = rpc.Local(9944, true, rpc.Endpoint{})
	require.Equal(t, []string{"0.0.0.0:9944", "[::]:9944"}, []string{eps[0].Addr, eps[1].Addr})

	srv := rpc.NewServer(toys(), rpc.Config{}, nil, nil)
	defer srv.Shutdown(context.Background())
	require.NoError(t, srv.Listen(rpc.Endpoint{Addr: "127.0.0.1:0"}))
	taken := srv.Addrs()[0].String()
	require.Error(t, srv.Listen(rpc.Endpoint{Addr: taken}))
	require.NoError(t, srv.Listen(rpc.Endpoint{Addr: taken, Optional: true}))
	require.Len(t, srv.Addrs(), 1)
	require.NoError(t, srv.Listen(rpc.Endpoint{Addr: taken, AnyPort: true}))
	require.Len(t, srv.Addrs(), 2)
}

func TestMetrics(t *testing.T) {
	promReg := prometheus.NewRegistry()
	srv := rpc.NewServer(toys(), rpc.Config{}, nil, rpc.NewMetrics(promReg))
	defer srv.Shutdown(context.Background())
	require.NoError(t, srv.Listen(rpc.Endpoint{Addr: "127.0.0.1:0"}))
	c := rpctest.Dial(t, srv.Addrs()[0].String())
	require.Nil(t, c.Call(nil, "echo", "x"))
	require.NotNil(t, c.Call(nil, "echo"))
	families, err := promReg.Gather()
	require.NoError(t, err)
	got := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			name := f.GetName()
			for _, l := range m.GetLabel() {
				name += "," + l.GetValue()
			}
			got[name] = m.GetCounter().GetValue() + float64(m.GetHistogram().GetSampleCount())
		}
	}
	require.Equal(t, map[string]float64{
		"substrate_rpc_calls_started,echo,ws": 2, "substrate_rpc_calls_finished,false,echo,ws": 1,
		"substrate_rpc_calls_finished,true,echo,ws": 1, "substrate_rpc_calls_time,echo,ws": 2,
		"substrate_rpc_sessions_opened": 1, "substrate_rpc_sessions_closed": 0,
	}, got)
}
