package proxy_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/proxy"
	"github.com/tensord/tensord/runtime/pallets/sudo"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

const tao = 1_000_000_000

var alice, bob, carol = types.AccountID{1}, types.AccountID{2}, types.AccountID{3}

func newChain(t *testing.T) (*pallettest.Chain, *proxy.Pallet) {
	var p *proxy.Pallet
	c := pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		p = proxy.New(sys, bal)
		return []frame.Pallet{p, sudo.New()}
	})
	for _, who := range []types.AccountID{alice, bob, carol} {
		c.Endow(t, who, 10*tao)
	}
	return c, p
}

func add(t *testing.T, c *pallettest.Chain, real, delegate types.AccountID, pt primitives.ProxyType, delay uint32) {
	t.Helper()
	_, err := c.Dispatch(frame.Signed(real), "Proxy", "add_proxy",
		&proxy.AddProxyArgs{Delegate: types.AddressOf(delegate), ProxyType: pt, Delay: delay})
	require.NoError(t, err)
}

func transfer(c *pallettest.Chain, to types.AccountID, amount uint64) *frame.Call {
	return c.Call("Balances", "transfer_keep_alive",
		&balances.TransferKeepAliveArgs{Dest: types.AddressOf(to), Value: amount})
}

// result runs a call as real through its proxy and returns how it went.
func result(t *testing.T, c *pallettest.Chain, p *proxy.Pallet, real, delegate types.AccountID, call *frame.Call) error {
	t.Helper()
	_, err := c.Dispatch(frame.Signed(delegate), "Proxy", "proxy", &proxy.ProxyArgs{Real: types.AddressOf(real), Call: *call})
	require.NoError(t, err)
	r, ok := p.LastCallResult.Find(c.Ctx, real)
	require.True(t, ok)
	if r.Variant == scale.ResultErr {
		return r.Err
	}
	return nil
}

func TestProxyLimits(t *testing.T) {
	c, p := newChain(t)
	add(t, c, alice, bob, primitives.ProxyTypeSmallTransfer, 0)
	require.EqualValues(t, 93_000_000, c.Bal.ReservedBalance(c.Ctx, alice))
	require.NoError(t, result(t, c, p, alice, bob, transfer(c, carol, tao/2-1)))
	require.Equal(t, pallettest.ErrFiltered, result(t, c, p, alice, bob, transfer(c, carol, tao/2)))
	require.Equal(t, pallettest.ErrFiltered, result(t, c, p, alice, bob,
		c.Call("Proxy", "remove_proxies", new(proxy.RemoveProxiesArgs))))

	_, err := c.Dispatch(frame.Signed(carol), "Proxy", "proxy", &proxy.ProxyArgs{Real: types.AddressOf(alice), Call: *transfer(c, bob, 1)})
	require.Equal(t, p.Err.NotProxy, err)
	any := primitives.ProxyTypeAny
	_, err = c.Dispatch(frame.Signed(bob), "Proxy", "proxy",
		&proxy.ProxyArgs{Real: types.AddressOf(alice), ForceProxyType: &any, Call: *transfer(c, bob, 1)})
	require.Equal(t, p.Err.NotProxy, err)

	p.Hooks().OnFinalize(c.Ctx, 1)
	require.False(t, p.LastCallResult.Has(c.Ctx, alice))
}

func TestProxyMayNotGrow(t *testing.T) {
	c, p := newChain(t)
	add(t, c, alice, bob, primitives.ProxyTypeNonTransfer, 0)
	grow := func(pt primitives.ProxyType) error {
		return result(t, c, p, alice, bob, c.Call("Proxy", "add_proxy",
			&proxy.AddProxyArgs{Delegate: types.AddressOf(carol), ProxyType: pt}))
	}
	require.Equal(t, pallettest.ErrFiltered, grow(primitives.ProxyTypeAny))
	require.Equal(t, pallettest.ErrFiltered, grow(primitives.ProxyTypeTransfer))
	require.NoError(t, grow(primitives.ProxyTypeOwner))
	require.Len(t, p.Proxies.Get(c.Ctx, alice).A, 2)

	require.ErrorIs(t, grow(primitives.ProxyTypeOwner), p.Err.Duplicate)
	require.Equal(t, p.Err.NoSelfProxy, p.AddDelegate(c.Ctx, bob, bob, primitives.ProxyTypeAny, 0))
	require.Equal(t, p.Err.NotFound, p.RemoveDelegate(c.Ctx, bob, alice, primitives.ProxyTypeAny, 0))

	_, err := c.Dispatch(frame.Signed(alice), "Proxy", "set_real_pays_fee",
		&proxy.SetRealPaysFeeArgs{Delegate: types.AddressOf(bob), PaysFee: true})
	require.NoError(t, err)
	require.True(t, p.IsRealPaysFee(c.Ctx, alice, bob))
	require.NoError(t, p.RemoveDelegate(c.Ctx, alice, bob, primitives.ProxyTypeNonTransfer, 0))
	require.False(t, p.IsRealPaysFee(c.Ctx, alice, bob))
	p.RemoveAllDelegates(c.Ctx, alice)
	require.Zero(t, c.Bal.ReservedBalance(c.Ctx, alice))
	require.False(t, p.Proxies.Has(c.Ctx, alice))
}

