package evm

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	BalanceLow                 frame.DispatchError
	FeeOverflow                frame.DispatchError
	PaymentOverflow            frame.DispatchError
	WithdrawFailed             frame.DispatchError
	GasPriceTooLow             frame.DispatchError
	InvalidNonce               frame.DispatchError
	GasLimitTooLow             frame.DispatchError
	GasLimitTooHigh            frame.DispatchError
	InvalidChainId             frame.DispatchError
	InvalidSignature           frame.DispatchError
	Reentrancy                 frame.DispatchError
	TransactionMustComeFromEOA frame.DispatchError
	Undefined                  frame.DispatchError
	NotAllowed                 frame.DispatchError
	CreateOriginNotAllowed     frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		BalanceLow:                 b.Error(0, "BalanceLow", "Not enough balance to perform action"),
		FeeOverflow:                b.Error(1, "FeeOverflow", "Calculating total fee overflowed"),
		PaymentOverflow:            b.Error(2, "PaymentOverflow", "Calculating total payment overflowed"),
		WithdrawFailed:             b.Error(3, "WithdrawFailed", "Withdraw fee failed"),
		GasPriceTooLow:             b.Error(4, "GasPriceTooLow", "Gas price is too low."),
		InvalidNonce:               b.Error(5, "InvalidNonce", "Nonce is invalid"),
		GasLimitTooLow:             b.Error(6, "GasLimitTooLow", "Gas limit is too low."),
		GasLimitTooHigh:            b.Error(7, "GasLimitTooHigh", "Gas limit is too high."),
		InvalidChainId:             b.Error(8, "InvalidChainId", "The chain id is invalid."),
		InvalidSignature:           b.Error(9, "InvalidSignature", "the signature is invalid."),
		Reentrancy:                 b.Error(10, "Reentrancy", "EVM reentrancy"),
		TransactionMustComeFromEOA: b.Error(11, "TransactionMustComeFromEOA", "EIP-3607,"),
		Undefined:                  b.Error(12, "Undefined", "Undefined error."),
		NotAllowed:                 b.Error(13, "NotAllowed", "Origin is not allowed to perform the operation."),
		CreateOriginNotAllowed:     b.Error(14, "CreateOriginNotAllowed", "Address not allowed to deploy contracts either via CREATE or CALL(CREATE)."),
	}
}
