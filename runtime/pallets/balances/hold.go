package balances

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// Reason is why balance is held.
type Reason = primitives.HoldReason

// ReducibleOnHold returns how much of all holds of who may be taken.
func (p *Pallet) ReducibleOnHold(ctx *frame.Context, who types.AccountID, force Fortitude) uint64 {
	a := p.account(ctx, who)
	if force == Force {
		return a.Reserved
	}
	return sat.Sub(a.Reserved, sat.Sub(a.Frozen, a.Free))
}

// BalanceOnHold returns what is held of who for the reason.
func (p *Pallet) BalanceOnHold(ctx *frame.Context, reason Reason, who types.AccountID) uint64 {
	for _, h := range p.Holds.Get(ctx, who) {
		if h.ID == reason {
			return h.Amount
		}
	}
	return 0
}

// HoldAvailable reports whether a hold for the reason may exist on the account.
func (p *Pallet) HoldAvailable(ctx *frame.Context, reason Reason, who types.AccountID) bool {
	if p.sys.Providers(ctx, who) == 0 {
		return false
	}
	holds := p.Holds.Get(ctx, who)
	return len(holds) < maxHolds || slices.ContainsFunc(holds, func(h HoldAmount) bool { return h.ID == reason })
}

// EnsureCanHold returns the error that holding amount would meet, or nil.
func (p *Pallet) EnsureCanHold(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64) error {
	if amount > p.ReducibleBalance(ctx, who, Protect, Force) {
		return frame.ErrFundsUnavailable
	}
	if !p.HoldAvailable(ctx, reason, who) {
		return frame.ErrCannotCreateHold
	}
	return nil
}

// SetBalanceOnHold writes what is held of who for the reason and changes the
// reserved balance by the difference; the free balance stays.
func (p *Pallet) SetBalanceOnHold(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64) error {
	now := p.account(ctx, who)
	holds := p.Holds.Get(ctx, who)
	var old uint64
	i := slices.IndexFunc(holds, func(h HoldAmount) bool { return h.ID == reason })
	switch {
	case i >= 0:
		old = holds[i].Amount
		holds[i].Amount = amount
		holds = slices.DeleteFunc(holds, func(h HoldAmount) bool { return h.Amount == 0 })
	case amount != 0:
		if len(holds) >= maxHolds {
			return p.Err.TooManyHolds
		}
		holds = append(holds, HoldAmount{reason, amount})
	}
	var ok bool
	if amount >= old {
		if now.Reserved, ok = sat.CheckedAdd(now.Reserved, amount-old); !ok {
			return frame.ErrOverflow
		}
	} else if now.Reserved, ok = sat.CheckedSub(now.Reserved, old-amount); !ok {
		return frame.ErrUnderflow
	}
	if _, err := p.tryMutate(ctx, who, func(a *primitives.AccountData, _ bool) error {
		*a = now
		return nil
	}); err != nil {
		return err
	}
	p.Holds.Put(ctx, who, holds)
	return nil
}

// DecreaseOnHold takes amount off a hold; it goes nowhere.
func (p *Pallet) DecreaseOnHold(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64, precision Precision) (uint64, error) {
	old := p.BalanceOnHold(ctx, reason, who)
	if precision == BestEffort {
		amount = min(amount, old)
	}
	if old < amount {
		return 0, frame.ErrFundsUnavailable
	}
	return amount, p.SetBalanceOnHold(ctx, reason, who, old-amount)
}

// IncreaseOnHold adds amount to a hold; it comes from nowhere.
func (p *Pallet) IncreaseOnHold(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64, precision Precision) (uint64, error) {
	old := p.BalanceOnHold(ctx, reason, who)
	now := sat.Add(old, amount)
	if precision == Exact && now-old != amount {
		return 0, frame.ErrOverflow
	}
	if now == old {
		return 0, nil
	}
	return now - old, p.SetBalanceOnHold(ctx, reason, who, now)
}

// Hold moves amount from the free balance of who on hold.
func (p *Pallet) Hold(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64) error {
	if err := p.EnsureCanHold(ctx, reason, who, amount); err != nil {
		return err
	}
	if _, err := p.DecreaseBalance(ctx, who, amount, Exact, Protect, Force); err != nil {
		return err
	}
	_, err := p.IncreaseOnHold(ctx, reason, who, amount, BestEffort)
	return err
}

