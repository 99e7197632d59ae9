package adminutils

// The calls that set a subnet's size, mechanisms, owner and money.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

func (p *Pallet) sudoSetServingRateLimit(ctx *frame.Context, o frame.Origin, a *SudoSetServingRateLimitArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterServingRateLimit, func() error {
		p.Subtensor.SetServingRateLimit(ctx, a.Netuid, a.ServingRateLimit)
		return nil
	})
}

func (p *Pallet) sudoSetImmunityPeriod(ctx *frame.Context, o frame.Origin, a *SudoSetImmunityPeriodArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterImmunityPeriod, func() error {
		p.Subtensor.SetImmunityPeriod(ctx, a.Netuid, a.ImmunityPeriod)
		return nil
	})
}

func (p *Pallet) sudoSetMaxAllowedUIDs(ctx *frame.Context, o frame.Origin, a *SudoSetMaxAllowedUIDsArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterMaxAllowedUids, func() error {
		s := p.Subtensor
		switch {
		case a.MaxAllowedUIDs < s.MinAllowedUids.Get(ctx, a.Netuid):
			return p.Err.MaxAllowedUidsLessThanMinAllowedUids
		case a.MaxAllowedUIDs < s.SubnetworkN.Get(ctx, a.Netuid):
			return p.Err.MaxAllowedUIdsLessThanCurrentUIds
		case a.MaxAllowedUIDs > subtensor.DefaultMaxAllowedUids:
			return p.Err.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids
		}
		if err := s.EnsureMaxUidsOverAllMechanisms(ctx, a.MaxAllowedUIDs, s.MechanismCountCurrent.Get(ctx, a.Netuid)); err != nil {
			return err
		}
		s.SetMaxAllowedUids(ctx, a.Netuid, a.MaxAllowedUIDs)
		return nil
	})
}

func (p *Pallet) sudoSetMinAllowedUIDs(ctx *frame.Context, o frame.Origin, a *SudoSetMinAllowedUIDsArgs) error {
	return p.rootSetsInWindow(ctx, o, a.Netuid, func() error {
		if a.MinAllowedUIDs >= p.Subtensor.MaxAllowedUids.Get(ctx, a.Netuid) {
			return p.Err.MinAllowedUidsGreaterThanMaxAllowedUids
		}
		if a.MinAllowedUIDs >= p.Subtensor.SubnetworkN.Get(ctx, a.Netuid) {
			return p.Err.MinAllowedUidsGreaterThanCurrentUids
		}
		p.Subtensor.SetMinAllowedUids(ctx, a.Netuid, a.MinAllowedUIDs)
		return nil
	})
}

func (p *Pallet) sudoTrimToMaxAllowedUIDs(ctx *frame.Context, o frame.Origin, a *SudoTrimToMaxAllowedUIDsArgs) error {
	return p.ownerActs(ctx, o, a.Netuid, subtensor.TransactionTypeMaxUidsTrimming, func(*types.AccountID) error {
		return p.Subtensor.TrimToMaxAllowedUids(ctx, a.Netuid, a.MaxN)
	})
}

func (p *Pallet) sudoSetMinNonImmuneUIDs(ctx *frame.Context, o frame.Origin, a *SudoSetMinNonImmuneUIDsArgs) error {
	return rootSets(o, func() { p.Subtensor.SetMinNonImmuneUids(ctx, a.Netuid, a.Min) })
}

func (p *Pallet) sudoSetOwnerImmuneNeuronLimit(ctx *frame.Context, o frame.Origin, a *SudoSetOwnerImmuneNeuronLimitArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterImmuneNeuronLimit, func() error {
		return p.Subtensor.SetOwnerImmuneNeuronLimit(ctx, a.Netuid, a.ImmuneNeurons)
	})
}

func (p *Pallet) sudoSetMechanismCount(ctx *frame.Context, o frame.Origin, a *SudoSetMechanismCountArgs) error {
	return p.ownerActs(ctx, o, a.Netuid, subtensor.TransactionTypeMechanismCountUpdate, func(*types.AccountID) error {
		return p.Subtensor.DoSetMechanismCount(ctx, a.Netuid, a.MechanismCount)
	})
}

