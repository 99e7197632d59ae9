package crowdloan

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Created                *frame.Event[CreatedEvent]
	Contributed            *frame.Event[ContributedEvent]
	Withdrew               *frame.Event[WithdrewEvent]
	PartiallyRefunded      *frame.Event[PartiallyRefundedEvent]
	AllRefunded            *frame.Event[AllRefundedEvent]
	Finalized              *frame.Event[FinalizedEvent]
	Dissolved              *frame.Event[DissolvedEvent]
	MinContributionUpdated *frame.Event[MinContributionUpdatedEvent]
	EndUpdated             *frame.Event[EndUpdatedEvent]
	CapUpdated             *frame.Event[CapUpdatedEvent]
	MaxContributionUpdated *frame.Event[MaxContributionUpdatedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Created:                frame.NewEvent[CreatedEvent](b, 0, "Created", ""),
		Contributed:            frame.NewEvent[ContributedEvent](b, 1, "Contributed", ""),
		Withdrew:               frame.NewEvent[WithdrewEvent](b, 2, "Withdrew", ""),
		PartiallyRefunded:      frame.NewEvent[PartiallyRefundedEvent](b, 3, "PartiallyRefunded", ""),
		AllRefunded:            frame.NewEvent[AllRefundedEvent](b, 4, "AllRefunded", ""),
		Finalized:              frame.NewEvent[FinalizedEvent](b, 5, "Finalized", ""),
		Dissolved:              frame.NewEvent[DissolvedEvent](b, 6, "Dissolved", ""),
		MinContributionUpdated: frame.NewEvent[MinContributionUpdatedEvent](b, 7, "MinContributionUpdated", ""),
		EndUpdated:             frame.NewEvent[EndUpdatedEvent](b, 8, "EndUpdated", ""),
		CapUpdated:             frame.NewEvent[CapUpdatedEvent](b, 9, "CapUpdated", ""),
		MaxContributionUpdated: frame.NewEvent[MaxContributionUpdatedEvent](b, 10, "MaxContributionUpdated", ""),
	}
}

// CreatedEvent carries the fields of the event Created.
type CreatedEvent struct {
	CrowdloanID uint32          `rust:"CrowdloanId"`
	Creator     types.AccountID `rust:"T::AccountId"`
	End         uint32          `rust:"BlockNumberFor<T>"`
	Cap         uint64          `rust:"BalanceOf<T>"`
}

// ContributedEvent carries the fields of the event Contributed.
type ContributedEvent struct {
	CrowdloanID uint32          `rust:"CrowdloanId"`
	Contributor types.AccountID `rust:"T::AccountId"`
	Amount      uint64          `rust:"BalanceOf<T>"`
}

// WithdrewEvent carries the fields of the event Withdrew.
type WithdrewEvent struct {
	CrowdloanID uint32          `rust:"CrowdloanId"`
	Contributor types.AccountID `rust:"T::AccountId"`
	Amount      uint64          `rust:"BalanceOf<T>"`
}

// PartiallyRefundedEvent carries the fields of the event PartiallyRefunded.
type PartiallyRefundedEvent struct {
	CrowdloanID uint32 `rust:"CrowdloanId"`
}

// AllRefundedEvent carries the fields of the event AllRefunded.
type AllRefundedEvent struct {
	CrowdloanID uint32 `rust:"CrowdloanId"`
}

// FinalizedEvent carries the fields of the event Finalized.
type FinalizedEvent struct {
	CrowdloanID uint32 `rust:"CrowdloanId"`
}

// DissolvedEvent carries the fields of the event Dissolved.
type DissolvedEvent struct {
	CrowdloanID uint32 `rust:"CrowdloanId"`
}

// MinContributionUpdatedEvent carries the fields of the event MinContributionUpdated.
type MinContributionUpdatedEvent struct {
	CrowdloanID        uint32 `rust:"CrowdloanId"`
	NewMinContribution uint64 `rust:"BalanceOf<T>"`
}

// EndUpdatedEvent carries the fields of the event EndUpdated.
type EndUpdatedEvent struct {
	CrowdloanID uint32 `rust:"CrowdloanId"`
	NewEnd      uint32 `rust:"BlockNumberFor<T>"`
}

// CapUpdatedEvent carries the fields of the event CapUpdated.
type CapUpdatedEvent struct {
	CrowdloanID uint32 `rust:"CrowdloanId"`
	NewCap      uint64 `rust:"BalanceOf<T>"`
}

// MaxContributionUpdatedEvent carries the fields of the event MaxContributionUpdated.
type MaxContributionUpdatedEvent struct {
	CrowdloanID        uint32  `rust:"CrowdloanId"`
	NewMaxContribution *uint64 `rust:"Option<BalanceOf<T>>"`
}
