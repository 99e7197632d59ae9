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
		DepositTooLow:              b.Error(0, "DepositTooLow", "Deposit too low."),
		CapTooLow:                  b.Error(1, "CapTooLow", "Cap too low."),
		MinimumContributionTooLow:  b.Error(2, "MinimumContributionTooLow", "Minimum contribution too low."),
		CannotEndInPast:            b.Error(3, "CannotEndInPast", "Cannot end in past."),
		BlockDurationTooShort:      b.Error(4, "BlockDurationTooShort", "Block duration too short."),
		BlockDurationTooLong:       b.Error(5, "BlockDurationTooLong", "Block duration too long."),
		InsufficientBalance:        b.Error(6, "InsufficientBalance", "Insufficient balance."),
		Overflow:                   b.Error(7, "Overflow", "Overflow."),
		InvalidCrowdloanId:         b.Error(8, "InvalidCrowdloanId", "Invalid crowdloan id."),
		CapRaised:                  b.Error(9, "CapRaised", "Cap raised."),
		ContributionPeriodEnded:    b.Error(10, "ContributionPeriodEnded", "Contribution period ended."),
		ContributionTooLow:         b.Error(11, "ContributionTooLow", "Contribution too low."),
		InvalidOrigin:              b.Error(12, "InvalidOrigin", "Invalid origin."),
		AlreadyFinalized:           b.Error(13, "AlreadyFinalized", "Already finalized."),
		ContributionPeriodNotEnded: b.Error(14, "ContributionPeriodNotEnded", "Contribution period not ended."),
		NoContribution:             b.Error(15, "NoContribution", "No contribution."),
		CapNotRaised:               b.Error(16, "CapNotRaised", "Cap not raised."),
		Underflow:                  b.Error(17, "Underflow", "Underflow."),
		CallUnavailable:            b.Error(18, "CallUnavailable", "Call unavailable."),
		NotReadyToDissolve:         b.Error(19, "NotReadyToDissolve", "Not ready to dissolve."),
		DepositCannotBeWithdrawn:   b.Error(20, "DepositCannotBeWithdrawn", "Deposit cannot be withdrawn."),
		MaxContributorsReached:     b.Error(21, "MaxContributorsReached", "Max contributors reached."),
		InvalidFinalizationConfig:  b.Error(22, "InvalidFinalizationConfig", "Invalid finalization config."),
		MaxContributionReached:     b.Error(23, "MaxContributionReached", "Max contribution reached."),
		MaximumContributionTooLow:  b.Error(24, "MaximumContributionTooLow", "Maximum contribution too low."),
		MinimumContributionTooHigh: b.Error(25, "MinimumContributionTooHigh", "Minimum contribution too high."),
	}
}
