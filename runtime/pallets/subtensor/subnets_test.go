package subtensor_test

import (
	"crypto/sha256"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// keysOf returns the items of the pallet that have a key with the netuid in it,
// as one of the map's keys.
func (w *world) keysOf(netuid uint16) (items []string) {
	for _, item := range w.Declarations().Items {
		at := slices.IndexFunc(item.Keys, func(k scale.Type) bool { return k.Go == scale.TypeOf[uint16]().Go })
		if at < 0 {
			continue
		}
		found := false
		w.Ctx.State.Iterate(item.Prefix(), nil, func(key, _ []byte) bool {
			d := scale.NewDecoder(key[len(item.Prefix()):])
			for i, h := range item.Hashers {
				switch h {
				case frame.Twox64Concat:
					d.Next(8)
				case frame.Blake2_128Concat:
					d.Next(16)
				}
				if i == at {
					found = found || d.Uint16() == netuid
					return !found
				}
				d.Next(32)
			}
			return true
		})
		if found {
			items = append(items, item.Name)
		}
	}
	return items
}

func TestDissolveLeavesLittle(t *testing.T) {
	w := newWorld(t)
	w.add(1, 5)
	w.must(t, hotkey(1), "serve_axon_tls", &subtensor.ServeAxonTlsArgs{
		Netuid: netuid, IP: scale.U128{Lo: 7}, Port: 8, IPType: 4, Certificate: []byte{1, 2},
	})
	w.must(t, w.owner, "set_subnet_identity", &subtensor.SetSubnetIdentityArgs{Netuid: netuid, SubnetName: []byte("x")})
	w.must(t, w.owner, "start_call", &subtensor.StartCallArgs{Netuid: netuid})
	w.Endow(t, coldkey(1), 10*tao)
	w.must(t, coldkey(1), "add_stake", &subtensor.AddStakeArgs{Hotkey: hotkey(1), Netuid: netuid, AmountStaked: 5 * tao})
	w.ChildKeys.Put(w.Ctx, hotkey(1), netuid, nil)
	w.ChildKeys.Put(w.Ctx, hotkey(1), 2, nil)
	w.TransactionKeyLastBlock.Put(w.Ctx, hotkey(1), netuid, 1, 5)
	w.Weights.Put(w.Ctx, 0, 3, []scale.Tuple2[uint16, uint16]{{A: netuid, B: 9}, {A: 2, B: 8}})
	w.Events()

	require.Equal(t, frame.ErrBadOrigin, w.call(w.owner, "dissolve_network", &subtensor.DissolveNetworkArgs{Netuid: netuid}))
	_, err := w.Dispatch(frame.Root(), "SubtensorModule", "root_dissolve_network", &subtensor.RootDissolveNetworkArgs{Netuid: netuid})
	require.NoError(t, err)
	events := w.Events()
	require.Equal(t, []string{"SubtensorModule.SubnetIdentityRemoved", "SubtensorModule.NetworkRemoved"}, events[len(events)-2:])
	require.Zero(t, w.TotalNetworks.Get(w.Ctx))
	require.Equal(t, []scale.Tuple2[uint16, uint16]{{A: netuid, B: 0}, {A: 2, B: 8}}, w.Weights.Get(w.Ctx, 0, 3))
	require.True(t, w.ChildKeys.Has(w.Ctx, hotkey(1), 2), "another subnet's")
	require.Equal(t, []string{"SubnetEmissionEnabled", "RegisteredSubnetCounter"}, w.keysOf(netuid))
	require.Equal(t, w.Err.SubnetNotExists, w.DoDissolveNetwork(w.Ctx, netuid))
}

func TestNetworkToPrune(t *testing.T) {
	w := newWorld(t)
	price := func(netuid uint16, bits uint64, registered uint64) {
		w.NetworksAdded.Put(w.Ctx, netuid, true)
		w.SubnetMechanism.Put(w.Ctx, netuid, 1)
		w.SubnetMovingPrice.Put(w.Ctx, netuid, fixed.I96F32{Bits: fixed.I128{Lo: bits}})
		w.NetworkRegisteredAt.Put(w.Ctx, netuid, registered)
	}
	_, ok := w.NetworkToPrune(w.Ctx)
	require.False(t, ok, "the only subnet is new")
	w.NetworkImmunityPeriod.Put(w.Ctx, 1000)
	price(2, 50, 8000)
	price(3, 40, 9001)
	price(4, 60, 10)
	price(5, 50, 7000)
	got, ok := w.NetworkToPrune(w.Ctx)
	require.True(t, ok)
	require.EqualValues(t, 5, got, "the older of the two cheapest; 3 is too new")
}

func TestServing(t *testing.T) {
	w := newWorld(t)
	localhost, top := scale.U128{Lo: 0x7f000001}, scale.U128{Lo: ^uint64(0), Hi: ^uint64(0)}
	axon := func(ipType uint8, ip scale.U128, port uint16) error {
		return w.call(w.ownerHotkey, "serve_axon", &subtensor.ServeAxonArgs{Netuid: netuid, IP: ip, Port: port, IPType: ipType})
	}
	require.Equal(t, w.Err.HotKeyNotRegisteredInNetwork, w.call(hotkey(9), "serve_axon", &subtensor.ServeAxonArgs{Netuid: netuid}))
	require.Equal(t, w.Err.InvalidIpType, axon(5, scale.U128{Lo: 1}, 1))
	require.Equal(t, w.Err.InvalidIpAddress, axon(4, localhost, 1))
	require.Equal(t, w.Err.InvalidIpAddress, axon(4, scale.U128{Lo: 0xffffffff}, 1))
	require.Equal(t, w.Err.InvalidIpAddress, axon(6, scale.U128{Lo: 1}, 1))
	require.Equal(t, w.Err.InvalidIpAddress, axon(6, top, 1))
	require.Equal(t, w.Err.InvalidPort, axon(4, scale.U128{}, 0))
	require.NoError(t, axon(4, scale.U128{}, 80), "axons may have no address")
	w.setBlock(10_049)
	require.Equal(t, w.Err.ServingRateLimitExceeded, axon(6, localhost, 81))
	w.setBlock(10_050)
	require.NoError(t, axon(6, localhost, 81))
	require.Equal(t, subtensor.AxonInfo{Block: 10_050, IP: localhost, Port: 81, IPType: 6}, w.AxonInfo(w.Ctx, netuid, w.ownerHotkey))

	prometheus := &subtensor.ServePrometheusArgs{Netuid: netuid, Port: 1, IPType: 4}
	require.Equal(t, w.Err.InvalidIpAddress, w.call(w.ownerHotkey, "serve_prometheus", prometheus))
	prometheus.IP = scale.U128{Lo: 1}
	w.must(t, w.ownerHotkey, "serve_prometheus", prometheus)

	_, ok := subtensor.ParseNeuronCertificate(make([]byte, 66))
	require.False(t, ok)
	_, ok = subtensor.ParseNeuronCertificate(nil)
	require.False(t, ok)
	c, ok := subtensor.ParseNeuronCertificate([]byte{3, 4, 5})
	require.True(t, ok)
	require.Equal(t, subtensor.NeuronCertificate{Algorithm: 3, PublicKey: []byte{4, 5}}, c)
}

func TestIdentities(t *testing.T) {
	w := newWorld(t)
	identity := &subtensor.SetIdentityArgs{Name: make([]byte, 256), Image: make([]byte, 1024)}
	require.Equal(t, w.Err.HotKeyNotRegisteredInNetwork, w.call(coldkey(1), "set_identity", identity))
	w.must(t, w.owner, "set_identity", identity)
	identity.GithubRepo = make([]byte, 257)
	require.Equal(t, w.Err.InvalidIdentity, w.call(w.owner, "set_identity", identity))

	subnet := &subtensor.SetSubnetIdentityArgs{Netuid: netuid, SubnetName: []byte("mine"), GithubRepo: make([]byte, 1024)}
	require.Equal(t, w.Err.NotSubnetOwner, w.call(coldkey(1), "set_subnet_identity", subnet))
	require.Equal(t, "apex", string(w.NameForSubnet(w.Ctx, netuid)))
	w.must(t, w.owner, "set_subnet_identity", subnet)
	require.Equal(t, "mine", string(w.NameForSubnet(w.Ctx, netuid)))
	require.Equal(t, "unknown", string(w.NameForSubnet(w.Ctx, 439)))
}

func TestSymbols(t *testing.T) {
	w := newWorld(t)
	table, names := sha256.New(), sha256.New()
	for netuid := range uint16(439) {
		for h, v := range map[interface{ Write([]byte) (int, error) }][]byte{
			table: w.SymbolForSubnet(netuid), names: w.NameForSubnet(w.Ctx, netuid),
		} {
			_, _ = h.Write(append([]byte{byte(len(v))}, v...))
		}
	}
	// The tables of the reference, each entry behind its length.
	require.Equal(t, "6c54dc22e33e3bdc86b26884e0674f1b9a243060ef7275148da297d94dd70128", types.Bytes(table.Sum(nil)).String()[2:])
	require.Equal(t, "be7e4169fbd1014220f4c43cc7445b730946d2769ee36fade7587ae8912b74a3", types.Bytes(names.Sum(nil)).String()[2:])

	update := func(symbol string) error {
		return w.call(w.owner, "update_symbol", &subtensor.UpdateSymbolArgs{Netuid: netuid, Symbol: []byte(symbol)})
	}
	require.Equal(t, w.Err.SymbolDoesNotExist, update("Τ"), "the root's")
	require.Equal(t, w.Err.SymbolAlreadyInUse, update("α"))
	require.NoError(t, update("γ"))
	require.Equal(t, "α", string(w.NextAvailableSymbol(w.Ctx, 3)), "its own is taken")
	require.Equal(t, "Τ", string(w.SymbolForSubnet(439)))
}

func TestAssociateEVMKey(t *testing.T) {
	w := newWorld(t)
	pair := crypto.MustFromURI(crypto.Ecdsa, "//Alice").(crypto.HashSigner)
	sign := func(block uint64) (sig [65]byte) {
		hash := crypto.Keccak256(scale.AppendUint64(nil, block))
		digest := subtensor.HashMessageEip191(append(w.ownerHotkey[:], hash[:]...))
		copy(sig[:], pair.SignHash(digest))
		sig[64] += 27
		return sig
	}
	var probe [32]byte
	public, ok := crypto.RecoverEcdsaFull([65]byte(pair.SignHash(probe)), probe)
	require.True(t, ok)
	digest := crypto.Keccak256(public[:])
	key := types.H160(digest[12:])
	associate := func(sig [65]byte) error {
		return w.call(w.ownerHotkey, "associate_evm_key", &subtensor.AssociateEVMKeyArgs{
			Netuid: netuid, EVMKey: key, BlockNumber: 5, Signature: sig,
		})
	}
	require.Equal(t, w.Err.InvalidRecoveredPublicKey, associate(sign(6)))
	bad := sign(5)
	bad[64] = 54
	require.Equal(t, w.Err.InvalidIdentity, associate(bad), "27 is subtracted once")
	require.Equal(t, w.Err.InvalidIdentity, associate(otherForm(sign(5))), "the same signature with a high s")
	require.NoError(t, associate(sign(5)))
	require.Equal(t, []subtensor.AssociatedUid{{UID: 0, Block: 10_000}}, w.UidLookup(w.Ctx, netuid, key, 10))
	require.Empty(t, w.UidLookup(w.Ctx, netuid, key, 0))
	w.setBlock(10_000 + 7199)
	require.Equal(t, w.Err.EvmKeyAssociateRateLimitExceeded, associate(sign(5)))
}

// otherForm returns the other signature that verifies: s negated, parity flipped.
func otherForm(sig [65]byte) [65]byte {
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	s := new(big.Int).SetBytes(sig[32:64])
	s.Sub(order, s).FillBytes(sig[32:64])
	sig[64] = 27 + 28 - sig[64]
	return sig
}

// loans is the crowdloan pallet with one loan being finalised, and the proxy
// pallet that does as it is told.
type loans struct {
	loan subtensor.Crowdloan
	err  error
}

func (l *loans) Current(*frame.Context) (subtensor.Crowdloan, error) { return l.loan, l.err }
func (l *loans) AddLeaseBeneficiaryProxy(*frame.Context, types.AccountID, types.AccountID) error {
	return nil
}
func (l *loans) RemoveLeaseBeneficiaryProxy(*frame.Context, types.AccountID, types.AccountID) error {
	return nil
}

func TestLease(t *testing.T) {
	w := newWorld(t)
	w.setBlock(20_000)
	who, other := coldkey(1), coldkey(2)
	loan := subtensor.Crowdloan{
		Creator: who, FundsAccount: coldkey(3), Raised: 3000 * tao, ContributorsCount: 2,
		Contributions: []subtensor.Contribution{{Account: who, Amount: 2000 * tao}, {Account: other, Amount: 1000 * tao}},
	}
	l := &loans{loan, frame.ErrOther}
	w.Connect(func(d *subtensor.Deps) { d.Crowdloans, d.Proxy = l, l })
	w.Endow(t, loan.FundsAccount, loan.Raised)
	end := uint32(20_200)
	register := func(who types.AccountID) (frame.PostInfo, error) {
		return w.Dispatch(frame.Signed(who), "SubtensorModule", "register_leased_network",
			&subtensor.RegisterLeasedNetworkArgs{EmissionsShare: 30, EndBlock: &end})
	}
	_, err := register(who)
	require.Equal(t, frame.ErrOther, err, "the crowdloan pallet's own error")
	l.err = nil
	_, err = register(other)
	require.Equal(t, w.Err.InvalidLeaseBeneficiary, err)
	cost := w.NetworkLockCost(w.Ctx)
	post, err := register(who)
	require.NoError(t, err)
	require.Equal(t, frame.Cost(301_560_714+2*26_884_006, 10_079+2*2579, 45, 59), *post.ActualWeight)

	lease, ok := w.SubnetLeases.Find(w.Ctx, 0)
	require.True(t, ok)
	require.EqualValues(t, 2, lease.Netuid)
	require.Equal(t, cost, lease.Cost)
	require.Equal(t, lease.Coldkey, w.SubnetOwner.Get(w.Ctx, 2))
	leftover := loan.Raised - cost
	require.InDelta(t, leftover/3, w.Bal.Balance(w.Ctx, other), 1)
	require.Equal(t, leftover, w.Bal.Balance(w.Ctx, who)+w.Bal.Balance(w.Ctx, other))
	require.Zero(t, w.Delegates.Get(w.Ctx, lease.Hotkey))

	w.IncreaseStakeForHotkeyAndColdkeyOnSubnet(w.Ctx, lease.Hotkey, lease.Coldkey, 2, 1000)
	w.setBlock(20_101)
	w.DistributeLeasedNetworkDividends(w.Ctx, 0, 1001)
	require.EqualValues(t, 301, w.AccumulatedLeaseDividends.Get(w.Ctx, 0), "rounded up")
	w.setBlock(20_200)
	w.DistributeLeasedNetworkDividends(w.Ctx, 0, 10)
	require.EqualValues(t, 301, w.AccumulatedLeaseDividends.Get(w.Ctx, 0), "the lease has ended")
	terminate := func(who types.AccountID) error {
		return w.call(who, "terminate_lease", &subtensor.TerminateLeaseArgs{Hotkey: hotkey(1)})
	}
	require.Equal(t, w.Err.ExpectedBeneficiaryOrigin, terminate(other))
	require.Equal(t, w.Err.BeneficiaryDoesNotOwnHotkey, terminate(who))
	require.NoError(t, w.CreateAccountIfNonExistent(w.Ctx, who, hotkey(1)))
	require.NoError(t, terminate(who))
	require.Equal(t, who, w.SubnetOwner.Get(w.Ctx, 2))
	require.Equal(t, w.Err.LeaseDoesNotExist, terminate(who))
	require.False(t, w.SubnetLeaseShares.HasPrefix(w.Ctx, 0))
}

func TestLeaseDividends(t *testing.T) {
	w := newWorld(t)
	lease := subtensor.SubnetLease{Beneficiary: coldkey(1), Coldkey: w.owner, Hotkey: w.ownerHotkey, EmissionsShare: 50, Netuid: netuid}
	w.SubnetLeases.Put(w.Ctx, 0, lease)
	w.SubnetLeaseShares.Put(w.Ctx, 0, coldkey(2), fixed.U64F64{Bits: fixed.U128{Lo: 1 << 62}}) // a quarter
	w.SubtokenEnabled.Put(w.Ctx, netuid, true)
	w.IncreaseStakeForHotkeyAndColdkeyOnSubnet(w.Ctx, lease.Hotkey, lease.Coldkey, netuid, 100*tao)
	stake := func(n int) uint64 {
		return w.StakeForHotkeyAndColdkeyOnSubnet(w.Ctx, lease.Hotkey, coldkey(n), netuid)
	}
	w.DistributeLeasedNetworkDividends(w.Ctx, 0, 10_000_000)
	require.EqualValues(t, 5_000_000, w.AccumulatedLeaseDividends.Get(w.Ctx, 0), "a quarter of it is too little for a transfer")
	require.Zero(t, stake(2))

	w.DistributeLeasedNetworkDividends(w.Ctx, 0, 2*(12*tao-5_000_000))
	require.EqualValues(t, []uint64{9 * tao, 3 * tao}, []uint64{stake(1), stake(2)})
	require.Zero(t, w.AccumulatedLeaseDividends.Get(w.Ctx, 0))
	require.True(t, w.AccumulatedLeaseDividends.Has(w.Ctx, 0))
}
