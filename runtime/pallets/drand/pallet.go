package drand

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// Pallet is Drand.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys *system.Pallet
}

// New returns the pallet.
func New(sys *system.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("Drand", 26, "pallet_drand::pallet"), sys: sys}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base)
	p.addCalls()
	p.Hooks().OnRuntimeUpgrade = func(*frame.Context) types.Weight { return types.Weight{} }
	p.Hooks().ValidateUnsigned = p.validateUnsigned
	return p
}

// Weights of the calls, as pallet_drand::weights::SubstrateWeight has them.
var (
	weightWritePulse      = frame.Cost(4_294_000_000, 0, 3, 4)
	weightSetBeaconConfig = frame.Cost(8_766_000, 0, 0, 2)
	weightSetOldestRound  = frame.Cost(5_370_000, 0, 0, 1)
)

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddCall(b, 0, "write_pulse", "Brings pulses of the beacon. Unsigned; the payload is signed.",
		frame.Fixed[WritePulseArgs](weightWritePulse), p.writePulse)
	frame.AddCall(b, 1, "set_beacon_config", "Sets the beacon that is followed. Root only.",
		frame.Fixed[SetBeaconConfigArgs](weightSetBeaconConfig), p.setBeaconConfig)
	frame.AddCall(b, 2, "set_oldest_stored_round", "Sets the round from which on pulses are pruned. Root only.",
		frame.Fixed[SetOldestStoredRoundArgs](weightSetOldestRound), p.setOldestStoredRound)
}

// Pulse returns the signature of a round.
func (p *Pallet) Pulse(ctx *frame.Context, round uint64) (signature []byte, ok bool) {
	pulse, ok := p.Pulses.Find(ctx, round)
	return pulse.Signature, ok
}
