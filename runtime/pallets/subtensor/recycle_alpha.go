package subtensor

// Mirrors staking/recycle_alpha.rs. Amounts are rao.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) recycleAlpha(ctx *frame.Context, o frame.Origin, a *RecycleAlphaArgs) error {
	_, err := p.DoRecycleAlpha(ctx, o, a.Hotkey, a.Amount, a.Netuid)
	return err
}

func (p *Pallet) burnAlpha(ctx *frame.Context, o frame.Origin, a *BurnAlphaArgs) error {
	_, err := p.DoBurnAlpha(ctx, o, a.Hotkey, a.Amount, a.Netuid)
	return err
}

func (p *Pallet) addStakeBurn(ctx *frame.Context, o frame.Origin, a *AddStakeBurnArgs) error {
	return p.DoAddStakeBurn(ctx, o, a.Hotkey, a.Netuid, a.Amount, a.Limit)
}

// DoRecycleAlpha destroys the signer's alpha with a hotkey so that it can be
// emitted again, and returns how much it was.
func (p *Pallet) DoRecycleAlpha(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, amount uint64, netuid uint16) (uint64, error) {
	coldkey, amount, err := p.withdrawAlpha(ctx, o, hotkey, amount, netuid)
	if err != nil {
		return 0, err
	}
	p.RecycleSubnetAlpha(ctx, netuid, amount)
	p.Ev.AlphaRecycled.Deposit(ctx, AlphaRecycledEvent{coldkey, hotkey, amount, netuid})
	return amount, nil
}

// DoBurnAlpha destroys the signer's alpha with a hotkey for good and returns how
// much it was.
func (p *Pallet) DoBurnAlpha(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, amount uint64, netuid uint16) (uint64, error) {
	coldkey, amount, err := p.withdrawAlpha(ctx, o, hotkey, amount, netuid)
	if err != nil {
		return 0, err
	}
	p.BurnSubnetAlpha(ctx, netuid, amount)
	p.Ev.AlphaBurned.Deposit(ctx, AlphaBurnedEvent{coldkey, hotkey, amount, netuid})
	return amount, nil
}

// withdrawAlpha takes alpha from the signer's stake, no more than there is: fees
// may have been paid in alpha already.
func (p *Pallet) withdrawAlpha(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, amount uint64, netuid uint16) (coldkey types.AccountID, taken uint64, err error) {
	if coldkey, err = frame.EnsureSigned(o); err != nil {
		return coldkey, 0, err
	}
	if !p.IfSubnetExist(ctx, netuid) {
		return coldkey, 0, p.Err.SubnetNotExists
	}
	if netuid == RootNetuid {
		return coldkey, 0, p.Err.CannotBurnOrRecycleOnRootSubnet
	}
	if err := p.EnsureSubtokenEnabled(ctx, netuid); err != nil {
		return coldkey, 0, err
	}
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return coldkey, 0, p.Err.HotKeyAccountNotExists
	}
	amount = min(amount, p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid))
	if p.SubnetAlphaOut.Get(ctx, netuid) < amount {
		return coldkey, 0, p.Err.InsufficientLiquidity
	}
	if err := p.EnsureAvailableToUnstake(ctx, coldkey, netuid, amount); err != nil {
		return coldkey, 0, err
	}
	p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, amount)
	return coldkey, amount, nil
}

// DoAddStakeBurn stakes the signer's TAO, with a price limit (nil: none), and
// burns the alpha it gets; both or neither.
func (p *Pallet) DoAddStakeBurn(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, amount uint64, limit *uint64) error {
	return ctx.Layer(func() error {
		var alpha uint64
		var err error
		if limit != nil {
			alpha, err = p.DoAddStakeLimit(ctx, o, hotkey, netuid, amount, *limit, false)
		} else {
			alpha, err = p.DoAddStake(ctx, o, hotkey, netuid, amount)
		}
		if err != nil {
			return err
		}
		if _, err := p.DoBurnAlpha(ctx, o, hotkey, alpha, netuid); err != nil {
			return err
		}
		p.Ev.AddStakeBurn.Deposit(ctx, AddStakeBurnEvent{netuid, hotkey, amount, alpha})
		return nil
	})
}

// DoAddStakeRecycle stakes the signer's TAO and recycles the alpha it gets, both
// or neither, and returns the alpha.
func (p *Pallet) DoAddStakeRecycle(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, amount uint64) (uint64, error) {
	return p.stakeAndThen(ctx, o, hotkey, netuid, amount, p.DoRecycleAlpha)
}

// DoAddStakeBurnPermissionless stakes the signer's TAO and burns the alpha it
// gets, both or neither, and returns the alpha.
func (p *Pallet) DoAddStakeBurnPermissionless(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, amount uint64) (uint64, error) {
	return p.stakeAndThen(ctx, o, hotkey, netuid, amount, p.DoBurnAlpha)
}

func (p *Pallet) stakeAndThen(ctx *frame.Context, o frame.Origin, hotkey types.AccountID, netuid uint16, amount uint64,
	destroy func(*frame.Context, frame.Origin, types.AccountID, uint64, uint16) (uint64, error),
) (alpha uint64, err error) {
	err = ctx.Layer(func() error {
		bought, err := p.DoAddStake(ctx, o, hotkey, netuid, amount)
		if err != nil {
			return err
		}
		alpha, err = destroy(ctx, o, hotkey, bought, netuid)
		return err
	})
	return alpha, err
}
