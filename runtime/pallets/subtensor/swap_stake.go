package subtensor

// Mirrors swap_tao_for_alpha, swap_alpha_for_tao, unstake_from_subnet,
// stake_into_subnet and transfer_stake_within_subnet of staking/stake_utils.rs:
// trades with the pools and what comes with them. Amounts are rao of TAO or
// alpha, price limits rao of TAO per alpha.

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// dynamicMechanism is the mechanism of subnets that have a pool.
const dynamicMechanism = 1

// Changes of reserves are computed as int64 and stop at its bounds.

func (r SwapResult) paidInDelta() uint64 { return min(r.AmountPaidIn, math.MaxInt64) }

func (r SwapResult) paidOutDelta() uint64 { return min(r.AmountPaidOut, 1<<63) }

// trade swaps through the pool, or one to one where there is none.
func (p *Pallet) trade(ctx *frame.Context, netuid uint16, dir Direction, amount, priceLimit uint64, dropFees bool) (SwapResult, error) {
	if p.SubnetMechanism.Get(ctx, netuid) == dynamicMechanism {
		return p.Swap.Swap(ctx, netuid, dir, amount, priceLimit, dropFees, false)
	}
	return SwapResult{AmountPaidIn: amount, AmountPaidOut: amount}, nil
}

func (p *Pallet) addVolume(ctx *frame.Context, netuid uint16, tao uint64) {
	v := p.SubnetVolume.Get(ctx, netuid)
	sum := fixed.U128{Hi: v.Hi, Lo: v.Lo}.SaturatingAdd(fixed.U128From(tao))
	p.SubnetVolume.Put(ctx, netuid, scale.U128{Hi: sum.Hi, Lo: sum.Lo})
}

// SwapTaoForAlpha buys alpha and moves the counters of subnet and chain.
func (p *Pallet) SwapTaoForAlpha(ctx *frame.Context, netuid uint16, tao, priceLimit uint64, dropFees bool) (SwapResult, error) {
	r, err := p.trade(ctx, netuid, TaoForAlpha, tao, priceLimit, dropFees)
	if err != nil {
		return r, err
	}
	p.DecreaseProvidedAlphaReserve(ctx, netuid, r.paidOutDelta())
	addTo(ctx, p.SubnetAlphaOut, netuid, r.AmountPaidOut)
	addTo(ctx, p.SubnetTAO, netuid, r.paidInDelta())
	p.IncreaseTotalStake(ctx, tao)
	p.addVolume(ctx, netuid, tao)
	return r, nil
}

// SwapAlphaForTao sells alpha and moves the counters of subnet and chain.
func (p *Pallet) SwapAlphaForTao(ctx *frame.Context, netuid uint16, alpha, priceLimit uint64, dropFees bool) (SwapResult, error) {
	r, err := p.trade(ctx, netuid, AlphaForTao, alpha, priceLimit, dropFees)
	if err != nil {
		return r, err
	}
	addTo(ctx, p.SubnetAlphaIn, netuid, r.paidInDelta())
	takeFrom(ctx, p.SubnetAlphaOut, netuid, r.paidInDelta())
	p.DecreaseProvidedTaoReserve(ctx, netuid, r.paidOutDelta())
	p.DecreaseTotalStake(ctx, r.AmountPaidOut)
	p.addVolume(ctx, netuid, r.AmountPaidOut)
	return r, nil
}

// UnstakeFromSubnet sells a coldkey's alpha and pays the beneficiary. What the
// price limit left unsold stays staked, the fee goes to the block's author in
// TAO. It returns what was paid.
func (p *Pallet) UnstakeFromSubnet(ctx *frame.Context, hotkey, coldkey, beneficiary types.AccountID, netuid uint16, alpha, priceLimit uint64, dropFees bool) (uint64, error) {
	p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, alpha)
	r, err := p.SwapAlphaForTao(ctx, netuid, alpha, priceLimit, dropFees)
	if err != nil {
		return 0, err
	}
	if refund := sat.Sub(alpha, sat.Add(r.AmountPaidIn, r.FeePaid)); refund != 0 {
		p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, refund)
	}
	if err := p.TransferTaoFromSubnet(ctx, netuid, beneficiary, r.AmountPaidOut); err != nil {
		return 0, err
	}
	feePaid, err := p.payAlphaFee(ctx, netuid, r.FeeToBlockAuthor)
	if err != nil {
		return 0, err
	}
	if netuid == RootNetuid {
		p.RemoveStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, hotkey, coldkey, alpha)
		if !p.ColdkeyHasRootStake(ctx, coldkey) {
			p.MaybeRemoveColdkeyIndex(ctx, coldkey)
		}
	}
	p.RecordTaoOutflow(ctx, netuid, sat.Add(r.AmountPaidOut, feePaid))
	p.CleanupLockIfZero(ctx, coldkey, netuid)
	p.LastColdkeyHotkeyStakeBlock.Put(ctx, coldkey, hotkey, p.CurrentBlockAsU64(ctx))
	p.Ev.StakeRemoved.Deposit(ctx, StakeRemovedEvent{coldkey, hotkey, r.AmountPaidOut, r.AmountPaidIn, netuid, r.FeePaid})
	return r.AmountPaidOut, nil
}

