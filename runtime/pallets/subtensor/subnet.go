package subtensor

// Mirrors subnets/subnet.rs without the registration of subnets, see
// register_network.go.

import (
	"encoding/binary"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// IfSubnetExist reports whether there is a subnet with the netuid.
func (p *Pallet) IfSubnetExist(ctx *frame.Context, netuid uint16) bool {
	return p.NetworksAdded.Get(ctx, netuid)
}

// AllSubnetNetuids returns the netuids of all subnets in storage order.
func (p *Pallet) AllSubnetNetuids(ctx *frame.Context) []uint16 {
	var out []uint16
	for netuid := range p.NetworksAdded.Keys(ctx) {
		out = append(out, netuid)
	}
	return out
}

// NextNetuid returns the smallest netuid that is free; it is never the root's.
func (p *Pallet) NextNetuid(ctx *frame.Context) uint16 {
	taken := make(map[uint16]bool)
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		taken[netuid] = true
	}
	next := uint16(1)
	for taken[next] {
		next = sat.Add(next, 1)
	}
	return next
}

// SetNetworkRateLimit sets the blocks between two registrations of subnets.
func (p *Pallet) SetNetworkRateLimit(ctx *frame.Context, blocks uint64) {
	p.NetworkRateLimit.Put(ctx, blocks)
	p.Ev.NetworkRateLimitSet.Deposit(ctx, NetworkRateLimitSetEvent{blocks})
}

func (p *Pallet) startCall(ctx *frame.Context, o frame.Origin, a *StartCallArgs) error {
	return p.DoStartCall(ctx, o, a.Netuid)
}

// DoStartCall lets a subnet take part in emission and its alpha be traded, from
// the next block on.
func (p *Pallet) DoStartCall(ctx *frame.Context, o frame.Origin, netuid uint16) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	if _, err := p.EnsureSubnetOwner(ctx, o, netuid); err != nil {
		return err
	}
	if p.IsValidSubnetForEmission(ctx, netuid) {
		return p.Err.FirstEmissionBlockNumberAlreadySet
	}
	now := p.CurrentBlockAsU64(ctx)
	if now < sat.Add(p.NetworkRegisteredAt.Get(ctx, netuid), p.StartCallDelay.Get(ctx)) {
		return p.Err.NeedWaitingMoreBlocksToStarCall
	}
	next := sat.Add(now, 1)
	p.FirstEmissionBlockNumber.Put(ctx, netuid, next)
	p.SubtokenEnabled.Put(ctx, netuid, true)
	p.Ev.FirstEmissionBlockNumberSet.Deposit(ctx, FirstEmissionBlockNumberSetEvent{netuid, next})
	return nil
}

// DoSetSnOwnerHotkey lets a subnet's owner, or root, choose the hotkey that
// stands for the owner.
func (p *Pallet) DoSetSnOwnerHotkey(ctx *frame.Context, o frame.Origin, netuid uint16, hotkey types.AccountID) error {
	if _, err := p.EnsureSubnetOwnerOrRoot(ctx, o, netuid); err != nil {
		return err
	}
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	tx := TransactionTypeSetSNOwnerHotkey
	if !p.PassesRateLimitOnSubnet(ctx, tx, hotkey, netuid) {
		return p.Err.TxRateLimitExceeded
	}
	p.SetLastBlockOnSubnet(ctx, tx, hotkey, netuid, p.CurrentBlockAsU64(ctx))
	return p.SetSubnetOwnerHotkey(ctx, netuid, hotkey)
}

// IsValidSubnetForEmission reports whether the subnet's start call was made.
func (p *Pallet) IsValidSubnetForEmission(ctx *frame.Context, netuid uint16) bool {
	_, ok := p.FirstEmissionBlockNumber.Find(ctx, netuid)
	return ok
}

// SubnetAccountId returns the account that holds a subnet's TAO.
func (p *Pallet) SubnetAccountId(ctx *frame.Context, netuid uint16) (id types.AccountID, ok bool) {
	if netuid != RootNetuid && !p.NetworksAdded.Has(ctx, netuid) {
		return id, false
	}
	return SubtensorPalletID.SubAccount(binary.LittleEndian.AppendUint16(nil, netuid)), true
}

// IsSubnetAccountId returns the netuid whose account it is, if it is one. The
// subnet need not exist.
func (p *Pallet) IsSubnetAccountId(_ *frame.Context, id types.AccountID) (netuid uint16, ok bool) {
	const netuidAt = 4 + len(SubtensorPalletID) // behind the type's and the pallet's ids
	netuid = binary.LittleEndian.Uint16(id[netuidAt:])
	own := SubtensorPalletID.SubAccount(id[netuidAt : netuidAt+2])
	return netuid, own == id
}

// SetOwnerCutEnabledFlag sets whether the owner gets a part of the emission.
func (p *Pallet) SetOwnerCutEnabledFlag(ctx *frame.Context, netuid uint16, enabled bool) {
	p.OwnerCutEnabled.Put(ctx, netuid, enabled)
}

// SetOwnerCutAutoLockEnabled sets whether the owner's part gets locked at once.
func (p *Pallet) SetOwnerCutAutoLockEnabled(ctx *frame.Context, netuid uint16, enabled bool) {
	p.OwnerCutAutoLockEnabled.Put(ctx, netuid, enabled)
}
