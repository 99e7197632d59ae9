package crowdloan

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) contribute(ctx *frame.Context, o frame.Origin, a *ContributeArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	id := a.CrowdloanID
	info, err := p.find(ctx, id)
	if err != nil {
		return err
	}
	switch {
	case p.sys.Number.Get(ctx) >= info.End:
		return p.Err.ContributionPeriodEnded
	case info.Raised >= info.Cap:
		return p.Err.CapRaised
	case a.Amount < info.MinContribution:
		return p.Err.ContributionTooLow
	case info.ContributorsCount >= maxContributors:
		return p.Err.MaxContributorsReached
	}
	before, known := p.Contributions.Find(ctx, id, who)
	amount := min(a.Amount, info.Cap-info.Raised)
	if limit, ok := p.MaxContributions.Find(ctx, id); ok {
		if before >= limit {
			return p.Err.MaxContributionReached
		}
		amount = min(amount, limit-before)
	}
	info.Raised += amount
	after, ok := sat.CheckedAdd(before, amount)
	if !ok {
		return p.Err.Overflow
	}
	if !known {
		info.ContributorsCount++
	}
	if p.bal.Balance(ctx, who) < amount {
		return p.Err.InsufficientBalance
	}
	if err := p.transfer(ctx, who, info.FundsAccount, amount); err != nil {
		return err
	}
	p.Contributions.Put(ctx, id, who, after)
	p.Crowdloans.Put(ctx, id, info)
	p.Ev.Contributed.Deposit(ctx, ContributedEvent{id, who, amount})
	return nil
}

func (p *Pallet) withdraw(ctx *frame.Context, o frame.Origin, a *WithdrawArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	id := a.CrowdloanID
	info, err := p.find(ctx, id)
	if err != nil {
		return err
	}
	amount := p.Contributions.Get(ctx, id, who)
	switch {
	case info.Finalized:
		return p.Err.AlreadyFinalized
	case amount == 0:
		return p.Err.NoContribution
	case who == info.Creator:
		if amount = sat.Sub(amount, info.Deposit); amount == 0 {
			return p.Err.DepositCannotBeWithdrawn
		}
		p.Contributions.Put(ctx, id, who, info.Deposit)
	default:
		p.Contributions.Remove(ctx, id, who)
		if info.ContributorsCount == 0 {
			return p.Err.Underflow
		}
		info.ContributorsCount--
	}
	if err := p.transfer(ctx, info.FundsAccount, who, amount); err != nil {
		return err
	}
	info.Raised = sat.Sub(info.Raised, amount)
	p.Crowdloans.Put(ctx, id, info)
	p.Ev.Withdrew.Deposit(ctx, WithdrewEvent{id, who, amount})
	return nil
}
