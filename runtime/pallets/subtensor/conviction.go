package subtensor

// Mirrors the part of staking/lock.rs by which conviction moves a subnet to a
// new owner.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// rolledSum returns a sum of locks as of now, zero if there is none.
func (p *Pallet) rolledSum(ctx *frame.Context, kind dtao.LockKind, netuid uint16, hotkey types.AccountID, now uint64, rates dtao.Rates) dtao.Lock {
	sum, ok := p.lockSum(ctx, kind.Bucket(), netuid, hotkey)
	if !ok {
		return dtao.Lock{Updated: now}
	}
	sum, _ = sum.Roll(now, rates, kind)
	return sum
}

// HotkeyConviction returns the conviction behind a hotkey on a subnet.
func (p *Pallet) HotkeyConviction(ctx *frame.Context, hotkey types.AccountID, netuid uint16) (sum fixed.U64F64) {
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	add := func(kind dtao.LockKind) {
		sum = sum.SaturatingAdd(p.rolledSum(ctx, kind, netuid, hotkey, now, rates).Conviction)
	}
	add(dtao.LockKind{Perpetual: true})
	add(dtao.LockKind{})
	if p.IsSubnetOwnerHotkey(ctx, netuid, hotkey) {
		add(dtao.LockKind{Owner: true, Perpetual: true})
		add(dtao.LockKind{Owner: true})
	}
	return sum
}

// eachConviction visits the sums of all hotkeys on a subnet, as of now: perpetual
// ones, decaying ones, the owner's.
func (p *Pallet) eachConviction(ctx *frame.Context, netuid uint16, fn func(hotkey types.AccountID, conviction fixed.U64F64)) {
	now, rates := p.CurrentBlockAsU64(ctx), p.lockRates(ctx)
	for hotkey, s := range p.HotkeyLock.With(ctx, netuid) {
		l, _ := s.lock().Roll(now, rates, dtao.LockKind{Perpetual: true})
		fn(hotkey, l.Conviction)
	}
	for hotkey, s := range p.DecayingHotkeyLock.With(ctx, netuid) {
		l, _ := s.lock().Roll(now, rates, dtao.LockKind{})
		fn(hotkey, l.Conviction)
	}
	owner := p.SubnetOwnerHotkey.Get(ctx, netuid)
	for _, perpetual := range []bool{true, false} {
		kind := dtao.LockKind{Owner: true, Perpetual: perpetual}
		if sum, ok := p.lockSum(ctx, kind.Bucket(), netuid, owner); ok {
			sum, _ = sum.Roll(now, rates, kind)
			fn(owner, sum.Conviction)
		}
	}
}

// TotalConviction returns all conviction on a subnet.
func (p *Pallet) TotalConviction(ctx *frame.Context, netuid uint16) (total fixed.U64F64) {
	p.eachConviction(ctx, netuid, func(_ types.AccountID, c fixed.U64F64) { total = total.SaturatingAdd(c) })
	return total
}

// SubnetKing returns the hotkey with the most conviction behind it on a subnet;
// of equal ones the last by account id.
func (p *Pallet) SubnetKing(ctx *frame.Context, netuid uint16) (king types.AccountID, ok bool) {
	var scores scale.BTreeMap[types.AccountID, fixed.U64F64]
	p.eachConviction(ctx, netuid, func(hotkey types.AccountID, c fixed.U64F64) {
		old, _ := scores.Get(hotkey)
		scores.Put(hotkey, old.SaturatingAdd(c))
	})
	var most fixed.U64F64
	for _, e := range scores {
		if !ok || !e.Value.Less(most) {
			king, most, ok = e.Key, e.Value, true
		}
	}
	return king, ok
}

// ChangeSubnetOwnerIfNeeded hands a subnet of a year's age to the owner of the
// hotkey with the most conviction, once conviction reaches a tenth of the alpha.
func (p *Pallet) ChangeSubnetOwnerIfNeeded(ctx *frame.Context, netuid uint16) {
	alphaOut := p.SubnetAlphaOut.Get(ctx, netuid)
	now := p.CurrentBlockAsU64(ctx)
	if alphaOut == 0 || now < sat.Add(p.NetworkRegisteredAt.Get(ctx, netuid), dtao.OwnershipAge) {
		return
	}
	if !dtao.OwnershipReached(p.TotalConviction(ctx, netuid), alphaOut) {
		return
	}
	king, ok := p.SubnetKing(ctx, netuid)
	if !ok {
		return
	}
	newOwner, oldOwner := p.Owner.Get(ctx, king), p.SubnetOwner.Get(ctx, netuid)
	if newOwner.IsZero() || newOwner == oldOwner {
		return
	}
	oldHotkey := p.SubnetOwnerHotkey.Get(ctx, netuid)
	if _, err := p.UidForNetAndHotkey(ctx, netuid, king); err != nil {
		if _, err := p.RegisterNeuron(ctx, netuid, king); err != nil {
			return
		}
	}
	rates := p.lockRates(ctx)
	for _, perpetual := range []bool{true, false} {
		p.demoteOwnerSum(ctx, netuid, oldHotkey, perpetual, now, rates)
	}
	for _, perpetual := range []bool{true, false} {
		p.promoteToOwnerSum(ctx, netuid, king, perpetual, now, rates)
	}
	p.SubnetOwner.Put(ctx, netuid, newOwner)
	p.SubnetOwnerHotkey.Put(ctx, netuid, king)
	p.Ev.SubnetOwnerChanged.Deposit(ctx, SubnetOwnerChangedEvent{netuid, oldOwner, newOwner})
}

// demoteOwnerSum makes the sum of the owner's locks one of an ordinary hotkey.
func (p *Pallet) demoteOwnerSum(ctx *frame.Context, netuid uint16, hotkey types.AccountID, perpetual bool, now uint64, rates dtao.Rates) {
	owner, general := dtao.LockKind{Owner: true, Perpetual: perpetual}, dtao.LockKind{Perpetual: perpetual}
	sum, ok := p.lockSum(ctx, owner.Bucket(), netuid, hotkey)
	if !ok {
		return
	}
	p.removeLockSum(ctx, owner.Bucket(), netuid, hotkey)
	sum, _ = sum.Roll(now, rates, owner)
	sum = p.rolledSum(ctx, general, netuid, hotkey, now, rates).Merge(sum)
	sum.Updated = now
	p.insertLockSum(ctx, general.Bucket(), netuid, hotkey, sum)
}

// promoteToOwnerSum is the reverse for the hotkey of the new owner.
func (p *Pallet) promoteToOwnerSum(ctx *frame.Context, netuid uint16, hotkey types.AccountID, perpetual bool, now uint64, rates dtao.Rates) {
	owner, general := dtao.LockKind{Owner: true, Perpetual: perpetual}, dtao.LockKind{Perpetual: perpetual}
	sum, ok := p.lockSum(ctx, general.Bucket(), netuid, hotkey)
	if !ok {
		return
	}
	p.removeLockSum(ctx, general.Bucket(), netuid, hotkey)
	sum, _ = sum.Roll(now, rates, general)
	sum = p.rolledSum(ctx, owner, netuid, hotkey, now, rates).Merge(sum)
	sum.Updated = now
	sum, _ = sum.Roll(now, rates, owner)
	p.insertLockSum(ctx, owner.Bucket(), netuid, hotkey, sum)
}
