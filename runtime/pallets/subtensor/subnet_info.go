package subtensor

// Mirrors the implementations at the end of lib.rs (TokenReserve, SubnetInfo,
// BalanceOps) and the reserve functions of staking/stake_utils.rs: what other
// pallets may ask of subnets and stake. Amounts are rao.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// TaoReserve returns the TAO in a subnet's pool.
func (p *Pallet) TaoReserve(ctx *frame.Context, netuid uint16) uint64 {
	return p.SubnetTAO.Get(ctx, netuid)
}

// AlphaReserve returns the alpha in a subnet's pool.
func (p *Pallet) AlphaReserve(ctx *frame.Context, netuid uint16) uint64 {
	return p.SubnetAlphaIn.Get(ctx, netuid)
}

// addTo raises a counter of a subnet.
func addTo(ctx *frame.Context, m *frame.Map[uint16, uint64], netuid uint16, amount uint64) {
	m.Put(ctx, netuid, sat.Add(m.Get(ctx, netuid), amount))
}

// takeFrom lowers a counter of a subnet.
func takeFrom(ctx *frame.Context, m *frame.Map[uint16, uint64], netuid uint16, amount uint64) {
	m.Put(ctx, netuid, sat.Sub(m.Get(ctx, netuid), amount))
}

// IncreaseProvidedTaoReserve adds TAO to a subnet's pool; 0 writes nothing.
func (p *Pallet) IncreaseProvidedTaoReserve(ctx *frame.Context, netuid uint16, tao uint64) {
	if tao != 0 {
		addTo(ctx, p.SubnetTAO, netuid, tao)
	}
}

// DecreaseProvidedTaoReserve takes TAO out of a subnet's pool; 0 writes nothing.
func (p *Pallet) DecreaseProvidedTaoReserve(ctx *frame.Context, netuid uint16, tao uint64) {
	if tao != 0 {
		takeFrom(ctx, p.SubnetTAO, netuid, tao)
	}
}

// IncreaseProvidedAlphaReserve adds alpha to a subnet's pool; 0 writes nothing.
func (p *Pallet) IncreaseProvidedAlphaReserve(ctx *frame.Context, netuid uint16, alpha uint64) {
	if alpha != 0 {
		addTo(ctx, p.SubnetAlphaIn, netuid, alpha)
	}
}

// DecreaseProvidedAlphaReserve takes alpha out of a subnet's pool; 0 writes nothing.
func (p *Pallet) DecreaseProvidedAlphaReserve(ctx *frame.Context, netuid uint16, alpha uint64) {
	if alpha != 0 {
		takeFrom(ctx, p.SubnetAlphaIn, netuid, alpha)
	}
}

// Exists reports whether there is a subnet.
func (p *Pallet) Exists(ctx *frame.Context, netuid uint16) bool { return p.IfSubnetExist(ctx, netuid) }

// Mechanism returns 1 for subnets with a pool, 0 for those whose alpha is TAO.
func (p *Pallet) Mechanism(ctx *frame.Context, netuid uint16) uint16 {
	return p.SubnetMechanism.Get(ctx, netuid)
}

// IsOwner reports whether an account owns a subnet.
func (p *Pallet) IsOwner(ctx *frame.Context, account types.AccountID, netuid uint16) bool {
	return p.SubnetOwner.Get(ctx, netuid) == account
}

// IsSubtokenEnabled reports whether a subnet's alpha can be traded.
func (p *Pallet) IsSubtokenEnabled(ctx *frame.Context, netuid uint16) bool {
	return p.SubtokenEnabled.Get(ctx, netuid)
}

// HotkeyOfUid returns the hotkey of a neuron.
func (p *Pallet) HotkeyOfUid(ctx *frame.Context, netuid, uid uint16) (types.AccountID, bool) {
	return p.Keys.Find(ctx, netuid, uid)
}

// TaoBalance returns an account's free TAO.
func (p *Pallet) TaoBalance(ctx *frame.Context, account types.AccountID) uint64 {
	return p.Balances.Balance(ctx, account)
}

// AlphaBalance returns the stake of a coldkey with a hotkey.
func (p *Pallet) AlphaBalance(ctx *frame.Context, netuid uint16, coldkey, hotkey types.AccountID) uint64 {
	return p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
}

// IncreaseStake gives a coldkey alpha that was not outstanding before.
func (p *Pallet) IncreaseStake(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, alpha uint64) error {
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	addTo(ctx, p.SubnetAlphaOut, netuid, alpha)
	p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, alpha)
	return nil
}

// DecreaseStake takes alpha from a coldkey that is not outstanding any more.
func (p *Pallet) DecreaseStake(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, alpha uint64) error {
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	if p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid) < alpha {
		return p.Err.InsufficientBalance
	}
	takeFrom(ctx, p.SubnetAlphaOut, netuid, alpha)
	p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, alpha)
	return nil
}
