package subtensor

// Mirrors utils/misc.rs (without its setters, see hyperparameters.go and
// parameters.go) and the helpers at the end of lib.rs.

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// CurrentBlockAsU64 returns the number of the block being executed.
func (p *Pallet) CurrentBlockAsU64(ctx *frame.Context) uint64 {
	return uint64(p.System.Number.Get(ctx))
}

// EnsureSubnetOwnerOrRoot returns the signer if it owns the subnet, nil for root,
// or ErrBadOrigin.
func (p *Pallet) EnsureSubnetOwnerOrRoot(ctx *frame.Context, o frame.Origin, netuid uint16) (*types.AccountID, error) {
	who, err := frame.EnsureSignedOrRoot(o)
	if err != nil || who == nil {
		return nil, err
	}
	if p.SubnetOwner.Get(ctx, netuid) != *who {
		return nil, frame.ErrBadOrigin
	}
	return who, nil
}

// EnsureSubnetOwner returns the signer if it owns the subnet, or ErrBadOrigin.
func (p *Pallet) EnsureSubnetOwner(ctx *frame.Context, o frame.Origin, netuid uint16) (types.AccountID, error) {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return who, err
	}
	if p.SubnetOwner.Get(ctx, netuid) != who {
		return types.AccountID{}, frame.ErrBadOrigin
	}
	return who, nil
}

// EnsureSnOwnerOrRootWithLimits is EnsureSubnetOwnerOrRoot with rate limits that
// the owner must keep.
func (p *Pallet) EnsureSnOwnerOrRootWithLimits(ctx *frame.Context, o frame.Origin, netuid uint16, limits []TransactionType) (*types.AccountID, error) {
	who, err := p.EnsureSubnetOwnerOrRoot(ctx, o, netuid)
	if err != nil || who == nil {
		return nil, err
	}
	for _, tx := range limits {
		if !p.PassesRateLimitOnSubnet(ctx, tx, *who, netuid) {
			return nil, p.Err.TxRateLimitExceeded
		}
	}
	return who, nil
}

// RecordOwnerRl records the block of an owner's transactions; who is nil for root.
func (p *Pallet) RecordOwnerRl(ctx *frame.Context, who *types.AccountID, netuid uint16, txs []TransactionType) {
	if who == nil {
		return
	}
	now := p.CurrentBlockAsU64(ctx)
	for _, tx := range txs {
		p.SetLastBlockOnSubnet(ctx, tx, *who, netuid, now)
	}
}

// IsInAdminFreezeWindow reports whether an epoch of the subnet is so near (or
// requested) that its parameters may not change.
func (p *Pallet) IsInAdminFreezeWindow(ctx *frame.Context, netuid uint16, block uint64) bool {
	tempo := p.Tempo.Get(ctx, netuid)
	if tempo == 0 {
		return false
	}
	if p.PendingEpochAt.Get(ctx, netuid) > block {
		return true
	}
	return p.BlocksUntilNextAutoEpoch(ctx, netuid, tempo, block) < uint64(p.AdminFreezeWindow.Get(ctx))
}

// EnsureAdminWindowOpen fails while the subnet's parameters may not change.
func (p *Pallet) EnsureAdminWindowOpen(ctx *frame.Context, netuid uint16) error {
	if p.IsInAdminFreezeWindow(ctx, netuid, p.CurrentBlockAsU64(ctx)) {
		return p.Err.AdminActionProhibitedDuringWeightsWindow
	}
	return nil
}

// SetTempoUnchecked sets a subnet's tempo and leaves its running cycle alone.
func (p *Pallet) SetTempoUnchecked(ctx *frame.Context, netuid, tempo uint16) {
	p.Tempo.Put(ctx, netuid, tempo)
	p.Ev.TempoSet.Deposit(ctx, TempoSetEvent{netuid, tempo})
}

