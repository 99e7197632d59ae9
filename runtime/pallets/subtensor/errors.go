package subtensor

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	RootNetworkDoesNotExist                  frame.DispatchError
	InvalidIpType                            frame.DispatchError
	InvalidIpAddress                         frame.DispatchError
	InvalidPort                              frame.DispatchError
	HotKeyNotRegisteredInSubNet              frame.DispatchError
	HotKeyAccountNotExists                   frame.DispatchError
	HotKeyNotRegisteredInNetwork             frame.DispatchError
	NonAssociatedColdKey                     frame.DispatchError
	NotEnoughStake                           frame.DispatchError
	NotEnoughStakeToWithdraw                 frame.DispatchError
	NotEnoughStakeToSetWeights               frame.DispatchError
	NotEnoughStakeToSetChildkeys             frame.DispatchError
	NotEnoughBalanceToStake                  frame.DispatchError
	BalanceWithdrawalError                   frame.DispatchError
	ZeroBalanceAfterWithdrawn                frame.DispatchError
	NeuronNoValidatorPermit                  frame.DispatchError
	WeightVecNotEqualSize                    frame.DispatchError
	DuplicateUids                            frame.DispatchError
	UidVecContainInvalidOne                  frame.DispatchError
	WeightVecLengthIsLow                     frame.DispatchError
	TooManyRegistrationsThisBlock            frame.DispatchError
	HotKeyAlreadyRegisteredInSubNet          frame.DispatchError
	NewHotKeyIsSameWithOld                   frame.DispatchError
	NewHotKeyNotCleanForRootSwap             frame.DispatchError
	InvalidWorkBlock                         frame.DispatchError
	InvalidDifficulty                        frame.DispatchError
	InvalidSeal                              frame.DispatchError
	MaxWeightExceeded                        frame.DispatchError
	HotKeyAlreadyDelegate                    frame.DispatchError
	SettingWeightsTooFast                    frame.DispatchError
	IncorrectWeightVersionKey                frame.DispatchError
	ServingRateLimitExceeded                 frame.DispatchError
	UidsLengthExceedUidsInSubNet             frame.DispatchError
	NetworkTxRateLimitExceeded               frame.DispatchError
	DelegateTxRateLimitExceeded              frame.DispatchError
	HotKeySetTxRateLimitExceeded             frame.DispatchError
	StakingRateLimitExceeded                 frame.DispatchError
	SubNetRegistrationDisabled               frame.DispatchError
	TooManyRegistrationsThisInterval         frame.DispatchError
	TransactorAccountShouldBeHotKey          frame.DispatchError
	FaucetDisabled                           frame.DispatchError
	NotSubnetOwner                           frame.DispatchError
	RegistrationNotPermittedOnRootSubnet     frame.DispatchError
	StakeTooLowForRoot                       frame.DispatchError
	AllNetworksInImmunity                    frame.DispatchError
	NotEnoughBalanceToPaySwapHotKey          frame.DispatchError
	NotRootSubnet                            frame.DispatchError
	CanNotSetRootNetworkWeights              frame.DispatchError
	NoNeuronIdAvailable                      frame.DispatchError
	DelegateTakeTooLow                       frame.DispatchError
	DelegateTakeTooHigh                      frame.DispatchError
	NoWeightsCommitFound                     frame.DispatchError
	InvalidRevealCommitHashNotMatch          frame.DispatchError
	CommitRevealEnabled                      frame.DispatchError
	CommitRevealDisabled                     frame.DispatchError
	LiquidAlphaDisabled                      frame.DispatchError
	AlphaHighTooLow                          frame.DispatchError
	AlphaLowOutOfRange                       frame.DispatchError
	ColdKeyAlreadyAssociated                 frame.DispatchError
	NotEnoughBalanceToPaySwapColdKey         frame.DispatchError
	InvalidChild                             frame.DispatchError
	DuplicateChild                           frame.DispatchError
	ProportionOverflow                       frame.DispatchError
	TooManyChildren                          frame.DispatchError
	TxRateLimitExceeded                      frame.DispatchError
	ColdkeySwapAnnouncementNotFound          frame.DispatchError
	ColdkeySwapTooEarly                      frame.DispatchError
	ColdkeySwapReannouncedTooEarly           frame.DispatchError
	AnnouncedColdkeyHashDoesNotMatch         frame.DispatchError
	ColdkeySwapAlreadyDisputed               frame.DispatchError
	NewColdKeyIsHotkey                       frame.DispatchError
	InvalidChildkeyTake                      frame.DispatchError
	TxChildkeyTakeRateLimitExceeded          frame.DispatchError
	InvalidIdentity                          frame.DispatchError
	MechanismDoesNotExist                    frame.DispatchError
	StakeUnavailable                         frame.DispatchError
	SubnetNotExists                          frame.DispatchError
	TooManyUnrevealedCommits                 frame.DispatchError
	ExpiredWeightCommit                      frame.DispatchError
	RevealTooEarly                           frame.DispatchError
	InputLengthsUnequal                      frame.DispatchError
	CommittingWeightsTooFast                 frame.DispatchError
	AmountTooLow                             frame.DispatchError
	InsufficientLiquidity                    frame.DispatchError
	SlippageTooHigh                          frame.DispatchError
	TransferDisallowed                       frame.DispatchError
	ActivityCutoffTooLow                     frame.DispatchError
	CallDisabled                             frame.DispatchError
	FirstEmissionBlockNumberAlreadySet       frame.DispatchError
	NeedWaitingMoreBlocksToStarCall          frame.DispatchError
	NotEnoughAlphaOutToRecycle               frame.DispatchError
	CannotBurnOrRecycleOnRootSubnet          frame.DispatchError
	UnableToRecoverPublicKey                 frame.DispatchError
	InvalidRecoveredPublicKey                frame.DispatchError
	SubtokenDisabled                         frame.DispatchError
	HotKeySwapOnSubnetIntervalNotPassed      frame.DispatchError
	SameNetuid                               frame.DispatchError
	InsufficientBalance                      frame.DispatchError
	InvalidLeaseBeneficiary                  frame.DispatchError
	LeaseCannotEndInThePast                  frame.DispatchError
	LeaseNetuidNotFound                      frame.DispatchError
	LeaseDoesNotExist                        frame.DispatchError
	LeaseHasNoEndBlock                       frame.DispatchError
	LeaseHasNotEnded                         frame.DispatchError
	Overflow                                 frame.DispatchError
	BeneficiaryDoesNotOwnHotkey              frame.DispatchError
	ExpectedBeneficiaryOrigin                frame.DispatchError
	AdminActionProhibitedDuringWeightsWindow frame.DispatchError
	SymbolDoesNotExist                       frame.DispatchError
	SymbolAlreadyInUse                       frame.DispatchError
	IncorrectCommitRevealVersion             frame.DispatchError
	InvalidRevealRound                       frame.DispatchError
	RevealPeriodTooLarge                     frame.DispatchError
	RevealPeriodTooSmall                     frame.DispatchError
	InvalidValue                             frame.DispatchError
	SubnetLimitReached                       frame.DispatchError
	CannotAffordLockCost                     frame.DispatchError
	EvmKeyAssociateRateLimitExceeded         frame.DispatchError
	SameAutoStakeHotkeyAlreadySet            frame.DispatchError
	UidMapCouldNotBeCleared                  frame.DispatchError
	TrimmingWouldExceedMaxImmunePercentage   frame.DispatchError
	ChildParentInconsistency                 frame.DispatchError
	InvalidNumRootClaim                      frame.DispatchError
	InvalidRootClaimThreshold                frame.DispatchError
	InvalidSubnetNumber                      frame.DispatchError
	TooManyUIDsPerMechanism                  frame.DispatchError
	VotingPowerTrackingNotEnabled            frame.DispatchError
	InvalidVotingPowerEmaAlpha               frame.DispatchError
	Deprecated                               frame.DispatchError
	AddStakeBurnRateLimitExceeded            frame.DispatchError
	ColdkeySwapAnnounced                     frame.DispatchError
	ColdkeySwapDisputed                      frame.DispatchError
	ColdkeySwapClearTooEarly                 frame.DispatchError
	DisabledTemporarily                      frame.DispatchError
	RegistrationPriceLimitExceeded           frame.DispatchError
	LockHotkeyMismatch                       frame.DispatchError
	InsufficientStakeForLock                 frame.DispatchError
	NoExistingLock                           frame.DispatchError
	ActiveLockExists                         frame.DispatchError
	CannotUseSystemAccount                   frame.DispatchError
	UnlockAmountTooHigh                      frame.DispatchError
	TempoOutOfBounds                         frame.DispatchError
	ActivityCutoffFactorMilliOutOfBounds     frame.DispatchError
	EpochTriggerAlreadyPending               frame.DispatchError
	AutoEpochAlreadyImminent                 frame.DispatchError
	DynamicTempoBlockedByCommitReveal        frame.DispatchError
	AccountRejectsLockedAlpha                frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		RootNetworkDoesNotExist:                  b.Error(0, "RootNetworkDoesNotExist", "The root network does not exist."),
		InvalidIpType:                            b.Error(1, "InvalidIpType", "The user is trying to serve an axon which is not of type 4 (IPv4) or 6 (IPv6)."),
		InvalidIpAddress:                         b.Error(2, "InvalidIpAddress", "An invalid IP address is passed to the serve function."),
		InvalidPort:                              b.Error(3, "InvalidPort", "An invalid port is passed to the serve function."),
		HotKeyNotRegisteredInSubNet:              b.Error(4, "HotKeyNotRegisteredInSubNet", "The hotkey is not registered in subnet"),
		HotKeyAccountNotExists:                   b.Error(5, "HotKeyAccountNotExists", "The hotkey does not exists"),
		HotKeyNotRegisteredInNetwork:             b.Error(6, "HotKeyNotRegisteredInNetwork", "The hotkey is not registered in any subnet."),
		NonAssociatedColdKey:                     b.Error(7, "NonAssociatedColdKey", "Request to stake, unstake or subscribe is made by a coldkey that is not associated with\nthe hotkey account."),
		NotEnoughStake:                           b.Error(8, "NotEnoughStake", "DEPRECATED: Stake amount to withdraw is zero.\nThe caller does not have enought stake to perform this action."),
		NotEnoughStakeToWithdraw:                 b.Error(9, "NotEnoughStakeToWithdraw", "The caller is requesting removing more stake than there exists in the staking account.\nSee: \"[remove_stake()]\"."),
		NotEnoughStakeToSetWeights:               b.Error(10, "NotEnoughStakeToSetWeights", "The caller is requesting to set weights but the caller has less than minimum stake\nrequired to set weights (less than WeightsMinStake)."),
		NotEnoughStakeToSetChildkeys:             b.Error(11, "NotEnoughStakeToSetChildkeys", "The parent hotkey doesn't have enough own stake to set childkeys."),
		NotEnoughBalanceToStake:                  b.Error(12, "NotEnoughBalanceToStake", "The caller is requesting adding more stake than there exists in the coldkey account.\nSee: \"[add_stake()]\""),
		BalanceWithdrawalError:                   b.Error(13, "BalanceWithdrawalError", "The caller is trying to add stake, but for some reason the requested amount could not be\nwithdrawn from the coldkey account."),
		ZeroBalanceAfterWithdrawn:                b.Error(14, "ZeroBalanceAfterWithdrawn", "Unsuccessfully withdraw, balance could be zero (can not make account exist) after\nwithdrawal."),
		NeuronNoValidatorPermit:                  b.Error(15, "NeuronNoValidatorPermit", "The caller is attempting to set non-self weights without being a permitted validator."),
		WeightVecNotEqualSize:                    b.Error(16, "WeightVecNotEqualSize", "The caller is attempting to set the weight keys and values but these vectors have\ndifferent size."),
		DuplicateUids:                            b.Error(17, "DuplicateUids", "The caller is attempting to set weights with duplicate UIDs in the weight matrix."),
		UidVecContainInvalidOne:                  b.Error(18, "UidVecContainInvalidOne", "The caller is attempting to set weight to at least one UID that does not exist in the\nmetagraph."),
		WeightVecLengthIsLow:                     b.Error(19, "WeightVecLengthIsLow", "The dispatch is attempting to set weights on chain with fewer elements than are allowed."),
		TooManyRegistrationsThisBlock:            b.Error(20, "TooManyRegistrationsThisBlock", "Number of registrations in this block exceeds the allowed number (i.e., exceeds the\nsubnet hyperparameter \"max_regs_per_block\")."),
		HotKeyAlreadyRegisteredInSubNet:          b.Error(21, "HotKeyAlreadyRegisteredInSubNet", "The caller is requesting registering a neuron which already exists in the active set."),
		NewHotKeyIsSameWithOld:                   b.Error(22, "NewHotKeyIsSameWithOld", "The new hotkey is the same as old one"),
		NewHotKeyNotCleanForRootSwap:             b.Error(23, "NewHotKeyNotCleanForRootSwap", "The new hotkey has outstanding root claimable or non-zero root stake,\nso the root rate-book cannot be merged without misallocating dividends."),
		InvalidWorkBlock:                         b.Error(24, "InvalidWorkBlock", "The supplied PoW hash block is in the future or negative."),
		InvalidDifficulty:                        b.Error(25, "InvalidDifficulty", "The supplied PoW hash block does not meet the network difficulty."),
		InvalidSeal:                              b.Error(26, "InvalidSeal", "The supplied PoW hash seal does not match the supplied work."),
		MaxWeightExceeded:                        b.Error(27, "MaxWeightExceeded", "The dispatch is attempting to set weights on chain with weight value exceeding the\nconfigured max weight limit (currently `u16::MAX`)."),
		HotKeyAlreadyDelegate:                    b.Error(28, "HotKeyAlreadyDelegate", "The hotkey is attempting to become a delegate when the hotkey is already a delegate."),
		SettingWeightsTooFast:                    b.Error(29, "SettingWeightsTooFast", "A transactor exceeded the rate limit for setting weights."),
		IncorrectWeightVersionKey:                b.Error(30, "IncorrectWeightVersionKey", "A validator is attempting to set weights from a validator with incorrect weight version."),
		ServingRateLimitExceeded:                 b.Error(31, "ServingRateLimitExceeded", "An axon or prometheus serving exceeded the rate limit for a registered neuron."),
		UidsLengthExceedUidsInSubNet:             b.Error(32, "UidsLengthExceedUidsInSubNet", "The caller is attempting to set weights with more UIDs than allowed."),
		NetworkTxRateLimitExceeded:               b.Error(33, "NetworkTxRateLimitExceeded", "A transactor exceeded the rate limit for add network transaction."),
		DelegateTxRateLimitExceeded:              b.Error(34, "DelegateTxRateLimitExceeded", "A transactor exceeded the rate limit for delegate transaction."),
		HotKeySetTxRateLimitExceeded:             b.Error(35, "HotKeySetTxRateLimitExceeded", "A transactor exceeded the rate limit for setting or swapping hotkey."),
		StakingRateLimitExceeded:                 b.Error(36, "StakingRateLimitExceeded", "A transactor exceeded the rate limit for staking."),
		SubNetRegistrationDisabled:               b.Error(37, "SubNetRegistrationDisabled", "Registration is disabled."),
		TooManyRegistrationsThisInterval:         b.Error(38, "TooManyRegistrationsThisInterval", "The number of registration attempts exceeded the allowed number in the interval."),
		TransactorAccountShouldBeHotKey:          b.Error(39, "TransactorAccountShouldBeHotKey", "The hotkey is required to be the origin."),
		FaucetDisabled:                           b.Error(40, "FaucetDisabled", "Faucet is disabled."),
		NotSubnetOwner:                           b.Error(41, "NotSubnetOwner", "Not a subnet owner."),
		RegistrationNotPermittedOnRootSubnet:     b.Error(42, "RegistrationNotPermittedOnRootSubnet", "Operation is not permitted on the root subnet."),
		StakeTooLowForRoot:                       b.Error(43, "StakeTooLowForRoot", "A hotkey with too little stake is attempting to join the root subnet."),
		AllNetworksInImmunity:                    b.Error(44, "AllNetworksInImmunity", "All subnets are in the immunity period."),
		NotEnoughBalanceToPaySwapHotKey:          b.Error(45, "NotEnoughBalanceToPaySwapHotKey", "Not enough balance to pay swapping hotkey."),
		NotRootSubnet:                            b.Error(46, "NotRootSubnet", "Netuid does not match for setting root network weights."),
		CanNotSetRootNetworkWeights:              b.Error(47, "CanNotSetRootNetworkWeights", "Can not set weights for the root network."),
		NoNeuronIdAvailable:                      b.Error(48, "NoNeuronIdAvailable", "No neuron ID is available."),
		DelegateTakeTooLow:                       b.Error(49, "DelegateTakeTooLow", "Delegate take is too low."),
		DelegateTakeTooHigh:                      b.Error(50, "DelegateTakeTooHigh", "Delegate take is too high."),
		NoWeightsCommitFound:                     b.Error(51, "NoWeightsCommitFound", "No commit found for the provided hotkey+netuid combination when attempting to reveal the\nweights."),
		InvalidRevealCommitHashNotMatch:          b.Error(52, "InvalidRevealCommitHashNotMatch", "Committed hash does not equal the hashed reveal data."),
		CommitRevealEnabled:                      b.Error(53, "CommitRevealEnabled", "Attempting to call set_weights when commit/reveal is enabled"),
		CommitRevealDisabled:                     b.Error(54, "CommitRevealDisabled", "Attemtping to commit/reveal weights when disabled."),
		LiquidAlphaDisabled:                      b.Error(55, "LiquidAlphaDisabled", "Attempting to set alpha high/low while disabled"),
		AlphaHighTooLow:                          b.Error(56, "AlphaHighTooLow", "Alpha high is too low: alpha_high > 0.8"),
		AlphaLowOutOfRange:                       b.Error(57, "AlphaLowOutOfRange", "Alpha low is out of range: alpha_low > 0 && alpha_low < 0.8"),
		ColdKeyAlreadyAssociated:                 b.Error(58, "ColdKeyAlreadyAssociated", "The coldkey has already been swapped"),
		NotEnoughBalanceToPaySwapColdKey:         b.Error(59, "NotEnoughBalanceToPaySwapColdKey", "The coldkey balance is not enough to pay for the swap"),
		InvalidChild:                             b.Error(60, "InvalidChild", "Attempting to set an invalid child for a hotkey on a network."),
		DuplicateChild:                           b.Error(61, "DuplicateChild", "Duplicate child when setting children."),
		ProportionOverflow:                       b.Error(62, "ProportionOverflow", "Proportion overflow when setting children."),
		TooManyChildren:                          b.Error(63, "TooManyChildren", "Too many children MAX 5."),
		TxRateLimitExceeded:                      b.Error(64, "TxRateLimitExceeded", "Default transaction rate limit exceeded."),
		ColdkeySwapAnnouncementNotFound:          b.Error(65, "ColdkeySwapAnnouncementNotFound", "Coldkey swap announcement not found"),
		ColdkeySwapTooEarly:                      b.Error(66, "ColdkeySwapTooEarly", "Coldkey swap too early."),
		ColdkeySwapReannouncedTooEarly:           b.Error(67, "ColdkeySwapReannouncedTooEarly", "Coldkey swap reannounced too early."),
		AnnouncedColdkeyHashDoesNotMatch:         b.Error(68, "AnnouncedColdkeyHashDoesNotMatch", "The announced coldkey hash does not match the new coldkey hash."),
		ColdkeySwapAlreadyDisputed:               b.Error(69, "ColdkeySwapAlreadyDisputed", "Coldkey swap already disputed"),
		NewColdKeyIsHotkey:                       b.Error(70, "NewColdKeyIsHotkey", "New coldkey is hotkey"),
		InvalidChildkeyTake:                      b.Error(71, "InvalidChildkeyTake", "Childkey take is invalid."),
		TxChildkeyTakeRateLimitExceeded:          b.Error(72, "TxChildkeyTakeRateLimitExceeded", "Childkey take rate limit exceeded."),
		InvalidIdentity:                          b.Error(73, "InvalidIdentity", "Invalid identity."),
		MechanismDoesNotExist:                    b.Error(74, "MechanismDoesNotExist", "Subnet mechanism does not exist."),
		StakeUnavailable:                         b.Error(75, "StakeUnavailable", "Trying to unstake or re-lock the locked amount."),
		SubnetNotExists:                          b.Error(76, "SubnetNotExists", "Trying to perform action on non-existent subnet."),
		TooManyUnrevealedCommits:                 b.Error(77, "TooManyUnrevealedCommits", "Maximum commit limit reached"),
		ExpiredWeightCommit:                      b.Error(78, "ExpiredWeightCommit", "Attempted to reveal weights that are expired."),
		RevealTooEarly:                           b.Error(79, "RevealTooEarly", "Attempted to reveal weights too early."),
		InputLengthsUnequal:                      b.Error(80, "InputLengthsUnequal", "Attempted to batch reveal weights with mismatched vector input lenghts."),
		CommittingWeightsTooFast:                 b.Error(81, "CommittingWeightsTooFast", "A transactor exceeded the rate limit for setting weights."),
		AmountTooLow:                             b.Error(82, "AmountTooLow", "Stake amount is too low."),
		InsufficientLiquidity:                    b.Error(83, "InsufficientLiquidity", "Not enough liquidity."),
		SlippageTooHigh:                          b.Error(84, "SlippageTooHigh", "Slippage is too high for the transaction."),
		TransferDisallowed:                       b.Error(85, "TransferDisallowed", "Subnet disallows transfer."),
		ActivityCutoffTooLow:                     b.Error(86, "ActivityCutoffTooLow", "Activity cutoff is being set too low."),
		CallDisabled:                             b.Error(87, "CallDisabled", "Call is disabled"),
		FirstEmissionBlockNumberAlreadySet:       b.Error(88, "FirstEmissionBlockNumberAlreadySet", "FirstEmissionBlockNumber is already set."),
		NeedWaitingMoreBlocksToStarCall:          b.Error(89, "NeedWaitingMoreBlocksToStarCall", "need wait for more blocks to accept the start call extrinsic."),
		NotEnoughAlphaOutToRecycle:               b.Error(90, "NotEnoughAlphaOutToRecycle", "Not enough AlphaOut on the subnet to recycle"),
		CannotBurnOrRecycleOnRootSubnet:          b.Error(91, "CannotBurnOrRecycleOnRootSubnet", "Cannot burn or recycle TAO from root subnet"),
		UnableToRecoverPublicKey:                 b.Error(92, "UnableToRecoverPublicKey", "Public key cannot be recovered."),
		InvalidRecoveredPublicKey:                b.Error(93, "InvalidRecoveredPublicKey", "Recovered public key is invalid."),
		SubtokenDisabled:                         b.Error(94, "SubtokenDisabled", "SubToken disabled now"),
		HotKeySwapOnSubnetIntervalNotPassed:      b.Error(95, "HotKeySwapOnSubnetIntervalNotPassed", "Too frequent hotkey swap on subnet"),
		SameNetuid:                               b.Error(96, "SameNetuid", "Invalid netuid duplication"),
		InsufficientBalance:                      b.Error(97, "InsufficientBalance", "The caller does not have enough balance for the operation."),
		InvalidLeaseBeneficiary:                  b.Error(98, "InvalidLeaseBeneficiary", "Invalid lease beneficiary to register the leased network."),
		LeaseCannotEndInThePast:                  b.Error(99, "LeaseCannotEndInThePast", "Lease cannot end in the past."),
		LeaseNetuidNotFound:                      b.Error(100, "LeaseNetuidNotFound", "Couldn't find the lease netuid."),
		LeaseDoesNotExist:                        b.Error(101, "LeaseDoesNotExist", "Lease does not exist."),
		LeaseHasNoEndBlock:                       b.Error(102, "LeaseHasNoEndBlock", "Lease has no end block."),
		LeaseHasNotEnded:                         b.Error(103, "LeaseHasNotEnded", "Lease has not ended."),
		Overflow:                                 b.Error(104, "Overflow", "An overflow occurred."),
		BeneficiaryDoesNotOwnHotkey:              b.Error(105, "BeneficiaryDoesNotOwnHotkey", "Beneficiary does not own hotkey."),
		ExpectedBeneficiaryOrigin:                b.Error(106, "ExpectedBeneficiaryOrigin", "Expected beneficiary origin."),
		AdminActionProhibitedDuringWeightsWindow: b.Error(107, "AdminActionProhibitedDuringWeightsWindow", "Admin operation is prohibited during the protected weights window"),
		SymbolDoesNotExist:                       b.Error(108, "SymbolDoesNotExist", "Symbol does not exist."),
		SymbolAlreadyInUse:                       b.Error(109, "SymbolAlreadyInUse", "Symbol already in use."),
		IncorrectCommitRevealVersion:             b.Error(110, "IncorrectCommitRevealVersion", "Incorrect commit-reveal version."),
		InvalidRevealRound:                       b.Error(111, "InvalidRevealRound", "Reveal round is older than the most recently stored DRAND round."),
		RevealPeriodTooLarge:                     b.Error(112, "RevealPeriodTooLarge", "Reveal period is too large."),
		RevealPeriodTooSmall:                     b.Error(113, "RevealPeriodTooSmall", "Reveal period is too small."),
		InvalidValue:                             b.Error(114, "InvalidValue", "Generic error for out-of-range parameter value"),
		SubnetLimitReached:                       b.Error(115, "SubnetLimitReached", "Subnet limit reached & there is no eligible subnet to prune"),
		CannotAffordLockCost:                     b.Error(116, "CannotAffordLockCost", "Insufficient funds to meet the subnet lock cost"),
		EvmKeyAssociateRateLimitExceeded:         b.Error(117, "EvmKeyAssociateRateLimitExceeded", "exceeded the rate limit for associating an EVM key."),
		SameAutoStakeHotkeyAlreadySet:            b.Error(118, "SameAutoStakeHotkeyAlreadySet", "Same auto stake hotkey already set"),
		UidMapCouldNotBeCleared:                  b.Error(119, "UidMapCouldNotBeCleared", "The UID map for the subnet could not be cleared"),
		TrimmingWouldExceedMaxImmunePercentage:   b.Error(120, "TrimmingWouldExceedMaxImmunePercentage", "Trimming would exceed the max immune neurons percentage"),
		ChildParentInconsistency:                 b.Error(121, "ChildParentInconsistency", "Violating the rules of Childkey-Parentkey consistency"),
		InvalidNumRootClaim:                      b.Error(122, "InvalidNumRootClaim", "Invalid number of root claims"),
		InvalidRootClaimThreshold:                b.Error(123, "InvalidRootClaimThreshold", "Invalid value of root claim threshold"),
		InvalidSubnetNumber:                      b.Error(124, "InvalidSubnetNumber", "Exceeded subnet limit number or zero."),
		TooManyUIDsPerMechanism:                  b.Error(125, "TooManyUIDsPerMechanism", "The maximum allowed UIDs times mechanism count should not exceed 256."),
		VotingPowerTrackingNotEnabled:            b.Error(126, "VotingPowerTrackingNotEnabled", "Voting power tracking is not enabled for this subnet."),
		InvalidVotingPowerEmaAlpha:               b.Error(127, "InvalidVotingPowerEmaAlpha", "Invalid voting power EMA alpha value (must be <= 10^18)."),
		Deprecated:                               b.Error(128, "Deprecated", "Deprecated call."),
		AddStakeBurnRateLimitExceeded:            b.Error(129, "AddStakeBurnRateLimitExceeded", "\"Add stake and burn\" exceeded the operation rate limit"),
		ColdkeySwapAnnounced:                     b.Error(130, "ColdkeySwapAnnounced", "A coldkey swap has been announced for this account."),
		ColdkeySwapDisputed:                      b.Error(131, "ColdkeySwapDisputed", "A coldkey swap for this account is under dispute."),
		ColdkeySwapClearTooEarly:                 b.Error(132, "ColdkeySwapClearTooEarly", "Coldkey swap clear too early."),
		DisabledTemporarily:                      b.Error(133, "DisabledTemporarily", "Disabled temporarily."),
		RegistrationPriceLimitExceeded:           b.Error(134, "RegistrationPriceLimitExceeded", "Registration Price Limit Exceeded"),
		LockHotkeyMismatch:                       b.Error(135, "LockHotkeyMismatch", "Lock hotkey mismatch: existing lock is for a different hotkey."),
		InsufficientStakeForLock:                 b.Error(136, "InsufficientStakeForLock", "Insufficient stake on subnet to cover the lock amount."),
		NoExistingLock:                           b.Error(137, "NoExistingLock", "No existing lock found for the given coldkey and subnet."),
		ActiveLockExists:                         b.Error(138, "ActiveLockExists", "There is already an active lock for the given coldkey."),
		CannotUseSystemAccount:                   b.Error(139, "CannotUseSystemAccount", "A system account cannot be used in this operation"),
		UnlockAmountTooHigh:                      b.Error(140, "UnlockAmountTooHigh", "Trying to unlock more than locked"),
		TempoOutOfBounds:                         b.Error(141, "TempoOutOfBounds", "The supplied tempo is outside the allowed range."),
		ActivityCutoffFactorMilliOutOfBounds:     b.Error(142, "ActivityCutoffFactorMilliOutOfBounds", "The supplied activity-cutoff factor is outside the allowed range."),
		EpochTriggerAlreadyPending:               b.Error(143, "EpochTriggerAlreadyPending", "An epoch trigger is already pending for this subnet; wait for it to fire\nbefore triggering again."),
		AutoEpochAlreadyImminent:                 b.Error(144, "AutoEpochAlreadyImminent", "The next automatic epoch is already imminent; a manual trigger would have\nno effect."),
		DynamicTempoBlockedByCommitReveal:        b.Error(145, "DynamicTempoBlockedByCommitReveal", "`trigger_epoch` is blocked because commit-reveal is enabled for this subnet:\nan out-of-band epoch would desync the CRv3 reveal window from the wall-clock\nDrand schedule and silently drop committed weights."),
		AccountRejectsLockedAlpha:                b.Error(146, "AccountRejectsLockedAlpha", "The destination coldkey rejects incoming locked alpha."),
	}
}
