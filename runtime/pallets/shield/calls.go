package shield

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[AnnounceNextKeyArgs](b, 0, "announce_next_key", "")
	frame.AddUnbuiltCall[SubmitEncryptedArgs](b, 1, "submit_encrypted", "")
	frame.AddUnbuiltCall[StoreEncryptedArgs](b, 2, "store_encrypted", "")
	frame.AddUnbuiltCall[SetMaxPendingExtrinsicsNumberArgs](b, 3, "set_max_pending_extrinsics_number", "")
	frame.AddUnbuiltCall[SetOnInitializeWeightArgs](b, 4, "set_on_initialize_weight", "")
	frame.AddUnbuiltCall[SetStoredExtrinsicLifetimeArgs](b, 5, "set_stored_extrinsic_lifetime", "")
	frame.AddUnbuiltCall[SetMaxExtrinsicWeightArgs](b, 6, "set_max_extrinsic_weight", "")
}
