package subtensor

// Mirrors staking/increase_take.rs and decrease_take.rs. Takes are parts of 65535.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) increaseTake(ctx *frame.Context, o frame.Origin, a *IncreaseTakeArgs) error {
	return p.DoIncreaseTake(ctx, o, a.Hotkey, a.Take)
}

func (p *Pallet) decreaseTake(ctx *frame.Context, o frame.Origin, a *DecreaseTakeArgs) error {
	return p.DoDecreaseTake(ctx, o, a.Hotkey, a.Take)
}

// DoIncreaseTake raises the take of the signer's hotkey, not too often.
func (p *Pallet) DoIncreaseTake(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, take uint16) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.DoTakeChecks(ctx, coldkey, hotkey); err != nil {
		return err
	}
	if current, ok := p.Delegates.Find(ctx, hotkey); ok && take <= current {
		return p.Err.DelegateTakeTooLow
	}
	if take > p.MaxDelegateTake.Get(ctx) {
		return p.Err.DelegateTakeTooHigh
	}
	block := p.CurrentBlockAsU64(ctx)
	if p.ExceedsTxDelegateTakeRateLimit(ctx, p.LastTxBlockDelegateTakeValue(ctx, hotkey), block) {
		return p.Err.DelegateTxRateLimitExceeded
	}
	p.SetLastTxBlockDelegateTake(ctx, hotkey, block)
	p.Delegates.Put(ctx, hotkey, take)
	p.Ev.TakeIncreased.Deposit(ctx, TakeIncreasedEvent{coldkey, hotkey, take})
	return nil
}

// DoDecreaseTake lowers the take of the signer's hotkey.
func (p *Pallet) DoDecreaseTake(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, take uint16) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.DoTakeChecks(ctx, coldkey, hotkey); err != nil {
		return err
	}
	if current, ok := p.Delegates.Find(ctx, hotkey); ok && take >= current {
		return p.Err.DelegateTakeTooLow
	}
	if take < p.MinDelegateTake.Get(ctx) {
		return p.Err.DelegateTakeTooLow
	}
	p.Delegates.Put(ctx, hotkey, take)
	p.SetLastTxBlockDelegateTake(ctx, hotkey, p.CurrentBlockAsU64(ctx))
	p.Ev.TakeDecreased.Deposit(ctx, TakeDecreasedEvent{coldkey, hotkey, take})
	return nil
}
