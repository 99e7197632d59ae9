package subtensor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/utility"
)

// guarded is a runtime whose calls pass the guards.
type guarded struct {
	*subtensor.Pallet
	sys *system.Pallet
	ctx *frame.Context
	ext executive.Extension
}

func newGuarded() *guarded {
	g := &guarded{sys: system.New(system.Config{})}
	bal := balances.New(g.sys)
	g.Pallet = subtensor.New(subtensor.Deps{System: g.sys, Balances: bal, Drand: pulses{}}, subtensor.Config{})
	reg := frame.NewRegistry(frame.Config{Events: g.sys, Guards: g.Guards()}, g.sys, bal, g.Pallet, utility.New())
	g.ctx = frame.NewContext(state.NewOverlay(new(state.Map)), reg)
	g.sys.Number.Put(g.ctx, 100)
	g.ext = subtensor.NewTransactionExtension(g.Pallet)
	return g
}

func (g *guarded) call(pallet, name string, args any) *frame.Call {
	for _, def := range g.ctx.Registry().Pallet(pallet).Declarations().Calls {
		if def.Name == name {
			return def.New(args)
		}
	}
	panic("no call " + name)
}

// pool returns what the extension says of the call as a transaction.
func (g *guarded) pool(who types.AccountID, call *frame.Call) error {
	_, _, err := g.ext.Validate(g.ctx, &executive.Tx{Origin: frame.Signed(who), Call: call}, nil)
	return err
}

func (g *guarded) dispatch(o frame.Origin, call *frame.Call) error {
	_, err := call.Dispatch(g.ctx, o)
	return err
}

func TestGuardOfColdkeySwaps(t *testing.T) {
	g := newGuarded()
	who := types.AccountID{1}
	remark := g.call("System", "remark", &system.RemarkArgs{})
	batch := g.call("Utility", "batch", &utility.BatchArgs{Calls: []frame.Call{*remark}})
	clearing := g.call("SubtensorModule", "clear_coldkey_swap_announcement", &subtensor.ClearColdkeySwapAnnouncementArgs{})
	require.NoError(t, g.dispatch(frame.Signed(who), remark))

	g.ColdkeySwapAnnouncements.Put(g.ctx, who, scale.Tuple2[uint32, types.Hash]{A: 50})
	for _, call := range []*frame.Call{remark, batch} {
		require.Equal(t, g.Err.ColdkeySwapAnnounced, g.dispatch(frame.Signed(who), call))
		require.Equal(t, frame.InvalidCustom(0), g.pool(who, call))
		require.NoError(t, g.dispatch(frame.Root(), call), "root passes")
		require.NoError(t, g.dispatch(frame.Signed(types.AccountID{2}), call), "others pass")
	}
	require.NoError(t, g.pool(who, clearing))

	g.ColdkeySwapDisputes.Put(g.ctx, who, 60)
	require.Equal(t, g.Err.ColdkeySwapDisputed, g.dispatch(frame.Signed(who), clearing))
	require.Equal(t, frame.InvalidCustom(21), g.pool(who, clearing))
}

// TestGuardsLookAtCallsWithinWhenTheyRun has a batch let through whose calls are
// then refused one by one.
func TestGuardsLookAtCallsWithinWhenTheyRun(t *testing.T) {
	g := newGuarded()
	take := g.call("SubtensorModule", "increase_take", &subtensor.IncreaseTakeArgs{Take: 65535})
	batch := g.call("Utility", "batch_all", &utility.BatchAllArgs{Calls: []frame.Call{*take}})
	who := types.AccountID{1}
	require.Equal(t, frame.InvalidCustom(27), g.pool(who, take))
	require.NoError(t, g.pool(who, batch))
	require.Equal(t, g.Err.DelegateTakeTooHigh, g.dispatch(frame.Signed(who), batch))
}

func TestGuardsOfWeights(t *testing.T) {
	g := newGuarded()
	const netuid = 3
	who := types.AccountID{1}
	g.NetworksAdded.Put(g.ctx, netuid, true)
	reveal := g.call("SubtensorModule", "reveal_weights", &subtensor.RevealWeightsArgs{Netuid: netuid})
	timelocked := g.call("SubtensorModule", "commit_timelocked_weights", &subtensor.CommitTimelockedWeightsArgs{Netuid: netuid})
	uneven := g.call("SubtensorModule", "batch_commit_weights", &subtensor.BatchCommitWeightsArgs{CommitHashes: make([]types.Hash, 1)})
	empty := g.call("SubtensorModule", "batch_commit_weights", &subtensor.BatchCommitWeightsArgs{})

	require.Equal(t, frame.InvalidCustom(18), g.pool(who, uneven))
	require.NoError(t, g.pool(who, empty))
	require.Equal(t, frame.InvalidCustom(16), g.pool(who, reveal), "nothing was committed")
	require.NoError(t, g.pool(who, timelocked))
	g.StakeThreshold.Put(g.ctx, 1)
	require.Equal(t, frame.InvalidCustom(1), g.pool(who, reveal), "too little stake")
	require.Equal(t, frame.InvalidCustom(1), g.pool(who, timelocked))
	g.StakeThreshold.Kill(g.ctx)

	hash := g.CommitHash(who, netuid, nil, nil, nil, 0)
	commit := scale.Tuple4[types.Hash, uint64, uint64, uint64]{A: hash, B: 7}
	g.WeightCommits.Put(g.ctx, netuid, who, []scale.Tuple4[types.Hash, uint64, uint64, uint64]{commit})
	require.Equal(t, frame.InvalidCustom(17), g.pool(who, reveal), "not the epoch to reveal in")
	g.SubnetEpochIndex.Put(g.ctx, netuid, 7+g.RevealPeriodEpochs.Get(g.ctx, netuid))
	g.LastEpochBlock.Put(g.ctx, netuid, 99)
	require.NoError(t, g.pool(who, reveal))
}
