package balances

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/primitives"
)

// AdjustmentDirection is pallet_balances::types::AdjustmentDirection.
type AdjustmentDirection uint8

// The variants of AdjustmentDirection.
const (
	AdjustmentDirectionIncrease AdjustmentDirection = iota
	AdjustmentDirectionDecrease
)

// DescribeScale gives the metadata path.
func (AdjustmentDirection) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_balances::types::AdjustmentDirection", Variants: []string{"Increase", "Decrease"}}
}

// Reasons is pallet_balances::types::Reasons.
type Reasons uint8

// The variants of Reasons.
const (
	ReasonsFee Reasons = iota
	ReasonsMisc
	ReasonsAll
)

// DescribeScale gives the metadata path.
func (Reasons) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_balances::types::Reasons", Variants: []string{"Fee", "Misc", "All"}}
}

// BalanceLock is pallet_balances::types::BalanceLock.
type BalanceLock struct {
	ID      [8]byte `rust:"LockIdentifier"`
	Amount  uint64  `rust:"Balance"`
	Reasons Reasons `rust:"Reasons"`
}

// DescribeScale gives the metadata path.
func (BalanceLock) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_balances::types::BalanceLock", Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}

// ReserveData is pallet_balances::types::ReserveData.
type ReserveData struct {
	ID     [8]byte `rust:"ReserveIdentifier"`
	Amount uint64  `rust:"Balance"`
}

// DescribeScale gives the metadata path.
func (ReserveData) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_balances::types::ReserveData", Params: []scale.Param{{Name: "ReserveIdentifier", Type: scale.TypeOf[[8]byte]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}

// MaxHolds bounds the holds of an account: one for each variant of the pallets'
// hold reasons, not for each pallet (VariantCountOf<RuntimeHoldReason>).
type MaxHolds struct{}

// Max gives the bound.
func (MaxHolds) Max() uint32 { return maxHolds }

// HoldAmount is frame_support::traits::tokens::misc::IdAmount.
type HoldAmount struct {
	ID     primitives.HoldReason `rust:"Id"`
	Amount uint64                `rust:"Balance"`
}

// DescribeScale gives the metadata path.
func (HoldAmount) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_support::traits::tokens::misc::IdAmount", Params: []scale.Param{{Name: "Id", Type: scale.TypeOf[primitives.HoldReason]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}

// FreezeAmount is frame_support::traits::tokens::misc::IdAmount.
type FreezeAmount struct {
	ID     primitives.FreezeReason `rust:"Id"`
	Amount uint64                  `rust:"Balance"`
}

// DescribeScale gives the metadata path.
func (FreezeAmount) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_support::traits::tokens::misc::IdAmount", Params: []scale.Param{{Name: "Id", Type: scale.TypeOf[primitives.FreezeReason]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}
