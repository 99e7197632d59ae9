package system

import (
	"math"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of a block, in picoseconds: what an empty block and an empty extrinsic
// cost, and the most that a block may use.
const (
	blockExecution = 431_614_000
	extrinsicBase  = 108_157_000
	maxRefTime     = 4_000_000_000_000
)

// Weights is the runtime's block weights: normal extrinsics get 75 % of a block,
// of which 25 % is kept for operational ones; what may initialize a block is 10 %.
var Weights = newBlockWeights()

func newBlockWeights() BlockWeights {
	base := types.NewWeight(extrinsicBase, 0)
	maxBlock := types.NewWeight(maxRefTime, math.MaxUint64)
	normal := types.NewWeight(maxRefTime/4*3, normalProof)
	initialization := types.NewWeight(maxRefTime/10, initProof)
	normalMax := normal.Sub(initialization).Sub(base)
	operationalMax := maxBlock.Sub(initialization).Sub(base)
	reserved := maxBlock.Sub(normal)
	return BlockWeights{
		BaseBlock: types.NewWeight(blockExecution, 0),
		MaxBlock:  maxBlock,
		PerClass: frame.PerDispatchClass[WeightsPerClass]{
			Normal: WeightsPerClass{
				BaseExtrinsic: base, MaxExtrinsic: &normalMax, MaxTotal: &normal, Reserved: &types.Weight{},
			},
			Operational: WeightsPerClass{
				BaseExtrinsic: base, MaxExtrinsic: &operationalMax, MaxTotal: &maxBlock, Reserved: &reserved,
			},
			Mandatory: WeightsPerClass{BaseExtrinsic: base},
		},
	}
}

// 75 % and 10 % of the largest proof size, rounded as Perbill rounds.
const (
	normalProof = 13_835_058_055_282_163_711
	initProof   = 1_844_674_407_370_955_161
)

// Lengths is the runtime's block length by class, in bytes.
var Lengths = BlockLength{Max: frame.PerDispatchClass[uint32]{
	Normal: maxBlockLength / 4 * 3, Operational: maxBlockLength, Mandatory: maxBlockLength,
}}

func (p *Pallet) addConstants() {
	frame.Const(&p.Base, "BlockWeights", Weights, "")
	frame.Const(&p.Base, "BlockLength", Lengths, "")
	frame.Const(&p.Base, "BlockHashCount", uint32(blockHashCount), "")
	frame.Const(&p.Base, "DbWeight", frame.RocksDB, "")
	frame.Const(&p.Base, "Version", p.cfg.Version, "")
	frame.Const(&p.Base, "SS58Prefix", uint16(ss58Prefix), "")
}
