package txfee

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/proxy"
	"github.com/tensord/tensord/runtime/pallets/utility"
)

// Payers finds accounts that pay the fees of their proxies.
type Payers struct{ proxies *proxy.Pallet }

// NewPayers returns a Payers.
func NewPayers(p *proxy.Pallet) *Payers { return &Payers{p} }

// FeePayer returns the account that pays for a call in place of its signer: the
// one that a proxy acts for, if it agreed to. Where the proxy acts for another
// proxy, alone or in a batch, it may be the account behind that one. Calls
// nested any deeper don't count.
func (p *Payers) FeePayer(ctx *frame.Context, signer types.AccountID, call *frame.Call) (types.AccountID, bool) {
	outer, inner, ok := proxied(call)
	if !ok || !p.proxies.IsRealPaysFee(ctx, outer, signer) {
		return types.AccountID{}, false
	}
	if real, _, ok := proxied(inner); ok && p.proxies.IsRealPaysFee(ctx, real, outer) {
		return real, true
	}
	if real, ok := p.batchPayer(ctx, inner, outer); ok {
		return real, true
	}
	return outer, true
}

// batchPayer returns the account that all calls of a batch are made for, if it
// pays for the proxy.
func (p *Payers) batchPayer(ctx *frame.Context, call *frame.Call, by types.AccountID) (types.AccountID, bool) {
	var common types.AccountID
	calls := batched(call)
	for i := range calls {
		real, _, ok := proxied(&calls[i])
		if !ok || i > 0 && real != common {
			return types.AccountID{}, false
		}
		if i == 0 && !p.proxies.IsRealPaysFee(ctx, real, by) {
			return types.AccountID{}, false
		}
		common = real
	}
	return common, len(calls) > 0
}

// proxied takes a call by proxy apart.
func proxied(call *frame.Call) (real types.AccountID, inner *frame.Call, ok bool) {
	a, ok := call.Args.(*proxy.ProxyArgs)
	if !ok {
		return real, nil, false
	}
	real, ok = a.Real.Account()
	return real, &a.Call, ok
}

func batched(call *frame.Call) []frame.Call {
	switch a := call.Args.(type) {
	case *utility.BatchArgs:
		return a.Calls
	case *utility.BatchAllArgs:
		return a.Calls
	case *utility.ForceBatchArgs:
		return a.Calls
	}
	return nil
}
