package rpctest

import (
	"context"
	"encoding/json"
	"net"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/rpc"
)

// Serve serves a registry on a loopback port and returns its address.
func Serve(t testing.TB, reg *rpc.Registry, cfg rpc.Config, ep rpc.Endpoint) (addr string, srv *rpc.Server) {
	t.Helper()
	srv = rpc.NewServer(reg, cfg, nil, nil)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, srv.Serve(ln, ep))
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = srv.Shutdown(ctx)
	})
	return ln.Addr().String(), srv
}

// Client is a WebSocket client that sees the bytes.
type Client struct {
	t    testing.TB
	Conn *websocket.Conn
}

// Dial connects.
func Dial(t testing.TB, addr string) *Client {
	t.Helper()
	conn, _, err := websocket.Dial(context.Background(), "ws://"+addr, nil)
	require.NoError(t, err)
	conn.SetReadLimit(-1)
	t.Cleanup(func() { _ = conn.CloseNow() })
	return &Client{t, conn}
}

const patience = 5 * time.Second

// Send sends a message.
func (c *Client) Send(msg string) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	require.NoError(c.t, c.Conn.Write(ctx, websocket.MessageText, []byte(msg)))
}

// Receive returns the next message.
func (c *Client) Receive() string {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	_, msg, err := c.Conn.Read(ctx)
	require.NoError(c.t, err)
	return string(msg)
}

// Ask sends a message and returns the next one.
func (c *Client) Ask(msg string) string {
	c.t.Helper()
	c.Send(msg)
	return c.Receive()
}

// Call calls a method, reads its result into out and returns its error.
func (c *Client) Call(out any, method string, params ...any) *rpc.Error {
	c.t.Helper()
	if params == nil {
		params = []any{}
	}
	msg, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	require.NoError(c.t, err)
	var reply struct {
		Result json.RawMessage
		Error  *rpc.Error
	}
	require.NoError(c.t, json.Unmarshal([]byte(c.Ask(string(msg))), &reply))
	if reply.Error == nil && out != nil {
		require.NoError(c.t, json.Unmarshal(reply.Result, out))
	}
	return reply.Error
}

// Note is a notification.
type Note struct {
	Method string
	Params struct {
		Subscription string
		Result       json.RawMessage
	}
}

// Next returns the next message, which is a notification.
func (c *Client) Next() Note {
	c.t.Helper()
	var n Note
	require.NoError(c.t, json.Unmarshal([]byte(c.Receive()), &n))
	require.NotEmpty(c.t, n.Method, "expected a notification")
	return n
}
