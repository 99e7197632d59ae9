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
		SubnetDoesNotExist:                             b.Error(0, "SubnetDoesNotExist", "There is no subnet with this netuid."),
		MaxValidatorsLargerThanMaxUIds:                 b.Error(1, "MaxValidatorsLargerThanMaxUIds", "A subnet cannot have more validators than neurons."),
		MaxAllowedUIdsLessThanCurrentUIds:              b.Error(2, "MaxAllowedUIdsLessThanCurrentUIds", "The subnet has more neurons already."),
		BondsMovingAverageMaxReached:                   b.Error(3, "BondsMovingAverageMaxReached", "Owners cannot set a moving average of bonds as slow as this."),
		NegativeSigmoidSteepness:                       b.Error(4, "NegativeSigmoidSteepness", "Only root may set a negative steepness."),
		ValueNotInBounds:                               b.Error(5, "ValueNotInBounds", "The value is out of its bounds."),
		MinAllowedUidsGreaterThanCurrentUids:           b.Error(6, "MinAllowedUidsGreaterThanCurrentUids", "The least size must be below the current number of neurons."),
		MinAllowedUidsGreaterThanMaxAllowedUids:        b.Error(7, "MinAllowedUidsGreaterThanMaxAllowedUids", "The least size must be below the largest size."),
		MaxAllowedUidsLessThanMinAllowedUids:           b.Error(8, "MaxAllowedUidsLessThanMinAllowedUids", "The largest size cannot be below the least size."),
		MaxAllowedUidsGreaterThanDefaultMaxAllowedUids: b.Error(9, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids", "The largest size is above what subnets may have."),
		InvalidValue:                                   b.Error(10, "InvalidValue", "The value is not valid for this parameter."),
		NotPermittedOnRootSubnet:                       b.Error(11, "NotPermittedOnRootSubnet", "The root network does not have this parameter."),
		POWRegistrationDisabled:                        b.Error(12, "POWRegistrationDisabled", "Registration by work is gone."),
		Deprecated:                                     b.Error(13, "Deprecated", "The call has no function any more."),
	}
}
