package randomness_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/randomness"
	"github.com/tensord/tensord/runtime/pallets/system"
)

func TestRing(t *testing.T) {
	var p *randomness.Pallet
	c := pallettest.New(t, nil, func(sys *system.Pallet, _ *balances.Pallet) []frame.Pallet {
		p = randomness.New(sys)
		return []frame.Pallet{p}
	})
	seed, since := p.Random(c.Ctx, []byte("subject"))
	require.Zero(t, seed)
	require.Zero(t, since)
	for n := range uint32(100) {
		c.Sys.Number.Put(c.Ctx, n+1)
		c.Sys.ParentHash.Put(c.Ctx, types.Blake2b256([]byte{byte(n)}))
		p.Hooks().OnInitialize(c.Ctx, n+1)
	}
	ring := p.RandomMaterial.Get(c.Ctx)
	require.Len(t, ring, 81)
	require.Equal(t, types.Blake2b256([]byte{99}), ring[18], "block 100 overwrote the place of block 19")
	require.Equal(t, types.Blake2b256([]byte{19}), ring[19])
	a, since := p.Random(c.Ctx, []byte("a"))
	b, _ := p.Random(c.Ctx, []byte("b"))
	require.EqualValues(t, 19, since)
	require.NotEqual(t, a, b)
	require.NotContains(t, ring, a)
}
