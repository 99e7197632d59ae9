package runtime

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/runtime/frame"
)

// The removal of the former Registry pallet's storage is paid for by the key.
func TestRegistryCleanUpWeighsItsKeys(t *testing.T) {
	registry := crypto.TwoX128Of("Registry")
	parent := new(state.Map)
	for i := range byte(3) {
		parent.Put(append(registry[:], i), []byte{i})
	}
	r := New(Standard)
	ctx := r.Context(state.NewOverlay(parent))
	require.Equal(t, frame.RocksDB.ReadsWrites(3, 3+1), r.pallets.cleanUpRegistry(ctx))
	require.False(t, ctx.State.Has(append(registry[:], 0)))
	require.Zero(t, r.pallets.cleanUpRegistry(ctx), "it runs once")
}
