package types

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/trie"
)

// Header is a block's header.
type Header struct {
	ParentHash     Hash   `rust:"Hash::Output"`
	Number         uint32 `scale:"number,compact" rust:"Number"`
	StateRoot      Hash   `rust:"Hash::Output"`
	ExtrinsicsRoot Hash   `rust:"Hash::Output"`
	Digest         Digest `rust:"Digest"`
}

// DescribeScale describes sp_runtime's Header.
func (Header) DescribeScale() scale.Info {
	return scale.Info{
		Path:   "sp_runtime::generic::header::Header",
		Params: []scale.Param{{Name: "Number", Type: scale.TypeOf[uint32]()}, {Name: "Hash"}},
	}
}

var headerCodec = scale.For[Header]()

// Encode returns the header's encoding.
func (h *Header) Encode() []byte { return headerCodec.Append(nil, h) }

// DecodeHeader decodes b, all of it.
func DecodeHeader(b []byte) (*Header, error) {
	h, err := headerCodec.DecodeAll(b)
	if err != nil {
		return nil, fmt.Errorf("types: header: %w", err)
	}
	return &h, nil
}

// Hash returns the hash of the header, which is the block's hash.
func (h *Header) Hash() Hash {
	var buf [512]byte
	return Blake2b256(headerCodec.Append(buf[:0], h))
}

// WithoutSeal returns the header without its last digest item if that is a
// seal, and the seal's data; the seal is over that header's hash.
func (h *Header) WithoutSeal(engine EngineID) (pre Header, seal []byte, ok bool) {
	pre = *h
	n := len(h.Digest.Logs)
	if n == 0 || !h.Digest.Logs[n-1].Is(DigestSeal, engine) {
		return pre, nil, false
	}
	pre.Digest.Logs = h.Digest.Logs[: n-1 : n-1]
	return pre, h.Digest.Logs[n-1].Data, true
}

// Unsealed returns the block of a header and its stored extrinsics as it is
// executed: without the author's seal, which was added afterwards.
func Unsealed(h *Header, body [][]byte) *Block {
	b := &Block{Extrinsics: make([]Extrinsic, len(body))}
	b.Header, _, _ = h.WithoutSeal(EngineAura)
	for i, xt := range body {
		b.Extrinsics[i] = xt
	}
	return b
}

// headerJSON has the names and the order of Substrate's RPC.
type headerJSON struct {
	ParentHash     Hash        `json:"parentHash"`
	Number         BlockNumber `json:"number"`
	StateRoot      Hash        `json:"stateRoot"`
	ExtrinsicsRoot Hash        `json:"extrinsicsRoot"`
	Digest         Digest      `json:"digest"`
}

// MarshalJSON gives the form that chain_getHeader answers with.
func (h Header) MarshalJSON() ([]byte, error) {
	return json.Marshal(headerJSON{
		h.ParentHash, BlockNumber(h.Number), h.StateRoot, h.ExtrinsicsRoot, h.Digest,
	})
}

// UnmarshalJSON reads the form that chain_getHeader answers with.
func (h *Header) UnmarshalJSON(data []byte) error {
	var j headerJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*h = Header{j.ParentHash, uint32(j.Number), j.StateRoot, j.ExtrinsicsRoot, j.Digest}
	return nil
}

// BlockNumber is a block number whose JSON form is 0x and hex digits without
// leading zeros.
type BlockNumber uint32

// MarshalText gives the hex form.
func (n BlockNumber) MarshalText() ([]byte, error) {
	return strconv.AppendUint([]byte("0x"), uint64(n), 16), nil
}

// UnmarshalText reads the hex form.
func (n *BlockNumber) UnmarshalText(text []byte) error {
	if len(text) < 3 || string(text[:2]) != "0x" {
		return fmt.Errorf("types: block number %.20q is not in hex", text)
	}
	v, err := strconv.ParseUint(string(text[2:]), 16, 32)
	if err != nil {
		return fmt.Errorf("types: block number: %w", err)
	}
	*n = BlockNumber(v)
	return nil
}

// BlockOf is a block whose extrinsics are described by X.
type BlockOf[X any] struct {
	Header     Header `rust:"Header" json:"header"`
	Extrinsics []X    `rust:"Vec<Extrinsic>" json:"extrinsics"`
}

// Block is a header and its extrinsics.
type Block = BlockOf[Extrinsic]

// DescribeScale describes sp_runtime's Block.
func (BlockOf[X]) DescribeScale() scale.Info {
	return scale.Info{
		Path: "sp_runtime::generic::block::Block",
		Params: []scale.Param{
			{Name: "Header", Type: scale.TypeOf[Header]()},
			{Name: "Extrinsic", Type: scale.TypeOf[X]()},
		},
	}
}

// ExtrinsicsRoot returns the root over a block's extrinsics, which state version
// 0 counts for whatever the version of the state itself is.
func ExtrinsicsRoot(xts []Extrinsic) Hash {
	values := make([][]byte, len(xts))
	for i, xt := range xts {
		values[i] = xt
	}
	return Hash(trie.OrderedRoot(values, trie.V0))
}
