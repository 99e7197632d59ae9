package types

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
)

// Account returns the pallet's own account: "modl", the id, zeros.
func (p PalletID) Account() AccountID { return p.SubAccount(nil) }

// SubAccount returns the pallet's account for an encoded key. Bytes beyond the
// 20 that have room are dropped, so that long keys may share an account.
func (p PalletID) SubAccount(key []byte) (a AccountID) {
	n := copy(a[:], "modl")
	n += copy(a[n:], p[:])
	copy(a[n:], key)
	return a
}

// MultisigAccount returns the account of a multisig. The signatories must be
// sorted; another order gives another account.
func MultisigAccount(signatories []AccountID, threshold uint16) AccountID {
	b := make([]byte, 0, 24+32*len(signatories))
	b = append(b, "modlpy/utilisuba"...)
	b = scale.AppendCompact(b, uint64(len(signatories)))
	for _, who := range signatories {
		b = append(b, who[:]...)
	}
	return crypto.Blake2b256(scale.AppendUint16(b, threshold))
}

// DerivativeAccount returns the sub-account that the utility pallet's
// as_derivative dispatches from.
func DerivativeAccount(who AccountID, index uint16) AccountID {
	var buf [64]byte
	b := append(buf[:0], "modlpy/utilisuba"...)
	b = append(b, who[:]...)
	return crypto.Blake2b256(scale.AppendUint16(b, index))
}

// PureProxyAccount returns the keyless account that the proxy pallet creates for
// who in an extrinsic of a block; proxyType is the type's encoding.
func PureProxyAccount(who AccountID, block, extrinsic uint32, proxyType []byte, index uint16) AccountID {
	var buf [96]byte
	b := append(buf[:0], "modlpy/proxy____"...)
	b = append(b, who[:]...)
	b = scale.AppendUint32(b, block)
	b = scale.AppendUint32(b, extrinsic)
	b = append(b, proxyType...)
	return crypto.Blake2b256(scale.AppendUint16(b, index))
}

// Account returns the account that mirrors an EVM address.
func (h H160) Account() AccountID {
	var buf [24]byte
	return crypto.Blake2b256(append(append(buf[:0], "evm:"...), h[:]...))
}

// H160 returns the EVM address that the account may act as: its first 20 bytes.
func (a AccountID) H160() H160 { return H160(a[:20]) }
