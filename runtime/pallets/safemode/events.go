package safemode

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Entered         *frame.Event[EnteredEvent]
	Extended        *frame.Event[ExtendedEvent]
	Exited          *frame.Event[ExitedEvent]
	DepositPlaced   *frame.Event[DepositPlacedEvent]
	DepositReleased *frame.Event[DepositReleasedEvent]
	DepositSlashed  *frame.Event[DepositSlashedEvent]
	CannotDeposit   *frame.Event[CannotDepositEvent]
	CannotRelease   *frame.Event[CannotReleaseEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Entered:         frame.NewEvent[EnteredEvent](b, 0, "Entered", ""),
		Extended:        frame.NewEvent[ExtendedEvent](b, 1, "Extended", ""),
		Exited:          frame.NewEvent[ExitedEvent](b, 2, "Exited", ""),
		DepositPlaced:   frame.NewEvent[DepositPlacedEvent](b, 3, "DepositPlaced", ""),
		DepositReleased: frame.NewEvent[DepositReleasedEvent](b, 4, "DepositReleased", ""),
		DepositSlashed:  frame.NewEvent[DepositSlashedEvent](b, 5, "DepositSlashed", ""),
		CannotDeposit:   frame.NewEvent[CannotDepositEvent](b, 6, "CannotDeposit", ""),
		CannotRelease:   frame.NewEvent[CannotReleaseEvent](b, 7, "CannotRelease", ""),
	}
}

// EnteredEvent carries the fields of the event Entered.
type EnteredEvent struct {
	Until uint32 `rust:"BlockNumberFor<T>"`
}

// ExtendedEvent carries the fields of the event Extended.
type ExtendedEvent struct {
	Until uint32 `rust:"BlockNumberFor<T>"`
}

// ExitedEvent carries the fields of the event Exited.
type ExitedEvent struct {
	Reason ExitReason `rust:"ExitReason"`
}

// DepositPlacedEvent carries the fields of the event DepositPlaced.
type DepositPlacedEvent struct {
	Account types.AccountID `rust:"T::AccountId"`
	Amount  uint64          `rust:"BalanceOf<T>"`
}

// DepositReleasedEvent carries the fields of the event DepositReleased.
type DepositReleasedEvent struct {
	Account types.AccountID `rust:"T::AccountId"`
	Amount  uint64          `rust:"BalanceOf<T>"`
}

// DepositSlashedEvent carries the fields of the event DepositSlashed.
type DepositSlashedEvent struct {
	Account types.AccountID `rust:"T::AccountId"`
	Amount  uint64          `rust:"BalanceOf<T>"`
}

// CannotDepositEvent carries the fields of the event CannotDeposit.
type CannotDepositEvent struct {
}

// CannotReleaseEvent carries the fields of the event CannotRelease.
type CannotReleaseEvent struct {
}
