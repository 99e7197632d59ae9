package subtensor_test

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/alphaassets"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/swap"
	"github.com/tensord/tensord/runtime/pallets/system"
)

const netuid uint16 = 1

// world is a chain with SubtensorModule, its pools and one subnet.
type world struct {
	*pallettest.Chain
	*subtensor.Pallet
	owner, ownerHotkey types.AccountID
}

type noCommitments struct{}

func (noCommitments) PurgeNetuid(*frame.Context, uint16)                          {}
func (noCommitments) Commitments(*frame.Context, uint16) []subtensor.CommitmentOf { return nil }

// account returns a key that is as good as any.
func account(kind byte, n int) (a types.AccountID) {
	a[0] = kind
	binary.BigEndian.PutUint32(a[28:], uint32(n))
	return a
}

func coldkey(n int) types.AccountID { return account('c', n) }
func hotkey(n int) types.AccountID  { return account('h', n) }

func newWorld(t testing.TB) *world {
	w := &world{owner: coldkey(0), ownerHotkey: hotkey(0)}
	w.Chain = pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		assets := alphaassets.New()
		w.Pallet = subtensor.New(subtensor.Deps{
			System: sys, Balances: bal, AlphaAssets: assets, Commitments: noCommitments{},
			Author: func(*frame.Context) (a types.AccountID, ok bool) { return a, false },
		}, subtensor.Config{})
		pools := swap.New(w.Pallet)
		w.Connect(func(d *subtensor.Deps) { d.Swap = pools })
		return []frame.Pallet{assets, w.Pallet, pools}
	})
	w.setBlock(10_000)
	w.Endow(t, w.owner, 10_000*tao)
	w.must(t, w.owner, "register_network", &subtensor.RegisterNetworkArgs{Hotkey: w.ownerHotkey})
	return w
}

func (w *world) setBlock(n uint32) { w.Sys.Number.Put(w.Ctx, n) }

func (w *world) call(who types.AccountID, name string, args any) error {
	_, err := w.Dispatch(frame.Signed(who), "SubtensorModule", name, args)
	return err
}

func (w *world) must(t testing.TB, who types.AccountID, name string, args any) {
	t.Helper()
	require.NoError(t, w.call(who, name, args))
}

// add appends a neuron without the price and limits of a registration.
func (w *world) add(n int, block uint64) {
	w.Owner.Put(w.Ctx, hotkey(n), coldkey(n))
	w.OwnedHotkeys.Put(w.Ctx, coldkey(n), []types.AccountID{hotkey(n)})
	w.AppendNeuron(w.Ctx, netuid, hotkey(n), block)
}

// fill appends neurons until there are n.
func (w *world) fill(n int) {
	for i := int(w.SubnetworkN.Get(w.Ctx, netuid)); i < n; i++ {
		w.add(i, uint64(i))
	}
}

// spread gives every neuron of a full subnet of n weights on all, and emission
// that rises with its uid.
func (w *world) spread(n int) {
	row := make([]scale.Tuple2[uint16, uint16], n)
	for i := range row {
		row[i] = scale.Pair(uint16(i), uint16(1000+i))
	}
	emission := make([]uint64, n)
	for i := range n {
		emission[i] = uint64(i) * 10
		w.Weights.Put(w.Ctx, netuid, uint16(i), row)
	}
	w.Emission.Put(w.Ctx, netuid, emission)
}

