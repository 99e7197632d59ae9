package shield

import "github.com/tensord/tensord/runtime/frame"

// tryDecodeShieldedTxIn are the arguments of ShieldApi_try_decode_shielded_tx.
type tryDecodeShieldedTxIn struct {
	Uxt frame.UncheckedExtrinsic
}

// isShieldedUsingCurrentKeyIn are the arguments of ShieldApi_is_shielded_using_current_key.
type isShieldedUsingCurrentKeyIn struct {
	KeyHash [16]byte
}

// tryUnshieldTxIn are the arguments of ShieldApi_try_unshield_tx.
type tryUnshieldTxIn struct {
	DecKeyBytes []byte
	ShieldedTx  ShieldedTransaction
}
