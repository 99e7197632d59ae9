package balances

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// LockID names a lock.
type LockID = [8]byte

// SetLock locks amount of the balance of who, in place of what the same lock
// had before. Locks overlap: the largest counts.
func (p *Pallet) SetLock(ctx *frame.Context, id LockID, who types.AccountID, amount uint64, reasons WithdrawReasons) {
	if reasons == 0 || amount == 0 {
		p.RemoveLock(ctx, id, who)
		return
	}
	p.replaceLock(ctx, id, who, func(*BalanceLock) BalanceLock {
		return BalanceLock{id, amount, reasons.stored()}
	})
}

// ExtendLock raises a lock to amount and widens its reasons.
func (p *Pallet) ExtendLock(ctx *frame.Context, id LockID, who types.AccountID, amount uint64, reasons WithdrawReasons) {
	if reasons == 0 || amount == 0 {
		return
	}
	p.replaceLock(ctx, id, who, func(old *BalanceLock) BalanceLock {
		lock := BalanceLock{id, amount, reasons.stored()}
		if old != nil {
			lock.Amount = max(lock.Amount, old.Amount)
			lock.Reasons = lock.Reasons.or(old.Reasons)
		}
		return lock
	})
}

// replaceLock puts make's result in the place of the lock, of which there
// should be one at most, or at the end.
func (p *Pallet) replaceLock(ctx *frame.Context, id LockID, who types.AccountID, make func(old *BalanceLock) BalanceLock) {
	var locks []BalanceLock
	done := false
	for _, l := range p.Locks.Get(ctx, who) {
		switch {
		case l.ID != id:
			locks = append(locks, l)
		case !done:
			locks = append(locks, make(&l))
			done = true
		}
	}
	if !done {
		locks = append(locks, make(nil))
	}
	p.updateLocks(ctx, who, locks)
}

// RemoveLock removes a lock.
func (p *Pallet) RemoveLock(ctx *frame.Context, id LockID, who types.AccountID) {
	locks := slices.DeleteFunc(p.Locks.Get(ctx, who), func(l BalanceLock) bool { return l.ID == id })
	p.updateLocks(ctx, who, locks)
}

// BalanceLocked returns the amount of a lock.
func (p *Pallet) BalanceLocked(ctx *frame.Context, id LockID, who types.AccountID) (sum uint64) {
	for _, l := range p.Locks.Get(ctx, who) {
		if l.ID == id {
			sum += l.Amount
		}
	}
	return sum
}

// updateLocks stores the locks of who and what is frozen because of them.
func (p *Pallet) updateLocks(ctx *frame.Context, who types.AccountID, locks []BalanceLock) {
	var frozen uint64
	for _, l := range locks {
		frozen = max(frozen, l.Amount)
	}
	for _, f := range p.Freezes.Get(ctx, who) {
		frozen = max(frozen, f.Amount)
	}
	var before, after uint64
	// The reference too goes on if the account has no references to give.
	_, _ = p.tryMutate(ctx, who, func(a *primitives.AccountData, _ bool) error {
		before, after = a.Frozen, frozen
		a.Frozen = frozen
		return nil
	})
	if len(locks) == 0 {
		p.Locks.Remove(ctx, who)
	} else {
		p.Locks.Put(ctx, who, locks)
	}
	switch {
	case before > after:
		p.Ev.Unlocked.Deposit(ctx, UnlockedEvent{who, before - after})
	case after > before:
		p.Ev.Locked.Deposit(ctx, LockedEvent{who, after - before})
	}
}
