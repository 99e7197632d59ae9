package subtensor

// Mirrors coinbase/alpha.rs: creating and destroying a subnet's alpha. Amounts
// are rao of alpha.

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// AlphaImbalance is alpha that was minted but is nowhere yet.
type AlphaImbalance struct {
	Netuid uint16
	Amount uint64
}

// MintAlpha creates alpha, to be resolved into a reserve or to holders.
func (p *Pallet) MintAlpha(ctx *frame.Context, netuid uint16, amount uint64) AlphaImbalance {
	return AlphaImbalance{netuid, p.AlphaAssets.MintAlpha(ctx, netuid, amount)}
}

// ResolveToAlphaOut counts minted alpha as held outside the pool.
func (p *Pallet) ResolveToAlphaOut(ctx *frame.Context, a AlphaImbalance) {
	if a.Amount != 0 {
		p.SubnetAlphaOut.Put(ctx, a.Netuid, sat.Add(p.SubnetAlphaOut.Get(ctx, a.Netuid), a.Amount))
	}
}

// ResolveToAlphaIn counts minted alpha as the pool's.
func (p *Pallet) ResolveToAlphaIn(ctx *frame.Context, a AlphaImbalance) {
	if a.Amount != 0 {
		p.SubnetAlphaIn.Put(ctx, a.Netuid, sat.Add(p.SubnetAlphaIn.Get(ctx, a.Netuid), a.Amount))
	}
}

// RecycleSubnetAlpha destroys alpha so that it can be emitted again.
func (p *Pallet) RecycleSubnetAlpha(ctx *frame.Context, netuid uint16, amount uint64) {
	if amount != 0 {
		p.SubnetAlphaOut.Put(ctx, netuid, sat.Sub(p.SubnetAlphaOut.Get(ctx, netuid), amount))
		p.AlphaAssets.RecycleAlpha(ctx, netuid, amount)
	}
}

// BurnSubnetAlpha destroys alpha that stays counted as issued.
func (p *Pallet) BurnSubnetAlpha(ctx *frame.Context, netuid uint16, amount uint64) {
	if amount != 0 {
		p.AlphaAssets.BurnAlpha(ctx, netuid, amount)
	}
}
