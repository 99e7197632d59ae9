package sudo

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of the calls, as pallet_sudo::weights::SubstrateWeight has them.
var (
	weightSetKey    = frame.Cost(7_237_000, 1517, 1, 1)
	weightSudo      = frame.Cost(7_939_000, 1517, 1, 0)
	weightSudoAs    = frame.Cost(7_870_000, 1517, 1, 0)
	weightRemoveKey = frame.Cost(6_417_000, 1517, 1, 1)
)

func sudoInfo(ctx *frame.Context, a *SudoArgs) frame.DispatchInfo {
	inner := a.Call.Info(ctx)
	return frame.DispatchInfo{CallWeight: weightSudo.Add(inner.CallWeight), Class: inner.Class, Pays: types.PaysYes}
}

func sudoUncheckedWeightInfo(ctx *frame.Context, a *SudoUncheckedWeightArgs) frame.DispatchInfo {
	return frame.DispatchInfo{CallWeight: a.Weight, Class: a.Call.Info(ctx).Class, Pays: types.PaysYes}
}

func sudoAsInfo(ctx *frame.Context, a *SudoAsArgs) frame.DispatchInfo {
	inner := a.Call.Info(ctx)
	return frame.DispatchInfo{CallWeight: weightSudoAs.Add(inner.CallWeight), Class: inner.Class, Pays: types.PaysYes}
}
