package explain_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/explain"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/replay"
	"github.com/tensord/tensord/runtime"
)

// explained sums up a chain, to see that it had what is to be explained.
type explained struct {
	spent, paid, unpaid explain.Rao
	epochs, vectors     int
	kinds               map[string]bool
}

// TestRecordedChains explains every block of chains that the reference made.
// The blocks' headers prove the states that the explanations are checked against.
func TestRecordedChains(t *testing.T) {
	kinds := make(map[string]bool)
	for name, wantEpochs := range map[string]int{
		"traces/c-subnets-staking-epochs-emission":                  17,
		"traces/c-subnets-staking-epochs":                           17,
		"traces/d-commit-reveal-children-misc-emission":             25,
		"traces/e-crowdloan-leasing-commitments-safemode-scheduler": 17,
		"traces/g-fuzz-21-emission":                                 105,
		"traces/h-drand-timelocked-weights-shield":                  12,
		"traces/k-pruning-registrations-networks-emission":          16,
		"traces/l-halving-emission":                                 4,
		"fast/c-subnets-staking-epochs-fast-emission":               17,
		"large/large-1-dense-yuma3-liquid":                          4,
		"traces/g-fuzz-1":                                           77,
	} {
		t.Run(filepath.Base(name), func(t *testing.T) {
			sum := &explained{kinds: kinds}
			_, err := replay.File(refdata.Path(t, name+".json.gz"), replay.Options{
				SkipQueries: true,
				Before: func(rt *runtime.Runtime, parent state.Reader, h *types.Header) error {
					s, err := explain.Run(rt, parent, h)
					require.NoError(t, err)
					sum.emission(t, s.Emission())
					sum.stored(t, rt, parent, h, s)
					return nil
				},
			})
			require.NoError(t, err)
			require.Equal(t, wantEpochs, sum.epochs)
			require.Positive(t, sum.vectors)
		})
	}
	for _, kind := range []string{
		"owner cut", "incentive", "incentive burned", "take", "dividend", "root take", "root claimable",
	} {
		require.True(t, kinds[kind], "no chain pays %s", kind)
	}
}

func (x *explained) emission(t *testing.T, e *explain.Emission) {
	require.NotEmpty(t, e.Checks)
	require.Empty(t, explain.Failed(e.Checks), "block %d", e.Block)
	spent := e.Recycled
	for _, n := range e.Subnets {
		spent += n.Spent
		require.Equal(t, n.AlphaOut, n.OwnerCut+n.Miners+n.Validators+n.Root+n.RootRecycled+n.Rounding)
		require.LessOrEqual(t, n.Rounding, explain.Rao(4), "block %d, subnet %d: cut fractions are less than a rao each", e.Block, n.Netuid)
	}
	require.Equal(t, e.Reward, spent, "block %d", e.Block)
	for _, d := range e.Epochs {
		x.epochs++
		all := d.Unpaid
		for _, p := range d.Payments {
			x.kinds[string(p.Kind)] = true
			all += p.Alpha
		}
		require.Equal(t, d.Drained.OwnerCut+d.Drained.Miners+d.Drained.Validators+d.Drained.Root, all)
	}
}

// stored compares the explained epochs with what an unobserved step stores.
func (x *explained) stored(t *testing.T, rt *runtime.Runtime, parent state.Reader, h *types.Header, s *explain.Step) {
	ctx := rt.Context(state.NewOverlay(parent))
	pre, _, _ := h.WithoutSeal(types.EngineAura)
	rt.Executive().InitializeBlock(ctx, &pre)
	p := rt.Subtensor()
	for netuid := range p.NetworksAdded.All(ctx) {
		epochs := s.Epochs(netuid)
		for _, e := range epochs {
			x.vectors += len(e.Vectors)
			index := p.MechanismStorageIndex(netuid, e.Mecid)
			require.Equal(t, p.Incentive.Get(ctx, index), column(e, func(n explain.Neuron) uint16 { return n.Incentive }))
			if len(epochs) > 1 {
				continue // the rest is kept for all mechanisms together
			}
			require.Equal(t, p.Dividends.Get(ctx, netuid), column(e, func(n explain.Neuron) uint16 { return n.Dividend }))
			require.Equal(t, p.Consensus.Get(ctx, netuid), column(e, func(n explain.Neuron) uint16 { return n.Consensus }))
			require.Equal(t, p.ValidatorTrust.Get(ctx, netuid), column(e, func(n explain.Neuron) uint16 { return n.ValidatorTrust }))
			require.Equal(t, p.ValidatorPermit.Get(ctx, netuid), column(e, func(n explain.Neuron) bool { return n.Permit }))
			require.Equal(t, p.Emission.Get(ctx, netuid), column(e, func(n explain.Neuron) uint64 { return uint64(n.Emission) }))
			require.Equal(t, p.Active.Get(ctx, netuid), column(e, func(n explain.Neuron) bool { return n.Active }))
		}
	}
}

func column[T any](e *explain.Epoch, field func(explain.Neuron) T) []T {
	out := make([]T, len(e.Neurons))
	for i, n := range e.Neurons {
		out[i] = field(n)
	}
	return out
}
