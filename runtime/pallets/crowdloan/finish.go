package crowdloan

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) finalize(ctx *frame.Context, o frame.Origin, a *FinalizeArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	info, err := p.find(ctx, a.CrowdloanID)
	switch {
	case err != nil:
		return err
	case who != info.Creator:
		return p.Err.InvalidOrigin
	case info.Raised != info.Cap:
		return p.Err.CapNotRaised
	case info.Finalized:
		return p.Err.AlreadyFinalized
	case (info.Call != nil) == (info.TargetAddress != nil):
		return p.Err.InvalidFinalizationConfig
	case info.Call != nil:
		err = p.runCall(ctx, a.CrowdloanID, &info)
	default:
		err = p.transfer(ctx, info.FundsAccount, *info.TargetAddress, info.Raised)
	}
	if err != nil {
		return err
	}
	info.Finalized = true
	p.Crowdloans.Put(ctx, a.CrowdloanID, info)
	p.Ev.Finalized.Deposit(ctx, FinalizedEvent{a.CrowdloanID})
	return nil
}

// runCall makes the loan's call for the creator; meanwhile Current names the loan.
func (p *Pallet) runCall(ctx *frame.Context, id uint32, info *CrowdloanInfo) error {
	p.CurrentCrowdloanId.Put(ctx, id)
	call, _, err := p.preimages.Peek(ctx, info.Call)
	if err != nil {
		return p.Err.CallUnavailable
	}
	if _, err := call.Dispatch(ctx, frame.Signed(info.Creator)); err != nil {
		return err
	}
	p.CurrentCrowdloanId.Kill(ctx)
	return nil
}

func (p *Pallet) refund(ctx *frame.Context, o frame.Origin, a *RefundArgs) (post frame.PostInfo, err error) {
	id := a.CrowdloanID
	info, err := p.findOwn(ctx, o, id)
	if err != nil {
		return post, err
	}
	var refunded []types.AccountID
	all := true
	for who, amount := range p.Contributions.With(ctx, id) {
		if who == info.Creator {
			continue
		}
		if len(refunded) >= refundLimit {
			all = false
			break
		}
		if err := p.transfer(ctx, info.FundsAccount, who, amount); err != nil {
			return post, err
		}
		refunded = append(refunded, who)
		info.Raised = sat.Sub(info.Raised, amount)
	}
	left, ok := sat.CheckedSub(info.ContributorsCount, uint32(len(refunded)))
	if !ok {
		return post, p.Err.Underflow
	}
	info.ContributorsCount = left
	p.Crowdloans.Put(ctx, id, info)
	for _, who := range refunded {
		p.Contributions.Remove(ctx, id, who)
	}
	if !all {
		p.Ev.PartiallyRefunded.Deposit(ctx, PartiallyRefundedEvent{id})
		return post, nil
	}
	p.Ev.AllRefunded.Deposit(ctx, AllRefundedEvent{id})
	return frame.Used(weightRefund(uint64(len(refunded)))), nil
}

func (p *Pallet) dissolve(ctx *frame.Context, o frame.Origin, a *DissolveArgs) error {
	id := a.CrowdloanID
	info, err := p.findOwn(ctx, o, id)
	if err != nil {
		return err
	}
	own, ok := p.Contributions.Find(ctx, id, info.Creator)
	switch {
	case !ok:
		return p.Err.NoContribution
	case own != info.Raised:
		return p.Err.NotReadyToDissolve
	}
	if err := p.transfer(ctx, info.FundsAccount, info.Creator, own); err != nil {
		return err
	}
	p.Contributions.Remove(ctx, id, info.Creator)
	if info.Call != nil {
		p.preimages.Drop(ctx, info.Call)
	}
	// An account that can't lose its provider keeps it, as in the reference.
	_, _ = p.sys.DecProviders(ctx, info.FundsAccount)
	p.Crowdloans.Remove(ctx, id)
	p.MaxContributions.Remove(ctx, id)
	p.Ev.Dissolved.Deposit(ctx, DissolvedEvent{id})
	return nil
}
