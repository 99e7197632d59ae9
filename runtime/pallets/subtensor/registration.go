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
	if p.MaxAllowedUids.Get(ctx, netuid) == 0 {
		return p.Err.NoNeuronIdAvailable
	}
	// Paying changes nothing that the choice of the uid depends on.
	s, err := p.freeSeat(ctx, netuid)
	if err != nil {
		return err
	}
	paid, err := p.payRegistration(ctx, netuid, coldkey, cost)
	if err != nil {
		return err
	}
	p.takeSeat(ctx, netuid, s, hotkey)
	p.BumpRegistrationPriceAfterRegistration(ctx, netuid)
	p.RegistrationsThisBlock.Put(ctx, netuid, sat.Add(p.RegistrationsThisBlock.Get(ctx, netuid), 1))
	p.IncreaseRaoRecycled(ctx, netuid, cost)
	p.RecordTaoInflow(ctx, netuid, paid)
	p.Ev.NeuronRegistered.Deposit(ctx, NeuronRegisteredEvent{netuid, s.uid, hotkey})
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

// RegisterNeuron gives a hotkey a uid for nothing.
func (p *Pallet) RegisterNeuron(ctx *frame.Context, netuid uint16, hotkey types.AccountID) (uid uint16, err error) {
	s, err := p.freeSeat(ctx, netuid)
	if err != nil {
		return 0, err
	}
	p.takeSeat(ctx, netuid, s, hotkey)
	return s.uid, nil
}

// seat is the uid for a new neuron.
type seat struct {
	uid   uint16
	taken bool // by a neuron that has to go
}

// freeSeat returns the next uid or, in a full subnet, that of the neuron to prune.
func (p *Pallet) freeSeat(ctx *frame.Context, netuid uint16) (seat, error) {
	if n := p.SubnetworkN.Get(ctx, netuid); n < p.MaxAllowedUids.Get(ctx, netuid) {
		return seat{uid: n}, nil
	}
	uid, ok := p.NeuronToPrune(ctx, netuid)
	if !ok {
		return seat{}, p.Err.NoNeuronIdAvailable
	}
	return seat{uid, true}, nil
}

func (p *Pallet) takeSeat(ctx *frame.Context, netuid uint16, s seat, hotkey types.AccountID) {
	if now := p.CurrentBlockAsU64(ctx); s.taken {
		p.ReplaceNeuron(ctx, netuid, s.uid, hotkey, now)
	} else {
		p.AppendNeuron(ctx, netuid, hotkey, now)
	}
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
