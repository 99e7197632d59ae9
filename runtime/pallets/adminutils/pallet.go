package adminutils

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/aura"
	"github.com/tensord/tensord/runtime/pallets/grandpa"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// Deps are the pallets whose parameters are set here.
type Deps struct {
	Subtensor *subtensor.Pallet
	Aura      *aura.Pallet
	Grandpa   *grandpa.Pallet
	// ChainID is where the EVM's chain id is stored.
	ChainID *frame.Value[uint64]
}

// Pallet is AdminUtils.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	Deps
}

// New returns the pallet.
func New(deps Deps) *Pallet {
	p := &Pallet{Base: frame.NewBase("AdminUtils", 19, "pallet_admin_utils::pallet"), Deps: deps}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.addCalls()
	return p
}
