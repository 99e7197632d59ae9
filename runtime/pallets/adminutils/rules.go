package adminutils

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// ensureSubnet fails if there is no such subnet.
func (p *Pallet) ensureSubnet(ctx *frame.Context, netuid uint16) error {
	if !p.Subtensor.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetDoesNotExist
	}
	return nil
}

// ensureOrdinary fails if there is no such subnet or it is the root network.
func (p *Pallet) ensureOrdinary(ctx *frame.Context, netuid uint16) error {
	if err := p.ensureSubnet(ctx, netuid); err != nil {
		return err
	}
	if netuid == subtensor.RootNetuid {
		return p.Err.NotPermittedOnRootSubnet
	}
	return nil
}

// rootSets runs set for root.
func rootSets(o frame.Origin, set func()) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	set()
	return nil
}

// rootSetsOn runs set for root if the subnet exists, at any time.
func (p *Pallet) rootSetsOn(ctx *frame.Context, o frame.Origin, netuid uint16, set func()) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if err := p.ensureSubnet(ctx, netuid); err != nil {
		return err
	}
	set()
	return nil
}

// rootSetsInWindow runs set for root if the subnet exists, outside of its freeze
// window.
func (p *Pallet) rootSetsInWindow(ctx *frame.Context, o frame.Origin, netuid uint16, set func() error) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if err := p.Subtensor.EnsureAdminWindowOpen(ctx, netuid); err != nil {
		return err
	}
	if err := p.ensureSubnet(ctx, netuid); err != nil {
		return err
	}
	return set()
}

// ownerActs runs act for root or the subnet's owner outside of its freeze
// window; owner is nil for root. An owner has to keep the rate limit, which
// counts only what succeeds. Whether the subnet exists is not asked.
func (p *Pallet) ownerActs(ctx *frame.Context, o frame.Origin, netuid uint16, limit subtensor.TransactionType, act func(owner *types.AccountID) error) error {
	limits := []subtensor.TransactionType{limit}
	owner, err := p.Subtensor.EnsureSnOwnerOrRootWithLimits(ctx, o, netuid, limits)
	if err != nil {
		return err
	}
	if err := p.Subtensor.EnsureAdminWindowOpen(ctx, netuid); err != nil {
		return err
	}
	if err := act(owner); err != nil {
		return err
	}
	p.Subtensor.RecordOwnerRl(ctx, owner, netuid, limits)
	return nil
}

// ownerSets is ownerActs with the rate limit of a parameter.
func (p *Pallet) ownerSets(ctx *frame.Context, o frame.Origin, netuid uint16, h subtensor.Hyperparameter, set func() error) error {
	limit := subtensor.TransactionTypeOwnerHyperparamUpdate(h)
	return p.ownerActs(ctx, o, netuid, limit, func(*types.AccountID) error { return set() })
}

// ownerSetsOn is ownerSets if the subnet exists.
func (p *Pallet) ownerSetsOn(ctx *frame.Context, o frame.Origin, netuid uint16, h subtensor.Hyperparameter, set func() error) error {
	return p.ownerSets(ctx, o, netuid, h, func() error {
		if err := p.ensureSubnet(ctx, netuid); err != nil {
			return err
		}
		return set()
	})
}

// ownerSwitches runs set for root or the owner of an ordinary subnet outside of
// its freeze window, as often as they like.
func (p *Pallet) ownerSwitches(ctx *frame.Context, o frame.Origin, netuid uint16, set func()) error {
	if _, err := p.Subtensor.EnsureSubnetOwnerOrRoot(ctx, o, netuid); err != nil {
		return err
	}
	if err := p.Subtensor.EnsureAdminWindowOpen(ctx, netuid); err != nil {
		return err
	}
	if err := p.ensureOrdinary(ctx, netuid); err != nil {
		return err
	}
	set()
	return nil
}
