package subtensor

// Mirrors what staking/lock.rs does when locked stake or its keys move.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// TransferLock lets the lock follow stake (rao) that moves to another coldkey, as
// far as the stake is locked.
func (p *Pallet) TransferLock(ctx *frame.Context, origin, destination types.AccountID, netuid uint16, amount uint64) error {
	if origin == destination || amount == 0 {
		return nil
	}
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	total := p.TotalColdkeyAlphaOnSubnet(ctx, origin, netuid)
	hotkey, from := p.rolledConviction(ctx, origin, netuid)
	if from == nil {
		return nil
	}
	toHotkey, to := p.rolledConviction(ctx, destination, netuid)
	toLock := dtao.Lock{Updated: now}
	if to == nil {
		toHotkey = hotkey
	} else {
		toLock = to.Lock
	}
	fromLock := from.Lock
	left := sat.Sub(amount, sat.Sub(total, fromLock.Mass))
	var moved uint64
	var conviction fixed.U64F64
	if left != 0 {
		if to != nil && toHotkey != hotkey {
			return p.Err.LockHotkeyMismatch
		}
		moved = min(left, fromLock.Mass)
		conviction = fromLock.ConvictionOf(moved)
		fromLock = fromLock.Reduce(moved, conviction)
		toLock = toLock.Merge(dtao.Lock{Mass: moved, Conviction: conviction})
	}
	if err := p.ensureReceives(p.AccountRejectsLockedAlpha(ctx, destination), moved); err != nil {
		return err
	}
	fromLock, _ = fromLock.Roll(now, rates, p.lockKind(ctx, origin, hotkey, netuid))
	toLock, _ = toLock.Roll(now, rates, p.lockKind(ctx, destination, toHotkey, netuid))
	p.insertLock(ctx, origin, netuid, hotkey, fromLock)
	p.insertLock(ctx, destination, netuid, toHotkey, toLock)
	if moved != 0 {
		p.reduceLockSum(ctx, origin, hotkey, netuid, moved, conviction)
		p.addToLockSum(ctx, destination, toHotkey, netuid, dtao.Lock{Mass: moved, Conviction: conviction, Updated: now})
	}
	return nil
}

// ensureNoActiveLocks refuses a coldkey that has anything locked.
func (p *Pallet) ensureNoActiveLocks(ctx *frame.Context, coldkey types.AccountID) error {
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	for k, s := range p.Lock.With(ctx, coldkey) {
		if l, _ := s.lock().Roll(now, rates, p.lockKind(ctx, coldkey, k.B, k.A)); l.Mass > 0 {
			return p.Err.ActiveLockExists
		}
	}
	return nil
}

// heldLock is a lock on its way to another key.
type heldLock struct {
	netuid    uint16
	hotkey    types.AccountID
	lock      dtao.Lock
	perpetual bool
}

// SwapColdkeyLocks hands all locks of a coldkey, and its account flags, to
// another coldkey, which must have none and take locked alpha.
func (p *Pallet) SwapColdkeyLocks(ctx *frame.Context, oldColdkey, newColdkey types.AccountID) error {
	if err := p.ensureNoActiveLocks(ctx, newColdkey); err != nil {
		return err
	}
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	rejects := p.AccountRejectsLockedAlpha(ctx, newColdkey)
	var decaying []uint16
	for netuid := range p.DecayingLock.With(ctx, oldColdkey) {
		decaying = append(decaying, netuid)
	}
	var held []heldLock
	for k, s := range p.Lock.With(ctx, oldColdkey) {
		kind := p.lockKind(ctx, oldColdkey, k.B, k.A)
		l, _ := s.lock().Roll(now, rates, kind)
		if err := p.ensureReceives(rejects, l.Mass); err != nil {
			return err
		}
		held = append(held, heldLock{k.A, k.B, l, kind.Perpetual})
	}
	for _, h := range held {
		p.removeLock(ctx, oldColdkey, h.netuid, h.hotkey)
		p.reduceLockSum(ctx, oldColdkey, h.hotkey, h.netuid, h.lock.Mass, h.lock.Conviction)
	}
	for _, netuid := range decaying {
		p.DecayingLock.Put(ctx, newColdkey, netuid, p.DecayingLock.Take(ctx, oldColdkey, netuid))
	}
	flags := p.AccountFlags.Take(ctx, oldColdkey)
	if flags == (scale.U128{}) {
		p.AccountFlags.Remove(ctx, newColdkey)
	} else {
		p.AccountFlags.Put(ctx, newColdkey, flags)
	}
	for _, h := range held {
		kind := dtao.LockKind{Owner: p.IsSubnetOwnerHotkey(ctx, h.netuid, h.hotkey), Perpetual: h.perpetual}
		l, _ := h.lock.Roll(now, rates, kind)
		p.insertLock(ctx, newColdkey, h.netuid, h.hotkey, l)
		p.addToLockSum(ctx, newColdkey, h.hotkey, h.netuid, l)
	}
	return nil
}

