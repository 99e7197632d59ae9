package alphaassets

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// Pallet is AlphaAssets.
type Pallet struct {
	frame.Base
	Storage
}

// New declares the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("AlphaAssets", 31, "pallet_alpha_assets::pallet")}
	p.Storage = newStorage(&p.Base)
	return p
}

// TotalAlphaIssuance returns the alpha of a subnet that exists or was burned.
func (p *Pallet) TotalAlphaIssuance(ctx *frame.Context, netuid uint16) uint64 {
	return p.Storage.TotalAlphaIssuance.Get(ctx, netuid)
}

// MintAlpha counts new alpha and returns its amount, for the caller to place.
func (p *Pallet) MintAlpha(ctx *frame.Context, netuid uint16, amount uint64) uint64 {
	if amount != 0 {
		issued := p.Storage.TotalAlphaIssuance
		issued.Put(ctx, netuid, sat.Add(issued.Get(ctx, netuid), amount))
	}
	return amount
}

// BurnAlpha counts alpha that is gone for good and returns its amount.
func (p *Pallet) BurnAlpha(ctx *frame.Context, netuid uint16, amount uint64) uint64 {
	if amount != 0 {
		p.AlphaBurned.Put(ctx, netuid, sat.Add(p.AlphaBurned.Get(ctx, netuid), amount))
	}
	return amount
}

// RecycleAlpha counts alpha that may be issued again and returns its amount.
func (p *Pallet) RecycleAlpha(ctx *frame.Context, netuid uint16, amount uint64) uint64 {
	if amount != 0 {
		p.AlphaRecycled.Put(ctx, netuid, sat.Add(p.AlphaRecycled.Get(ctx, netuid), amount))
		issued := p.Storage.TotalAlphaIssuance
		issued.Put(ctx, netuid, sat.Sub(issued.Get(ctx, netuid), amount))
	}
	return amount
}
