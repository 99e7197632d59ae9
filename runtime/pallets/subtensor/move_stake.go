package subtensor

// Mirrors staking/move_stake.rs. Amounts are rao; a price limit is the price of
// origin in destination alpha, times 10^9.

import (
	"math"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) moveStake(ctx *frame.Context, o frame.Origin, a *MoveStakeArgs) error {
	return p.DoMoveStake(ctx, o, a.OriginHotkey, a.DestinationHotkey, a.OriginNetuid, a.DestinationNetuid, a.AlphaAmount)
}

func (p *Pallet) transferStake(ctx *frame.Context, o frame.Origin, a *TransferStakeArgs) error {
	return p.DoTransferStake(ctx, o, a.DestinationColdkey, a.Hotkey, a.OriginNetuid, a.DestinationNetuid, a.AlphaAmount)
}

func (p *Pallet) swapStake(ctx *frame.Context, o frame.Origin, a *SwapStakeArgs) error {
	return p.DoSwapStake(ctx, o, a.Hotkey, a.OriginNetuid, a.DestinationNetuid, a.AlphaAmount)
}

func (p *Pallet) swapStakeLimit(ctx *frame.Context, o frame.Origin, a *SwapStakeLimitArgs) error {
	return p.DoSwapStakeLimit(ctx, o, a.Hotkey, a.OriginNetuid, a.DestinationNetuid, a.AlphaAmount, a.LimitPrice, a.AllowPartial)
}

// DoMoveStake moves the signer's stake to another hotkey, another subnet or both.
func (p *Pallet) DoMoveStake(ctx *frame.Context, o frame.Origin, originHotkey, destinationHotkey types.AccountID, originNetuid, destinationNetuid uint16, alpha uint64) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	tao, err := p.transitionStakeInternal(ctx, StakeTransition{
		OriginColdkey: coldkey, DestinationColdkey: coldkey,
		OriginHotkey: originHotkey, DestinationHotkey: destinationHotkey,
		OriginNetuid: originNetuid, DestinationNetuid: destinationNetuid,
		Alpha: alpha,
	})
	if err != nil {
		return err
	}
	p.Ev.StakeMoved.Deposit(ctx, StakeMovedEvent{coldkey, originHotkey, originNetuid, destinationHotkey, destinationNetuid, tao})
	return nil
}

// ToggleTransfer allows or forbids transfers of stake on a subnet.
func (p *Pallet) ToggleTransfer(ctx *frame.Context, netuid uint16, on bool) error {
	p.TransferToggle.Put(ctx, netuid, on)
	p.Ev.TransferToggle.Deposit(ctx, TransferToggleEvent{netuid, on})
	return nil
}

// DoTransferStake gives the signer's stake to another coldkey, on the same subnet
// or another.
func (p *Pallet) DoTransferStake(ctx *frame.Context, o frame.Origin, destinationColdkey, hotkey types.AccountID, originNetuid, destinationNetuid uint16, alpha uint64) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	tao, err := p.transitionStakeInternal(ctx, StakeTransition{
		OriginColdkey: coldkey, DestinationColdkey: destinationColdkey,
		OriginHotkey: hotkey, DestinationHotkey: hotkey,
		OriginNetuid: originNetuid, DestinationNetuid: destinationNetuid,
		Alpha: alpha, CheckTransferToggle: true,
	})
	if err != nil {
		return err
	}
	p.Ev.StakeTransferred.Deposit(ctx, StakeTransferredEvent{coldkey, destinationColdkey, hotkey, originNetuid, destinationNetuid, tao})
	return nil
}

// DoSwapStake moves the signer's stake with a hotkey to another subnet.
func (p *Pallet) DoSwapStake(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, originNetuid, destinationNetuid uint16, alpha uint64) error {
	return p.swapStakeBetween(ctx, o, StakeTransition{
		OriginHotkey: hotkey, OriginNetuid: originNetuid, DestinationNetuid: destinationNetuid, Alpha: alpha,
	})
}

// DoSwapStakeLimit is DoSwapStake for as much as a price limit allows, or with
// allowPartial false for all or nothing.
func (p *Pallet) DoSwapStakeLimit(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, originNetuid, destinationNetuid uint16, alpha, limitPrice uint64, allowPartial bool) error {
	return p.swapStakeBetween(ctx, o, StakeTransition{
		OriginHotkey: hotkey, OriginNetuid: originNetuid, DestinationNetuid: destinationNetuid, Alpha: alpha,
		LimitPrice: &limitPrice, AllowPartial: &allowPartial,
	})
}