// payAlphaFee sells a fee for the block's author and returns the TAO; without an
// author the fee burns.
func (p *Pallet) payAlphaFee(ctx *frame.Context, netuid uint16, fee uint64) (tao uint64, err error) {
	author, ok := p.Author(ctx)
	if !ok {
		p.BurnSubnetAlpha(ctx, netuid, fee)
		return 0, nil
	}
	r, err := p.SwapAlphaForTao(ctx, netuid, fee, p.Swap.MinPrice(), true)
	if err != nil {
		return 0, err
	}
	return r.AmountPaidOut, p.TransferTaoFromSubnet(ctx, netuid, author, r.AmountPaidOut)
}

// StakeIntoSubnet buys alpha for a coldkey and stakes it with a hotkey. The fee
// goes to the block's author. It returns the alpha.
func (p *Pallet) StakeIntoSubnet(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16, tao, priceLimit uint64, dropFees bool) (uint64, error) {
	// Less than asked for may be staked: the existential deposit stays.
	staked, err := p.TransferTaoToSubnet(ctx, netuid, coldkey, tao)
	if err != nil {
		return 0, err
	}
	r, err := p.SwapTaoForAlpha(ctx, netuid, staked, priceLimit, dropFees)
	if err != nil {
		return 0, err
	}
	if r.AmountPaidOut == 0 {
		return 0, p.Err.AmountTooLow
	}
	if !p.TryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, netuid, r.AmountPaidOut) {
		return 0, p.Err.InsufficientLiquidity
	}
	p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, r.AmountPaidOut)
	if err := p.payTaoFee(ctx, netuid, r.FeeToBlockAuthor); err != nil {
		return 0, err
	}
	p.RecordTaoInflow(ctx, netuid, r.AmountPaidIn)
	p.CleanupLockIfZero(ctx, coldkey, netuid)
	p.LastColdkeyHotkeyStakeBlock.Put(ctx, coldkey, hotkey, p.CurrentBlockAsU64(ctx))
	if netuid == RootNetuid {
		p.AddStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, hotkey, coldkey, r.AmountPaidOut)
		p.MaybeAddColdkeyIndex(ctx, coldkey)
	}
	p.Ev.StakeAdded.Deposit(ctx, StakeAddedEvent{coldkey, hotkey, staked, r.AmountPaidOut, netuid, r.FeePaid})
	return r.AmountPaidOut, nil
}

// payTaoFee moves a fee from the subnet's account to the block's author; without
// an author it burns, if it can.
func (p *Pallet) payTaoFee(ctx *frame.Context, netuid uint16, fee uint64) error {
	if author, ok := p.Author(ctx); ok {
		return p.TransferTaoFromSubnet(ctx, netuid, author, fee)
	}
	if account, ok := p.SubnetAccountId(ctx, netuid); ok {
		_ = p.BurnTao(ctx, account, fee)
	}
	return nil
}

// TransferStakeWithinSubnet moves alpha between hotkeys and coldkeys without a
// trade and returns what it is worth in TAO.
func (p *Pallet) TransferStakeWithinSubnet(ctx *frame.Context, originColdkey, originHotkey, destinationColdkey, destinationHotkey types.AccountID, netuid uint16, alpha uint64) (uint64, error) {
	if err := p.TransferLock(ctx, originColdkey, destinationColdkey, netuid, alpha); err != nil {
		return 0, err
	}
	p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, originHotkey, originColdkey, netuid, alpha)
	if netuid == RootNetuid {
		p.RemoveStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, originHotkey, originColdkey, alpha)
	}
	p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, destinationHotkey, destinationColdkey, netuid, alpha)
	if netuid == RootNetuid {
		p.AddStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, destinationHotkey, destinationColdkey, alpha)
	}
	worth := fixed.SaturatingTo[uint64](times(p.Swap.CurrentAlphaPrice(ctx, netuid), alpha))
	if worth < DefaultMinStake {
		return 0, p.Err.AmountTooLow
	}
	p.LastColdkeyHotkeyStakeBlock.Put(ctx, destinationColdkey, destinationHotkey, p.CurrentBlockAsU64(ctx))
	p.Ev.StakeRemoved.Deposit(ctx, StakeRemovedEvent{originColdkey, originHotkey, worth, alpha, netuid, 0})
	p.Ev.StakeAdded.Deposit(ctx, StakeAddedEvent{destinationColdkey, destinationHotkey, worth, alpha, netuid, 0})
	return worth, nil
}
