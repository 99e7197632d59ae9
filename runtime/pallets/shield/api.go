package shield

import (
	"github.com/tensord/tensord/runtime/frame"
)

// APIs returns the runtime APIs of the pallet.
func (p *Pallet) APIs() []*frame.API {
	return []*frame.API{
		{Name: "ShieldApi", Version: 1, Docs: "Not built yet.", Methods: []*frame.APIMethod{
			frame.UnbuiltMethod[tryDecodeShieldedTxIn, *ShieldedTransaction]("try_decode_shielded_tx", "Not built yet."),
			frame.UnbuiltMethod[isShieldedUsingCurrentKeyIn, bool]("is_shielded_using_current_key", "Not built yet."),
			frame.UnbuiltMethod[tryUnshieldTxIn, *frame.UncheckedExtrinsic]("try_unshield_tx", "Not built yet."),
		}},
	}
}
