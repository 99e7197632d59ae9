package proxy

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) proxy(ctx *frame.Context, o frame.Origin, a *ProxyArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	real, err := dispatch.Lookup(&a.Real)
	if err != nil {
		return err
	}
	def, err := p.FindProxy(ctx, real, who, a.ForceProxyType)
	if err != nil {
		return err
	}
	if def.Delay != 0 {
		return p.Err.Unannounced
	}
	p.execute(ctx, def.ProxyType, real, &a.Call)
	return nil
}

func (p *Pallet) proxyAnnounced(ctx *frame.Context, o frame.Origin, a *ProxyAnnouncedArgs) error {
	if _, err := frame.EnsureSigned(o); err != nil {
		return err
	}
	delegate, err := dispatch.Lookup(&a.Delegate)
	if err != nil {
		return err
	}
	real, err := dispatch.Lookup(&a.Real)
	if err != nil {
		return err
	}
	def, err := p.FindProxy(ctx, real, delegate, a.ForceProxyType)
	if err != nil {
		return err
	}
	hash := types.Blake2b256(a.Call.Encode())
	now := p.sys.Number.Get(ctx)
	err = p.dropAnnouncements(ctx, delegate, func(ann *Announcement) bool {
		return ann.Real == real && ann.CallHash == hash && sat.Sub(now, ann.Height) >= def.Delay
	})
	if err != nil {
		return p.Err.Unannounced
	}
	p.execute(ctx, def.ProxyType, real, &a.Call)
	return nil
}

// execute runs a call for real, filtered by the proxy's type. How it went is in
// the event and, until the end of the block, in LastCallResult.
func (p *Pallet) execute(ctx *frame.Context, t primitives.ProxyType, real types.AccountID, call *frame.Call) {
	_, err := call.Dispatch(ctx, frame.Signed(real).WithFilter(func(c *frame.Call) bool { return permits(t, c) }))
	result := dispatch.ResultOf(err)
	p.LastCallResult.Put(ctx, real, result)
	p.Ev.ProxyExecuted.Deposit(ctx, ProxyExecutedEvent{result})
}

// permits is Allows, and keeps proxies from changing what they may do.
func permits(t primitives.ProxyType, c *frame.Call) bool {
	switch a := c.Args.(type) {
	case *AddProxyArgs:
		if !IsSuperset(t, a.ProxyType) {
			return false
		}
	case *RemoveProxyArgs:
		if !IsSuperset(t, a.ProxyType) {
			return false
		}
	case *RemoveProxiesArgs, *KillPureArgs:
		if t != primitives.ProxyTypeAny {
			return false
		}
	}
	return Allows(t, c)
}
