package subtensor

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/system"
)

func newMigrator() *migrator {
	sys := system.New(system.Config{})
	bal := balances.New(sys)
	p := New(Deps{System: sys, Balances: bal}, Config{})
	reg := frame.NewRegistry(frame.Config{Events: sys}, sys, bal, p)
	return &migrator{Pallet: p, ctx: frame.NewContext(state.NewOverlay(new(state.Map)), reg)}
}

func (m *migrator) becomeMainNetwork(t *testing.T) {
	var genesis types.Hash
	require.NoError(t, genesis.UnmarshalText([]byte(mainNetworkGenesis)))
	m.System.BlockHash.Put(m.ctx, 0, genesis)
	require.True(t, m.onMainNetwork())
}

func TestMainNetworkOnlyMigrationsSpareOthers(t *testing.T) {
	m := newMigrator()
	hotkey := account(overclaimedHotkeys[0])
	m.RootClaimable.Put(m.ctx, hotkey, m.RootClaimable.Get(m.ctx, hotkey))
	require.False(t, m.onMainNetwork())
	m.fixBalancesAndLocks()
	require.True(t, m.RootClaimable.Has(m.ctx, hotkey))
	require.True(t, m.hasRun("migrate_fix_bad_hk_swap"))
	require.True(t, m.hasRun("migrate_fix_root_claimed_overclaim"))
}

func TestBadSwapIsUndone(t *testing.T) {
	m := newMigrator()
	hotkey := account(badSwapHotkey)
	stake := func(i int) uint64 {
		return m.StakeForHotkeyAndColdkeyOnSubnet(m.ctx, hotkey, account(badSwapDiffs[i].coldkey), badSwapNetuid)
	}
	give := func(i int, amount uint64) {
		m.IncreaseStakeForHotkeyAndColdkeyOnSubnet(m.ctx, hotkey, account(badSwapDiffs[i].coldkey), badSwapNetuid, amount)
	}
	var gains []int
	var lost uint64
	for i, d := range badSwapDiffs {
		if d.diff > 0 {
			gains = append(gains, i)
		} else {
			lost += uint64(-d.diff)
		}
	}
	rich, poor := gains[0], gains[1]
	give(rich, uint64(badSwapDiffs[rich].diff)+1000)
	give(poor, uint64(badSwapDiffs[poor].diff)-1000)
	burned := uint64(badSwapDiffs[rich].diff + badSwapDiffs[poor].diff - 1000)

	m.undoBadSwap()
	require.Equal(t, uint64(1000), stake(rich))
	require.Zero(t, stake(poor))
	var back uint64
	for i, d := range badSwapDiffs {
		if d.diff < 0 {
			want := float64(burned) * float64(-d.diff) / float64(lost)
			require.InDelta(t, want, float64(stake(i)), 2)
			back += stake(i)
		}
	}
	require.InDelta(t, float64(burned), float64(back), 150)
	require.Equal(t, uint64(1+3*len(badSwapDiffs)+3*len(badSwapDiffs)), m.reads)
	require.Equal(t, uint64(3*len(badSwapDiffs)), m.writes)
}

func TestOverclaimsAreCleared(t *testing.T) {
	m := newMigrator()
	m.becomeMainNetwork(t)
	staked, bare := account(overclaimedHotkeys[0]), account(overclaimedHotkeys[11])
	for _, hotkey := range []types.AccountID{staked, bare} {
		m.RootClaimable.Put(m.ctx, hotkey, m.RootClaimable.Get(m.ctx, hotkey))
	}
	m.TotalHotkeyAlpha.Put(m.ctx, staked, RootNetuid, 1)
	m.fixBalancesAndLocks()
	require.True(t, m.RootClaimable.Has(m.ctx, staked))
	require.False(t, m.RootClaimable.Has(m.ctx, bare))
	for _, address := range overclaimedHotkeys {
		account(address)
	}
}
