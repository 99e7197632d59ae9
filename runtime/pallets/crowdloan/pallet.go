package crowdloan

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/preimage"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// palletID is the id from which the loans' accounts follow.
var palletID = types.PalletID([]byte("bt/cloan"))

// Limits: amounts in rao, durations in blocks.
const (
	minDeposit      = 10_000_000_000
	minContribution = 100_000_000
	refundLimit     = 50
	maxContributors = 500
)

// Config is what differs between the variants of the runtime.
type Config struct{ Fast bool }

func (c Config) minDuration() uint32 {
	if c.Fast {
		return 50
	}
	return 50_400
}

func (c Config) maxDuration() uint32 {
	if c.Fast {
		return 20_000
	}
	return 432_000
}

// Pallet is Crowdloan.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys       *system.Pallet
	bal       *balances.Pallet
	preimages *preimage.Pallet
	cfg       Config
}

// New returns the pallet.
func New(sys *system.Pallet, bal *balances.Pallet, preimages *preimage.Pallet, cfg Config) *Pallet {
	p := &Pallet{
		Base: frame.NewBase("Crowdloan", 27, "pallet_crowdloan::pallet"),
		sys:  sys, bal: bal, preimages: preimages, cfg: cfg,
	}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base, cfg)
	p.addCalls()
	p.Hooks().OnRuntimeUpgrade = p.countContributors
	return p
}

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddCall(b, 0, "create", "Starts a loan for a call or for an account; the caller pays the deposit.", createInfo, p.create)
	frame.AddCall(b, 1, "contribute", "Contributes to a loan, at most what it lacks.",
		frame.Fixed[ContributeArgs](weightContribute), p.contribute)
	frame.AddCall(b, 2, "withdraw", "Takes back the caller's contribution; the creator's deposit stays.",
		frame.Fixed[WithdrawArgs](weightWithdraw), p.withdraw)
	frame.AddCall(b, 3, "finalize", "Spends the funds of a loan that reached its cap. Creator only.",
		frame.Fixed[FinalizeArgs](weightFinalize), p.finalize)
	frame.AddCallPost(b, 4, "refund", "Refunds contributors of a loan, so many at once. Creator only.",
		frame.Fixed[RefundArgs](weightRefund(refundLimit)), p.refund)
	frame.AddCall(b, 5, "dissolve", "Removes a loan that has no contributor but its creator. Creator only.",
		frame.Fixed[DissolveArgs](weightDissolve), p.dissolve)
	frame.AddCall(b, 6, "update_min_contribution", "Sets the least contribution. Creator only.",
		frame.Fixed[UpdateMinContributionArgs](weightUpdateMinContribution), p.updateMinContribution)
	frame.AddCall(b, 7, "update_end", "Sets the block that contributions end at. Creator only.",
		frame.Fixed[UpdateEndArgs](weightUpdateEnd), p.updateEnd)
	frame.AddCall(b, 8, "update_cap", "Sets the cap. Creator only.",
		frame.Fixed[UpdateCapArgs](weightUpdateCap), p.updateCap)
	frame.AddCall(b, 9, "set_max_contribution", "Limits what one account may contribute. Creator only.",
		frame.Fixed[SetMaxContributionArgs](weightSetMaxContribution), p.setMaxContribution)
}

// Current returns the loan whose call runs now.
func (p *Pallet) Current(ctx *frame.Context) (loan subtensor.Crowdloan, err error) {
	id, ok := p.CurrentCrowdloanId.Find(ctx)
	if !ok {
		return loan, p.Err.InvalidCrowdloanId
	}
	info, err := p.find(ctx, id)
	if err != nil {
		return loan, err
	}
	loan = subtensor.Crowdloan{
		Creator: info.Creator, FundsAccount: info.FundsAccount,
		Raised: info.Raised, ContributorsCount: info.ContributorsCount,
	}
	for who, amount := range p.Contributions.With(ctx, id) {
		loan.Contributions = append(loan.Contributions, subtensor.Contribution{Account: who, Amount: amount})
	}
	return loan, nil
}

func (p *Pallet) find(ctx *frame.Context, id uint32) (CrowdloanInfo, error) {
	info, ok := p.Crowdloans.Find(ctx, id)
	if !ok {
		return info, p.Err.InvalidCrowdloanId
	}
	return info, nil
}

// findOwn returns a loan that is not finalized, for its creator.
func (p *Pallet) findOwn(ctx *frame.Context, o frame.Origin, id uint32) (CrowdloanInfo, error) {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return CrowdloanInfo{}, err
	}
	info, err := p.find(ctx, id)
	switch {
	case err != nil:
		return info, err
	case info.Finalized:
		return info, p.Err.AlreadyFinalized
	case who != info.Creator:
		return info, p.Err.InvalidOrigin
	}
	return info, nil
}

func (p *Pallet) checkEnd(now, end uint32) error {
	switch {
	case now >= end:
		return p.Err.CannotEndInPast
	case end-now < p.cfg.minDuration():
		return p.Err.BlockDurationTooShort
	case end-now > p.cfg.maxDuration():
		return p.Err.BlockDurationTooLong
	}
	return nil
}

func (p *Pallet) transfer(ctx *frame.Context, from, to types.AccountID, amount uint64) error {
	_, err := p.bal.Transfer(ctx, from, to, amount, balances.Expendable)
	return err
}

func fundsAccount(id uint32) types.AccountID { return palletID.SubAccount(scale.AppendUint32(nil, id)) }
