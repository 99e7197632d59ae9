package drand

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[WritePulseArgs](b, 0, "write_pulse", "")
	frame.AddUnbuiltCall[SetBeaconConfigArgs](b, 1, "set_beacon_config", "")
	frame.AddUnbuiltCall[SetOldestStoredRoundArgs](b, 2, "set_oldest_stored_round", "")
}
