package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// SetTotalIssuance writes the total issuance.
func (p *Pallet) SetTotalIssuance(ctx *frame.Context, amount uint64) {
	p.TotalIssuance.Put(ctx, amount)
}

// Deactivate takes amount out of the active issuance.
func (p *Pallet) Deactivate(ctx *frame.Context, amount uint64) {
	p.InactiveIssuance.Mutate(ctx, func(v *uint64) {
		*v = min(sat.Add(*v, amount), p.TotalIssuance.Get(ctx))
	})
}

// Reactivate returns amount to the active issuance.
func (p *Pallet) Reactivate(ctx *frame.Context, amount uint64) {
	p.InactiveIssuance.Mutate(ctx, func(v *uint64) { *v = sat.Sub(*v, amount) })
}

// WriteBalance sets the free balance of who and returns the dust, which has
// left the account but not the total issuance.
func (p *Pallet) WriteBalance(ctx *frame.Context, who types.AccountID, amount uint64) (dust uint64, err error) {
	most := p.ReducibleBalance(ctx, who, Expendable, Force)
	var refused error
	dust, err = p.tryMutate(ctx, who, func(a *primitives.AccountData, _ bool) error {
		if sat.Sub(a.Free, amount) > most {
			// The record is written all the same, unchanged.
			refused = p.Err.InsufficientBalance
			return nil
		}
		a.Free = amount
		return nil
	})
	if err == nil && refused != nil {
		return 0, refused
	}
	return dust, err
}

// DecreaseBalance takes up to amount from the free balance of who, without an
// event of its own and without changing the total issuance.
func (p *Pallet) DecreaseBalance(ctx *frame.Context, who types.AccountID, amount uint64,
	precision Precision, keep Preservation, force Fortitude,
) (uint64, error) {
	info := p.sys.Account.Get(ctx, who)
	old, most := info.Data.Free, reducible(&info, keep, force)
	if precision == BestEffort {
		amount = min(amount, most)
	} else if most < amount {
		return 0, frame.ErrFundsUnavailable
	}
	if old < amount {
		return 0, frame.ErrFundsUnavailable
	}
	dust, err := p.WriteBalance(ctx, who, old-amount)
	if err != nil {
		return 0, err
	}
	p.DropCredit(ctx, Credit(dust))
	return amount, nil
}

// IncreaseBalance adds amount to the free balance of who, without an event of
// its own and without changing the total issuance. At best effort it does
// nothing where the account would stay below the existential deposit.
func (p *Pallet) IncreaseBalance(ctx *frame.Context, who types.AccountID, amount uint64, precision Precision) (uint64, error) {
	old := p.Balance(ctx, who)
	now := sat.Add(old, amount)
	if precision == Exact && now-old != amount {
		return 0, frame.ErrOverflow
	}
	if now < ExistentialDeposit {
		if precision == BestEffort {
			return 0, nil
		}
		return 0, frame.ErrBelowMinimum
	}
	if now == old {
		return 0, nil
	}
	dust, err := p.WriteBalance(ctx, who, now)
	if err != nil {
		return 0, err
	}
	p.DropCredit(ctx, Credit(dust))
	return now - old, nil
}

// MintInto creates amount in the account of who and the total issuance.
func (p *Pallet) MintInto(ctx *frame.Context, who types.AccountID, amount uint64) (uint64, error) {
	return p.create(ctx, who, amount, func() { p.Ev.Minted.Deposit(ctx, MintedEvent{who, amount}) })
}

// Restore is MintInto for balance that was shelved.
func (p *Pallet) Restore(ctx *frame.Context, who types.AccountID, amount uint64) (uint64, error) {
	return p.create(ctx, who, amount, func() { p.Ev.Restored.Deposit(ctx, RestoredEvent{who, amount}) })
}

func (p *Pallet) create(ctx *frame.Context, who types.AccountID, amount uint64, done func()) (uint64, error) {
	if _, ok := sat.CheckedAdd(p.TotalIssuance.Get(ctx), amount); !ok {
		return 0, frame.ErrOverflow
	}
	actual, err := p.IncreaseBalance(ctx, who, amount, Exact)
	if err != nil {
		return 0, err
	}
	p.SetTotalIssuance(ctx, sat.Add(p.TotalIssuance.Get(ctx), actual))
	done()
	return actual, nil
}

// BurnFrom destroys up to amount of the account of who and of the total issuance.
func (p *Pallet) BurnFrom(ctx *frame.Context, who types.AccountID, amount uint64,
	keep Preservation, precision Precision, force Fortitude,
) (uint64, error) {
	actual := min(p.ReducibleBalance(ctx, who, keep, force), amount)
	if actual != amount && precision != BestEffort {
		return 0, frame.ErrFundsUnavailable
	}
	actual, err := p.destroy(ctx, who, actual, keep, force)
	if err != nil {
		return 0, err
	}
	p.Ev.Burned.Deposit(ctx, BurnedEvent{who, actual})
	return actual, nil
}

// Shelve takes exactly amount out of the account of who and the total issuance,
// to be restored later.
func (p *Pallet) Shelve(ctx *frame.Context, who types.AccountID, amount uint64) (uint64, error) {
	if p.ReducibleBalance(ctx, who, Expendable, Polite) < amount {
		return 0, frame.ErrFundsUnavailable
	}
	actual, err := p.destroy(ctx, who, amount, Expendable, Polite)
	if err != nil {
		return 0, err
	}
	p.Ev.Suspended.Deposit(ctx, SuspendedEvent{who, actual})
	return actual, nil
}

func (p *Pallet) destroy(ctx *frame.Context, who types.AccountID, amount uint64, keep Preservation, force Fortitude) (uint64, error) {
	if p.TotalIssuance.Get(ctx) < amount {
		return 0, frame.ErrOverflow
	}
	actual, err := p.DecreaseBalance(ctx, who, amount, BestEffort, keep, force)
	if err != nil {
		return 0, err
	}
	p.SetTotalIssuance(ctx, sat.Sub(p.TotalIssuance.Get(ctx), actual))
	return actual, nil
}

// Transfer moves amount of free balance. It returns amount, even if the
// receiver could not take all of it.
func (p *Pallet) Transfer(ctx *frame.Context, from, to types.AccountID, amount uint64, keep Preservation) (uint64, error) {
	if err := p.CanWithdraw(ctx, from, amount).Err(keep != Expendable); err != nil {
		return 0, err
	}
	if err := p.CanDeposit(ctx, to, amount, Extant); err != nil {
		return 0, err
	}
	if from == to {
		return amount, nil
	}
	if _, err := p.DecreaseBalance(ctx, from, amount, BestEffort, keep, Polite); err != nil {
		return 0, err
	}
	_, _ = p.IncreaseBalance(ctx, to, amount, BestEffort) // as the reference: checked above
	p.Ev.Transfer.Deposit(ctx, TransferEvent{from, to, amount})
	return amount, nil
}

// SetBalance mints or burns until the free balance of who is amount, and
// returns what it is then.
func (p *Pallet) SetBalance(ctx *frame.Context, who types.AccountID, amount uint64) uint64 {
	b := p.Balance(ctx, who)
	if b > amount {
		d, err := p.BurnFrom(ctx, who, b-amount, Expendable, BestEffort, Force)
		if err != nil {
			return b
		}
		return sat.Sub(b, d)
	}
	d, err := p.MintInto(ctx, who, amount-b)
	if err != nil {
		return b
	}
	return sat.Add(b, d)
}
