package proxy

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
)

func (p *Pallet) announce(ctx *frame.Context, o frame.Origin, a *AnnounceArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	real, err := dispatch.Lookup(&a.Real)
	if err != nil {
		return err
	}
	if _, err := p.FindProxy(ctx, real, who, nil); err != nil {
		return err
	}
	rec := p.Announcements.Get(ctx, who)
	if len(rec.A) >= maxPending {
		return p.Err.TooMany
	}
	rec.A = append(rec.A, Announcement{real, a.CallHash, p.sys.Number.Get(ctx)})
	deposit := price(announcementDepositBase, announcementDepositFactor, len(rec.A))
	if err := p.rejig(ctx, who, rec.B, deposit); err != nil {
		return err
	}
	rec.B = deposit
	p.Announcements.Put(ctx, who, rec)
	p.Ev.Announced.Deposit(ctx, AnnouncedEvent{real, who, a.CallHash})
	return nil
}

func (p *Pallet) removeAnnouncement(ctx *frame.Context, o frame.Origin, a *RemoveAnnouncementArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	real, err := dispatch.Lookup(&a.Real)
	if err != nil {
		return err
	}
	return p.dropAnnouncements(ctx, who, func(ann *Announcement) bool {
		return ann.Real == real && ann.CallHash == a.CallHash
	})
}

func (p *Pallet) rejectAnnouncement(ctx *frame.Context, o frame.Origin, a *RejectAnnouncementArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	delegate, err := dispatch.Lookup(&a.Delegate)
	if err != nil {
		return err
	}
	return p.dropAnnouncements(ctx, delegate, func(ann *Announcement) bool {
		return ann.Real == who && ann.CallHash == a.CallHash
	})
}

// dropAnnouncements removes the announcements of delegate that drop picks;
// there must be one.
func (p *Pallet) dropAnnouncements(ctx *frame.Context, delegate types.AccountID, drop func(*Announcement) bool) error {
	rec, ok := p.Announcements.Find(ctx, delegate)
	if !ok {
		return p.Err.NotFound
	}
	n := len(rec.A)
	rec.A = slices.DeleteFunc(rec.A, func(ann Announcement) bool { return drop(&ann) })
	if len(rec.A) == n {
		return p.Err.NotFound
	}
	deposit := price(announcementDepositBase, announcementDepositFactor, len(rec.A))
	if err := p.rejig(ctx, delegate, rec.B, deposit); err != nil {
		return err
	}
	rec.B = deposit
	if len(rec.A) == 0 {
		p.Announcements.Remove(ctx, delegate)
	} else {
		p.Announcements.Put(ctx, delegate, rec)
	}
	return nil
}