func TestRegisterNetwork(t *testing.T) {
	w := newWorld(t)
	require.Equal(t, []string{
		"SubtensorModule.RegistrationAllowed", "SubtensorModule.MaxAllowedUidsSet",
		"SubtensorModule.MaxAllowedValidatorsSet", "SubtensorModule.MinAllowedWeightSet",
		"SubtensorModule.ImmunityPeriodSet", "System.NewAccount", "Balances.Endowed", "Balances.Transfer",
		"SubtensorModule.SubnetOwnerHotkeySet", "SubtensorModule.NetworkAdded",
	}, slices.DeleteFunc(w.Events(), func(s string) bool { return s == "Swap.FeeRateSet" }))
	require.EqualValues(t, 1000*tao, w.SubnetLocked.Get(w.Ctx, netuid))
	require.EqualValues(t, 1000*tao, w.SubnetTAO.Get(w.Ctx, netuid))
	require.EqualValues(t, 1000*tao, w.SubnetAlphaIn.Get(w.Ctx, netuid), "the first pool starts at price 1")
	require.Equal(t, "α", string(w.TokenSymbol.Get(w.Ctx, netuid)))
	require.Equal(t, w.ownerHotkey, w.Keys.Get(w.Ctx, netuid, 0))
	require.EqualValues(t, 9999, w.LastEpochBlock.Get(w.Ctx, netuid), "staggered by the netuid")
	require.False(t, w.SubnetEmissionEnabled.Get(w.Ctx, netuid))

	again := &subtensor.RegisterNetworkArgs{Hotkey: hotkey(1)}
	require.Equal(t, w.Err.NetworkTxRateLimitExceeded, w.call(w.owner, "register_network", again))
	w.setBlock(10_000 + 7200)
	w.SubnetLimit.Put(w.Ctx, 1)
	require.Equal(t, w.Err.SubnetLimitReached, w.call(w.owner, "register_network", again))
	w.SubnetLimit.Put(w.Ctx, 2)
	require.EqualValues(t, 2000*tao-1000*tao/100_800*7200, w.NetworkLockCost(w.Ctx))
	w.must(t, w.owner, "register_network", again)
	require.Equal(t, []uint16{1, 2}, w.AllSubnetNetuids(w.Ctx))
}

func TestStartCall(t *testing.T) {
	w := newWorld(t)
	start := &subtensor.StartCallArgs{Netuid: netuid}
	w.SetStartCallDelay(w.Ctx, 5)
	require.Equal(t, frame.ErrBadOrigin, w.call(coldkey(9), "start_call", start))
	require.Equal(t, w.Err.NeedWaitingMoreBlocksToStarCall, w.call(w.owner, "start_call", start))
	w.setBlock(10_005)
	w.must(t, w.owner, "start_call", start)
	first, _ := w.FirstEmissionBlockNumber.Find(w.Ctx, netuid)
	require.EqualValues(t, 10_006, first)
	require.Equal(t, w.Err.FirstEmissionBlockNumberAlreadySet, w.call(w.owner, "start_call", start))
}

func TestBurnedRegister(t *testing.T) {
	w := newWorld(t)
	w.Endow(t, coldkey(1), 10*tao)
	price := w.Burn.Get(w.Ctx, netuid)
	register := &subtensor.BurnedRegisterArgs{Netuid: netuid, Hotkey: hotkey(1)}

	require.Equal(t, w.Err.RegistrationNotPermittedOnRootSubnet,
		w.call(coldkey(1), "burned_register", &subtensor.BurnedRegisterArgs{Hotkey: hotkey(1)}))
	require.Equal(t, w.Err.NotEnoughBalanceToStake, w.call(coldkey(2), "burned_register", register))
	require.Equal(t, w.Err.HotKeyAlreadyRegisteredInSubNet,
		w.call(coldkey(1), "burned_register", &subtensor.BurnedRegisterArgs{Netuid: netuid, Hotkey: w.ownerHotkey}))
	require.Equal(t, w.Err.RegistrationPriceLimitExceeded,
		w.call(coldkey(1), "register_limit", &subtensor.RegisterLimitArgs{Netuid: netuid, Hotkey: hotkey(1), LimitPrice: price - 1}))
	w.must(t, coldkey(1), "burned_register", register)

	uid, err := w.UidForNetAndHotkey(w.Ctx, netuid, hotkey(1))
	require.NoError(t, err)
	require.EqualValues(t, 1, uid)
	require.EqualValues(t, 9*tao, w.Bal.Balance(w.Ctx, coldkey(1)))
	require.EqualValues(t, 1_260_000_000, w.Burn.Get(w.Ctx, netuid))
	require.EqualValues(t, tao, w.RAORecycledForRegistration.Get(w.Ctx, netuid))
	require.EqualValues(t, tao, w.SubnetTaoFlow.Get(w.Ctx, netuid))
	require.Zero(t, w.SubnetAlphaOut.Get(w.Ctx, netuid), "what was bought is gone")
	require.EqualValues(t, 1, w.RegistrationsThisBlock.Get(w.Ctx, netuid))

	w.UpdateRegistrationPricesForNetworks(w.Ctx)
	require.Less(t, w.Burn.Get(w.Ctx, netuid), uint64(1_260_000_000))
	require.Zero(t, w.RegistrationsThisBlock.Get(w.Ctx, netuid))
}

