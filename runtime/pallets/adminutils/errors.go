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
		SubnetDoesNotExist:                             b.Error(0, "SubnetDoesNotExist", "The subnet does not exist, check the netuid parameter"),
		MaxValidatorsLargerThanMaxUIds:                 b.Error(1, "MaxValidatorsLargerThanMaxUIds", "The maximum number of subnet validators must be less than the maximum number of allowed UIDs in the subnet."),
		MaxAllowedUIdsLessThanCurrentUIds:              b.Error(2, "MaxAllowedUIdsLessThanCurrentUIds", "The maximum number of subnet validators must be more than the current number of UIDs already in the subnet."),
		BondsMovingAverageMaxReached:                   b.Error(3, "BondsMovingAverageMaxReached", "The maximum value for bonds moving average is reached"),
		NegativeSigmoidSteepness:                       b.Error(4, "NegativeSigmoidSteepness", "Only root can set negative sigmoid steepness values"),
		ValueNotInBounds:                               b.Error(5, "ValueNotInBounds", "Value not in allowed bounds."),
		MinAllowedUidsGreaterThanCurrentUids:           b.Error(6, "MinAllowedUidsGreaterThanCurrentUids", "The minimum allowed UIDs must be less than the current number of UIDs in the subnet."),
		MinAllowedUidsGreaterThanMaxAllowedUids:        b.Error(7, "MinAllowedUidsGreaterThanMaxAllowedUids", "The minimum allowed UIDs must be less than the maximum allowed UIDs."),
		MaxAllowedUidsLessThanMinAllowedUids:           b.Error(8, "MaxAllowedUidsLessThanMinAllowedUids", "The maximum allowed UIDs must be greater than the minimum allowed UIDs."),
		MaxAllowedUidsGreaterThanDefaultMaxAllowedUids: b.Error(9, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", "The maximum allowed UIDs must be less than the default maximum allowed UIDs."),
		InvalidValue:                                   b.Error(10, "InvalidValue", "Bad parameter value"),
		NotPermittedOnRootSubnet:                       b.Error(11, "NotPermittedOnRootSubnet", "Operation is not permitted on the root network."),
		POWRegistrationDisabled:                        b.Error(12, "POWRegistrationDisabled", "POW Registration has been deprecated"),
		Deprecated:                                     b.Error(13, "Deprecated", "Call is deprecated"),
	}
}
