package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// Credit is balance (rao) that counts in the total issuance but is in no
// account. Dropping it lowers the total issuance, without an event.
type Credit uint64

// Debt is balance (rao) that is in an account but not in the total issuance.
// Dropping it raises the total issuance, without an event.
type Debt uint64

// Take splits off up to amount.
func (c *Credit) Take(amount uint64) Credit {
	taken := min(*c, Credit(amount))
	*c -= taken
	return taken
}

// Merge adds o, which is used up by that.
func (c *Credit) Merge(o Credit) { *c = sat.Add(*c, o) }

// DropCredit destroys balance that nobody got.
func (p *Pallet) DropCredit(ctx *frame.Context, c Credit) {
	if c != 0 {
		p.SetTotalIssuance(ctx, sat.Sub(p.TotalIssuance.Get(ctx), uint64(c)))
	}
}

// DropDebt lets balance exist that nobody paid for.
func (p *Pallet) DropDebt(ctx *frame.Context, d Debt) {
	if d != 0 {
		p.SetTotalIssuance(ctx, sat.Add(p.TotalIssuance.Get(ctx), uint64(d)))
	}
}

// Offset sets a credit off against a debt; one of the results is zero.
func Offset(c Credit, d Debt) (Credit, Debt) {
	both := min(uint64(c), uint64(d))
	return c - Credit(both), d - Debt(both)
}

// Issue raises the total issuance by amount.
func (p *Pallet) Issue(ctx *frame.Context, amount uint64) Credit {
	old := p.TotalIssuance.Get(ctx)
	now := sat.Add(old, amount)
	p.SetTotalIssuance(ctx, now)
	if now != old {
		p.Ev.Issued.Deposit(ctx, IssuedEvent{now - old})
	}
	return Credit(now - old)
}

// Rescind lowers the total issuance by amount. Unlike Issue, it deposits its
// event for nothing too.
func (p *Pallet) Rescind(ctx *frame.Context, amount uint64) Debt {
	old := p.TotalIssuance.Get(ctx)
	now := sat.Sub(old, amount)
	p.SetTotalIssuance(ctx, now)
	p.Ev.Rescinded.Deposit(ctx, RescindedEvent{old - now})
	return Debt(old - now)
}

// Deposit puts amount into the account of who, to be paid for with the debt.
func (p *Pallet) Deposit(ctx *frame.Context, who types.AccountID, amount uint64, precision Precision) (Debt, error) {
	increase, err := p.IncreaseBalance(ctx, who, amount, precision)
	if err != nil {
		return 0, err
	}
	p.Ev.Deposit.Deposit(ctx, DepositEvent{who, increase})
	return Debt(increase), nil
}

// Withdraw takes amount out of the account of who.
func (p *Pallet) Withdraw(ctx *frame.Context, who types.AccountID, amount uint64,
	precision Precision, keep Preservation, force Fortitude,
) (Credit, error) {
	decrease, err := p.DecreaseBalance(ctx, who, amount, precision, keep, force)
	if err != nil {
		return 0, err
	}
	p.Ev.Withdraw.Deposit(ctx, WithdrawEvent{who, decrease})
	return Credit(decrease), nil
}

// Resolve deposits a credit. If that fails, the credit is still the caller's.
func (p *Pallet) Resolve(ctx *frame.Context, who types.AccountID, c Credit) error {
	debt, err := p.Deposit(ctx, who, uint64(c), Exact)
	if err != nil {
		return err
	}
	rest, open := Offset(c, debt)
	p.DropCredit(ctx, rest)
	p.DropDebt(ctx, open)
	return nil
}

// Settle pays a debt from the account of who and returns what was withdrawn
// too much. If it fails, the debt is still the caller's.
func (p *Pallet) Settle(ctx *frame.Context, who types.AccountID, d Debt, keep Preservation) (Credit, error) {
	credit, err := p.Withdraw(ctx, who, uint64(d), Exact, keep, Polite)
	if err != nil {
		return 0, err
	}
	rest, _ := Offset(credit, d)
	return rest, nil
}
