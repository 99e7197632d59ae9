package proxy

import (
	"cmp"
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
	"github.com/tensord/tensord/runtime/primitives"
)

// compare orders proxies as they are stored.
func compare(a, b ProxyDefinition) int {
	return cmp.Or(a.Delegate.Compare(b.Delegate), cmp.Compare(a.ProxyType, b.ProxyType), cmp.Compare(a.Delay, b.Delay))
}

// price returns the deposit for n items.
func price(base, factor uint64, n int) uint64 {
	if n == 0 {
		return 0
	}
	return base + factor*uint64(n)
}

// rejig reserves or returns the difference of two deposits.
func (p *Pallet) rejig(ctx *frame.Context, who types.AccountID, old, now uint64) error {
	if now > old {
		return p.bal.Reserve(ctx, who, now-old)
	}
	if now < old {
		p.bal.Unreserve(ctx, who, old-now)
	}
	return nil
}

// FindProxy returns the first proxy of real that delegate is, of the given type
// if there is one.
func (p *Pallet) FindProxy(ctx *frame.Context, real, delegate types.AccountID, t *primitives.ProxyType) (ProxyDefinition, error) {
	for _, d := range p.Proxies.Get(ctx, real).A {
		if d.Delegate == delegate && (t == nil || d.ProxyType == *t) {
			return d, nil
		}
	}
	return ProxyDefinition{}, p.Err.NotProxy
}

// AddDelegate makes delegate a proxy of delegator, who pays the deposit.
func (p *Pallet) AddDelegate(ctx *frame.Context, delegator, delegate types.AccountID, t primitives.ProxyType, delay uint32) error {
	if delegator == delegate {
		return p.Err.NoSelfProxy
	}
	rec := p.Proxies.Get(ctx, delegator)
	def := ProxyDefinition{delegate, t, delay}
	i, found := slices.BinarySearchFunc(rec.A, def, compare)
	if found {
		return p.Err.Duplicate
	}
	if len(rec.A) >= maxProxies {
		return p.Err.TooMany
	}
	rec.A = slices.Insert(rec.A, i, def)
	deposit := price(proxyDepositBase, proxyDepositFactor, len(rec.A))
	if err := p.rejig(ctx, delegator, rec.B, deposit); err != nil {
		return err
	}
	rec.B = deposit
	p.Ev.ProxyAdded.Deposit(ctx, ProxyAddedEvent{delegator, delegate, t, delay})
	p.Proxies.Put(ctx, delegator, rec)
	return nil
}

// RemoveDelegate undoes AddDelegate.
func (p *Pallet) RemoveDelegate(ctx *frame.Context, delegator, delegate types.AccountID, t primitives.ProxyType, delay uint32) error {
	rec, ok := p.Proxies.Find(ctx, delegator)
	if !ok {
		return p.Err.NotFound
	}
	i, found := slices.BinarySearchFunc(rec.A, ProxyDefinition{delegate, t, delay}, compare)
	if !found {
		return p.Err.NotFound
	}
	rec.A = slices.Delete(rec.A, i, i+1)
	deposit := price(proxyDepositBase, proxyDepositFactor, len(rec.A))
	if err := p.rejig(ctx, delegator, rec.B, deposit); err != nil {
		return err
	}
	rec.B = deposit
	// Gone even if the delegate is still a proxy by another definition.
	p.RealPaysFee.Remove(ctx, delegator, delegate)
	p.Ev.ProxyRemoved.Deposit(ctx, ProxyRemovedEvent{delegator, delegate, t, delay})
	if len(rec.A) == 0 {
		p.Proxies.Remove(ctx, delegator)
	} else {
		p.Proxies.Put(ctx, delegator, rec)
	}
	return nil
}

// RemoveAllDelegates removes all proxies of delegator, without events of its own.
func (p *Pallet) RemoveAllDelegates(ctx *frame.Context, delegator types.AccountID) {
	rec := p.Proxies.Take(ctx, delegator)
	p.bal.Unreserve(ctx, delegator, rec.B)
	p.RealPaysFee.ClearPrefix(ctx, delegator, -1)
}

func (p *Pallet) addProxy(ctx *frame.Context, o frame.Origin, a *AddProxyArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	delegate, err := dispatch.Lookup(&a.Delegate)
	if err != nil {
		return err
	}
	return p.AddDelegate(ctx, who, delegate, a.ProxyType, a.Delay)
}

func (p *Pallet) removeProxy(ctx *frame.Context, o frame.Origin, a *RemoveProxyArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	delegate, err := dispatch.Lookup(&a.Delegate)
	if err != nil {
		return err
	}
	return p.RemoveDelegate(ctx, who, delegate, a.ProxyType, a.Delay)
}

func (p *Pallet) removeProxies(ctx *frame.Context, o frame.Origin, _ *RemoveProxiesArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	p.RemoveAllDelegates(ctx, who)
	return nil
}

func (p *Pallet) setRealPaysFee(ctx *frame.Context, o frame.Origin, a *SetRealPaysFeeArgs) error {
	real, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	delegate, err := dispatch.Lookup(&a.Delegate)
	if err != nil {
		return err
	}
	if _, err := p.FindProxy(ctx, real, delegate, nil); err != nil {
		return err
	}
	if a.PaysFee {
		p.RealPaysFee.Put(ctx, real, delegate, struct{}{})
	} else {
		p.RealPaysFee.Remove(ctx, real, delegate)
	}
	p.Ev.RealPaysFeeSet.Deposit(ctx, RealPaysFeeSetEvent{real, delegate, a.PaysFee})
	return nil
}
