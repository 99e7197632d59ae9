package subtensor_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao/sharepool"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/alphaassets"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/swap"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

const tao = 1_000_000_000

var (
	cold, cold2 = types.AccountID{1}, types.AccountID{2}
	hot, hot2   = types.AccountID{11}, types.AccountID{12}
	author      = types.AccountID{99}
)

// staking is a chain with root and two dynamic subnets, on which two coldkeys own
// a hotkey each.
type staking struct {
	*pallettest.Chain
	p      *subtensor.Pallet
	assets *alphaassets.Pallet
	authored
}

type authored struct{ byNobody *bool }

func newStaking(t testing.TB) *staking {
	s := &staking{authored: authored{new(bool)}}
	s.Chain = pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		s.assets = alphaassets.New()
		s.p = subtensor.New(subtensor.Deps{
			System: sys, Balances: bal, AlphaAssets: s.assets,
			Author: func(*frame.Context) (types.AccountID, bool) { return author, !*s.byNobody },
		}, subtensor.Config{})
		market := swap.New(s.p)
		s.p.Connect(func(d *subtensor.Deps) { d.Swap = market })
		return []frame.Pallet{s.p, market, s.assets}
	})
	s.addSubnet(t, 0, 0, 0)
	s.p.SubnetMechanism.Put(s.Ctx, 0, 0)
	s.addSubnet(t, 1, 1000*tao, 4000*tao)
	s.addSubnet(t, 2, 3000*tao, 1000*tao)
	for _, k := range [][2]types.AccountID{{cold, hot}, {cold2, hot2}} {
		s.Endow(t, k[0], 100*tao)
		require.NoError(t, s.p.CreateAccountIfNonExistent(s.Ctx, k[0], k[1]))
	}
	s.Endow(t, author, tao)
	s.Events()
	return s
}

func (s *staking) addSubnet(t testing.TB, netuid uint16, reserve, alpha uint64) {
	s.p.NetworksAdded.Put(s.Ctx, netuid, true)
	s.p.SubnetMechanism.Put(s.Ctx, netuid, 1)
	s.p.SubtokenEnabled.Put(s.Ctx, netuid, true)
	s.p.SubnetTAO.Put(s.Ctx, netuid, reserve)
	s.p.SubnetAlphaIn.Put(s.Ctx, netuid, alpha)
	account, ok := s.p.SubnetAccountId(s.Ctx, netuid)
	require.True(t, ok)
	s.Endow(t, account, reserve+tao)
}

func (s *staking) stake(hotkey, coldkey types.AccountID, netuid uint16) uint64 {
	return s.p.StakeForHotkeyAndColdkeyOnSubnet(s.Ctx, hotkey, coldkey, netuid)
}

func (s *staking) names() (out []string) {
	for _, name := range s.Events() {
		if name != "Balances.Transfer" {
			out = append(out, name)
		}
	}
	return out
}

func TestAddAndRemoveStake(t *testing.T) {
	s := newStaking(t)
	feesBefore := s.Bal.Balance(s.Ctx, author)
	alpha, err := s.p.DoAddStake(s.Ctx, frame.Signed(cold), hot, 1, 10*tao)
	require.NoError(t, err)
	fee := s.Bal.Balance(s.Ctx, author) - feesBefore
	require.Equal(t, uint64(10*tao)*33/65535, fee)
	require.Equal(t, uint64(90*tao), s.Bal.Balance(s.Ctx, cold))
	require.Equal(t, 1010*tao-fee, s.p.SubnetTAO.Get(s.Ctx, 1))
	require.Equal(t, 4000*tao-alpha, s.p.SubnetAlphaIn.Get(s.Ctx, 1))
	require.Equal(t, alpha, s.p.SubnetAlphaOut.Get(s.Ctx, 1))
	require.Equal(t, alpha, s.stake(hot, cold, 1))
	require.Equal(t, uint64(10*tao), s.p.TotalStake.Get(s.Ctx))
	require.Contains(t, s.names(), "SubtensorModule.StakeAdded")

	require.NoError(t, s.p.DoRemoveStake(s.Ctx, frame.Signed(cold), hot, 1, math.MaxUint64))
	require.Zero(t, s.stake(hot, cold, 1))
	require.False(t, s.p.TotalHotkeySharesV2.Has(s.Ctx, hot, 1), "the sum of no shares is stored")
	got := s.Bal.Balance(s.Ctx, cold)
	require.True(t, got < 100*tao && got > 99*tao, "the round trip left %d rao", got)
	require.Contains(t, s.names(), "SubtensorModule.StakeRemoved")
	fees := s.Bal.Balance(s.Ctx, author) - feesBefore
	require.Equal(t, uint64(1100*tao), s.p.SubnetTAO.Get(s.Ctx, 1)+got+fees, "TAO came or went")
	s.CheckIssuance(t)
}

