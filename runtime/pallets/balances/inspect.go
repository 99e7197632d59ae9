package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/sat"
)

// ActiveIssuance returns the total issuance without what was deactivated.
func (p *Pallet) ActiveIssuance(ctx *frame.Context) uint64 {
	return sat.Sub(p.TotalIssuance.Get(ctx), p.InactiveIssuance.Get(ctx))
}

// Balance returns the free balance of who in rao.
func (p *Pallet) Balance(ctx *frame.Context, who types.AccountID) uint64 {
	return p.account(ctx, who).Free
}

// TotalBalance returns the free and reserved balance of who in rao.
func (p *Pallet) TotalBalance(ctx *frame.Context, who types.AccountID) uint64 {
	a := p.account(ctx, who)
	return total(&a)
}

// ReservedBalance returns the reserved balance of who in rao, holds included.
func (p *Pallet) ReservedBalance(ctx *frame.Context, who types.AccountID) uint64 {
	return p.account(ctx, who).Reserved
}

// UsableBalance returns what who may transfer, account included.
func (p *Pallet) UsableBalance(ctx *frame.Context, who types.AccountID) uint64 {
	return p.ReducibleBalance(ctx, who, Expendable, Polite)
}

// ReducibleBalance returns how much may leave the free balance of who in rao.
func (p *Pallet) ReducibleBalance(ctx *frame.Context, who types.AccountID, keep Preservation, force Fortitude) uint64 {
	info := p.sys.Account.Get(ctx, who)
	return reducible(&info, keep, force)
}

func reducible(info *system.AccountInfo, keep Preservation, force Fortitude) uint64 {
	a := &info.Data
	var untouchable uint64
	if force == Polite {
		untouchable = sat.Sub(a.Frozen, a.Reserved)
	}
	if keep == Preserve ||
		keep == Protect && a.Free != 0 && info.Providers == 1 ||
		keep == Expendable && a.Free != 0 && !canDecProvider(info) {
		untouchable = max(untouchable, ExistentialDeposit)
	}
	return sat.Sub(a.Free, untouchable)
}

// canDecProvider is the system pallet's CanDecProvider of a record that was
// read already.
func canDecProvider(info *system.AccountInfo) bool { return info.Consumers == 0 || info.Providers > 1 }

// CanDeposit returns the error that depositing amount would meet, or nil.
func (p *Pallet) CanDeposit(ctx *frame.Context, who types.AccountID, amount uint64, from Provenance) error {
	if amount == 0 {
		return nil
	}
	if from == Minted {
		if _, ok := sat.CheckedAdd(p.TotalIssuance.Get(ctx), amount); !ok {
			return frame.ErrOverflow
		}
	}
	a := p.account(ctx, who)
	free, ok := sat.CheckedAdd(a.Free, amount)
	if !ok {
		return frame.ErrOverflow
	}
	if free < ExistentialDeposit {
		return frame.ErrBelowMinimum
	}
	if _, ok := sat.CheckedAdd(a.Reserved, free); !ok {
		return frame.ErrOverflow
	}
	return nil
}

// CanWithdraw tells what withdrawing amount from the free balance would do.
func (p *Pallet) CanWithdraw(ctx *frame.Context, who types.AccountID, amount uint64) WithdrawOutcome {
	if amount == 0 {
		return WithdrawSuccess
	}
	if p.TotalIssuance.Get(ctx) < amount {
		return WithdrawUnderflow
	}
	info := p.sys.Account.Get(ctx, who)
	a := &info.Data
	if a.Free < amount {
		return WithdrawBalanceLow
	}
	free := a.Free - amount
	if amount > reducible(&info, Expendable, Polite) {
		return WithdrawFrozen
	}
	outcome := WithdrawSuccess
	if free < ExistentialDeposit {
		if !canDecProvider(&info) {
			return WithdrawWouldDie
		}
		outcome = WithdrawReducedToZero
	}
	if sat.Add(free, a.Reserved) < a.Frozen {
		return WithdrawFrozen
	}
	return outcome
}
