package multisig

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) cancelAsMulti(ctx *frame.Context, o frame.Origin, a *CancelAsMultiArgs) error {
	who, id, err := p.begin(o, a.Threshold, a.OtherSignatories)
	if err != nil {
		return err
	}
	m, ok := p.Multisigs.Find(ctx, id, a.CallHash)
	switch {
	case !ok:
		return p.Err.NotFound
	case m.When != a.Timepoint:
		return p.Err.WrongTimepoint
	case m.Depositor != who:
		return p.Err.NotOwner
	}
	p.bal.Unreserve(ctx, m.Depositor, m.Deposit)
	p.Multisigs.Remove(ctx, id, a.CallHash)
	p.Ev.MultisigCancelled.Deposit(ctx, MultisigCancelledEvent{who, a.Timepoint, id, a.CallHash})
	return nil
}

func (p *Pallet) pokeDeposit(ctx *frame.Context, o frame.Origin, a *PokeDepositArgs) (frame.PostInfo, error) {
	who, id, err := p.begin(o, a.Threshold, a.OtherSignatories)
	if err != nil {
		return frame.PostInfo{}, err
	}
	m, ok := p.Multisigs.Find(ctx, id, a.CallHash)
	switch {
	case !ok:
		return frame.PostInfo{}, p.Err.NotFound
	case m.Depositor != who:
		return frame.PostInfo{}, p.Err.NotOwner
	}
	old, now := m.Deposit, deposit(a.Threshold)
	switch {
	case now == old:
		p.Multisigs.Put(ctx, id, a.CallHash, m)
		return frame.PostInfo{}, nil
	case now > old:
		if err := p.bal.Reserve(ctx, who, now-old); err != nil {
			return frame.PostInfo{}, err
		}
	default:
		p.bal.Unreserve(ctx, who, old-now)
	}
	m.Deposit = now
	p.Multisigs.Put(ctx, id, a.CallHash, m)
	p.Ev.DepositPoked.Deposit(ctx, DepositPokedEvent{who, a.CallHash, old, now})
	return frame.PostInfo{Pays: types.PaysNo}, nil
}
