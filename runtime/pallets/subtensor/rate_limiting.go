package subtensor

// Mirrors utils/rate_limiting.rs.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// TransactionType is a kind of operation whose frequency is limited.
type TransactionType struct {
	kind           uint16 // the index in TransactionKeyLastBlock
	hyperparameter Hyperparameter
}

// The kinds of transaction.
var (
	TransactionTypeSetChildren          = TransactionType{kind: 0}
	TransactionTypeSetChildkeyTake      = TransactionType{kind: 1}
	TransactionTypeUnknown              = TransactionType{kind: 2}
	TransactionTypeRegisterNetwork      = TransactionType{kind: 3}
	TransactionTypeSetWeightsVersionKey = TransactionType{kind: 4}
	TransactionTypeSetSNOwnerHotkey     = TransactionType{kind: 5}
	TransactionTypeMechanismCountUpdate = TransactionType{kind: 7}
	TransactionTypeMechanismEmission    = TransactionType{kind: 8}
	TransactionTypeMaxUidsTrimming      = TransactionType{kind: 9}
	TransactionTypeAddStakeBurn         = TransactionType{kind: 10}
	TransactionTypeTempoUpdate          = TransactionType{kind: 11}
)

const kindOwnerHyperparamUpdate = 6

// TransactionTypeOwnerHyperparamUpdate is an owner's change of one hyperparameter.
func TransactionTypeOwnerHyperparamUpdate(h Hyperparameter) TransactionType {
	return TransactionType{kindOwnerHyperparamUpdate, h}
}

// Index is the number under which TransactionKeyLastBlock keeps the type.
func (t TransactionType) Index() uint16 { return t.kind }

// TransactionTypeFromIndex is the inverse of Index; numbers without a type give
// the unknown one.
func TransactionTypeFromIndex(i uint16) TransactionType {
	if i > TransactionTypeTempoUpdate.kind {
		return TransactionTypeUnknown
	}
	return TransactionType{kind: i}
}

// RateLimit returns the blocks that must lie between two transactions of a type.
func (p *Pallet) RateLimit(ctx *frame.Context, tx TransactionType) uint64 {
	switch tx.kind {
	case TransactionTypeSetChildren.kind:
		return 150
	case TransactionTypeSetChildkeyTake.kind:
		return p.TxChildkeyTakeRateLimit.Get(ctx)
	case TransactionTypeRegisterNetwork.kind:
		return p.NetworkRateLimit.Get(ctx)
	case TransactionTypeMechanismCountUpdate.kind:
		return p.MechanismCountSetRateLimit()
	case TransactionTypeMechanismEmission.kind:
		return p.MechanismEmissionRateLimit()
	case TransactionTypeMaxUidsTrimming.kind:
		return p.MaxUidsTrimmingRateLimit()
	}
	return 0
}

// RateLimitOnSubnet is RateLimit for types whose limit depends on the subnet.
func (p *Pallet) RateLimitOnSubnet(ctx *frame.Context, tx TransactionType, netuid uint16) uint64 {
	switch tx.kind {
	case TransactionTypeSetWeightsVersionKey.kind:
		return sat.Mul(uint64(p.Tempo.Get(ctx, netuid)), p.WeightsVersionKeyRateLimit.Get(ctx))
	case kindOwnerHyperparamUpdate:
		return sat.Mul(uint64(p.Tempo.Get(ctx, netuid)), uint64(p.OwnerHyperparamRateLimit.Get(ctx)))
	case TransactionTypeSetSNOwnerHotkey.kind:
		return DefaultSetSNOwnerHotkeyRateLimit
	case TransactionTypeAddStakeBurn.kind:
		return uint64(p.Tempo.Get(ctx, netuid))
	case TransactionTypeTempoUpdate.kind:
		return uint64(MinTempo)
	}
	return p.RateLimit(ctx, tx)
}

// CheckPassesRateLimit reports whether limit blocks have passed since the last
// transaction, or there was none.
func CheckPassesRateLimit(limit, block, last uint64) bool {
	return last == 0 || sat.Sub(block, last) >= limit
}

// PassesRateLimit reports whether a key may send a transaction of a type.
func (p *Pallet) PassesRateLimit(ctx *frame.Context, tx TransactionType, key types.AccountID) bool {
	return CheckPassesRateLimit(p.RateLimit(ctx, tx), p.CurrentBlockAsU64(ctx), p.LastBlock(ctx, tx, key))
}

// PassesRateLimitOnSubnet reports whether a key may send a transaction of a type
// on a subnet.
func (p *Pallet) PassesRateLimitOnSubnet(ctx *frame.Context, tx TransactionType, key types.AccountID, netuid uint16) bool {
	limit := p.RateLimitOnSubnet(ctx, tx, netuid)
	return CheckPassesRateLimit(limit, p.CurrentBlockAsU64(ctx), p.LastBlockOnSubnet(ctx, tx, key, netuid))
}

// LastBlock returns the block of a key's last transaction of a type.
func (p *Pallet) LastBlock(ctx *frame.Context, tx TransactionType, key types.AccountID) uint64 {
	return p.LastBlockOnSubnet(ctx, tx, key, RootNetuid)
}

// LastBlockOnSubnet returns the block of a key's last transaction of a type on a
// subnet. Some types count by subnet or for the whole chain instead of by key.
func (p *Pallet) LastBlockOnSubnet(ctx *frame.Context, tx TransactionType, key types.AccountID, netuid uint16) uint64 {
	if k, ok := tx.rateLimitKey(netuid); ok {
		return p.LastRateLimitedBlock.Get(ctx, k)
	}
	return p.TransactionKeyLastBlock.Get(ctx, key, netuid, tx.kind)
}

