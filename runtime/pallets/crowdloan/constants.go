package crowdloan

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "PalletId", types.PalletID([]byte("bt/cloan")), "")
	frame.Const(b, "MinimumDeposit", uint64(10000000000), "")
	frame.Const(b, "AbsoluteMinimumContribution", uint64(100000000), "")
	frame.Const(b, "MinimumBlockDuration", uint32(50400), "")
	frame.Const(b, "MaximumBlockDuration", uint32(432000), "")
	frame.Const(b, "RefundContributorsLimit", uint32(50), "")
	frame.Const(b, "MaxContributors", uint32(500), "")
}
