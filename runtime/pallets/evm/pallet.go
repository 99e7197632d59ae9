package evm

import "github.com/tensord/tensord/runtime/frame"

// Pallet is EVM.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events
}

// New declares the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("EVM", 22, "pallet_evm::pallet")}
	p.Storage = newStorage(&p.Base)
	p.Err = newErrors(&p.Base)
	p.Ev = newEvents(&p.Base)
	p.addCalls()
	return p
}
