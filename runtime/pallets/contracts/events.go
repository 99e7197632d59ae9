package contracts

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Instantiated                         *frame.Event[InstantiatedEvent]
	Terminated                           *frame.Event[TerminatedEvent]
	CodeStored                           *frame.Event[CodeStoredEvent]
	ContractEmitted                      *frame.Event[ContractEmittedEvent]
	CodeRemoved                          *frame.Event[CodeRemovedEvent]
	ContractCodeUpdated                  *frame.Event[ContractCodeUpdatedEvent]
	Called                               *frame.Event[CalledEvent]
	DelegateCalled                       *frame.Event[DelegateCalledEvent]
	StorageDepositTransferredAndHeld     *frame.Event[StorageDepositTransferredAndHeldEvent]
	StorageDepositTransferredAndReleased *frame.Event[StorageDepositTransferredAndReleasedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Instantiated:                         frame.NewEvent[InstantiatedEvent](b, 0, "Instantiated", ""),
		Terminated:                           frame.NewEvent[TerminatedEvent](b, 1, "Terminated", ""),
		CodeStored:                           frame.NewEvent[CodeStoredEvent](b, 2, "CodeStored", ""),
		ContractEmitted:                      frame.NewEvent[ContractEmittedEvent](b, 3, "ContractEmitted", ""),
		CodeRemoved:                          frame.NewEvent[CodeRemovedEvent](b, 4, "CodeRemoved", ""),
		ContractCodeUpdated:                  frame.NewEvent[ContractCodeUpdatedEvent](b, 5, "ContractCodeUpdated", ""),
		Called:                               frame.NewEvent[CalledEvent](b, 6, "Called", ""),
		DelegateCalled:                       frame.NewEvent[DelegateCalledEvent](b, 7, "DelegateCalled", ""),
		StorageDepositTransferredAndHeld:     frame.NewEvent[StorageDepositTransferredAndHeldEvent](b, 8, "StorageDepositTransferredAndHeld", ""),
		StorageDepositTransferredAndReleased: frame.NewEvent[StorageDepositTransferredAndReleasedEvent](b, 9, "StorageDepositTransferredAndReleased", ""),
	}
}

// InstantiatedEvent carries the fields of the event Instantiated.
type InstantiatedEvent struct {
	Deployer types.AccountID `rust:"T::AccountId"`
	Contract types.AccountID `rust:"T::AccountId"`
}

// TerminatedEvent carries the fields of the event Terminated.
type TerminatedEvent struct {
	Contract    types.AccountID `rust:"T::AccountId"`
	Beneficiary types.AccountID `rust:"T::AccountId"`
}

// CodeStoredEvent carries the fields of the event CodeStored.
type CodeStoredEvent struct {
	CodeHash    types.Hash      `rust:"T::Hash"`
	DepositHeld uint64          `rust:"BalanceOf<T>"`
	Uploader    types.AccountID `rust:"T::AccountId"`
}

// ContractEmittedEvent carries the fields of the event ContractEmitted.
type ContractEmittedEvent struct {
	Contract types.AccountID `rust:"T::AccountId"`
	Data     []byte          `rust:"Vec<u8>"`
}

// CodeRemovedEvent carries the fields of the event CodeRemoved.
type CodeRemovedEvent struct {
	CodeHash        types.Hash      `rust:"T::Hash"`
	DepositReleased uint64          `rust:"BalanceOf<T>"`
	Remover         types.AccountID `rust:"T::AccountId"`
}

// ContractCodeUpdatedEvent carries the fields of the event ContractCodeUpdated.
type ContractCodeUpdatedEvent struct {
	Contract    types.AccountID `rust:"T::AccountId"`
	NewCodeHash types.Hash      `rust:"T::Hash"`
	OldCodeHash types.Hash      `rust:"T::Hash"`
}

// CalledEvent carries the fields of the event Called.
type CalledEvent struct {
	Caller   Origin          `rust:"Origin<T>"`
	Contract types.AccountID `rust:"T::AccountId"`
}

// DelegateCalledEvent carries the fields of the event DelegateCalled.
type DelegateCalledEvent struct {
	Contract types.AccountID `rust:"T::AccountId"`
	CodeHash types.Hash      `rust:"CodeHash<T>"`
}

// StorageDepositTransferredAndHeldEvent carries the fields of the event StorageDepositTransferredAndHeld.
type StorageDepositTransferredAndHeldEvent struct {
	From   types.AccountID `rust:"T::AccountId"`
	To     types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"BalanceOf<T>"`
}

// StorageDepositTransferredAndReleasedEvent carries the fields of the event StorageDepositTransferredAndReleased.
type StorageDepositTransferredAndReleasedEvent struct {
	From   types.AccountID `rust:"T::AccountId"`
	To     types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"BalanceOf<T>"`
}
