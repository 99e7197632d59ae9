package subtensor_test

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/alphaassets"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/commitments"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/swap"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// recordedQuery is a runtime API call and what it returned.
type recordedQuery struct {
	Method string
	Args   types.Bytes
	Result *types.Bytes
}

// queried is what this test needs of a recorded chain.
type queried struct {
	recordedChain
	GenesisQueries []recordedQuery
	Blocks         []struct {
		Number      uint32
		StorageDiff map[string]*types.Bytes
		Queries     []recordedQuery
	}
}

// apis answers runtime API calls on recorded states.
type apis struct {
	reg     *frame.Registry
	methods map[string]*frame.APIMethod
}

// storedCommitments gives the commitments that the state holds.
type storedCommitments struct{ *commitments.Pallet }

func (storedCommitments) PurgeNetuid(*frame.Context, uint16) {}

func (c storedCommitments) Commitments(ctx *frame.Context, netuid uint16) (out []subtensor.CommitmentOf) {
	for who, v := range c.CommitmentOf.With(ctx, netuid) {
		out = append(out, subtensor.CommitmentOf{Hotkey: who, Data: scale.For[commitments.Registration]().Encode(v)})
	}
	return out
}

func newAPIs(fast bool) *apis {
	sys := system.New(system.Config{})
	bal, assets, com := balances.New(sys), alphaassets.New(), commitments.New()
	sub := subtensor.New(subtensor.Deps{System: sys, Balances: bal, AlphaAssets: assets, Commitments: storedCommitments{com}}, subtensor.Config{Fast: fast})
	pools := swap.New(sub)
	sub.Connect(func(d *subtensor.Deps) { d.Swap = pools })
	a := &apis{methods: make(map[string]*frame.APIMethod)}
	a.reg = frame.NewRegistry(frame.Config{Events: sys}, sys, bal, sub, assets, com, pools)
	for _, api := range append(sub.APIs(), pools.APIs()...) {
		for _, m := range api.Methods {
			a.methods[api.Name+"_"+m.Name] = m
		}
	}
	return a
}

func (a *apis) on(base state.Reader) *frame.Context {
	return frame.NewContext(state.NewOverlay(base), a.reg)
}

// TestRecordedAPIs makes the recorded calls on the recorded states.
func TestRecordedAPIs(t *testing.T) {
	if refdata.Dir() == "" {
		t.Skip("no reference data")
	}
	for _, dir := range []string{"traces", "large", "wide", "fast"} {
		names, err := filepath.Glob(filepath.Join(refdata.Dir(), dir, "*.json.gz"))
		require.NoError(t, err)
		for _, name := range names {
			file := filepath.Base(name)
			if strings.HasPrefix(file, "genesis-") || strings.HasPrefix(file, "version") {
				continue
			}
			t.Run(dir+"/"+file, func(t *testing.T) {
				if testing.Short() && !strings.HasPrefix(file, "a-empty-20") {
					t.Skip("long")
				}
				testRecordedAPIs(t, dir, file)
			})
		}
	}
}

func testRecordedAPIs(t *testing.T, dir, file string) {
	var c queried
	refdata.JSON(t, filepath.Join(dir, file), &c)
	base, a := genesisOf(t, &c.recordedChain, dir), newAPIs(dir == "fast")
	made := a.check(t, base, c.StartNumber, c.GenesisQueries)
	for i := range c.Blocks {
		b := &c.Blocks[i]
		apply(t, base, b.StorageDiff)
		made += a.check(t, base, b.Number, b.Queries)
	}
	t.Logf("%d calls", made)
}

func (a *apis) check(t *testing.T, base state.Reader, block uint32, queries []recordedQuery) (made int) {
	for _, q := range queries {
		m := a.methods[q.Method]
		if m == nil {
			continue
		}
		made++
		got, err := m.Call(a.on(base), q.Args)
		require.NoError(t, err, "block %d: %s", block, q.Method)
		require.NotNil(t, q.Result, "block %d: %s", block, q.Method)
		require.Equal(t, q.Result.String(), types.Bytes(got).String(), "block %d: %s(%v)", block, q.Method, q.Args)
	}
	return made
}

