package crowdloan

import "github.com/tensord/tensord/runtime/frame"

// Pallet is Crowdloan.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events
}

// New declares the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("Crowdloan", 27, "pallet_crowdloan::pallet")}
	p.Storage = newStorage(&p.Base)
	p.Err = newErrors(&p.Base)
	p.Ev = newEvents(&p.Base)
	addConstants(&p.Base)
	p.addCalls()
	return p
}
