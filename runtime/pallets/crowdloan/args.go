package crowdloan

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// CreateArgs are the arguments of the call create.
type CreateArgs struct {
	Deposit         uint64           `scale:",compact" rust:"BalanceOf<T>"`
	MinContribution uint64           `scale:",compact" rust:"BalanceOf<T>"`
	Cap             uint64           `scale:",compact" rust:"BalanceOf<T>"`
	End             uint32           `scale:",compact" rust:"BlockNumberFor<T>"`
	Call            *frame.Call      `rust:"Option<Box<<T as Config>::RuntimeCall>>"`
	TargetAddress   *types.AccountID `rust:"Option<T::AccountId>"`
}

// ContributeArgs are the arguments of the call contribute.
type ContributeArgs struct {
	CrowdloanID uint32 `scale:",compact" rust:"CrowdloanId"`
	Amount      uint64 `scale:",compact" rust:"BalanceOf<T>"`
}

// WithdrawArgs are the arguments of the call withdraw.
type WithdrawArgs struct {
	CrowdloanID uint32 `scale:",compact" rust:"CrowdloanId"`
}

// FinalizeArgs are the arguments of the call finalize.
type FinalizeArgs struct {
	CrowdloanID uint32 `scale:",compact" rust:"CrowdloanId"`
}

// RefundArgs are the arguments of the call refund.
type RefundArgs struct {
	CrowdloanID uint32 `scale:",compact" rust:"CrowdloanId"`
}

// DissolveArgs are the arguments of the call dissolve.
type DissolveArgs struct {
	CrowdloanID uint32 `scale:",compact" rust:"CrowdloanId"`
}

// UpdateMinContributionArgs are the arguments of the call update_min_contribution.
type UpdateMinContributionArgs struct {
	CrowdloanID        uint32 `scale:",compact" rust:"CrowdloanId"`
	NewMinContribution uint64 `scale:",compact" rust:"BalanceOf<T>"`
}

// UpdateEndArgs are the arguments of the call update_end.
type UpdateEndArgs struct {
	CrowdloanID uint32 `scale:",compact" rust:"CrowdloanId"`
	NewEnd      uint32 `scale:",compact" rust:"BlockNumberFor<T>"`
}

// UpdateCapArgs are the arguments of the call update_cap.
type UpdateCapArgs struct {
	CrowdloanID uint32 `scale:",compact" rust:"CrowdloanId"`
	NewCap      uint64 `scale:",compact" rust:"BalanceOf<T>"`
}

// SetMaxContributionArgs are the arguments of the call set_max_contribution.
type SetMaxContributionArgs struct {
	CrowdloanID        uint32  `scale:",compact" rust:"CrowdloanId"`
	NewMaxContribution *uint64 `rust:"Option<BalanceOf<T>>"`
}