// SetLastBlockOnSubnet records the block of a transaction.
func (p *Pallet) SetLastBlockOnSubnet(ctx *frame.Context, tx TransactionType, key types.AccountID, netuid uint16, block uint64) {
	if k, ok := tx.rateLimitKey(netuid); ok {
		p.LastRateLimitedBlock.Put(ctx, k, block)
		return
	}
	p.TransactionKeyLastBlock.Put(ctx, key, netuid, tx.kind, block)
}

// rateLimitKey returns where types that don't count by key are recorded.
func (t TransactionType) rateLimitKey(netuid uint16) (k RateLimitKey, ok bool) {
	switch t.kind {
	case TransactionTypeRegisterNetwork.kind:
		k.Variant = RateLimitKeyIsNetworkLastRegistered
	case TransactionTypeSetSNOwnerHotkey.kind:
		k.Variant, k.SetSNOwnerHotkey = RateLimitKeyIsSetSNOwnerHotkey, netuid
	case kindOwnerHyperparamUpdate:
		k.Variant = RateLimitKeyIsOwnerHyperparamUpdate
		k.OwnerHyperparamUpdate.Netuid = netuid
		k.OwnerHyperparamUpdate.Hyperparameter = t.hyperparameter
	default:
		return k, false
	}
	return k, true
}

func lastTxKey(key types.AccountID) RateLimitKey {
	return RateLimitKey{Variant: RateLimitKeyIsLastTxBlock, LastTxBlock: key}
}

func lastDelegateTakeKey(key types.AccountID) RateLimitKey {
	return RateLimitKey{Variant: RateLimitKeyIsLastTxBlockDelegateTake, LastTxBlockDelegateTake: key}
}

func lastChildkeyTakeKey(key types.AccountID) RateLimitKey {
	return RateLimitKey{Variant: RateLimitKeyIsLastTxBlockChildKeyTake, LastTxBlockChildKeyTake: key}
}

// LastTxBlockValue returns the block of a key's last rate-limited transaction.
func (p *Pallet) LastTxBlockValue(ctx *frame.Context, key types.AccountID) uint64 {
	return p.LastRateLimitedBlock.Get(ctx, lastTxKey(key))
}

// SetLastTxBlock records the block of a key's last rate-limited transaction.
func (p *Pallet) SetLastTxBlock(ctx *frame.Context, key types.AccountID, block uint64) {
	p.LastRateLimitedBlock.Put(ctx, lastTxKey(key), block)
}

// RemoveLastTxBlock forgets the block of a key's last rate-limited transaction.
func (p *Pallet) RemoveLastTxBlock(ctx *frame.Context, key types.AccountID) {
	p.LastRateLimitedBlock.Remove(ctx, lastTxKey(key))
}

// LastTxBlockDelegateTakeValue returns the block of the last change of a
// hotkey's delegate take.
func (p *Pallet) LastTxBlockDelegateTakeValue(ctx *frame.Context, key types.AccountID) uint64 {
	return p.LastRateLimitedBlock.Get(ctx, lastDelegateTakeKey(key))
}

// SetLastTxBlockDelegateTake records the block of a change of delegate take.
func (p *Pallet) SetLastTxBlockDelegateTake(ctx *frame.Context, key types.AccountID, block uint64) {
	p.LastRateLimitedBlock.Put(ctx, lastDelegateTakeKey(key), block)
}

// RemoveLastTxBlockDelegateTake forgets the last change of delegate take.
func (p *Pallet) RemoveLastTxBlockDelegateTake(ctx *frame.Context, key types.AccountID) {
	p.LastRateLimitedBlock.Remove(ctx, lastDelegateTakeKey(key))
}

// LastTxBlockChildkeyTake returns the block of the last change of a
// hotkey's childkey take.
func (p *Pallet) LastTxBlockChildkeyTake(ctx *frame.Context, key types.AccountID) uint64 {
	return p.LastRateLimitedBlock.Get(ctx, lastChildkeyTakeKey(key))
}

// SetLastTxBlockChildkey records the block of a change of childkey take.
func (p *Pallet) SetLastTxBlockChildkey(ctx *frame.Context, key types.AccountID, block uint64) {
	p.LastRateLimitedBlock.Put(ctx, lastChildkeyTakeKey(key), block)
}

// RemoveLastTxBlockChildkey forgets the last change of childkey take.
func (p *Pallet) RemoveLastTxBlockChildkey(ctx *frame.Context, key types.AccountID) {
	p.LastRateLimitedBlock.Remove(ctx, lastChildkeyTakeKey(key))
}

// ExceedsTxRateLimit reports whether a transaction comes too soon after the one
// in block prev.
func (p *Pallet) ExceedsTxRateLimit(ctx *frame.Context, prev, current uint64) bool {
	return tooSoon(p.TxRateLimit.Get(ctx), prev, current)
}

// ExceedsTxDelegateTakeRateLimit is ExceedsTxRateLimit for delegate takes.
func (p *Pallet) ExceedsTxDelegateTakeRateLimit(ctx *frame.Context, prev, current uint64) bool {
	return tooSoon(p.TxDelegateTakeRateLimit.Get(ctx), prev, current)
}

func tooSoon(limit, prev, current uint64) bool {
	return limit != 0 && prev != 0 && sat.Sub(current, prev) <= limit
}
