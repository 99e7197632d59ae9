package subtensor

// Mirrors the share pool's data layer in staking/stake_utils.rs. Shares and
// their sums once were stored as U64F64 in Alpha and TotalHotkeyShares; an entry
// there still counts before one in AlphaV2 or TotalHotkeySharesV2, and moves
// there when it is written.

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao/sharepool"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// alphaShares is the state behind the share pool of a hotkey on a subnet, with
// coldkeys as keys.
type alphaShares struct {
	p      *Pallet
	ctx    *frame.Context
	hotkey types.AccountID
	netuid uint16
}

// AlphaSharePool returns the pool that splits a hotkey's stake on a subnet among
// coldkeys.
func (p *Pallet) AlphaSharePool(ctx *frame.Context, hotkey types.AccountID, netuid uint16) sharepool.Pool[types.AccountID] {
	return sharepool.Pool[types.AccountID]{Store: &alphaShares{p, ctx, hotkey, netuid}}
}

// SharedValue returns the hotkey's stake in rao.
func (s *alphaShares) SharedValue() uint64 {
	return s.p.TotalHotkeyAlpha.Get(s.ctx, s.hotkey, s.netuid)
}

// SetSharedValue sets the hotkey's stake in rao.
func (s *alphaShares) SetSharedValue(v uint64) {
	if v == 0 {
		s.p.TotalHotkeyAlpha.Remove(s.ctx, s.hotkey, s.netuid)
		return
	}
	s.p.TotalHotkeyAlpha.Put(s.ctx, s.hotkey, s.netuid, v)
}

// find returns a coldkey's share and whether one is stored.
func (s *alphaShares) find(coldkey types.AccountID) (sharepool.SafeFloat, bool) {
	if old, ok := s.p.Alpha.Find(s.ctx, s.hotkey, coldkey, s.netuid); ok {
		return sharepool.FromU64F64(old), true
	}
	v, ok := s.p.AlphaV2.Find(s.ctx, s.hotkey, coldkey, s.netuid)
	return sharepool.SafeFloat(v), ok
}

// Share returns a coldkey's share.
func (s *alphaShares) Share(coldkey types.AccountID) sharepool.SafeFloat {
	v, _ := s.find(coldkey)
	return v
}

// HasShare reports whether a share is stored for a coldkey.
func (s *alphaShares) HasShare(coldkey types.AccountID) bool {
	_, ok := s.find(coldkey)
	return ok
}

// SetShare stores a coldkey's share in the newer map.
func (s *alphaShares) SetShare(coldkey types.AccountID, share sharepool.SafeFloat) {
	if s.p.Alpha.Has(s.ctx, s.hotkey, coldkey, s.netuid) {
		s.p.Alpha.Remove(s.ctx, s.hotkey, coldkey, s.netuid)
	}
	if share.IsZero() {
		s.p.AlphaV2.Remove(s.ctx, s.hotkey, coldkey, s.netuid)
		return
	}
	s.p.AlphaV2.Put(s.ctx, s.hotkey, coldkey, s.netuid, primitives.SafeFloat(share))
}

// Denominator returns the sum of all shares.
func (s *alphaShares) Denominator() sharepool.SafeFloat {
	if old, ok := s.p.TotalHotkeyShares.Find(s.ctx, s.hotkey, s.netuid); ok {
		return sharepool.FromU64F64(old)
	}
	return sharepool.SafeFloat(s.p.TotalHotkeySharesV2.Get(s.ctx, s.hotkey, s.netuid))
}

// SetDenominator stores the sum of all shares in the newer map.
func (s *alphaShares) SetDenominator(v sharepool.SafeFloat) {
	if s.p.TotalHotkeyShares.Has(s.ctx, s.hotkey, s.netuid) {
		s.p.TotalHotkeyShares.Remove(s.ctx, s.hotkey, s.netuid)
	}
	if v.IsZero() {
		s.p.TotalHotkeySharesV2.Remove(s.ctx, s.hotkey, s.netuid)
		return
	}
	s.p.TotalHotkeySharesV2.Put(s.ctx, s.hotkey, s.netuid, primitives.SafeFloat(v))
}

// StakeForHotkeyAndColdkeyOnSubnet returns the alpha (rao) that a coldkey has
// with a hotkey.
func (p *Pallet) StakeForHotkeyAndColdkeyOnSubnet(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16) uint64 {
	s := alphaShares{p, ctx, hotkey, netuid}
	share, ok := s.find(coldkey)
	if !ok || share.IsZero() {
		return 0
	}
	return sharepool.Value(s.SharedValue(), share, s.Denominator())
}

// StakeForHotkeyOnSubnet returns the alpha (rao) of all coldkeys with a hotkey.
func (p *Pallet) StakeForHotkeyOnSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16) uint64 {
	return p.TotalHotkeyAlpha.Get(ctx, hotkey, netuid)
}

// IncreaseStakeForHotkeyOnSubnet gives alpha (rao) to all who stake with a hotkey.
func (p *Pallet) IncreaseStakeForHotkeyOnSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16, amount uint64) {
	p.AlphaSharePool(ctx, hotkey, netuid).UpdateAll(int64(amount))
}

// DecreaseStakeForHotkeyOnSubnet takes alpha (rao) from all who stake with a hotkey.
func (p *Pallet) DecreaseStakeForHotkeyOnSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16, amount uint64) {
	p.AlphaSharePool(ctx, hotkey, netuid).UpdateAll(-int64(amount))
}

// IncreaseStakeForHotkeyAndColdkeyOnSubnet gives alpha (rao) to a coldkey with a
// hotkey.
func (p *Pallet) IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16, amount uint64) {
	if amount != 0 {
		p.addKey(ctx, p.StakingHotkeys, coldkey, hotkey)
	}
	p.AlphaSharePool(ctx, hotkey, netuid).UpdateOne(coldkey, int64(amount))
}

// addKey adds a key to an account's list unless it is there.
func (p *Pallet) addKey(ctx *frame.Context, m *frame.Map[types.AccountID, []types.AccountID], of, key types.AccountID) {
	if keys := m.Get(ctx, of); !slices.Contains(keys, key) {
		m.Put(ctx, of, append(keys, key))
	}
}

// TryIncreaseStakeForHotkeyAndColdkeyOnSubnet reports whether the hotkey's pool
// is precise enough to give a coldkey this amount (rao).
func (p *Pallet) TryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx *frame.Context, hotkey types.AccountID, netuid uint16, amount uint64) bool {
	return p.AlphaSharePool(ctx, hotkey, netuid).CanUpdateOne(int64(amount))
}

// DecreaseStakeForHotkeyAndColdkeyOnSubnet takes alpha (rao) from a coldkey with
// a hotkey, or does nothing if it has less.
func (p *Pallet) DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16, amount uint64) {
	pool := p.AlphaSharePool(ctx, hotkey, netuid)
	if v, ok := pool.TryValue(coldkey); ok && v >= amount {
		pool.UpdateOne(coldkey, -int64(amount))
	}
}

// CalculateReducedStakeOnSubnet returns the stake (rao) that is left after a
// decrement, or an error if it is smaller.
func (p *Pallet) CalculateReducedStakeOnSubnet(ctx *frame.Context, hotkey, coldkey types.AccountID, netuid uint16, decrement uint64) (uint64, error) {
	stake := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid)
	if stake < decrement {
		return 0, p.Err.NotEnoughStakeToWithdraw
	}
	return stake - decrement, nil
}
