package cli_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/explain"
)

// TestExplain explains a running and a stopped node's blocks, those whose state
// was pruned included.
func TestExplain(t *testing.T) {
	port := freePort(t)
	base := filepath.Join(t.TempDir(), "chain")
	args := []string{"--dev", "--fast", "--sealing", "100", "--base-path", base, "--state-pruning", "5", "--port", fmt.Sprint(freePort(t))}
	n := start(t, port, args...)
	n.await(20, time.Minute)
	var methods struct{ Methods []string }
	n.call("rpc_methods", &methods)
	require.Subset(t, methods.Methods, []string{explain.MethodEpoch, explain.MethodEmission})

	url := fmt.Sprintf("127.0.0.1:%d", port)
	require.Contains(t, run(t, "explain", "emission", "--url", "ws://"+url), "checks against the state add up.")
	var byHTTP, stopped explain.Emission
	out := run(t, "explain", "emission", "--json", "--at", "3", "--url", "http://"+url)
	require.NoError(t, json.Unmarshal([]byte(out), &byHTTP))
	require.EqualValues(t, 3, byHTTP.Block)
	require.Positive(t, byHTTP.Reward)
	require.NotEmpty(t, byHTTP.Checks)
	require.Empty(t, explain.Failed(byHTTP.Checks))

	asked := "http://" + url
	for _, c := range []struct {
		want string
		args []string
	}{
		{"no such subnet", []string{"epoch", "--netuid", "77", "--url", asked}},
		{"no epoch", []string{"epoch", "--netuid", "1", "--url", asked}},
		{"the best block is", []string{"emission", "--at", "99999", "--url", asked}},
		{"neither a number nor", []string{"emission", "--at", "x", "--url", asked}},
		{"no node answers", []string{"emission", "--url", "http://127.0.0.1:1"}},
		{"begins with http", []string{"emission", "--url", "localhost"}},
		{"give one of them", []string{"emission", "--url", asked, "--base-path", base}},
		{"neither a uid", []string{"epoch", "--netuid", "1", "--uids", "5-2", "--url", asked}},
	} {
		out, err := command(t, append([]string{"explain"}, c.args...)...).CombinedOutput()
		require.Error(t, err, "%v", c.args)
		require.Contains(t, string(out), c.want, "%v", c.args)
	}

	n.stop()
	out = run(t, "explain", "emission", "--json", "--at", "3", "--base-path", base, "--dev", "--fast")
	require.NoError(t, json.Unmarshal([]byte(out), &stopped))
	require.Equal(t, byHTTP, stopped)
}
