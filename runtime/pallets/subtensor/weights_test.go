package subtensor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// newValidators is a world with n neurons of which uid 1 may validate, and weights
// in the open.
func newValidators(t testing.TB, n int) *world {
	w := newWorld(t)
	w.fill(n)
	w.SetValidatorPermitForUid(w.Ctx, netuid, 1, true)
	w.CommitRevealWeightsEnabled.Put(w.Ctx, netuid, false)
	w.Events()
	return w
}

func upTo(n int) (uids []uint16) {
	for i := range n {
		uids = append(uids, uint16(i))
	}
	return uids
}

func TestSetWeights(t *testing.T) {
	w := newValidators(t, 8)
	w.must(t, hotkey(1), "set_weights", &subtensor.SetWeightsArgs{
		Netuid: netuid, Dests: []uint16{3, 0, 7}, Weights: []uint16{100, 50, 0},
	})
	require.Equal(t, []scale.Tuple2[uint16, uint16]{{A: 3, B: 65535}, {A: 0, B: 32768}, {A: 7, B: 0}},
		w.Weights.Get(w.Ctx, netuid, 1))
	require.EqualValues(t, 10_000, w.LastUpdate.Get(w.Ctx, netuid)[1])
	require.Equal(t, []string{"SubtensorModule.WeightsSet"}, w.Events())

	again := func() error {
		return w.call(hotkey(1), "set_weights", &subtensor.SetWeightsArgs{Netuid: netuid, Dests: []uint16{2}, Weights: []uint16{9}})
	}
	w.setBlock(10_099)
	require.Equal(t, w.Err.SettingWeightsTooFast, again())
	w.setBlock(10_100)
	require.NoError(t, again())
	w.CommitRevealWeightsEnabled.Put(w.Ctx, netuid, true)
	require.Equal(t, w.Err.CommitRevealEnabled, again())
}

func TestSetWeightsRefusals(t *testing.T) {
	w := newValidators(t, 8)
	w.WeightsVersionKey.Put(w.Ctx, netuid, 7)
	w.MinAllowedWeights.Put(w.Ctx, netuid, 2)
	w.WeightsSetRateLimit.Put(w.Ctx, netuid, 0)
	type set = subtensor.SetMechanismWeightsArgs
	for _, c := range []struct {
		name string
		who  types.AccountID
		args set
		want error
	}{
		{"root", hotkey(1), set{Netuid: 0, Dests: upTo(1)}, w.Err.CanNotSetRootNetworkWeights},
		{"lengths", hotkey(1), set{Netuid: 9, Dests: upTo(2), Weights: upTo(1)}, w.Err.WeightVecNotEqualSize},
		{"subnet", hotkey(1), set{Netuid: 9}, w.Err.MechanismDoesNotExist},
		{"mechanism", hotkey(1), set{Netuid: netuid, Mecid: 1}, w.Err.MechanismDoesNotExist},
		{"more than there are", hotkey(1), set{Netuid: netuid, Dests: upTo(9), Weights: upTo(9)}, w.Err.UidsLengthExceedUidsInSubNet},
		{"stranger", hotkey(9), set{Netuid: netuid}, w.Err.HotKeyNotRegisteredInSubNet},
		{"version", hotkey(1), set{Netuid: netuid, VersionKey: 6}, w.Err.IncorrectWeightVersionKey},
		{"permit", hotkey(2), set{Netuid: netuid, Dests: upTo(2), Weights: upTo(2), VersionKey: 7}, w.Err.NeuronNoValidatorPermit},
		{"twice", hotkey(1), set{Netuid: netuid, Dests: []uint16{4, 5, 4}, Weights: upTo(3), VersionKey: 7}, w.Err.DuplicateUids},
		{"nobody", hotkey(1), set{Netuid: netuid, Dests: []uint16{4, 8}, Weights: upTo(2), VersionKey: 7}, w.Err.UidVecContainInvalidOne},
		{"few", hotkey(1), set{Netuid: netuid, Dests: []uint16{4}, Weights: upTo(1), VersionKey: 7}, w.Err.WeightVecLengthIsLow},
		{"self is enough", hotkey(2), set{Netuid: netuid, Dests: []uint16{2}, Weights: upTo(1), VersionKey: 8}, nil},
		{"owner needs no permit", w.ownerHotkey, set{Netuid: netuid, Dests: upTo(2), Weights: upTo(2), VersionKey: 7}, nil},
	} {
		a := &c.args
		err := w.DoSetMechanismWeights(w.Ctx, frame.Signed(c.who), a.Netuid, a.Mecid, a.Dests, a.Weights, a.VersionKey)
		if err != c.want {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
	w.StakeThreshold.Put(w.Ctx, 1)
	require.Equal(t, w.Err.NotEnoughStakeToSetWeights, w.call(hotkey(1), "set_mechanism_weights", &set{Netuid: netuid, VersionKey: 7}))
}

func TestBatchSetWeightsReportsFailures(t *testing.T) {
	w := newValidators(t, 4)
	compact := func(v uint16) scale.Compact[uint16] { return scale.Compact[uint16]{V: v} }
	row := []scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]]{scale.Pair(compact(2), compact(5))}
	args := &subtensor.BatchSetWeightsArgs{
		Netuids:     []scale.Compact[uint16]{compact(netuid), compact(9), compact(0)},
		Weights:     [][]scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]]{row, row, row},
		VersionKeys: make([]scale.Compact[uint64], 3),
	}
	w.must(t, hotkey(1), "batch_set_weights", args)
	require.Equal(t, []string{
		"SubtensorModule.WeightsSet", "SubtensorModule.BatchCompletedWithErrors",
		"SubtensorModule.BatchWeightItemFailed", "SubtensorModule.BatchWeightItemFailed",
		"SubtensorModule.BatchWeightsCompleted",
	}, w.Events())
	args.VersionKeys = nil
	require.Equal(t, w.Err.InputLengthsUnequal, w.call(hotkey(1), "batch_set_weights", args))
}

