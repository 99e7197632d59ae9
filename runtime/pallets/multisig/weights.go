package multisig

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights, as pallet_multisig::weights::SubstrateWeight has them: s is the
// number of other signatories, z the length of the encoded call.

func weightThreshold1(z int) types.Weight {
	return frame.Cost(20_470_382+397*uint64(z), 3997, 2, 0)
}

func weightCreate(s, z int) types.Weight {
	return frame.Cost(29_976_762+144_320*uint64(s)+1_819*uint64(z), 6811, 1, 1)
}

func weightApprove(s, z int) types.Weight {
	return frame.Cost(14_821_348+127_874*uint64(s)+1_968*uint64(z), 6811, 1, 1)
}

func weightComplete(s, z int) types.Weight {
	return frame.Cost(34_745_418+193_313*uint64(s)+2_057*uint64(z), 6811, 4, 2)
}

func weightApproveHashCreate(s int) types.Weight {
	return frame.Cost(27_463_275+139_226*uint64(s), 6811, 1, 1)
}

func weightApproveHash(s int) types.Weight {
	return frame.Cost(14_074_258+126_544*uint64(s), 6811, 1, 1)
}

func normal(w types.Weight) frame.DispatchInfo {
	return frame.DispatchInfo{CallWeight: w, Class: types.Normal, Pays: types.PaysYes}
}

func threshold1Info(ctx *frame.Context, a *AsMultiThreshold1Args) frame.DispatchInfo {
	inner := a.Call.Info(ctx)
	return frame.DispatchInfo{
		CallWeight: weightThreshold1(len(a.Call.Encode())).Add(frame.RocksDB.ReadsWrites(1, 1)).Add(inner.CallWeight),
		Class:      inner.Class,
		Pays:       types.PaysYes,
	}
}

func asMultiInfo(_ *frame.Context, a *AsMultiArgs) frame.DispatchInfo {
	s, z := len(a.OtherSignatories), len(a.Call.Encode())
	return normal(weightCreate(s, z).Max(weightApprove(s, z)).Max(weightComplete(s, z)).Add(a.MaxWeight))
}

func approveAsMultiInfo(_ *frame.Context, a *ApproveAsMultiArgs) frame.DispatchInfo {
	s := len(a.OtherSignatories)
	return normal(weightApproveHashCreate(s).Max(weightApproveHash(s)).Add(a.MaxWeight))
}

func cancelAsMultiInfo(_ *frame.Context, a *CancelAsMultiArgs) frame.DispatchInfo {
	return normal(frame.Cost(28_623_566+135_351*uint64(len(a.OtherSignatories)), 6811, 1, 1))
}

func pokeDepositInfo(_ *frame.Context, a *PokeDepositArgs) frame.DispatchInfo {
	return normal(frame.Cost(27_349_525+121_813*uint64(len(a.OtherSignatories)), 6811, 1, 1))
}
