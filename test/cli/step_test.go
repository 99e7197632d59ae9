package cli_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestBlockStepErrors starts a chain in whose genesis a hotkey has two uids of
// subnet 1. The reference skips the epochs of such a subnet and logs it; here it
// is logged and counted, too, once for each epoch.
func TestBlockStepErrors(t *testing.T) {
	var spec map[string]any
	require.NoError(t, json.Unmarshal([]byte(run(t, "build-spec", "--raw", "--chain", "dev", "--fast")), &spec))
	top := spec["genesis"].(map[string]any)["raw"].(map[string]any)["top"].(map[string]any)
	const netuid = "0100"
	item := func(name string) string { return "0x" + storagePrefix("SubtensorModule", name) + netuid }
	first := item("Keys") + "0000"
	require.Contains(t, top, first)
	top[item("Keys")+"0100"] = top[first]
	top[item("SubnetworkN")] = "0x0200"
	top[item("Tempo")] = "0x0400" // an epoch each four blocks
	file := filepath.Join(t.TempDir(), "spec.json")
	raw, err := json.Marshal(spec)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, raw, 0o600))

	port := freePort(t)
	n := start(t, freePort(t), "--chain", file, "--one", "--sealing", "manual", "--tmp", "--no-prometheus=false", "--prometheus-port", fmt.Sprint(port))
	const skipped = `tensord_block_step_errors_total{pallet="SubtensorModule",what="epoch skipped"}`
	require.NotContains(t, scrape(t, port).values, sample(skipped))
	count := func() int { return int(scrape(t, port).values[skipped]) }
	var at []int
	for last := 0; len(at) < 3; {
		n.call("engine_createBlock", nil, true, true)
		if now := count(); now > last {
			require.Equal(t, last+1, now)
			at, last = append(at, n.height()), now
		}
		require.Less(t, n.height(), 60, "no epoch was skipped")
	}
	require.Equal(t, []int{at[0], at[0] + 4, at[0] + 8}, at)
	require.Eventually(t, func() bool {
		return strings.Count(n.out.String(), `WARN error in a block's step block=`) == 3
	}, 10*time.Second, 20*time.Millisecond)
	require.Contains(t, n.out.String(), fmt.Sprintf("block=%d pallet=SubtensorModule what=epoch skipped err=a hotkey has two uids on subnet 1", at[0]))
}
