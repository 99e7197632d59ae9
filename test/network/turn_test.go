package network

import (
	"encoding/binary"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// Users of MevShield encrypt for the author of the block after the next, so a
// block has to name the one whom CometBFT lets propose then.
func TestBlocksNameTheProposerAfterTheNext(t *testing.T) {
	s := newSpec(t, 4, 4)
	nodes := startAll(t, s, 4)
	const blocks = 14
	await(t, blocks, 30*time.Second, nodes...)
	var made, due []uint32
	for n := uint32(1); n <= blocks; n++ {
		info, err := nodes[0].store.Info(uint64(n))
		require.NoError(t, err)
		h, err := types.DecodeHeader(info.Header)
		require.NoError(t, err)
		by, ok := consensus.ProposerOf(&h.Digest)
		require.True(t, ok)
		data, ok := h.Digest.Find(types.DigestPreRuntime, consensus.EngineAfterNext)
		require.True(t, ok, "block %d", n)
		made, due = append(made, by), append(due, binary.LittleEndian.Uint32(data))
	}
	hits := 0
	for i := range blocks - 2 {
		if due[i] == made[i+2] {
			hits++
		}
	}
	t.Log("made by", made, "announced", due)
	require.GreaterOrEqual(t, hits, blocks-4, "but for rounds that failed at the start")
}
