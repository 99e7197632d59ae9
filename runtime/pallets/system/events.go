package system

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	ExtrinsicSuccess                 *frame.Event[ExtrinsicSuccessEvent]
	ExtrinsicFailed                  *frame.Event[ExtrinsicFailedEvent]
	CodeUpdated                      *frame.Event[CodeUpdatedEvent]
	NewAccount                       *frame.Event[NewAccountEvent]
	KilledAccount                    *frame.Event[KilledAccountEvent]
	Remarked                         *frame.Event[RemarkedEvent]
	UpgradeAuthorized                *frame.Event[UpgradeAuthorizedEvent]
	RejectedInvalidAuthorizedUpgrade *frame.Event[RejectedInvalidAuthorizedUpgradeEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		ExtrinsicSuccess:                 frame.NewEvent[ExtrinsicSuccessEvent](b, 0, "ExtrinsicSuccess", ""),
		ExtrinsicFailed:                  frame.NewEvent[ExtrinsicFailedEvent](b, 1, "ExtrinsicFailed", ""),
		CodeUpdated:                      frame.NewEvent[CodeUpdatedEvent](b, 2, "CodeUpdated", ""),
		NewAccount:                       frame.NewEvent[NewAccountEvent](b, 3, "NewAccount", ""),
		KilledAccount:                    frame.NewEvent[KilledAccountEvent](b, 4, "KilledAccount", ""),
		Remarked:                         frame.NewEvent[RemarkedEvent](b, 5, "Remarked", ""),
		UpgradeAuthorized:                frame.NewEvent[UpgradeAuthorizedEvent](b, 6, "UpgradeAuthorized", ""),
		RejectedInvalidAuthorizedUpgrade: frame.NewEvent[RejectedInvalidAuthorizedUpgradeEvent](b, 7, "RejectedInvalidAuthorizedUpgrade", ""),
	}
}

// ExtrinsicSuccessEvent carries the fields of the event ExtrinsicSuccess.
type ExtrinsicSuccessEvent struct {
	DispatchInfo DispatchEventInfo `rust:"DispatchEventInfo"`
}

// ExtrinsicFailedEvent carries the fields of the event ExtrinsicFailed.
type ExtrinsicFailedEvent struct {
	DispatchError frame.DispatchError `rust:"DispatchError"`
	DispatchInfo  DispatchEventInfo   `rust:"DispatchEventInfo"`
}

// CodeUpdatedEvent carries the fields of the event CodeUpdated.
type CodeUpdatedEvent struct {
}

// NewAccountEvent carries the fields of the event NewAccount.
type NewAccountEvent struct {
	Account types.AccountID `rust:"T::AccountId"`
}

// KilledAccountEvent carries the fields of the event KilledAccount.
type KilledAccountEvent struct {
	Account types.AccountID `rust:"T::AccountId"`
}

// RemarkedEvent carries the fields of the event Remarked.
type RemarkedEvent struct {
	Sender types.AccountID `rust:"T::AccountId"`
	Hash   types.Hash      `rust:"T::Hash"`
}

// UpgradeAuthorizedEvent carries the fields of the event UpgradeAuthorized.
type UpgradeAuthorizedEvent struct {
	CodeHash     types.Hash `rust:"T::Hash"`
	CheckVersion bool       `rust:"bool"`
}

// RejectedInvalidAuthorizedUpgradeEvent carries the fields of the event RejectedInvalidAuthorizedUpgrade.
type RejectedInvalidAuthorizedUpgradeEvent struct {
	CodeHash types.Hash          `rust:"T::Hash"`
	Error    frame.DispatchError `rust:"DispatchError"`
}
