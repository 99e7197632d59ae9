package commitments

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[SetCommitmentArgs](b, 0, "set_commitment", "")
	frame.AddUnbuiltCall[SetMaxSpaceArgs](b, 2, "set_max_space", "")
}