func TestFeesWithoutAuthorBurn(t *testing.T) {
	s := newStaking(t)
	*s.byNobody = true
	_, err := s.p.DoAddStake(s.Ctx, frame.Signed(cold), hot, 1, 10*tao)
	require.NoError(t, err)
	require.Equal(t, uint64(10*tao)*33/65535, s.Bal.Balance(s.Ctx, subtensor.BurnAccountID.Account()))
	require.NoError(t, s.p.DoRemoveStake(s.Ctx, frame.Signed(cold), hot, 1, math.MaxUint64))
	require.NotZero(t, s.assets.AlphaBurned.Get(s.Ctx, 1))
	s.CheckIssuance(t)
}

func TestAddStakeRefusals(t *testing.T) {
	s := newStaking(t)
	add := func(hotkey types.AccountID, netuid uint16, amount uint64) error {
		_, err := s.p.DoAddStake(s.Ctx, frame.Signed(cold), hotkey, netuid, amount)
		return err
	}
	s.p.SubtokenEnabled.Put(s.Ctx, 2, false)
	require.Equal(t, s.p.Err.SubnetNotExists, add(hot, 5, tao))
	require.Equal(t, s.p.Err.SubtokenDisabled, add(hot, 2, tao))
	require.Equal(t, s.p.Err.AmountTooLow, add(hot, 1, subtensor.DefaultMinStake))
	require.Equal(t, s.p.Err.NotEnoughBalanceToStake, add(hot, 1, 101*tao))
	require.Equal(t, s.p.Err.HotKeyAccountNotExists, add(types.AccountID{77}, 1, tao))
	require.Equal(t, s.p.Err.InsufficientLiquidity, add(hot, 1, 2_000_000*tao))
	require.Equal(t, s.p.Err.NotEnoughStakeToWithdraw, s.p.DoRemoveStakeLimit(s.Ctx, frame.Signed(cold), hot, 1, 5, 0, true))
	require.Equal(t, s.p.Err.AmountTooLow, s.p.DoRemoveStake(s.Ctx, frame.Signed(cold), hot, 1, 5))
}

func TestPriceLimitStopsPartOfAPurchase(t *testing.T) {
	s := newStaking(t)
	limit := uint64(tao) * 51 / 200 // the price is 1/4
	most, err := s.p.MaxAmountAdd(s.Ctx, 1, limit)
	require.NoError(t, err)
	require.Less(t, most, uint64(50*tao))
	_, err = s.p.DoAddStakeLimit(s.Ctx, frame.Signed(cold), hot, 1, 50*tao, limit, false)
	require.Equal(t, s.p.Err.SlippageTooHigh, err)
	_, err = s.p.DoAddStakeLimit(s.Ctx, frame.Signed(cold), hot, 1, 50*tao, limit, true)
	require.NoError(t, err)
	require.Equal(t, 100*tao-most, s.Bal.Balance(s.Ctx, cold))
	wall := fixed.SaturatingTo[fixed.U64F64](limit).SafeDiv(fixed.SaturatingTo[fixed.U64F64](uint64(tao)))
	require.False(t, wall.Less(s.p.Swap.CurrentAlphaPrice(s.Ctx, 1)), "the price went beyond the limit")
}

func TestOldSharesMoveWhenWritten(t *testing.T) {
	s := newStaking(t)
	shares := fixed.SaturatingTo[fixed.U64F64](uint64(3 * tao))
	s.p.Alpha.Put(s.Ctx, hot, cold, 1, shares)
	s.p.TotalHotkeyShares.Put(s.Ctx, hot, 1, shares)
	s.p.TotalHotkeyAlpha.Put(s.Ctx, hot, 1, 6*tao)
	require.Equal(t, uint64(6*tao), s.stake(hot, cold, 1))

	s.p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(s.Ctx, hot, cold2, 1, 2*tao)
	require.False(t, s.p.TotalHotkeyShares.Has(s.Ctx, hot, 1), "the old sum is left")
	require.True(t, s.p.Alpha.Has(s.Ctx, hot, cold, 1), "a share moved that was not written")
	s.p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(s.Ctx, hot, cold, 1, tao)
	require.False(t, s.p.Alpha.Has(s.Ctx, hot, cold, 1), "the old share is left")
	require.True(t, s.p.AlphaV2.Has(s.Ctx, hot, cold, 1))
	require.Equal(t, uint64(7*tao), s.stake(hot, cold, 1))
	require.Equal(t, uint64(2*tao), s.stake(hot, cold2, 1))
	require.Equal(t, []types.AccountID{hot2, hot}, s.p.StakingHotkeys.Get(s.Ctx, cold2))

	s.p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(s.Ctx, hot, cold2, 1, 3*tao)
	require.Equal(t, uint64(2*tao), s.stake(hot, cold2, 1), "more was taken than there is")
}

