package preimage

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/primitives"
)

const (
	maxSize         = 4 << 20     // bytes
	maxUpgrades     = 1024        // hashes in a call of ensure_updated
	depositBase     = 104_000_000 // rao
	depositPerByte  = 1_000_000   // rao
	paysBelowTenths = 9           // of the hashes, in ensure_updated
)

// reason is what deposits are held for.
var reason = balances.Reason{
	Variant: primitives.HoldReasonIsPreimage, Preimage: primitives.PreimageHoldReasonPreimage,
}

// Pallet is the preimage pallet.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	bal *balances.Pallet
}

// New returns the pallet.
func New(bal *balances.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("Preimage", 14, "pallet_preimage::pallet"), bal: bal}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.StorageVersion(1)
	b := &p.Base
	frame.AddCallPost(b, 0, "note_preimage", "Stores bytes under their hash, against a deposit unless they are requested.",
		notePreimageInfo, p.notePreimage)
	frame.AddCall(b, 1, "unnote_preimage", "Takes back the deposit; removes the bytes unless they are requested.",
		frame.Fixed[UnnotePreimageArgs](weightUnnote), p.unnotePreimage)
	frame.AddCall(b, 2, "request_preimage", "Requests that the bytes of a hash stay. Root only.",
		frame.Fixed[RequestPreimageArgs](weightRequest), p.requestPreimage)
	frame.AddCall(b, 3, "unrequest_preimage", "Ends a request. Root only.",
		frame.Fixed[UnrequestPreimageArgs](weightUnrequest), p.unrequestPreimage)
	frame.AddCallPost(b, 4, "ensure_updated", "Brings old records up to date; free if nine in ten needed it.",
		ensureUpdatedInfo, p.ensureUpdated)
	return p
}
