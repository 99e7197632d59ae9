package multisig

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	NewMultisig       *frame.Event[NewMultisigEvent]
	MultisigApproval  *frame.Event[MultisigApprovalEvent]
	MultisigExecuted  *frame.Event[MultisigExecutedEvent]
	MultisigCancelled *frame.Event[MultisigCancelledEvent]
	DepositPoked      *frame.Event[DepositPokedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		NewMultisig:       frame.NewEvent[NewMultisigEvent](b, 0, "NewMultisig", ""),
		MultisigApproval:  frame.NewEvent[MultisigApprovalEvent](b, 1, "MultisigApproval", ""),
		MultisigExecuted:  frame.NewEvent[MultisigExecutedEvent](b, 2, "MultisigExecuted", ""),
		MultisigCancelled: frame.NewEvent[MultisigCancelledEvent](b, 3, "MultisigCancelled", ""),
		DepositPoked:      frame.NewEvent[DepositPokedEvent](b, 4, "DepositPoked", ""),
	}
}

// NewMultisigEvent carries the fields of the event NewMultisig.
type NewMultisigEvent struct {
	Approving types.AccountID `rust:"T::AccountId"`
	Multisig  types.AccountID `rust:"T::AccountId"`
	CallHash  [32]byte        `rust:"CallHash"`
}

// MultisigApprovalEvent carries the fields of the event MultisigApproval.
type MultisigApprovalEvent struct {
	Approving types.AccountID `rust:"T::AccountId"`
	Timepoint Timepoint       `rust:"Timepoint<BlockNumberFor<T>>"`
	Multisig  types.AccountID `rust:"T::AccountId"`
	CallHash  [32]byte        `rust:"CallHash"`
}

// MultisigExecutedEvent carries the fields of the event MultisigExecuted.
type MultisigExecutedEvent struct {
	Approving types.AccountID                             `rust:"T::AccountId"`
	Timepoint Timepoint                                   `rust:"Timepoint<BlockNumberFor<T>>"`
	Multisig  types.AccountID                             `rust:"T::AccountId"`
	CallHash  [32]byte                                    `rust:"CallHash"`
	Result    scale.Result[struct{}, frame.DispatchError] `rust:"DispatchResult"`
}

// MultisigCancelledEvent carries the fields of the event MultisigCancelled.
type MultisigCancelledEvent struct {
	Cancelling types.AccountID `rust:"T::AccountId"`
	Timepoint  Timepoint       `rust:"Timepoint<BlockNumberFor<T>>"`
	Multisig   types.AccountID `rust:"T::AccountId"`
	CallHash   [32]byte        `rust:"CallHash"`
}

// DepositPokedEvent carries the fields of the event DepositPoked.
type DepositPokedEvent struct {
	Who        types.AccountID `rust:"T::AccountId"`
	CallHash   [32]byte        `rust:"CallHash"`
	OldDeposit uint64          `rust:"BalanceOf<T>"`
	NewDeposit uint64          `rust:"BalanceOf<T>"`
}
