package runtime

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/primitives"
)

// Aura's authors take turns by slot; CometBFT's as the digest tells.
func TestShieldAuthors(t *testing.T) {
	p := newPallets(Standard, version(apiVersions))
	ctx := New(Standard).Context(state.NewOverlay(&state.Map{}))
	all := make([]primitives.AuraID, 4)
	for i := range all {
		all[i].Public = types.AccountID{byte(i)}
	}
	p.aura.Authorities.Put(ctx, all)
	slot := types.PreRuntime(types.EngineAura, binary.LittleEndian.AppendUint64(nil, 41))
	index := func(engine types.EngineID, i uint32) types.DigestItem {
		return types.PreRuntime(engine, binary.LittleEndian.AppendUint32(nil, i))
	}
	for _, c := range []struct {
		digest       []types.DigestItem
		now, inTwo   int
		unknownInTwo bool
	}{
		{[]types.DigestItem{slot}, 1, 3, false},
		{[]types.DigestItem{slot, index(EngineProposer, 2)}, 2, 0, false},
		{[]types.DigestItem{slot, index(EngineProposer, 2), index(EngineAfterNext, 3)}, 2, 3, false},
		{[]types.DigestItem{slot, index(EngineProposer, 0), index(EngineAfterNext, 4)}, 0, 0, true},
	} {
		p.system.Digest.Put(ctx, types.Digest{Logs: c.digest})
		a := shieldAuthors{p.aura}
		who, ok := a.Current(ctx)
		require.True(t, ok)
		require.Equal(t, all[c.now], who)
		who, ok = a.NextNext(ctx)
		require.Equal(t, !c.unknownInTwo, ok)
		if ok {
			require.Equal(t, all[c.inTwo], who)
		}
	}
}
