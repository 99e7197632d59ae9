package system

import (
	"bytes"
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// placeholder is what stands for the hash of the genesis block, and of its
// parent, in the genesis state: 32 times the byte 69.
var placeholder = types.Hash(bytes.Repeat([]byte{69}, 32))

func (p *Pallet) buildGenesis(ctx *frame.Context, _ json.RawMessage) error {
	p.BlockHash.Put(ctx, 0, placeholder)
	p.ParentHash.Put(ctx, placeholder)
	p.LastRuntimeUpgrade.Put(ctx, LastRuntimeUpgradeInfo{
		SpecVersion: p.cfg.Version.SpecVersion, SpecName: p.cfg.Version.SpecName,
	})
	p.UpgradedToU32RefCount.Put(ctx, true)
	p.UpgradedToTripleRefCount.Put(ctx, true)
	ctx.State.Put(extrinsicIndexKey, []byte{0, 0, 0, 0})
	return nil
}