func TestCommitAndReveal(t *testing.T) {
	w := newValidators(t, 4)
	w.CommitRevealWeightsEnabled.Put(w.Ctx, netuid, true)
	w.WeightsSetRateLimit.Put(w.Ctx, netuid, 0)
	w.LastEpochBlock.Put(w.Ctx, netuid, 10_000)
	secret := func(value uint16) *subtensor.RevealWeightsArgs {
		return &subtensor.RevealWeightsArgs{Netuid: netuid, UIDs: []uint16{2, 3}, Values: []uint16{value, 1}, Salt: []uint16{9}}
	}
	commit := func(value uint16) error {
		a := secret(value)
		hash := w.CommitHash(hotkey(1), netuid, a.UIDs, a.Values, a.Salt, 0)
		return w.call(hotkey(1), "commit_weights", &subtensor.CommitWeightsArgs{Netuid: netuid, CommitHash: hash})
	}
	reveal := func(value uint16) error { return w.call(hotkey(1), "reveal_weights", secret(value)) }

	require.Equal(t, w.Err.NoWeightsCommitFound, reveal(1))
	for i := range uint16(10) {
		require.NoError(t, commit(i))
	}
	require.Equal(t, w.Err.TooManyUnrevealedCommits, commit(10))
	require.Equal(t, w.Err.RevealTooEarly, reveal(5))
	require.Equal(t, w.Err.InvalidRevealCommitHashNotMatch, reveal(10))

	w.SubnetEpochIndex.Put(w.Ctx, netuid, 1)
	w.LastUpdate.Put(w.Ctx, netuid, []uint64{1, 2, 3, 4})
	require.NoError(t, reveal(5))
	require.EqualValues(t, []uint64{1, 2, 3, 4}, w.LastUpdate.Get(w.Ctx, netuid), "the commit was the update")
	require.EqualValues(t, 65535, w.Weights.Get(w.Ctx, netuid, 1)[0].B)
	left, _ := w.WeightCommits.Find(w.Ctx, netuid, hotkey(1))
	require.Len(t, left, 4, "older commits go with the revealed one")

	batch := &subtensor.BatchRevealWeightsArgs{Netuid: netuid}
	for _, value := range []uint16{8, 6} {
		a := secret(value)
		batch.UIDsList, batch.ValuesList = append(batch.UIDsList, a.UIDs), append(batch.ValuesList, a.Values)
		batch.SaltsList, batch.VersionKeys = append(batch.SaltsList, a.Salt), append(batch.VersionKeys, 0)
	}
	w.must(t, hotkey(1), "batch_reveal_weights", batch)
	left, _ = w.WeightCommits.Find(w.Ctx, netuid, hotkey(1))
	require.Len(t, left, 2, "7 and 9 stay")
	require.NoError(t, reveal(9))
	require.False(t, w.WeightCommits.Has(w.Ctx, netuid, hotkey(1)))

	require.NoError(t, commit(20))
	w.SubnetEpochIndex.Put(w.Ctx, netuid, 3)
	require.Equal(t, w.Err.ExpiredWeightCommit, reveal(20))
	require.Equal(t, w.Err.NoWeightsCommitFound, reveal(21))
}

