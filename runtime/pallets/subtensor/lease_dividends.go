package subtensor

// Mirrors distribute_leased_network_dividends of subnets/leasing.rs.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// DistributeLeasedNetworkDividends sets the contributors' part of an owner's cut
// (rao of alpha) aside and, when it is time, moves all that was set aside to them
// and to the beneficiary as stake on the lease's hotkey.
func (p *Pallet) DistributeLeasedNetworkDividends(ctx *frame.Context, id uint32, ownerCut uint64) {
	lease, ok := p.SubnetLeases.Find(ctx, id)
	if !ok {
		return
	}
	now := p.System.Number.Get(ctx)
	if lease.EndBlock != nil && *lease.EndBlock <= now {
		return
	}
	due := sat.Add(p.AccumulatedLeaseDividends.Get(ctx, id), fixed.MulCeil(lease.EmissionsShare, ownerCut))
	if now%LeaseDividendsDistributionInterval == 0 {
		err := ctx.Layer(func() error { return p.payLeaseDividends(ctx, id, &lease, due) })
		if err == nil {
			return
		}
		p.Note(ctx, "lease dividends", err)
	}
	p.AccumulatedLeaseDividends.Put(ctx, id, due)
}

func (p *Pallet) payLeaseDividends(ctx *frame.Context, id uint32, lease *SubnetLease, due uint64) error {
	pay := func(to types.AccountID, alpha uint64) error {
		_, err := p.TransferStakeWithinSubnet(ctx, lease.Coldkey, lease.Hotkey, to, lease.Hotkey, lease.Netuid, alpha)
		if err != nil {
			return err
		}
		p.Ev.SubnetLeaseDividendsDistributed.Deposit(ctx, SubnetLeaseDividendsDistributedEvent{id, to, alpha})
		return nil
	}
	var paid uint64
	for contributor, share := range p.SubnetLeaseShares.With(ctx, id) {
		alpha := dtao.LeaseDividend(share, due)
		if err := pay(contributor, alpha); err != nil {
			return err
		}
		paid = sat.Add(paid, alpha)
	}
	if err := pay(lease.Beneficiary, sat.Sub(due, paid)); err != nil {
		return err
	}
	p.AccumulatedLeaseDividends.Put(ctx, id, 0)
	return nil
}
