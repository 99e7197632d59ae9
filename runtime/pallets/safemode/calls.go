package safemode

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) enter(ctx *frame.Context, o frame.Origin, _ *EnterArgs) error {
	if _, err := frame.EnsureSigned(o); err != nil {
		return err
	}
	if p.IsEntered(ctx) {
		return p.Err.Entered
	}
	return p.Err.NotConfigured
}

func (p *Pallet) extend(ctx *frame.Context, o frame.Origin, _ *ExtendArgs) error {
	if _, err := frame.EnsureSigned(o); err != nil {
		return err
	}
	if !p.IsEntered(ctx) {
		return p.Err.Exited
	}
	return p.Err.NotConfigured
}

func (p *Pallet) forceEnter(ctx *frame.Context, o frame.Origin, _ *ForceEnterArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if p.IsEntered(ctx) {
		return p.Err.Entered
	}
	until := sat.Add(p.sys.Number.Get(ctx), rootEnterDuration)
	p.EnteredUntil.Put(ctx, until)
	p.Ev.Entered.Deposit(ctx, EnteredEvent{until})
	return nil
}

func (p *Pallet) forceExtend(ctx *frame.Context, o frame.Origin, _ *ForceExtendArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	until, ok := p.EnteredUntil.Find(ctx)
	if !ok {
		return p.Err.Exited
	}
	until = sat.Add(until, rootExtendDuration)
	p.EnteredUntil.Put(ctx, until)
	p.Ev.Extended.Deposit(ctx, ExtendedEvent{until})
	return nil
}

func (p *Pallet) forceExit(ctx *frame.Context, o frame.Origin, _ *ForceExitArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if !p.IsEntered(ctx) {
		return p.Err.Exited
	}
	p.exit(ctx, ExitReasonForce)
	return nil
}

func (p *Pallet) releaseDeposit(ctx *frame.Context, o frame.Origin, a *ReleaseDepositArgs) error {
	if _, err := frame.EnsureSigned(o); err != nil {
		return err
	}
	switch {
	case !p.Deposits.Has(ctx, a.Account, a.Block):
		return p.Err.NoDeposit
	case p.IsEntered(ctx):
		return p.Err.Entered
	}
	return p.Err.NotConfigured
}

func (p *Pallet) forceReleaseDeposit(ctx *frame.Context, o frame.Origin, a *ForceReleaseDepositArgs) error {
	amount, err := p.takeDeposit(ctx, o, a.Account, a.Block)
	if err != nil {
		return err
	}
	released, err := p.bal.Release(ctx, reason, a.Account, amount, balances.BestEffort)
	if err != nil {
		return p.Err.CurrencyError
	}
	p.Ev.DepositReleased.Deposit(ctx, DepositReleasedEvent{a.Account, released})
	return nil
}

func (p *Pallet) forceSlashDeposit(ctx *frame.Context, o frame.Origin, a *ForceSlashDepositArgs) error {
	amount, err := p.takeDeposit(ctx, o, a.Account, a.Block)
	if err != nil {
		return err
	}
	if _, err := p.bal.BurnHeld(ctx, reason, a.Account, amount, balances.BestEffort, balances.Force); err != nil {
		return p.Err.CurrencyError
	}
	p.Ev.DepositSlashed.Deposit(ctx, DepositSlashedEvent{a.Account, amount})
	return nil
}

// takeDeposit lets root take a deposit off the books.
func (p *Pallet) takeDeposit(ctx *frame.Context, o frame.Origin, who types.AccountID, block uint32) (uint64, error) {
	if err := frame.EnsureRoot(o); err != nil {
		return 0, err
	}
	amount, ok := p.Deposits.Find(ctx, who, block)
	if !ok {
		return 0, p.Err.NoDeposit
	}
	p.Deposits.Remove(ctx, who, block)
	return amount, nil
}
