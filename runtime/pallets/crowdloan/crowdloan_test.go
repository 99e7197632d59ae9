package crowdloan_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/crowdloan"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/preimage"
	"github.com/tensord/tensord/runtime/pallets/system"
)

const (
	tao      = 1_000_000_000
	deposit  = 10 * tao
	duration = 50_400
)

var (
	alice, bob, carol, dave = types.AccountID{1}, types.AccountID{2}, types.AccountID{3}, types.AccountID{4}
	funds                   = types.PalletID([]byte("bt/cloan")).SubAccount([]byte{0, 0, 0, 0})
)

type chain struct {
	*pallettest.Chain
	p *crowdloan.Pallet
	t *testing.T
}

func newChain(t *testing.T) *chain {
	c := &chain{t: t}
	c.Chain = pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		pre := preimage.New(bal)
		c.p = crowdloan.New(sys, bal, pre, crowdloan.Config{})
		return []frame.Pallet{pre, c.p}
	})
	for _, who := range []types.AccountID{alice, bob, carol} {
		c.Endow(t, who, 100*tao)
	}
	return c
}

func (c *chain) call(who types.AccountID, name string, args any) error {
	_, err := c.Dispatch(frame.Signed(who), "Crowdloan", name, args)
	return err
}

// loan is one of Alice's for Dave.
func loan() *crowdloan.CreateArgs {
	return &crowdloan.CreateArgs{
		Deposit: deposit, MinContribution: tao, Cap: 50 * tao, End: 1 + duration, TargetAddress: &dave,
	}
}

func (c *chain) create() {
	c.t.Helper()
	require.NoError(c.t, c.call(alice, "create", loan()))
	c.Events()
}

func (c *chain) contribute(who types.AccountID, amount uint64) error {
	return c.call(who, "contribute", &crowdloan.ContributeArgs{Amount: amount})
}

func (c *chain) info() crowdloan.CrowdloanInfo {
	info, ok := c.p.Crowdloans.Find(c.Ctx, 0)
	require.True(c.t, ok)
	return info
}

func TestCreate(t *testing.T) {
	c := newChain(t)
	remark := c.Call("System", "remark", &system.RemarkArgs{})
	for want, change := range map[error]func(a *crowdloan.CreateArgs){
		c.p.Err.DepositTooLow:             func(a *crowdloan.CreateArgs) { a.Deposit-- },
		c.p.Err.CapTooLow:                 func(a *crowdloan.CreateArgs) { a.Cap = a.Deposit },
		c.p.Err.MinimumContributionTooLow: func(a *crowdloan.CreateArgs) { a.MinContribution = tao/10 - 1 },
		c.p.Err.InvalidFinalizationConfig: func(a *crowdloan.CreateArgs) { a.Call = remark },
		c.p.Err.CannotEndInPast:           func(a *crowdloan.CreateArgs) { a.End = 1 },
		c.p.Err.BlockDurationTooShort:     func(a *crowdloan.CreateArgs) { a.End-- },
		c.p.Err.BlockDurationTooLong:      func(a *crowdloan.CreateArgs) { a.End = 2 + 432_000 },
		c.p.Err.InsufficientBalance:       func(a *crowdloan.CreateArgs) { a.Deposit, a.Cap = 101*tao, 102*tao },
	} {
		args := loan()
		change(args)
		require.ErrorIs(t, c.call(alice, "create", args), want)
	}
	neither := loan()
	neither.TargetAddress = nil
	require.ErrorIs(t, c.call(alice, "create", neither), c.p.Err.InvalidFinalizationConfig)

	require.NoError(t, c.call(alice, "create", loan()))
	require.Contains(t, c.Events(), "Crowdloan.Created")
	info := c.info()
	require.Equal(t, funds, info.FundsAccount)
	require.EqualValues(t, deposit, info.Raised)
	require.EqualValues(t, 1, info.ContributorsCount)
	require.EqualValues(t, deposit, c.Bal.Balance(c.Ctx, funds))
	require.EqualValues(t, 2, c.Sys.Providers(c.Ctx, funds), "its own and the balance's")
	require.EqualValues(t, 1, c.p.NextCrowdloanId.Get(c.Ctx))

	c.p.NextCrowdloanId.Put(c.Ctx, 1<<32-1)
	require.ErrorIs(t, c.call(alice, "create", loan()), c.p.Err.Overflow)
	c.CheckIssuance(t)
}

