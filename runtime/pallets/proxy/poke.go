package proxy

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) pokeDeposit(ctx *frame.Context, o frame.Origin, _ *PokeDepositArgs) (frame.PostInfo, error) {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return frame.PostInfo{}, err
	}
	proxies := p.Proxies.Get(ctx, who)
	first, err := p.poke(ctx, who, DepositKindProxies, &proxies.B,
		price(proxyDepositBase, proxyDepositFactor, len(proxies.A)))
	if err != nil {
		return frame.PostInfo{}, err
	}
	if len(proxies.A) == 0 {
		p.Proxies.Remove(ctx, who)
	} else {
		p.Proxies.Put(ctx, who, proxies)
	}

	pending := p.Announcements.Get(ctx, who)
	second, err := p.poke(ctx, who, DepositKindAnnouncements, &pending.B,
		price(announcementDepositBase, announcementDepositFactor, len(pending.A)))
	if err != nil {
		return frame.PostInfo{}, err
	}
	if len(pending.A) == 0 {
		p.Announcements.Remove(ctx, who)
	} else {
		p.Announcements.Put(ctx, who, pending)
	}
	if first || second {
		return frame.PostInfo{Pays: types.PaysNo}, nil
	}
	return frame.PostInfo{}, nil
}

// poke brings one deposit to its price and reports whether that changed it.
func (p *Pallet) poke(ctx *frame.Context, who types.AccountID, kind DepositKind, deposit *uint64, now uint64) (bool, error) {
	old := *deposit
	if err := p.rejig(ctx, who, old, now); err != nil || old == now {
		return false, err
	}
	*deposit = now
	p.Ev.DepositPoked.Deposit(ctx, DepositPokedEvent{who, kind, old, now})
	return true, nil
}
