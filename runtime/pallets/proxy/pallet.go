package proxy

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// Deposits in rao, and limits.
const (
	proxyDepositBase          = 60_000_000
	proxyDepositFactor        = 33_000_000
	announcementDepositBase   = 36_000_000
	announcementDepositFactor = 68_000_000
	maxProxies                = 20
	maxPending                = 75
)

// Pallet is the proxy pallet.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys *system.Pallet
	bal *balances.Pallet
}

// New returns the pallet.
func New(sys *system.Pallet, bal *balances.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("Proxy", 16, "pallet_subtensor_proxy::pallet"), sys: sys, bal: bal}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base)
	p.addCalls()
	p.Hooks().OnFinalize = func(ctx *frame.Context, _ uint32) { p.LastCallResult.Clear(ctx, -1) }
	return p
}

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddCall(b, 0, "proxy", "Runs a call as an account that the caller is a proxy of.", proxyInfo, p.proxy)
	frame.AddCall(b, 1, "add_proxy", "Makes an account a proxy of the caller.",
		frame.Fixed[AddProxyArgs](weightAddProxy), p.addProxy)
	frame.AddCall(b, 2, "remove_proxy", "Ends that an account is a proxy of the caller.",
		frame.Fixed[RemoveProxyArgs](weightRemoveProxy), p.removeProxy)
	frame.AddCall(b, 3, "remove_proxies", "Removes all proxies of the caller.",
		frame.Fixed[RemoveProxiesArgs](weightRemoveProxies), p.removeProxies)
	frame.AddCall(b, 4, "create_pure", "Creates an account without a key whose proxy is the caller.",
		frame.Fixed[CreatePureArgs](weightCreatePure), p.createPure)
	frame.AddCall(b, 5, "kill_pure", "Removes a pure account's proxies; what it owns is lost. Called as that account.",
		frame.Fixed[KillPureArgs](weightKillPure), p.killPure)
	frame.AddCall(b, 6, "announce", "Announces the hash of a call that is to be run after the delay.",
		frame.Fixed[AnnounceArgs](weightAnnounce), p.announce)
	frame.AddCall(b, 7, "remove_announcement", "Takes back an announcement of the caller.",
		frame.Fixed[RemoveAnnouncementArgs](weightRemoveAnnouncement), p.removeAnnouncement)
	frame.AddCall(b, 8, "reject_announcement", "Rejects an announcement of a proxy of the caller.",
		frame.Fixed[RejectAnnouncementArgs](weightRejectAnnouncement), p.rejectAnnouncement)
	frame.AddCall(b, 9, "proxy_announced", "Runs an announced call after its delay. Anyone may call it.",
		proxyAnnouncedInfo, p.proxyAnnounced)
	frame.AddCallPost(b, 10, "poke_deposit", "Brings the caller's deposits to the present price; free if that changes them.",
		frame.Fixed[PokeDepositArgs](weightPokeDeposit), p.pokeDeposit)
	frame.AddCall(b, 11, "set_real_pays_fee", "Makes the caller, or not, pay the fees of calls that a proxy makes for it.",
		frame.Fixed[SetRealPaysFeeArgs](weightSetRealPaysFee), p.setRealPaysFee)
}

// IsRealPaysFee reports whether real pays the fees of what delegate calls for it.
func (p *Pallet) IsRealPaysFee(ctx *frame.Context, real, delegate types.AccountID) bool {
	return p.RealPaysFee.Has(ctx, real, delegate)
}
