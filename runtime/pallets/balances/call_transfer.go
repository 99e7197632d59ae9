package balances

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
)

func (p *Pallet) transferAllowDeath(ctx *frame.Context, o frame.Origin, a *TransferAllowDeathArgs) error {
	from, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	to, err := dispatch.Lookup(&a.Dest)
	if err != nil {
		return err
	}
	_, err = p.Transfer(ctx, from, to, a.Value, Expendable)
	return err
}

func (p *Pallet) transferKeepAlive(ctx *frame.Context, o frame.Origin, a *TransferKeepAliveArgs) error {
	from, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	to, err := dispatch.Lookup(&a.Dest)
	if err != nil {
		return err
	}
	_, err = p.Transfer(ctx, from, to, a.Value, Preserve)
	return err
}

func (p *Pallet) transferAll(ctx *frame.Context, o frame.Origin, a *TransferAllArgs) error {
	from, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	keep := Expendable
	if a.KeepAlive {
		keep = Preserve
	}
	amount := p.ReducibleBalance(ctx, from, keep, Polite)
	to, err := dispatch.Lookup(&a.Dest)
	if err != nil {
		return err
	}
	_, err = p.Transfer(ctx, from, to, amount, keep)
	return err
}

func (p *Pallet) forceTransfer(ctx *frame.Context, o frame.Origin, a *ForceTransferArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	from, err := dispatch.Lookup(&a.Source)
	if err != nil {
		return err
	}
	to, err := dispatch.Lookup(&a.Dest)
	if err != nil {
		return err
	}
	_, err = p.Transfer(ctx, from, to, a.Value, Expendable)
	return err
}
