package safemode_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/safemode"
	"github.com/tensord/tensord/runtime/pallets/system"
)

var alice = types.AccountID{1}

func TestSafeMode(t *testing.T) {
	var p *safemode.Pallet
	c := pallettest.New(t, func(ctx *frame.Context, call *frame.Call) bool { return p.Allows(ctx, call) },
		func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
			p = safemode.New(sys, bal)
			return []frame.Pallet{p}
		})
	c.Endow(t, alice, 1_000_000)
	do := func(o frame.Origin, name string, args any) error {
		_, err := c.Dispatch(o, "SafeMode", name, args)
		return err
	}
	transfer := func() error {
		_, err := c.Dispatch(frame.Signed(alice), "Balances", "burn", &balances.BurnArgs{Value: 1})
		return err
	}
	require.Equal(t, p.Err.NotConfigured, do(frame.Signed(alice), "enter", new(safemode.EnterArgs)))
	require.Equal(t, p.Err.Exited, do(frame.Root(), "force_extend", new(safemode.ForceExtendArgs)))
	require.NoError(t, do(frame.Root(), "force_enter", new(safemode.ForceEnterArgs)))
	require.NoError(t, do(frame.Root(), "force_extend", new(safemode.ForceExtendArgs)))
	until, _ := p.EnteredUntil.Find(c.Ctx)
	require.EqualValues(t, 1+7200+3600, until)

	require.Equal(t, pallettest.ErrFiltered, transfer())
	_, err := c.Dispatch(frame.Signed(alice), "System", "remark", new(system.RemarkArgs))
	require.NoError(t, err)
	require.Equal(t, p.Err.Entered, do(frame.Signed(alice), "enter", new(safemode.EnterArgs)))
	require.Equal(t, p.Err.NotConfigured, do(frame.Signed(alice), "extend", new(safemode.ExtendArgs)))

	noop := p.Hooks().OnInitialize(c.Ctx, until)
	require.True(t, p.IsEntered(c.Ctx))
	exit := p.Hooks().OnInitialize(c.Ctx, until+1)
	require.True(t, exit.AllGreater(noop.WithProofSize(0)))
	require.False(t, p.IsEntered(c.Ctx))
	require.NoError(t, transfer())
	require.Equal(t, p.Err.Exited, do(frame.Root(), "force_exit", new(safemode.ForceExitArgs)))
}

func TestDepositsFromElsewhere(t *testing.T) {
	var p *safemode.Pallet
	c := pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		p = safemode.New(sys, bal)
		return []frame.Pallet{p}
	})
	c.Endow(t, alice, 1_000_000)
	for block := range uint32(2) {
		p.Deposits.Put(c.Ctx, alice, block, 100)
	}
	require.NoError(t, c.Bal.Hold(c.Ctx, balances.Reason{Variant: 20}, alice, 200))
	_, err := c.Dispatch(frame.Signed(alice), "SafeMode", "release_deposit", &safemode.ReleaseDepositArgs{Account: alice})
	require.Equal(t, p.Err.NotConfigured, err)
	_, err = c.Dispatch(frame.Root(), "SafeMode", "force_release_deposit", &safemode.ForceReleaseDepositArgs{Account: alice})
	require.NoError(t, err)
	_, err = c.Dispatch(frame.Root(), "SafeMode", "force_slash_deposit", &safemode.ForceSlashDepositArgs{Account: alice, Block: 1})
	require.NoError(t, err)
	_, err = c.Dispatch(frame.Root(), "SafeMode", "force_slash_deposit", &safemode.ForceSlashDepositArgs{Account: alice, Block: 1})
	require.Equal(t, p.Err.NoDeposit, err)
	require.EqualValues(t, 999_900, c.Bal.TotalIssuance.Get(c.Ctx))
	c.CheckIssuance(t)
}
