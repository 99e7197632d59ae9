package limitorders

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[ExecuteOrdersArgs](b, 0, "execute_orders", "")
	frame.AddUnbuiltCall[ExecuteBatchedOrdersArgs](b, 1, "execute_batched_orders", "")
	frame.AddUnbuiltCall[CancelOrderArgs](b, 2, "cancel_order", "")
	frame.AddUnbuiltCall[SetPalletStatusArgs](b, 3, "set_pallet_status", "")
}