func TestContribute(t *testing.T) {
	c := newChain(t)
	require.ErrorIs(t, c.contribute(bob, tao), c.p.Err.InvalidCrowdloanId)
	c.create()
	require.ErrorIs(t, c.contribute(bob, tao-1), c.p.Err.ContributionTooLow)
	require.ErrorIs(t, c.contribute(dave, tao), c.p.Err.InsufficientBalance)
	require.NoError(t, c.contribute(bob, 10*tao))
	require.NoError(t, c.contribute(bob, 5*tao))
	require.EqualValues(t, 2, c.info().ContributorsCount)

	most := uint64(20 * tao)
	require.NoError(t, c.call(alice, "set_max_contribution", &crowdloan.SetMaxContributionArgs{NewMaxContribution: &most}))
	require.NoError(t, c.contribute(bob, 10*tao), "cut to the most")
	require.EqualValues(t, most, c.p.Contributions.Get(c.Ctx, 0, bob))
	require.ErrorIs(t, c.contribute(bob, tao), c.p.Err.MaxContributionReached)
	require.NoError(t, c.call(alice, "set_max_contribution", &crowdloan.SetMaxContributionArgs{}))

	require.NoError(t, c.contribute(carol, 90*tao), "cut to what is lacking")
	require.EqualValues(t, 20*tao, c.p.Contributions.Get(c.Ctx, 0, carol))
	require.ErrorIs(t, c.contribute(bob, tao), c.p.Err.CapRaised)
	c.Sys.Number.Put(c.Ctx, 1+duration)
	require.ErrorIs(t, c.contribute(bob, tao), c.p.Err.ContributionPeriodEnded)

	c.Sys.Number.Put(c.Ctx, 1)
	info := c.info()
	info.ContributorsCount, info.Cap = 500, 100*tao
	c.p.Crowdloans.Put(c.Ctx, 0, info)
	require.ErrorIs(t, c.contribute(bob, tao), c.p.Err.MaxContributorsReached, "even of those who have contributed")
	c.CheckIssuance(t)
}

func TestWithdraw(t *testing.T) {
	c := newChain(t)
	withdraw := func(who types.AccountID) error { return c.call(who, "withdraw", &crowdloan.WithdrawArgs{}) }
	require.ErrorIs(t, withdraw(bob), c.p.Err.InvalidCrowdloanId)
	c.create()
	require.ErrorIs(t, withdraw(bob), c.p.Err.NoContribution)
	require.ErrorIs(t, withdraw(alice), c.p.Err.DepositCannotBeWithdrawn)
	require.NoError(t, c.contribute(bob, 3*tao))
	require.NoError(t, c.contribute(alice, 2*tao))
	require.NoError(t, withdraw(alice))
	require.EqualValues(t, deposit, c.p.Contributions.Get(c.Ctx, 0, alice))
	require.EqualValues(t, 2, c.info().ContributorsCount)
	require.NoError(t, withdraw(bob))
	require.EqualValues(t, 100*tao, c.Bal.Balance(c.Ctx, bob))
	require.EqualValues(t, 1, c.info().ContributorsCount)
	require.EqualValues(t, deposit, c.info().Raised)
}

func TestFinalizeForAccount(t *testing.T) {
	c := newChain(t)
	finalize := func(who types.AccountID) error { return c.call(who, "finalize", &crowdloan.FinalizeArgs{}) }
	require.ErrorIs(t, finalize(alice), c.p.Err.InvalidCrowdloanId)
	c.create()
	require.ErrorIs(t, finalize(bob), c.p.Err.InvalidOrigin)
	require.ErrorIs(t, finalize(alice), c.p.Err.CapNotRaised)
	require.NoError(t, c.contribute(bob, 40*tao))
	require.NoError(t, finalize(alice))
	require.EqualValues(t, 50*tao, c.Bal.Balance(c.Ctx, dave))
	require.True(t, c.info().Finalized)
	require.ErrorIs(t, finalize(alice), c.p.Err.AlreadyFinalized)
	for name, args := range map[string]any{
		"withdraw": &crowdloan.WithdrawArgs{}, "refund": &crowdloan.RefundArgs{}, "dissolve": &crowdloan.DissolveArgs{},
		"update_min_contribution": &crowdloan.UpdateMinContributionArgs{}, "update_end": &crowdloan.UpdateEndArgs{},
		"update_cap": &crowdloan.UpdateCapArgs{}, "set_max_contribution": &crowdloan.SetMaxContributionArgs{},
	} {
		require.ErrorIs(t, c.call(alice, name, args), c.p.Err.AlreadyFinalized, name)
	}
	c.CheckIssuance(t)
}

func TestFinalizeWithCall(t *testing.T) {
	c := newChain(t)
	pay := func(amount uint64) *frame.Call {
		return c.Call("Balances", "transfer_keep_alive", &balances.TransferKeepAliveArgs{Dest: types.AddressOf(dave), Value: amount})
	}
	create := func(id uint32, call *frame.Call) {
		args := loan()
		args.TargetAddress, args.Call = nil, call
		require.NoError(t, c.call(alice, "create", args))
		require.NoError(t, c.call(bob, "contribute", &crowdloan.ContributeArgs{CrowdloanID: id, Amount: 40 * tao}))
	}
	create(0, pay(tao))
	require.NoError(t, c.call(alice, "finalize", &crowdloan.FinalizeArgs{}))
	require.EqualValues(t, tao, c.Bal.Balance(c.Ctx, dave), "paid by the creator")
	require.False(t, c.p.CurrentCrowdloanId.Exists(c.Ctx))

	create(1, pay(200*tao))
	require.ErrorIs(t, c.call(alice, "finalize", &crowdloan.FinalizeArgs{CrowdloanID: 1}), frame.ErrFundsUnavailable)
	require.False(t, c.p.CurrentCrowdloanId.Exists(c.Ctx), "undone with the rest")
	info, _ := c.p.Crowdloans.Find(c.Ctx, 1)
	require.False(t, info.Finalized)

	info.Call = &frame.BoundedCall{Variant: frame.BoundedLookup}
	c.p.Crowdloans.Put(c.Ctx, 1, info)
	require.ErrorIs(t, c.call(alice, "finalize", &crowdloan.FinalizeArgs{CrowdloanID: 1}), c.p.Err.CallUnavailable)
	_, err := c.p.Current(c.Ctx)
	require.ErrorIs(t, err, c.p.Err.InvalidCrowdloanId)
}

