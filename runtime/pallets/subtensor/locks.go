package subtensor

// Mirrors staking/lock.rs: locked alpha and the conviction that it builds up.
// The formulas are dtao's Lock and Conviction.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (s LockState) lock() dtao.Lock {
	return dtao.Lock{Mass: s.LockedMass, Conviction: s.Conviction, Updated: s.LastUpdate}
}

func lockState(l dtao.Lock) LockState {
	return LockState{LockedMass: l.Mass, Conviction: l.Conviction, LastUpdate: l.Updated}
}

// lockRates are the time constants of locks.
func (p *Pallet) lockRates(ctx *frame.Context) dtao.Rates {
	return dtao.Rates{Unlock: p.UnlockRate.Get(ctx), Maturity: p.MaturityRate.Get(ctx)}
}

// IsSubnetOwnerHotkey reports whether the hotkey is that of the subnet's owner.
func (p *Pallet) IsSubnetOwnerHotkey(ctx *frame.Context, netuid uint16, hotkey types.AccountID) bool {
	return hotkey == p.SubnetOwnerHotkey.Get(ctx, netuid)
}

// IsPerpetualLock reports whether a coldkey's lock on a subnet keeps its mass.
func (p *Pallet) IsPerpetualLock(ctx *frame.Context, coldkey types.AccountID, netuid uint16) bool {
	decaying, ok := p.DecayingLock.Find(ctx, coldkey, netuid)
	return ok && !decaying
}

func (p *Pallet) lockKind(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16) dtao.LockKind {
	return dtao.LockKind{
		Owner:     p.IsSubnetOwnerHotkey(ctx, netuid, hotkey),
		Perpetual: p.IsPerpetualLock(ctx, coldkey, netuid),
	}
}

// insertLock stores a coldkey's lock; one that is nothing is removed.
func (p *Pallet) insertLock(ctx *frame.Context, coldkey types.AccountID, netuid uint16, hotkey types.AccountID, l dtao.Lock) {
	if l.IsZero() {
		p.removeLock(ctx, coldkey, netuid, hotkey)
		return
	}
	p.LockingColdkeys.Put(ctx, netuid, hotkey, coldkey, struct{}{})
	p.Lock.Put(ctx, coldkey, netuid, hotkey, lockState(l))
}

func (p *Pallet) removeLock(ctx *frame.Context, coldkey types.AccountID, netuid uint16, hotkey types.AccountID) {
	p.LockingColdkeys.Remove(ctx, netuid, hotkey, coldkey)
	p.Lock.Remove(ctx, coldkey, netuid, hotkey)
}

// lockSum returns one of the sums of locks; false if there is none.
func (p *Pallet) lockSum(ctx *frame.Context, b dtao.Bucket, netuid uint16, hotkey types.AccountID) (dtao.Lock, bool) {
	var s LockState
	var ok bool
	switch b {
	case dtao.PerpetualGeneral:
		s, ok = p.HotkeyLock.Find(ctx, netuid, hotkey)
	case dtao.DecayingGeneral:
		s, ok = p.DecayingHotkeyLock.Find(ctx, netuid, hotkey)
	case dtao.PerpetualOwner:
		s, ok = p.OwnerLock.Find(ctx, netuid)
	default:
		s, ok = p.DecayingOwnerLock.Find(ctx, netuid)
	}
	return s.lock(), ok
}

// insertLockSum stores one of the sums; an empty one is removed.
func (p *Pallet) insertLockSum(ctx *frame.Context, b dtao.Bucket, netuid uint16, hotkey types.AccountID, l dtao.Lock) {
	if l.IsEmpty() {
		p.removeLockSum(ctx, b, netuid, hotkey)
		return
	}
	switch b {
	case dtao.PerpetualGeneral:
		p.HotkeyLock.Put(ctx, netuid, hotkey, lockState(l))
	case dtao.DecayingGeneral:
		p.DecayingHotkeyLock.Put(ctx, netuid, hotkey, lockState(l))
	case dtao.PerpetualOwner:
		p.OwnerLock.Put(ctx, netuid, lockState(l))
	default:
		p.DecayingOwnerLock.Put(ctx, netuid, lockState(l))
	}
}

