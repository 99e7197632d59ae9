package subtensor

// Mirrors the calls on locks of staking/lock.rs.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// acceptLockedAlpha is the account flag of those who take locked alpha.
const acceptLockedAlpha = 1

// AccountRejectsLockedAlpha reports whether an account does not take locked alpha.
func (p *Pallet) AccountRejectsLockedAlpha(ctx *frame.Context, coldkey types.AccountID) bool {
	return p.AccountFlags.Get(ctx, coldkey).Lo&acceptLockedAlpha == 0
}

// SetAcceptLockedAlpha sets whether an account takes locked alpha.
func (p *Pallet) SetAcceptLockedAlpha(ctx *frame.Context, coldkey types.AccountID, enabled bool) {
	flags := p.AccountFlags.Get(ctx, coldkey)
	if enabled {
		flags.Lo |= acceptLockedAlpha
	} else {
		flags.Lo &^= acceptLockedAlpha
	}
	if flags.Lo|flags.Hi == 0 {
		p.AccountFlags.Remove(ctx, coldkey)
	} else {
		p.AccountFlags.Put(ctx, coldkey, flags)
	}
}

func (p *Pallet) setRejectLockedAlpha(ctx *frame.Context, o frame.Origin, a *SetRejectLockedAlphaArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	p.SetAcceptLockedAlpha(ctx, coldkey, !a.Enabled)
	p.Ev.RejectLockedAlphaUpdated.Deposit(ctx, RejectLockedAlphaUpdatedEvent{coldkey, a.Enabled})
	return nil
}

// ensureReceives refuses locked alpha (rao) for an account that does not take it.
func (p *Pallet) ensureReceives(rejects bool, amount uint64) error {
	if amount != 0 && rejects {
		return p.Err.AccountRejectsLockedAlpha
	}
	return nil
}

func (p *Pallet) lockStake(ctx *frame.Context, o frame.Origin, a *LockStakeArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	return p.DoLockStake(ctx, coldkey, a.Netuid, a.Hotkey, a.Amount)
}

// DoLockStake locks an amount (rao) of a coldkey's stake on a subnet in favour
// of a hotkey, on top of what is locked there.
func (p *Pallet) DoLockStake(ctx *frame.Context, coldkey types.AccountID, netuid uint16, hotkey types.AccountID, amount uint64) error {
	if amount == 0 {
		return p.Err.AmountTooLow
	}
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	total := p.TotalColdkeyAlphaOnSubnet(ctx, coldkey, netuid)
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	existing, c := p.conviction(ctx, coldkey, netuid, now)
	switch {
	case c == nil:
		c = p.convictionOn(ctx, coldkey, netuid, hotkey, now)
	case existing != hotkey:
		return p.Err.LockHotkeyMismatch
	}
	c.Roll(now, rates)
	l := c.Lock
	if l.IsEmpty() {
		l = dtao.Lock{Updated: now}
	}
	l.Mass = sat.Add(l.Mass, amount)
	if total < l.Mass {
		return p.Err.InsufficientStakeForLock
	}
	c.SetRolled(l, now, rates)
	c.RollSum(now, rates)
	c.AddToSum(dtao.Lock{Mass: amount, Updated: now})
	c.RollSum(now, rates)
	p.saveConviction(ctx, coldkey, netuid, hotkey, c)
	p.Ev.StakeLocked.Deposit(ctx, StakeLockedEvent{coldkey, hotkey, netuid, amount})
	return nil
}

// AutoLockOwnerCut locks the owner's cut (rao) of a subnet that asks for it.
func (p *Pallet) AutoLockOwnerCut(ctx *frame.Context, netuid uint16, amount uint64) {
	if !p.OwnerCutAutoLockEnabled.Get(ctx, netuid) {
		return
	}
	owner := p.SubnetOwner.Get(ctx, netuid)
	hotkey, c := p.conviction(ctx, owner, netuid, p.CurrentBlockAsU64(ctx))
	if c == nil {
		hotkey = p.SubnetOwnerHotkey.Get(ctx, netuid)
	}
	if err := p.DoLockStake(ctx, owner, netuid, hotkey, amount); err != nil {
		p.Note(ctx, "lock of the owner's cut", err)
	}
}

func (p *Pallet) setPerpetualLock(ctx *frame.Context, o frame.Origin, a *SetPerpetualLockArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	p.DoSetPerpetualLock(ctx, coldkey, a.Netuid, a.Enabled)
	return nil
}

// DoSetPerpetualLock makes a coldkey's lock on a subnet keep its mass, or decay.
func (p *Pallet) DoSetPerpetualLock(ctx *frame.Context, coldkey types.AccountID, netuid uint16, enabled bool) {
	changes := p.IsPerpetualLock(ctx, coldkey, netuid) != enabled
	if hotkey, c := p.rolledConviction(ctx, coldkey, netuid); c != nil {
		p.saveConviction(ctx, coldkey, netuid, hotkey, c)
		if changes {
			p.reduceLockSum(ctx, coldkey, hotkey, netuid, c.Lock.Mass, c.Lock.Conviction)
		}
	}
	if enabled {
		p.DecayingLock.Put(ctx, coldkey, netuid, false)
	} else {
		p.DecayingLock.Remove(ctx, coldkey, netuid)
	}
	if changes {
		if hotkey, c := p.conviction(ctx, coldkey, netuid, p.CurrentBlockAsU64(ctx)); c != nil {
			p.addToLockSum(ctx, coldkey, hotkey, netuid, c.Lock)
		}
	}
	p.Ev.PerpetualLockUpdated.Deposit(ctx, PerpetualLockUpdatedEvent{coldkey, netuid, enabled})
}

func (p *Pallet) moveLock(ctx *frame.Context, o frame.Origin, a *MoveLockArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	return p.DoMoveLock(ctx, coldkey, a.DestinationHotkey, a.Netuid)
}

// DoMoveLock moves a coldkey's lock to another hotkey. The conviction is lost
// unless the hotkeys have one owner.
func (p *Pallet) DoMoveLock(ctx *frame.Context, coldkey, destination types.AccountID, netuid uint16) error {
	if !p.HotkeyAccountExists(ctx, destination) {
		return p.Err.HotKeyAccountNotExists
	}
	origin, c := p.rolledConviction(ctx, coldkey, netuid)
	if c == nil {
		return p.Err.NoExistingLock
	}
	removed := c.Lock
	l := removed
	if p.Owner.Get(ctx, origin) != p.Owner.Get(ctx, destination) {
		l.Conviction = fixed.U64F64{}
	}
	l, _ = l.Roll(p.CurrentBlockAsU64(ctx), p.lockRates(ctx), p.lockKind(ctx, coldkey, destination, netuid))
	p.removeLock(ctx, coldkey, netuid, origin)
	p.insertLock(ctx, coldkey, netuid, destination, l)
	p.reduceLockSum(ctx, coldkey, origin, netuid, removed.Mass, removed.Conviction)
	p.addToLockSum(ctx, coldkey, destination, netuid, l)
	p.Ev.LockMoved.Deposit(ctx, LockMovedEvent{coldkey, origin, destination, netuid})
	return nil
}
