package cli_test

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/explain"
)

// TestDemo waits until the neurons of the demo's two subnets earn, and has an
// emission of that chain explained.
func TestDemo(t *testing.T) {
	port := freePort(t)
	n := start(t, port, "--dev", "--tmp", "--fast", "--demo", "--port", fmt.Sprint(freePort(t)))
	for _, netuid := range []uint16{2, 3} {
		for _, item := range []string{"Incentive", "Dividends"} {
			require.Eventually(t, func() bool { return n.earns(item, netuid) }, 30*time.Second, 100*time.Millisecond,
				"%s of subnet %d", item, netuid)
		}
	}
	var e explain.Emission
	out := run(t, "explain", "emission", "--json", "--url", fmt.Sprintf("http://127.0.0.1:%d", port))
	require.NoError(t, json.Unmarshal([]byte(out), &e))
	require.NotEmpty(t, e.Checks)
	require.Empty(t, explain.Failed(e.Checks))
}

// TestSlowDemo is the demo with blocks of 12 s, as the help of --demo promises.
func TestSlowDemo(t *testing.T) {
	t.Parallel() // it waits for the clock
	n := start(t, freePort(t), "--dev", "--tmp", "--demo", "--port", fmt.Sprint(freePort(t)))
	neurons := func(netuid uint16) int { return len(n.vector("Incentive", netuid)) }
	require.Eventually(t, func() bool { return neurons(2) == 8 && neurons(3) == 8 }, 15*time.Second, 100*time.Millisecond)
	for _, netuid := range []uint16{2, 3} {
		for _, item := range []string{"Incentive", "Dividends"} {
			require.Eventually(t, func() bool { return n.earns(item, netuid) }, time.Minute, 100*time.Millisecond,
				"%s of subnet %d", item, netuid)
		}
	}
}

// vector reads a vector of SubtensorModule, nil if it is not there.
func (n *node) vector(item string, netuid uint16) []uint16 {
	var value *string
	n.call("state_getStorage", &value, vectorKey(item, netuid))
	if value == nil {
		return nil
	}
	raw, err := hex.DecodeString((*value)[2:])
	require.NoError(n.t, err)
	shares, err := scale.DecodeAll[[]uint16](raw)
	require.NoError(n.t, err)
	return shares
}

// earns tells whether anybody has a share.
func (n *node) earns(item string, netuid uint16) bool {
	return slices.ContainsFunc(n.vector(item, netuid), func(share uint16) bool { return share > 0 })
}

// storagePrefix returns the hex digits that the keys of an item begin with.
func storagePrefix(pallet, item string) string {
	p, i := crypto.TwoX128Of(pallet), crypto.TwoX128Of(item)
	return hex.EncodeToString(append(p[:], i[:]...))
}

// vectorKey returns the key of a vector of SubtensorModule by netuid, which
// isn't hashed.
func vectorKey(item string, netuid uint16) string {
	return "0x" + storagePrefix("SubtensorModule", item) + hex.EncodeToString(scale.AppendUint16(nil, netuid))
}
