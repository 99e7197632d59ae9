package balances_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/primitives"
)

const tao = 1_000_000_000

var alice, bob, carol = types.AccountID{1}, types.AccountID{2}, types.AccountID{3}

var hold = balances.Reason{Variant: primitives.HoldReasonIsPreimage}

func newChain(t *testing.T) *pallettest.Chain { return pallettest.New(t, nil, nil) }

func TestTransferCreatesAndReaps(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)

	_, err := c.Dispatch(frame.Signed(alice), "Balances", "transfer_allow_death",
		&balances.TransferAllowDeathArgs{Dest: types.AddressOf(bob), Value: tao - 499})
	require.NoError(t, err)
	require.Equal(t, []string{
		"System.KilledAccount", "Balances.DustLost",
		"System.NewAccount", "Balances.Endowed", "Balances.Transfer",
	}, c.Events())
	require.False(t, c.Sys.Account.Has(c.Ctx, alice))
	require.EqualValues(t, tao-499, c.Bal.TotalIssuance.Get(c.Ctx), "dust leaves the issuance")
	c.CheckIssuance(t)
}

func TestTransferErrors(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)
	keepAlive := func(amount uint64) error {
		_, err := c.Dispatch(frame.Signed(alice), "Balances", "transfer_keep_alive",
			&balances.TransferKeepAliveArgs{Dest: types.AddressOf(bob), Value: amount})
		return err
	}
	require.Equal(t, frame.ErrUnderflow, keepAlive(2*tao), "more than there is at all")
	require.Equal(t, frame.ErrBelowMinimum, keepAlive(499))
	require.Equal(t, frame.ErrNotExpendable, keepAlive(tao))
	c.Endow(t, carol, 10*tao)
	require.Equal(t, frame.ErrFundsUnavailable, keepAlive(2*tao))
	c.Bal.SetLock(c.Ctx, balances.LockID{'l'}, alice, tao/2, balances.AllReasons)
	require.Equal(t, frame.ErrFrozen, keepAlive(tao/2+1))
	require.NoError(t, keepAlive(tao/2))
	require.NoError(t, keepAlive(0))

	_, err := c.Dispatch(frame.Signed(alice), "Balances", "transfer_all",
		&balances.TransferAllArgs{Dest: types.MultiAddress{Variant: types.AddressRaw}})
	require.Equal(t, frame.ErrCannotLookup, err)
	_, err = c.Dispatch(frame.Signed(alice), "Balances", "force_transfer", new(balances.ForceTransferArgs))
	require.Equal(t, frame.ErrBadOrigin, err)
	c.CheckIssuance(t)
}

func TestReserveKeepsConsumer(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)
	require.Equal(t, c.Bal.Err.InsufficientBalance, c.Bal.Reserve(c.Ctx, alice, tao+1))
	require.NoError(t, c.Bal.Reserve(c.Ctx, alice, 400))
	require.Equal(t, []string{"Balances.Reserved"}, c.Events())
	require.EqualValues(t, 1, c.Sys.Consumers(c.Ctx, alice))

	// With a consumer the account can't be reaped.
	_, err := c.Bal.Transfer(c.Ctx, alice, bob, tao-400, balances.Expendable)
	require.Equal(t, frame.ErrFrozen, err)
	require.Equal(t, uint64(tao-400-500), c.Bal.UsableBalance(c.Ctx, alice))

	c.Endow(t, bob, tao)
	missing, err := c.Bal.RepatriateReserved(c.Ctx, alice, bob, 500, primitives.BalanceStatusReserved)
	require.NoError(t, err)
	require.EqualValues(t, 100, missing)
	require.EqualValues(t, 0, c.Sys.Consumers(c.Ctx, alice))
	require.EqualValues(t, 400, c.Bal.ReservedBalance(c.Ctx, bob))
	require.EqualValues(t, 600, c.Bal.Unreserve(c.Ctx, bob, 1000))
	require.Equal(t, []string{"Balances.ReserveRepatriated", "Balances.Unreserved"}, c.Events())
	_, err = c.Bal.RepatriateReserved(c.Ctx, bob, carol, 1, primitives.BalanceStatusFree)
	require.Equal(t, c.Bal.Err.DeadAccount, err)
	c.CheckIssuance(t)
}

func TestNamedReserves(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)
	a, b := balances.ReserveID{'a'}, balances.ReserveID{'b'}
	require.NoError(t, c.Bal.ReserveNamed(c.Ctx, b, alice, 20))
	require.NoError(t, c.Bal.ReserveNamed(c.Ctx, a, alice, 10))
	require.NoError(t, c.Bal.ReserveNamed(c.Ctx, a, alice, 5))
	require.Equal(t, []balances.ReserveData{{ID: a, Amount: 15}, {ID: b, Amount: 20}},
		[]balances.ReserveData(c.Bal.Reserves.Get(c.Ctx, alice)))
	require.EqualValues(t, 3, c.Bal.UnreserveNamed(c.Ctx, a, alice, 18))
	got, missing := c.Bal.SlashReservedNamed(c.Ctx, b, alice, 20)
	require.EqualValues(t, 20, got)
	require.Zero(t, missing)
	c.Bal.DropNegative(c.Ctx, got)
	require.Equal(t, []balances.ReserveData{{ID: b}}, []balances.ReserveData(c.Bal.Reserves.Get(c.Ctx, alice)),
		"a slashed reserve stays, empty")
	c.CheckIssuance(t)
}

