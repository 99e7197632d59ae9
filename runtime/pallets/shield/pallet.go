package shield

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

// Authors tells who makes the blocks.
type Authors interface {
	// Current returns the author of this block.
	Current(ctx *frame.Context) (primitives.AuraID, bool)
	// NextNext returns the author of the block after the next.
	NextNext(ctx *frame.Context) (primitives.AuraID, bool)
}

// Pallet is MevShield.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys      *system.Pallet
	authors  Authors
	announce *frame.CallDef
	submit   *frame.CallDef
}

// New returns the pallet.
func New(sys *system.Pallet, authors Authors) *Pallet {
	p := &Pallet{Base: frame.NewBase("MevShield", 30, "pallet_shield::pallet"), sys: sys, authors: authors}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.addCalls()
	h := p.Hooks()
	h.OnInitialize = func(ctx *frame.Context, n uint32) types.Weight { return p.dropPending(ctx, n) }
	h.OnRuntimeUpgrade = p.clearFirstVersion
	h.CreateInherent = p.createInherent
	h.IsInherent = func(c *frame.Call) bool { return c.Def == p.announce }
	return p
}

func (p *Pallet) addCalls() {
	b := &p.Base
	p.announce = frame.AddCall(b, 0, "announce_next_key",
		"Announces the author's key for shielded transactions and moves the keys on. An inherent.",
		frame.Fixed[AnnounceNextKeyArgs](weightAnnounceNextKey), p.announceNextKey)
	p.submit = frame.AddCall(b, 1, "submit_encrypted",
		"Carries a signed extrinsic, encrypted for NextKey, that the author is to include.",
		frame.Fixed[SubmitEncryptedArgs](weightSubmitEncrypted), p.submitEncrypted)
	frame.AddCall(b, 2, "store_encrypted", "Queues an encrypted call for the beginning of a later block.",
		frame.Fixed[StoreEncryptedArgs](weightStoreEncrypted), p.storeEncrypted)
	frame.AddCall(b, 3, "set_max_pending_extrinsics_number", "Sets how many calls the queue holds. Root only.",
		frame.Fixed[SetMaxPendingExtrinsicsNumberArgs](weightSetMaxPending), p.setMaxPendingExtrinsicsNumber)
	frame.AddCall(b, 4, "set_on_initialize_weight", "Sets the weight that the queue may use in a block. Root only.",
		frame.Fixed[SetOnInitializeWeightArgs](weightSetOnInitializeWeight), p.setOnInitializeWeight)
	frame.AddCall(b, 5, "set_stored_extrinsic_lifetime", "Sets for how many blocks a call may be queued. Root only.",
		frame.Fixed[SetStoredExtrinsicLifetimeArgs](weightSetLifetime), p.setStoredExtrinsicLifetime)
	frame.AddCall(b, 6, "set_max_extrinsic_weight", "Sets the weight that one queued call may have. Root only.",
		frame.Fixed[SetMaxExtrinsicWeightArgs](weightSetMaxExtrinsicWeight), p.setMaxExtrinsicWeight)
}
