package cli_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestUndecodableExtrinsic submits what is no extrinsic of this chain. The
// reference's runtime traps on it, which its node calls a verification error.
func TestUndecodableExtrinsic(t *testing.T) {
	n := start(t, freePort(t), "--dev", "--tmp", "--sealing", "manual")
	type failure struct {
		Code          int
		Message, Data string
	}
	submit := func(xt string) (f failure) {
		err := n.try("author_submitExtrinsic", nil, xt)
		require.Error(t, err)
		_, text, _ := strings.Cut(err.Error(), ": ")
		require.NoError(t, json.Unmarshal([]byte(text), &f), text)
		return f
	}
	const trap = "Runtime error: Execution failed: Execution aborted due to trap: wasm trap: wasm `unreachable` instruction executed"
	for name, xt := range map[string]string{
		"version 1":       "0x0401",
		"no call":         "0x0404",
		"no such pallet":  "0x0c04ff00",
		"something after": "0x1404000000ff",
		"empty":           "0x00",
	} {
		f := submit(xt)
		require.Equal(t, 1002, f.Code, name)
		require.True(t, strings.HasPrefix(f.Message, "Verification Error: "+trap+"\n"), f.Message)
		require.Contains(t, f.Message, "Bad input data provided to validate_transaction: ")
		require.True(t, strings.HasPrefix(f.Data, "RuntimeApi(\"Execution failed: Execution aborted due to trap: "), f.Data)
		require.True(t, strings.HasSuffix(f.Data, `")`), f.Data)
		require.Equal(t, failure{Code: 1012, Message: "Transaction is temporarily banned"}, submit(xt), name)
	}
	// What isn't even the length of an extrinsic never gets to the runtime.
	short := failure{Code: 1040, Message: "Client error: Not enough data to fill buffer"}
	require.Equal(t, short, submit("0x"))
	require.Equal(t, short, submit("0x0804"))
	w := n.watch()
	w.send("author_submitAndWatchExtrinsic", "0x0804")
	var f failure
	require.NoError(t, json.Unmarshal(w.next().Error, &f))
	require.Equal(t, failure{Code: 1001, Message: "Extrinsic has invalid format: Not enough data to fill buffer"}, f)
	w.send("author_submitAndWatchExtrinsic", "0x0402")
	require.NoError(t, json.Unmarshal(w.next().Error, &f))
	require.Equal(t, 1002, f.Code)
	require.ErrorContains(t, n.try("system_dryRun", nil, "0x0401"), "Unable to dry run extrinsic.")
	// So it does on arguments that are too many.
	require.ErrorContains(t, n.try("state_call", nil, "Core_version", "0x00"),
		`"message":"Client error: Execution failed: Execution aborted due to trap: wasm trap: wasm `)
	n.call("engine_createBlock", nil, true, true)
	n.stop()
}
