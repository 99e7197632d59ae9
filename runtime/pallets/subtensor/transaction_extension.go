package subtensor

// Mirrors extensions/subtensor.rs and common/src/transaction_error.rs.

import (
	"reflect"

	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/extensions"
	"github.com/tensord/tensord/runtime/frame"
)

// The codes of InvalidTransaction::Custom that the reference's clients know.
const (
	codeColdkeyInSwapSchedule            = 0
	codeStakeAmountTooLow                = 1
	codeBalanceTooLow                    = 2
	codeSubnetNotExists                  = 3
	codeHotkeyAccountDoesntExist         = 4
	codeNotEnoughStakeToWithdraw         = 5
	codeRateLimitExceeded                = 6
	codeInsufficientLiquidity            = 7
	codeSlippageTooHigh                  = 8
	codeTransferDisallowed               = 9
	codeHotKeyNotRegisteredInNetwork     = 10
	codeInvalidIPAddress                 = 11
	codeServingRateLimitExceeded         = 12
	codeInvalidPort                      = 13
	codeInvalidRevealRound               = 15
	codeCommitNotFound                   = 16
	codeCommitBlockNotInRevealRange      = 17
	codeInputLengthsUnequal              = 18
	codeUIDNotFound                      = 19
	codeEVMKeyAssociateRateLimitExceeded = 20
	codeColdkeySwapDisputed              = 21
	codeNonAssociatedColdKey             = 25
	codeDelegateTakeTooLow               = 26
	codeDelegateTakeTooHigh              = 27
	codeBadRequest                       = 255
)

// TransactionExtension keeps transactions out of the pool and out of blocks that
// the pallet's guards would refuse when dispatched. Otherwise those without a
// fee could fill blocks for nothing.
type TransactionExtension struct {
	executive.Nop
	guards []frame.Guard
	codes  map[frame.DispatchError]uint8
}

// NewTransactionExtension returns the extension of a pallet.
func NewTransactionExtension(p *Pallet) *TransactionExtension {
	return &TransactionExtension{guards: p.Guards(), codes: p.transactionCodes()}
}

// Name is the identifier in metadata.
func (*TransactionExtension) Name() string { return "SubtensorTransactionExtension" }

// Explicit is empty, under the name that metadata gives it.
func (*TransactionExtension) Explicit() reflect.Type { return extensions.SubtensorExplicit() }

// Validate asks the guards about the call of a signed transaction.
func (e *TransactionExtension) Validate(ctx *frame.Context, tx *executive.Tx, _ any) (frame.ValidTransaction, any, error) {
	for _, g := range e.guards {
		if _, err := g.PreDispatch(ctx, tx.Origin, tx.Call); err != nil {
			return frame.ValidTransaction{}, nil, frame.InvalidCustom(e.code(frame.AsDispatchError(err)))
		}
	}
	return frame.AnyTransaction(), nil, nil
}

func (e *TransactionExtension) code(err frame.DispatchError) uint8 {
	if code, ok := e.codes[err]; ok {
		return code
	}
	return codeBadRequest
}

// transactionCodes says which code stands for which error; all others share
// codeBadRequest.
func (p *Pallet) transactionCodes() map[frame.DispatchError]uint8 {
	return map[frame.DispatchError]uint8{
		p.Err.AmountTooLow:                     codeStakeAmountTooLow,
		p.Err.NotEnoughStakeToSetWeights:       codeStakeAmountTooLow,
		p.Err.SubnetNotExists:                  codeSubnetNotExists,
		p.Err.NotEnoughBalanceToStake:          codeBalanceTooLow,
		p.Err.HotKeyAccountNotExists:           codeHotkeyAccountDoesntExist,
		p.Err.NotEnoughStakeToWithdraw:         codeNotEnoughStakeToWithdraw,
		p.Err.InsufficientLiquidity:            codeInsufficientLiquidity,
		p.Err.SlippageTooHigh:                  codeSlippageTooHigh,
		p.Err.TransferDisallowed:               codeTransferDisallowed,
		p.Err.HotKeyNotRegisteredInNetwork:     codeHotKeyNotRegisteredInNetwork,
		p.Err.InvalidIpAddress:                 codeInvalidIPAddress,
		p.Err.ServingRateLimitExceeded:         codeServingRateLimitExceeded,
		p.Err.InvalidPort:                      codeInvalidPort,
		p.Err.NonAssociatedColdKey:             codeNonAssociatedColdKey,
		p.Err.DelegateTakeTooLow:               codeDelegateTakeTooLow,
		p.Err.DelegateTakeTooHigh:              codeDelegateTakeTooHigh,
		p.Err.InputLengthsUnequal:              codeInputLengthsUnequal,
		p.Err.NoWeightsCommitFound:             codeCommitNotFound,
		p.Err.RevealTooEarly:                   codeCommitBlockNotInRevealRange,
		p.Err.InvalidRevealRound:               codeInvalidRevealRound,
		p.Err.CommittingWeightsTooFast:         codeRateLimitExceeded,
		p.Err.SettingWeightsTooFast:            codeRateLimitExceeded,
		p.Err.NetworkTxRateLimitExceeded:       codeRateLimitExceeded,
		p.Err.HotKeyNotRegisteredInSubNet:      codeUIDNotFound,
		p.Err.EvmKeyAssociateRateLimitExceeded: codeEVMKeyAssociateRateLimitExceeded,
		p.Err.ColdkeySwapAnnounced:             codeColdkeyInSwapSchedule,
		p.Err.ColdkeySwapDisputed:              codeColdkeySwapDisputed,
	}
}
