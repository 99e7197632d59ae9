package utility_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/sudo"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/utility"
)

var alice, bob = types.AccountID{1}, types.AccountID{2}

func newChain(t *testing.T) (*pallettest.Chain, *sudo.Pallet) {
	sudoer := sudo.New()
	c := pallettest.New(t, nil, func(*system.Pallet, *balances.Pallet) []frame.Pallet {
		return []frame.Pallet{utility.New(), sudoer}
	})
	c.Endow(t, alice, 10_000)
	return c, sudoer
}

func transfer(c *pallettest.Chain, amount uint64) frame.Call {
	return *c.Call("Balances", "transfer_keep_alive",
		&balances.TransferKeepAliveArgs{Dest: types.AddressOf(bob), Value: amount})
}

func TestBatches(t *testing.T) {
	c, _ := newChain(t)
	calls := []frame.Call{transfer(c, 1000), transfer(c, 100_000), transfer(c, 1000)}

	post, err := c.Dispatch(frame.Signed(alice), "Utility", "batch", &utility.BatchArgs{Calls: calls})
	require.NoError(t, err)
	require.Equal(t, "Utility.BatchInterrupted", last(c.Events()))
	require.EqualValues(t, 1000, c.Bal.Balance(c.Ctx, bob))
	batch := c.Call("Utility", "batch", &utility.BatchArgs{Calls: calls[:2]})
	require.Equal(t, batch.Info(c.Ctx).CallWeight, *post.ActualWeight, "two of three calls ran, at full weight")

	_, err = c.Dispatch(frame.Signed(alice), "Utility", "batch_all", &utility.BatchAllArgs{Calls: calls})
	require.Equal(t, frame.ErrUnderflow, err)
	require.EqualValues(t, 1000, c.Bal.Balance(c.Ctx, bob))
	require.Empty(t, c.Events(), "nothing has happened")

	_, err = c.Dispatch(frame.Signed(alice), "Utility", "force_batch", &utility.ForceBatchArgs{Calls: calls})
	require.NoError(t, err)
	require.Equal(t, "Utility.BatchCompletedWithErrors", last(c.Events()))
	require.EqualValues(t, 3000, c.Bal.Balance(c.Ctx, bob))

	_, err = c.Dispatch(frame.None(), "Utility", "batch", &utility.BatchArgs{Calls: calls})
	require.Equal(t, frame.ErrBadOrigin, err)
}

func TestBatchAllRefusesItself(t *testing.T) {
	c, _ := newChain(t)
	nested := &utility.BatchAllArgs{Calls: []frame.Call{
		*c.Call("Utility", "if_else", &utility.IfElseArgs{
			Main:     *c.Call("Utility", "batch_all", &utility.BatchAllArgs{}),
			Fallback: transfer(c, 1000),
		}),
	}}
	_, err := c.Dispatch(frame.Signed(alice), "Utility", "batch_all", nested)
	require.NoError(t, err)
	require.Equal(t, []string{"Utility.IfElseFallbackCalled", "Utility.ItemCompleted", "Utility.BatchCompleted"},
		c.Events()[3:], "the inner batch is filtered, however deep it is")
	_, err = c.Dispatch(frame.Root(), "Utility", "batch_all", nested)
	require.NoError(t, err)
	require.Contains(t, c.Events(), "Utility.IfElseMainSuccess", "root passes filters")
}

func TestOtherOrigins(t *testing.T) {
	c, _ := newChain(t)
	derived := types.DerivativeAccount(alice, 7)
	c.Endow(t, derived, 5000)
	_, err := c.Dispatch(frame.Signed(alice), "Utility", "as_derivative", &utility.AsDerivativeArgs{Index: 7, Call: transfer(c, 600)})
	require.NoError(t, err)
	require.EqualValues(t, 4400, c.Bal.Balance(c.Ctx, derived))

	as := &utility.DispatchAsArgs{AsOrigin: frame.Caller{Kind: frame.CallerSigned, Account: alice}, Call: transfer(c, 700)}
	_, err = c.Dispatch(frame.Signed(bob), "Utility", "dispatch_as", as)
	require.Equal(t, frame.ErrBadOrigin, err)
	_, err = c.Dispatch(frame.Root(), "Utility", "dispatch_as", as)
	require.NoError(t, err)
	require.EqualValues(t, 9300, c.Bal.Balance(c.Ctx, alice))
	_, err = c.Dispatch(frame.Root(), "Utility", "dispatch_as_fallible",
		&utility.DispatchAsFallibleArgs{AsOrigin: frame.Caller{Kind: frame.CallerRoot}, Call: transfer(c, 700)})
	require.Equal(t, frame.ErrBadOrigin, err)
	_, err = c.Dispatch(frame.Root(), "Utility", "with_weight", &utility.WithWeightArgs{Call: transfer(c, 700)})
	require.Equal(t, frame.ErrBadOrigin, err, "a transfer by root")
}

func TestSudo(t *testing.T) {
	c, s := newChain(t)
	key := &sudo.SetKeyArgs{New: types.AddressOf(alice)}
	_, err := c.Dispatch(frame.Signed(alice), "Sudo", "set_key", key)
	require.Equal(t, s.Err.RequireSudo, err)
	_, err = c.Dispatch(frame.Root(), "Sudo", "set_key", key)
	require.NoError(t, err)
	post, err := c.Dispatch(frame.Signed(alice), "Sudo", "sudo_as",
		&sudo.SudoAsArgs{Who: types.AddressOf(alice), Call: transfer(c, 100_000)})
	require.NoError(t, err, "the failure is in the event")
	require.Equal(t, types.PaysNo, post.Pays)
	_, err = c.Dispatch(frame.Signed(alice), "Sudo", "sudo", &sudo.SudoArgs{Call: *c.Call("Balances", "force_set_balance",
		&balances.ForceSetBalanceArgs{Who: types.AddressOf(bob), NewFree: 4321})})
	require.NoError(t, err)
	require.EqualValues(t, 4321, c.Bal.Balance(c.Ctx, bob))
	_, err = c.Dispatch(frame.Signed(alice), "Sudo", "remove_key", new(sudo.RemoveKeyArgs))
	require.NoError(t, err)
	require.False(t, s.Key.Exists(c.Ctx))
}

func last(events []string) string { return events[len(events)-1] }