func TestBurnedRegisterPrunes(t *testing.T) {
	w := newWorld(t)
	w.MaxAllowedUids.Put(w.Ctx, netuid, 20)
	w.fill(20)
	w.spread(20)
	w.Axons.Put(w.Ctx, netuid, hotkey(1), subtensor.AxonInfo{Port: 1})
	w.Endow(t, coldkey(30), 10*tao)
	w.must(t, coldkey(30), "burned_register", &subtensor.BurnedRegisterArgs{Netuid: netuid, Hotkey: hotkey(30)})

	require.Equal(t, hotkey(30), w.Keys.Get(w.Ctx, netuid, 1), "uid 0 is the owner's, then uid 1 earns the least")
	require.False(t, w.IsHotkeyRegisteredOnNetwork(w.Ctx, netuid, hotkey(1)))
	require.False(t, w.Axons.Has(w.Ctx, netuid, hotkey(1)))
	require.False(t, w.IsNetworkMember.Has(w.Ctx, hotkey(1), netuid))
	require.EqualValues(t, 10_000, w.BlockAtRegistration.Get(w.Ctx, netuid, 1))
	require.EqualValues(t, 10_000, w.LastUpdate.Get(w.Ctx, netuid)[1])
	require.EqualValues(t, 20, w.SubnetworkN.Get(w.Ctx, netuid))
	require.False(t, w.Weights.Has(w.Ctx, netuid, 1))
	for uid, row := range w.Weights.With(w.Ctx, netuid) {
		require.Len(t, row, 20)
		for i, l := range row {
			want := uint16(1000 + i)
			if i == 1 {
				want = 0
			}
			require.Equal(t, scale.Pair(uint16(i), want), l, "row %d", uid)
		}
	}
}

func TestNeuronToPrune(t *testing.T) {
	w := newWorld(t)
	w.ImmunityPeriod.Put(w.Ctx, netuid, 100)
	w.MinNonImmuneUids.Put(w.Ctx, netuid, 2)
	_, ok := w.NeuronToPrune(w.Ctx, netuid)
	require.False(t, ok, "the owner's neuron stays")

	for i, block := range []uint64{9950, 9949, 9000, 9000, 8000} { // uids 1 and 2 are immune
		w.add(i+1, block)
	}
	prune := func(emission ...uint64) uint16 {
		w.Emission.Put(w.Ctx, netuid, emission)
		uid, ok := w.NeuronToPrune(w.Ctx, netuid)
		require.True(t, ok)
		return uid
	}
	require.EqualValues(t, 4, prune(0, 0, 0, 7, 6, 7))
	require.EqualValues(t, 5, prune(0, 0, 0, 7, 7, 7), "the oldest")
	require.EqualValues(t, 3, prune(0, 0, 0, 7, 7, 8), "the lowest uid")
	require.EqualValues(t, 5, prune(0, 0, 0, 7, 7), "no emission known is none")
	w.MinNonImmuneUids.Put(w.Ctx, netuid, 3)
	require.EqualValues(t, 2, prune(0, 0, 0, 7, 7, 7), "too few would be left, so immune ones go")
	require.EqualValues(t, 1, prune(0, 0, 1, 7, 7, 7))

	w.OwnedHotkeys.Put(w.Ctx, w.owner, []types.AccountID{w.ownerHotkey, hotkey(3), hotkey(5)})
	w.ImmuneOwnerUidsLimit.Put(w.Ctx, netuid, 2)
	require.Equal(t, []uint16{0, 5}, w.ImmuneOwnerUids(w.Ctx, netuid, w.owner), "the owner's hotkey pushes out the younger one")
}