func (p *Pallet) removeLockSum(ctx *frame.Context, b dtao.Bucket, netuid uint16, hotkey types.AccountID) {
	switch b {
	case dtao.PerpetualGeneral:
		p.HotkeyLock.Remove(ctx, netuid, hotkey)
	case dtao.DecayingGeneral:
		p.DecayingHotkeyLock.Remove(ctx, netuid, hotkey)
	case dtao.PerpetualOwner:
		p.OwnerLock.Remove(ctx, netuid)
	default:
		p.DecayingOwnerLock.Remove(ctx, netuid)
	}
}

// convictionOn reads a coldkey's lock on a hotkey with the sums around it.
func (p *Pallet) convictionOn(ctx *frame.Context, coldkey types.AccountID, netuid uint16, hotkey types.AccountID, now uint64) *dtao.Conviction {
	c := &dtao.Conviction{Kind: p.lockKind(ctx, coldkey, hotkey, netuid), Lock: dtao.Lock{Updated: now}}
	if l, ok := p.Lock.Find(ctx, coldkey, netuid, hotkey); ok {
		c.Lock = l.lock()
	}
	for b := range c.Sums {
		sum, ok := p.lockSum(ctx, dtao.Bucket(b), netuid, hotkey)
		if !ok {
			sum.Updated = now
		}
		c.Sums[b] = sum
	}
	return c
}

// conviction reads a coldkey's lock on a subnet; there is one at the most.
func (p *Pallet) conviction(ctx *frame.Context, coldkey types.AccountID, netuid uint16, now uint64) (hotkey types.AccountID, c *dtao.Conviction) {
	for hotkey := range p.Lock.With2(ctx, coldkey, netuid) {
		return hotkey, p.convictionOn(ctx, coldkey, netuid, hotkey, now)
	}
	return hotkey, nil
}

// saveConviction stores what changed.
func (p *Pallet) saveConviction(ctx *frame.Context, coldkey types.AccountID, netuid uint16, hotkey types.AccountID, c *dtao.Conviction) {
	if c.Changed {
		p.insertLock(ctx, coldkey, netuid, hotkey, c.Lock)
	}
	for b, changed := range c.SumChanged {
		if changed {
			p.insertLockSum(ctx, dtao.Bucket(b), netuid, hotkey, c.Sums[b])
		}
	}
}

// addToLockSum adds a lock to the sum that it belongs to.
func (p *Pallet) addToLockSum(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, l dtao.Lock) {
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	c := p.convictionOn(ctx, coldkey, netuid, hotkey, now)
	c.RollSum(now, rates)
	c.AddToSum(l)
	c.RollSum(now, rates)
	p.saveConviction(ctx, coldkey, netuid, hotkey, c)
}

// reduceLockSum takes a lock off the sum that it belongs to.
func (p *Pallet) reduceLockSum(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, mass uint64, conviction fixed.U64F64) {
	now := p.CurrentBlockAsU64(ctx)
	c := p.convictionOn(ctx, coldkey, netuid, hotkey, now)
	c.RollSum(now, p.lockRates(ctx))
	c.ReduceSum(mass, conviction)
	p.saveConviction(ctx, coldkey, netuid, hotkey, c)
}

// rolledConviction is a coldkey's lock on a subnet as of now.
func (p *Pallet) rolledConviction(ctx *frame.Context, coldkey types.AccountID, netuid uint16) (types.AccountID, *dtao.Conviction) {
	now := p.CurrentBlockAsU64(ctx)
	hotkey, c := p.conviction(ctx, coldkey, netuid, now)
	if c != nil {
		c.Roll(now, p.lockRates(ctx))
	}
	return hotkey, c
}