func TestAnnouncements(t *testing.T) {
	c, p := newChain(t)
	add(t, c, alice, bob, primitives.ProxyTypeAny, 5)
	call := transfer(c, carol, tao)
	run := func() error {
		_, err := c.Dispatch(frame.Signed(carol), "Proxy", "proxy_announced", &proxy.ProxyAnnouncedArgs{
			Delegate: types.AddressOf(bob), Real: types.AddressOf(alice), Call: *call,
		})
		return err
	}
	announce := &proxy.AnnounceArgs{Real: types.AddressOf(alice), CallHash: types.Blake2b256(call.Encode())}
	require.Equal(t, p.Err.Unannounced, run())
	for range 2 {
		_, err := c.Dispatch(frame.Signed(bob), "Proxy", "announce", announce)
		require.NoError(t, err)
	}
	require.EqualValues(t, 36_000_000+2*68_000_000, c.Bal.ReservedBalance(c.Ctx, bob))
	c.Sys.Number.Put(c.Ctx, 5)
	require.Equal(t, p.Err.Unannounced, run(), "too early")
	_, err := c.Dispatch(frame.Signed(alice), "Proxy", "reject_announcement",
		&proxy.RejectAnnouncementArgs{Delegate: types.AddressOf(bob), CallHash: types.Hash{9}})
	require.Equal(t, p.Err.NotFound, err)
	c.Sys.Number.Put(c.Ctx, 6)
	require.NoError(t, run())
	require.EqualValues(t, 11*tao, c.Bal.Balance(c.Ctx, carol))
	require.Zero(t, c.Bal.ReservedBalance(c.Ctx, bob), "both announcements are used up")
	require.False(t, p.Announcements.Has(c.Ctx, bob))
}

func TestPureAccounts(t *testing.T) {
	c, p := newChain(t)
	_, err := c.Dispatch(frame.Signed(alice), "Proxy", "create_pure", &proxy.CreatePureArgs{Index: 3})
	require.NoError(t, err)
	pure := types.PureProxyAccount(alice, 1, 0, []byte{0}, 3)
	c.Endow(t, pure, tao)
	require.NoError(t, result(t, c, p, pure, alice, transfer(c, carol, tao/2)))
	kill := &proxy.KillPureArgs{Spawner: types.AddressOf(alice), Index: 3, Height: 1}
	_, err = c.Dispatch(frame.Signed(alice), "Proxy", "kill_pure", kill)
	require.Equal(t, p.Err.NoPermission, err)
	require.NoError(t, result(t, c, p, pure, alice, c.Call("Proxy", "kill_pure", kill)))
	require.Zero(t, c.Bal.ReservedBalance(c.Ctx, alice))
	require.False(t, p.Proxies.Has(c.Ctx, pure))
}

func TestPokeDeposit(t *testing.T) {
	c, p := newChain(t)
	add(t, c, alice, bob, primitives.ProxyTypeAny, 0)
	poke := func() types.Pays {
		post, err := c.Dispatch(frame.Signed(alice), "Proxy", "poke_deposit", new(proxy.PokeDepositArgs))
		require.NoError(t, err)
		return post.Pays
	}
	require.Equal(t, types.PaysYes, poke())
	rec := p.Proxies.Get(c.Ctx, alice)
	rec.B = 200_000_000
	p.Proxies.Put(c.Ctx, alice, rec)
	require.NoError(t, c.Bal.Reserve(c.Ctx, alice, 200_000_000-93_000_000))
	require.Equal(t, types.PaysNo, poke())
	require.EqualValues(t, 93_000_000, c.Bal.ReservedBalance(c.Ctx, alice))
	require.EqualValues(t, 93_000_000, p.Proxies.Get(c.Ctx, alice).B)
}

func TestFilters(t *testing.T) {
	c, _ := newChain(t)
	setCode := c.Call("System", "set_code", new(system.SetCodeArgs))
	sudoSetCode := c.Call("Sudo", "sudo_unchecked_weight", &sudo.SudoUncheckedWeightArgs{Call: *setCode})
	sudoTransfer := c.Call("Sudo", "sudo_unchecked_weight", &sudo.SudoUncheckedWeightArgs{Call: *transfer(c, bob, 1)})
	for _, f := range proxy.Filters {
		allowed := func(call *frame.Call) bool { return proxy.Allows(f.Type, call) }
		switch f.Type {
		case primitives.ProxyTypeAny:
			require.True(t, allowed(setCode) && allowed(sudoTransfer))
		case primitives.ProxyTypeNonTransfer, primitives.ProxyTypeNonFungible:
			require.True(t, allowed(setCode) && allowed(sudoTransfer) && !allowed(transfer(c, bob, 1)))
		case primitives.ProxyTypeNonCritical:
			require.True(t, allowed(setCode) && !allowed(sudoTransfer) && allowed(transfer(c, bob, 1)))
		case primitives.ProxyTypeTransfer, primitives.ProxyTypeSmallTransfer:
			require.True(t, !allowed(setCode) && allowed(transfer(c, bob, 1)))
		case primitives.ProxyTypeSudoUncheckedSetCode:
			require.True(t, allowed(sudoSetCode) && !allowed(sudoTransfer) && !allowed(setCode))
		default:
			require.False(t, allowed(setCode) || allowed(sudoSetCode) || allowed(transfer(c, bob, 1)))
		}
		require.True(t, proxy.IsSuperset(primitives.ProxyTypeAny, f.Type) && proxy.IsSuperset(f.Type, f.Type))
	}
	require.Len(t, proxy.Filters, int(primitives.ProxyTypeRootClaim)+1)
	require.True(t, proxy.IsSuperset(primitives.ProxyTypeTransfer, primitives.ProxyTypeSmallTransfer))
	require.False(t, proxy.IsSuperset(primitives.ProxyTypeSmallTransfer, primitives.ProxyTypeTransfer))
	require.False(t, proxy.IsSuperset(primitives.ProxyTypeOwner, primitives.ProxyTypeAny))
	require.True(t, proxy.IsDeprecated(primitives.ProxyTypeSenate) && !proxy.IsDeprecated(primitives.ProxyTypeOwner))
}
