package contracts

import "github.com/tensord/tensord/runtime/frame"

// Pallet is Contracts.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events
}

// New declares the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("Contracts", 29, "pallet_contracts::pallet")}
	p.Storage = newStorage(&p.Base)
	p.StorageVersion(16)
	p.Err = newErrors(&p.Base)
	p.Ev = newEvents(&p.Base)
	addConstants(&p.Base)
	p.addCalls()
	p.Hooks().OnIdle = onIdle
	return p
}