func TestAlphaIterSeesBothMapsInKeyOrder(t *testing.T) {
	s := newStaking(t)
	old, updated := fixed.SaturatingTo[fixed.U64F64](uint64(1)), primitives.SafeFloat(sharepool.FromUint64(7))
	s.p.Alpha.Put(s.Ctx, hot2, cold, 1, old)
	s.p.Alpha.Put(s.Ctx, hot, cold2, 2, old)
	s.p.AlphaV2.Put(s.Ctx, hot, cold2, 2, updated)
	s.p.AlphaV2.Put(s.Ctx, hot, cold2, 1, primitives.SafeFloat{})
	s.p.AlphaV2.Put(s.Ctx, hot, cold, 1, updated)

	one, seven := sharepool.FromUint64(1), sharepool.FromUint64(7)
	want := []subtensor.AlphaShare{
		{Hotkey: hot, Coldkey: cold, Netuid: 1, Share: seven},
		{Hotkey: hot, Coldkey: cold2, Netuid: 1},
		{Hotkey: hot, Coldkey: cold2, Netuid: 2, Share: seven},
		{Hotkey: hot2, Coldkey: cold, Netuid: 1, Share: one},
	}
	require.Equal(t, want, s.p.AlphaIter(s.Ctx))
	require.Equal(t, want[:3], s.p.AlphaIterSinglePrefix(s.Ctx, hot))
	require.Equal(t, want[2:3], s.p.AlphaIterPrefix(s.Ctx, hot, cold2))
}

func TestMoveStake(t *testing.T) {
	s := newStaking(t)
	alpha, err := s.p.DoAddStake(s.Ctx, frame.Signed(cold), hot, 1, 10*tao)
	require.NoError(t, err)
	require.Equal(t, s.p.Err.SameNetuid, s.p.DoSwapStake(s.Ctx, frame.Signed(cold), hot, 1, 1, alpha))
	s.p.TransferToggle.Put(s.Ctx, 1, false)
	require.Equal(t, s.p.Err.TransferDisallowed, s.p.DoTransferStake(s.Ctx, frame.Signed(cold), cold2, hot, 1, 1, alpha))
	s.names()

	require.NoError(t, s.p.DoMoveStake(s.Ctx, frame.Signed(cold), hot, hot2, 1, 1, alpha/2))
	require.Equal(t, []string{"SubtensorModule.StakeRemoved", "SubtensorModule.StakeAdded", "SubtensorModule.StakeMoved"}, s.names())
	require.InDelta(t, alpha/2, s.stake(hot2, cold, 1), 1)

	require.NoError(t, s.p.DoSwapStake(s.Ctx, frame.Signed(cold), hot, 1, 2, math.MaxUint64))
	require.Equal(t, []string{"SubtensorModule.StakeRemoved", "SubtensorModule.StakeAdded", "SubtensorModule.StakeSwapped"}, s.names())
	require.Zero(t, s.stake(hot, cold, 1))
	require.NotZero(t, s.stake(hot, cold, 2))
	s.CheckIssuance(t)
}

func TestLimitsOfMovesFromAndToRoot(t *testing.T) {
	s := newStaking(t)
	for _, c := range []struct {
		from, to uint16
		limit    uint64
		all      bool
	}{{0, 0, tao, true}, {0, 0, tao + 1, false}, {0, 1, 0, true}, {1, 2, 0, true}, {1, 2, tao, false}} {
		got, err := s.p.MaxAmountMove(s.Ctx, c.from, c.to, c.limit)
		require.NoError(t, err)
		want := uint64(0)
		if c.all {
			want = math.MaxUint64
		}
		require.Equal(t, want, got, "%+v", c)
	}
}

