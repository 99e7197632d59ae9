package subtensor

// Mirrors utils/evm.rs: a neuron names its key on the EVM side.

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
	"strconv"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) associateEVMKey(ctx *frame.Context, o frame.Origin, a *AssociateEVMKeyArgs) error {
	return p.DoAssociateEvmKey(ctx, o, a.Netuid, a.EVMKey, a.BlockNumber, a.Signature)
}

// DoAssociateEvmKey notes an EVM key for the signer, a neuron. The key must have
// signed the signer's account and the hash of a block number.
func (p *Pallet) DoAssociateEvmKey(ctx *frame.Context, o frame.Origin, netuid uint16, key types.H160, block uint64, sig [65]byte) error {
	hotkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if p.Owner.Get(ctx, hotkey).IsZero() {
		return p.Err.NonAssociatedColdKey
	}
	uid, err := p.UidForNetAndHotkey(ctx, netuid, hotkey)
	if err != nil {
		return err
	}
	if err := p.EnsureEvmKeyAssociateRateLimit(ctx, netuid, uid); err != nil {
		return err
	}
	hash := crypto.Keccak256(binary.LittleEndian.AppendUint64(nil, block))
	signer, ok := recoverEvmKey(sig, HashMessageEip191(append(hotkey[:], hash[:]...)))
	switch {
	case !ok:
		return p.Err.InvalidIdentity
	case signer != key:
		return p.Err.InvalidRecoveredPublicKey
	}
	now := p.CurrentBlockAsU64(ctx)
	p.AssociatedEvmAddress.Put(ctx, netuid, uid, scale.Pair(key, now))
	p.Ev.EvmKeyAssociated.Deposit(ctx, EvmKeyAssociatedEvent{netuid, hotkey, key, now})
	return nil
}

// HashMessageEip191 returns the hash that wallets sign for a message.
func HashMessageEip191(message []byte) [32]byte {
	b := append([]byte("\x19Ethereum Signed Message:\n"), strconv.Itoa(len(message))...)
	return crypto.Keccak256(append(b, message...))
}

// halfOrder is half the order of secp256k1, rounded down.
var halfOrder = [32]byte{
	0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4, 0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0,
}

// recoverEvmKey returns the address whose key signed hash. The reference recovers
// the key within the runtime, which unlike the host refuses a high s; and it
// takes 27 off the recovery id only once.
func recoverEvmKey(sig [65]byte, hash [32]byte) (key types.H160, ok bool) {
	if sig[64] >= 27 {
		sig[64] -= 27
	}
	if sig[64] > 3 || bytes.Compare(sig[32:64], halfOrder[:]) > 0 {
		return key, false
	}
	public, ok := crypto.RecoverEcdsaFull(sig, hash)
	if !ok {
		return key, false
	}
	digest := crypto.Keccak256(public[:])
	return types.H160(digest[12:]), true
}

// AssociatedUid is a neuron that named an EVM key, and the block when it did.
type AssociatedUid struct {
	UID   uint16
	Block uint64
}

// UidLookup returns the neurons of a subnet that named an EVM key, the oldest
// first. It looks at the first limit neurons in storage order only.
func (p *Pallet) UidLookup(ctx *frame.Context, netuid uint16, key types.H160, limit uint16) []AssociatedUid {
	var out []AssociatedUid
	seen := 0
	for uid, v := range p.AssociatedEvmAddress.With(ctx, netuid) {
		if seen == int(limit) {
			break
		}
		seen++
		if v.A == key {
			out = append(out, AssociatedUid{uid, v.B})
		}
	}
	slices.SortStableFunc(out, func(a, b AssociatedUid) int {
		return cmp.Compare(a.Block, b.Block)
	})
	return out
}

// EnsureEvmKeyAssociateRateLimit fails if a neuron named its EVM key too recently.
func (p *Pallet) EnsureEvmKeyAssociateRateLimit(ctx *frame.Context, netuid, uid uint16) error {
	last, _ := p.AssociatedEvmAddress.Find(ctx, netuid, uid)
	if sat.Sub(p.CurrentBlockAsU64(ctx), last.B) < p.EvmKeyAssociateRateLimit() {
		return p.Err.EvmKeyAssociateRateLimitExceeded
	}
	return nil
}