// ApplyTempoWithCycleReset sets a subnet's tempo and starts a new cycle.
func (p *Pallet) ApplyTempoWithCycleReset(ctx *frame.Context, netuid, tempo uint16) {
	p.SetTempoUnchecked(ctx, netuid, tempo)
	p.LastEpochBlock.Put(ctx, netuid, p.CurrentBlockAsU64(ctx))
}

// DoTakeChecks fails unless the hotkey exists and belongs to the coldkey.
func (p *Pallet) DoTakeChecks(ctx *frame.Context, coldkey, hotkey types.AccountID) error {
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	if !p.ColdkeyOwnsHotkey(ctx, coldkey, hotkey) {
		return p.Err.NonAssociatedColdKey
	}
	return nil
}

// TotalSubnetLocked returns the rao locked at the registration of all subnets.
func (p *Pallet) TotalSubnetLocked(ctx *frame.Context) (total uint64) {
	for _, locked := range p.SubnetLocked.All(ctx) {
		total = sat.Add(total, locked)
	}
	return total
}

// DefaultDelegateTake returns the take of delegates that set none: the highest.
func (p *Pallet) DefaultDelegateTake(ctx *frame.Context) uint16 { return p.MaxDelegateTake.Get(ctx) }

// DefaultChildkeyTake returns the take of childkeys that set none: the least.
func (p *Pallet) DefaultChildkeyTake(ctx *frame.Context) uint16 { return p.MinChildkeyTake.Get(ctx) }

// EffectiveMinChildkeyTake returns the least childkey take on a subnet.
func (p *Pallet) EffectiveMinChildkeyTake(ctx *frame.Context, netuid uint16) uint16 {
	return max(p.MinChildkeyTake.Get(ctx), p.MinChildkeyTakePerSubnet.Get(ctx, netuid))
}

// MaxWeightLimit returns the largest weight: there is no limit any more.
func (p *Pallet) MaxWeightLimit(uint16) uint16 { return math.MaxUint16 }

// NeuronIsImmune reports whether a neuron is too new to be pruned.
func (p *Pallet) NeuronIsImmune(ctx *frame.Context, netuid, uid uint16) bool {
	age := sat.Sub(p.CurrentBlockAsU64(ctx), p.BlockAtRegistration.Get(ctx, netuid, uid))
	return age < uint64(p.ImmunityPeriod.Get(ctx, netuid))
}

// ActivityCutoffBlocks returns for how many blocks weights keep a validator active.
func (p *Pallet) ActivityCutoffBlocks(ctx *frame.Context, netuid uint16) uint64 {
	factor := uint64(p.ActivityCutoffFactorMilli.Get(ctx, netuid))
	return max(sat.Mul(factor, uint64(p.Tempo.Get(ctx, netuid)))/1000, 1)
}

// FloatSubnetOwnerCut returns the owners' part of emission.
func (p *Pallet) FloatSubnetOwnerCut(ctx *frame.Context) fixed.U96F32 {
	return dtao.Fraction16(p.SubnetOwnerCut.Get(ctx))
}

// IncreaseRaoRecycled adds to the rao recycled by a subnet's registrations.
func (p *Pallet) IncreaseRaoRecycled(ctx *frame.Context, netuid uint16, rao uint64) {
	p.SetRaoRecycled(ctx, netuid, sat.Add(p.RAORecycledForRegistration.Get(ctx, netuid), rao))
}

// IsSubnetOwner reports whether the account owns any subnet.
func (p *Pallet) IsSubnetOwner(ctx *frame.Context, who types.AccountID) bool {
	for _, owner := range p.SubnetOwner.All(ctx) {
		if owner == who {
			return true
		}
	}
	return false
}

// NominatorMinRequiredStakeValue returns the least nomination in rao.
func (p *Pallet) NominatorMinRequiredStakeValue(ctx *frame.Context) uint64 {
	return sat.Mul(DefaultMinStake, p.NominatorMinRequiredStake.Get(ctx)) / 1_000_000
}

