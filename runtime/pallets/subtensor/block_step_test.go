package subtensor_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/cpumeter"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/alphaassets"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/swap"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// stepper runs block steps on recorded states.
type stepper struct {
	sys *system.Pallet
	bal *balances.Pallet
	*subtensor.Pallet
	reg *frame.Registry
}

// pulses are those of the beacon that the state holds.
type pulses struct{}

func (pulses) Pulse(ctx *frame.Context, round uint64) ([]byte, bool) {
	p := drandPulses(ctx)
	signature, ok := p[round]
	return signature, ok
}

func (pulses) LastStoredRound(*frame.Context) uint64 { return 0 }

// drandPulses reads Drand.Pulses as any state has it.
func drandPulses(ctx *frame.Context) map[uint64][]byte {
	prefix, _ := hex.DecodeString("a285cdb66e8b8524ea70b1693c7b1e050d8e70fd32bfb1639703f9a23d15b15e")
	out := make(map[uint64][]byte)
	ctx.State.Iterate(prefix, nil, func(_, value []byte) bool {
		d := scale.NewDecoder(value)
		round := d.Uint64()
		d.Bytes()
		out[round] = d.Bytes()
		return true
	})
	return out
}

func newStepper(fast bool) *stepper {
	s := &stepper{sys: system.New(system.Config{})}
	s.bal = balances.New(s.sys)
	assets := alphaassets.New()
	s.Pallet = subtensor.New(subtensor.Deps{
		System: s.sys, Balances: s.bal, AlphaAssets: assets, Commitments: noCommitments{}, Drand: pulses{},
		Author: func(*frame.Context) (a types.AccountID, ok bool) { return a, false },
	}, subtensor.Config{Fast: fast, Faucet: fast})
	pools := swap.New(s.Pallet)
	s.Connect(func(d *subtensor.Deps) { d.Swap = pools })
	s.reg = frame.NewRegistry(frame.Config{Events: s.sys}, s.sys, s.bal, s.Pallet, assets, pools)
	return s
}

// recordedChain is what the test needs of a recorded chain.
type recordedChain struct {
	Preset           string
	GenesisFile      string
	StartNumber      uint32
	GenesisOverrides map[string]*types.Bytes
	Blocks           []recordedBlock
}

type recordedBlock struct {
	Number      uint32
	ParentHash  types.Hash
	Applied     []struct{ Kind string }
	StorageDiff map[string]*types.Bytes
	EventsRaw   types.Bytes
}

// schedulerAgenda begins the keys of the scheduler.
const schedulerAgenda = "0x3db7a24cfdc9de785974746c14a99df9"

// onlySteps reports whether nothing but hooks changes what is judged: there are
// neither extrinsics nor scheduled calls.
func (b *recordedBlock) onlySteps() bool {
	for _, a := range b.Applied {
		if a.Kind != "inherent" {
			return false
		}
	}
	for k := range b.StorageDiff {
		if strings.HasPrefix(k, schedulerAgenda) {
			return false
		}
	}
	return true
}

func genesisOf(t testing.TB, c *recordedChain, dir string) *state.Map {
	name := "genesis-" + c.Preset + ".json"
	if c.GenesisFile != "" {
		name = filepath.Join(dir, strings.TrimSuffix(c.GenesisFile, ".gz"))
	}
	var genesis struct{ Top map[string]types.Bytes }
	refdata.JSON(t, name, &genesis)
	base := new(state.Map)
	for k, v := range genesis.Top {
		base.Put(unhex(t, k), append([]byte{}, v...))
	}
	apply(t, base, c.GenesisOverrides)
	return base
}

func apply(t testing.TB, base *state.Map, diff map[string]*types.Bytes) {
	for k, v := range diff {
		if v == nil {
			base.Put(unhex(t, k), nil)
		} else {
			base.Put(unhex(t, k), append([]byte{}, *v...))
		}
	}
}

func unhex(t testing.TB, s string) []byte {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	require.NoError(t, err)
	return b
}

var initialization = system.Phase{Variant: 2}

// begin returns a context in which a block's number and parent are set.
func (s *stepper) begin(base *state.Map, b *recordedBlock) *frame.Context {
	ctx := frame.NewContext(state.NewOverlay(base), s.reg)
	s.sys.Events.Kill(ctx)
	s.sys.EventCount.Kill(ctx)
	s.sys.Number.Put(ctx, b.Number)
	s.sys.ParentHash.Put(ctx, b.ParentHash)
	s.sys.ExecutionPhase.Put(ctx, initialization)
	return ctx
}

// judged are the pallets whose state only the block step changes in blocks
// without extrinsics.
var judged = map[string]bool{"SubtensorModule": true, "Swap": true, "AlphaAssets": true, "Balances": true}

// compare reports how the state differs from what a block left.
func (s *stepper) compare(t testing.TB, ctx *frame.Context, b *recordedBlock) (diffs []string) {
	mine := func(key []byte) bool {
		it := s.reg.OwnerOf(key)
		if bytes.HasSuffix(key, []byte("pallet_registry_cleanup_migration")) {
			return false // the runtime's own, noted among the pallet's
		}
		return it != nil && (judged[it.Pallet()] || it.String() == "System.Account")
	}
	got := make(map[string]string)
	for _, c := range ctx.State.Changed() {
		if mine(c.Key) {
			got[types.Bytes(c.Key).String()] = fmt.Sprintf("%x", c.Value)
		}
	}
	keys := make(map[string]bool)
	want := make(map[string]string)
	for k, v := range b.StorageDiff {
		if mine(unhex(t, k)) {
			keys[k], want[k] = true, ""
			if v != nil {
				want[k] = fmt.Sprintf("%x", []byte(*v))
			}
		}
	}
	for k := range got {
		keys[k] = true
	}
	for k := range keys {
		if g, w := got[k], want[k]; g != w {
			it := s.reg.OwnerOf(unhex(t, k))
			diffs = append(diffs, fmt.Sprintf("%v %s: got %q, want %q", it, k[66:], g, w))
		}
	}
	slices.Sort(diffs)
	return diffs
}

