package ethereum

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
)

// Hashes of nothing: of the RLP of an empty list, and of an empty trie.
var (
	emptyOmmers = types.Hash(crypto.Keccak256([]byte{0xc0}))
	emptyTrie   = types.Hash(crypto.Keccak256([]byte{0x80}))
)

// Hash is the Keccak-256 of the header's RLP.
func (h *Header) Hash() types.Hash { return crypto.Keccak256(h.rlp()) }

func (h *Header) rlp() []byte {
	var b []byte
	b = appendRLP(b, h.ParentHash[:])
	b = appendRLP(b, h.OmmersHash[:])
	b = appendRLP(b, h.Beneficiary[:])
	b = appendRLP(b, h.StateRoot[:])
	b = appendRLP(b, h.TransactionsRoot[:])
	b = appendRLP(b, h.ReceiptsRoot[:])
	b = appendRLP(b, h.LogsBloom.Bits[:])
	b = appendRLPUint(b, h.Difficulty)
	b = appendRLPUint(b, h.Number)
	b = appendRLPUint(b, h.GasLimit)
	b = appendRLPUint(b, h.GasUsed)
	b = appendRLPUint(b, types.U256From(h.Timestamp))
	b = appendRLP(b, h.ExtraData)
	b = appendRLP(b, h.MixHash[:])
	b = appendRLP(b, h.Nonce.Value[:])
	return append(rlpHead(nil, 0xc0, len(b)), b...)
}

// appendRLP appends a byte string.
func appendRLP(dst, v []byte) []byte {
	if len(v) == 1 && v[0] < 0x80 {
		return append(dst, v[0])
	}
	return append(rlpHead(dst, 0x80, len(v)), v...)
}

// appendRLPUint appends an integer without leading zeros.
func appendRLPUint(dst []byte, v types.U256) []byte {
	be := v.Bytes()
	i := 0
	for i < len(be) && be[i] == 0 {
		i++
	}
	return appendRLP(dst, be[i:])
}

// rlpHead appends the head of a string (0x80) or list (0xc0) of n bytes.
func rlpHead(dst []byte, kind byte, n int) []byte {
	if n < 56 {
		return append(dst, kind+byte(n))
	}
	var be []byte
	for v := n; v > 0; v >>= 8 {
		be = append([]byte{byte(v)}, be...)
	}
	return append(append(dst, kind+55+byte(len(be))), be...)
}
