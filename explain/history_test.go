package explain_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/explain"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/replay"
	"github.com/tensord/tensord/runtime"
)

// recorded stores a recorded chain, of which the last states are kept.
func recorded(t *testing.T, name string, o store.Options) *explain.Explainer {
	file := refdata.Path(t, name)
	trace, err := replay.Load(file)
	require.NoError(t, err)
	zero := func() (*state.Map, error) { return trace.Genesis(file) }
	m, err := zero()
	require.NoError(t, err)
	s, err := store.Open(db.NewMem(), o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	_, err = s.ImportMap(m, store.Block{Hash: trace.GenesisHash, Header: (&types.Header{StateRoot: trace.GenesisStateRoot}).Encode()})
	require.NoError(t, err)
	rt := runtime.New(runtime.Standard)
	for i := range trace.Blocks {
		b := &trace.Blocks[i]
		h, err := types.DecodeHeader(b.Header)
		require.NoError(t, err)
		v, release, err := s.At(uint64(b.Number) - 1)
		require.NoError(t, err)
		blk := &types.Block{}
		blk.Header, _, _ = h.WithoutSeal(types.EngineAura)
		raw := make([][]byte, len(b.Extrinsics))
		for i, xt := range b.Extrinsics {
			raw[i] = xt
			blk.Extrinsics = append(blk.Extrinsics, types.Extrinsic(xt))
		}
		ov := state.NewOverlay(v)
		require.NoError(t, rt.Executive().ExecuteBlock(rt.Context(ov), blk))
		release()
		require.NoError(t, s.Append(store.Block{
			Number: uint64(b.Number), Hash: b.Hash, StateRoot: b.StateRoot, Header: b.Header, Body: raw,
		}, ov))
	}
	require.NoError(t, s.Prune())
	return &explain.Explainer{Runtime: rt, Store: s, Genesis: zero}
}

const chain = "traces/c-subnets-staking-epochs-emission.json.gz"

func TestHistory(t *testing.T) {
	ctx := context.Background()
	whole := recorded(t, chain, store.Options{Archive: true})
	tip, err := whole.Block("")
	require.NoError(t, err)
	list, err := whole.Epoch(ctx, 1, tip, true)
	require.NoError(t, err)
	last := uint64(list[0].Block)
	require.Greater(t, last, uint64(10))
	want, err := whole.Emission(ctx, last)
	require.NoError(t, err)

	pruned := recorded(t, chain, store.Options{Window: tip - last})
	_, _, err = pruned.Store.At(last - 1)
	require.ErrorIs(t, err, store.ErrPruned)
	steps := uint64(0)
	pruned.Progress = func(done, all uint64) { steps = done }
	got, err := pruned.Emission(ctx, last)
	require.NoError(t, err)
	require.Equal(t, want, got)
	require.Equal(t, last-1, steps)
	again, err := pruned.Epoch(ctx, 1, last, false)
	require.NoError(t, err)
	require.Equal(t, list, again)

	pruned.Most = last - 2
	_, err = pruned.Emission(ctx, last)
	require.ErrorIs(t, err, explain.ErrMissing)
	require.ErrorContains(t, err, "--base-path")

	pruned.Most = 0
	stopped, cancel := context.WithCancel(ctx)
	cancel()
	_, err = pruned.Emission(stopped, last)
	require.ErrorIs(t, err, context.Canceled)
}

func TestBodiesGone(t *testing.T) {
	x := recorded(t, chain, store.Options{Window: 10, BodyWindow: 20})
	_, err := x.Emission(context.Background(), 50)
	require.ErrorIs(t, err, explain.ErrMissing)
	require.ErrorContains(t, err, "--blocks-pruning")
	_, err = x.Emission(context.Background(), 1)
	require.NoError(t, err, "genesis can always be built")
}

func TestRefusals(t *testing.T) {
	x := recorded(t, chain, store.Options{Archive: true})
	ctx := context.Background()
	for _, text := range []string{"100000", "-1", "head", "0x" + "11223344556677889900aabbccddeeff11223344556677889900aabbccddeeff"} {
		_, err := x.Block(text)
		require.ErrorIs(t, err, explain.ErrBlock, text)
	}
	info, err := x.Store.Info(7)
	require.NoError(t, err)
	n, err := x.Block(types.Hash(info.Hash).String())
	require.NoError(t, err)
	require.Equal(t, uint64(7), n)
	_, err = x.Emission(ctx, 0)
	require.ErrorIs(t, err, explain.ErrBlock)
	tip, err := x.Block("")
	require.NoError(t, err)
	_, err = x.Epoch(ctx, 999, tip, true)
	require.ErrorIs(t, err, explain.ErrNoSubnet)
	list, err := x.Epoch(ctx, 1, tip, true)
	require.NoError(t, err)
	_, err = x.Epoch(ctx, 1, uint64(list[0].Block)-1, false)
	require.True(t, errors.Is(err, explain.ErrNoEpoch), "%v", err)
}
