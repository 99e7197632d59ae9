package crowdloan

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	DepositTooLow              frame.DispatchError
	CapTooLow                  frame.DispatchError
	MinimumContributionTooLow  frame.DispatchError
	CannotEndInPast            frame.DispatchError
	BlockDurationTooShort      frame.DispatchError
	BlockDurationTooLong       frame.DispatchError
	InsufficientBalance        frame.DispatchError
	Overflow                   frame.DispatchError
	InvalidCrowdloanId         frame.DispatchError
	CapRaised                  frame.DispatchError
	ContributionPeriodEnded    frame.DispatchError
	ContributionTooLow         frame.DispatchError
	InvalidOrigin              frame.DispatchError
	AlreadyFinalized           frame.DispatchError
	ContributionPeriodNotEnded frame.DispatchError
	NoContribution             frame.DispatchError
	CapNotRaised               frame.DispatchError
	Underflow                  frame.DispatchError
	CallUnavailable            frame.DispatchError
	NotReadyToDissolve         frame.DispatchError
	DepositCannotBeWithdrawn   frame.DispatchError
	MaxContributorsReached     frame.DispatchError
	InvalidFinalizationConfig  frame.DispatchError
	MaxContributionReached     frame.DispatchError
	MaximumContributionTooLow  frame.DispatchError
	MinimumContributionTooHigh frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		DepositTooLow:              b.Error(0, "DepositTooLow", "The deposit is less than the least one."),
		CapTooLow:                  b.Error(1, "CapTooLow", "The cap is not above the deposit, or below what was raised."),
		MinimumContributionTooLow:  b.Error(2, "MinimumContributionTooLow", "The least contribution is below what the chain allows."),
		CannotEndInPast:            b.Error(3, "CannotEndInPast", "The end has passed."),
		BlockDurationTooShort:      b.Error(4, "BlockDurationTooShort", "The loan would end too soon."),
		BlockDurationTooLong:       b.Error(5, "BlockDurationTooLong", "The loan would end too late."),
		InsufficientBalance:        b.Error(6, "InsufficientBalance", "The account has not enough for the deposit or contribution."),
		Overflow:                   b.Error(7, "Overflow", "A number would outgrow its type."),
		InvalidCrowdloanId:         b.Error(8, "InvalidCrowdloanId", "There is no such loan."),
		CapRaised:                  b.Error(9, "CapRaised", "The loan has reached its cap."),
		ContributionPeriodEnded:    b.Error(10, "ContributionPeriodEnded", "Contributions have ended."),
		ContributionTooLow:         b.Error(11, "ContributionTooLow", "The contribution is less than the loan's least one."),
		InvalidOrigin:              b.Error(12, "InvalidOrigin", "Only the creator of the loan may do this."),
		AlreadyFinalized:           b.Error(13, "AlreadyFinalized", "The loan is finalized."),
		ContributionPeriodNotEnded: b.Error(14, "ContributionPeriodNotEnded", "Contributions have not ended."),
		NoContribution:             b.Error(15, "NoContribution", "The account has contributed nothing."),
		CapNotRaised:               b.Error(16, "CapNotRaised", "The loan has not reached its cap."),
		Underflow:                  b.Error(17, "Underflow", "A number would fall below zero."),
		CallUnavailable:            b.Error(18, "CallUnavailable", "The loan's call is no longer stored."),
		NotReadyToDissolve:         b.Error(19, "NotReadyToDissolve", "There are contributions to refund."),
		DepositCannotBeWithdrawn:   b.Error(20, "DepositCannotBeWithdrawn", "The creator's deposit stays until the loan is dissolved."),
		MaxContributorsReached:     b.Error(21, "MaxContributorsReached", "The loan has as many contributors as are possible."),
		InvalidFinalizationConfig:  b.Error(22, "InvalidFinalizationConfig", "A loan is either for a call or for an account."),
		MaxContributionReached:     b.Error(23, "MaxContributionReached", "The account has contributed as much as one may."),
		MaximumContributionTooLow:  b.Error(24, "MaximumContributionTooLow", "The most that one may contribute is less than the least contribution or than the creator's."),
		MinimumContributionTooHigh: b.Error(25, "MinimumContributionTooHigh", "The least contribution is more than one may contribute."),
	}
}
