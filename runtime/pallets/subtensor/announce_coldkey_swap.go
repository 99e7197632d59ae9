package subtensor

// Mirrors the calls of macros/dispatches.rs that announce a coldkey swap, carry
// it out, dispute it and take it back.

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// announceColdkeySwap announces a swap. Only the first announcement costs
// something; it can be replaced once the swap has been due for a while.
func (p *Pallet) announceColdkeySwap(ctx *frame.Context, o frame.Origin, a *AnnounceColdkeySwapArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	now := p.System.Number.Get(ctx)
	if announced, ok := p.ColdkeySwapAnnouncements.Find(ctx, who); ok {
		if now < sat.Add(announced.A, p.ColdkeySwapReannouncementDelay.Get(ctx)) {
			return p.Err.ColdkeySwapReannouncedTooEarly
		}
	} else if err := p.ChargeSwapCost(ctx, who, KeySwapCost); err != nil {
		return err
	}
	due := sat.Add(now, p.ColdkeySwapAnnouncementDelay.Get(ctx))
	p.ColdkeySwapAnnouncements.Put(ctx, who, scale.Pair(due, a.NewColdkeyHash))
	p.Ev.ColdkeySwapAnnounced.Deposit(ctx, ColdkeySwapAnnouncedEvent{who, a.NewColdkeyHash})
	return nil
}

func (p *Pallet) swapColdkeyAnnounced(ctx *frame.Context, o frame.Origin, a *SwapColdkeyAnnouncedArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	announced, ok := p.ColdkeySwapAnnouncements.Find(ctx, who)
	if !ok {
		return p.Err.ColdkeySwapAnnouncementNotFound
	}
	p.ColdkeySwapAnnouncements.Remove(ctx, who)
	if announced.B != types.Hash(crypto.Blake2b256(a.NewColdkey[:])) {
		return p.Err.AnnouncedColdkeyHashDoesNotMatch
	}
	if p.System.Number.Get(ctx) < announced.A {
		return p.Err.ColdkeySwapTooEarly
	}
	return p.DoSwapColdkey(ctx, who, a.NewColdkey)
}

func (p *Pallet) disputeColdkeySwap(ctx *frame.Context, o frame.Origin, _ *DisputeColdkeySwapArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if !p.ColdkeySwapAnnouncements.Has(ctx, who) {
		return p.Err.ColdkeySwapAnnouncementNotFound
	}
	if p.ColdkeySwapDisputes.Has(ctx, who) {
		return p.Err.ColdkeySwapAlreadyDisputed
	}
	p.ColdkeySwapDisputes.Put(ctx, who, p.System.Number.Get(ctx))
	p.Ev.ColdkeySwapDisputed.Deposit(ctx, ColdkeySwapDisputedEvent{who})
	return nil
}

func (p *Pallet) resetColdkeySwap(ctx *frame.Context, o frame.Origin, a *ResetColdkeySwapArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.ColdkeySwapAnnouncements.Remove(ctx, a.Coldkey)
	p.ColdkeySwapDisputes.Remove(ctx, a.Coldkey)
	p.Ev.ColdkeySwapReset.Deposit(ctx, ColdkeySwapResetEvent{a.Coldkey})
	return nil
}

func (p *Pallet) clearColdkeySwapAnnouncement(ctx *frame.Context, o frame.Origin, _ *ClearColdkeySwapAnnouncementArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	announced, ok := p.ColdkeySwapAnnouncements.Find(ctx, who)
	if !ok {
		return p.Err.ColdkeySwapAnnouncementNotFound
	}
	if p.System.Number.Get(ctx) < sat.Add(announced.A, p.ColdkeySwapReannouncementDelay.Get(ctx)) {
		return p.Err.ColdkeySwapClearTooEarly
	}
	p.ColdkeySwapAnnouncements.Remove(ctx, who)
	p.Ev.ColdkeySwapCleared.Deposit(ctx, ColdkeySwapClearedEvent{who})
	return nil
}
