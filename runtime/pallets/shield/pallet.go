package shield

import "github.com/tensord/tensord/runtime/frame"

// Pallet is MevShield.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events
}

// New declares the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("MevShield", 30, "pallet_shield::pallet")}
	p.Storage = newStorage(&p.Base)
	p.Err = newErrors(&p.Base)
	p.Ev = newEvents(&p.Base)
	p.addCalls()
	return p
}
