package proxy

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	Proxies        *frame.Map[types.AccountID, scale.Tuple2[scale.BoundedVec[ProxyDefinition, frame.Max20], uint64]]
	Announcements  *frame.Map[types.AccountID, scale.Tuple2[scale.BoundedVec[Announcement, frame.Max75], uint64]]
	LastCallResult *frame.Map[types.AccountID, scale.Result[struct{}, frame.DispatchError]]
	RealPaysFee    *frame.DoubleMap[types.AccountID, types.AccountID, struct{}]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		Proxies:        frame.NewMap[types.AccountID, scale.Tuple2[scale.BoundedVec[ProxyDefinition, frame.Max20], uint64]](b, "Proxies", frame.Twox64Concat),
		Announcements:  frame.NewMap[types.AccountID, scale.Tuple2[scale.BoundedVec[Announcement, frame.Max75], uint64]](b, "Announcements", frame.Twox64Concat),
		LastCallResult: frame.NewMap[types.AccountID, scale.Result[struct{}, frame.DispatchError]](b, "LastCallResult", frame.Twox64Concat, frame.Optional[scale.Result[struct{}, frame.DispatchError]]()),
		RealPaysFee:    frame.NewDoubleMap[types.AccountID, types.AccountID, struct{}](b, "RealPaysFee", frame.Twox64Concat, frame.Twox64Concat, frame.Optional[struct{}]()),
	}
}
