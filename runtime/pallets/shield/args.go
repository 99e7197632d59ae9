package shield

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// AnnounceNextKeyArgs are the arguments of the call announce_next_key.
type AnnounceNextKeyArgs struct {
	EncKey *scale.BoundedVec[uint8, frame.Max2048] `rust:"Option<ShieldEncKey>"`
}

// SubmitEncryptedArgs are the arguments of the call submit_encrypted.
type SubmitEncryptedArgs struct {
	Ciphertext scale.BoundedVec[uint8, frame.Max8192] `rust:"BoundedVec<u8, ConstU32<8192>>"`
}

// StoreEncryptedArgs are the arguments of the call store_encrypted.
type StoreEncryptedArgs struct {
	EncryptedCall scale.BoundedVec[uint8, frame.Max8192] `rust:"BoundedVec<u8, MaxEncryptedCallSize>"`
}

// SetMaxPendingExtrinsicsNumberArgs are the arguments of the call set_max_pending_extrinsics_number.
type SetMaxPendingExtrinsicsNumberArgs struct {
	Value uint32 `rust:"u32"`
}

// SetOnInitializeWeightArgs are the arguments of the call set_on_initialize_weight.
type SetOnInitializeWeightArgs struct {
	Value uint64 `rust:"u64"`
}

// SetStoredExtrinsicLifetimeArgs are the arguments of the call set_stored_extrinsic_lifetime.
type SetStoredExtrinsicLifetimeArgs struct {
	Value uint32 `rust:"u32"`
}

// SetMaxExtrinsicWeightArgs are the arguments of the call set_max_extrinsic_weight.
type SetMaxExtrinsicWeightArgs struct {
	Value uint64 `rust:"u64"`
}