func TestHolds(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)
	require.Equal(t, frame.ErrFundsUnavailable, c.Bal.Hold(c.Ctx, hold, alice, tao))
	require.NoError(t, c.Bal.Hold(c.Ctx, hold, alice, 1000))
	require.NoError(t, c.Bal.SetOnHold(c.Ctx, hold, alice, 700))
	require.EqualValues(t, 700, c.Bal.BalanceOnHold(c.Ctx, hold, alice))
	burned, err := c.Bal.BurnHeld(c.Ctx, hold, alice, 900, balances.BestEffort, balances.Force)
	require.NoError(t, err)
	require.EqualValues(t, 700, burned)
	require.True(t, c.Bal.Holds.Has(c.Ctx, alice), "the emptied list is kept")
	require.Zero(t, c.Sys.Consumers(c.Ctx, alice))
	require.Equal(t, frame.ErrFundsUnavailable, c.Bal.Hold(c.Ctx, hold, bob, 1))
	c.CheckIssuance(t)
}

func TestLocks(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)
	a, b := balances.LockID{'a'}, balances.LockID{'b'}
	c.Bal.SetLock(c.Ctx, a, alice, 100, balances.ReasonTransactionPayment)
	c.Bal.ExtendLock(c.Ctx, a, alice, 50, balances.ReasonTransfer)
	c.Bal.SetLock(c.Ctx, b, alice, 60, balances.ReasonTransfer)
	require.Equal(t, []balances.BalanceLock{
		{ID: a, Amount: 100, Reasons: balances.ReasonsAll}, {ID: b, Amount: 60, Reasons: balances.ReasonsMisc},
	}, []balances.BalanceLock(c.Bal.Locks.Get(c.Ctx, alice)))
	c.Bal.RemoveLock(c.Ctx, a, alice)
	c.Bal.SetLock(c.Ctx, b, alice, 0, balances.AllReasons)
	require.Equal(t, []string{"Balances.Locked", "Balances.Unlocked", "Balances.Unlocked"}, c.Events())
	require.False(t, c.Bal.Locks.Has(c.Ctx, alice))
	require.Zero(t, c.Sys.Consumers(c.Ctx, alice))
}

func TestCurrency(t *testing.T) {
	c := newChain(t)
	require.Zero(t, c.Bal.DepositCreating(c.Ctx, alice, 499), "too little for an account")
	made := c.Bal.DepositCreating(c.Ctx, alice, 1000)
	c.Bal.DropPositive(c.Ctx, made)
	require.Equal(t, []string{
		"Balances.Deposit", "System.NewAccount", "Balances.Endowed", "Balances.Issued",
	}, c.Events())
	_, err := c.Bal.CurrencyWithdraw(c.Ctx, alice, 501, balances.KeepAlive)
	require.Equal(t, c.Bal.Err.Expendability, err)
	taken, err := c.Bal.CurrencyWithdraw(c.Ctx, alice, 501, balances.AllowDeath)
	require.NoError(t, err)
	c.Bal.DropNegative(c.Ctx, taken)
	require.Equal(t, []string{
		"Balances.Withdraw", "System.KilledAccount", "Balances.DustLost", "Balances.Rescinded",
	}, c.Events())
	require.Zero(t, c.Bal.TotalIssuance.Get(c.Ctx))
	c.CheckIssuance(t)
}

func TestWithdrawThatCannotReapIsLost(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, 1000)
	require.NoError(t, c.Sys.IncConsumers(c.Ctx, alice))
	_, err := c.Bal.CurrencyWithdraw(c.Ctx, alice, 1000, balances.AllowDeath)
	require.Equal(t, frame.ErrConsumerRemaining, err)
	require.Equal(t, []string{"Balances.Withdraw", "Balances.Rescinded"}, c.Events())
	require.EqualValues(t, 1000, c.Bal.Balance(c.Ctx, alice))
	require.Zero(t, c.Bal.TotalIssuance.Get(c.Ctx), "as in the reference, unless a layer undoes it")
}

