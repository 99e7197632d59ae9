package evm

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// CodeMetadata is pallet_evm::CodeMetadata.
type CodeMetadata struct {
	Size uint64     `rust:"u64"`
	Hash types.Hash `rust:"H256"`
}

// DescribeScale gives the metadata path.
func (CodeMetadata) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_evm::CodeMetadata"}
}