// TotalColdkeyAlphaOnSubnet returns a coldkey's stake on a subnet, in rao.
func (p *Pallet) TotalColdkeyAlphaOnSubnet(ctx *frame.Context, coldkey types.AccountID, netuid uint16) (total uint64) {
	for _, hotkey := range p.StakingHotkeys.Get(ctx, coldkey) {
		total = sat.Add(total, p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid))
	}
	return total
}

// CurrentLocked returns how much of that is locked, in rao.
func (p *Pallet) CurrentLocked(ctx *frame.Context, coldkey types.AccountID, netuid uint16) uint64 {
	if _, c := p.rolledConviction(ctx, coldkey, netuid); c != nil {
		return c.Lock.Mass
	}
	return 0
}

// ColdkeyLock returns a coldkey's lock on a subnet as of now.
func (p *Pallet) ColdkeyLock(ctx *frame.Context, coldkey types.AccountID, netuid uint16) (LockState, bool) {
	if _, c := p.rolledConviction(ctx, coldkey, netuid); c != nil {
		return lockState(c.Lock), true
	}
	return LockState{}, false
}

// StakeAvailability returns a coldkey's stake on a subnet, how much of it is
// locked, and how much can be moved, in rao.
func (p *Pallet) StakeAvailability(ctx *frame.Context, coldkey types.AccountID, netuid uint16) (total, locked, available uint64) {
	total = p.TotalColdkeyAlphaOnSubnet(ctx, coldkey, netuid)
	locked = p.CurrentLocked(ctx, coldkey, netuid)
	return total, locked, sat.Sub(total, locked)
}

// EnsureAvailableToUnstake refuses an amount of stake (rao) that is locked.
func (p *Pallet) EnsureAvailableToUnstake(ctx *frame.Context, coldkey types.AccountID, netuid uint16, amount uint64) error {
	if _, _, available := p.StakeAvailability(ctx, coldkey, netuid); available < amount {
		return p.Err.StakeUnavailable
	}
	return nil
}

// ForceReduceLock takes an amount (rao) off a lock, whatever it holds.
func (p *Pallet) ForceReduceLock(ctx *frame.Context, coldkey types.AccountID, netuid uint16, amount uint64) {
	hotkey, c := p.rolledConviction(ctx, coldkey, netuid)
	if c == nil {
		return
	}
	now := p.CurrentBlockAsU64(ctx)
	c.RollSum(now, p.lockRates(ctx))
	c.ForceReduce(amount, now)
	p.saveConviction(ctx, coldkey, netuid, hotkey, c)
}

// CleanupLockIfZero brings a lock forward, which removes it if nothing is left.
func (p *Pallet) CleanupLockIfZero(ctx *frame.Context, coldkey types.AccountID, netuid uint16) {
	if hotkey, c := p.rolledConviction(ctx, coldkey, netuid); c != nil {
		p.saveConviction(ctx, coldkey, netuid, hotkey, c)
	}
}

// DestroyLockMaps forgets all locks on a subnet.
func (p *Pallet) DestroyLockMaps(ctx *frame.Context, netuid uint16) {
	for k := range p.LockingColdkeys.With(ctx, netuid) {
		p.Lock.Remove(ctx, k.B, netuid, k.A)
	}
	p.LockingColdkeys.ClearPrefix(ctx, netuid, -1)
	p.HotkeyLock.ClearPrefix(ctx, netuid, -1)
	p.DecayingHotkeyLock.ClearPrefix(ctx, netuid, -1)
	p.OwnerLock.Remove(ctx, netuid)
	p.DecayingOwnerLock.Remove(ctx, netuid)
	for k := range p.DecayingLock.All(ctx) {
		if k.B == netuid {
			p.DecayingLock.Remove(ctx, k.A, netuid)
		}
	}
}
