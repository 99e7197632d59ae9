package cli_test

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
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
	earns := func(item string, netuid uint16) bool {
		var value *string
		n.call("state_getStorage", &value, vectorKey(item, netuid))
		if value == nil {
			return false
		}
		raw, err := hex.DecodeString((*value)[2:])
		require.NoError(t, err)
		shares, err := scale.DecodeAll[[]uint16](raw)
		require.NoError(t, err)
		for _, s := range shares {
			if s > 0 {
				return true
			}
		}
		return false
	}
	for _, netuid := range []uint16{2, 3} {
		for _, item := range []string{"Incentive", "Dividends"} {
			require.Eventually(t, func() bool { return earns(item, netuid) }, 30*time.Second, 100*time.Millisecond,
				"%s of subnet %d", item, netuid)
		}
	}
	var e explain.Emission
	out := run(t, "explain", "emission", "--json", "--url", fmt.Sprintf("http://127.0.0.1:%d", port))
	require.NoError(t, json.Unmarshal([]byte(out), &e))
	require.NotEmpty(t, e.Checks)
	require.Empty(t, explain.Failed(e.Checks))
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
