package crowdloan

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[CreateArgs](b, 0, "create", "")
	frame.AddUnbuiltCall[ContributeArgs](b, 1, "contribute", "")
	frame.AddUnbuiltCall[WithdrawArgs](b, 2, "withdraw", "")
	frame.AddUnbuiltCall[FinalizeArgs](b, 3, "finalize", "")
	frame.AddUnbuiltCall[RefundArgs](b, 4, "refund", "")
	frame.AddUnbuiltCall[DissolveArgs](b, 5, "dissolve", "")
	frame.AddUnbuiltCall[UpdateMinContributionArgs](b, 6, "update_min_contribution", "")
	frame.AddUnbuiltCall[UpdateEndArgs](b, 7, "update_end", "")
	frame.AddUnbuiltCall[UpdateCapArgs](b, 8, "update_cap", "")
	frame.AddUnbuiltCall[SetMaxContributionArgs](b, 9, "set_max_contribution", "")
}