func TestRefundAndDissolve(t *testing.T) {
	c := newChain(t)
	c.create()
	for i := range byte(51) {
		who := types.AccountID{100, i}
		c.Endow(t, who, 2*tao)
		info := c.info()
		info.MinContribution = tao / 10
		c.p.Crowdloans.Put(c.Ctx, 0, info)
		require.NoError(t, c.contribute(who, tao/10))
	}
	require.EqualValues(t, 52, c.info().ContributorsCount)
	refund := func(who types.AccountID) (frame.PostInfo, error) {
		return c.Dispatch(frame.Signed(who), "Crowdloan", "refund", &crowdloan.RefundArgs{})
	}
	_, err := refund(bob)
	require.ErrorIs(t, err, c.p.Err.InvalidOrigin)
	require.ErrorIs(t, c.call(alice, "dissolve", &crowdloan.DissolveArgs{}), c.p.Err.NotReadyToDissolve)

	c.Events()
	post, err := refund(alice)
	require.NoError(t, err)
	require.Nil(t, post.ActualWeight)
	require.Contains(t, c.Events(), "Crowdloan.PartiallyRefunded")
	require.EqualValues(t, 2, c.info().ContributorsCount)
	post, err = refund(alice)
	require.NoError(t, err)
	require.Equal(t, frame.Cost(110_703_000+39_503_253, 3747+2579, 4, 2), *post.ActualWeight)
	require.Contains(t, c.Events(), "Crowdloan.AllRefunded")
	require.EqualValues(t, deposit, c.info().Raised)

	require.ErrorIs(t, c.call(bob, "dissolve", &crowdloan.DissolveArgs{}), c.p.Err.InvalidOrigin)
	require.NoError(t, c.call(alice, "dissolve", &crowdloan.DissolveArgs{}))
	require.EqualValues(t, 100*tao, c.Bal.Balance(c.Ctx, alice))
	require.False(t, c.Sys.AccountExists(c.Ctx, funds), "with its last provider")
	require.Contains(t, c.Events(), "Crowdloan.Dissolved")
	c.CheckIssuance(t)
}

func TestUpdate(t *testing.T) {
	c := newChain(t)
	c.create()
	most, low := uint64(20*tao), uint64(deposit-1)
	for _, step := range []struct {
		name string
		args any
		want error
	}{
		{"update_min_contribution", &crowdloan.UpdateMinContributionArgs{NewMinContribution: tao/10 - 1}, c.p.Err.MinimumContributionTooLow},
		{"set_max_contribution", &crowdloan.SetMaxContributionArgs{NewMaxContribution: &low}, c.p.Err.MaximumContributionTooLow},
		{"set_max_contribution", &crowdloan.SetMaxContributionArgs{NewMaxContribution: &most}, nil},
		{"update_min_contribution", &crowdloan.UpdateMinContributionArgs{NewMinContribution: most + 1}, c.p.Err.MinimumContributionTooHigh},
		{"update_min_contribution", &crowdloan.UpdateMinContributionArgs{NewMinContribution: most}, nil},
		{"update_end", &crowdloan.UpdateEndArgs{NewEnd: 1}, c.p.Err.CannotEndInPast},
		{"update_end", &crowdloan.UpdateEndArgs{NewEnd: 1 + 432_000}, nil},
		{"update_cap", &crowdloan.UpdateCapArgs{NewCap: deposit - 1}, c.p.Err.CapTooLow},
		{"update_cap", &crowdloan.UpdateCapArgs{NewCap: deposit}, nil},
	} {
		require.ErrorIs(t, c.call(bob, step.name, step.args), c.p.Err.InvalidOrigin, step.name)
		c.Events()
		err := c.call(alice, step.name, step.args)
		if step.want == nil {
			require.NoError(t, err, step.name)
			require.Len(t, c.Events(), 1, step.name)
		} else {
			require.ErrorIs(t, err, step.want, step.name)
		}
	}
	info := c.info()
	require.EqualValues(t, most, info.MinContribution)
	require.EqualValues(t, 1+432_000, info.End)
	require.EqualValues(t, deposit, info.Cap)
}
