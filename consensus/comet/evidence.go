package comet

import (
	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// Misbehaviour is what a digest item tells of a validator that broke the
// rules and was caught.
type Misbehaviour struct {
	Kind      uint8 // 1: voted twice, 2: attacked light clients
	Address   [20]byte
	Power     uint64
	Height    uint64
	Timestamp uint64 // milliseconds since 1970
}

var misbehaviours = scale.For[[]Misbehaviour]()

// evidenceItem returns the digest item for the evidence in a CometBFT block;
// there is none without evidence.
func evidenceItem(list []abci.Misbehavior) []types.DigestItem {
	if len(list) == 0 {
		return nil
	}
	var out []Misbehaviour
	for i := range list {
		m := &list[i]
		o := Misbehaviour{
			Kind: uint8(m.Type), Power: uint64(m.Validator.Power),
			Height: uint64(m.Height), Timestamp: consensus.Millis(m.Time),
		}
		copy(o.Address[:], m.Validator.Address)
		out = append(out, o)
	}
	return []types.DigestItem{types.PreRuntime(consensus.EngineEvidence, misbehaviours.Append(nil, &out))}
}
