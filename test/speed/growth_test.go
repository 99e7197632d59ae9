package speed

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/cpumeter"
	"github.com/tensord/tensord/replay"
	"github.com/tensord/tensord/runtime/frame"
)

// growthBlock is an empty block of the chain with 128 subnets.
const growthBlock = 10_003

// BenchmarkGrowthSubnets runs an empty block with fewer and fewer subnets of the
// recorded chain: those above are taken off the list of subnets.
func BenchmarkGrowthSubnets(b *testing.B) {
	for _, n := range []int{0, 1, 8, 32, 64, 128} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			c, blk := at(b, "large/large-128.json.gz", growthBlock)
			o := state.NewOverlay(c.State())
			// Subnet 1 is of the preset, those of the recording begin at 2.
			for netuid := n + 2; netuid < 130; netuid++ {
				o.Delete(itemKey("SubtensorModule", "NetworksAdded", uint16(netuid)))
			}
			if n == 0 {
				o.Delete(itemKey("SubtensorModule", "NetworksAdded", 1))
			}
			c.Commit(o)
			benchEmpty(b, c, blk)
		})
	}
}

// benchEmpty measures a block with nothing but its first inherent.
func benchEmpty(b *testing.B, c *replay.Chain, blk *replay.Block) {
	m := cpumeter.Start(b)
	for b.Loop() {
		ctx, err := c.Begin(blk)
		require.NoError(b, err)
		apply(b, c, ctx, types.Extrinsic(blk.Extrinsics[0]))
		c.Runtime().Executive().FinalizeBlock(ctx)
	}
	m.Report(1, cpumeter.Unit)
}

// trimCall is AdminUtils.sudo_trim_to_max_allowed_uids.
var trimCall = []byte{19, 78}

// BenchmarkGrowthNeurons runs a block with the epoch of a subnet whose 256
// neurons were trimmed to fewer.
func BenchmarkGrowthNeurons(b *testing.B) {
	for _, n := range []uint16{16, 64, 256} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			c, blk := at(b, "large/large-1-dense.json.gz", 10_020)
			if n < 256 {
				trim(b, c, n)
			}
			benchEmpty(b, c, blk)
		})
	}
}

// trim shortens subnet 2 to n neurons.
func trim(b *testing.B, c *replay.Chain, n uint16) {
	o := state.NewOverlay(c.State())
	o.Put(itemKey("SubtensorModule", "MinAllowedUids", 2), binary.LittleEndian.AppendUint16(nil, n))
	o.Put(itemKey("SubtensorModule", "ImmunityPeriod", 2), []byte{0, 0})
	window := itemKey("SubtensorModule", "AdminFreezeWindow", 0)[:32]
	o.Put(window, []byte{0, 0})
	ctx := c.Runtime().Context(o)
	raw := binary.LittleEndian.AppendUint16(append([]byte{}, trimCall...), 2)
	call := c.Runtime().Registry().DecodeCall(scale.NewDecoder(binary.LittleEndian.AppendUint16(raw, n)))
	require.NotNil(b, call)
	_, err := call.Dispatch(ctx, frame.Root())
	require.NoError(b, err)
	c.Commit(o)
}

// itemKey is the storage key of a map from netuids, which are hashed by identity.
func itemKey(pallet, item string, netuid uint16) []byte {
	p, i := crypto.TwoX128Of(pallet), crypto.TwoX128Of(item)
	return binary.LittleEndian.AppendUint16(append(p[:], i[:]...), netuid)
}
