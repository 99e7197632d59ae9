package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// CanReserve reports whether Reserve would succeed.
func (p *Pallet) CanReserve(ctx *frame.Context, who types.AccountID, amount uint64) bool {
	if amount == 0 {
		return true
	}
	left, ok := sat.CheckedSub(p.account(ctx, who).Free, amount)
	return ok && left >= ExistentialDeposit && p.EnsureCanWithdraw(ctx, who, amount, left) == nil
}

// Reserve moves amount of the free balance of who into its reserved balance.
func (p *Pallet) Reserve(ctx *frame.Context, who types.AccountID, amount uint64) error {
	if amount == 0 {
		return nil
	}
	if err := p.tryMutateDust(ctx, who, func(a *primitives.AccountData, _ bool) error {
		var ok bool
		if a.Free, ok = sat.CheckedSub(a.Free, amount); !ok {
			return p.Err.InsufficientBalance
		}
		if a.Reserved, ok = sat.CheckedAdd(a.Reserved, amount); !ok {
			return frame.ErrOverflow
		}
		return p.EnsureCanWithdraw(ctx, who, amount, a.Free)
	}); err != nil {
		return err
	}
	p.Ev.Reserved.Deposit(ctx, ReservedEvent{who, amount})
	return nil
}

// Unreserve moves up to amount back to the free balance of who and returns what
// was missing.
func (p *Pallet) Unreserve(ctx *frame.Context, who types.AccountID, amount uint64) (missing uint64) {
	if amount == 0 {
		return 0
	}
	if p.TotalBalance(ctx, who) == 0 {
		return amount
	}
	var actual uint64
	if err := p.mutateDust(ctx, who, func(a *primitives.AccountData) {
		actual = min(a.Reserved, amount)
		a.Reserved -= actual
		a.Free = sat.Add(a.Free, actual)
	}); err != nil {
		return amount
	}
	p.Ev.Unreserved.Deposit(ctx, UnreservedEvent{who, actual})
	return amount - actual
}

// SlashReserved takes up to amount of the reserved balance of who. It returns
// what it got and what was missing.
func (p *Pallet) SlashReserved(ctx *frame.Context, who types.AccountID, amount uint64) (Negative, uint64) {
	if amount == 0 {
		return 0, 0
	}
	if p.TotalBalance(ctx, who) == 0 {
		return 0, amount
	}
	var got uint64
	if err := p.mutateDust(ctx, who, func(a *primitives.AccountData) {
		got = min(amount, a.Reserved)
		a.Reserved -= got
	}); err != nil {
		p.DropNegative(ctx, Negative(got))
		return 0, amount
	}
	p.Ev.Slashed.Deposit(ctx, SlashedEvent{who, got})
	return Negative(got), amount - got
}

// RepatriateReserved moves up to amount of the reserved balance of one account
// to the free or reserved balance of another, which must have a balance. It
// returns what was missing.
func (p *Pallet) RepatriateReserved(ctx *frame.Context, from, to types.AccountID, amount uint64,
	status primitives.BalanceStatus,
) (missing uint64, err error) {
	if amount == 0 {
		return 0, nil
	}
	actual := min(amount, p.ReducibleOnHold(ctx, from, Polite))
	if from == to {
		if status == primitives.BalanceStatusFree {
			actual = sat.Sub(actual, p.Unreserve(ctx, from, actual))
		}
		return amount - actual, nil
	}
	if err := p.moveReserved(ctx, from, to, actual, status); err != nil {
		return 0, err
	}
	p.Ev.ReserveRepatriated.Deposit(ctx, ReserveRepatriatedEvent{from, to, actual, status})
	return amount - actual, nil
}

func (p *Pallet) moveReserved(ctx *frame.Context, from, to types.AccountID, amount uint64, status primitives.BalanceStatus) error {
	var fromDust uint64
	toDust, err := p.tryMutate(ctx, to, func(dst *primitives.AccountData, isNew bool) error {
		if isNew {
			return p.Err.DeadAccount
		}
		var err error
		fromDust, err = p.tryMutate(ctx, from, func(src *primitives.AccountData, _ bool) error {
			part := &dst.Free
			if status == primitives.BalanceStatusReserved {
				part = &dst.Reserved
			}
			sum, ok := sat.CheckedAdd(*part, amount)
			if !ok {
				return frame.ErrOverflow
			}
			*part = sum
			src.Reserved = sat.Sub(src.Reserved, amount)
			return nil
		})
		return err
	})
	if err != nil {
		return err
	}
	p.dropRawDust(ctx, fromDust)
	p.dropRawDust(ctx, toDust)
	return nil
}
