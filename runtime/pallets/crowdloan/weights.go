package crowdloan

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of the calls, as pallet_crowdloan::weights::SubstrateWeight has them.
var (
	weightCreate                = frame.Cost(59_829_000, 6148, 3, 5)
	weightContribute            = frame.Cost(66_609_000, 6148, 5, 4)
	weightWithdraw              = frame.Cost(60_259_000, 6148, 4, 4)
	weightFinalize              = frame.Cost(31_507_000, 4_197_809, 4, 2)
	weightDissolve              = frame.Cost(66_939_000, 6148, 4, 5)
	weightUpdateMinContribution = frame.Cost(13_259_000, 3747, 2, 1)
	weightUpdateEnd             = frame.Cost(12_048_000, 3747, 1, 1)
	weightUpdateCap             = frame.Cost(11_357_000, 3747, 1, 1)
	weightSetMaxContribution    = frame.Cost(16_024_000, 3747, 2, 1)
)

// weightRefund is the weight of refunding n contributors.
func weightRefund(n uint64) types.Weight {
	return frame.Cost(110_703_000+39_503_253*n, 3747+2579*n, 2+2*n, 2*n)
}

// createInfo counts the call that the loan is for.
func createInfo(ctx *frame.Context, a *CreateArgs) frame.DispatchInfo {
	w := weightCreate
	if a.Call != nil {
		w = w.Add(a.Call.Info(ctx).CallWeight)
	}
	return frame.DispatchInfo{CallWeight: w, Class: types.Normal, Pays: types.PaysYes}
}