// Release moves up to amount from hold back to the free balance of who.
func (p *Pallet) Release(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64, precision Precision) (uint64, error) {
	if p.CanDeposit(ctx, who, amount, Extant) != nil {
		return 0, frame.ErrCannotCreate
	}
	amount, err := p.DecreaseOnHold(ctx, reason, who, amount, precision)
	if err != nil {
		return 0, err
	}
	return p.IncreaseBalance(ctx, who, amount, BestEffort)
}

// ReleaseAll releases everything held for the reason.
func (p *Pallet) ReleaseAll(ctx *frame.Context, reason Reason, who types.AccountID, precision Precision) (uint64, error) {
	return p.Release(ctx, reason, who, p.BalanceOnHold(ctx, reason, who), precision)
}

// SetOnHold holds or releases until amount is held for the reason.
func (p *Pallet) SetOnHold(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64) error {
	held := p.BalanceOnHold(ctx, reason, who)
	switch {
	case held < amount:
		return p.Hold(ctx, reason, who, amount-held)
	case held > amount:
		_, err := p.Release(ctx, reason, who, held-amount, Exact)
		return err
	}
	return nil
}

// BurnHeld destroys up to amount of a hold and of the total issuance.
func (p *Pallet) BurnHeld(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64,
	precision Precision, force Fortitude,
) (uint64, error) {
	liquid := p.ReducibleOnHold(ctx, who, force)
	if precision == BestEffort {
		amount = min(amount, liquid)
	} else if amount > liquid {
		return 0, frame.ErrFrozen
	}
	amount, err := p.DecreaseOnHold(ctx, reason, who, amount, precision)
	if err != nil {
		return 0, err
	}
	p.SetTotalIssuance(ctx, sat.Sub(p.TotalIssuance.Get(ctx), amount))
	return amount, nil
}

// BurnAllHeld destroys everything held for the reason.
func (p *Pallet) BurnAllHeld(ctx *frame.Context, reason Reason, who types.AccountID, precision Precision, force Fortitude) (uint64, error) {
	return p.BurnHeld(ctx, reason, who, p.BalanceOnHold(ctx, reason, who), precision, force)
}

// SlashHeld takes up to amount off a hold. It returns what it got and what was
// missing.
func (p *Pallet) SlashHeld(ctx *frame.Context, reason Reason, who types.AccountID, amount uint64) (Credit, uint64) {
	got, err := p.DecreaseOnHold(ctx, reason, who, amount, BestEffort)
	if err != nil {
		got = 0
	}
	return Credit(got), sat.Sub(amount, got)
}

// TransferOnHold moves held balance to another account, there on hold or free.
func (p *Pallet) TransferOnHold(ctx *frame.Context, reason Reason, from, to types.AccountID, amount uint64,
	precision Precision, mode Restriction, force Fortitude,
) (uint64, error) {
	have := p.BalanceOnHold(ctx, reason, from)
	liquid := p.ReducibleOnHold(ctx, from, force)
	switch {
	case precision == BestEffort:
		amount = min(amount, liquid, have)
	case amount > liquid:
		return 0, frame.ErrFrozen
	case amount > have:
		return 0, frame.ErrFundsUnavailable
	}
	if p.CanDeposit(ctx, to, amount, Extant) != nil {
		return 0, frame.ErrCannotCreate
	}
	if mode == OnHold && !p.HoldAvailable(ctx, reason, to) {
		return 0, frame.ErrCannotCreateHold
	}
	amount, err := p.DecreaseOnHold(ctx, reason, from, amount, precision)
	if err != nil {
		return 0, err
	}
	if mode == OnHold {
		return p.IncreaseOnHold(ctx, reason, to, amount, precision)
	}
	return p.IncreaseBalance(ctx, to, amount, precision)
}

// TransferAndHold moves free balance to another account, where it is on hold.
func (p *Pallet) TransferAndHold(ctx *frame.Context, reason Reason, from, to types.AccountID, amount uint64,
	precision Precision, keep Preservation, force Fortitude,
) (uint64, error) {
	if !p.HoldAvailable(ctx, reason, to) {
		return 0, frame.ErrCannotCreateHold
	}
	if p.CanDeposit(ctx, to, amount, Extant) != nil {
		return 0, frame.ErrCannotCreate
	}
	actual, err := p.DecreaseBalance(ctx, from, amount, precision, keep, force)
	if err != nil {
		return 0, err
	}
	_, err = p.IncreaseOnHold(ctx, reason, to, actual, precision)
	return actual, err
}
