package yuma

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// peeking finds cells as the reference does: an iterator that is only ever
// advanced past columns below the wanted one.
func peeking(row []Cell, n int) []num {
	out := make([]num, n)
	for j := range out {
		for len(row) > 0 {
			if int(row[0].Col) >= j {
				if int(row[0].Col) == j {
					out[j] = row[0].Value
				}
				break
			}
			row = row[1:]
		}
	}
	return out
}

func TestAscendInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		row := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Cell {
			return Cell{rapid.Uint16Range(0, 14).Draw(t, "col"), num(rapid.Int64Range(1, 99).Draw(t, "value"))}
		}), 0, 15).Draw(t, "row")
		out := make([]num, n)
		ascend(row, out)
		require.Equal(t, peeking(row, n), out)
	})
}

// smallInput has two validators and two miners, all current.
func smallInput() *Input {
	in := &Input{
		N: 4, CurrentBlock: 1000, Tempo: 100, ActivityCutoff: 500,
		LastUpdate: []uint64{900, 900, 900, 900}, BlockAtRegistration: []uint64{1, 1, 1, 1},
		TotalStake:      make([]stake, 4),
		ValidatorPermit: []bool{true, true, false, false}, MaxAllowedValidators: 2,
		Weights: [][]Link{{{2, 100}, {3, 300}}, {{2, 300}, {3, 100}}, nil, nil},
		Bonds:   [][]Link{{{2, 65535}, {3, 20000}}, {{2, 20000}, {3, 65535}}, nil, nil},
		Kappa:   32767, BondsMovingAverage: 900_000, AlphaLow: 10000, AlphaHigh: 60000,
		AlphaSigmoidSteepness: 1000, Emission: 1_000_000_000,
	}
	for i, rao := range []int64{3000, 2000, 0, 0} {
		in.TotalStake[i].Bits.Hi = rao
	}
	return in
}

func TestCommitsMaskNewerNeurons(t *testing.T) {
	in := smallInput()
	in.BlockAtRegistration[3] = 800
	plain := Epoch(in, nil)
	require.NotZero(t, plain.Terms[3].Incentive)

	// Neuron 3 registered after both validators committed.
	in.CommitBlocks = []uint64{700, 700, NoCommit, NoCommit}
	masked := Epoch(in, nil)
	require.Zero(t, masked.Terms[3].Incentive)
	require.EqualValues(t, 65535, masked.Terms[2].Incentive)

	// A commit in the block of the registration does not mask.
	in.CommitBlocks = []uint64{800, NoCommit, NoCommit, NoCommit}
	require.Equal(t, plain, Epoch(in, nil))
}

func TestOwnerPrivileges(t *testing.T) {
	in := smallInput()
	in.StakeThreshold = 2500
	in.Weights[1] = []Link{{1, 5}, {2, 5}}
	without := Epoch(in, nil)
	require.Zero(t, without.Terms[1].StakeWeight)
	require.False(t, without.Terms[1].NewPermit)

	in.HasOwner, in.OwnerUID = true, 1
	in.ValidatorPermit[1] = false
	var tr Trace
	with := Epoch(in, &tr)
	require.NotZero(t, with.Terms[1].StakeWeight, "below the threshold")
	require.True(t, with.Terms[1].NewPermit)
	require.Equal(t, []Cell{{1, one / 2}, {2, one / 2}}, tr.NormalizedWeights.Row(1), "weight on itself")
	require.False(t, in.ValidatorPermit[1], "input changed")
}

// TestEmptyLastUpdate is a mechanism nobody has set weights on: nobody is
// active, yet nothing is masked, and emission follows the stake.
func TestEmptyLastUpdate(t *testing.T) {
	in := smallInput()
	in.LastUpdate, in.Weights, in.Bonds = nil, nil, nil
	var tr Trace
	out := Epoch(in, &tr)
	require.False(t, out.Terms[0].Active)
	require.Equal(t, tr.Stake, tr.ActiveStake)
	require.EqualValues(t, 599_999_999, out.Terms[0].ValidatorEmission)
	require.EqualValues(t, 399_999_999, out.Terms[1].Emission)
	require.Zero(t, out.Terms[0].ServerEmission)
}

// TestShortLastUpdate: whom the vector does not reach counts as inactive.
func TestShortLastUpdate(t *testing.T) {
	in := smallInput()
	in.LastUpdate = in.LastUpdate[:1]
	var tr Trace
	Epoch(in, &tr)
	require.Equal(t, []num{one, 0, 0, 0}, tr.ActiveStake)
	require.Empty(t, tr.CurrentWeights.Row(1))
}

func TestRecentSince(t *testing.T) {
	require.EqualValues(t, 900, smallInput().recentSince())
	in := smallInput()
	in.LastStepBlock = 950
	require.EqualValues(t, 951, in.recentSince())
	in.LastStepBlock, in.CurrentBlock = 0, 20
	require.EqualValues(t, 0, in.recentSince())
	in.LastStepBlock = ^uint64(0)
	require.Equal(t, ^uint64(0), in.recentSince())
}

// TestBondsBeyondSubnet: stored bonds may reach past the neurons; Yuma 1 drops
// them.
func TestBondsBeyondSubnet(t *testing.T) {
	in := smallInput()
	want := Epoch(in, nil)
	in.Bonds[0] = append(in.Bonds[0], Link{60000, 7})
	in.Weights[0] = append(in.Weights[0], Link{4, 7})
	in.Weights = append(in.Weights, []Link{{2, 1}})
	require.Equal(t, want, Epoch(in, nil))
}

func TestEmptySubnet(t *testing.T) {
	for _, yuma3 := range []bool{false, true} {
		in := &Input{Yuma3: yuma3, LiquidAlpha: true, CurrentBlock: 1, Emission: 5}
		require.Empty(t, Epoch(in, new(Trace)).Terms)
		require.Empty(t, EpochDense(in).Terms)
	}
}
