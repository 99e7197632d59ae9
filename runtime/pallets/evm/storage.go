package evm

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	AccountCodes          *frame.Map[types.H160, []byte]
	AccountCodesMetadata  *frame.Map[types.H160, CodeMetadata]
	AccountStorages       *frame.DoubleMap[types.H160, types.Hash, types.Hash]
	WhitelistedCreators   *frame.Value[[]types.H160]
	DisableWhitelistCheck *frame.Value[bool]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		AccountCodes:          frame.NewMap[types.H160, []byte](b, "AccountCodes", frame.Blake2_128Concat),
		AccountCodesMetadata:  frame.NewMap[types.H160, CodeMetadata](b, "AccountCodesMetadata", frame.Blake2_128Concat, frame.Optional[CodeMetadata]()),
		AccountStorages:       frame.NewDoubleMap[types.H160, types.Hash, types.Hash](b, "AccountStorages", frame.Blake2_128Concat, frame.Blake2_128Concat),
		WhitelistedCreators:   frame.NewValue[[]types.H160](b, "WhitelistedCreators"),
		DisableWhitelistCheck: frame.NewValue[bool](b, "DisableWhitelistCheck"),
	}
}
