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
		BalanceLow:                 b.Error(0, "BalanceLow", "Balance low."),
		FeeOverflow:                b.Error(1, "FeeOverflow", "Fee overflow."),
		PaymentOverflow:            b.Error(2, "PaymentOverflow", "Payment overflow."),
		WithdrawFailed:             b.Error(3, "WithdrawFailed", "Withdraw failed."),
		GasPriceTooLow:             b.Error(4, "GasPriceTooLow", "Gas price too low."),
		InvalidNonce:               b.Error(5, "InvalidNonce", "Invalid nonce."),
		GasLimitTooLow:             b.Error(6, "GasLimitTooLow", "Gas limit too low."),
		GasLimitTooHigh:            b.Error(7, "GasLimitTooHigh", "Gas limit too high."),
		InvalidChainId:             b.Error(8, "InvalidChainId", "Invalid chain id."),
		InvalidSignature:           b.Error(9, "InvalidSignature", "Invalid signature."),
		Reentrancy:                 b.Error(10, "Reentrancy", "Reentrancy."),
		TransactionMustComeFromEOA: b.Error(11, "TransactionMustComeFromEOA", "Transaction must come from eoa."),
		Undefined:                  b.Error(12, "Undefined", "Undefined."),
		NotAllowed:                 b.Error(13, "NotAllowed", "Not allowed."),
		CreateOriginNotAllowed:     b.Error(14, "CreateOriginNotAllowed", "Create origin not allowed."),
	}
}
