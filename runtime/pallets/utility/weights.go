package utility

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of the calls, as pallet_subtensor_utility::weights::SubstrateWeight
// has them.
var (
	weightAsDerivative = frame.Cost(15_378_000, 3983, 2, 0).Add(frame.RocksDB.ReadsWrites(1, 1))
	weightDispatchAs   = types.NewWeight(6_893_000, 0)
	weightFallible     = types.NewWeight(7_113_000, 0)
	weightIfElse       = frame.Cost(21_831_000, 3983, 2, 0)
)

func weightBatch(calls int) types.Weight {
	return frame.Cost(19_446_696, 3983, 2, 0).Add(types.NewWeight(5_450_264, 0).Mul(uint64(calls)))
}

func weightBatchAll(calls int) types.Weight {
	return frame.Cost(13_428_230, 3983, 2, 0).Add(types.NewWeight(5_663_250, 0).Mul(uint64(calls)))
}

func weightForceBatch(calls int) types.Weight {
	return frame.Cost(12_134_867, 3983, 2, 0).Add(types.NewWeight(5_477_293, 0).Mul(uint64(calls)))
}

// batchOf returns the info of a batch: the sum of its calls on top of base. It
// is free if all its calls are.
func batchOf(ctx *frame.Context, calls []frame.Call, base types.Weight) frame.DispatchInfo {
	var sum types.Weight
	pays := types.PaysNo
	for i := range calls {
		info := calls[i].Info(ctx)
		sum = sum.Add(info.CallWeight)
		if info.Pays == types.PaysYes {
			pays = types.PaysYes
		}
	}
	return frame.DispatchInfo{CallWeight: sum.Add(base), Class: types.Normal, Pays: pays}
}

func batchInfo(ctx *frame.Context, a *BatchArgs) frame.DispatchInfo {
	return batchOf(ctx, a.Calls, weightBatch(len(a.Calls)))
}

func batchAllInfo(ctx *frame.Context, a *BatchAllArgs) frame.DispatchInfo {
	return batchOf(ctx, a.Calls, weightBatchAll(len(a.Calls)))
}

func forceBatchInfo(ctx *frame.Context, a *ForceBatchArgs) frame.DispatchInfo {
	return batchOf(ctx, a.Calls, weightForceBatch(len(a.Calls)))
}

func normal(w types.Weight) frame.DispatchInfo {
	return frame.DispatchInfo{CallWeight: w, Class: types.Normal, Pays: types.PaysYes}
}

func asDerivativeInfo(ctx *frame.Context, a *AsDerivativeArgs) frame.DispatchInfo {
	return normal(weightAsDerivative.Add(a.Call.Info(ctx).CallWeight))
}

func dispatchAsInfo(ctx *frame.Context, a *DispatchAsArgs) frame.DispatchInfo {
	return normal(weightDispatchAs.Add(a.Call.Info(ctx).CallWeight))
}

func withWeightInfo(_ *frame.Context, a *WithWeightArgs) frame.DispatchInfo {
	return normal(a.Weight)
}

func ifElseInfo(ctx *frame.Context, a *IfElseArgs) frame.DispatchInfo {
	return normal(weightIfElse.Add(a.Main.Info(ctx).CallWeight).Add(a.Fallback.Info(ctx).CallWeight))
}

func dispatchAsFallibleInfo(ctx *frame.Context, a *DispatchAsFallibleArgs) frame.DispatchInfo {
	return normal(weightFallible.Add(a.Call.Info(ctx).CallWeight))
}