// SwapHotkeyLocks hands the locks in favour of a hotkey to another hotkey, on all
// subnets; it returns the reads and writes to count.
func (p *Pallet) SwapHotkeyLocks(ctx *frame.Context, oldHotkey, newHotkey types.AccountID) (reads, writes uint64) {
	return p.swapHotkeyLocks(ctx, oldHotkey, newHotkey, p.AllSubnetNetuids(ctx))
}

// SwapHotkeyLocksOnSubnet is SwapHotkeyLocks for one subnet.
func (p *Pallet) SwapHotkeyLocksOnSubnet(ctx *frame.Context, oldHotkey, newHotkey types.AccountID, netuid uint16) (reads, writes uint64) {
	return p.swapHotkeyLocks(ctx, oldHotkey, newHotkey, []uint16{netuid})
}

// lockMove is a subnet on which locks move from one hotkey to another.
type lockMove struct {
	netuid            uint16
	wasOwner, isOwner bool
}

func (p *Pallet) swapHotkeyLocks(ctx *frame.Context, oldHotkey, newHotkey types.AccountID, netuids []uint16) (reads, writes uint64) {
	var moves []lockMove
	for _, netuid := range netuids {
		was, is := p.IsSubnetOwnerHotkey(ctx, netuid, oldHotkey), p.IsSubnetOwnerHotkey(ctx, netuid, newHotkey)
		if was || is || p.HotkeyLock.Has(ctx, netuid, oldHotkey) || p.DecayingHotkeyLock.Has(ctx, netuid, oldHotkey) {
			moves = append(moves, lockMove{netuid, was, was || is})
		}
		reads += 5
	}
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	type held struct {
		lockMove
		coldkey types.AccountID
		lock    dtao.Lock
	}
	var all []held
	for _, m := range moves {
		for coldkey := range p.LockingColdkeys.With2(ctx, m.netuid, oldHotkey) {
			if s, ok := p.Lock.Find(ctx, coldkey, m.netuid, oldHotkey); ok {
				all = append(all, held{m, coldkey, s.lock()})
			} else {
				p.LockingColdkeys.Remove(ctx, m.netuid, oldHotkey, coldkey)
				writes++
			}
			reads++
		}
	}
	for _, h := range all {
		perpetual := p.IsPerpetualLock(ctx, h.coldkey, h.netuid)
		l, _ := h.lock.Roll(now, rates, dtao.LockKind{Owner: h.wasOwner, Perpetual: perpetual})
		l, _ = l.Roll(now, rates, dtao.LockKind{Owner: h.isOwner, Perpetual: perpetual})
		p.removeLock(ctx, h.coldkey, h.netuid, oldHotkey)
		p.insertLock(ctx, h.coldkey, h.netuid, newHotkey, l)
		writes += 2
	}
	for _, m := range moves {
		p.moveLockSums(ctx, m, oldHotkey, newHotkey, now, rates)
		writes += 6
	}
	return reads, writes
}

// moveLockSums moves the perpetual and the decaying sum of a hotkey on a subnet.
func (p *Pallet) moveLockSums(ctx *frame.Context, m lockMove, oldHotkey, newHotkey types.AccountID, now uint64, rates dtao.Rates) {
	var sums [2]*dtao.Lock
	for i, perpetual := range []bool{true, false} {
		kind := dtao.LockKind{Owner: m.wasOwner, Perpetual: perpetual}
		if sum, ok := p.lockSum(ctx, kind.Bucket(), m.netuid, oldHotkey); ok {
			p.removeLockSum(ctx, kind.Bucket(), m.netuid, oldHotkey)
			sum, _ = sum.Roll(now, rates, kind)
			sums[i] = &sum
		}
	}
	for i, perpetual := range []bool{true, false} {
		if sums[i] == nil {
			continue
		}
		kind := dtao.LockKind{Owner: m.isOwner, Perpetual: perpetual}
		sum, _ := sums[i].Roll(now, rates, kind)
		p.insertLockSum(ctx, kind.Bucket(), m.netuid, newHotkey, sum)
	}
}
