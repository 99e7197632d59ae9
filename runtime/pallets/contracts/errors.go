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
		InvalidSchedule:                   b.Error(0, "InvalidSchedule", "Invalid schedule."),
		InvalidCallFlags:                  b.Error(1, "InvalidCallFlags", "Invalid call flags."),
		OutOfGas:                          b.Error(2, "OutOfGas", "Out of gas."),
		OutputBufferTooSmall:              b.Error(3, "OutputBufferTooSmall", "Output buffer too small."),
		TransferFailed:                    b.Error(4, "TransferFailed", "Transfer failed."),
		MaxCallDepthReached:               b.Error(5, "MaxCallDepthReached", "Max call depth reached."),
		ContractNotFound:                  b.Error(6, "ContractNotFound", "Contract not found."),
		CodeTooLarge:                      b.Error(7, "CodeTooLarge", "Code too large."),
		CodeNotFound:                      b.Error(8, "CodeNotFound", "Code not found."),
		CodeInfoNotFound:                  b.Error(9, "CodeInfoNotFound", "Code info not found."),
		OutOfBounds:                       b.Error(10, "OutOfBounds", "Out of bounds."),
		DecodingFailed:                    b.Error(11, "DecodingFailed", "Decoding failed."),
		ContractTrapped:                   b.Error(12, "ContractTrapped", "Contract trapped."),
		ValueTooLarge:                     b.Error(13, "ValueTooLarge", "Value too large."),
		TerminatedWhileReentrant:          b.Error(14, "TerminatedWhileReentrant", "Terminated while reentrant."),
		InputForwarded:                    b.Error(15, "InputForwarded", "Input forwarded."),
		RandomSubjectTooLong:              b.Error(16, "RandomSubjectTooLong", "Random subject too long."),
		TooManyTopics:                     b.Error(17, "TooManyTopics", "Too many topics."),
		NoChainExtension:                  b.Error(18, "NoChainExtension", "No chain extension."),
		XCMDecodeFailed:                   b.Error(19, "XCMDecodeFailed", "Xcmdecode failed."),
		DuplicateContract:                 b.Error(20, "DuplicateContract", "Duplicate contract."),
		TerminatedInConstructor:           b.Error(21, "TerminatedInConstructor", "Terminated in constructor."),
		ReentranceDenied:                  b.Error(22, "ReentranceDenied", "Reentrance denied."),
		StateChangeDenied:                 b.Error(23, "StateChangeDenied", "State change denied."),
		StorageDepositNotEnoughFunds:      b.Error(24, "StorageDepositNotEnoughFunds", "Storage deposit not enough funds."),
		StorageDepositLimitExhausted:      b.Error(25, "StorageDepositLimitExhausted", "Storage deposit limit exhausted."),
		CodeInUse:                         b.Error(26, "CodeInUse", "Code in use."),
		ContractReverted:                  b.Error(27, "ContractReverted", "Contract reverted."),
		CodeRejected:                      b.Error(28, "CodeRejected", "Code rejected."),
		Indeterministic:                   b.Error(29, "Indeterministic", "Indeterministic."),
		MigrationInProgress:               b.Error(30, "MigrationInProgress", "Migration in progress."),
		NoMigrationPerformed:              b.Error(31, "NoMigrationPerformed", "No migration performed."),
		MaxDelegateDependenciesReached:    b.Error(32, "MaxDelegateDependenciesReached", "Max delegate dependencies reached."),
		DelegateDependencyNotFound:        b.Error(33, "DelegateDependencyNotFound", "Delegate dependency not found."),
		DelegateDependencyAlreadyExists:   b.Error(34, "DelegateDependencyAlreadyExists", "Delegate dependency already exists."),
		CannotAddSelfAsDelegateDependency: b.Error(35, "CannotAddSelfAsDelegateDependency", "Cannot add self as delegate dependency."),
		OutOfTransientStorage:             b.Error(36, "OutOfTransientStorage", "Out of transient storage."),
	}
}