// eventsBegin reports whether the block's events begin with those deposited.
func eventsBegin(ctx *frame.Context, s *stepper, all []byte) bool {
	raw, _ := ctx.State.Get(s.sys.Events.Key())
	strip := func(b []byte) []byte {
		d := scale.NewDecoder(b)
		d.Compact()
		return d.Rest()
	}
	return bytes.HasPrefix(strip(all), strip(raw))
}

// TestBlockSteps runs the start of each recorded block on the state before it,
// and wants the events recorded first. Where a block has nothing else that
// matters, it wants the recorded state as well.
func TestBlockSteps(t *testing.T) {
	if refdata.Dir() == "" {
		t.Skip("no reference data")
	}
	var files []string
	for _, dir := range []string{"traces", "large", "wide", "fast"} {
		names, err := filepath.Glob(filepath.Join(refdata.Dir(), dir, "*.json.gz"))
		require.NoError(t, err)
		for _, name := range names {
			if base := filepath.Base(name); !strings.HasPrefix(base, "genesis-") && !strings.HasPrefix(base, "version") {
				files = append(files, filepath.Join(dir, base))
			}
		}
	}
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(file, func(t *testing.T) { testBlockSteps(t, file) })
	}
}

func testBlockSteps(t *testing.T, file string) {
	if testing.Short() && !strings.Contains(file, "a-empty") {
		t.Skip("long")
	}
	t.Parallel()
	var c recordedChain
	refdata.JSON(t, file, &c)
	dir := filepath.Dir(file)
	base, s := genesisOf(t, &c, dir), newStepper(dir == "fast")
	steps := 0
	for i := range c.Blocks {
		b := &c.Blocks[i]
		ctx := s.begin(base, b)
		if strings.Contains(file, "n-runtime-upgrade") && i == 0 {
			s.sys.Number.Put(ctx, 0)
			s.MigrateInitTotalIssuanceOnce(ctx)
			s.Hooks().OnRuntimeUpgrade(ctx)
			s.sys.Number.Put(ctx, b.Number)
		}
		s.Hooks().OnInitialize(ctx, b.Number)
		require.True(t, eventsBegin(ctx, s, b.EventsRaw), "events of block %d", b.Number)
		if b.onlySteps() {
			steps++
			diffs := s.compare(t, ctx, b)
			if len(diffs) > 20 {
				diffs = append(diffs[:20], "…")
			}
			require.Empty(t, diffs, "block %d", b.Number)
		}
		apply(t, base, b.StorageDiff)
	}
	t.Logf("%d of %d blocks", steps, len(c.Blocks))
}

// BenchmarkBlockStep128 runs the start of an empty block with 128 subnets.
func BenchmarkBlockStep128(b *testing.B) {
	var c recordedChain
	refdata.JSON(b, "large/large-128.json", &c)
	base, s := genesisOf(b, &c, "large"), newStepper(false)
	apply(b, base, c.Blocks[0].StorageDiff)
	b.ReportAllocs()
	for b.Loop() {
		s.Hooks().OnInitialize(s.begin(base, &c.Blocks[1]), c.Blocks[1].Number)
	}
}

// TestGenesis compares the pallet's genesis with the recorded ones.
func TestGenesis(t *testing.T) {
	for name, fast := range map[string]bool{"genesis-localnet.json": false, "genesis-finney.json": false, "fast/genesis-localnet-fast.json": true} {
		t.Run(name, func(t *testing.T) {
			var g struct {
				Top        map[string]types.Bytes
				FullConfig map[string]json.RawMessage
			}
			refdata.JSON(t, name, &g)
			s := newStepper(fast)
			ctx := frame.NewContext(state.NewOverlay(new(state.Map)), s.reg)
			require.NoError(t, s.Hooks().BuildGenesis(ctx, g.FullConfig["subtensorModule"]))
			got := make(map[string]string)
			for _, c := range ctx.State.Changed() {
				got[types.Bytes(c.Key).String()] = types.Bytes(c.Value).String()
			}
			for k, v := range g.Top {
				it := s.reg.OwnerOf(unhex(t, k))
				// limit-orders has a hotkey of its own registered there.
				if it != nil && it.Pallet() == "SubtensorModule" && !strings.Contains(k+v.String(), "6d6f646c6274") {
					require.Equal(t, v.String(), got[k], "%v %s", it, k[66:])
					delete(got, k)
				}
			}
			require.Empty(t, got)
		})
	}
}

// BenchmarkEpochMechanism runs the epoch of 256 neurons with 64 validators alone,
// with all it reads and writes.
func BenchmarkEpochMechanism(b *testing.B) {
	for _, name := range []string{"large-1-dense", "large-1-dense-yuma3-liquid"} {
		b.Run(name, func(b *testing.B) {
			var c recordedChain
			refdata.JSON(b, "large/"+name+".json", &c)
			base, s := genesisOf(b, &c, "large"), newStepper(false)
			for _, blk := range c.Blocks[:19] {
				apply(b, base, blk.StorageDiff)
			}
			b.ReportAllocs()
			m := cpumeter.Start(b)
			for b.Loop() {
				s.EpochMechanism(s.begin(base, &c.Blocks[19]), 2, 0, 1_000_000_000)
			}
			m.Report(1, cpumeter.Unit)
		})
	}
}
