package subtensor

// Mirrors do_unstake_all and do_unstake_all_alpha of staking/remove_stake.rs.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) unstakeAll(ctx *frame.Context, o frame.Origin, a *UnstakeAllArgs) error {
	return p.DoUnstakeAll(ctx, o, a.Hotkey)
}

func (p *Pallet) unstakeAllAlpha(ctx *frame.Context, o frame.Origin, a *UnstakeAllAlphaArgs) error {
	return p.DoUnstakeAllAlpha(ctx, o, a.Hotkey)
}

// DoUnstakeAll unstakes what the signer has with a hotkey, root stake included,
// wherever that is possible.
func (p *Pallet) DoUnstakeAll(ctx *frame.Context, o frame.Origin, hotkey types.AccountID) error {
	coldkey, err := p.ensureSignedForHotkey(ctx, o, hotkey)
	if err != nil {
		return err
	}
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		if _, err := p.unstakeWhole(ctx, hotkey, coldkey, netuid); err != nil {
			return err
		}
	}
	return nil
}

// DoUnstakeAllAlpha unstakes what the signer has with a hotkey on all subnets but
// root, wherever that is possible, and stakes the proceeds on root.
func (p *Pallet) DoUnstakeAllAlpha(ctx *frame.Context, o frame.Origin, hotkey types.AccountID) error {
	coldkey, err := p.ensureSignedForHotkey(ctx, o, hotkey)
	if err != nil {
		return err
	}
	var total uint64
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		if netuid == RootNetuid {
			continue
		}
		tao, err := p.unstakeWhole(ctx, hotkey, coldkey, netuid)
		if err != nil {
			return err
		}
		total = sat.Add(total, tao)
	}
	_, err = p.StakeIntoSubnet(ctx, hotkey, coldkey, RootNetuid, total, p.Swap.MaxPrice(), false)
	return err
}

func (p *Pallet) ensureSignedForHotkey(ctx *frame.Context, o frame.Origin, hotkey types.AccountID) (coldkey types.AccountID, err error) {
	if coldkey, err = frame.EnsureSigned(o); err != nil {
		return coldkey, err
	}
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return coldkey, p.Err.HotKeyAccountNotExists
	}
	return coldkey, nil
}

// unstakeWhole unstakes all that a coldkey has with a hotkey on a subnet, at any
// price, and returns the TAO. It does nothing where unstaking isn't possible.
func (p *Pallet) unstakeWhole(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16) (tao uint64, err error) {
	if !p.SubtokenEnabled.Get(ctx, netuid) {
		return 0, nil
	}
	alpha := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
	if p.ValidateRemoveStake(ctx, coldkey, hotkey, netuid, alpha, alpha, false) != nil {
		return 0, nil
	}
	tao, err = p.UnstakeFromSubnet(ctx, hotkey, coldkey, coldkey, netuid, alpha, p.Swap.MinPrice(), false)
	if err != nil {
		return 0, err
	}
	p.ClearSmallNominationIfRequired(ctx, hotkey, coldkey, netuid)
	return tao, nil
}
