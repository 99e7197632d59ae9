package adminutils

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	PrecompileUpdated        *frame.Event[PrecompileUpdatedEvent]
	Yuma3EnableToggled       *frame.Event[Yuma3EnableToggledEvent]
	BondsResetToggled        *frame.Event[BondsResetToggledEvent]
	BurnHalfLifeSet          *frame.Event[BurnHalfLifeSetEvent]
	BurnIncreaseMultSet      *frame.Event[BurnIncreaseMultSetEvent]
	SubnetEmissionEnabledSet *frame.Event[SubnetEmissionEnabledSetEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		PrecompileUpdated:        frame.NewEvent[PrecompileUpdatedEvent](b, 0, "PrecompileUpdated", ""),
		Yuma3EnableToggled:       frame.NewEvent[Yuma3EnableToggledEvent](b, 1, "Yuma3EnableToggled", ""),
		BondsResetToggled:        frame.NewEvent[BondsResetToggledEvent](b, 2, "BondsResetToggled", ""),
		BurnHalfLifeSet:          frame.NewEvent[BurnHalfLifeSetEvent](b, 3, "BurnHalfLifeSet", ""),
		BurnIncreaseMultSet:      frame.NewEvent[BurnIncreaseMultSetEvent](b, 4, "BurnIncreaseMultSet", ""),
		SubnetEmissionEnabledSet: frame.NewEvent[SubnetEmissionEnabledSetEvent](b, 5, "SubnetEmissionEnabledSet", ""),
	}
}

// PrecompileUpdatedEvent carries the fields of the event PrecompileUpdated.
type PrecompileUpdatedEvent struct {
	PrecompileID PrecompileEnum `rust:"PrecompileEnum"`
	Enabled      bool           `rust:"bool"`
}

// Yuma3EnableToggledEvent carries the fields of the event Yuma3EnableToggled.
type Yuma3EnableToggledEvent struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// BondsResetToggledEvent carries the fields of the event BondsResetToggled.
type BondsResetToggledEvent struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}

// BurnHalfLifeSetEvent carries the fields of the event BurnHalfLifeSet.
type BurnHalfLifeSetEvent struct {
	Netuid       uint16 `rust:"NetUid"`
	BurnHalfLife uint16 `rust:"u16"`
}

// BurnIncreaseMultSetEvent carries the fields of the event BurnIncreaseMultSet.
type BurnIncreaseMultSetEvent struct {
	Netuid           uint16       `rust:"NetUid"`
	BurnIncreaseMult fixed.U64F64 `rust:"U64F64"`
}

// SubnetEmissionEnabledSetEvent carries the fields of the event SubnetEmissionEnabledSet.
type SubnetEmissionEnabledSetEvent struct {
	Netuid  uint16 `rust:"NetUid"`
	Enabled bool   `rust:"bool"`
}
