package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/coder/websocket"
)

// maxAnswer bounds the answer to a request.
const maxAnswer = 256 << 20

// ask calls a method of a running node and reads the result into out.
func ask(ctx context.Context, url, method string, out any, params ...any) error {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	send := post
	switch scheme, _, _ := strings.Cut(url, "://"); scheme {
	case "http", "https":
	case "ws", "wss":
		send = overWebSocket
	default:
		return fmt.Errorf("--url begins with http://, https://, ws:// or wss://, %q does not", url)
	}
	raw, err := send(ctx, url, body)
	if err != nil {
		return fmt.Errorf("no node answers at %s (start one, or give --url, or --base-path for a stopped node): %w", url, err)
	}
	var reply struct {
		Result json.RawMessage
		Error  *struct {
			Code    int
			Message string
		}
	}
	if err := json.Unmarshal(raw, &reply); err != nil {
		return fmt.Errorf("%s does not speak JSON-RPC: %w", url, err)
	}
	if e := reply.Error; e != nil && e.Code == -32601 {
		return fmt.Errorf("%s: %s: the node there is no tensord, or an older one", url, e.Message)
	} else if e != nil {
		return errors.New(e.Message)
	}
	return json.Unmarshal(reply.Result, out)
}

func post(ctx context.Context, url string, body []byte) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return io.ReadAll(io.LimitReader(res.Body, maxAnswer))
}

func overWebSocket(ctx context.Context, url string, body []byte) ([]byte, error) {
	conn, _, err := websocket.Dial(ctx, url, nil)
	if err != nil {
		return nil, err
	}
	defer conn.CloseNow()
	conn.SetReadLimit(maxAnswer)
	if err := conn.Write(ctx, websocket.MessageText, body); err != nil {
		return nil, err
	}
	_, raw, err := conn.Read(ctx)
	return raw, err
}
