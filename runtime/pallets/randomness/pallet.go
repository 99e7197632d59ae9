package randomness

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/sat"
)

// ringSize is how many hashes are kept: a power of three, for the mixing.
const ringSize = 81

// Pallet is the randomness pallet.
type Pallet struct {
	frame.Base
	Storage

	sys *system.Pallet
}

// New returns the pallet.
func New(sys *system.Pallet) *Pallet {
	p := &Pallet{
		Base: frame.NewBase("RandomnessCollectiveFlip", 1, "pallet_insecure_randomness_collective_flip::pallet"),
		sys:  sys,
	}
	p.Storage = newStorage(&p.Base)
	p.Hooks().OnInitialize = p.onInitialize
	return p
}

// slot returns the place in the ring of a block's parent.
func slot(number uint32) int { return int((number - 1) % ringSize) }

func (p *Pallet) onInitialize(ctx *frame.Context, number uint32) types.Weight {
	parent := p.sys.ParentHash.Get(ctx)
	ring := p.RandomMaterial.Get(ctx)
	if len(ring) < ringSize {
		ring = append(ring, parent)
	} else {
		ring[slot(number)] = parent
	}
	p.RandomMaterial.Put(ctx, ring)
	return frame.RocksDB.ReadsWrites(1, 1)
}

// Random returns a hash for the subject and the block since which it could be
// known.
func (p *Pallet) Random(ctx *frame.Context, subject []byte) (seed types.Hash, since uint32) {
	number := p.sys.Number.Get(ctx)
	since = sat.Sub(number, ringSize)
	ring := p.RandomMaterial.Get(ctx)
	if len(ring) == 0 {
		return seed, since
	}
	mixed := make([]types.Hash, ringSize)
	start := slot(number)
	for i := range mixed {
		input := scale.AppendBytes([]byte{byte(i)}, subject)
		h := ring[(start+i)%len(ring)]
		mixed[i] = crypto.Blake2b256(append(input, h[:]...))
	}
	for len(mixed) > 1 {
		for i := range len(mixed) / 3 {
			mixed[i] = majority(&mixed[3*i], &mixed[3*i+1], &mixed[3*i+2])
		}
		mixed = mixed[:len(mixed)/3]
	}
	return mixed[0], since
}

// majority returns, bit by bit, what at least two of three hashes have.
func majority(a, b, c *types.Hash) (m types.Hash) {
	for i := range m {
		m[i] = a[i]&b[i] | a[i]&c[i] | b[i]&c[i]
	}
	return m
}
