package subtensor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// newSwapping is a subnet with neurons 1 to 3 whose coldkeys have some TAO; coldkey
// 2 stakes with the hotkey of coldkey 1, on the subnet and on root.
func newSwapping(t *testing.T) *world {
	w := newWorld(t)
	w.NetworksAdded.Put(w.Ctx, 0, true)
	w.fill(4)
	for i := 1; i < 4; i++ {
		w.Endow(t, coldkey(i), 10*tao)
	}
	for _, id := range []uint16{0, netuid} {
		w.IncreaseStakeForHotkeyAndColdkeyOnSubnet(w.Ctx, hotkey(1), coldkey(1), id, 7*tao)
		w.IncreaseStakeForHotkeyAndColdkeyOnSubnet(w.Ctx, hotkey(1), coldkey(2), id, 3*tao)
	}
	w.StakingHotkeys.Put(w.Ctx, coldkey(1), []types.AccountID{hotkey(1)})
	w.StakingHotkeys.Put(w.Ctx, coldkey(2), []types.AccountID{hotkey(2), hotkey(1)})
	w.Events()
	return w
}

func (w *world) staked(h, c types.AccountID, id uint16) uint64 {
	return w.StakeForHotkeyAndColdkeyOnSubnet(w.Ctx, h, c, id)
}

func TestSwapHotkeyEverywhere(t *testing.T) {
	w := newSwapping(t)
	old, renewed := hotkey(1), hotkey(50)
	w.Delegates.Put(w.Ctx, old, 5)
	w.VotingPower.Put(w.Ctx, netuid, old, 9)
	w.RootClaimable.Put(w.Ctx, old, scale.BTreeMap[uint16, fixed.I96F32]{{Key: netuid, Value: fixed.To[fixed.I96F32](uint16(2))}})
	w.RootClaimed.Put(w.Ctx, netuid, old, coldkey(2), fixed.U128From(77))
	uid, _ := w.Uids.Find(w.Ctx, netuid, old)
	before := w.Balances.Balance(w.Ctx, coldkey(1))

	w.must(t, coldkey(1), "swap_hotkey_v2", &subtensor.SwapHotkeyV2Args{Hotkey: old, NewHotkey: renewed})

	require.Equal(t, before-subtensor.KeySwapCost, w.Balances.Balance(w.Ctx, coldkey(1)))
	require.False(t, w.Owner.Has(w.Ctx, old))
	require.Equal(t, coldkey(1), w.Owner.Get(w.Ctx, renewed))
	require.Equal(t, []types.AccountID{renewed}, w.OwnedHotkeys.Get(w.Ctx, coldkey(1)))
	got, ok := w.Uids.Find(w.Ctx, netuid, renewed)
	require.True(t, ok)
	require.Equal(t, uid, got)
	require.Equal(t, renewed, w.Keys.Get(w.Ctx, netuid, uid))
	require.False(t, w.Uids.Has(w.Ctx, netuid, old))
	for _, id := range []uint16{0, netuid} {
		require.Equal(t, uint64(7*tao), w.staked(renewed, coldkey(1), id))
		require.Equal(t, uint64(3*tao), w.staked(renewed, coldkey(2), id))
		require.Zero(t, w.StakeForHotkeyOnSubnet(w.Ctx, old, id))
	}
	require.Equal(t, []types.AccountID{hotkey(2), renewed}, w.StakingHotkeys.Get(w.Ctx, coldkey(2)))
	require.Equal(t, uint16(5), w.Delegates.Get(w.Ctx, renewed))
	require.False(t, w.Delegates.Has(w.Ctx, old))
	require.Equal(t, uint64(9), w.VotingPower.Get(w.Ctx, netuid, renewed))
	require.Len(t, w.RootClaimable.Get(w.Ctx, renewed), 1)
	require.Equal(t, fixed.U128From(77), w.RootClaimed.Get(w.Ctx, netuid, renewed, coldkey(2)))
	require.True(t, w.IsNetworkMember.Has(w.Ctx, renewed, 0), "an entry for a subnet without membership")
	require.Equal(t, uint64(10_000), w.LastHotkeySwapOnNetuid.Get(w.Ctx, netuid, coldkey(1)))
	require.Contains(t, w.Events(), "SubtensorModule.HotkeySwapped")
}

