package ethereum

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[TransactArgs](b, 0, "transact", "")
}