func (p *Pallet) sudoSetMechanismEmissionSplit(ctx *frame.Context, o frame.Origin, a *SudoSetMechanismEmissionSplitArgs) error {
	return p.ownerActs(ctx, o, a.Netuid, subtensor.TransactionTypeMechanismEmission, func(*types.AccountID) error {
		return p.Subtensor.DoSetEmissionSplit(ctx, a.Netuid, a.MaybeSplit)
	})
}

func (p *Pallet) sudoSetMaxMechanismCount(ctx *frame.Context, o frame.Origin, a *SudoSetMaxMechanismCountArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.Subtensor.DoSetMaxMechanismCount(ctx, a.MaxMechanismCount)
}

func (p *Pallet) sudoSetMinChildkeyTakePerSubnet(ctx *frame.Context, o frame.Origin, a *SudoSetMinChildkeyTakePerSubnetArgs) error {
	return p.ownerSetsOn(ctx, o, a.Netuid, subtensor.HyperparameterMinChildkeyTake, func() error {
		if a.Take < p.Subtensor.MinChildkeyTake.Get(ctx) || a.Take > p.Subtensor.MaxChildkeyTake.Get(ctx) {
			return p.Err.InvalidValue
		}
		p.Subtensor.SetMinChildkeyTakeForSubnet(ctx, a.Netuid, a.Take)
		return nil
	})
}

func (p *Pallet) sudoSetToggleTransfer(ctx *frame.Context, o frame.Origin, a *SudoSetToggleTransferArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterTransferEnabled, func() error {
		return p.Subtensor.ToggleTransfer(ctx, a.Netuid, a.Toggle)
	})
}

func (p *Pallet) sudoSetRecycleOrBurn(ctx *frame.Context, o frame.Origin, a *SudoSetRecycleOrBurnArgs) error {
	return p.ownerSets(ctx, o, a.Netuid, subtensor.HyperparameterRecycleOrBurn, func() error {
		p.Subtensor.SetRecycleOrBurn(ctx, a.Netuid, a.RecycleOrBurn)
		return nil
	})
}

func (p *Pallet) sudoSetSubnetOwnerHotkey(ctx *frame.Context, o frame.Origin, a *SudoSetSubnetOwnerHotkeyArgs) error {
	return p.Subtensor.DoSetSnOwnerHotkey(ctx, o, a.Netuid, a.Hotkey)
}

func (p *Pallet) sudoSetSnOwnerHotkey(ctx *frame.Context, o frame.Origin, a *SudoSetSnOwnerHotkeyArgs) error {
	return p.Subtensor.DoSetSnOwnerHotkey(ctx, o, a.Netuid, a.Hotkey)
}

func (p *Pallet) sudoSetSubtokenEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetSubtokenEnabledArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if err := p.Subtensor.EnsureAdminWindowOpen(ctx, a.Netuid); err != nil {
		return err
	}
	p.Subtensor.SubtokenEnabled.Put(ctx, a.Netuid, a.SubtokenEnabled)
	return nil
}

func (p *Pallet) sudoSetEmaPriceHalvingPeriod(ctx *frame.Context, o frame.Origin, a *SudoSetEmaPriceHalvingPeriodArgs) error {
	return rootSets(o, func() { p.Subtensor.EMAPriceHalvingBlocks.Put(ctx, a.Netuid, a.EmaHalving) })
}

func (p *Pallet) sudoSetOwnerCutEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetOwnerCutEnabledArgs) error {
	return p.ownerSwitches(ctx, o, a.Netuid, func() {
		p.Subtensor.SetOwnerCutEnabledFlag(ctx, a.Netuid, a.Enabled)
	})
}

func (p *Pallet) sudoSetOwnerCutAutoLockEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetOwnerCutAutoLockEnabledArgs) error {
	return p.ownerSwitches(ctx, o, a.Netuid, func() {
		p.Subtensor.SetOwnerCutAutoLockEnabled(ctx, a.Netuid, a.Enabled)
	})
}

func (p *Pallet) sudoSetSubnetEmissionEnabled(ctx *frame.Context, o frame.Origin, a *SudoSetSubnetEmissionEnabledArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if err := p.ensureOrdinary(ctx, a.Netuid); err != nil {
		return err
	}
	p.Subtensor.SubnetEmissionEnabled.Put(ctx, a.Netuid, a.Enabled)
	p.Ev.SubnetEmissionEnabledSet.Deposit(ctx, SubnetEmissionEnabledSetEvent{a.Netuid, a.Enabled})
	return nil
}
