package frame

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// BoundedCall is a call kept by value if it is short, else by the hash of its
// preimage (frame_support's Bounded).
type BoundedCall struct {
	scale.Variant
	Legacy struct {
		Hash types.Hash `rust:"H::Output"`
	}
	Inline scale.BoundedVec[byte, Max128] `rust:"BoundedInline"`
	Lookup struct {
		Hash types.Hash `rust:"H::Output"`
		Len  uint32     `rust:"u32"`
	}
}

// The variants of BoundedCall.
const (
	BoundedLegacy scale.Variant = iota
	BoundedInline
	BoundedLookup
)

// DescribeScale gives the metadata path.
func (BoundedCall) DescribeScale() scale.Info {
	return scale.Info{
		Path: "frame_support::traits::preimages::Bounded",
		Params: []scale.Param{
			{Name: "T", Type: scale.TypeOf[Call]()},
			{Name: "H", Type: scale.TypeOf[BlakeTwo256]()},
		},
	}
}

// Hash returns the hash of the encoded call.
func (b *BoundedCall) Hash() types.Hash {
	switch b.Variant {
	case BoundedLegacy:
		return b.Legacy.Hash
	case BoundedLookup:
		return b.Lookup.Hash
	}
	return crypto.Blake2b256(b.Inline)
}

// BlakeTwo256 stands for the hasher where metadata lists it as a type parameter.
type BlakeTwo256 struct{}

// DescribeScale gives the metadata path.
func (BlakeTwo256) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::traits::BlakeTwo256"}
}
