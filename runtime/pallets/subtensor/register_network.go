package subtensor

// Mirrors do_register_network and init_new_network of subnets/subnet.rs.

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) registerNetwork(ctx *frame.Context, o frame.Origin, a *RegisterNetworkArgs) error {
	return p.DoRegisterNetwork(ctx, o, a.Hotkey, dynamicMechanism, nil)
}

func (p *Pallet) registerNetworkWithIdentity(ctx *frame.Context, o frame.Origin, a *RegisterNetworkWithIdentityArgs) error {
	return p.DoRegisterNetwork(ctx, o, a.Hotkey, dynamicMechanism, a.Identity)
}

// DoRegisterNetwork creates a subnet that the signer owns and pays the lock cost
// for; hotkey is its first neuron. At the limit of subnets, the one with the
// lowest price makes room.
func (p *Pallet) DoRegisterNetwork(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, mechid uint16, identity *SubnetIdentityV3) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.checkNetworkRegistration(ctx, coldkey, hotkey, mechid); err != nil {
		return err
	}
	pruned, prune, err := p.networkToReplace(ctx)
	if err != nil {
		return err
	}
	cost := p.NetworkLockCost(ctx)
	if !p.CanRemoveBalanceFromColdkeyAccount(ctx, coldkey, cost) {
		return p.Err.CannotAffordLockCost
	}
	netuid := pruned
	if !prune {
		netuid = p.NextNetuid(ctx)
	} else if err := p.DoDissolveNetwork(ctx, pruned); err != nil {
		return err
	}
	// The new subnet has no part in the median price it starts at.
	price := p.MedianSubnetAlphaPrice(ctx)
	p.InitNewNetwork(ctx, netuid, p.DefaultTempo())

	now := p.CurrentBlockAsU64(ctx)
	locked, err := p.TransferTaoToSubnet(ctx, netuid, coldkey, cost)
	if err != nil {
		return err
	}
	p.SetNetworkLastLock(ctx, locked)
	p.SetNetworkLastLockBlock(ctx, now)

	if err := p.CreateAccountIfNonExistent(ctx, coldkey, hotkey); err != nil {
		return err
	}
	p.AppendNeuron(ctx, netuid, hotkey, now)
	p.SubnetMechanism.Put(ctx, netuid, mechid)
	p.NetworkRegisteredAt.Put(ctx, netuid, now)
	p.RegisteredSubnetCounter.Put(ctx, netuid, sat.Add(p.RegisteredSubnetCounter.Get(ctx, netuid), 1))
	p.TokenSymbol.Put(ctx, netuid, p.NextAvailableSymbol(ctx, netuid))

	// The whole lock goes into the pool, which is why nothing is recycled.
	tao := max(locked, p.NetworkMinLockCost.Get(ctx))
	p.SubnetTAO.Put(ctx, netuid, tao)
	p.SubnetAlphaIn.Put(ctx, netuid, dtao.FirstAlphaReserve(tao, price))
	p.SubnetOwner.Put(ctx, netuid, coldkey)
	if err := p.SetSubnetOwnerHotkey(ctx, netuid, hotkey); err != nil {
		return err
	}
	p.SubnetLocked.Put(ctx, netuid, locked)
	p.SubnetAlphaOut.Put(ctx, netuid, 0)
	p.SubnetVolume.Put(ctx, netuid, scale.U128{})
	p.RAORecycledForRegistration.Put(ctx, netuid, 0)
	if tao > 0 {
		p.IncreaseTotalStake(ctx, tao)
	}
	if identity != nil {
		if err := p.storeSubnetIdentity(ctx, netuid, identity); err != nil {
			return err
		}
	}
	// Its failure is no failure of the registration; what it wrote stays.
	_ = p.DoSetRootValidatorsForSubnet(ctx, netuid)
	p.Ev.NetworkAdded.Deposit(ctx, NetworkAddedEvent{netuid, mechid})
	p.SubnetEmissionEnabled.Put(ctx, netuid, false)
	return nil
}

func (p *Pallet) checkNetworkRegistration(ctx *frame.Context, coldkey, hotkey types.AccountID, mechid uint16) error {
	if p.HotkeyAccountExists(ctx, hotkey) && !p.ColdkeyOwnsHotkey(ctx, coldkey, hotkey) {
		return p.Err.NonAssociatedColdKey
	}
	if _, ok := p.IsSubnetAccountId(ctx, hotkey); ok {
		return p.Err.CannotUseSystemAccount
	}
	if mechid != dynamicMechanism {
		return p.Err.MechanismDoesNotExist
	}
	if p.CurrentBlockAsU64(ctx) < p.NetworkRegistrationStartBlock.Get(ctx) {
		return p.Err.SubNetRegistrationDisabled
	}
	if !p.PassesRateLimit(ctx, TransactionTypeRegisterNetwork, coldkey) {
		return p.Err.NetworkTxRateLimitExceeded
	}
	return nil
}

// networkToReplace returns the subnet that has to go for a new one, if any has to.
func (p *Pallet) networkToReplace(ctx *frame.Context) (netuid uint16, needed bool, err error) {
	var count uint16
	for netuid, added := range p.NetworksAdded.All(ctx) {
		if added && netuid != RootNetuid {
			count++
		}
	}
	if count < p.SubnetLimit.Get(ctx) {
		return 0, false, nil
	}
	netuid, ok := p.NetworkToPrune(ctx)
	if !ok {
		return 0, false, p.Err.SubnetLimitReached
	}
	return netuid, true, nil
}

// InitNewNetwork writes the parameters a new subnet starts with.
func (p *Pallet) InitNewNetwork(ctx *frame.Context, netuid, tempo uint16) {
	p.SubnetworkN.Put(ctx, netuid, 0)
	p.NetworksAdded.Put(ctx, netuid, true)
	p.Tempo.Put(ctx, netuid, tempo)
	// Subnets with the same tempo take turns.
	stagger := uint64(netuid % max(tempo, 1))
	p.LastEpochBlock.Put(ctx, netuid, sat.Sub(p.CurrentBlockAsU64(ctx), stagger))
	p.TotalNetworks.Put(ctx, sat.Add(p.TotalNetworks.Get(ctx), 1))

	p.SetNetworkRegistrationAllowed(ctx, netuid, true)
	p.SetMaxAllowedUids(ctx, netuid, 256)
	p.SetMaxAllowedValidators(ctx, netuid, 64)
	p.SetMinAllowedWeights(ctx, netuid, 1)
	p.SetImmunityPeriod(ctx, netuid, 5000)
	p.SetYuma3Enabled(ctx, netuid, true)
	p.SetBurn(ctx, netuid, DefaultNeuronBurnCost)
	// A former subnet's owner may have switched emission off.
	p.SubnetEmissionEnabled.Put(ctx, netuid, true)

	putDefault(ctx, p.Kappa, netuid)
	putDefault(ctx, p.ActivityCutoff, netuid)
	putDefault(ctx, p.RegistrationsThisInterval, netuid)
}

// putDefault stores the default of an item that has no value.
func putDefault[V any](ctx *frame.Context, m *frame.Map[uint16, V], netuid uint16) {
	if !m.Has(ctx, netuid) {
		m.Put(ctx, netuid, m.Get(ctx, netuid))
	}
}
