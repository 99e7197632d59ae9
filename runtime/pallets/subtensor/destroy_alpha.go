package subtensor

// Mirrors destroy_alpha_in_out_stakes of staking/remove_stake.rs: what becomes of
// a subnet's TAO and alpha when the subnet goes. Amounts are rao.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// holdings is all the alpha of a subnet.
type holdings struct {
	hotkeys  []types.AccountID // in storage order
	shares   []AlphaShare
	owners   []types.AccountID // coldkeys that have something, with what they have in alpha
	alpha    []uint64
	protocol uint64 // alpha that belongs to nobody
}

// DestroyAlphaInOutStakes pays a subnet's TAO to those who hold its alpha, in
// proportion, and forgets all alpha. An owner who registered under the old rules
// gets the locked TAO back less the emission received; what is then left is
// recycled. Transfers that fail are passed over: registering another subnet must
// not depend on them.
func (p *Pallet) DestroyAlphaInOutStakes(ctx *frame.Context, netuid uint16) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	owner := p.SubnetOwner.Get(ctx, netuid)
	refund := p.lockRefund(ctx, netuid)
	h := p.holdings(ctx, netuid)
	protocolTao := p.payHolders(ctx, netuid, h)
	p.forgetAlpha(ctx, netuid, h)
	p.SetSubnetLockedBalance(ctx, netuid, 0)

	if account, ok := p.SubnetAccountId(ctx, netuid); ok {
		if refund != 0 {
			spare := sat.Sub(p.ColdkeyBalance(ctx, account), protocolTao)
			_ = p.TransferTao(ctx, account, owner, min(refund, spare))
		}
		rest := p.KeepAliveBalance(ctx, account)
		if p.RecycleTao(ctx, account, rest) == nil {
			p.RAORecycledForRegistration.Put(ctx, netuid, rest)
		}
	}
	p.DestroyLockMaps(ctx, netuid)
	return nil
}

// lockRefund returns what the owner gets back of the TAO locked at registration.
func (p *Pallet) lockRefund(ctx *frame.Context, netuid uint16) uint64 {
	lock := p.SubnetLocked.Get(ctx, netuid)
	if lock == 0 || p.NetworkRegisteredAt.Get(ctx, netuid) >= p.NetworkRegistrationStartBlock.Get(ctx) {
		return 0
	}
	issued := fixed.SaturatingTo[fixed.U96F32](p.AlphaIssuance(ctx, netuid))
	alpha := fixed.SaturatingTo[uint64](issued.SaturatingMul(p.FloatSubnetOwnerCut(ctx)))
	if alpha == 0 {
		return lock
	}
	price := fixed.SaturatingTo[fixed.U96F32](p.Swap.CurrentAlphaPrice(ctx, netuid))
	tao := fixed.SaturatingTo[fixed.U96F32](alpha).SaturatingMul(price)
	return sat.Sub(lock, fixed.SaturatingTo[uint64](tao))
}

// holdings lists a subnet's alpha. A share that a pool gives no value counts as
// it is. The pool's own alpha counts on subnets registered since it was decided
// so.
func (p *Pallet) holdings(ctx *frame.Context, netuid uint16) *holdings {
	h := &holdings{protocol: p.SubnetProtocolAlpha.Get(ctx, netuid)}
	if p.NetworkRegisteredAt.Get(ctx, netuid) > p.TaoInRefundDeploymentBlock.Get(ctx) {
		h.protocol = sat.Add(p.SubnetAlphaIn.Get(ctx, netuid), h.protocol)
	}
	for k := range p.TotalHotkeyAlpha.All(ctx) {
		if k.B == netuid {
			h.hotkeys = append(h.hotkeys, k.A)
		}
	}
	for _, hotkey := range h.hotkeys {
		for _, s := range p.AlphaIterSinglePrefix(ctx, hotkey) {
			if s.Netuid != netuid {
				continue
			}
			h.shares = append(h.shares, s)
			v := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, s.Coldkey, netuid)
			if v == 0 {
				v = s.Share.Uint64()
			}
			if v != 0 {
				h.owners, h.alpha = append(h.owners, s.Coldkey), append(h.alpha, v)
			}
		}
	}
	return h
}

// payHolders pays out a subnet's TAO and returns the part of it that fell to
// nobody and stays.
func (p *Pallet) payHolders(ctx *frame.Context, netuid uint16, h *holdings) (protocol uint64) {
	pot := p.SubnetTAO.Get(ctx, netuid)
	if pot == 0 {
		return 0
	}
	p.SubnetTAO.Remove(ctx, netuid)
	p.DecreaseTotalStake(ctx, pot)

	values := h.alpha
	if h.protocol != 0 {
		values = append(values[:len(values):len(values)], h.protocol)
	}
	for _, part := range dtao.Apportion(pot, values) {
		if part.Index == len(h.owners) {
			protocol = sat.Add(protocol, part.Share)
		} else if part.Share != 0 {
			_ = p.TransferTaoFromSubnet(ctx, netuid, h.owners[part.Index], part.Share)
		}
	}
	return protocol
}

// forgetAlpha removes all shares, sums and counters of a subnet's alpha.
func (p *Pallet) forgetAlpha(ctx *frame.Context, netuid uint16, h *holdings) {
	for _, s := range h.shares {
		p.Alpha.Remove(ctx, s.Hotkey, s.Coldkey, netuid)
		p.AlphaV2.Remove(ctx, s.Hotkey, s.Coldkey, netuid)
	}
	for _, hotkey := range h.hotkeys {
		p.TotalHotkeyAlpha.Remove(ctx, hotkey, netuid)
		p.TotalHotkeyShares.Remove(ctx, hotkey, netuid)
		p.TotalHotkeySharesV2.Remove(ctx, hotkey, netuid)
	}
	p.SubnetAlphaIn.Remove(ctx, netuid)
	p.SubnetAlphaOut.Remove(ctx, netuid)
	p.SubnetProtocolAlpha.Remove(ctx, netuid)
}