func TestCreditAndDebt(t *testing.T) {
	c := newChain(t)
	credit := c.Bal.Issue(c.Ctx, tao)
	part := credit.Take(tao / 4)
	require.Equal(t, frame.ErrBelowMinimum, c.Bal.Resolve(c.Ctx, bob, balances.Credit(1)))
	require.NoError(t, c.Bal.Resolve(c.Ctx, alice, part))
	c.Bal.DropCredit(c.Ctx, credit)
	require.EqualValues(t, tao/4, c.Bal.TotalIssuance.Get(c.Ctx))
	debt := c.Bal.Rescind(c.Ctx, 100)
	rest, err := c.Bal.Settle(c.Ctx, alice, debt, balances.Preserve)
	require.NoError(t, err)
	require.Zero(t, rest)
	require.Equal(t, []string{
		"Balances.Issued", "System.NewAccount", "Balances.Endowed", "Balances.Deposit",
		"Balances.Rescinded", "Balances.Withdraw",
	}, c.Events())
	c.CheckIssuance(t)
}

func TestForceCallsAndBurn(t *testing.T) {
	c := newChain(t)
	set := func(free uint64) {
		_, err := c.Dispatch(frame.Root(), "Balances", "force_set_balance",
			&balances.ForceSetBalanceArgs{Who: types.AddressOf(alice), NewFree: free})
		require.NoError(t, err)
	}
	set(tao)
	require.Equal(t, []string{"System.NewAccount", "Balances.Endowed", "Balances.Issued", "Balances.BalanceSet"}, c.Events())
	_, err := c.Dispatch(frame.Signed(alice), "Balances", "burn", &balances.BurnArgs{Value: tao, KeepAlive: true})
	require.Equal(t, frame.ErrFundsUnavailable, err)
	_, err = c.Dispatch(frame.Signed(alice), "Balances", "burn", &balances.BurnArgs{Value: 1000, KeepAlive: true})
	require.NoError(t, err)
	c.CheckIssuance(t)
	set(499)
	require.Equal(t, []string{
		"Balances.Burned", "System.KilledAccount", "Balances.Rescinded", "Balances.BalanceSet",
	}, c.Events())
	require.False(t, c.Sys.Account.Has(c.Ctx, alice))

	adjust := func(d balances.AdjustmentDirection, delta uint64) error {
		_, err := c.Dispatch(frame.Root(), "Balances", "force_adjust_total_issuance",
			&balances.ForceAdjustTotalIssuanceArgs{Direction: d, Delta: delta})
		return err
	}
	require.Equal(t, c.Bal.Err.DeltaZero, adjust(balances.AdjustmentDirectionIncrease, 0))
	require.NoError(t, adjust(balances.AdjustmentDirectionIncrease, 10))
	c.Bal.Deactivate(c.Ctx, 20)
	require.Zero(t, c.Bal.ActiveIssuance(c.Ctx))
	require.Equal(t, c.Bal.Err.IssuanceDeactivated, adjust(balances.AdjustmentDirectionDecrease, 1))
}

func TestUpgradeAccounts(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)
	info := c.Sys.Account.Get(c.Ctx, alice)
	info.Data.Flags, info.Data.Reserved = primitives.ExtraFlags{}, 7
	c.Sys.Account.Put(c.Ctx, alice, info)
	post, err := c.Dispatch(frame.Signed(bob), "Balances", "upgrade_accounts",
		&balances.UpgradeAccountsArgs{Who: []types.AccountID{alice}})
	require.NoError(t, err)
	require.Equal(t, types.PaysNo, post.Pays)
	require.Equal(t, []string{"Balances.Upgraded"}, c.Events())
	require.EqualValues(t, 1, c.Sys.Consumers(c.Ctx, alice))
	post, err = c.Dispatch(frame.Signed(bob), "Balances", "upgrade_accounts",
		&balances.UpgradeAccountsArgs{Who: []types.AccountID{alice}})
	require.NoError(t, err)
	require.Equal(t, types.PaysYes, post.Pays)
}

func BenchmarkTransfer(b *testing.B) {
	c := pallettest.New(b, nil, nil)
	c.Endow(b, alice, 1<<60)
	c.Endow(b, bob, tao)
	for b.Loop() {
		if _, err := c.Bal.Transfer(c.Ctx, alice, bob, 1, balances.Preserve); err != nil {
			b.Fatal(err)
		}
		c.Events()
	}
}

func TestEachHoldReasonHasRoom(t *testing.T) {
	c := newChain(t)
	c.Endow(t, alice, tao)
	reasons := []balances.Reason{
		hold,
		{Variant: primitives.HoldReasonIsSafeMode},
		{Variant: primitives.HoldReasonIsContracts, Contracts: primitives.ContractsHoldReasonCodeUploadDepositReserve},
		{Variant: primitives.HoldReasonIsContracts, Contracts: primitives.ContractsHoldReasonStorageDepositReserve},
	}
	for _, reason := range reasons {
		require.NoError(t, c.Bal.Hold(c.Ctx, reason, alice, 1000))
	}
	for _, reason := range reasons {
		require.EqualValues(t, 1000, c.Bal.BalanceOnHold(c.Ctx, reason, alice))
	}
}
