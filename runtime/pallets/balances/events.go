package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Events are the events of the pallet.
type Events struct {
	Endowed             *frame.Event[EndowedEvent]
	DustLost            *frame.Event[DustLostEvent]
	Transfer            *frame.Event[TransferEvent]
	BalanceSet          *frame.Event[BalanceSetEvent]
	Reserved            *frame.Event[ReservedEvent]
	Unreserved          *frame.Event[UnreservedEvent]
	ReserveRepatriated  *frame.Event[ReserveRepatriatedEvent]
	Deposit             *frame.Event[DepositEvent]
	Withdraw            *frame.Event[WithdrawEvent]
	Slashed             *frame.Event[SlashedEvent]
	Minted              *frame.Event[MintedEvent]
	Burned              *frame.Event[BurnedEvent]
	Suspended           *frame.Event[SuspendedEvent]
	Restored            *frame.Event[RestoredEvent]
	Upgraded            *frame.Event[UpgradedEvent]
	Issued              *frame.Event[IssuedEvent]
	Rescinded           *frame.Event[RescindedEvent]
	Locked              *frame.Event[LockedEvent]
	Unlocked            *frame.Event[UnlockedEvent]
	Frozen              *frame.Event[FrozenEvent]
	Thawed              *frame.Event[ThawedEvent]
	TotalIssuanceForced *frame.Event[TotalIssuanceForcedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Endowed:             frame.NewEvent[EndowedEvent](b, 0, "Endowed", ""),
		DustLost:            frame.NewEvent[DustLostEvent](b, 1, "DustLost", ""),
		Transfer:            frame.NewEvent[TransferEvent](b, 2, "Transfer", ""),
		BalanceSet:          frame.NewEvent[BalanceSetEvent](b, 3, "BalanceSet", ""),
		Reserved:            frame.NewEvent[ReservedEvent](b, 4, "Reserved", ""),
		Unreserved:          frame.NewEvent[UnreservedEvent](b, 5, "Unreserved", ""),
		ReserveRepatriated:  frame.NewEvent[ReserveRepatriatedEvent](b, 6, "ReserveRepatriated", ""),
		Deposit:             frame.NewEvent[DepositEvent](b, 7, "Deposit", ""),
		Withdraw:            frame.NewEvent[WithdrawEvent](b, 8, "Withdraw", ""),
		Slashed:             frame.NewEvent[SlashedEvent](b, 9, "Slashed", ""),
		Minted:              frame.NewEvent[MintedEvent](b, 10, "Minted", ""),
		Burned:              frame.NewEvent[BurnedEvent](b, 11, "Burned", ""),
		Suspended:           frame.NewEvent[SuspendedEvent](b, 12, "Suspended", ""),
		Restored:            frame.NewEvent[RestoredEvent](b, 13, "Restored", ""),
		Upgraded:            frame.NewEvent[UpgradedEvent](b, 14, "Upgraded", ""),
		Issued:              frame.NewEvent[IssuedEvent](b, 15, "Issued", ""),
		Rescinded:           frame.NewEvent[RescindedEvent](b, 16, "Rescinded", ""),
		Locked:              frame.NewEvent[LockedEvent](b, 17, "Locked", ""),
		Unlocked:            frame.NewEvent[UnlockedEvent](b, 18, "Unlocked", ""),
		Frozen:              frame.NewEvent[FrozenEvent](b, 19, "Frozen", ""),
		Thawed:              frame.NewEvent[ThawedEvent](b, 20, "Thawed", ""),
		TotalIssuanceForced: frame.NewEvent[TotalIssuanceForcedEvent](b, 21, "TotalIssuanceForced", ""),
	}
}

// EndowedEvent carries the fields of the event Endowed.
type EndowedEvent struct {
	Account     types.AccountID `rust:"T::AccountId"`
	FreeBalance uint64          `rust:"T::Balance"`
}

// DustLostEvent carries the fields of the event DustLost.
type DustLostEvent struct {
	Account types.AccountID `rust:"T::AccountId"`
	Amount  uint64          `rust:"T::Balance"`
}

// TransferEvent carries the fields of the event Transfer.
type TransferEvent struct {
	From   types.AccountID `rust:"T::AccountId"`
	To     types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// BalanceSetEvent carries the fields of the event BalanceSet.
type BalanceSetEvent struct {
	Who  types.AccountID `rust:"T::AccountId"`
	Free uint64          `rust:"T::Balance"`
}

// ReservedEvent carries the fields of the event Reserved.
type ReservedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// UnreservedEvent carries the fields of the event Unreserved.
type UnreservedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// ReserveRepatriatedEvent carries the fields of the event ReserveRepatriated.
type ReserveRepatriatedEvent struct {
	From              types.AccountID          `rust:"T::AccountId"`
	To                types.AccountID          `rust:"T::AccountId"`
	Amount            uint64                   `rust:"T::Balance"`
	DestinationStatus primitives.BalanceStatus `rust:"Status"`
}

// DepositEvent carries the fields of the event Deposit.
type DepositEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// WithdrawEvent carries the fields of the event Withdraw.
type WithdrawEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// SlashedEvent carries the fields of the event Slashed.
type SlashedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// MintedEvent carries the fields of the event Minted.
type MintedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// BurnedEvent carries the fields of the event Burned.
type BurnedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// SuspendedEvent carries the fields of the event Suspended.
type SuspendedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// RestoredEvent carries the fields of the event Restored.
type RestoredEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// UpgradedEvent carries the fields of the event Upgraded.
type UpgradedEvent struct {
	Who types.AccountID `rust:"T::AccountId"`
}

// IssuedEvent carries the fields of the event Issued.
type IssuedEvent struct {
	Amount uint64 `rust:"T::Balance"`
}

// RescindedEvent carries the fields of the event Rescinded.
type RescindedEvent struct {
	Amount uint64 `rust:"T::Balance"`
}

// LockedEvent carries the fields of the event Locked.
type LockedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// UnlockedEvent carries the fields of the event Unlocked.
type UnlockedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// FrozenEvent carries the fields of the event Frozen.
type FrozenEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// ThawedEvent carries the fields of the event Thawed.
type ThawedEvent struct {
	Who    types.AccountID `rust:"T::AccountId"`
	Amount uint64          `rust:"T::Balance"`
}

// TotalIssuanceForcedEvent carries the fields of the event TotalIssuanceForced.
type TotalIssuanceForcedEvent struct {
	Old uint64 `rust:"T::Balance"`
	New uint64 `rust:"T::Balance"`
}