func TestSwapHotkeyKeepsStake(t *testing.T) {
	w := newSwapping(t)
	renewed, only := hotkey(50), netuid
	before := w.Balances.Balance(w.Ctx, coldkey(1))
	w.must(t, coldkey(1), "swap_hotkey_v2",
		&subtensor.SwapHotkeyV2Args{Hotkey: hotkey(1), NewHotkey: renewed, Netuid: &only, KeepStake: true})
	require.Equal(t, before-subtensor.KeySwapOnSubnetCost, w.Balances.Balance(w.Ctx, coldkey(1)))
	require.Equal(t, uint64(7*tao), w.staked(hotkey(1), coldkey(1), netuid))
	require.Zero(t, w.staked(renewed, coldkey(1), netuid))
	require.True(t, w.IsNetworkMember.Get(w.Ctx, renewed, netuid))
	require.Equal(t, coldkey(1), w.Owner.Get(w.Ctx, hotkey(1)), "the old hotkey stays owned")
	require.Equal(t, []types.AccountID{hotkey(1), renewed}, w.OwnedHotkeys.Get(w.Ctx, coldkey(1)))
	require.Contains(t, w.Events(), "SubtensorModule.HotkeySwappedOnSubnet")

	w.setBlock(10_000 + 7200)
	again := &subtensor.SwapHotkeyArgs{Hotkey: renewed, NewHotkey: hotkey(51), Netuid: &only}
	require.ErrorIs(t, w.call(coldkey(1), "swap_hotkey", again), w.Err.HotKeySwapOnSubnetIntervalNotPassed)
	w.setBlock(10_000 + 7201)
	w.must(t, coldkey(1), "swap_hotkey", again)
}

func TestSwapHotkeyRefusals(t *testing.T) {
	w := newSwapping(t)
	w.RootClaimed.Put(w.Ctx, 0, hotkey(60), coldkey(2), fixed.U128From(1))
	w.Endow(t, coldkey(3), tao)
	only := netuid
	for _, c := range []struct {
		who      types.AccountID
		old, new types.AccountID
		netuid   *uint16
		want     error
	}{
		{coldkey(2), hotkey(1), hotkey(50), nil, w.Err.NonAssociatedColdKey},
		{coldkey(1), hotkey(1), hotkey(2), nil, w.Err.NonAssociatedColdKey},
		{coldkey(1), hotkey(1), hotkey(1), nil, w.Err.NewHotKeyIsSameWithOld},
		{coldkey(1), hotkey(1), hotkey(60), nil, w.Err.NewHotKeyNotCleanForRootSwap},
		{coldkey(1), hotkey(1), hotkey(60), &only, nil},
		{coldkey(1), hotkey(60), hotkey(61), &only, w.Err.HotKeySetTxRateLimitExceeded},
	} {
		err := w.call(c.who, "swap_hotkey", &subtensor.SwapHotkeyArgs{Hotkey: c.old, NewHotkey: c.new, Netuid: c.netuid})
		require.ErrorIs(t, err, c.want)
	}
}

func TestAnnouncedColdkeySwap(t *testing.T) {
	w := newSwapping(t)
	old, renewed := coldkey(1), coldkey(70)
	w.AutoStakeDestination.Put(w.Ctx, old, netuid, hotkey(2))
	w.AutoStakeDestinationColdkeys.Put(w.Ctx, hotkey(2), netuid, []types.AccountID{old, coldkey(2)})
	before := w.Balances.Balance(w.Ctx, old)
	hash := types.Hash(crypto.Blake2b256(renewed[:]))
	announce := &subtensor.AnnounceColdkeySwapArgs{NewColdkeyHash: hash}
	perform := &subtensor.SwapColdkeyAnnouncedArgs{NewColdkey: renewed}

	require.ErrorIs(t, w.call(old, "swap_coldkey_announced", perform), w.Err.ColdkeySwapAnnouncementNotFound)
	w.must(t, old, "announce_coldkey_swap", announce)
	require.Equal(t, before-subtensor.KeySwapCost, w.Balances.Balance(w.Ctx, old))
	require.ErrorIs(t, w.call(old, "announce_coldkey_swap", announce), w.Err.ColdkeySwapReannouncedTooEarly)
	require.ErrorIs(t, w.call(old, "clear_coldkey_swap_announcement", &subtensor.ClearColdkeySwapAnnouncementArgs{}),
		w.Err.ColdkeySwapClearTooEarly)
	require.ErrorIs(t, w.call(old, "swap_coldkey_announced", perform), w.Err.ColdkeySwapTooEarly)
	require.ErrorIs(t, w.call(old, "swap_coldkey_announced", &subtensor.SwapColdkeyAnnouncedArgs{NewColdkey: old}),
		w.Err.AnnouncedColdkeyHashDoesNotMatch)

	w.setBlock(10_000 + 36_000)
	w.must(t, old, "swap_coldkey_announced", perform)
	require.False(t, w.ColdkeySwapAnnouncements.Has(w.Ctx, old))
	require.Zero(t, w.Balances.Balance(w.Ctx, old))
	require.Equal(t, before-subtensor.KeySwapCost, w.Balances.Balance(w.Ctx, renewed))
	require.Equal(t, renewed, w.Owner.Get(w.Ctx, hotkey(1)))
	require.Equal(t, []types.AccountID{hotkey(1)}, w.OwnedHotkeys.Get(w.Ctx, renewed))
	require.Equal(t, []types.AccountID{hotkey(1)}, w.StakingHotkeys.Get(w.Ctx, renewed))
	require.False(t, w.StakingHotkeys.Has(w.Ctx, old))
	for _, id := range []uint16{0, netuid} {
		require.Equal(t, uint64(7*tao), w.staked(hotkey(1), renewed, id))
		require.Zero(t, w.staked(hotkey(1), old, id))
	}
	require.Equal(t, []types.AccountID{coldkey(2), renewed}, w.AutoStakeDestinationColdkeys.Get(w.Ctx, hotkey(2), netuid))
	require.Contains(t, w.Events(), "SubtensorModule.ColdkeySwapped")
}

