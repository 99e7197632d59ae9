package adminutils_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/adminutils"
	"github.com/tensord/tensord/runtime/pallets/aura"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/grandpa"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

const netuid = 2

var owner = types.AccountID{1}

type fixture struct {
	*pallettest.Chain
	*adminutils.Pallet
	sub *subtensor.Pallet
}

// setUp gives owner a subnet that is far from its next epoch.
func setUp(t *testing.T) fixture {
	var f fixture
	f.Chain = pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		f.sub = subtensor.New(subtensor.Deps{System: sys, Balances: bal}, subtensor.Config{})
		a, g := aura.New(sys, aura.Config{SlotDuration: 12_000}), grandpa.New(sys)
		f.Pallet = adminutils.New(adminutils.Deps{Subtensor: f.sub, Aura: a, Grandpa: g})
		return []frame.Pallet{f.sub, a, g, f.Pallet}
	})
	f.sub.NetworksAdded.Put(f.Ctx, netuid, true)
	f.sub.SubnetOwner.Put(f.Ctx, netuid, owner)
	f.at(7200)
	return f
}

// at sets the block number; epochs are counted from it.
func (f fixture) at(n uint32) {
	f.Sys.Number.Put(f.Ctx, n)
	f.sub.LastEpochBlock.Put(f.Ctx, netuid, uint64(n))
}

func (f fixture) do(o frame.Origin, name string, args any) error {
	_, err := f.Dispatch(o, "AdminUtils", name, args)
	return err
}

func TestOwnerKeepsRateLimit(t *testing.T) {
	f := setUp(t)
	signed := frame.Signed(owner)
	rho := func(o frame.Origin, v uint16) error {
		return f.do(o, "sudo_set_rho", &adminutils.SudoSetRhoArgs{Netuid: netuid, Rho: v})
	}
	require.NoError(t, rho(signed, 7))
	require.EqualValues(t, 7, f.sub.Rho.Get(f.Ctx, netuid))
	require.Equal(t, f.sub.Err.TxRateLimitExceeded, rho(signed, 8))
	require.NoError(t, rho(frame.Root(), 9), "root has no limit")
	require.Equal(t, frame.ErrBadOrigin, rho(frame.Signed(types.AccountID{9}), 1))
	require.Equal(t, frame.ErrBadOrigin, rho(frame.None(), 1))
	require.NoError(t, f.do(signed, "sudo_set_yuma3_enabled", &adminutils.SudoSetYuma3EnabledArgs{Netuid: netuid, Enabled: true}),
		"another parameter has a limit of its own")

	f.at(7200 + 2*360)
	require.NoError(t, rho(signed, 10))
	require.EqualValues(t, 10, f.sub.Rho.Get(f.Ctx, netuid))
}

func TestFreezeWindow(t *testing.T) {
	f := setUp(t)
	f.sub.LastEpochBlock.Put(f.Ctx, netuid, 7200-355)
	kappa := &adminutils.SudoSetKappaArgs{Netuid: netuid, Kappa: 1}
	tempo := &adminutils.SudoSetTempoArgs{Netuid: netuid, Tempo: 99}
	require.NoError(t, f.do(frame.Root(), "sudo_set_kappa", kappa))
	require.Equal(t, f.sub.Err.AdminActionProhibitedDuringWeightsWindow, f.do(frame.Root(), "sudo_set_tempo", tempo))
	f.at(7300)
	require.NoError(t, f.do(frame.Root(), "sudo_set_tempo", tempo))
	require.EqualValues(t, 99, f.sub.Tempo.Get(f.Ctx, netuid))
}