func TestStakeAndBurnIsAllOrNothing(t *testing.T) {
	s := newStaking(t)
	require.NoError(t, s.p.DoAddStakeBurn(s.Ctx, frame.Signed(cold), hot, 1, tao, nil))
	require.Equal(t, []string{"SubtensorModule.StakeAdded", "SubtensorModule.AlphaBurned", "SubtensorModule.AddStakeBurn"}, s.names())
	require.Zero(t, s.stake(hot, cold, 1))
	require.Equal(t, s.assets.AlphaBurned.Get(s.Ctx, 1), s.p.SubnetAlphaOut.Get(s.Ctx, 1))

	before := s.Bal.Balance(s.Ctx, cold)
	err := s.p.DoAddStakeBurn(s.Ctx, frame.Signed(cold), hot, 0, tao, nil)
	require.Equal(t, s.p.Err.CannotBurnOrRecycleOnRootSubnet, err)
	require.Equal(t, before, s.Bal.Balance(s.Ctx, cold))
	require.Empty(t, s.names())
}

func TestOrdersLeaveNoTraceWhenTheyFail(t *testing.T) {
	s := newStaking(t)
	orders := s.p.OrderSwap()
	_, err := orders.BuyAlpha(s.Ctx, cold, hot, 1, 50*tao, tao*51/200, true)
	require.Equal(t, s.p.Err.SlippageTooHigh, err)
	alpha, err := orders.BuyAlpha(s.Ctx, cold, hot, 1, 50*tao, math.MaxUint64, true)
	require.NoError(t, err)
	require.Equal(t, alpha, s.stake(hot, cold, 1))
	require.Equal(t, s.p.Err.StakeUnavailable,
		orders.TransferStakedAlpha(s.Ctx, cold, hot, cold2, hot2, 1, alpha+1, true, true))
	require.Equal(t, s.p.Err.NotEnoughStakeToWithdraw,
		orders.TransferStakedAlpha(s.Ctx, cold, hot, cold2, hot2, 1, alpha+1, false, true))
	require.NoError(t, orders.TransferStakedAlpha(s.Ctx, cold, hot, cold2, hot2, 1, alpha, true, true))
	require.Equal(t, alpha, s.stake(hot2, cold2, 1))
	paid, err := orders.SellAlpha(s.Ctx, cold2, hot2, 1, alpha, 0, true)
	require.NoError(t, err)
	require.Equal(t, 100*tao+paid, s.Bal.Balance(s.Ctx, cold2))
	s.CheckIssuance(t)
}

func TestEndOfASubnetPaysHolders(t *testing.T) {
	s := newStaking(t)
	for _, k := range [][2]types.AccountID{{cold, hot}, {cold2, hot}, {cold2, hot2}} {
		_, err := s.p.DoAddStake(s.Ctx, frame.Signed(k[0]), k[1], 1, 10*tao)
		require.NoError(t, err)
	}
	pot := s.p.SubnetTAO.Get(s.Ctx, 1)
	require.NoError(t, s.p.DestroyAlphaInOutStakes(s.Ctx, 1))
	paid := s.Bal.Balance(s.Ctx, cold) - 90*tao + s.Bal.Balance(s.Ctx, cold2) - 80*tao
	// The subnet counts as an old one, whose pool's alpha gets nothing.
	require.Equal(t, pot, paid)
	require.Empty(t, s.p.AlphaIter(s.Ctx))
	require.False(t, s.p.SubnetTAO.Has(s.Ctx, 1) || s.p.SubnetAlphaIn.Has(s.Ctx, 1) || s.p.TotalHotkeyAlpha.Has(s.Ctx, hot, 1))
	require.Equal(t, tao-balances.ExistentialDeposit, s.p.RAORecycledForRegistration.Get(s.Ctx, 1))
	s.CheckIssuance(t)
}

func TestStakeWeightsFollowKinship(t *testing.T) {
	s := newStaking(t)
	s.p.TaoWeight.Put(s.Ctx, math.MaxUint64)
	s.p.TotalHotkeyAlpha.Put(s.Ctx, hot, 1, 100)
	s.p.TotalHotkeyAlpha.Put(s.Ctx, hot2, 1, 10)
	s.p.TotalHotkeyAlpha.Put(s.Ctx, hot, 0, 1000)
	half := uint64(1) << 63
	kin := s.p.ChildKeys.Get(s.Ctx, hot, 1)
	kin = append(kin, struct {
		A uint64
		B types.AccountID
	}{half, hot2})
	s.p.ChildKeys.Put(s.Ctx, hot, 1, kin)
	kin = slices.Clone(kin)
	kin[0].B = hot
	s.p.ParentKeys.Put(s.Ctx, hot2, 1, kin)

	require.Equal(t, uint64(50), s.p.InheritedForHotkeyOnSubnet(s.Ctx, hot, 1))
	require.Equal(t, uint64(60), s.p.InheritedForHotkeyOnSubnet(s.Ctx, hot2, 1))
	require.Equal(t, uint64(500), s.p.TaoInheritedForHotkeyOnSubnet(s.Ctx, hot2, 1))
	s.p.SubnetworkN.Put(s.Ctx, 1, 3)
	s.p.Keys.Put(s.Ctx, 1, 0, hot)
	s.p.Keys.Put(s.Ctx, 1, 2, hot2)
	total, alpha, root := s.p.StakeWeightsForNetwork(s.Ctx, 1)
	for uid, want := range [][3]uint64{{550, 50, 500}, {}, {560, 60, 500}} {
		got := [3]uint64{}
		for i, v := range []fixed.I64F64{total[uid], alpha[uid], root[uid]} {
			got[i] = fixed.SaturatingTo[uint64](v.Round())
		}
		require.Equal(t, want, got, "uid %d", uid)
	}
}

