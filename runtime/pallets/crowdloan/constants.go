package crowdloan

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base, cfg Config) {
	frame.Const(b, "PalletId", palletID, "")
	frame.Const(b, "MinimumDeposit", uint64(minDeposit), "")
	frame.Const(b, "AbsoluteMinimumContribution", uint64(minContribution), "")
	frame.Const(b, "MinimumBlockDuration", cfg.minDuration(), "")
	frame.Const(b, "MaximumBlockDuration", cfg.maxDuration(), "")
	frame.Const(b, "RefundContributorsLimit", uint32(refundLimit), "")
	frame.Const(b, "MaxContributors", uint32(maxContributors), "")
}