func benchmarkAPI(b *testing.B, method string, args []byte) {
	var c queried
	refdata.JSON(b, "large/large-128.json", &c)
	base, a := genesisOf(b, &c.recordedChain, "large"), newAPIs(false)
	apply(b, base, c.Blocks[0].StorageDiff)
	b.ReportAllocs()
	for b.Loop() {
		out, err := a.methods[method].Call(a.on(base), args)
		require.NoError(b, err)
		b.SetBytes(int64(len(out)))
	}
}

func BenchmarkMetagraph(b *testing.B) {
	benchmarkAPI(b, "SubnetInfoRuntimeApi_get_metagraph", []byte{1, 0})
}

func BenchmarkAllMetagraphs(b *testing.B) {
	benchmarkAPI(b, "SubnetInfoRuntimeApi_get_all_metagraphs", nil)
}

func BenchmarkNeuronsLite(b *testing.B) {
	benchmarkAPI(b, "NeuronInfoRuntimeApi_get_neurons_lite", []byte{1, 0})
}

func BenchmarkNeurons(b *testing.B) {
	benchmarkAPI(b, "NeuronInfoRuntimeApi_get_neurons", []byte{1, 0})
}

// TestSelectiveMetagraphFields checks that the fields that can be selected are
// those of a metagraph in the same order.
func TestSelectiveMetagraphFields(t *testing.T) {
	a := newAPIs(false)
	full := a.methods["SubnetInfoRuntimeApi_get_metagraph"].Out.Elem()
	selective := a.methods["SubnetInfoRuntimeApi_get_selective_metagraph"].Out.Elem()
	require.Equal(t, full.NumField()+2, selective.NumField())
	for i := range full.NumField() {
		require.Equal(t, full.Field(i).Name, selective.Field(i).Name)
	}
}

// TestEverySelectedField asks for each field alone, and compares it with that of
// the whole metagraph.
func TestEverySelectedField(t *testing.T) {
	var c queried
	refdata.JSON(t, "traces/c-subnets-staking-epochs.json", &c)
	base, a := genesisOf(t, &c.recordedChain, "traces"), newAPIs(false)
	for i := range c.Blocks {
		apply(t, base, c.Blocks[i].StorageDiff)
	}
	call := func(method string, args []byte) []byte {
		out, err := a.methods["SubnetInfoRuntimeApi_"+method].Call(a.on(base), args)
		require.NoError(t, err)
		return out
	}
	var full subtensor.Metagraph
	whole := call("get_metagraph", []byte{1, 0})
	require.NoError(t, decodeOption(whole, &full))
	require.NotEmpty(t, full.Hotkeys)
	indexes := scale.For[[]uint16]()
	var all []uint16
	for i := range uint16(80) {
		all = append(all, i)
	}
	var every subtensor.SelectiveMetagraph
	require.NoError(t, decodeOption(call("get_selective_metagraph", indexes.Append([]byte{1, 0}, &all)), &every))
	require.Equal(t, full.Netuid, every.Netuid)
	require.Equal(t, full.Tempo, every.Tempo.V)
	require.Equal(t, full.Hotkeys, *every.Hotkeys)
	require.Equal(t, full.AlphaStake, *every.AlphaStake)
	for i := range uint16(80) {
		one := []uint16{i}
		var s subtensor.SelectiveMetagraph
		require.NoError(t, decodeOption(call("get_selective_metagraph", indexes.Append([]byte{1, 0}, &one)), &s))
		checkOnly(t, int(i), &s, &every)
	}
}

// decodeOption decodes a Some that takes up all of b.
func decodeOption[T any](b []byte, v *T) error {
	var opt *T
	d := scale.NewDecoder(b)
	scale.For[*T]().Decode(d, &opt)
	if err := d.End(); err != nil {
		return err
	}
	*v = *opt
	return nil
}

// checkOnly wants s to have the field i as all has it and no other.
func checkOnly(t *testing.T, i int, s, all *subtensor.SelectiveMetagraph) {
	got, want := reflect.ValueOf(s).Elem(), reflect.ValueOf(all).Elem()
	for f := range got.NumField() {
		name := got.Type().Field(f).Name
		if f == i {
			require.Equal(t, want.Field(f).Interface(), got.Field(f).Interface(), name)
			require.False(t, got.Field(f).IsZero(), name)
		} else {
			require.True(t, got.Field(f).IsZero(), "%s with field %d", name, i)
		}
	}
}
