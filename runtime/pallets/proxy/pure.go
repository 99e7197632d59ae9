package proxy

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
)

func (p *Pallet) createPure(ctx *frame.Context, o frame.Origin, a *CreatePureArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	extrinsic, _ := p.sys.ExtrinsicIndex(ctx)
	pure := types.PureProxyAccount(who, p.sys.Number.Get(ctx), extrinsic, []byte{byte(a.ProxyType)}, a.Index)
	if p.Proxies.Has(ctx, pure) {
		return p.Err.Duplicate
	}
	deposit := price(proxyDepositBase, proxyDepositFactor, 1)
	if err := p.bal.Reserve(ctx, who, deposit); err != nil {
		return err
	}
	rec := p.Proxies.Get(ctx, pure)
	rec.A, rec.B = append(rec.A, ProxyDefinition{who, a.ProxyType, a.Delay}), deposit
	p.Proxies.Put(ctx, pure, rec)
	p.Ev.PureCreated.Deposit(ctx, PureCreatedEvent{pure, who, a.ProxyType, a.Index})
	return nil
}

func (p *Pallet) killPure(ctx *frame.Context, o frame.Origin, a *KillPureArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	spawner, err := dispatch.Lookup(&a.Spawner)
	if err != nil {
		return err
	}
	if types.PureProxyAccount(spawner, a.Height, a.ExtIndex, []byte{byte(a.ProxyType)}, a.Index) != who {
		return p.Err.NoPermission
	}
	rec := p.Proxies.Take(ctx, who)
	p.bal.Unreserve(ctx, spawner, rec.B)
	p.Ev.PureKilled.Deposit(ctx, PureKilledEvent{who, spawner, a.ProxyType, a.Index})
	return nil
}
