package contracts

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	InvalidSchedule                   frame.DispatchError
	InvalidCallFlags                  frame.DispatchError
	OutOfGas                          frame.DispatchError
	OutputBufferTooSmall              frame.DispatchError
	TransferFailed                    frame.DispatchError
	MaxCallDepthReached               frame.DispatchError
	ContractNotFound                  frame.DispatchError
	CodeTooLarge                      frame.DispatchError
	CodeNotFound                      frame.DispatchError
	CodeInfoNotFound                  frame.DispatchError
	OutOfBounds                       frame.DispatchError
	DecodingFailed                    frame.DispatchError
	ContractTrapped                   frame.DispatchError
	ValueTooLarge                     frame.DispatchError
	TerminatedWhileReentrant          frame.DispatchError
	InputForwarded                    frame.DispatchError
	RandomSubjectTooLong              frame.DispatchError
	TooManyTopics                     frame.DispatchError
	NoChainExtension                  frame.DispatchError
	XCMDecodeFailed                   frame.DispatchError
	DuplicateContract                 frame.DispatchError
	TerminatedInConstructor           frame.DispatchError
	ReentranceDenied                  frame.DispatchError
	StateChangeDenied                 frame.DispatchError
	StorageDepositNotEnoughFunds      frame.DispatchError
	StorageDepositLimitExhausted      frame.DispatchError
	CodeInUse                         frame.DispatchError
	ContractReverted                  frame.DispatchError
	CodeRejected                      frame.DispatchError
	Indeterministic                   frame.DispatchError
	MigrationInProgress               frame.DispatchError
	NoMigrationPerformed              frame.DispatchError
	MaxDelegateDependenciesReached    frame.DispatchError
	DelegateDependencyNotFound        frame.DispatchError
	DelegateDependencyAlreadyExists   frame.DispatchError
	CannotAddSelfAsDelegateDependency frame.DispatchError
	OutOfTransientStorage             frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		InvalidSchedule:                   b.Error(0, "InvalidSchedule", "Invalid schedule supplied, e.g. with zero weight of a basic operation."),
		InvalidCallFlags:                  b.Error(1, "InvalidCallFlags", "Invalid combination of flags supplied to `seal_call` or `seal_delegate_call`."),
		OutOfGas:                          b.Error(2, "OutOfGas", "The executed contract exhausted its gas limit."),
		OutputBufferTooSmall:              b.Error(3, "OutputBufferTooSmall", "The output buffer supplied to a contract API call was too small."),
		TransferFailed:                    b.Error(4, "TransferFailed", "Performing the requested transfer failed. Probably because there isn't enough\nfree balance in the sender's account."),
		MaxCallDepthReached:               b.Error(5, "MaxCallDepthReached", "Performing a call was denied because the calling depth reached the limit\nof what is specified in the schedule."),
		ContractNotFound:                  b.Error(6, "ContractNotFound", "No contract was found at the specified address."),
		CodeTooLarge:                      b.Error(7, "CodeTooLarge", "The code supplied to `instantiate_with_code` exceeds the limit specified in the\ncurrent schedule."),
		CodeNotFound:                      b.Error(8, "CodeNotFound", "No code could be found at the supplied code hash."),
		CodeInfoNotFound:                  b.Error(9, "CodeInfoNotFound", "No code info could be found at the supplied code hash."),
		OutOfBounds:                       b.Error(10, "OutOfBounds", "A buffer outside of sandbox memory was passed to a contract API function."),
		DecodingFailed:                    b.Error(11, "DecodingFailed", "Input passed to a contract API function failed to decode as expected type."),
		ContractTrapped:                   b.Error(12, "ContractTrapped", "Contract trapped during execution."),
		ValueTooLarge:                     b.Error(13, "ValueTooLarge", "The size defined in `T::MaxValueSize` was exceeded."),
		TerminatedWhileReentrant:          b.Error(14, "TerminatedWhileReentrant", "Termination of a contract is not allowed while the contract is already\non the call stack. Can be triggered by `seal_terminate`."),
		InputForwarded:                    b.Error(15, "InputForwarded", "`seal_call` forwarded this contracts input. It therefore is no longer available."),
		RandomSubjectTooLong:              b.Error(16, "RandomSubjectTooLong", "The subject passed to `seal_random` exceeds the limit."),
		TooManyTopics:                     b.Error(17, "TooManyTopics", "The amount of topics passed to `seal_deposit_events` exceeds the limit."),
		NoChainExtension:                  b.Error(18, "NoChainExtension", "The chain does not provide a chain extension. Calling the chain extension results\nin this error. Note that this usually  shouldn't happen as deploying such contracts\nis rejected."),
		XCMDecodeFailed:                   b.Error(19, "XCMDecodeFailed", "Failed to decode the XCM program."),
		DuplicateContract:                 b.Error(20, "DuplicateContract", "A contract with the same AccountId already exists."),
		TerminatedInConstructor:           b.Error(21, "TerminatedInConstructor", "A contract self destructed in its constructor.\n\nThis can be triggered by a call to `seal_terminate`."),
		ReentranceDenied:                  b.Error(22, "ReentranceDenied", "A call tried to invoke a contract that is flagged as non-reentrant.\nThe only other cause is that a call from a contract into the runtime tried to call back\ninto `pallet-contracts`. This would make the whole pallet reentrant with regard to\ncontract code execution which is not supported."),
		StateChangeDenied:                 b.Error(23, "StateChangeDenied", "A contract attempted to invoke a state modifying API while being in read-only mode."),
		StorageDepositNotEnoughFunds:      b.Error(24, "StorageDepositNotEnoughFunds", "Origin doesn't have enough balance to pay the required storage deposits."),
		StorageDepositLimitExhausted:      b.Error(25, "StorageDepositLimitExhausted", "More storage was created than allowed by the storage deposit limit."),
		CodeInUse:                         b.Error(26, "CodeInUse", "Code removal was denied because the code is still in use by at least one contract."),
		ContractReverted:                  b.Error(27, "ContractReverted", "The contract ran to completion but decided to revert its storage changes.\nPlease note that this error is only returned from extrinsics. When called directly\nor via RPC an `Ok` will be returned. In this case the caller needs to inspect the flags\nto determine whether a reversion has taken place."),
		CodeRejected:                      b.Error(28, "CodeRejected", "The contract's code was found to be invalid during validation.\n\nThe most likely cause of this is that an API was used which is not supported by the\nnode. This happens if an older node is used with a new version of ink!. Try updating\nyour node to the newest available version.\n\nA more detailed error can be found on the node console if debug messages are enabled\nby supplying `-lruntime::contracts=debug`."),
		Indeterministic:                   b.Error(29, "Indeterministic", "An indeterministic code was used in a context where this is not permitted."),
		MigrationInProgress:               b.Error(30, "MigrationInProgress", "A pending migration needs to complete before the extrinsic can be called."),
		NoMigrationPerformed:              b.Error(31, "NoMigrationPerformed", "Migrate dispatch call was attempted but no migration was performed."),
		MaxDelegateDependenciesReached:    b.Error(32, "MaxDelegateDependenciesReached", "The contract has reached its maximum number of delegate dependencies."),
		DelegateDependencyNotFound:        b.Error(33, "DelegateDependencyNotFound", "The dependency was not found in the contract's delegate dependencies."),
		DelegateDependencyAlreadyExists:   b.Error(34, "DelegateDependencyAlreadyExists", "The contract already depends on the given delegate dependency."),
		CannotAddSelfAsDelegateDependency: b.Error(35, "CannotAddSelfAsDelegateDependency", "Can not add a delegate dependency to the code hash of the contract itself."),
		OutOfTransientStorage:             b.Error(36, "OutOfTransientStorage", "Can not add more data to transient storage."),
	}
}
