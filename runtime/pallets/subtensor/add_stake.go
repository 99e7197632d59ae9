package subtensor

// Mirrors staking/add_stake.rs. Amounts are rao, price limits rao of TAO per alpha.

import (
	"math"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// maxInputMultiple is how many times the reserve may be paid into a pool at once.
const maxInputMultiple = 1_000

// raoPerToken is one TAO, and the price limit that stands for a price of one.
const raoPerToken = 1_000_000_000

func (p *Pallet) addStake(ctx *frame.Context, o frame.Origin, a *AddStakeArgs) error {
	_, err := p.DoAddStake(ctx, o, a.Hotkey, a.Netuid, a.AmountStaked)
	return err
}

func (p *Pallet) addStakeLimit(ctx *frame.Context, o frame.Origin, a *AddStakeLimitArgs) error {
	_, err := p.DoAddStakeLimit(ctx, o, a.Hotkey, a.Netuid, a.AmountStaked, a.LimitPrice, a.AllowPartial)
	return err
}

// DoAddStake stakes the signer's TAO with a hotkey at any price and returns the
// alpha it got.
func (p *Pallet) DoAddStake(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, tao uint64) (uint64, error) {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return 0, err
	}
	if err := p.ensureAddStakeInputWithinSwapLimit(ctx, netuid, tao); err != nil {
		return 0, err
	}
	if err := p.ValidateAddStake(ctx, coldkey, hotkey, netuid, tao, tao, false); err != nil {
		return 0, err
	}
	return p.StakeIntoSubnet(ctx, hotkey, coldkey, netuid, tao, p.Swap.MaxPrice(), false)
}

// DoAddStakeLimit stakes as much of the signer's TAO with a hotkey as a price
// limit allows, or with allowPartial false all or nothing, and returns the alpha
// it got.
func (p *Pallet) DoAddStakeLimit(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, tao, limitPrice uint64, allowPartial bool) (uint64, error) {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return 0, err
	}
	if err := p.ensureAddStakeInputWithinSwapLimit(ctx, netuid, tao); err != nil {
		return 0, err
	}
	maxAmount, err := p.MaxAmountAdd(ctx, netuid, limitPrice)
	if err != nil {
		return 0, err
	}
	if err := p.ValidateAddStake(ctx, coldkey, hotkey, netuid, tao, maxAmount, allowPartial); err != nil {
		return 0, err
	}
	if p.Owner.Get(ctx, hotkey) != coldkey {
		p.MaybeBecomeDelegate(ctx, hotkey)
	}
	return p.StakeIntoSubnet(ctx, hotkey, coldkey, netuid, min(tao, maxAmount), limitPrice, false)
}

// isStable reports whether a subnet's alpha always costs one TAO.
func (p *Pallet) isStable(ctx *frame.Context, netuid uint16) bool {
	return netuid == RootNetuid || p.SubnetMechanism.Get(ctx, netuid) == 0
}

// MaxAmountAdd returns how much TAO can be staked before the price reaches a
// limit, fee included.
func (p *Pallet) MaxAmountAdd(ctx *frame.Context, netuid uint16, limitPrice uint64) (uint64, error) {
	if p.isStable(ctx, netuid) {
		if limitPrice >= raoPerToken {
			return math.MaxUint64, nil
		}
		return 0, nil
	}
	return p.amountToLimit(ctx, netuid, TaoForAlpha, p.SubnetTAO.Get(ctx, netuid), limitPrice)
}

// amountToLimit tries the largest input a pool with this reserve accepts and
// returns what of it a price limit lets through.
func (p *Pallet) amountToLimit(ctx *frame.Context, netuid uint16, dir Direction, reserve, limitPrice uint64) (uint64, error) {
	r, err := p.Swap.Swap(ctx, netuid, dir, sat.Mul(reserve, maxInputMultiple), limitPrice, false, true)
	if err != nil {
		return 0, err
	}
	return sat.Add(r.AmountPaidIn, r.FeePaid), nil
}

// ensureAddStakeInputWithinSwapLimit refuses more TAO than a pool accepts.
func (p *Pallet) ensureAddStakeInputWithinSwapLimit(ctx *frame.Context, netuid uint16, tao uint64) error {
	return p.ensureWithinSwapLimit(ctx, netuid, p.SubnetTAO, tao)
}

func (p *Pallet) ensureWithinSwapLimit(ctx *frame.Context, netuid uint16, reserve *frame.Map[uint16, uint64], amount uint64) error {
	if netuid == RootNetuid || p.SubnetMechanism.Get(ctx, netuid) != dynamicMechanism {
		return nil
	}
	if amount > sat.Mul(reserve.Get(ctx, netuid), maxInputMultiple) {
		return p.Err.InsufficientLiquidity
	}
	return nil
}
