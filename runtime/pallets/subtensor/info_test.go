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
	"github.com/tensord/tensord/internal/cpumeter"
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
	sub     *subtensor.Pallet
}

func newAPIs(fast bool) *apis {
	sys := system.New(system.Config{})
	bal, assets := balances.New(sys), alphaassets.New()
	sub := subtensor.New(subtensor.Deps{System: sys, Balances: bal, AlphaAssets: assets}, subtensor.Config{Fast: fast, Faucet: fast})
	pools, com := swap.New(sub), commitments.New(sys, bal, sub, pulses{})
	sub.Connect(func(d *subtensor.Deps) { d.Swap, d.Commitments = pools, com })
	a := &apis{sub: sub, methods: make(map[string]*frame.APIMethod)}
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

// fullSubnets is a state with subnets of 256 neurons, all with stake, axons and
// dividends, and no hotkey on two subnets.
func (a *apis) fullSubnets(subnets uint16) *state.Map {
	const n = 256
	ctx, p := a.on(new(state.Map)), a.sub
	numbers, flags, blocks := make([]uint16, n), make([]bool, n), make([]uint64, n)
	for i := range n {
		numbers[i], flags[i], blocks[i] = uint16(i*255), i%4 == 0, uint64(i)*1_000_000
	}
	for netuid := uint16(1); netuid <= subnets; netuid++ {
		p.NetworksAdded.Put(ctx, netuid, true)
		p.SubnetworkN.Put(ctx, netuid, n)
		p.Active.Put(ctx, netuid, flags)
		p.ValidatorPermit.Put(ctx, netuid, flags)
		p.Emission.Put(ctx, netuid, blocks)
		p.LastUpdate.Put(ctx, netuid, blocks)
		p.Incentive.Put(ctx, netuid, numbers)
		p.Consensus.Put(ctx, netuid, numbers)
		p.Dividends.Put(ctx, netuid, numbers)
		p.ValidatorTrust.Put(ctx, netuid, numbers)
		for uid := range uint16(n) {
			key := hotkey(int(netuid)*n + int(uid))
			p.Keys.Put(ctx, netuid, uid, key)
			p.Owner.Put(ctx, key, coldkey(int(netuid)*n+int(uid)))
			p.BlockAtRegistration.Put(ctx, netuid, uid, uint64(uid))
			p.Axons.Put(ctx, netuid, key, subtensor.AxonInfo{Block: 7, Port: 8091, IPType: 4})
			p.AlphaDividendsPerSubnet.Put(ctx, netuid, key, 1_000_000)
			p.TotalHotkeyAlpha.Put(ctx, key, netuid, 5_000_000_000)
			p.TotalHotkeyAlpha.Put(ctx, key, subtensor.RootNetuid, 3_000_000_000)
		}
	}
	full := new(state.Map)
	for _, c := range ctx.State.Changed() {
		full.Put(c.Key, c.Value)
	}
	return full
}

func benchmarkAPI(b *testing.B, subnets uint16, method string, args ...byte) {
	a := newAPIs(false)
	base, m := a.fullSubnets(subnets), a.methods[method]
	b.ReportAllocs()
	meter := cpumeter.Start(b)
	for b.Loop() {
		_, err := m.Call(a.on(base), args)
		require.NoError(b, err)
	}
	meter.Report(1, cpumeter.Unit)
}

func BenchmarkMetagraph(b *testing.B) {
	benchmarkAPI(b, 1, "SubnetInfoRuntimeApi_get_metagraph", 1, 0)
}

func BenchmarkAllMetagraphs(b *testing.B) {
	benchmarkAPI(b, 128, "SubnetInfoRuntimeApi_get_all_metagraphs")
}

func BenchmarkNeurons(b *testing.B) {
	benchmarkAPI(b, 1, "NeuronInfoRuntimeApi_get_neurons", 1, 0)
}

func BenchmarkSubnetState(b *testing.B) {
	benchmarkAPI(b, 128, "SubnetInfoRuntimeApi_get_subnet_state", 1, 0)
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
