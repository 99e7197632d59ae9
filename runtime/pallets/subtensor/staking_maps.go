package subtensor

// Mirrors populate_root_coldkey_staking_maps and its successor of
// staking/helpers.rs: blocks walk the maps of shares bit by bit and give every
// coldkey with root stake a place in the index that automatic claims use.

import (
	"bytes"
	"encoding/binary"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// alphaMapBatchSize is how many shares are visited at a time.
const alphaMapBatchSize = 30

// Where coldkey and netuid stand in the storage keys of Alpha and AlphaV2: behind
// the prefix and two hashes of 16 bytes with their keys.
const (
	alphaColdkeyAt = 32 + 16 + 32 + 16
	alphaNetuidAt  = alphaColdkeyAt + 32
)

// PopulateRootColdkeyStakingMaps visits the next shares of the older map.
func (p *Pallet) PopulateRootColdkeyStakingMaps(ctx *frame.Context) {
	p.indexColdkeys(ctx, p.Alpha.Prefix(), p.AlphaMapLastKey)
}

// PopulateRootColdkeyStakingMapsV2 visits the next shares of the newer map.
func (p *Pallet) PopulateRootColdkeyStakingMapsV2(ctx *frame.Context) {
	p.indexColdkeys(ctx, p.AlphaV2.Prefix(), p.AlphaV2MapLastKey)
}

// indexColdkeys visits the shares behind the last one visited, or the first ones
// again if there is none, and notes how far it came. It writes nothing if the
// map is empty.
func (p *Pallet) indexColdkeys(ctx *frame.Context, prefix []byte, last *frame.Value[*[]byte]) {
	var after []byte
	from := last.Get(ctx)
	if from != nil {
		after = *from
	}
	batch := shareKeys(ctx, prefix, after)
	if from == nil && len(batch) == 0 {
		return
	}
	for _, key := range batch {
		if binary.LittleEndian.Uint16(key[alphaNetuidAt:]) == RootNetuid {
			p.MaybeAddColdkeyIndex(ctx, types.AccountID(key[alphaColdkeyAt:alphaNetuidAt]))
		}
	}
	if len(batch) < alphaMapBatchSize {
		last.Put(ctx, nil)
		return
	}
	last.Put(ctx, &batch[len(batch)-1])
}

// shareKeys returns up to a batch of storage keys behind one.
func shareKeys(ctx *frame.Context, prefix, after []byte) (batch [][]byte) {
	ctx.State.Iterate(prefix, after, func(key, _ []byte) bool {
		if len(key) >= alphaNetuidAt+2 {
			batch = append(batch, bytes.Clone(key))
		}
		return len(batch) < alphaMapBatchSize
	})
	return batch
}
