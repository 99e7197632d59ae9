package subtensor

// Mirrors staking/set_children.rs: childkeys, to which a hotkey hands parts of
// its stake weight, and the take that children keep.

import (
	"math"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) setChildren(ctx *frame.Context, o frame.Origin, a *SetChildrenArgs) (frame.PostInfo, error) {
	return frame.PostInfo{}, p.DoScheduleChildren(ctx, o, a.Hotkey, a.Netuid, a.Children)
}

// DoScheduleChildren replaces a hotkey's children on a subnet after a cooldown,
// or at once before the subnet has started.
func (p *Pallet) DoScheduleChildren(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, children []Link) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	switch {
	case !p.PassesRateLimitOnSubnet(ctx, TransactionTypeSetChildren, hotkey, netuid):
		return p.Err.TxRateLimitExceeded
	case netuid == RootNetuid:
		return p.Err.RegistrationNotPermittedOnRootSubnet
	case !p.IfSubnetExist(ctx, netuid):
		return p.Err.SubnetNotExists
	case !p.ColdkeyOwnsHotkey(ctx, coldkey, hotkey):
		return p.Err.NonAssociatedColdKey
	}
	seen := make(map[types.AccountID]bool, len(children))
	for _, c := range children {
		if seen[c.B] {
			return p.Err.DuplicateChild
		}
		seen[c.B] = true
	}
	r, err := p.loadChildParentRelations(ctx, hotkey, netuid)
	if err != nil {
		return err
	}
	if err := p.checkPending(r, children); err != nil {
		return err
	}
	if len(children) > 0 && !p.mayHaveChildren(ctx, hotkey, netuid) {
		return p.Err.NotEnoughStakeToSetChildkeys
	}
	p.SetLastBlockOnSubnet(ctx, TransactionTypeSetChildren, hotkey, netuid, p.CurrentBlockAsU64(ctx))
	p.scheduleOrApplyChildren(ctx, netuid, hotkey, children)
	return nil
}

// mayHaveChildren asks for the stake threshold, except of the subnet's owner.
func (p *Pallet) mayHaveChildren(ctx *frame.Context, hotkey types.AccountID, netuid uint16) bool {
	if p.TotalStakeForHotkey(ctx, hotkey) >= p.StakeThreshold.Get(ctx) {
		return true
	}
	owner, ok := p.SubnetOwnerHotkey.Find(ctx, netuid)
	return ok && owner == hotkey
}

func (p *Pallet) scheduleOrApplyChildren(ctx *frame.Context, netuid uint16, hotkey types.AccountID, children []Link) {
	if !p.SubtokenEnabled.Get(ctx, netuid) {
		p.applyChildren(ctx, netuid, hotkey, children)
		return
	}
	due := sat.Add(p.CurrentBlockAsU64(ctx), p.PendingChildKeyCooldown.Get(ctx))
	p.PendingChildKeys.Put(ctx, netuid, hotkey, scale.Pair(children, due))
	p.Ev.SetChildrenScheduled.Deposit(ctx, SetChildrenScheduledEvent{hotkey, netuid, due, children})
}

// applyChildren makes children effective if they are still possible.
func (p *Pallet) applyChildren(ctx *frame.Context, netuid uint16, hotkey types.AccountID, children []Link) {
	r, err := p.loadRelations(ctx, hotkey, netuid, children)
	if err != nil {
		return
	}
	p.persistRelations(ctx, r, netuid)
	p.Ev.SetChildren.Deposit(ctx, SetChildrenEvent{hotkey, netuid, children})
}

// DoSetPendingChildren makes the children effective whose cooldown is over; all
// of them if the subnet has not started.
func (p *Pallet) DoSetPendingChildren(ctx *frame.Context, netuid uint16) {
	now := p.CurrentBlockAsU64(ctx)
	started := p.SubtokenEnabled.Get(ctx, netuid)
	var done []types.AccountID
	for hotkey, pending := range p.PendingChildKeys.With(ctx, netuid) {
		if pending.B < now || !started {
			p.applyChildren(ctx, netuid, hotkey, pending.A)
			done = append(done, hotkey)
		}
	}
	for _, hotkey := range done {
		p.PendingChildKeys.Remove(ctx, netuid, hotkey)
	}
}

func (p *Pallet) setChildkeyTake(ctx *frame.Context, o frame.Origin, a *SetChildkeyTakeArgs) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	return p.DoSetChildkeyTake(ctx, coldkey, a.Hotkey, a.Netuid, a.Take)
}

// DoSetChildkeyTake sets what a child keeps of its parents' dividends, as a part
// of 65535. Raising it is limited in rate.
func (p *Pallet) DoSetChildkeyTake(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid, take uint16) error {
	if !p.ColdkeyOwnsHotkey(ctx, coldkey, hotkey) {
		return p.Err.NonAssociatedColdKey
	}
	if take < p.EffectiveMinChildkeyTake(ctx, netuid) || take > p.MaxChildkeyTake.Get(ctx) {
		return p.Err.InvalidChildkeyTake
	}
	if take > p.ChildkeyTakeValue(ctx, hotkey, netuid) &&
		!p.PassesRateLimitOnSubnet(ctx, TransactionTypeSetChildkeyTake, hotkey, netuid) {
		return p.Err.TxChildkeyTakeRateLimitExceeded
	}
	p.SetLastBlockOnSubnet(ctx, TransactionTypeSetChildkeyTake, hotkey, netuid, p.CurrentBlockAsU64(ctx))
	p.ChildkeyTake.Put(ctx, hotkey, netuid, take)
	p.Ev.ChildKeyTakeSet.Deposit(ctx, ChildKeyTakeSetEvent{hotkey, take})
	return nil
}

// ChildkeyTakeValue returns a child's take, at least the subnet's minimum.
func (p *Pallet) ChildkeyTakeValue(ctx *frame.Context, hotkey types.AccountID, netuid uint16) uint16 {
	return max(p.ChildkeyTake.Get(ctx, hotkey, netuid), p.EffectiveMinChildkeyTake(ctx, netuid))
}

// DoSetRootValidatorsForSubnet makes the owner's hotkey of a new subnet the only
// child of every root validator that does not refuse.
func (p *Pallet) DoSetRootValidatorsForSubnet(ctx *frame.Context, netuid uint16) error {
	if netuid == RootNetuid {
		return p.Err.RegistrationNotPermittedOnRootSubnet
	}
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	owner, ok := p.SubnetOwnerHotkey.Find(ctx, netuid)
	if !ok {
		return p.Err.SubnetNotExists
	}
	for _, validator := range p.Keys.With(ctx, RootNetuid) {
		if validator == owner || !p.AutoParentDelegationEnabled.Get(ctx, validator) {
			continue
		}
		signer := frame.Signed(p.Owner.Get(ctx, validator))
		children := []Link{{A: math.MaxUint64, B: owner}}
		if err := p.DoScheduleChildren(ctx, signer, validator, netuid, children); err != nil {
			p.Note(ctx, "root validator's children", err)
		}
	}
	return nil
}
