package multisig_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/multisig"
	"github.com/tensord/tensord/runtime/pallets/system"
)

const tao = 1_000_000_000

var (
	alice, bob, carol, dave = types.AccountID{1}, types.AccountID{2}, types.AccountID{3}, types.AccountID{4}
	account                 = types.MultisigAccount([]types.AccountID{alice, bob, carol}, 2)
)

func newChain(t *testing.T) (*pallettest.Chain, *multisig.Pallet) {
	var p *multisig.Pallet
	c := pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		p = multisig.New(sys, bal)
		return []frame.Pallet{p}
	})
	for _, who := range []types.AccountID{alice, bob, carol, account} {
		c.Endow(t, who, 10*tao)
	}
	return c, p
}

func others(who types.AccountID) (out []types.AccountID) {
	for _, o := range []types.AccountID{alice, bob, carol} {
		if o != who {
			out = append(out, o)
		}
	}
	return out
}

func TestTwoOfThree(t *testing.T) {
	c, p := newChain(t)
	call := c.Call("Balances", "transfer_keep_alive", &balances.TransferKeepAliveArgs{Dest: types.AddressOf(dave), Value: tao})
	when := &multisig.Timepoint{Height: 1}
	hash := types.Blake2b256(call.Encode())
	as := func(who types.AccountID, when *multisig.Timepoint, weight types.Weight) (frame.PostInfo, error) {
		return c.Dispatch(frame.Signed(who), "Multisig", "as_multi", &multisig.AsMultiArgs{
			Threshold: 2, OtherSignatories: others(who), MaybeTimepoint: when, Call: *call, MaxWeight: weight,
		})
	}
	_, err := as(alice, when, types.Weight{})
	require.Equal(t, p.Err.UnexpectedTimepoint, err)
	_, err = as(alice, nil, types.Weight{})
	require.NoError(t, err)
	require.EqualValues(t, 196_000_000, c.Bal.ReservedBalance(c.Ctx, alice))
	_, err = as(bob, nil, types.MaxWeight)
	require.Equal(t, p.Err.NoTimepoint, err)
	_, err = as(bob, &multisig.Timepoint{Height: 2}, types.MaxWeight)
	require.Equal(t, p.Err.WrongTimepoint, err)
	_, err = as(alice, when, types.MaxWeight)
	require.Equal(t, p.Err.AlreadyApproved, err)
	_, err = as(bob, when, types.NewWeight(1, 1))
	require.Equal(t, p.Err.MaxWeightTooLow, err)

	approve := &multisig.ApproveAsMultiArgs{Threshold: 2, OtherSignatories: others(carol), MaybeTimepoint: when, CallHash: hash}
	_, err = c.Dispatch(frame.Signed(carol), "Multisig", "approve_as_multi", approve)
	require.NoError(t, err, "enough approvals, but nobody brought the call")
	require.Len(t, mustFind(t, c, p, hash).Approvals, 2)
	c.Events()
	post, err := as(bob, when, types.MaxWeight)
	require.NoError(t, err)
	require.Nil(t, post.ActualWeight, "the transfer says nothing of its weight")
	require.Equal(t, []string{
		"Balances.Unreserved", "System.NewAccount", "Balances.Endowed", "Balances.Transfer", "Multisig.MultisigExecuted",
	}, c.Events())
	require.EqualValues(t, tao, c.Bal.Balance(c.Ctx, dave))
	require.False(t, p.Multisigs.Has(c.Ctx, account, hash))
}

func TestCancelAndPoke(t *testing.T) {
	c, p := newChain(t)
	hash := types.Hash{7}
	_, err := c.Dispatch(frame.Signed(bob), "Multisig", "approve_as_multi",
		&multisig.ApproveAsMultiArgs{Threshold: 2, OtherSignatories: others(bob), CallHash: hash})
	require.NoError(t, err)
	m := mustFind(t, c, p, hash)
	m.Deposit = 100
	p.Multisigs.Put(c.Ctx, account, hash, m)
	poke := &multisig.PokeDepositArgs{Threshold: 2, OtherSignatories: others(bob), CallHash: hash}
	post, err := c.Dispatch(frame.Signed(bob), "Multisig", "poke_deposit", poke)
	require.NoError(t, err)
	require.Equal(t, types.PaysNo, post.Pays)
	post, err = c.Dispatch(frame.Signed(bob), "Multisig", "poke_deposit", poke)
	require.NoError(t, err)
	require.Equal(t, types.PaysYes, post.Pays)

	cancel := func(who types.AccountID, height uint32) error {
		_, err := c.Dispatch(frame.Signed(who), "Multisig", "cancel_as_multi", &multisig.CancelAsMultiArgs{
			Threshold: 2, OtherSignatories: others(who), Timepoint: multisig.Timepoint{Height: height}, CallHash: hash,
		})
		return err
	}
	require.Equal(t, p.Err.NotOwner, cancel(alice, 1))
	require.Equal(t, p.Err.WrongTimepoint, cancel(bob, 2))
	require.NoError(t, cancel(bob, 1))
	require.Equal(t, p.Err.NotFound, cancel(bob, 1))
}

func TestSignatories(t *testing.T) {
	c, p := newChain(t)
	one := func(list ...types.AccountID) error {
		_, err := c.Dispatch(frame.Signed(bob), "Multisig", "as_multi_threshold_1", &multisig.AsMultiThreshold1Args{
			OtherSignatories: list,
			Call:             *c.Call("System", "remark", new(system.RemarkArgs)),
		})
		return err
	}
	require.Equal(t, p.Err.TooFewSignatories, one())
	require.Equal(t, p.Err.TooManySignatories, one(make([]types.AccountID, 100)...))
	require.Equal(t, p.Err.SignatoriesOutOfOrder, one(carol, alice))
	require.Equal(t, p.Err.SignatoriesOutOfOrder, one(alice, alice))
	require.Equal(t, p.Err.SenderInSignatories, one(alice, bob))
	require.NoError(t, one(alice))
	_, err := c.Dispatch(frame.Signed(bob), "Multisig", "approve_as_multi", &multisig.ApproveAsMultiArgs{Threshold: 1})
	require.Equal(t, p.Err.MinimumThreshold, err)
}

func mustFind(t *testing.T, c *pallettest.Chain, p *multisig.Pallet, hash types.Hash) multisig.Multisig {
	t.Helper()
	m, ok := p.Multisigs.Find(c.Ctx, account, hash)
	require.True(t, ok)
	return m
}
