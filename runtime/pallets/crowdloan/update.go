package crowdloan

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) updateMinContribution(ctx *frame.Context, o frame.Origin, a *UpdateMinContributionArgs) error {
	info, err := p.findOwn(ctx, o, a.CrowdloanID)
	if err != nil {
		return err
	}
	if a.NewMinContribution < minContribution {
		return p.Err.MinimumContributionTooLow
	}
	if limit, ok := p.MaxContributions.Find(ctx, a.CrowdloanID); ok && a.NewMinContribution > limit {
		return p.Err.MinimumContributionTooHigh
	}
	info.MinContribution = a.NewMinContribution
	p.Crowdloans.Put(ctx, a.CrowdloanID, info)
	p.Ev.MinContributionUpdated.Deposit(ctx, MinContributionUpdatedEvent{a.CrowdloanID, a.NewMinContribution})
	return nil
}

func (p *Pallet) updateEnd(ctx *frame.Context, o frame.Origin, a *UpdateEndArgs) error {
	info, err := p.findOwn(ctx, o, a.CrowdloanID)
	if err != nil {
		return err
	}
	if err := p.checkEnd(p.sys.Number.Get(ctx), a.NewEnd); err != nil {
		return err
	}
	info.End = a.NewEnd
	p.Crowdloans.Put(ctx, a.CrowdloanID, info)
	p.Ev.EndUpdated.Deposit(ctx, EndUpdatedEvent{a.CrowdloanID, a.NewEnd})
	return nil
}

func (p *Pallet) updateCap(ctx *frame.Context, o frame.Origin, a *UpdateCapArgs) error {
	info, err := p.findOwn(ctx, o, a.CrowdloanID)
	if err != nil {
		return err
	}
	if a.NewCap < info.Raised {
		return p.Err.CapTooLow
	}
	info.Cap = a.NewCap
	p.Crowdloans.Put(ctx, a.CrowdloanID, info)
	p.Ev.CapUpdated.Deposit(ctx, CapUpdatedEvent{a.CrowdloanID, a.NewCap})
	return nil
}

func (p *Pallet) setMaxContribution(ctx *frame.Context, o frame.Origin, a *SetMaxContributionArgs) error {
	info, err := p.findOwn(ctx, o, a.CrowdloanID)
	if err != nil {
		return err
	}
	if limit := a.NewMaxContribution; limit == nil {
		p.MaxContributions.Remove(ctx, a.CrowdloanID)
	} else {
		if *limit < info.MinContribution || *limit < p.Contributions.Get(ctx, a.CrowdloanID, info.Creator) {
			return p.Err.MaximumContributionTooLow
		}
		p.MaxContributions.Put(ctx, a.CrowdloanID, *limit)
	}
	p.Ev.MaxContributionUpdated.Deposit(ctx, MaxContributionUpdatedEvent{a.CrowdloanID, a.NewMaxContribution})
	return nil
}
