package grandpa

import (
	"github.com/tensord/tensord/runtime/primitives"
)

// ReportEquivocationArgs are the arguments of the call report_equivocation.
type ReportEquivocationArgs struct {
	EquivocationProof EquivocationProof `rust:"Box<EquivocationProof<T::Hash, BlockNumberFor<T>>>"`
	KeyOwnerProof     primitives.Void   `rust:"T::KeyOwnerProof"`
}

// ReportEquivocationUnsignedArgs are the arguments of the call report_equivocation_unsigned.
type ReportEquivocationUnsignedArgs struct {
	EquivocationProof EquivocationProof `rust:"Box<EquivocationProof<T::Hash, BlockNumberFor<T>>>"`
	KeyOwnerProof     primitives.Void   `rust:"T::KeyOwnerProof"`
}

// NoteStalledArgs are the arguments of the call note_stalled.
type NoteStalledArgs struct {
	Delay                    uint32 `rust:"BlockNumberFor<T>"`
	BestFinalizedBlockNumber uint32 `rust:"BlockNumberFor<T>"`
}
