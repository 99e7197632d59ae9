package subtensor

// Mirrors do_dissolve_network and remove_network of coinbase/root.rs.

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) dissolveNetwork(ctx *frame.Context, o frame.Origin, a *DissolveNetworkArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.DoDissolveNetwork(ctx, a.Netuid)
}

func (p *Pallet) rootDissolveNetwork(ctx *frame.Context, o frame.Origin, a *RootDissolveNetworkArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.DoDissolveNetwork(ctx, a.Netuid)
}

// DoDissolveNetwork pays out a subnet's stakers and removes the subnet.
func (p *Pallet) DoDissolveNetwork(ctx *frame.Context, netuid uint16) error {
	if netuid == RootNetuid || !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	p.FinalizeAllSubnetRootDividends(ctx, netuid)
	if err := p.DestroyAlphaInOutStakes(ctx, netuid); err != nil {
		return err
	}
	if err := p.Swap.ClearProtocolLiquidity(ctx, netuid); err != nil {
		return err
	}
	p.Commitments.PurgeNetuid(ctx, netuid)
	p.RemoveNetwork(ctx, netuid)
	p.Ev.NetworkRemoved.Deposit(ctx, NetworkRemovedEvent{netuid})
	return nil
}

// RemoveNetwork removes what the chain stores about a subnet. Some items stay,
// as in the reference, among them those that dissolving clears before.
func (p *Pallet) RemoveNetwork(ctx *frame.Context, netuid uint16) {
	p.SubnetOwner.Remove(ctx, netuid)
	p.SubnetworkN.Remove(ctx, netuid)
	p.NetworksAdded.Remove(ctx, netuid)
	p.TotalNetworks.Put(ctx, sat.Sub(p.TotalNetworks.Get(ctx), 1))
	p.NetworkRegisteredAt.Remove(ctx, netuid)

	p.removeMembers(ctx, netuid)
	zeroWeightsOn(ctx, p.Weights, RootNetuid, netuid) // those of root validators on the subnet
	p.removeParameters(ctx, netuid)
	p.removeNeuronData(ctx, netuid)
	p.removeMechanisms(ctx, netuid)

	p.LastHotkeySwapOnNetuid.ClearPrefix(ctx, netuid, -1)
	if p.SubnetIdentitiesV3.Has(ctx, netuid) {
		p.SubnetIdentitiesV3.Remove(ctx, netuid)
		p.Ev.SubnetIdentityRemoved.Deposit(ctx, SubnetIdentityRemovedEvent{netuid})
	}
	removeOnSubnet(ctx, p.ChildkeyTake, netuid)
	removeOnSubnet(ctx, p.ChildKeys, netuid)
	removeOnSubnet(ctx, p.ParentKeys, netuid)
	removeOnSubnet(ctx, p.LastHotkeyEmissionOnNetuid, netuid)
	removeOnSubnet(ctx, p.TotalHotkeyAlphaLastEpoch, netuid)
	p.removeTransactionBlocks(ctx, netuid)
	p.removeLeaseOf(ctx, netuid)
	p.DestroyLockMaps(ctx, netuid)
}

func (p *Pallet) removeMembers(ctx *frame.Context, netuid uint16) {
	p.Uids.ClearPrefix(ctx, netuid, -1)
	var members []types.AccountID
	for _, hotkey := range p.Keys.With(ctx, netuid) {
		members = append(members, hotkey)
	}
	p.Keys.ClearPrefix(ctx, netuid, -1)
	for _, hotkey := range members {
		p.IsNetworkMember.Remove(ctx, hotkey, netuid)
	}
}

// removeNeuronData removes what is kept for each neuron of a subnet.
func (p *Pallet) removeNeuronData(ctx *frame.Context, netuid uint16) {
	removeAll(ctx, netuid, p.Active, p.ValidatorPermit)
	removeAll(ctx, netuid, p.Consensus, p.Dividends, p.ValidatorTrust, p.StakeWeight)
	p.Emission.Remove(ctx, netuid)
	p.LoadedEmission.Remove(ctx, netuid)

	p.BlockAtRegistration.ClearPrefix(ctx, netuid, -1)
	p.Axons.ClearPrefix(ctx, netuid, -1)
	p.NeuronCertificates.ClearPrefix(ctx, netuid, -1)
	p.Prometheus.ClearPrefix(ctx, netuid, -1)
	p.AlphaDividendsPerSubnet.ClearPrefix(ctx, netuid, -1)
	p.PendingChildKeys.ClearPrefix(ctx, netuid, -1)
	p.AssociatedEvmAddress.ClearPrefix(ctx, netuid, -1)
}

func (p *Pallet) removeMechanisms(ctx *frame.Context, netuid uint16) {
	for mecid := range p.MechanismCountCurrent.Get(ctx, netuid) {
		index := p.MechanismStorageIndex(netuid, mecid)
		p.clearMechanism(ctx, index)
		p.CRV3WeightCommits.ClearPrefix(ctx, index, -1)
		p.CRV3WeightCommitsV2.ClearPrefix(ctx, index, -1)
	}
	p.RevealPeriodEpochs.Remove(ctx, netuid)
	p.MechanismCountCurrent.Remove(ctx, netuid)
	p.MechanismEmissionSplit.Remove(ctx, netuid)
}

