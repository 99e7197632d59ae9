package subtensor

// Mirrors subnets/leasing.rs without the dividends, see lease_dividends.go. A
// lease is a subnet paid for by a crowdloan. Its beneficiary, the crowdloan's
// creator, runs it by proxy and may own it once the lease has ended.

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) registerLeasedNetwork(ctx *frame.Context, o frame.Origin, a *RegisterLeasedNetworkArgs) (frame.PostInfo, error) {
	return p.DoRegisterLeasedNetwork(ctx, o, a.EmissionsShare, a.EndBlock)
}

func (p *Pallet) terminateLease(ctx *frame.Context, o frame.Origin, a *TerminateLeaseArgs) (frame.PostInfo, error) {
	return p.DoTerminateLease(ctx, o, a.LeaseID, a.Hotkey)
}

// DoRegisterLeasedNetwork registers a subnet with the funds of the crowdloan that
// is being finalised and pays back what is left. The contributors get share of
// the owner's cut until block end, or for ever if that is nil.
func (p *Pallet) DoRegisterLeasedNetwork(ctx *frame.Context, o frame.Origin, share fixed.Percent, end *uint32) (post frame.PostInfo, err error) {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return post, err
	}
	loan, err := p.Crowdloans.Current(ctx)
	if err != nil {
		return post, err
	}
	if who != loan.Creator {
		return post, p.Err.InvalidLeaseBeneficiary
	}
	if end != nil && *end <= p.System.Number.Get(ctx) {
		return post, p.Err.LeaseCannotEndInThePast
	}
	id, err := p.takeNextLeaseID(ctx)
	if err != nil {
		return post, err
	}
	lease := SubnetLease{
		Beneficiary: who, Coldkey: leaseAccount("leasing/coldkey", id), Hotkey: leaseAccount("leasing/hotkey", id),
		EmissionsShare: share, EndBlock: end,
	}
	if err := p.registerForLease(ctx, &lease, &loan); err != nil {
		return post, err
	}
	leftover := p.Balances.Balance(ctx, lease.Coldkey)
	lease.Cost = sat.Sub(loan.Raised, leftover)
	p.SubnetLeases.Put(ctx, id, lease)
	p.SubnetUidToLeaseId.Put(ctx, lease.Netuid, id)
	// Without a take the contributors get all of the dividends.
	p.DelegateHotkey(ctx, lease.Hotkey, 0)
	if err := p.refundContributors(ctx, id, &lease, &loan, leftover); err != nil {
		return post, err
	}
	p.Ev.SubnetLeaseCreated.Deposit(ctx, SubnetLeaseCreatedEvent{who, id, lease.Netuid, end})
	if loan.ContributorsCount < maxContributors {
		post = frame.Used(leaseRegistrationWeight(uint64(loan.ContributorsCount)))
	}
	return post, nil
}

// registerForLease registers the subnet of a lease and lets the beneficiary act
// for it.
func (p *Pallet) registerForLease(ctx *frame.Context, lease *SubnetLease, loan *Crowdloan) error {
	p.System.IncProviders(ctx, lease.Coldkey)
	p.System.IncProviders(ctx, lease.Hotkey)
	if _, err := p.Balances.Transfer(ctx, loan.FundsAccount, lease.Coldkey, loan.Raised, balances.Expendable); err != nil {
		return err
	}
	err := p.DoRegisterNetwork(ctx, frame.Signed(lease.Coldkey), lease.Hotkey, dynamicMechanism, nil)
	if err != nil {
		return err
	}
	netuid, ok := p.findLeaseNetuid(ctx, lease.Coldkey)
	if !ok {
		return p.Err.LeaseNetuidNotFound
	}
	lease.Netuid = netuid
	return p.Proxy.AddLeaseBeneficiaryProxy(ctx, lease.Coldkey, lease.Beneficiary)
}

