package txfee_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/alphaassets"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/proxy"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/swap"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/utility"
	"github.com/tensord/tensord/runtime/txfee"
)

const (
	tao    = 1_000_000_000
	netuid = 2
)

var (
	payer  = types.AccountID{1}
	author = types.AccountID{2}
	hotkey = types.AccountID{3}
)

type fixture struct {
	*txfee.Charger
	ctx     *frame.Context
	bal     *balances.Pallet
	sub     *subtensor.Pallet
	proxies *proxy.Pallet
	author  *types.AccountID // nil: the block has none
	events  []string
}

// DepositEvent notes the event's name.
func (f *fixture) DepositEvent(ctx *frame.Context, _ []types.Hash, event []byte) {
	p := ctx.Registry().PalletAt(event[0])
	for _, def := range p.Declarations().Events {
		if def.Index == event[1] {
			f.events = append(f.events, p.Name()+"."+def.Name)
		}
	}
}

// takeEvents returns the names of the events since the last time.
func (f *fixture) takeEvents() []string {
	events := f.events
	f.events = nil
	return events
}

func setUp(t *testing.T) *fixture {
	f := &fixture{author: &author}
	who := func(*frame.Context) (types.AccountID, bool) {
		if f.author == nil {
			return types.AccountID{}, false
		}
		return *f.author, true
	}
	sys := system.New(system.Config{})
	f.bal = balances.New(sys)
	assets := alphaassets.New()
	f.sub = subtensor.New(subtensor.Deps{System: sys, Balances: f.bal, AlphaAssets: assets, Author: who}, subtensor.Config{})
	pools := swap.New(f.sub)
	f.sub.Connect(func(d *subtensor.Deps) { d.Swap = pools })
	f.proxies = proxy.New(sys, f.bal)
	f.Charger = txfee.NewCharger(f.bal, f.sub, who)
	reg := frame.NewRegistry(frame.Config{Events: f}, sys, f.bal, f.sub, assets, pools, f.proxies, utility.New())
	f.ctx = frame.NewContext(state.NewOverlay(new(state.Map)), reg)
	sys.Number.Put(f.ctx, 1)
	t.Cleanup(func() {
		var sum uint64
		for _, a := range sys.Account.All(f.ctx) {
			sum += a.Data.Free + a.Data.Reserved
		}
		require.Equal(t, f.bal.TotalIssuance.Get(f.ctx), sum, "total issuance and sum of balances")
	})
	return f
}

// endow gives an account free balance.
func (f *fixture) endow(t *testing.T, who types.AccountID, rao uint64) {
	t.Helper()
	_, err := f.bal.MintInto(f.ctx, who, rao)
	require.NoError(t, err)
	f.takeEvents()
}

func (f *fixture) call(pallet, name string, args any) *frame.Call {
	for _, def := range f.ctx.Registry().Pallet(pallet).Declarations().Calls {
		if def.Name == name {
			return def.New(args)
		}
	}
	panic("no call " + name)
}

func (f *fixture) remark() *frame.Call { return f.call("System", "remark", &system.RemarkArgs{}) }

// charge pays fee for a call that cost actual in the end.
func (f *fixture) charge(t *testing.T, call *frame.Call, fee, actual uint64) {
	t.Helper()
	w, err := f.Withdraw(f.ctx, payer, call, fee, 0)
	require.NoError(t, err)
	require.NoError(t, f.Settle(f.ctx, payer, actual, 0, w))
}

func TestFeesInTao(t *testing.T) {
	f := setUp(t)
	f.endow(t, payer, tao)
	require.NoError(t, f.CanWithdraw(f.ctx, payer, f.remark(), 100, 0))
	f.charge(t, f.remark(), 100, 40)
	require.Equal(t, []string{"Balances.Withdraw", "Balances.Deposit"}, f.takeEvents(), "an author below the existential deposit gets nothing")
	require.EqualValues(t, tao-40, f.bal.Balance(f.ctx, payer))

	f.charge(t, f.remark(), 1000, 1000)
	require.Equal(t, []string{
		"Balances.Withdraw", "Balances.Deposit", "System.NewAccount", "Balances.Endowed", "Balances.Deposit",
	}, f.takeEvents(), "nothing is refunded, with an event")
	require.EqualValues(t, 1000, f.bal.Balance(f.ctx, author))

	f.author = nil
	f.charge(t, f.remark(), 1000, 1000)
	require.EqualValues(t, 1000, f.bal.Balance(f.ctx, author))

	f.charge(t, f.remark(), 0, 0)
	require.Equal(t, frame.InvalidPayment, f.CanWithdraw(f.ctx, payer, f.remark(), 2*tao, 0))
	_, err := f.Withdraw(f.ctx, payer, f.remark(), 2*tao, 0)
	require.Equal(t, frame.InvalidPayment, err)
}