func (p *Pallet) swapStakeBetween(ctx *frame.Context, o frame.Origin, t StakeTransition) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	t.OriginColdkey, t.DestinationColdkey, t.DestinationHotkey = coldkey, coldkey, t.OriginHotkey
	tao, err := p.transitionStakeInternal(ctx, t)
	if err != nil {
		return err
	}
	p.Ev.StakeSwapped.Deposit(ctx, StakeSwappedEvent{coldkey, t.OriginHotkey, t.OriginNetuid, t.DestinationNetuid, tao})
	return nil
}

// transitionStakeInternal carries out a transition, with no more alpha than there
// is, and returns what it was worth in TAO.
func (p *Pallet) transitionStakeInternal(ctx *frame.Context, t StakeTransition) (tao uint64, err error) {
	t.Alpha = min(t.Alpha, p.StakeForHotkeyAndColdkeyOnSubnet(ctx, t.OriginHotkey, t.OriginColdkey, t.OriginNetuid))
	maxAmount := t.Alpha
	if t.OriginNetuid != t.DestinationNetuid && t.LimitPrice != nil {
		maxAmount, err = p.MaxAmountMove(ctx, t.OriginNetuid, t.DestinationNetuid, *t.LimitPrice)
		if err != nil {
			return 0, err
		}
	}
	if err := p.ValidateStakeTransition(ctx, &t, maxAmount); err != nil {
		return 0, err
	}
	alpha := min(t.Alpha, maxAmount)
	if t.OriginNetuid == t.DestinationNetuid {
		return p.TransferStakeWithinSubnet(ctx, t.OriginColdkey, t.OriginHotkey, t.DestinationColdkey, t.DestinationHotkey, t.OriginNetuid, alpha)
	}
	return p.moveAcross(ctx, &t, alpha)
}

// moveAcross sells on one subnet and buys on another. The fee is paid once: on
// the origin, or on the destination if the origin is root. Proceeds below the
// least stake are not staked again.
func (p *Pallet) moveAcross(ctx *frame.Context, t *StakeTransition, alpha uint64) (uint64, error) {
	fromRoot := t.OriginNetuid == RootNetuid
	tao, err := p.UnstakeFromSubnet(ctx, t.OriginHotkey, t.OriginColdkey, t.OriginColdkey, t.OriginNetuid, alpha, p.Swap.MinPrice(), fromRoot)
	if err != nil {
		return 0, err
	}
	if t.OriginColdkey != t.DestinationColdkey {
		if err := p.TransferTao(ctx, t.OriginColdkey, t.DestinationColdkey, tao); err != nil {
			return 0, err
		}
	}
	if tao < DefaultMinStake {
		return tao, nil
	}
	if p.Owner.Get(ctx, t.DestinationHotkey) != t.DestinationColdkey {
		p.MaybeBecomeDelegate(ctx, t.DestinationHotkey)
	}
	_, err = p.StakeIntoSubnet(ctx, t.DestinationHotkey, t.DestinationColdkey, t.DestinationNetuid, tao, p.Swap.MaxPrice(), !fromRoot)
	if err != nil {
		return 0, err
	}
	return tao, nil
}

// MaxAmountMove returns how much alpha can be moved from one subnet to another
// before the price reaches a limit.
func (p *Pallet) MaxAmountMove(ctx *frame.Context, originNetuid, destinationNetuid uint16, limitPrice uint64) (uint64, error) {
	fromStable, toStable := p.isStable(ctx, originNetuid), p.isStable(ctx, destinationNetuid)
	switch {
	case fromStable && toStable:
		if limitPrice > raoPerToken {
			return 0, nil
		}
		return math.MaxUint64, nil
	case fromStable && p.SubnetMechanism.Get(ctx, destinationNetuid) == dynamicMechanism:
		if limitPrice == 0 {
			return math.MaxUint64, nil
		}
		return p.MaxAmountAdd(ctx, destinationNetuid, dtao.AddLimitForMove(limitPrice))
	case toStable && p.SubnetMechanism.Get(ctx, originNetuid) == dynamicMechanism:
		return p.MaxAmountRemove(ctx, originNetuid, limitPrice)
	}
	return dtao.MaxMove(
		p.reserves(ctx, originNetuid), p.reserves(ctx, destinationNetuid),
		p.Swap.CurrentAlphaPrice(ctx, originNetuid), p.Swap.CurrentAlphaPrice(ctx, destinationNetuid),
		limitPrice,
	), nil
}

func (p *Pallet) reserves(ctx *frame.Context, netuid uint16) dtao.Reserves {
	return dtao.Reserves{Tao: p.SubnetTAO.Get(ctx, netuid), Alpha: p.SubnetAlphaIn.Get(ctx, netuid)}
}