func TestBounds(t *testing.T) {
	f := setUp(t)
	f.sub.NetworksAdded.Put(f.Ctx, 0, true)
	f.sub.Tempo.Put(f.Ctx, 0, 0)
	quarter := fixed.U64F64{Bits: fixed.U128{Lo: 1 << 62}}
	three := fixed.To[fixed.U64F64](uint64(3))
	f.Events()
	for _, c := range []struct {
		call string
		args any
		want error
	}{
		{"sudo_set_kappa", &adminutils.SudoSetKappaArgs{Netuid: 9}, f.Err.SubnetDoesNotExist},
		{"sudo_set_min_burn", &adminutils.SudoSetMinBurnArgs{Netuid: netuid, MinBurn: 1_000_000_000}, f.Err.ValueNotInBounds},
		{"sudo_set_min_burn", &adminutils.SudoSetMinBurnArgs{Netuid: netuid, MinBurn: 999_999_999}, nil},
		{"sudo_set_max_burn", &adminutils.SudoSetMaxBurnArgs{Netuid: netuid, MaxBurn: 999_999_999}, f.Err.ValueNotInBounds},
		{"sudo_set_burn_half_life", &adminutils.SudoSetBurnHalfLifeArgs{Netuid: netuid, BurnHalfLife: 36_101}, f.Err.InvalidValue},
		{"sudo_set_burn_half_life", &adminutils.SudoSetBurnHalfLifeArgs{Netuid: 0, BurnHalfLife: 1}, f.Err.NotPermittedOnRootSubnet},
		{"sudo_set_burn_increase_mult", &adminutils.SudoSetBurnIncreaseMultArgs{Netuid: netuid, BurnIncreaseMult: quarter}, f.Err.InvalidValue},
		{"sudo_set_burn_increase_mult", &adminutils.SudoSetBurnIncreaseMultArgs{Netuid: netuid, BurnIncreaseMult: three}, nil},
		{"sudo_set_max_allowed_uids", &adminutils.SudoSetMaxAllowedUIDsArgs{Netuid: netuid, MaxAllowedUIDs: 257}, f.Err.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids},
		{"sudo_set_max_allowed_uids", &adminutils.SudoSetMaxAllowedUIDsArgs{Netuid: netuid, MaxAllowedUIDs: 63}, f.Err.MaxAllowedUidsLessThanMinAllowedUids},
		{"sudo_set_max_epochs_per_block", &adminutils.SudoSetMaxEpochsPerBlockArgs{}, f.Err.ValueNotInBounds},
		{"sudo_set_alpha_sigmoid_steepness", &adminutils.SudoSetAlphaSigmoidSteepnessArgs{Netuid: netuid, Steepness: -5}, nil},
		{"sudo_set_total_issuance", &adminutils.SudoSetTotalIssuanceArgs{}, f.Err.Deprecated},
	} {
		require.Equal(t, c.want, f.do(frame.Root(), c.call, c.args), "%s %+v", c.call, c.args)
	}
	require.Equal(t, []string{"SubtensorModule.MinBurnSet", "AdminUtils.BurnIncreaseMultSet"}, f.Events())
	require.Equal(t, f.Err.NegativeSigmoidSteepness,
		f.do(frame.Signed(owner), "sudo_set_alpha_sigmoid_steepness", &adminutils.SudoSetAlphaSigmoidSteepnessArgs{Netuid: netuid, Steepness: -5}))
	require.Equal(t, f.Err.BondsMovingAverageMaxReached,
		f.do(frame.Signed(owner), "sudo_set_bonds_moving_average", &adminutils.SudoSetBondsMovingAverageArgs{Netuid: netuid, BondsMovingAverage: 975_001}))
}

func TestPrecompileSwitchTellsChangesOnly(t *testing.T) {
	f := setUp(t)
	args := &adminutils.SudoToggleEVMPrecompileArgs{PrecompileID: adminutils.PrecompileEnumStaking, Enabled: true}
	require.NoError(t, f.do(frame.Root(), "sudo_toggle_evm_precompile", args))
	require.Empty(t, f.Events())
	require.False(t, f.PrecompileEnable.Has(f.Ctx, args.PrecompileID))
	args.Enabled = false
	require.NoError(t, f.do(frame.Root(), "sudo_toggle_evm_precompile", args))
	require.Equal(t, []string{"AdminUtils.PrecompileUpdated"}, f.Events())
	require.False(t, f.PrecompileEnable.Get(f.Ctx, args.PrecompileID))
}

func TestAuthorities(t *testing.T) {
	f := setUp(t)
	require.NoError(t, f.do(frame.Root(), "swap_authorities",
		&adminutils.SwapAuthoritiesArgs{NewAuthorities: []primitives.AuraID{{Public: owner}}}))
	who, ok := f.Aura.Author(f.Ctx)
	require.False(t, ok, "%v: no digest names a slot", who)
	require.Len(t, f.Aura.Authorities.Get(f.Ctx), 1)
	change := &adminutils.ScheduleGrandpaChangeArgs{
		NextAuthorities: []scale.Tuple2[primitives.GrandpaID, uint64]{{A: primitives.GrandpaID{Public: owner}, B: 1}}, InBlocks: 3,
	}
	require.NoError(t, f.do(frame.Root(), "schedule_grandpa_change", change))
	require.Equal(t, f.Grandpa.Err.ChangePending, f.do(frame.Root(), "schedule_grandpa_change", change))
	require.Equal(t, frame.ErrBadOrigin, f.do(frame.Signed(owner), "schedule_grandpa_change", change))
}
