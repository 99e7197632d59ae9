package proxy

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Events are the events of the pallet.
type Events struct {
	ProxyExecuted  *frame.Event[ProxyExecutedEvent]
	PureCreated    *frame.Event[PureCreatedEvent]
	PureKilled     *frame.Event[PureKilledEvent]
	Announced      *frame.Event[AnnouncedEvent]
	ProxyAdded     *frame.Event[ProxyAddedEvent]
	ProxyRemoved   *frame.Event[ProxyRemovedEvent]
	DepositPoked   *frame.Event[DepositPokedEvent]
	RealPaysFeeSet *frame.Event[RealPaysFeeSetEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		ProxyExecuted:  frame.NewEvent[ProxyExecutedEvent](b, 0, "ProxyExecuted", ""),
		PureCreated:    frame.NewEvent[PureCreatedEvent](b, 1, "PureCreated", ""),
		PureKilled:     frame.NewEvent[PureKilledEvent](b, 2, "PureKilled", ""),
		Announced:      frame.NewEvent[AnnouncedEvent](b, 3, "Announced", ""),
		ProxyAdded:     frame.NewEvent[ProxyAddedEvent](b, 4, "ProxyAdded", ""),
		ProxyRemoved:   frame.NewEvent[ProxyRemovedEvent](b, 5, "ProxyRemoved", ""),
		DepositPoked:   frame.NewEvent[DepositPokedEvent](b, 6, "DepositPoked", ""),
		RealPaysFeeSet: frame.NewEvent[RealPaysFeeSetEvent](b, 7, "RealPaysFeeSet", ""),
	}
}

// ProxyExecutedEvent carries the fields of the event ProxyExecuted.
type ProxyExecutedEvent struct {
	Result scale.Result[struct{}, frame.DispatchError] `rust:"DispatchResult"`
}

// PureCreatedEvent carries the fields of the event PureCreated.
type PureCreatedEvent struct {
	Pure                types.AccountID      `rust:"T::AccountId"`
	Who                 types.AccountID      `rust:"T::AccountId"`
	ProxyType           primitives.ProxyType `rust:"T::ProxyType"`
	DisambiguationIndex uint16               `rust:"u16"`
}

// PureKilledEvent carries the fields of the event PureKilled.
type PureKilledEvent struct {
	Pure                types.AccountID      `rust:"T::AccountId"`
	Spawner             types.AccountID      `rust:"T::AccountId"`
	ProxyType           primitives.ProxyType `rust:"T::ProxyType"`
	DisambiguationIndex uint16               `rust:"u16"`
}

// AnnouncedEvent carries the fields of the event Announced.
type AnnouncedEvent struct {
	Real     types.AccountID `rust:"T::AccountId"`
	Proxy    types.AccountID `rust:"T::AccountId"`
	CallHash types.Hash      `rust:"CallHashOf<T>"`
}

// ProxyAddedEvent carries the fields of the event ProxyAdded.
type ProxyAddedEvent struct {
	Delegator types.AccountID      `rust:"T::AccountId"`
	Delegatee types.AccountID      `rust:"T::AccountId"`
	ProxyType primitives.ProxyType `rust:"T::ProxyType"`
	Delay     uint32               `rust:"BlockNumberFor<T>"`
}

// ProxyRemovedEvent carries the fields of the event ProxyRemoved.
type ProxyRemovedEvent struct {
	Delegator types.AccountID      `rust:"T::AccountId"`
	Delegatee types.AccountID      `rust:"T::AccountId"`
	ProxyType primitives.ProxyType `rust:"T::ProxyType"`
	Delay     uint32               `rust:"BlockNumberFor<T>"`
}

// DepositPokedEvent carries the fields of the event DepositPoked.
type DepositPokedEvent struct {
	Who        types.AccountID `rust:"T::AccountId"`
	Kind       DepositKind     `rust:"DepositKind"`
	OldDeposit uint64          `rust:"BalanceOf<T>"`
	NewDeposit uint64          `rust:"BalanceOf<T>"`
}

// RealPaysFeeSetEvent carries the fields of the event RealPaysFeeSet.
type RealPaysFeeSetEvent struct {
	Real     types.AccountID `rust:"T::AccountId"`
	Delegate types.AccountID `rust:"T::AccountId"`
	PaysFee  bool            `rust:"bool"`
}
