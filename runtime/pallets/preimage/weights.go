package preimage

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of the calls, as pallet_preimage::weights::SubstrateWeight has them.
var (
	weightUnnote    = frame.Cost(50_830_000, 3892, 3, 3)
	weightRequest   = frame.Cost(19_292_000, 3556, 2, 1)
	weightUnrequest = frame.Cost(20_209_000, 3556, 2, 2)
)

func notePreimageInfo(_ *frame.Context, a *NotePreimageArgs) frame.DispatchInfo {
	return frame.DispatchInfo{
		CallWeight: frame.Cost(50_499_000+13_491*uint64(len(a.Bytes)), 28584, 5, 3),
		Class:      types.Normal,
		Pays:       types.PaysYes,
	}
}

func ensureUpdatedInfo(_ *frame.Context, a *EnsureUpdatedArgs) frame.DispatchInfo {
	n := uint64(len(a.Hashes))
	return frame.DispatchInfo{
		CallWeight: frame.Cost(56_817_000+59_397_441*n, 28584+2902*n, 2+3*n, 4*n),
		Class:      types.Normal,
		Pays:       types.PaysYes,
	}
}
