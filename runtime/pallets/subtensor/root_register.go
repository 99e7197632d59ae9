package subtensor

// Mirrors do_root_register of coinbase/root.rs.

import (
	"math"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// rootDelegateTake is the take, a part of 65535, that members of the root
// network get with their registration: 18%.
const rootDelegateTake uint16 = 11_796

func (p *Pallet) rootRegister(ctx *frame.Context, o frame.Origin, a *RootRegisterArgs) error {
	return p.DoRootRegister(ctx, o, a.Hotkey)
}

// ContainsInvalidRootUids reports whether any of the subnets does not exist.
func (p *Pallet) ContainsInvalidRootUids(ctx *frame.Context, netuids []uint16) bool {
	for _, netuid := range netuids {
		if !p.IfSubnetExist(ctx, netuid) {
			return true
		}
	}
	return false
}

// DoRootRegister makes a hotkey of the signer a validator of the root network. If
// that is full, the hotkey must have more root stake than the member with the least.
func (p *Pallet) DoRootRegister(ctx *frame.Context, o frame.Origin, hotkey types.AccountID) error {
	now := p.CurrentBlockAsU64(ctx)
	if !p.IfSubnetExist(ctx, RootNetuid) {
		return p.Err.RootNetworkDoesNotExist
	}
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if p.RegistrationsThisBlock.Get(ctx, RootNetuid) >= p.MaxRegistrationsPerBlock.Get(ctx, RootNetuid) {
		return p.Err.TooManyRegistrationsThisBlock
	}
	limit := sat.Mul(p.TargetRegistrationsPerInterval.Get(ctx, RootNetuid), 3)
	if p.RegistrationsThisInterval.Get(ctx, RootNetuid) >= limit {
		return p.Err.TooManyRegistrationsThisInterval
	}
	if p.Uids.Has(ctx, RootNetuid, hotkey) {
		return p.Err.HotKeyAlreadyRegisteredInSubNet
	}
	if err := p.CreateAccountIfNonExistent(ctx, coldkey, hotkey); err != nil {
		return err
	}
	uid := p.SubnetworkN.Get(ctx, RootNetuid)
	if uid < p.MaxAllowedUids.Get(ctx, RootNetuid) {
		p.AppendNeuron(ctx, RootNetuid, hotkey, now)
	} else if uid, err = p.replaceRootValidator(ctx, hotkey, now); err != nil {
		return err
	}
	if !p.HotkeyIsDelegate(ctx, hotkey) {
		p.DelegateHotkey(ctx, hotkey, rootDelegateTake)
	}
	p.RegistrationsThisInterval.Mutate(ctx, RootNetuid, func(n *uint16) { *n++ })
	p.RegistrationsThisBlock.Mutate(ctx, RootNetuid, func(n *uint16) { *n++ })
	p.Ev.NeuronRegistered.Deposit(ctx, NeuronRegisteredEvent{RootNetuid, uid, hotkey})
	return nil
}

// replaceRootValidator gives the place of the member with the least stake to
// hotkey. Among equals the first in storage order goes.
func (p *Pallet) replaceRootValidator(ctx *frame.Context, hotkey types.AccountID, block uint64) (uid uint16, err error) {
	lowest := uint64(math.MaxUint64)
	for u, member := range p.Keys.With(ctx, RootNetuid) {
		if stake := p.StakeForHotkeyOnSubnet(ctx, member, RootNetuid); stake < lowest {
			lowest, uid = stake, u
		}
	}
	if _, err := p.HotkeyForNetAndUid(ctx, RootNetuid, uid); err != nil {
		return 0, err
	}
	if lowest >= p.StakeForHotkeyOnSubnet(ctx, hotkey, RootNetuid) {
		return 0, p.Err.StakeTooLowForRoot
	}
	p.ReplaceNeuron(ctx, RootNetuid, uid, hotkey, block)
	return uid, nil
}
