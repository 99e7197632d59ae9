package subtensor

// Mirrors the validate_ functions of staking/stake_utils.rs: what is checked
// before stake is touched. They write nothing. Amounts are rao.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// ValidateAddStake checks a purchase of alpha. maxAmount is what the price limit
// allows; without allowPartial nothing above it is accepted.
func (p *Pallet) ValidateAddStake(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, tao, maxAmount uint64, allowPartial bool) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	if err := p.EnsureSubtokenEnabled(ctx, netuid); err != nil {
		return err
	}
	if tao < p.leastPurchase(ctx, netuid) {
		return p.Err.AmountTooLow
	}
	if allowPartial {
		tao = min(tao, maxAmount)
	} else if tao > maxAmount {
		return p.Err.SlippageTooHigh
	}
	if !p.CanRemoveBalanceFromColdkeyAccount(ctx, coldkey, tao) {
		return p.Err.NotEnoughBalanceToStake
	}
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	r, err := p.Swap.SimSwap(ctx, netuid, TaoForAlpha, tao)
	switch {
	case err != nil:
		return p.Err.InsufficientLiquidity
	case r.AmountPaidIn < DefaultMinStake:
		return p.Err.AmountTooLow
	case r.AmountPaidOut == 0:
		return p.Err.InsufficientLiquidity
	}
	if !p.TryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, netuid, r.AmountPaidOut) {
		return p.Err.InsufficientLiquidity
	}
	return nil
}

// leastPurchase is the least stake plus the fee for it.
func (p *Pallet) leastPurchase(ctx *frame.Context, netuid uint16) uint64 {
	r, err := p.Swap.SimSwap(ctx, netuid, TaoForAlpha, DefaultMinStake)
	if err != nil {
		return sat.Add(DefaultMinStake, p.Swap.ApproxFeeAmount(ctx, netuid, DefaultMinStake))
	}
	return sat.Add(DefaultMinStake, r.FeePaid)
}

// ValidateRemoveStake checks a sale of alpha. maxAmount is what the price limit
// allows; without allowPartial nothing above it is accepted.
func (p *Pallet) ValidateRemoveStake(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, alpha, maxAmount uint64, allowPartial bool) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	if alpha == 0 {
		return p.Err.AmountTooLow
	}
	left, err := p.CalculateReducedStakeOnSubnet(ctx, hotkey, coldkey, netuid, alpha)
	if err != nil {
		return err
	}
	r, err := p.Swap.SimSwap(ctx, netuid, AlphaForTao, alpha)
	if err != nil {
		return p.Err.InsufficientLiquidity
	}
	// Everything may be unstaked however little it is.
	if left != 0 && r.AmountPaidOut < DefaultMinStake {
		return p.Err.AmountTooLow
	}
	if !allowPartial && alpha > maxAmount {
		return p.Err.SlippageTooHigh
	}
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	return p.EnsureAvailableToUnstake(ctx, coldkey, netuid, alpha)
}

// ValidateUnstakeAll checks that a coldkey can unstake something of what it has
// with a hotkey, and that nothing of it is locked.
func (p *Pallet) ValidateUnstakeAll(ctx *frame.Context, coldkey, hotkey types.AccountID, onlyAlpha bool) error {
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	any := false
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		if onlyAlpha && netuid == RootNetuid {
			continue
		}
		alpha := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
		if err := p.EnsureAvailableToUnstake(ctx, coldkey, netuid, alpha); err != nil {
			return err
		}
		if p.ValidateRemoveStake(ctx, coldkey, hotkey, netuid, alpha, alpha, false) == nil {
			any = true
		}
	}
	if !any {
		return p.Err.AmountTooLow
	}
	return nil
}

// StakeTransition is stake on its way between hotkeys, coldkeys or subnets.
type StakeTransition struct {
	OriginColdkey, DestinationColdkey types.AccountID
	OriginHotkey, DestinationHotkey   types.AccountID
	OriginNetuid, DestinationNetuid   uint16
	Alpha                             uint64 // rao
	// LimitPrice is the least price of origin in destination alpha (times
	// 10^9), nil for any; AllowPartial goes with it.
	LimitPrice   *uint64
	AllowPartial *bool
	// CheckTransferToggle refuses subnets that don't allow transfers.
	CheckTransferToggle bool
}

// ValidateStakeTransition checks a transition of which maxAmount is what the price
// limit allows.
func (p *Pallet) ValidateStakeTransition(ctx *frame.Context, t *StakeTransition, maxAmount uint64) error {
	sameSubnet := t.OriginNetuid == t.DestinationNetuid
	if t.OriginColdkey == t.DestinationColdkey && t.OriginHotkey == t.DestinationHotkey && sameSubnet {
		return p.Err.SameNetuid
	}
	if err := p.validateTransitionEnds(ctx, t); err != nil {
		return err
	}
	if t.Alpha > p.StakeForHotkeyAndColdkeyOnSubnet(ctx, t.OriginHotkey, t.OriginColdkey, t.OriginNetuid) {
		return p.Err.NotEnoughStakeToWithdraw
	}
	if !sameSubnet {
		r, err := p.Swap.SimSwap(ctx, t.OriginNetuid, AlphaForTao, t.Alpha)
		if err != nil {
			return p.Err.InsufficientLiquidity
		}
		if r.AmountPaidOut <= DefaultMinStake {
			return p.Err.AmountTooLow
		}
		if t.AllowPartial != nil && !*t.AllowPartial && t.Alpha > maxAmount {
			return p.Err.SlippageTooHigh
		}
	}
	if t.CheckTransferToggle {
		if !p.TransferToggle.Get(ctx, t.OriginNetuid) || !p.TransferToggle.Get(ctx, t.DestinationNetuid) {
			return p.Err.TransferDisallowed
		}
	}
	if !sameSubnet {
		return p.EnsureAvailableToUnstake(ctx, t.OriginColdkey, t.OriginNetuid, t.Alpha)
	}
	return nil
}

// validateTransitionEnds checks that subnets and hotkeys exist and that alpha can
// be traded.
func (p *Pallet) validateTransitionEnds(ctx *frame.Context, t *StakeTransition) error {
	if !p.IfSubnetExist(ctx, t.OriginNetuid) || !p.IfSubnetExist(ctx, t.DestinationNetuid) {
		return p.Err.SubnetNotExists
	}
	if !p.SubtokenEnabled.Get(ctx, t.OriginNetuid) || !p.SubtokenEnabled.Get(ctx, t.DestinationNetuid) {
		return p.Err.SubtokenDisabled
	}
	if !p.HotkeyAccountExists(ctx, t.OriginHotkey) || !p.HotkeyAccountExists(ctx, t.DestinationHotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	return nil
}