func TestTakes(t *testing.T) {
	s := newStaking(t)
	s.p.Delegates.Put(s.Ctx, hot, 6000)
	s.p.MaxDelegateTake.Put(s.Ctx, 10_000)
	s.p.MinDelegateTake.Put(s.Ctx, 1_000)
	as := frame.Signed(cold)
	require.Equal(t, s.p.Err.NonAssociatedColdKey, s.p.DoIncreaseTake(s.Ctx, as, hot2, 7000))
	require.Equal(t, s.p.Err.DelegateTakeTooLow, s.p.DoIncreaseTake(s.Ctx, as, hot, 6000))
	require.Equal(t, s.p.Err.DelegateTakeTooHigh, s.p.DoIncreaseTake(s.Ctx, as, hot, 10_001))
	require.NoError(t, s.p.DoIncreaseTake(s.Ctx, as, hot, 7000))
	require.Equal(t, s.p.Err.DelegateTxRateLimitExceeded, s.p.DoIncreaseTake(s.Ctx, as, hot, 8000))
	require.Equal(t, s.p.Err.DelegateTakeTooLow, s.p.DoDecreaseTake(s.Ctx, as, hot, 999))
	require.NoError(t, s.p.DoDecreaseTake(s.Ctx, as, hot, 1000))
	require.Equal(t, uint16(1000), s.p.Delegates.Get(s.Ctx, hot))
	require.Equal(t, []string{"SubtensorModule.TakeIncreased", "SubtensorModule.TakeDecreased"}, s.names())
}

func BenchmarkAddStake(b *testing.B) {
	s := newStaking(b)
	for _, c := range []struct {
		name string
		do   func() error
	}{
		{"market", func() error {
			_, err := s.p.DoAddStake(s.Ctx, frame.Signed(cold), hot, 1, 10*tao)
			return err
		}},
		{"limit", func() error {
			_, err := s.p.DoAddStakeLimit(s.Ctx, frame.Signed(cold), hot, 1, 50*tao, tao*51/200, true)
			return err
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				mark := s.Ctx.State.Mark()
				if err := c.do(); err != nil {
					b.Fatal(err)
				}
				s.Ctx.State.Rollback(mark)
			}
		})
	}
}

func TestIndexOfRootStakersGrowsByBatches(t *testing.T) {
	s := newStaking(t)
	s.p.PopulateRootColdkeyStakingMapsV2(s.Ctx)
	require.False(t, s.p.AlphaV2MapLastKey.Exists(s.Ctx), "an empty map left a mark")
	share := primitives.SafeFloat(sharepool.FromUint64(1))
	for i := range byte(40) {
		s.p.AlphaV2.Put(s.Ctx, hot, types.AccountID{i, 1}, 0, share)
	}
	s.p.AlphaV2.Put(s.Ctx, hot, types.AccountID{7, 7}, 1, share)

	s.p.PopulateRootColdkeyStakingMapsV2(s.Ctx)
	first := s.p.NumStakingColdkeys.Get(s.Ctx)
	require.True(t, first == 29 || first == 30, "the first batch found %d", first)
	require.NotNil(t, s.p.AlphaV2MapLastKey.Get(s.Ctx))
	s.p.PopulateRootColdkeyStakingMapsV2(s.Ctx)
	require.Equal(t, uint64(40), s.p.NumStakingColdkeys.Get(s.Ctx))
	require.Nil(t, s.p.AlphaV2MapLastKey.Get(s.Ctx), "the walk does not begin anew")
	_, ok := s.p.StakingColdkeys.Find(s.Ctx, types.AccountID{7, 7})
	require.False(t, ok, "stake on a subnet counts as root stake")
}
