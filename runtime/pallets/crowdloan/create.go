package crowdloan

import (
	"math"

	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) create(ctx *frame.Context, o frame.Origin, a *CreateArgs) error {
	creator, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.checkCreate(ctx, a); err != nil {
		return err
	}
	if p.bal.Balance(ctx, creator) < a.Deposit {
		return p.Err.InsufficientBalance
	}
	id := p.NextCrowdloanId.Get(ctx)
	if id == math.MaxUint32 {
		return p.Err.Overflow
	}
	p.NextCrowdloanId.Put(ctx, id+1)

	info := CrowdloanInfo{
		Creator: creator, Deposit: a.Deposit, MinContribution: a.MinContribution, End: a.End, Cap: a.Cap,
		FundsAccount: fundsAccount(id), Raised: a.Deposit, TargetAddress: a.TargetAddress, ContributorsCount: 1,
	}
	p.sys.IncProviders(ctx, info.FundsAccount)
	if a.Call != nil {
		bound, err := p.preimages.Bound(ctx, a.Call)
		if err != nil {
			return err
		}
		info.Call = &bound
	}
	p.Crowdloans.Put(ctx, id, info)
	if err := p.transfer(ctx, creator, info.FundsAccount, a.Deposit); err != nil {
		return err
	}
	p.Contributions.Put(ctx, id, creator, a.Deposit)
	p.Ev.Created.Deposit(ctx, CreatedEvent{id, creator, a.End, a.Cap})
	return nil
}

func (p *Pallet) checkCreate(ctx *frame.Context, a *CreateArgs) error {
	switch {
	case a.Deposit < minDeposit:
		return p.Err.DepositTooLow
	case a.Cap <= a.Deposit:
		return p.Err.CapTooLow
	case a.MinContribution < minContribution:
		return p.Err.MinimumContributionTooLow
	case (a.Call != nil) == (a.TargetAddress != nil):
		return p.Err.InvalidFinalizationConfig
	}
	return p.checkEnd(p.sys.Number.Get(ctx), a.End)
}
