package adminutils

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	SubnetDoesNotExist                             frame.DispatchError
	MaxValidatorsLargerThanMaxUIds                 frame.DispatchError
	MaxAllowedUIdsLessThanCurrentUIds              frame.DispatchError
	BondsMovingAverageMaxReached                   frame.DispatchError
	NegativeSigmoidSteepness                       frame.DispatchError
	ValueNotInBounds                               frame.DispatchError
	MinAllowedUidsGreaterThanCurrentUids           frame.DispatchError
	MinAllowedUidsGreaterThanMaxAllowedUids        frame.DispatchError
	MaxAllowedUidsLessThanMinAllowedUids           frame.DispatchError
	MaxAllowedUidsGreaterThanDefaultMaxAllowedUids frame.DispatchError
	InvalidValue                                   frame.DispatchError
	NotPermittedOnRootSubnet                       frame.DispatchError
	POWRegistrationDisabled                        frame.DispatchError
	Deprecated                                     frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		SubnetDoesNotExist:                             b.Error(0, "SubnetDoesNotExist", "Subnet does not exist."),
		MaxValidatorsLargerThanMaxUIds:                 b.Error(1, "MaxValidatorsLargerThanMaxUIds", "Max validators larger than max uids."),
		MaxAllowedUIdsLessThanCurrentUIds:              b.Error(2, "MaxAllowedUIdsLessThanCurrentUIds", "Max allowed uids less than current uids."),
		BondsMovingAverageMaxReached:                   b.Error(3, "BondsMovingAverageMaxReached", "Bonds moving average max reached."),
		NegativeSigmoidSteepness:                       b.Error(4, "NegativeSigmoidSteepness", "Negative sigmoid steepness."),
		ValueNotInBounds:                               b.Error(5, "ValueNotInBounds", "Value not in bounds."),
		MinAllowedUidsGreaterThanCurrentUids:           b.Error(6, "MinAllowedUidsGreaterThanCurrentUids", "Min allowed uids greater than current uids."),
		MinAllowedUidsGreaterThanMaxAllowedUids:        b.Error(7, "MinAllowedUidsGreaterThanMaxAllowedUids", "Min allowed uids greater than max allowed uids."),
		MaxAllowedUidsLessThanMinAllowedUids:           b.Error(8, "MaxAllowedUidsLessThanMinAllowedUids", "Max allowed uids less than min allowed uids."),
		MaxAllowedUidsGreaterThanDefaultMaxAllowedUids: b.Error(9, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", "Max allowed uids greater than default max allowed uids."),
		InvalidValue:                                   b.Error(10, "InvalidValue", "Invalid value."),
		NotPermittedOnRootSubnet:                       b.Error(11, "NotPermittedOnRootSubnet", "Not permitted on root subnet."),
		POWRegistrationDisabled:                        b.Error(12, "POWRegistrationDisabled", "Powregistration disabled."),
		Deprecated:                                     b.Error(13, "Deprecated", "Deprecated."),
	}
}