// removeParameters removes the items that hold one value for a subnet.
func (p *Pallet) removeParameters(ctx *frame.Context, netuid uint16) {
	removeAll(ctx, netuid,
		p.Tempo, p.Kappa, p.MaxAllowedUids, p.ImmunityPeriod, p.ActivityCutoff, p.MinAllowedWeights,
		p.RegistrationsThisInterval, p.POWRegistrationsThisInterval, p.BurnRegistrationsThisInterval,
		p.SubnetMechanism, p.Rho, p.MaxAllowedValidators, p.BondsPenalty, p.ScalingLawPower,
		p.TargetRegistrationsPerInterval, p.BurnHalfLife, p.RegistrationsThisBlock,
		p.MaxRegistrationsPerBlock, p.ImmuneOwnerUidsLimit,
	)
	removeAll(ctx, netuid,
		p.Difficulty, p.LastEpochBlock, p.PendingEpochAt, p.SubnetEpochIndex,
		p.SubnetAlphaInEmission, p.SubnetAlphaOutEmission, p.SubnetTaoInEmission,
		p.SubnetExcessTao, p.SubnetRootSellTao, p.SubnetLocked, p.LargestLocked,
		p.FirstEmissionBlockNumber, p.PendingValidatorEmission, p.PendingServerEmission,
		p.PendingRootAlphaDivs, p.PendingOwnerCut, p.BlocksSinceLastStep, p.LastMechansimStepBlock,
		p.LastAdjustmentBlock, p.ServingRateLimit, p.BondsMovingAverage, p.WeightsSetRateLimit,
		p.ValidatorPruneLen, p.Burn, p.MinBurn, p.MaxBurn, p.MinDifficulty, p.MaxDifficulty,
		p.EMAPriceHalvingBlocks, p.RAORecycledForRegistration, p.WeightsVersionKey,
	)
	removeAll(ctx, netuid,
		p.NetworkRegistrationAllowed, p.NetworkPowRegistrationAllowed, p.TransferToggle, p.BondsResetOn,
		p.CommitRevealWeightsEnabled, p.LiquidAlphaOn, p.Yuma3On, p.SubtokenEnabled, p.OwnerCutAutoLockEnabled,
	)
	removeAll(ctx, netuid, p.SubnetTaoFlow, p.SubnetProtocolFlow)
	removeAll(ctx, netuid, p.SubnetEmaTaoFlow, p.SubnetEmaProtocolFlow)
	p.ActivityCutoffFactorMilli.Remove(ctx, netuid)
	p.SubnetVolume.Remove(ctx, netuid)
	p.SubnetMovingPrice.Remove(ctx, netuid)
	p.TokenSymbol.Remove(ctx, netuid)
	p.SubnetOwnerHotkey.Remove(ctx, netuid)
	p.MinerBurned.Remove(ctx, netuid)
	p.AlphaSigmoidSteepness.Remove(ctx, netuid)
	p.BurnIncreaseMult.Remove(ctx, netuid)
	p.AlphaValues.Remove(ctx, netuid)
}

func removeAll[V any](ctx *frame.Context, netuid uint16, items ...*frame.Map[uint16, V]) {
	for _, m := range items {
		m.Remove(ctx, netuid)
	}
}

// removeOnSubnet removes the entries of a map that has the netuid as its second key.
func removeOnSubnet[V any](ctx *frame.Context, m *frame.DoubleMap[types.AccountID, uint16, V], netuid uint16) {
	var keys []types.AccountID
	for k := range m.All(ctx) {
		if k.B == netuid {
			keys = append(keys, k.A)
		}
	}
	for _, k := range keys {
		m.Remove(ctx, k, netuid)
	}
}

func (p *Pallet) removeTransactionBlocks(ctx *frame.Context, netuid uint16) {
	var keys []scale.Tuple2[types.AccountID, uint16]
	for k := range p.TransactionKeyLastBlock.All(ctx) {
		if k.B == netuid {
			keys = append(keys, scale.Pair(k.A, k.C))
		}
	}
	for _, k := range keys {
		p.TransactionKeyLastBlock.Remove(ctx, k.A, netuid, k.B)
	}
}

func (p *Pallet) removeLeaseOf(ctx *frame.Context, netuid uint16) {
	lease, ok := p.SubnetUidToLeaseId.Find(ctx, netuid)
	p.SubnetUidToLeaseId.Remove(ctx, netuid)
	if ok {
		p.SubnetLeases.Remove(ctx, lease)
		p.SubnetLeaseShares.ClearPrefix(ctx, lease, -1)
		p.AccumulatedLeaseDividends.Remove(ctx, lease)
	}
}