func TestFeesInAlpha(t *testing.T) {
	f := setUp(t)
	f.sub.NetworksAdded.Put(f.ctx, netuid, true)
	f.sub.SubnetMechanism.Put(f.ctx, netuid, 1)
	f.sub.SubtokenEnabled.Put(f.ctx, netuid, true)
	f.sub.SubnetTAO.Put(f.ctx, netuid, 1000*tao)
	f.sub.SubnetAlphaIn.Put(f.ctx, netuid, 4000*tao)
	pool, ok := f.sub.SubnetAccountId(f.ctx, netuid)
	require.True(t, ok)
	f.endow(t, pool, 1000*tao)
	f.sub.IncreaseStakeForHotkeyAndColdkeyOnSubnet(f.ctx, hotkey, payer, netuid, tao)
	f.takeEvents()

	remove := f.call("SubtensorModule", "remove_stake", &subtensor.RemoveStakeArgs{Hotkey: hotkey, Netuid: netuid})
	require.NoError(t, f.CanWithdraw(f.ctx, payer, remove, tao/100, 0))
	require.Equal(t, frame.InvalidPayment, f.CanWithdraw(f.ctx, payer, f.remark(), tao/100, 0), "the call trades no alpha")
	require.Equal(t, frame.InvalidPayment, f.CanWithdraw(f.ctx, payer, remove, tao, 0), "not worth the fee")

	f.charge(t, remove, tao/100, 1)
	events := f.takeEvents()
	require.Equal(t, "SubtensorModule.TransactionFeePaidWithAlpha", events[len(events)-1])
	left := f.sub.StakeForHotkeyAndColdkeyOnSubnet(f.ctx, hotkey, payer, netuid)
	require.InDelta(t, tao-tao/25, left, tao/1000, "4 alpha are worth 1 TAO")
	require.InDelta(t, tao/100, f.bal.Balance(f.ctx, author), tao/10_000)

	f.author = nil
	f.charge(t, remove, tao/100, 1)
	require.Equal(t, []string{"SubtensorModule.TransactionFeePaidWithAlpha"}, f.takeEvents(), "the fee is waived")
	require.Equal(t, left, f.sub.StakeForHotkeyAndColdkeyOnSubnet(f.ctx, hotkey, payer, netuid))
}

func TestFeePayer(t *testing.T) {
	f := setUp(t)
	signer, b, a := types.AccountID{10}, types.AccountID{11}, types.AccountID{12}
	as := func(real types.AccountID, call *frame.Call) *frame.Call {
		return f.call("Proxy", "proxy", &proxy.ProxyArgs{Real: types.MultiAddress{ID: real}, Call: *call})
	}
	batch := func(calls ...*frame.Call) *frame.Call {
		args := new(utility.BatchArgs)
		for _, c := range calls {
			args.Calls = append(args.Calls, *c)
		}
		return f.call("Utility", "batch", args)
	}
	agree := func(real, delegate types.AccountID) { f.proxies.RealPaysFee.Put(f.ctx, real, delegate, struct{}{}) }
	payers := txfee.NewPayers(f.proxies)
	check := func(want types.AccountID, call *frame.Call) {
		t.Helper()
		got, ok := payers.FeePayer(f.ctx, signer, call)
		if !ok {
			got = signer
		}
		require.Equal(t, want, got)
	}
	remark := f.remark()
	check(signer, as(b, remark))
	agree(a, b)
	check(signer, as(b, as(a, remark)))
	agree(b, signer)
	check(signer, remark)
	check(b, as(b, remark))
	check(a, as(b, as(a, remark)))
	check(b, as(b, as(signer, remark)))
	check(a, as(b, batch(as(a, remark), as(a, remark))))
	check(b, as(b, batch(as(a, remark), as(signer, remark))))
	check(b, as(b, batch(as(a, remark), remark)))
	check(b, as(b, batch()))
	check(signer, batch(as(b, remark)))
}
