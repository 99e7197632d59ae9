package balances

import (
	"math"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// Positive is balance (rao) that a currency function put into an account and
// that the total issuance doesn't have yet. Dropping it deposits Issued.
type Positive uint64

// Negative is balance (rao) that a currency function took from an account and
// that the total issuance still has. Dropping it deposits Rescinded.
type Negative uint64

// DropPositive raises the total issuance.
func (p *Pallet) DropPositive(ctx *frame.Context, i Positive) {
	if i != 0 {
		p.TotalIssuance.Put(ctx, sat.Add(p.TotalIssuance.Get(ctx), uint64(i)))
		p.Ev.Issued.Deposit(ctx, IssuedEvent{uint64(i)})
	}
}

// DropNegative lowers the total issuance.
func (p *Pallet) DropNegative(ctx *frame.Context, i Negative) {
	if i != 0 {
		p.TotalIssuance.Put(ctx, sat.Sub(p.TotalIssuance.Get(ctx), uint64(i)))
		p.Ev.Rescinded.Deposit(ctx, RescindedEvent{uint64(i)})
	}
}

// CurrencyBurn lowers the total issuance by amount, at most to zero.
func (p *Pallet) CurrencyBurn(ctx *frame.Context, amount uint64) Positive {
	if amount == 0 {
		return 0
	}
	issued := p.TotalIssuance.Get(ctx)
	amount = min(amount, issued)
	p.TotalIssuance.Put(ctx, issued-amount)
	p.Ev.Rescinded.Deposit(ctx, RescindedEvent{amount})
	return Positive(amount)
}

// CurrencyIssue raises the total issuance by amount, at most to its limit.
func (p *Pallet) CurrencyIssue(ctx *frame.Context, amount uint64) Negative {
	if amount == 0 {
		return 0
	}
	issued := p.TotalIssuance.Get(ctx)
	amount = min(amount, math.MaxUint64-issued)
	p.TotalIssuance.Put(ctx, issued+amount)
	p.Ev.Issued.Deposit(ctx, IssuedEvent{amount})
	return Negative(amount)
}

// CanSlash reports whether all of amount could be slashed.
func (p *Pallet) CanSlash(ctx *frame.Context, who types.AccountID, amount uint64) bool {
	return amount == 0 || p.Balance(ctx, who) >= amount
}

// EnsureCanWithdraw returns an error if locks forbid to withdraw amount so that
// left remains.
func (p *Pallet) EnsureCanWithdraw(ctx *frame.Context, who types.AccountID, amount, left uint64) error {
	if amount != 0 && left < p.account(ctx, who).Frozen {
		return p.Err.LiquidityRestrictions
	}
	return nil
}

// CurrencyTransfer is Transfer, but does nothing for a zero amount or within
// one account.
func (p *Pallet) CurrencyTransfer(ctx *frame.Context, from, to types.AccountID, amount uint64, existence Existence) error {
	if amount == 0 || from == to {
		return nil
	}
	keep := Expendable
	if existence == KeepAlive {
		keep = Preserve
	}
	_, err := p.Transfer(ctx, from, to, amount, keep)
	return err
}

// CurrencySlash takes up to amount of the free balance of who. It returns what
// it got and what was missing.
func (p *Pallet) CurrencySlash(ctx *frame.Context, who types.AccountID, amount uint64) (Negative, uint64) {
	if amount == 0 {
		return 0, 0
	}
	if p.TotalBalance(ctx, who) == 0 {
		return 0, amount
	}
	var got uint64
	err := p.tryMutateDust(ctx, who, func(a *primitives.AccountData, _ bool) error {
		got = min(amount, a.Free)
		if !p.sys.CanDecProvider(ctx, who) {
			got = min(amount, sat.Sub(a.Free, ExistentialDeposit))
		}
		a.Free -= got
		return nil
	})
	if err != nil {
		p.DropNegative(ctx, Negative(got))
		return 0, amount
	}
	p.Ev.Slashed.Deposit(ctx, SlashedEvent{who, got})
	return Negative(got), amount - got
}

// DepositIntoExisting adds amount to the free balance of an account that has a
// balance.
func (p *Pallet) DepositIntoExisting(ctx *frame.Context, who types.AccountID, amount uint64) (Positive, error) {
	if amount == 0 {
		return 0, nil
	}
	var made Positive
	err := p.tryMutateDust(ctx, who, func(a *primitives.AccountData, isNew bool) error {
		if isNew {
			return p.Err.DeadAccount
		}
		free, ok := sat.CheckedAdd(a.Free, amount)
		if !ok {
			return frame.ErrOverflow
		}
		a.Free = free
		p.Ev.Deposit.Deposit(ctx, DepositEvent{who, amount})
		made = Positive(amount)
		return nil
	})
	if err != nil {
		p.DropPositive(ctx, made)
		return 0, err
	}
	return made, nil
}

// DepositCreating adds amount to the free balance of who, creating the account.
// If that can't be, the result is zero.
func (p *Pallet) DepositCreating(ctx *frame.Context, who types.AccountID, amount uint64) Positive {
	if amount == 0 {
		return 0
	}
	var made Positive
	err := p.tryMutateDust(ctx, who, func(a *primitives.AccountData, isNew bool) error {
		if isNew && amount < ExistentialDeposit {
			return p.Err.ExistentialDeposit
		}
		free, ok := sat.CheckedAdd(a.Free, amount)
		if !ok {
			return nil
		}
		a.Free = free
		p.Ev.Deposit.Deposit(ctx, DepositEvent{who, amount})
		made = Positive(amount)
		return nil
	})
	if err != nil {
		p.DropPositive(ctx, made)
		return 0
	}
	return made
}

// CurrencyWithdraw takes amount from the free balance of who.
func (p *Pallet) CurrencyWithdraw(ctx *frame.Context, who types.AccountID, amount uint64, existence Existence) (Negative, error) {
	if amount == 0 {
		return 0, nil
	}
	var taken Negative
	err := p.tryMutateDust(ctx, who, func(a *primitives.AccountData, _ bool) error {
		left, ok := sat.CheckedSub(a.Free, amount)
		if !ok {
			return p.Err.InsufficientBalance
		}
		kills := left < ExistentialDeposit && a.Free >= ExistentialDeposit
		if existence != AllowDeath && kills {
			return p.Err.Expendability
		}
		if err := p.EnsureCanWithdraw(ctx, who, amount, left); err != nil {
			return err
		}
		a.Free = left
		p.Ev.Withdraw.Deposit(ctx, WithdrawEvent{who, amount})
		taken = Negative(amount)
		return nil
	})
	if err != nil {
		// What was taken when the account's references couldn't follow is lost.
		p.DropNegative(ctx, taken)
		return 0, err
	}
	return taken, nil
}

// MakeFreeBalanceBe sets the free balance of who. One of the results is zero:
// what was added or what was removed.
func (p *Pallet) MakeFreeBalanceBe(ctx *frame.Context, who types.AccountID, amount uint64) (Positive, Negative) {
	var made Positive
	var taken Negative
	err := p.tryMutateDust(ctx, who, func(a *primitives.AccountData, isNew bool) error {
		if isNew && amount < ExistentialDeposit {
			return p.Err.ExistentialDeposit
		}
		made, taken = Positive(sat.Sub(amount, a.Free)), Negative(sat.Sub(a.Free, amount))
		a.Free = amount
		p.Ev.BalanceSet.Deposit(ctx, BalanceSetEvent{who, amount})
		return nil
	})
	if err != nil {
		p.DropPositive(ctx, made)
		p.DropNegative(ctx, taken)
		return 0, 0
	}
	return made, taken
}
