package balances

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	TotalIssuance    *frame.Value[uint64]
	InactiveIssuance *frame.Value[uint64]
	Account          *frame.Map[types.AccountID, primitives.AccountData]
	Locks            *frame.Map[types.AccountID, scale.WeakBoundedVec[BalanceLock, frame.Max50]]
	Reserves         *frame.Map[types.AccountID, scale.BoundedVec[ReserveData, frame.Max50]]
	Holds            *frame.Map[types.AccountID, scale.BoundedVec[HoldAmount, MaxHolds]]
	Freezes          *frame.Map[types.AccountID, scale.BoundedVec[FreezeAmount, frame.Max50]]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		TotalIssuance:    frame.NewValue[uint64](b, "TotalIssuance"),
		InactiveIssuance: frame.NewValue[uint64](b, "InactiveIssuance"),
		Account:          frame.NewMap[types.AccountID, primitives.AccountData](b, "Account", frame.Blake2_128Concat, frame.Default(primitives.NewAccountData())),
		Locks:            frame.NewMap[types.AccountID, scale.WeakBoundedVec[BalanceLock, frame.Max50]](b, "Locks", frame.Blake2_128Concat),
		Reserves:         frame.NewMap[types.AccountID, scale.BoundedVec[ReserveData, frame.Max50]](b, "Reserves", frame.Blake2_128Concat),
		Holds:            frame.NewMap[types.AccountID, scale.BoundedVec[HoldAmount, MaxHolds]](b, "Holds", frame.Blake2_128Concat),
		Freezes:          frame.NewMap[types.AccountID, scale.BoundedVec[FreezeAmount, frame.Max50]](b, "Freezes", frame.Blake2_128Concat),
	}
}
