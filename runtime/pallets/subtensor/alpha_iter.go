package subtensor

// Mirrors the iterators at the end of staking/helpers.rs, which see the older and
// the newer map of shares as one. They take a snapshot and give it in the order
// of the keys themselves, not of their hashes.

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao/sharepool"
	"github.com/tensord/tensord/runtime/frame"
)

// AlphaShare is a coldkey's share in the pool of a hotkey on a subnet.
type AlphaShare struct {
	Hotkey, Coldkey types.AccountID
	Netuid          uint16
	Share           sharepool.SafeFloat
}

func (s AlphaShare) compare(t AlphaShare) int {
	return cmp.Or(
		bytes.Compare(s.Hotkey[:], t.Hotkey[:]),
		bytes.Compare(s.Coldkey[:], t.Coldkey[:]),
		cmp.Compare(s.Netuid, t.Netuid),
	)
}

// merged sorts shares of the older map followed by those of the newer, and of
// two for the same key leaves the newer.
func merged(shares []AlphaShare) []AlphaShare {
	slices.Reverse(shares)
	slices.SortStableFunc(shares, AlphaShare.compare)
	return slices.CompactFunc(shares, func(a, b AlphaShare) bool { return a.compare(b) == 0 })
}

// AlphaIter returns all shares there are, zero ones included.
func (p *Pallet) AlphaIter(ctx *frame.Context) []AlphaShare {
	var all []AlphaShare
	for k, v := range p.Alpha.All(ctx) {
		all = append(all, AlphaShare{k.A, k.B, k.C, sharepool.FromU64F64(v)})
	}
	for k, v := range p.AlphaV2.All(ctx) {
		all = append(all, AlphaShare{k.A, k.B, k.C, sharepool.SafeFloat(v)})
	}
	return merged(all)
}

// AlphaIterSinglePrefix returns all shares in the pools of a hotkey, zero ones
// included.
func (p *Pallet) AlphaIterSinglePrefix(ctx *frame.Context, hotkey types.AccountID) []AlphaShare {
	var all []AlphaShare
	for k, v := range p.Alpha.With(ctx, hotkey) {
		all = append(all, AlphaShare{hotkey, k.A, k.B, sharepool.FromU64F64(v)})
	}
	for k, v := range p.AlphaV2.With(ctx, hotkey) {
		all = append(all, AlphaShare{hotkey, k.A, k.B, sharepool.SafeFloat(v)})
	}
	return merged(all)
}

// AlphaIterPrefix returns the shares of a coldkey in the pools of a hotkey that
// are not zero.
func (p *Pallet) AlphaIterPrefix(ctx *frame.Context, hotkey, coldkey types.AccountID) []AlphaShare {
	var all []AlphaShare
	for netuid, v := range p.Alpha.With2(ctx, hotkey, coldkey) {
		all = append(all, AlphaShare{hotkey, coldkey, netuid, sharepool.FromU64F64(v)})
	}
	for netuid, v := range p.AlphaV2.With2(ctx, hotkey, coldkey) {
		all = append(all, AlphaShare{hotkey, coldkey, netuid, sharepool.SafeFloat(v)})
	}
	return slices.DeleteFunc(merged(all), func(s AlphaShare) bool { return s.Share.IsZero() })
}
