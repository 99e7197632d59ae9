package subtensor

// Mirrors the calls of macros/dispatches.rs that set a parameter and do nothing
// else.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) sudoSetTxChildkeyTakeRateLimit(ctx *frame.Context, o frame.Origin, a *SudoSetTxChildkeyTakeRateLimitArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.SetTxChildkeyTakeRateLimit(ctx, a.TxRateLimit)
	return nil
}

func (p *Pallet) sudoSetMinChildkeyTake(ctx *frame.Context, o frame.Origin, a *SudoSetMinChildkeyTakeArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.SetMinChildkeyTake(ctx, a.Take)
	return nil
}

func (p *Pallet) sudoSetMaxChildkeyTake(ctx *frame.Context, o frame.Origin, a *SudoSetMaxChildkeyTakeArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.SetMaxChildkeyTake(ctx, a.Take)
	return nil
}

func (p *Pallet) setPendingChildkeyCooldown(ctx *frame.Context, o frame.Origin, a *SetPendingChildkeyCooldownArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.PendingChildKeyCooldown.Put(ctx, a.Cooldown)
	return nil
}

func (p *Pallet) sudoSetNumRootClaims(ctx *frame.Context, o frame.Origin, a *SudoSetNumRootClaimsArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if a.NewValue > MaxNumRootClaims {
		return p.Err.InvalidNumRootClaim
	}
	p.NumRootClaim.Put(ctx, a.NewValue)
	return nil
}

func (p *Pallet) sudoSetRootClaimThreshold(ctx *frame.Context, o frame.Origin, a *SudoSetRootClaimThresholdArgs) error {
	if _, err := p.EnsureSubnetOwnerOrRoot(ctx, o, a.Netuid); err != nil {
		return err
	}
	if a.NewValue > MaxRootClaimThreshold {
		return p.Err.InvalidRootClaimThreshold
	}
	p.RootClaimableThreshold.Put(ctx, a.Netuid, fixed.To[fixed.I96F32](a.NewValue))
	return nil
}

// scheduleSwapColdkey made way for announcements.
func (p *Pallet) scheduleSwapColdkey(*frame.Context, frame.Origin, *ScheduleSwapColdkeyArgs) error {
	return p.Err.Deprecated
}
