package subtensor

// Mirrors the price of subnets, the choice of the one to prune and the setters
// of coinbase/root.rs.

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// NetworkLockCost returns the rao that registering a subnet costs now.
func (p *Pallet) NetworkLockCost(ctx *frame.Context) uint64 {
	return dtao.NetworkLockCost(
		p.NetworkLastLockCost.Get(ctx), p.NetworkMinLockCost.Get(ctx),
		p.NetworkLastLockBlock(ctx), p.CurrentBlockAsU64(ctx), p.LockReductionInterval(ctx),
	)
}

// LockReductionInterval returns the blocks in which the lock cost falls by the
// last cost. Asking for the block's emission may store it, as in the reference.
func (p *Pallet) LockReductionInterval(ctx *frame.Context) uint64 {
	emission, ok := p.CalculateBlockEmission(ctx)
	if !ok {
		emission = DefaultBlockEmission
	}
	return dtao.LockReductionInterval(p.NetworkLockReductionInterval.Get(ctx), emission)
}

// NetworkLastLockBlock returns the block of the last registration of a subnet, 0
// if there was none.
func (p *Pallet) NetworkLastLockBlock(ctx *frame.Context) uint64 {
	return p.RateLimitedLastBlock(ctx, networkLastRegisteredKey)
}

// SetNetworkLastLockBlock records the block of a registration of a subnet.
func (p *Pallet) SetNetworkLastLockBlock(ctx *frame.Context, block uint64) {
	p.SetRateLimitedLastBlock(ctx, networkLastRegisteredKey, block)
}

var networkLastRegisteredKey = RateLimitKey{Variant: RateLimitKeyIsNetworkLastRegistered}

// RateLimitedLastBlock returns the block in which a rate-limited thing was last done.
func (p *Pallet) RateLimitedLastBlock(ctx *frame.Context, key RateLimitKey) uint64 {
	return p.LastRateLimitedBlock.Get(ctx, key)
}

// SetRateLimitedLastBlock records the block of a rate-limited thing.
func (p *Pallet) SetRateLimitedLastBlock(ctx *frame.Context, key RateLimitKey, block uint64) {
	p.LastRateLimitedBlock.Put(ctx, key, block)
}

// RemoveRateLimitedLastBlock forgets the block of a rate-limited thing.
func (p *Pallet) RemoveRateLimitedLastBlock(ctx *frame.Context, key RateLimitKey) {
	p.LastRateLimitedBlock.Remove(ctx, key)
}

// SetNetworkImmunityPeriod sets for how many blocks new subnets can't be pruned.
func (p *Pallet) SetNetworkImmunityPeriod(ctx *frame.Context, blocks uint64) {
	p.NetworkImmunityPeriod.Put(ctx, blocks)
	p.Ev.NetworkImmunityPeriodSet.Deposit(ctx, NetworkImmunityPeriodSetEvent{blocks})
}

// SetStartCallDelay sets the blocks from registering a subnet to its start call.
func (p *Pallet) SetStartCallDelay(ctx *frame.Context, blocks uint64) {
	p.StartCallDelay.Put(ctx, blocks)
	p.Ev.StartCallDelaySet.Deposit(ctx, StartCallDelaySetEvent{blocks})
}

// SetNetworkMinLock sets the least lock cost, in rao.
func (p *Pallet) SetNetworkMinLock(ctx *frame.Context, rao uint64) {
	p.NetworkMinLockCost.Put(ctx, rao)
	p.Ev.NetworkMinLockCostSet.Deposit(ctx, NetworkMinLockCostSetEvent{rao})
}

// SetNetworkLastLock sets the lock cost of the last registration, in rao.
func (p *Pallet) SetNetworkLastLock(ctx *frame.Context, rao uint64) {
	p.NetworkLastLockCost.Put(ctx, rao)
}

// SetLockReductionInterval sets the blocks in which the lock cost falls by the
// last cost, before halvings shorten them.
func (p *Pallet) SetLockReductionInterval(ctx *frame.Context, blocks uint64) {
	p.NetworkLockReductionInterval.Put(ctx, blocks)
	p.Ev.NetworkLockCostReductionIntervalSet.Deposit(ctx, NetworkLockCostReductionIntervalSetEvent{blocks})
}

// NetworkToPrune returns the subnet past its immunity with the lowest moving
// price, the oldest of them.
func (p *Pallet) NetworkToPrune(ctx *frame.Context) (netuid uint16, ok bool) {
	now, immunity := p.CurrentBlockAsU64(ctx), p.NetworkImmunityPeriod.Get(ctx)
	lowest := fixed.Max[fixed.U64F64]()
	oldest := uint64(math.MaxUint64)
	for n, added := range p.NetworksAdded.All(ctx) {
		if !added || n == RootNetuid {
			continue
		}
		registered := p.NetworkRegisteredAt.Get(ctx, n)
		if now < sat.Add(registered, immunity) {
			continue
		}
		price := p.MovingAlphaPrice(ctx, n)
		if c := price.Cmp(lowest); c < 0 || c == 0 && registered < oldest {
			netuid, ok = n, true
			lowest, oldest = price, registered
		}
	}
	return netuid, ok
}
