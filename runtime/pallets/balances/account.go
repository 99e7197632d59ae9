package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// account returns the balance record of who.
func (p *Pallet) account(ctx *frame.Context, who types.AccountID) primitives.AccountData {
	return p.sys.Account.Get(ctx, who).Data
}

// EnsureUpgraded brings an account record from before holds and freezes up to
// date and reports whether it had to.
func (p *Pallet) EnsureUpgraded(ctx *frame.Context, who types.AccountID) bool {
	a := p.account(ctx, who)
	if isUpgraded(&a) {
		return false
	}
	a.Flags.Value.Hi |= 1 << 63
	if a.Reserved != 0 && a.Frozen == 0 {
		if p.sys.Providers(ctx, who) == 0 {
			// Nothing keeps the account: lend it a deposit so that a reference may.
			a.Free = max(a.Free, ExistentialDeposit)
			p.sys.IncProviders(ctx, who)
		}
		_ = p.sys.IncConsumersWithoutLimit(ctx, who)
	}
	p.store(ctx, who, a)
	p.Ev.Upgraded.Deposit(ctx, UpgradedEvent{who})
	return true
}

func isUpgraded(a *primitives.AccountData) bool { return a.Flags.Value.Hi>>63 == 1 }

// store writes the balance record, or removes the whole account if nothing
// refers to it.
func (p *Pallet) store(ctx *frame.Context, who types.AccountID, a primitives.AccountData) {
	info := p.sys.Account.Get(ctx, who)
	p.storeInto(ctx, who, &info, a)
}

// storeInto is store when the account's record is at hand.
func (p *Pallet) storeInto(ctx *frame.Context, who types.AccountID, info *system.AccountInfo, a primitives.AccountData) {
	if info.Providers == 0 && info.Sufficients == 0 {
		p.sys.Account.Remove(ctx, who)
		return
	}
	info.Data = a
	p.sys.Account.Put(ctx, who, *info)
}

// tryMutate lets fn change the balance record of who, keeps the account's
// references in step and drops the record if its balance isn't worth one. What
// is lost by that is returned; the caller passes it to dropDust once nested
// changes are done. Nothing here changes the total issuance.
func (p *Pallet) tryMutate(ctx *frame.Context, who types.AccountID,
	fn func(a *primitives.AccountData, isNew bool) error,
) (dust uint64, err error) {
	info := p.sys.Account.Get(ctx, who)
	if !isUpgraded(&info.Data) {
		p.EnsureUpgraded(ctx, who)
		info = p.sys.Account.Get(ctx, who)
	}
	a := info.Data
	isNew := a == primitives.NewAccountData()
	before := references{a.Free >= ExistentialDeposit, !isNew && (a.Reserved != 0 || a.Frozen != 0)}

	if err := fn(&a, isNew); err != nil {
		return 0, err
	}
	after := references{a.Free >= ExistentialDeposit, a.Reserved != 0 || a.Frozen != 0}
	if after.consumes || before != after {
		if err := p.refer(ctx, who, before, after); err != nil {
			return 0, err
		}
		info = p.sys.Account.Get(ctx, who)
	}

	endowed := a.Free
	if a.Free < ExistentialDeposit && a.Reserved == 0 {
		dust = a.Free
		a = primitives.NewAccountData()
	}
	p.storeInto(ctx, who, &info, a)

	if isNew {
		p.Ev.Endowed.Deposit(ctx, EndowedEvent{who, endowed})
	}
	if dust != 0 {
		p.Ev.DustLost.Deposit(ctx, DustLostEvent{who, dust})
	}
	return dust, nil
}

// references are those that a balance gives to its account.
type references struct{ provides, consumes bool }

// refer moves the account's reference counts from before to after. As in the
// reference, an error may leave some of that done.
func (p *Pallet) refer(ctx *frame.Context, who types.AccountID, before, after references) error {
	if !before.provides && after.provides {
		p.sys.IncProviders(ctx, who)
	}
	if before.consumes && !after.consumes {
		p.sys.DecConsumers(ctx, who)
	}
	if !before.consumes && after.consumes {
		if err := p.sys.IncConsumers(ctx, who); err != nil {
			return err
		}
	}
	if after.consumes && p.sys.Consumers(ctx, who) == 0 {
		// Only accounts whose counts went wrong in the past come here.
		if err := p.sys.IncConsumers(ctx, who); err != nil {
			return err
		}
	}
	if before.provides && !after.provides {
		// Last, since it may remove the account.
		if _, err := p.sys.DecProviders(ctx, who); err != nil {
			if before.consumes && !after.consumes {
				_ = p.sys.IncConsumers(ctx, who)
			}
			if !before.consumes && after.consumes {
				p.sys.DecConsumers(ctx, who)
			}
			return err
		}
	}
	return nil
}

// tryMutateDust is tryMutate for changes that aren't nested.
func (p *Pallet) tryMutateDust(ctx *frame.Context, who types.AccountID,
	fn func(a *primitives.AccountData, isNew bool) error,
) error {
	dust, err := p.tryMutate(ctx, who, fn)
	if err != nil {
		return err
	}
	p.dropRawDust(ctx, dust)
	return nil
}

// mutateDust is tryMutateDust for changes that can't fail by themselves.
func (p *Pallet) mutateDust(ctx *frame.Context, who types.AccountID, fn func(a *primitives.AccountData)) error {
	return p.tryMutateDust(ctx, who, func(a *primitives.AccountData, _ bool) error {
		fn(a)
		return nil
	})
}

// dropRawDust takes dust out of the total issuance, never as much as a deposit.
func (p *Pallet) dropRawDust(ctx *frame.Context, dust uint64) {
	p.DropCredit(ctx, Credit(min(dust, ExistentialDeposit-1)))
}

// total returns free and reserved balance together.
func total(a *primitives.AccountData) uint64 { return sat.Add(a.Free, a.Reserved) }
