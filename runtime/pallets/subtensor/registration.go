package subtensor

// Mirrors the paid registration of subnets/registration.rs.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// register was the registration by work; now it is burned_register with
// arguments that don't count.
func (p *Pallet) register(ctx *frame.Context, o frame.Origin, a *RegisterArgs) error {
	return p.DoRegister(ctx, o, a.Netuid, a.Hotkey)
}

func (p *Pallet) burnedRegister(ctx *frame.Context, o frame.Origin, a *BurnedRegisterArgs) error {
	return p.DoRegister(ctx, o, a.Netuid, a.Hotkey)
}

func (p *Pallet) registerLimit(ctx *frame.Context, o frame.Origin, a *RegisterLimitArgs) error {
	return p.DoRegisterLimit(ctx, o, a.Netuid, a.Hotkey, a.LimitPrice)
}

// DoRegisterLimit is DoRegister for a price of at most limit rao.
func (p *Pallet) DoRegisterLimit(ctx *frame.Context, o frame.Origin, netuid uint16, hotkey types.AccountID, limit uint64) error {
	if _, err := frame.EnsureSigned(o); err != nil {
		return err
	}
	if netuid == RootNetuid {
		return p.Err.RegistrationNotPermittedOnRootSubnet
	}
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	if p.Burn.Get(ctx, netuid) > limit {
		return p.Err.RegistrationPriceLimitExceeded
	}
	return p.DoRegister(ctx, o, netuid, hotkey)
}

// DoRegister gives a hotkey of the signer a uid on a subnet. The price buys alpha
// that vanishes. In a full subnet another neuron goes.
func (p *Pallet) DoRegister(ctx *frame.Context, o frame.Origin, netuid uint16, hotkey types.AccountID) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	cost, err := p.checkRegistration(ctx, netuid, coldkey, hotkey)
	if err != nil {
		return err
	}
	if err := p.CreateAccountIfNonExistent(ctx, coldkey, hotkey); err != nil {
		return err
	}
	if !p.ColdkeyOwnsHotkey(ctx, coldkey, hotkey) {
		return p.Err.NonAssociatedColdKey
	}
	// Paying changes nothing that the choice of the uid depends on.
	uid, replaces, err := p.registrationSlot(ctx, netuid)
	if err != nil {
		return err
	}
	paid, err := p.payRegistration(ctx, netuid, coldkey, cost)
	if err != nil {
		return err
	}
	if now := p.CurrentBlockAsU64(ctx); replaces {
		p.ReplaceNeuron(ctx, netuid, uid, hotkey, now)
	} else {
		p.AppendNeuron(ctx, netuid, hotkey, now)
	}
	p.BumpRegistrationPriceAfterRegistration(ctx, netuid)
	p.RegistrationsThisBlock.Put(ctx, netuid, sat.Add(p.RegistrationsThisBlock.Get(ctx, netuid), 1))
	p.IncreaseRaoRecycled(ctx, netuid, cost)
	p.RecordTaoInflow(ctx, netuid, paid)
	p.Ev.NeuronRegistered.Deposit(ctx, NeuronRegisteredEvent{netuid, uid, hotkey})
	return nil
}

// checkRegistration returns the price in rao of a registration that is allowed.
func (p *Pallet) checkRegistration(ctx *frame.Context, netuid uint16, coldkey, hotkey types.AccountID) (cost uint64, err error) {
	switch {
	case netuid == RootNetuid:
		return 0, p.Err.RegistrationNotPermittedOnRootSubnet
	case !p.IfSubnetExist(ctx, netuid):
		return 0, p.Err.SubnetNotExists
	case !p.NetworkRegistrationAllowed.Get(ctx, netuid):
		return 0, p.Err.SubNetRegistrationDisabled
	case p.Uids.Has(ctx, netuid, hotkey):
		return 0, p.Err.HotKeyAlreadyRegisteredInSubNet
	}
	cost = p.Burn.Get(ctx, netuid)
	if !p.CanRemoveBalanceFromColdkeyAccount(ctx, coldkey, cost) {
		return 0, p.Err.NotEnoughBalanceToStake
	}
	return cost, nil
}

// registrationSlot returns the uid that a new neuron gets, and whether another
// neuron has it.
func (p *Pallet) registrationSlot(ctx *frame.Context, netuid uint16) (uid uint16, replaces bool, err error) {
	size := p.MaxAllowedUids.Get(ctx, netuid)
	if size == 0 {
		return 0, false, p.Err.NoNeuronIdAvailable
	}
	if n := p.SubnetworkN.Get(ctx, netuid); n < size {
		return n, false, nil
	}
	uid, ok := p.NeuronToPrune(ctx, netuid)
	if !ok {
		return 0, false, p.Err.NoNeuronIdAvailable
	}
	return uid, true, nil
}

// payRegistration buys alpha for at most cost rao and takes it off the market. It
// returns the rao paid.
func (p *Pallet) payRegistration(ctx *frame.Context, netuid uint16, coldkey types.AccountID, cost uint64) (uint64, error) {
	paid, err := p.TransferTaoToSubnet(ctx, netuid, coldkey, cost)
	if err != nil {
		return 0, err
	}
	bought, err := p.SwapTaoForAlpha(ctx, netuid, paid, p.Swap.MaxPrice(), false)
	if err != nil {
		return 0, err
	}
	p.SubnetAlphaOut.Put(ctx, netuid, sat.Sub(p.SubnetAlphaOut.Get(ctx, netuid), bought.AmountPaidOut))
	return paid, nil
}

// UpdateRegistrationPricesForNetworks lets the registration prices fall by one
// block and starts the count of the block's registrations.
func (p *Pallet) UpdateRegistrationPricesForNetworks(ctx *frame.Context) {
	now := p.CurrentBlockAsU64(ctx)
	halfLife := uint16(0)
	factor := dtao.DecayFactorQ32(halfLife)
	for netuid := range p.NetworksAdded.All(ctx) {
		if h := p.BurnHalfLife.Get(ctx, netuid); h != halfLife {
			halfLife, factor = h, dtao.DecayFactorQ32(h)
		}
		burn := p.Burn.Get(ctx, netuid)
		next := dtao.DecayBurn(burn, p.MinBurn.Get(ctx, netuid), p.MaxBurn.Get(ctx, netuid), factor, now)
		if next != burn {
			p.Burn.Put(ctx, netuid, next)
		}
		p.RegistrationsThisBlock.Put(ctx, netuid, 0)
		if netuid == RootNetuid && p.ShouldRunEpoch(ctx, netuid, now) {
			p.RegistrationsThisInterval.Put(ctx, netuid, 0)
		}
	}
}

// BumpRegistrationPriceAfterRegistration raises a subnet's registration price.
func (p *Pallet) BumpRegistrationPriceAfterRegistration(ctx *frame.Context, netuid uint16) {
	if netuid == RootNetuid {
		return
	}
	p.Burn.Put(ctx, netuid, dtao.BumpBurn(
		p.Burn.Get(ctx, netuid), p.MinBurn.Get(ctx, netuid), p.MaxBurn.Get(ctx, netuid),
		p.BurnIncreaseMult.Get(ctx, netuid),
	))
}
