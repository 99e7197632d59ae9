package rpc_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
)

// FuzzRequest posts anything; what comes back is valid JSON or nothing, and the
// ids in it are those that were sent.
func FuzzRequest(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		for _, line := range strings.Split(string(text), "\n") {
			if ask, ok := strings.CutPrefix(line, "--> "); ok {
				f.Add([]byte(ask))
			}
		}
	}
	f.Add([]byte(`{"jsonrpc":"2.0","id":1,"method":"state_getStorage","params":["\u0030x61",[[[]]],{"a":"]}"}]}`))
	f.Add([]byte(`[[[[`))
	f.Add([]byte("{\"jsonrpc\":\"2.0\",\"id\":\"\xff\",\"method\":\"system_name\"}"))
	n := rpctest.New(f.Context())
	addr, _ := rpctest.Serve(f, register(n), rpc.Config{MaxRequest: 1 << 16, MaxReply: 1 << 16}, rpc.Endpoint{})
	f.Fuzz(func(t *testing.T, body []byte) {
		res, err := http.Post("http://"+addr, "application/json", bytes.NewReader(body))
		require.NoError(t, err)
		defer res.Body.Close()
		out, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		if len(out) == 0 {
			return
		}
		require.True(t, json.Valid(out) && utf8.Valid(out), "%s", out)
		var reply struct {
			ID    json.RawMessage
			Error *struct {
				Code    *int
				Message *string
			}
			Result json.RawMessage
		}
		if out[0] != '{' {
			return
		}
		require.NoError(t, json.Unmarshal(out, &reply))
		require.True(t, string(reply.ID) == "null" || bytes.Contains(body, reply.ID))
		if reply.Error == nil {
			require.NotNil(t, reply.Result)
			return
		}
		require.NotNil(t, reply.Error.Code)
		require.NotEmpty(t, *reply.Error.Message)
	})
}

// FuzzParseHex compares with what the bytes shown again say.
func FuzzParseHex(f *testing.F) {
	for _, s := range []string{"", "0x", "0X1", "0x123", "aBcD", "0xg", "x", "0x0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, err := rpc.ParseHex(s)
		if err != nil {
			return
		}
		digits := s
		if len(s) >= 2 && (s[:2] == "0x" || s[:2] == "0X") {
			digits = s[2:]
		}
		if len(digits)%2 == 1 {
			digits = "0" + digits
		}
		require.Equal(t, "0x"+strings.ToLower(digits), rpc.HexString(b))
	})
}