// refundContributors stores the contributors' shares and divides what is left of
// the loan (rao). The beneficiary, who has no stored share, gets the rest.
func (p *Pallet) refundContributors(ctx *frame.Context, id uint32, lease *SubnetLease, loan *Crowdloan, leftover uint64) error {
	var refunded uint64
	for _, c := range loan.Contributions {
		if c.Account == lease.Beneficiary {
			continue
		}
		share := dtao.LeaseShare(c.Amount, loan.Raised)
		p.SubnetLeaseShares.Put(ctx, id, c.Account, share)
		refund := dtao.LeaseRefund(share, leftover)
		if _, err := p.Balances.Transfer(ctx, lease.Coldkey, c.Account, refund, balances.Expendable); err != nil {
			return err
		}
		refunded = sat.Add(refunded, refund)
	}
	_, err := p.Balances.Transfer(ctx, lease.Coldkey, lease.Beneficiary, sat.Sub(leftover, refunded), balances.Expendable)
	return err
}

// DoTerminateLease makes the beneficiary of a lease that has ended the subnet's
// owner, with hotkey as the owner's hotkey. The subnet goes on naming its lease,
// as in the reference.
func (p *Pallet) DoTerminateLease(ctx *frame.Context, o frame.Origin, id uint32, hotkey types.AccountID) (post frame.PostInfo, err error) {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return post, err
	}
	lease, ok := p.SubnetLeases.Find(ctx, id)
	switch {
	case !ok:
		return post, p.Err.LeaseDoesNotExist
	case lease.Beneficiary != who:
		return post, p.Err.ExpectedBeneficiaryOrigin
	case lease.EndBlock == nil:
		return post, p.Err.LeaseHasNoEndBlock
	case p.System.Number.Get(ctx) < *lease.EndBlock:
		return post, p.Err.LeaseHasNotEnded
	case !p.ColdkeyOwnsHotkey(ctx, who, hotkey):
		return post, p.Err.BeneficiaryDoesNotOwnHotkey
	}
	p.SubnetOwner.Put(ctx, lease.Netuid, who)
	if err := p.SetSubnetOwnerHotkey(ctx, lease.Netuid, hotkey); err != nil {
		return post, err
	}
	// The reference passes over failures of these two.
	_, _ = p.System.DecProviders(ctx, lease.Coldkey)
	_, _ = p.System.DecProviders(ctx, lease.Hotkey)

	shares, _ := p.SubnetLeaseShares.ClearPrefix(ctx, id, maxContributors)
	p.AccumulatedLeaseDividends.Remove(ctx, id)
	p.SubnetLeases.Remove(ctx, id)
	if err := p.Proxy.RemoveLeaseBeneficiaryProxy(ctx, lease.Coldkey, who); err != nil {
		return post, err
	}
	p.Ev.SubnetLeaseTerminated.Deposit(ctx, SubnetLeaseTerminatedEvent{who, lease.Netuid})
	if shares < maxContributors {
		post = frame.Used(leaseTerminationWeight(uint64(shares)))
	}
	return post, nil
}

// leaseAccount derives an account that nobody has a key for.
func leaseAccount(label string, id uint32) types.AccountID {
	b := scale.AppendCompact(nil, uint64(len(label)))
	return crypto.Blake2b256(scale.AppendUint32(append(b, label...), id))
}

func (p *Pallet) takeNextLeaseID(ctx *frame.Context) (uint32, error) {
	id := p.NextSubnetLeaseId.Get(ctx)
	next, ok := sat.CheckedAdd(id, 1)
	if !ok {
		return 0, p.Err.Overflow
	}
	p.NextSubnetLeaseId.Put(ctx, next)
	return id, nil
}

// findLeaseNetuid returns the first subnet in storage order that coldkey owns.
func (p *Pallet) findLeaseNetuid(ctx *frame.Context, coldkey types.AccountID) (uint16, bool) {
	for netuid, owner := range p.SubnetOwner.All(ctx) {
		if owner == coldkey {
			return netuid, true
		}
	}
	return 0, false
}

// leaseRegistrationWeight is what registering a lease of n contributors used. It
// differs from the weight that is declared in advance.
func leaseRegistrationWeight(n uint64) types.Weight {
	return frame.Cost(301_560_714+26_884_006*n, 10_079+2579*n, 41+2*n, 55+2*n)
}

// leaseTerminationWeight is what ending a lease with n shares used.
func leaseTerminationWeight(n uint64) types.Weight {
	return frame.Cost(56_635_122+912_993*n, 6148+2529*n, 4+n, 6+n)
}
