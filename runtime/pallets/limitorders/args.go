package limitorders

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// ExecuteOrdersArgs are the arguments of the call execute_orders.
type ExecuteOrdersArgs struct {
	Orders     scale.BoundedVec[SignedOrder, frame.Max64] `rust:"BoundedVec<SignedOrder<T::AccountId>, T::MaxOrdersPerBatch>"`
	ShouldFail bool                                       `rust:"bool"`
}

// ExecuteBatchedOrdersArgs are the arguments of the call execute_batched_orders.
type ExecuteBatchedOrdersArgs struct {
	Netuid uint16                                     `rust:"NetUid"`
	Orders scale.BoundedVec[SignedOrder, frame.Max64] `rust:"BoundedVec<SignedOrder<T::AccountId>, T::MaxOrdersPerBatch>"`
}

// CancelOrderArgs are the arguments of the call cancel_order.
type CancelOrderArgs struct {
	Order VersionedOrder `rust:"VersionedOrder<T::AccountId>"`
}

// SetPalletStatusArgs are the arguments of the call set_pallet_status.
type SetPalletStatusArgs struct {
	Enabled bool `rust:"bool"`
}
