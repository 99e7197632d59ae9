package subtensor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// ownedSubnet returns a world whose owner's subnet is in the middle of its cycle.
func ownedSubnet(t *testing.T) (*world, uint16) {
	w := newWorld(t)
	for id := range w.NetworksAdded.Keys(w.Ctx) {
		if w.SubnetOwner.Get(w.Ctx, id) == w.owner {
			w.LastEpochBlock.Put(w.Ctx, id, 10_000)
			w.setBlock(10_100)
			return w, id
		}
	}
	t.Fatal("no subnet")
	return nil, 0
}

func TestSetTempo(t *testing.T) {
	w, id := ownedSubnet(t)
	set := func(tempo uint16) error {
		return w.call(w.owner, "set_tempo", &subtensor.SetTempoArgs{Netuid: id, Tempo: tempo})
	}
	require.ErrorIs(t, w.call(coldkey(9), "set_tempo", &subtensor.SetTempoArgs{Netuid: id, Tempo: 720}), frame.ErrBadOrigin)
	require.ErrorIs(t, set(subtensor.MinTempo-1), w.Err.TempoOutOfBounds)
	require.ErrorIs(t, set(subtensor.MaxTempo+1), w.Err.TempoOutOfBounds)

	w.setBlock(10_355)
	require.ErrorIs(t, set(720), w.Err.AdminActionProhibitedDuringWeightsWindow)
	w.setBlock(10_350)
	require.NoError(t, set(720))
	require.EqualValues(t, 720, w.Tempo.Get(w.Ctx, id))
	require.EqualValues(t, 10_350, w.LastEpochBlock.Get(w.Ctx, id), "a new cycle begins")

	w.setBlock(10_350 + uint32(subtensor.MinTempo) - 1)
	require.ErrorIs(t, set(500), w.Err.TxRateLimitExceeded)
	w.setBlock(10_350 + uint32(subtensor.MinTempo))
	require.NoError(t, set(500))
}

func TestTriggerEpoch(t *testing.T) {
	w, id := ownedSubnet(t)
	trigger := func() error {
		return w.call(w.owner, "trigger_epoch", &subtensor.TriggerEpochArgs{Netuid: id})
	}
	require.ErrorIs(t, trigger(), w.Err.DynamicTempoBlockedByCommitReveal)
	w.CommitRevealWeightsEnabled.Put(w.Ctx, id, false)
	w.setBlock(10_355)
	require.ErrorIs(t, trigger(), w.Err.AutoEpochAlreadyImminent)
	w.setBlock(10_100)
	require.NoError(t, trigger())
	require.ErrorIs(t, trigger(), w.Err.EpochTriggerAlreadyPending)
	require.ErrorIs(t, w.EnsureAdminWindowOpen(w.Ctx, id), w.Err.AdminActionProhibitedDuringWeightsWindow)

	window := uint64(w.AdminFreezeWindow.Get(w.Ctx))
	block, ok := w.NextEpochStartBlock(w.Ctx, id)
	require.True(t, ok)
	require.Equal(t, 10_100+window, block)
	require.False(t, w.ShouldRunEpoch(w.Ctx, id, block-1))
	require.True(t, w.ShouldRunEpoch(w.Ctx, id, block))

	w.PendingEpochAt.Put(w.Ctx, id, 0)
	w.setBlock(10_101)
	require.ErrorIs(t, trigger(), w.Err.TxRateLimitExceeded)
}

func TestSetActivityCutoffFactor(t *testing.T) {
	w, id := ownedSubnet(t)
	args := func(milli uint32) *subtensor.SetActivityCutoffFactorArgs {
		return &subtensor.SetActivityCutoffFactorArgs{Netuid: id, FactorMilli: milli}
	}
	require.ErrorIs(t, w.call(w.owner, "set_activity_cutoff_factor", args(999)), w.Err.ActivityCutoffFactorMilliOutOfBounds)
	w.must(t, w.owner, "set_activity_cutoff_factor", args(2500))
	require.EqualValues(t, 900, w.ActivityCutoffBlocks(w.Ctx, id))
	require.ErrorIs(t, w.call(w.owner, "set_activity_cutoff_factor", args(3000)), w.Err.TxRateLimitExceeded)
	_, err := w.Dispatch(frame.Root(), "SubtensorModule", "set_activity_cutoff_factor", args(3000))
	require.NoError(t, err, "root has no limits")
	w.Tempo.Put(w.Ctx, id, 0)
	require.EqualValues(t, 1, w.ActivityCutoffBlocks(w.Ctx, id))
}

func TestDueEpochsAreDeferred(t *testing.T) {
	w := newWorld(t)
	w.MaxEpochsPerBlock.Put(w.Ctx, 1)
	for id := uint16(5); id < 8; id++ {
		w.NetworksAdded.Put(w.Ctx, id, true)
		w.LastEpochBlock.Put(w.Ctx, id, 1)
		w.PendingServerEmission.Put(w.Ctx, id, uint64(id))
	}
	// Subnet 5 has a hotkey twice: its slot passes without an epoch.
	w.Keys.Put(w.Ctx, 5, 0, hotkey(1))
	w.Keys.Put(w.Ctx, 5, 1, hotkey(1))
	w.Events()
	pending := w.DrainPending(w.Ctx, []uint16{5, 6, 7}, 10_000)
	require.Len(t, pending, 1)
	require.EqualValues(t, 6, pending[0].Netuid)
	require.EqualValues(t, 6, pending[0].Miners)
	require.Equal(t, []string{"SubtensorModule.EpochSkipped", "SubtensorModule.EpochDeferred"}, w.Events())
	require.EqualValues(t, 5, w.PendingServerEmission.Get(w.Ctx, 5))
	require.EqualValues(t, 10_000, w.LastEpochBlock.Get(w.Ctx, 5))
	require.EqualValues(t, 10_001, w.PendingEpochAt.Get(w.Ctx, 7))
	require.EqualValues(t, 1, w.BlocksSinceLastStep.Get(w.Ctx, 7))
	require.EqualValues(t, 0, w.BlocksSinceLastStep.Get(w.Ctx, 6))
}

func TestTransactionTypes(t *testing.T) {
	w := newWorld(t)
	for i := range uint16(12) {
		require.Equal(t, i, subtensor.TransactionTypeFromIndex(i).Index())
	}
	require.Equal(t, subtensor.TransactionTypeUnknown, subtensor.TransactionTypeFromIndex(12))

	who, children := hotkey(3), subtensor.TransactionTypeSetChildren
	require.True(t, w.PassesRateLimitOnSubnet(w.Ctx, children, who, netuid), "the first passes")
	w.SetLastBlockOnSubnet(w.Ctx, children, who, netuid, 10_000)
	w.setBlock(10_149)
	require.False(t, w.PassesRateLimitOnSubnet(w.Ctx, children, who, netuid))
	require.True(t, w.PassesRateLimitOnSubnet(w.Ctx, children, who, netuid+1))
	w.setBlock(10_150)
	require.True(t, w.PassesRateLimitOnSubnet(w.Ctx, children, who, netuid))

	// Owners' updates count by subnet, not by key.
	update := subtensor.TransactionTypeOwnerHyperparamUpdate(subtensor.HyperparameterKappa)
	w.SetLastBlockOnSubnet(w.Ctx, update, who, netuid, 7)
	require.EqualValues(t, 7, w.LastBlockOnSubnet(w.Ctx, update, hotkey(4), netuid))
}
