package shield

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// PendingExtrinsic is pallet_shield::pallet::PendingExtrinsic.
type PendingExtrinsic struct {
	Who           types.AccountID                        `rust:"T::AccountId"`
	EncryptedCall scale.BoundedVec[uint8, frame.Max8192] `rust:"BoundedVec<u8, MaxEncryptedCallSize>"`
	SubmittedAt   uint32                                 `rust:"BlockNumberFor<T>"`
}

// DescribeScale gives the metadata path.
func (PendingExtrinsic) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_shield::pallet::PendingExtrinsic", Params: []scale.Param{{Name: "T"}}}
}
