package preimage

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/primitives"
)

// OldRequestStatus is pallet_preimage::OldRequestStatus.
type OldRequestStatus struct {
	scale.Variant
	Unrequested struct {
		Deposit scale.Tuple2[types.AccountID, uint64] `rust:"(AccountId, Balance)"`
		Len     uint32                                `rust:"u32"`
	}
	Requested struct {
		Deposit *scale.Tuple2[types.AccountID, uint64] `rust:"Option<(AccountId, Balance)>"`
		Count   uint32                                 `rust:"u32"`
		Len     *uint32                                `rust:"Option<u32>"`
	}
}

// The variants of OldRequestStatus.
const (
	OldRequestStatusIsUnrequested scale.Variant = 0
	OldRequestStatusIsRequested   scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (OldRequestStatus) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_preimage::OldRequestStatus", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}

// RequestStatus is pallet_preimage::RequestStatus.
type RequestStatus struct {
	scale.Variant
	Unrequested struct {
		Ticket scale.Tuple2[types.AccountID, primitives.HoldConsideration] `rust:"(AccountId, Ticket)"`
		Len    uint32                                                      `rust:"u32"`
	}
	Requested struct {
		MaybeTicket *scale.Tuple2[types.AccountID, primitives.HoldConsideration] `rust:"Option<(AccountId, Ticket)>"`
		Count       uint32                                                       `rust:"u32"`
		MaybeLen    *uint32                                                      `rust:"Option<u32>"`
	}
}

// The variants of RequestStatus.
const (
	RequestStatusIsUnrequested scale.Variant = 0
	RequestStatusIsRequested   scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (RequestStatus) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_preimage::RequestStatus", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}, {Name: "Ticket", Type: scale.TypeOf[primitives.HoldConsideration]()}}}
}
