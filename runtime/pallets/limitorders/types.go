package limitorders

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// OrderType is pallet_limit_orders::OrderType.
type OrderType uint8

// The variants of OrderType.
const (
	OrderTypeLimitBuy OrderType = iota
	OrderTypeTakeProfit
	OrderTypeStopLoss
)

// DescribeScale gives the metadata path.
func (OrderType) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_limit_orders::OrderType", Variants: []string{"LimitBuy", "TakeProfit", "StopLoss"}}
}

// OrderSide is pallet_limit_orders::OrderSide.
type OrderSide uint8

// The variants of OrderSide.
const (
	OrderSideBuy OrderSide = iota
	OrderSideSell
)

// DescribeScale gives the metadata path.
func (OrderSide) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_limit_orders::OrderSide", Variants: []string{"Buy", "Sell"}}
}

// Order is pallet_limit_orders::Order.
type Order struct {
	Signer              types.AccountID                                 `rust:"AccountId"`
	Hotkey              types.AccountID                                 `rust:"AccountId"`
	Netuid              uint16                                          `rust:"NetUid"`
	OrderType           OrderType                                       `rust:"OrderType"`
	Amount              uint64                                          `rust:"u64"`
	LimitPrice          uint64                                          `rust:"u64"`
	Expiry              uint64                                          `rust:"u64"`
	FeeRate             fixed.Perbill                                   `rust:"Perbill"`
	FeeRecipient        types.AccountID                                 `rust:"AccountId"`
	Relayer             *scale.BoundedVec[types.AccountID, frame.Max10] `rust:"Option<BoundedVec<AccountId, ConstU32<10>>>"`
	MaxSlippage         *fixed.Perbill                                  `rust:"Option<Perbill>"`
	ChainID             uint64                                          `rust:"u64"`
	PartialFillsEnabled bool                                            `rust:"bool"`
}

// DescribeScale gives the metadata path.
func (Order) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_limit_orders::Order", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// VersionedOrder is pallet_limit_orders::VersionedOrder.
type VersionedOrder struct {
	scale.Variant
	V1 Order `rust:"Order<AccountId>"`
}

// The variants of VersionedOrder.
const (
	VersionedOrderIsV1 scale.Variant = 0
)

// DescribeScale gives the metadata path.
func (VersionedOrder) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_limit_orders::VersionedOrder", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// SignedOrder is pallet_limit_orders::SignedOrder.
type SignedOrder struct {
	Order       VersionedOrder       `rust:"VersionedOrder<AccountId>"`
	Signature   types.MultiSignature `rust:"MultiSignature"`
	PartialFill *uint64              `rust:"Option<u64>"`
}

// DescribeScale gives the metadata path.
func (SignedOrder) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_limit_orders::SignedOrder", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// OrderStatus is pallet_limit_orders::OrderStatus.
type OrderStatus struct {
	scale.Variant
	Fulfilled       struct{}
	PartiallyFilled uint64 `rust:"u64"`
	Cancelled       struct{}
}

// The variants of OrderStatus.
const (
	OrderStatusIsFulfilled       scale.Variant = 0
	OrderStatusIsPartiallyFilled scale.Variant = 1
	OrderStatusIsCancelled       scale.Variant = 2
)

// DescribeScale gives the metadata path.
func (OrderStatus) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_limit_orders::OrderStatus"}
}
