package system

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// AccountExists reports whether the account is in storage.
func (p *Pallet) AccountExists(ctx *frame.Context, who types.AccountID) bool {
	return p.Account.Has(ctx, who)
}

// IncProviders adds a provider, creating the account if there was none; it
// reports whether it was created.
func (p *Pallet) IncProviders(ctx *frame.Context, who types.AccountID) (created bool) {
	a := p.Account.Get(ctx, who)
	if a.Providers == 0 && a.Sufficients == 0 {
		a.Providers = 1
		p.Ev.NewAccount.Deposit(ctx, NewAccountEvent{who})
		created = true
	} else {
		a.Providers = sat.Add(a.Providers, 1)
	}
	p.Account.Put(ctx, who, a)
	return created
}

// DecProviders removes a provider. The account dies with its last reference;
// the last provider can't go while there are consumers.
func (p *Pallet) DecProviders(ctx *frame.Context, who types.AccountID) (reaped bool, err error) {
	a, ok := p.Account.Find(ctx, who)
	if !ok {
		return true, nil
	}
	providers := max(a.Providers, 1)
	switch {
	case providers == 1 && a.Consumers == 0 && a.Sufficients == 0:
		p.Ev.KilledAccount.Deposit(ctx, KilledAccountEvent{who})
		p.Account.Remove(ctx, who)
		return true, nil
	case providers == 1 && a.Consumers > 0:
		return false, frame.ErrConsumerRemaining
	}
	a.Providers = providers - 1
	p.Account.Put(ctx, who, a)
	return false, nil
}

// IncSufficients adds a self-sufficient reference.
func (p *Pallet) IncSufficients(ctx *frame.Context, who types.AccountID) (created bool) {
	a := p.Account.Get(ctx, who)
	if a.Providers+a.Sufficients == 0 {
		a.Sufficients = 1
		p.Ev.NewAccount.Deposit(ctx, NewAccountEvent{who})
		created = true
	} else {
		a.Sufficients = sat.Add(a.Sufficients, 1)
	}
	p.Account.Put(ctx, who, a)
	return created
}

// DecSufficients removes a self-sufficient reference.
func (p *Pallet) DecSufficients(ctx *frame.Context, who types.AccountID) (reaped bool) {
	a, ok := p.Account.Find(ctx, who)
	if !ok {
		return true
	}
	if a.Sufficients <= 1 && a.Providers == 0 {
		p.Ev.KilledAccount.Deposit(ctx, KilledAccountEvent{who})
		p.Account.Remove(ctx, who)
		return true
	}
	a.Sufficients = sat.Sub(a.Sufficients, 1)
	p.Account.Put(ctx, who, a)
	return false
}

// IncConsumers adds a consumer; the account must have a provider and room.
func (p *Pallet) IncConsumers(ctx *frame.Context, who types.AccountID) error {
	a := p.Account.Get(ctx, who)
	if a.Providers == 0 {
		return frame.ErrNoProviders
	}
	if a.Consumers >= maxConsumers {
		return frame.ErrTooManyConsumers
	}
	a.Consumers++
	p.Account.Put(ctx, who, a)
	return nil
}

// IncConsumersWithoutLimit adds a consumer, however many there are.
func (p *Pallet) IncConsumersWithoutLimit(ctx *frame.Context, who types.AccountID) error {
	a := p.Account.Get(ctx, who)
	if a.Providers == 0 {
		return frame.ErrNoProviders
	}
	a.Consumers = sat.Add(a.Consumers, 1)
	p.Account.Put(ctx, who, a)
	return nil
}

// DecConsumers removes a consumer.
func (p *Pallet) DecConsumers(ctx *frame.Context, who types.AccountID) {
	p.Account.Mutate(ctx, who, func(a *AccountInfo) { a.Consumers = sat.Sub(a.Consumers, 1) })
}

// Providers returns how many provide for the account.
func (p *Pallet) Providers(ctx *frame.Context, who types.AccountID) uint32 {
	return p.Account.Get(ctx, who).Providers
}

// Consumers returns how many consumers the account has.
func (p *Pallet) Consumers(ctx *frame.Context, who types.AccountID) uint32 {
	return p.Account.Get(ctx, who).Consumers
}

// IsProviderRequired reports whether the account has consumers.
func (p *Pallet) IsProviderRequired(ctx *frame.Context, who types.AccountID) bool {
	return p.Account.Get(ctx, who).Consumers != 0
}

// CanDecProvider reports whether a provider may go.
func (p *Pallet) CanDecProvider(ctx *frame.Context, who types.AccountID) bool {
	a := p.Account.Get(ctx, who)
	return a.Consumers == 0 || a.Providers > 1
}

// CanAccrueConsumers reports whether n more consumers fit.
func (p *Pallet) CanAccrueConsumers(ctx *frame.Context, who types.AccountID, n uint32) bool {
	a := p.Account.Get(ctx, who)
	sum, ok := sat.CheckedAdd(a.Consumers, n)
	return ok && a.Providers > 0 && sum <= maxConsumers
}

// CanIncConsumer reports whether one more consumer fits.
func (p *Pallet) CanIncConsumer(ctx *frame.Context, who types.AccountID) bool {
	return p.CanAccrueConsumers(ctx, who, 1)
}

// AccountNonce returns the account's next nonce.
func (p *Pallet) AccountNonce(ctx *frame.Context, who types.AccountID) uint32 {
	return p.Account.Get(ctx, who).Nonce
}

// IncAccountNonce adds one to the account's nonce.
func (p *Pallet) IncAccountNonce(ctx *frame.Context, who types.AccountID) {
	p.Account.Mutate(ctx, who, func(a *AccountInfo) { a.Nonce++ })
}
