package subtensor

// Mirrors coinbase/tao.rs: everything that creates, moves or destroys TAO.
// Amounts are rao.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/sat"
)

// transferAllowDeathUpdateTi transfers and takes dust that is lost on the way
// off the total issuance.
func (p *Pallet) transferAllowDeathUpdateTi(ctx *frame.Context, from, to types.AccountID, amount uint64) error {
	before := p.Balances.TotalIssuance.Get(ctx)
	if _, err := p.Balances.Transfer(ctx, from, to, amount, balances.Expendable); err != nil {
		return err
	}
	if after := p.Balances.TotalIssuance.Get(ctx); after < before {
		p.reduceIssuance(ctx, before-after)
	}
	return nil
}

func (p *Pallet) reduceIssuance(ctx *frame.Context, amount uint64) {
	p.TotalIssuance.Put(ctx, sat.Sub(p.TotalIssuance.Get(ctx), amount))
}

// TransferTao moves TAO between accounts; the sender's may be reaped.
func (p *Pallet) TransferTao(ctx *frame.Context, from, to types.AccountID, amount uint64) error {
	if amount > p.ColdkeyBalance(ctx, from) {
		return p.Err.InsufficientBalance
	}
	return p.transferAllowDeathUpdateTi(ctx, from, to, amount)
}

// TransferAllTaoAndKill moves all TAO that may leave an account.
func (p *Pallet) TransferAllTaoAndKill(ctx *frame.Context, from, to types.AccountID) error {
	amount := p.ColdkeyBalance(ctx, from)
	if amount == 0 {
		return nil
	}
	return p.transferAllowDeathUpdateTi(ctx, from, to, amount)
}

// TransferTaoToSubnet moves TAO into a subnet's account and returns how much it
// was: the existential deposit stays.
func (p *Pallet) TransferTaoToSubnet(ctx *frame.Context, netuid uint16, from types.AccountID, amount uint64) (uint64, error) {
	if amount == 0 {
		return 0, nil
	}
	to, ok := p.SubnetAccountId(ctx, netuid)
	if !ok {
		return 0, p.Err.SubnetNotExists
	}
	amount = min(amount, p.KeepAliveBalance(ctx, from))
	if amount == 0 {
		return 0, p.Err.InsufficientBalance
	}
	if _, err := p.Balances.Transfer(ctx, from, to, amount, balances.Preserve); err != nil {
		return 0, err
	}
	return amount, nil
}

// TransferTaoFromSubnet moves TAO out of a subnet's account.
func (p *Pallet) TransferTaoFromSubnet(ctx *frame.Context, netuid uint16, to types.AccountID, amount uint64) error {
	from, ok := p.SubnetAccountId(ctx, netuid)
	if !ok {
		return p.Err.SubnetNotExists
	}
	return p.TransferTao(ctx, from, to, amount)
}

// BurnTao moves TAO to the account nobody has a key for. It still counts as
// issued.
func (p *Pallet) BurnTao(ctx *frame.Context, from types.AccountID, amount uint64) error {
	return p.TransferTao(ctx, from, BurnAccountID.Account(), amount)
}

// RecycleTao destroys TAO of an account that keeps its existential deposit.
func (p *Pallet) RecycleTao(ctx *frame.Context, from types.AccountID, amount uint64) error {
	if amount > p.KeepAliveBalance(ctx, from) {
		return p.Err.InsufficientBalance
	}
	p.reduceIssuance(ctx, amount)
	credit, err := p.Balances.Withdraw(ctx, from, amount, balances.Exact, balances.Expendable, balances.Force)
	if err != nil {
		return p.Err.BalanceWithdrawalError
	}
	p.Balances.DropCredit(ctx, credit)
	return nil
}

// CanRemoveBalanceFromColdkeyAccount reports whether an account can pay amount.
func (p *Pallet) CanRemoveBalanceFromColdkeyAccount(ctx *frame.Context, coldkey types.AccountID, amount uint64) bool {
	return amount <= p.ColdkeyBalance(ctx, coldkey)
}

// ColdkeyBalance returns what may leave an account that may be reaped.
func (p *Pallet) ColdkeyBalance(ctx *frame.Context, coldkey types.AccountID) uint64 {
	return p.Balances.ReducibleBalance(ctx, coldkey, balances.Expendable, balances.Polite)
}

// KeepAliveBalance returns what may leave an account that is to stay.
func (p *Pallet) KeepAliveBalance(ctx *frame.Context, coldkey types.AccountID) uint64 {
	return p.Balances.ReducibleBalance(ctx, coldkey, balances.Preserve, balances.Polite)
}

// MintTao creates TAO up to MaxTaoIssuance. What of it is not spent has to be
// recycled.
func (p *Pallet) MintTao(ctx *frame.Context, amount uint64) balances.Credit {
	amount = min(amount, sat.Sub(MaxTaoIssuance, p.Balances.TotalIssuance.Get(ctx)))
	p.TotalIssuance.Put(ctx, sat.Add(p.TotalIssuance.Get(ctx), amount))
	return p.Balances.Issue(ctx, amount)
}

// SpendTao credits part of a credit to an account and returns what is left. If
// that can't be done, all is left and ok is false.
func (p *Pallet) SpendTao(ctx *frame.Context, to types.AccountID, credit balances.Credit, part uint64) (rest balances.Credit, ok bool) {
	if uint64(credit) < part {
		return credit, false
	}
	if p.Balances.Resolve(ctx, to, balances.Credit(part)) != nil {
		return credit, false
	}
	return credit - balances.Credit(part), true
}

// RecycleCredit destroys created TAO that was not spent.
func (p *Pallet) RecycleCredit(ctx *frame.Context, credit balances.Credit) {
	if credit != 0 {
		p.reduceIssuance(ctx, uint64(credit))
		p.Balances.DropCredit(ctx, credit)
	}
}