func TestTimelockedCommits(t *testing.T) {
	w := newValidators(t, 4)
	commit := &subtensor.CommitTimelockedWeightsArgs{Netuid: netuid, Commit: []byte{1, 2}, RevealRound: 77, CommitRevealVersion: 4}
	require.Equal(t, w.Err.CommitRevealDisabled, w.call(hotkey(1), "commit_timelocked_weights", commit))
	w.CommitRevealWeightsEnabled.Put(w.Ctx, netuid, true)
	w.WeightsSetRateLimit.Put(w.Ctx, netuid, 0)
	commit.CommitRevealVersion = 3
	require.Equal(t, w.Err.IncorrectCommitRevealVersion, w.call(hotkey(1), "commit_timelocked_weights", commit))
	commit.CommitRevealVersion = 4
	w.LastEpochBlock.Put(w.Ctx, netuid, 10_000)
	for range 10 {
		w.must(t, hotkey(1), "commit_timelocked_weights", commit)
	}
	require.Equal(t, w.Err.TooManyUnrevealedCommits, w.call(hotkey(1), "commit_timelocked_weights", commit))
	w.must(t, hotkey(2), "commit_crv3_mechanism_weights", &subtensor.CommitCrv3MechanismWeightsArgs{Netuid: netuid, Commit: []byte{3}})
	queue := w.TimelockedWeightCommits.Get(w.Ctx, netuid, 0)
	require.Len(t, queue, 11)
	require.EqualValues(t, 77, queue[0].D)
	w.setBlock(10_000 + 361)
	w.must(t, hotkey(1), "commit_timelocked_weights", commit)
	require.Len(t, w.TimelockedWeightCommits.Get(w.Ctx, netuid, 1), 1, "an epoch that is due counts as begun")
}

func TestMechanisms(t *testing.T) {
	w := newValidators(t, 4)
	require.Equal(t, w.Err.TooManyUIDsPerMechanism, w.DoSetMechanismCount(w.Ctx, netuid, 2))
	w.MaxAllowedUids.Put(w.Ctx, netuid, 128)
	require.Equal(t, w.Err.InvalidValue, w.DoSetMechanismCount(w.Ctx, netuid, 3))
	require.NoError(t, w.DoSetMechanismCount(w.Ctx, netuid, 2))
	split := []uint16{65534, 1}
	require.NoError(t, w.DoSetEmissionSplit(w.Ctx, netuid, &split))
	require.Equal(t, []uint64{65534, 1}, w.SplitEmissions(w.Ctx, netuid, 65535))
	index := w.MechanismStorageIndex(netuid, 1)
	require.EqualValues(t, 4097, index)
	w.must(t, hotkey(1), "set_mechanism_weights", &subtensor.SetMechanismWeightsArgs{
		Netuid: netuid, Mecid: 1, Dests: []uint16{2}, Weights: []uint16{1},
	})
	require.True(t, w.Weights.Has(w.Ctx, index, 1))
	require.NoError(t, w.DoSetMechanismCount(w.Ctx, netuid, 1))
	require.False(t, w.Weights.Has(w.Ctx, index, 1))
	require.False(t, w.MechanismEmissionSplit.Has(w.Ctx, netuid))
}

func BenchmarkSetWeights256(b *testing.B) {
	w := newValidators(b, 256)
	w.WeightsSetRateLimit.Put(w.Ctx, netuid, 0)
	args := &subtensor.SetWeightsArgs{Netuid: netuid, Dests: upTo(256), Weights: upTo(256)}
	call := w.Call("SubtensorModule", "set_weights", args)
	b.ReportAllocs()
	for b.Loop() {
		_ = w.Ctx.Speculate(func() error {
			if _, err := call.Dispatch(w.Ctx, frame.Signed(hotkey(1))); err != nil {
				b.Fatal(err)
			}
			return nil
		})
	}
}
