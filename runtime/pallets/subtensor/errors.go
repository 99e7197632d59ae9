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
		RootNetworkDoesNotExist:                  b.Error(0, "RootNetworkDoesNotExist", "Root network does not exist."),
		InvalidIpType:                            b.Error(1, "InvalidIpType", "Invalid ip type."),
		InvalidIpAddress:                         b.Error(2, "InvalidIpAddress", "Invalid ip address."),
		InvalidPort:                              b.Error(3, "InvalidPort", "Invalid port."),
		HotKeyNotRegisteredInSubNet:              b.Error(4, "HotKeyNotRegisteredInSubNet", "Hot key not registered in sub net."),
		HotKeyAccountNotExists:                   b.Error(5, "HotKeyAccountNotExists", "The hotkey does not exists"),
		HotKeyNotRegisteredInNetwork:             b.Error(6, "HotKeyNotRegisteredInNetwork", "Hot key not registered in network."),
		NonAssociatedColdKey:                     b.Error(7, "NonAssociatedColdKey", "Non associated cold key."),
		NotEnoughStake:                           b.Error(8, "NotEnoughStake", "Not enough stake."),
		NotEnoughStakeToWithdraw:                 b.Error(9, "NotEnoughStakeToWithdraw", "Not enough stake to withdraw."),
		NotEnoughStakeToSetWeights:               b.Error(10, "NotEnoughStakeToSetWeights", "Not enough stake to set weights."),
		NotEnoughStakeToSetChildkeys:             b.Error(11, "NotEnoughStakeToSetChildkeys", "The parent hotkey doesn't have enough own stake to set childkeys."),
		NotEnoughBalanceToStake:                  b.Error(12, "NotEnoughBalanceToStake", "Not enough balance to stake."),
		BalanceWithdrawalError:                   b.Error(13, "BalanceWithdrawalError", "Balance withdrawal error."),
		ZeroBalanceAfterWithdrawn:                b.Error(14, "ZeroBalanceAfterWithdrawn", "Zero balance after withdrawn."),
		NeuronNoValidatorPermit:                  b.Error(15, "NeuronNoValidatorPermit", "Neuron no validator permit."),
		WeightVecNotEqualSize:                    b.Error(16, "WeightVecNotEqualSize", "Weight vec not equal size."),
		DuplicateUids:                            b.Error(17, "DuplicateUids", "Duplicate uids."),
		UidVecContainInvalidOne:                  b.Error(18, "UidVecContainInvalidOne", "Uid vec contain invalid one."),
		WeightVecLengthIsLow:                     b.Error(19, "WeightVecLengthIsLow", "Weight vec length is low."),
		TooManyRegistrationsThisBlock:            b.Error(20, "TooManyRegistrationsThisBlock", "Too many registrations this block."),
		HotKeyAlreadyRegisteredInSubNet:          b.Error(21, "HotKeyAlreadyRegisteredInSubNet", "Hot key already registered in sub net."),
		NewHotKeyIsSameWithOld:                   b.Error(22, "NewHotKeyIsSameWithOld", "New hot key is same with old."),
		NewHotKeyNotCleanForRootSwap:             b.Error(23, "NewHotKeyNotCleanForRootSwap", "New hot key not clean for root swap."),
		InvalidWorkBlock:                         b.Error(24, "InvalidWorkBlock", "Invalid work block."),
		InvalidDifficulty:                        b.Error(25, "InvalidDifficulty", "Invalid difficulty."),
		InvalidSeal:                              b.Error(26, "InvalidSeal", "Invalid seal."),
		MaxWeightExceeded:                        b.Error(27, "MaxWeightExceeded", "Max weight exceeded."),
		HotKeyAlreadyDelegate:                    b.Error(28, "HotKeyAlreadyDelegate", "Hot key already delegate."),
		SettingWeightsTooFast:                    b.Error(29, "SettingWeightsTooFast", "Setting weights too fast."),
		IncorrectWeightVersionKey:                b.Error(30, "IncorrectWeightVersionKey", "Incorrect weight version key."),
		ServingRateLimitExceeded:                 b.Error(31, "ServingRateLimitExceeded", "Serving rate limit exceeded."),
		UidsLengthExceedUidsInSubNet:             b.Error(32, "UidsLengthExceedUidsInSubNet", "Uids length exceed uids in sub net."),
		NetworkTxRateLimitExceeded:               b.Error(33, "NetworkTxRateLimitExceeded", "Network tx rate limit exceeded."),
		DelegateTxRateLimitExceeded:              b.Error(34, "DelegateTxRateLimitExceeded", "A transactor exceeded the rate limit for delegate transaction."),
		HotKeySetTxRateLimitExceeded:             b.Error(35, "HotKeySetTxRateLimitExceeded", "Hot key set tx rate limit exceeded."),
		StakingRateLimitExceeded:                 b.Error(36, "StakingRateLimitExceeded", "Staking rate limit exceeded."),
		SubNetRegistrationDisabled:               b.Error(37, "SubNetRegistrationDisabled", "Sub net registration disabled."),
		TooManyRegistrationsThisInterval:         b.Error(38, "TooManyRegistrationsThisInterval", "Too many registrations this interval."),
		TransactorAccountShouldBeHotKey:          b.Error(39, "TransactorAccountShouldBeHotKey", "Transactor account should be hot key."),
		FaucetDisabled:                           b.Error(40, "FaucetDisabled", "Faucet disabled."),
		NotSubnetOwner:                           b.Error(41, "NotSubnetOwner", "Not subnet owner."),
		RegistrationNotPermittedOnRootSubnet:     b.Error(42, "RegistrationNotPermittedOnRootSubnet", "Operation is not permitted on the root subnet."),
		StakeTooLowForRoot:                       b.Error(43, "StakeTooLowForRoot", "Stake too low for root."),
		AllNetworksInImmunity:                    b.Error(44, "AllNetworksInImmunity", "All networks in immunity."),
		NotEnoughBalanceToPaySwapHotKey:          b.Error(45, "NotEnoughBalanceToPaySwapHotKey", "Not enough balance to pay swap hot key."),
		NotRootSubnet:                            b.Error(46, "NotRootSubnet", "Not root subnet."),
		CanNotSetRootNetworkWeights:              b.Error(47, "CanNotSetRootNetworkWeights", "Can not set root network weights."),
		NoNeuronIdAvailable:                      b.Error(48, "NoNeuronIdAvailable", "No neuron id available."),
		DelegateTakeTooLow:                       b.Error(49, "DelegateTakeTooLow", "Delegate take is too low."),
		DelegateTakeTooHigh:                      b.Error(50, "DelegateTakeTooHigh", "Delegate take is too high."),
		NoWeightsCommitFound:                     b.Error(51, "NoWeightsCommitFound", "No weights commit found."),
		InvalidRevealCommitHashNotMatch:          b.Error(52, "InvalidRevealCommitHashNotMatch", "Invalid reveal commit hash not match."),
		CommitRevealEnabled:                      b.Error(53, "CommitRevealEnabled", "Commit reveal enabled."),
		CommitRevealDisabled:                     b.Error(54, "CommitRevealDisabled", "Commit reveal disabled."),
		LiquidAlphaDisabled:                      b.Error(55, "LiquidAlphaDisabled", "Liquid alpha disabled."),
		AlphaHighTooLow:                          b.Error(56, "AlphaHighTooLow", "Alpha high too low."),
		AlphaLowOutOfRange:                       b.Error(57, "AlphaLowOutOfRange", "Alpha low out of range."),
		ColdKeyAlreadyAssociated:                 b.Error(58, "ColdKeyAlreadyAssociated", "Cold key already associated."),
		NotEnoughBalanceToPaySwapColdKey:         b.Error(59, "NotEnoughBalanceToPaySwapColdKey", "Not enough balance to pay swap cold key."),
		InvalidChild:                             b.Error(60, "InvalidChild", "Attempting to set an invalid child for a hotkey on a network."),
		DuplicateChild:                           b.Error(61, "DuplicateChild", "Duplicate child when setting children."),
		ProportionOverflow:                       b.Error(62, "ProportionOverflow", "Proportion overflow when setting children."),
		TooManyChildren:                          b.Error(63, "TooManyChildren", "Too many children MAX 5."),
		TxRateLimitExceeded:                      b.Error(64, "TxRateLimitExceeded", "Default transaction rate limit exceeded."),
		ColdkeySwapAnnouncementNotFound:          b.Error(65, "ColdkeySwapAnnouncementNotFound", "Coldkey swap announcement not found."),
		ColdkeySwapTooEarly:                      b.Error(66, "ColdkeySwapTooEarly", "Coldkey swap too early."),
		ColdkeySwapReannouncedTooEarly:           b.Error(67, "ColdkeySwapReannouncedTooEarly", "Coldkey swap reannounced too early."),
		AnnouncedColdkeyHashDoesNotMatch:         b.Error(68, "AnnouncedColdkeyHashDoesNotMatch", "Announced coldkey hash does not match."),
		ColdkeySwapAlreadyDisputed:               b.Error(69, "ColdkeySwapAlreadyDisputed", "Coldkey swap already disputed."),
		NewColdKeyIsHotkey:                       b.Error(70, "NewColdKeyIsHotkey", "New cold key is hotkey."),
		InvalidChildkeyTake:                      b.Error(71, "InvalidChildkeyTake", "Invalid childkey take."),
		TxChildkeyTakeRateLimitExceeded:          b.Error(72, "TxChildkeyTakeRateLimitExceeded", "Tx childkey take rate limit exceeded."),
		InvalidIdentity:                          b.Error(73, "InvalidIdentity", "Invalid identity."),
		MechanismDoesNotExist:                    b.Error(74, "MechanismDoesNotExist", "Mechanism does not exist."),
		StakeUnavailable:                         b.Error(75, "StakeUnavailable", "Stake unavailable."),
		SubnetNotExists:                          b.Error(76, "SubnetNotExists", "Subnet not exists."),
		TooManyUnrevealedCommits:                 b.Error(77, "TooManyUnrevealedCommits", "Too many unrevealed commits."),
		ExpiredWeightCommit:                      b.Error(78, "ExpiredWeightCommit", "Expired weight commit."),
		RevealTooEarly:                           b.Error(79, "RevealTooEarly", "Reveal too early."),
		InputLengthsUnequal:                      b.Error(80, "InputLengthsUnequal", "Input lengths unequal."),
		CommittingWeightsTooFast:                 b.Error(81, "CommittingWeightsTooFast", "Committing weights too fast."),
		AmountTooLow:                             b.Error(82, "AmountTooLow", "Amount too low."),
		InsufficientLiquidity:                    b.Error(83, "InsufficientLiquidity", "Insufficient liquidity."),
		SlippageTooHigh:                          b.Error(84, "SlippageTooHigh", "Slippage is too high for the transaction."),
		TransferDisallowed:                       b.Error(85, "TransferDisallowed", "Transfer disallowed."),
		ActivityCutoffTooLow:                     b.Error(86, "ActivityCutoffTooLow", "Activity cutoff too low."),
		CallDisabled:                             b.Error(87, "CallDisabled", "Call disabled."),
		FirstEmissionBlockNumberAlreadySet:       b.Error(88, "FirstEmissionBlockNumberAlreadySet", "First emission block number already set."),
		NeedWaitingMoreBlocksToStarCall:          b.Error(89, "NeedWaitingMoreBlocksToStarCall", "Need waiting more blocks to star call."),
		NotEnoughAlphaOutToRecycle:               b.Error(90, "NotEnoughAlphaOutToRecycle", "Not enough alpha out to recycle."),
		CannotBurnOrRecycleOnRootSubnet:          b.Error(91, "CannotBurnOrRecycleOnRootSubnet", "Cannot burn or recycle on root subnet."),
		UnableToRecoverPublicKey:                 b.Error(92, "UnableToRecoverPublicKey", "Unable to recover public key."),
		InvalidRecoveredPublicKey:                b.Error(93, "InvalidRecoveredPublicKey", "Invalid recovered public key."),
		SubtokenDisabled:                         b.Error(94, "SubtokenDisabled", "Subtoken disabled."),
		HotKeySwapOnSubnetIntervalNotPassed:      b.Error(95, "HotKeySwapOnSubnetIntervalNotPassed", "Hot key swap on subnet interval not passed."),
		SameNetuid:                               b.Error(96, "SameNetuid", "Same netuid."),
		InsufficientBalance:                      b.Error(97, "InsufficientBalance", "Insufficient balance."),
		InvalidLeaseBeneficiary:                  b.Error(98, "InvalidLeaseBeneficiary", "Invalid lease beneficiary."),
		LeaseCannotEndInThePast:                  b.Error(99, "LeaseCannotEndInThePast", "Lease cannot end in the past."),
		LeaseNetuidNotFound:                      b.Error(100, "LeaseNetuidNotFound", "Lease netuid not found."),
		LeaseDoesNotExist:                        b.Error(101, "LeaseDoesNotExist", "Lease does not exist."),
		LeaseHasNoEndBlock:                       b.Error(102, "LeaseHasNoEndBlock", "Lease has no end block."),
		LeaseHasNotEnded:                         b.Error(103, "LeaseHasNotEnded", "Lease has not ended."),
		Overflow:                                 b.Error(104, "Overflow", "Overflow."),
		BeneficiaryDoesNotOwnHotkey:              b.Error(105, "BeneficiaryDoesNotOwnHotkey", "Beneficiary does not own hotkey."),
		ExpectedBeneficiaryOrigin:                b.Error(106, "ExpectedBeneficiaryOrigin", "Expected beneficiary origin."),
		AdminActionProhibitedDuringWeightsWindow: b.Error(107, "AdminActionProhibitedDuringWeightsWindow", "Admin action prohibited during weights window."),
		SymbolDoesNotExist:                       b.Error(108, "SymbolDoesNotExist", "Symbol does not exist."),
		SymbolAlreadyInUse:                       b.Error(109, "SymbolAlreadyInUse", "Symbol already in use."),
		IncorrectCommitRevealVersion:             b.Error(110, "IncorrectCommitRevealVersion", "Incorrect commit reveal version."),
		InvalidRevealRound:                       b.Error(111, "InvalidRevealRound", "Invalid reveal round."),
		RevealPeriodTooLarge:                     b.Error(112, "RevealPeriodTooLarge", "Reveal period too large."),
		RevealPeriodTooSmall:                     b.Error(113, "RevealPeriodTooSmall", "Reveal period too small."),
		InvalidValue:                             b.Error(114, "InvalidValue", "Invalid value."),
		SubnetLimitReached:                       b.Error(115, "SubnetLimitReached", "Subnet limit reached."),
		CannotAffordLockCost:                     b.Error(116, "CannotAffordLockCost", "Cannot afford lock cost."),
		EvmKeyAssociateRateLimitExceeded:         b.Error(117, "EvmKeyAssociateRateLimitExceeded", "Evm key associate rate limit exceeded."),
		SameAutoStakeHotkeyAlreadySet:            b.Error(118, "SameAutoStakeHotkeyAlreadySet", "Same auto stake hotkey already set."),
		UidMapCouldNotBeCleared:                  b.Error(119, "UidMapCouldNotBeCleared", "Uid map could not be cleared."),
		TrimmingWouldExceedMaxImmunePercentage:   b.Error(120, "TrimmingWouldExceedMaxImmunePercentage", "Trimming would exceed max immune percentage."),
		ChildParentInconsistency:                 b.Error(121, "ChildParentInconsistency", "Child parent inconsistency."),
		InvalidNumRootClaim:                      b.Error(122, "InvalidNumRootClaim", "Invalid num root claim."),
		InvalidRootClaimThreshold:                b.Error(123, "InvalidRootClaimThreshold", "Invalid root claim threshold."),
		InvalidSubnetNumber:                      b.Error(124, "InvalidSubnetNumber", "Invalid subnet number."),
		TooManyUIDsPerMechanism:                  b.Error(125, "TooManyUIDsPerMechanism", "Too many uids per mechanism."),
		VotingPowerTrackingNotEnabled:            b.Error(126, "VotingPowerTrackingNotEnabled", "Voting power tracking not enabled."),
		InvalidVotingPowerEmaAlpha:               b.Error(127, "InvalidVotingPowerEmaAlpha", "Invalid voting power ema alpha."),
		Deprecated:                               b.Error(128, "Deprecated", "Deprecated."),
		AddStakeBurnRateLimitExceeded:            b.Error(129, "AddStakeBurnRateLimitExceeded", "Add stake burn rate limit exceeded."),
		ColdkeySwapAnnounced:                     b.Error(130, "ColdkeySwapAnnounced", "Coldkey swap announced."),
		ColdkeySwapDisputed:                      b.Error(131, "ColdkeySwapDisputed", "Coldkey swap disputed."),
		ColdkeySwapClearTooEarly:                 b.Error(132, "ColdkeySwapClearTooEarly", "Coldkey swap clear too early."),
		DisabledTemporarily:                      b.Error(133, "DisabledTemporarily", "Disabled temporarily."),
		RegistrationPriceLimitExceeded:           b.Error(134, "RegistrationPriceLimitExceeded", "Registration price limit exceeded."),
		LockHotkeyMismatch:                       b.Error(135, "LockHotkeyMismatch", "Lock hotkey mismatch."),
		InsufficientStakeForLock:                 b.Error(136, "InsufficientStakeForLock", "Insufficient stake for lock."),
		NoExistingLock:                           b.Error(137, "NoExistingLock", "No existing lock."),
		ActiveLockExists:                         b.Error(138, "ActiveLockExists", "Active lock exists."),
		CannotUseSystemAccount:                   b.Error(139, "CannotUseSystemAccount", "Cannot use system account."),
		UnlockAmountTooHigh:                      b.Error(140, "UnlockAmountTooHigh", "Unlock amount too high."),
		TempoOutOfBounds:                         b.Error(141, "TempoOutOfBounds", "Tempo out of bounds."),
		ActivityCutoffFactorMilliOutOfBounds:     b.Error(142, "ActivityCutoffFactorMilliOutOfBounds", "Activity cutoff factor milli out of bounds."),
		EpochTriggerAlreadyPending:               b.Error(143, "EpochTriggerAlreadyPending", "Epoch trigger already pending."),
		AutoEpochAlreadyImminent:                 b.Error(144, "AutoEpochAlreadyImminent", "Auto epoch already imminent."),
		DynamicTempoBlockedByCommitReveal:        b.Error(145, "DynamicTempoBlockedByCommitReveal", "Dynamic tempo blocked by commit reveal."),
		AccountRejectsLockedAlpha:                b.Error(146, "AccountRejectsLockedAlpha", "Account rejects locked alpha."),
	}
}