func TestTrim(t *testing.T) {
	w := newWorld(t)
	const n, size = 100, 64
	w.MinAllowedUids.Put(w.Ctx, netuid, size)
	w.fill(n)
	w.spread(n)
	w.AssociatedEvmAddress.Put(w.Ctx, netuid, n-1, scale.Pair(types.H160{1}, uint64(5)))
	require.Equal(t, w.Err.InvalidValue, w.TrimToMaxAllowedUids(w.Ctx, netuid, size-1))

	w.ImmunityPeriod.Put(w.Ctx, netuid, 1) // only the owner's neuron is that new
	require.NoError(t, w.TrimToMaxAllowedUids(w.Ctx, netuid, size))

	require.EqualValues(t, size, w.SubnetworkN.Get(w.Ctx, netuid))
	require.EqualValues(t, size, w.MaxAllowedUids.Get(w.Ctx, netuid))
	keys := slices.Collect(func(yield func(types.AccountID) bool) {
		for i := range uint16(size) {
			yield(w.Keys.Get(w.Ctx, netuid, i))
		}
	})
	want := []types.AccountID{w.ownerHotkey}
	for i := n - size + 1; i < n; i++ {
		want = append(want, hotkey(i))
	}
	require.Equal(t, want, keys)
	for i, k := range keys {
		uid, err := w.UidForNetAndHotkey(w.Ctx, netuid, k)
		require.NoError(t, err)
		require.EqualValues(t, i, uid)
	}
	require.False(t, w.Keys.Has(w.Ctx, netuid, size))
	require.False(t, w.Uids.Has(w.Ctx, netuid, hotkey(1)))
	require.Len(t, w.Active.Get(w.Ctx, netuid), size)
	require.EqualValues(t, (n-1)*10, w.Emission.Get(w.Ctx, netuid)[size-1])
	row := w.Weights.Get(w.Ctx, netuid, size-1)
	require.Len(t, row, size)
	require.Equal(t, scale.Pair[uint16, uint16](size-1, 1000+n-1), row[size-1])
	evm, ok := w.AssociatedEvmAddress.Find(w.Ctx, netuid, size-1)
	require.True(t, ok)
	require.Equal(t, types.H160{1}, evm.A)
	require.False(t, w.Weights.Has(w.Ctx, netuid, size))
}

func TestTrimKeepsImmune(t *testing.T) {
	w := newWorld(t)
	w.fill(100)
	w.spread(100)
	w.setBlock(100)
	w.ImmunityPeriod.Put(w.Ctx, netuid, 52) // 51 uids from 49 on, and the owner's: 81 of 100
	trim := func(size uint16) error {
		return w.Ctx.Layer(func() error { return w.TrimToMaxAllowedUids(w.Ctx, netuid, size) })
	}
	require.Equal(t, w.Err.TrimmingWouldExceedMaxImmunePercentage, trim(64))
	require.Equal(t, w.Err.TrimmingWouldExceedMaxImmunePercentage, trim(65), "80 is too much, too")
	require.NoError(t, trim(66))
	require.Equal(t, w.ownerHotkey, w.Keys.Get(w.Ctx, netuid, 0), "it earned nothing but stays")
	require.Equal(t, hotkey(99), w.Keys.Get(w.Ctx, netuid, 65))
}

func TestRootRegister(t *testing.T) {
	w := newWorld(t)
	register := func(n int) error {
		return w.call(coldkey(n), "root_register", &subtensor.RootRegisterArgs{Hotkey: hotkey(n)})
	}
	require.Equal(t, w.Err.RootNetworkDoesNotExist, register(1))
	w.NetworksAdded.Put(w.Ctx, 0, true)
	w.MaxAllowedUids.Put(w.Ctx, 0, 2)
	w.MaxRegistrationsPerBlock.Put(w.Ctx, 0, 10)
	require.NoError(t, register(1))
	require.Equal(t, w.Err.HotKeyAlreadyRegisteredInSubNet, register(1))
	require.EqualValues(t, 11_796, w.Delegates.Get(w.Ctx, hotkey(1)))
	require.NoError(t, register(2))
	require.Equal(t, w.Err.StakeTooLowForRoot, register(3))
	for i, stake := range []uint64{0, 50, 40, 41} {
		w.TotalHotkeyAlpha.Put(w.Ctx, hotkey(i), 0, stake)
	}
	require.NoError(t, register(3))
	require.Equal(t, hotkey(3), w.Keys.Get(w.Ctx, 0, 1))
	w.TargetRegistrationsPerInterval.Put(w.Ctx, 0, 1)
	require.Equal(t, w.Err.TooManyRegistrationsThisInterval, register(2))
	w.RegistrationsThisBlock.Put(w.Ctx, 0, 10)
	require.Equal(t, w.Err.TooManyRegistrationsThisBlock, register(2))
}

func BenchmarkBurnedRegisterPrunes256(b *testing.B) {
	w := newWorld(b)
	w.fill(256)
	w.spread(256)
	w.Endow(b, coldkey(999), 10*tao)
	register := &subtensor.BurnedRegisterArgs{Netuid: netuid, Hotkey: hotkey(999)}
	b.ReportAllocs()
	for b.Loop() {
		_ = w.Ctx.Speculate(func() error {
			if err := w.call(coldkey(999), "burned_register", register); err != nil {
				b.Fatal(err)
			}
			return nil
		})
	}
}
