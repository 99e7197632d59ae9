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
		DepositTooLow:              b.Error(0, "DepositTooLow", "The crowdloan initial deposit is too low."),
		CapTooLow:                  b.Error(1, "CapTooLow", "The crowdloan cap is too low."),
		MinimumContributionTooLow:  b.Error(2, "MinimumContributionTooLow", "The minimum contribution is too low."),
		CannotEndInPast:            b.Error(3, "CannotEndInPast", "The crowdloan cannot end in the past."),
		BlockDurationTooShort:      b.Error(4, "BlockDurationTooShort", "The crowdloan block duration is too short."),
		BlockDurationTooLong:       b.Error(5, "BlockDurationTooLong", "The block duration is too long."),
		InsufficientBalance:        b.Error(6, "InsufficientBalance", "The account does not have enough balance to pay for the initial deposit/contribution."),
		Overflow:                   b.Error(7, "Overflow", "An overflow occurred."),
		InvalidCrowdloanId:         b.Error(8, "InvalidCrowdloanId", "The crowdloan id is invalid."),
		CapRaised:                  b.Error(9, "CapRaised", "The crowdloan cap has been fully raised."),
		ContributionPeriodEnded:    b.Error(10, "ContributionPeriodEnded", "The contribution period has ended."),
		ContributionTooLow:         b.Error(11, "ContributionTooLow", "The contribution is too low."),
		InvalidOrigin:              b.Error(12, "InvalidOrigin", "The origin of this call is invalid."),
		AlreadyFinalized:           b.Error(13, "AlreadyFinalized", "The crowdloan has already been finalized."),
		ContributionPeriodNotEnded: b.Error(14, "ContributionPeriodNotEnded", "The crowdloan contribution period has not ended yet."),
		NoContribution:             b.Error(15, "NoContribution", "The contributor has no contribution for this crowdloan."),
		CapNotRaised:               b.Error(16, "CapNotRaised", "The crowdloan cap has not been raised."),
		Underflow:                  b.Error(17, "Underflow", "An underflow occurred."),
		CallUnavailable:            b.Error(18, "CallUnavailable", "Call to dispatch was not found in the preimage storage."),
		NotReadyToDissolve:         b.Error(19, "NotReadyToDissolve", "The crowdloan is not ready to be dissolved, it still has contributions."),
		DepositCannotBeWithdrawn:   b.Error(20, "DepositCannotBeWithdrawn", "The deposit cannot be withdrawn from the crowdloan."),
		MaxContributorsReached:     b.Error(21, "MaxContributorsReached", "The maximum number of contributors has been reached."),
		InvalidFinalizationConfig:  b.Error(22, "InvalidFinalizationConfig", "Exactly one of call or target address must be provided."),
		MaxContributionReached:     b.Error(23, "MaxContributionReached", "The contributor has already reached the maximum contribution."),
		MaximumContributionTooLow:  b.Error(24, "MaximumContributionTooLow", "The maximum contribution is too low."),
		MinimumContributionTooHigh: b.Error(25, "MinimumContributionTooHigh", "The minimum contribution is too high."),
	}
}