// AlphaValues32 returns the bounds of liquid alpha as fractions.
func (p *Pallet) AlphaValues32(ctx *frame.Context, netuid uint16) (low, high fixed.I32F32) {
	v := p.AlphaValues.Get(ctx, netuid)
	one := fixed.To[fixed.I32F32](uint16(math.MaxUint16))
	return fixed.To[fixed.I32F32](v.A).SafeDiv(one), fixed.To[fixed.I32F32](v.B).SafeDiv(one)
}

// SetAlphaValues32 sets the bounds of liquid alpha from fractions.
func (p *Pallet) SetAlphaValues32(ctx *frame.Context, netuid uint16, low, high fixed.I32F32) {
	one := fixed.To[fixed.I32F32](uint16(math.MaxUint16))
	p.AlphaValues.Put(ctx, netuid, scale.Pair(
		fixed.SaturatingTo[uint16](low.SaturatingMul(one)),
		fixed.SaturatingTo[uint16](high.SaturatingMul(one)),
	))
}

// SetSubnetOwnerHotkey sets the hotkey that stands for a subnet's owner.
func (p *Pallet) SetSubnetOwnerHotkey(ctx *frame.Context, netuid uint16, hotkey types.AccountID) error {
	if _, ok := p.IsSubnetAccountId(ctx, hotkey); ok {
		return p.Err.CannotUseSystemAccount
	}
	p.SubnetOwnerHotkey.Put(ctx, netuid, hotkey)
	p.Ev.SubnetOwnerHotkeySet.Deposit(ctx, SubnetOwnerHotkeySetEvent{netuid, hotkey})
	return nil
}

// OwnerUid returns the uid of the owner's hotkey on a subnet.
func (p *Pallet) OwnerUid(ctx *frame.Context, netuid uint16) (uint16, bool) {
	hotkey, ok := p.SubnetOwnerHotkey.Find(ctx, netuid)
	if !ok {
		return 0, false
	}
	return p.Uids.Find(ctx, netuid, hotkey)
}

// SetOwnerImmuneNeuronLimit sets how many neurons of the owner cannot be pruned.
func (p *Pallet) SetOwnerImmuneNeuronLimit(ctx *frame.Context, netuid, limit uint16) error {
	if limit < MinImmuneOwnerUidsLimit || limit > MaxImmuneOwnerUidsLimit {
		return p.Err.InvalidValue
	}
	p.ImmuneOwnerUidsLimit.Put(ctx, netuid, limit)
	return nil
}

// CheckWeightsMinStake reports whether a hotkey has the stake to set weights.
// The owner's hotkey needs none.
func (p *Pallet) CheckWeightsMinStake(ctx *frame.Context, hotkey types.AccountID, netuid uint16) bool {
	if owner, ok := p.OwnerUid(ctx, netuid); ok {
		if uid, ok := p.Uids.Find(ctx, netuid, hotkey); ok && uid == owner {
			return true
		}
	}
	total, _, _ := p.StakeWeightsForHotkeyOnSubnet(ctx, hotkey, netuid)
	threshold, ok := fixed.CheckedTo[fixed.I64F64](p.StakeThreshold.Get(ctx))
	return ok && !total.Less(threshold)
}

// CheckedAllowedRegister reports whether a subnet takes registrations now.
func (p *Pallet) CheckedAllowedRegister(ctx *frame.Context, netuid uint16) bool {
	return netuid != RootNetuid &&
		p.IfSubnetExist(ctx, netuid) &&
		p.NetworkRegistrationAllowed.Get(ctx, netuid) &&
		p.RegistrationsThisBlock.Get(ctx, netuid) < p.MaxRegistrationsPerBlock.Get(ctx, netuid) &&
		p.RegistrationsThisInterval.Get(ctx, netuid) < sat.Mul(p.TargetRegistrationsPerInterval.Get(ctx, netuid), 3)
}

// EnsureSubtokenEnabled fails unless the subnet's alpha can be traded.
func (p *Pallet) EnsureSubtokenEnabled(ctx *frame.Context, netuid uint16) error {
	if !p.SubtokenEnabled.Get(ctx, netuid) {
		return p.Err.SubtokenDisabled
	}
	return nil
}