func TestColdkeySwapByRoot(t *testing.T) {
	w := newSwapping(t)
	w.must(t, w.owner, "announce_coldkey_swap", &subtensor.AnnounceColdkeySwapArgs{})
	w.must(t, w.owner, "dispute_coldkey_swap", &subtensor.DisputeColdkeySwapArgs{})
	require.ErrorIs(t, w.call(w.owner, "dispute_coldkey_swap", &subtensor.DisputeColdkeySwapArgs{}),
		w.Err.ColdkeySwapAlreadyDisputed)
	swap := func(o frame.Origin, to types.AccountID) error {
		_, err := w.Dispatch(o, "SubtensorModule", "swap_coldkey",
			&subtensor.SwapColdkeyArgs{OldColdkey: w.owner, NewColdkey: to, SwapCost: tao})
		return err
	}
	require.ErrorIs(t, swap(frame.Signed(w.owner), coldkey(70)), frame.ErrBadOrigin)
	require.ErrorIs(t, swap(frame.Root(), coldkey(2)), w.Err.ColdKeyAlreadyAssociated)
	require.ErrorIs(t, swap(frame.Root(), hotkey(2)), w.Err.NewColdKeyIsHotkey)
	require.NoError(t, swap(frame.Root(), coldkey(70)))
	require.Equal(t, coldkey(70), w.SubnetOwner.Get(w.Ctx, netuid))
	require.False(t, w.ColdkeySwapAnnouncements.Has(w.Ctx, w.owner))
	require.False(t, w.ColdkeySwapDisputes.Has(w.Ctx, w.owner))
}

func TestVotingPowerTracking(t *testing.T) {
	w := newSwapping(t)
	power := func(n int) uint64 { return w.VotingPower.Get(w.Ctx, netuid, hotkey(n)) }
	var terms []subtensor.EpochTerms
	for i := range 4 {
		term := subtensor.EpochTerms{Hotkey: hotkey(i)}
		term.Stake, term.NewPermit = 1000, i != 3
		terms = append(terms, term)
	}
	w.UpdateVotingPowerForSubnet(w.Ctx, netuid, terms)
	require.Zero(t, power(1), "not tracked yet")

	disable := &subtensor.DisableVotingPowerTrackingArgs{Netuid: netuid}
	require.ErrorIs(t, w.call(w.owner, "disable_voting_power_tracking", disable), w.Err.VotingPowerTrackingNotEnabled)
	w.must(t, w.owner, "enable_voting_power_tracking", &subtensor.EnableVotingPowerTrackingArgs{Netuid: netuid})
	set := func(alpha uint64) error {
		_, err := w.Dispatch(frame.Root(), "SubtensorModule", "sudo_set_voting_power_ema_alpha",
			&subtensor.SudoSetVotingPowerEmaAlphaArgs{Netuid: netuid, Alpha: alpha})
		return err
	}
	require.ErrorIs(t, set(dtao.MaxVotingAlpha+1), w.Err.InvalidVotingPowerEmaAlpha)
	require.NoError(t, set(dtao.MaxVotingAlpha/4))

	w.StakeThreshold.Put(w.Ctx, 600)
	w.VotingPower.Put(w.Ctx, netuid, hotkey(2), 600)
	w.VotingPower.Put(w.Ctx, netuid, hotkey(3), 600)
	w.VotingPower.Put(w.Ctx, netuid, hotkey(80), 600)
	terms[2].Stake = 0
	w.UpdateVotingPowerForSubnet(w.Ctx, netuid, terms)
	require.Equal(t, uint64(250), power(1), "may start below the threshold")
	require.False(t, w.VotingPower.Has(w.Ctx, netuid, hotkey(2)), "fell below the threshold")
	require.False(t, w.VotingPower.Has(w.Ctx, netuid, hotkey(3)), "no validator")
	require.False(t, w.VotingPower.Has(w.Ctx, netuid, hotkey(80)), "no member")

	w.must(t, w.owner, "disable_voting_power_tracking", disable)
	w.setBlock(10_000 + 100_799)
	w.UpdateVotingPowerForSubnet(w.Ctx, netuid, terms)
	require.Equal(t, uint64(437), power(1))
	w.setBlock(10_000 + 100_800)
	w.Events()
	w.UpdateVotingPowerForSubnet(w.Ctx, netuid, terms)
	require.False(t, w.VotingPower.HasPrefix(w.Ctx, netuid))
	require.False(t, w.VotingPowerTrackingEnabled.Get(w.Ctx, netuid))
	require.Equal(t, []string{"SubtensorModule.VotingPowerTrackingDisabled"}, w.Events())
}
