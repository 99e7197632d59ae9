package binding_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/solo"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/binding"
	"github.com/tensord/tensord/runtime"
)

type genesis struct {
	Top           map[string]types.Bytes
	GenesisHeader types.Bytes
	GenesisHash   types.Hash
}

// open returns a chain that begins with a recorded genesis.
func open(t testing.TB, file string) (*node.Chain, *store.Store) {
	var g genesis
	refdata.JSON(t, file, &g)
	m := &state.Map{}
	for k, v := range g.Top {
		var key types.Bytes
		require.NoError(t, key.UnmarshalText([]byte(k)))
		m.Put(key, v)
	}
	h, err := types.DecodeHeader(g.GenesisHeader)
	require.NoError(t, err)
	s, err := store.Open(db.NewMem(), store.Options{})
	require.NoError(t, err)
	_, err = s.ImportMap(m, store.Block{Hash: g.GenesisHash, StateRoot: h.StateRoot, Header: g.GenesisHeader})
	require.NoError(t, err)
	c, err := node.Open(node.Config{
		Store: s, Runtime: binding.New(runtime.New(runtime.Standard)), Log: slog.New(slog.DiscardHandler),
		Pool: txpool.Options{Author: true},
	})
	require.NoError(t, err)
	t.Cleanup(func() { c.Close(); s.Close() })
	return c, s
}

// TestRecordedBlocks executes and commits blocks that the reference made.
func TestRecordedBlocks(t *testing.T) {
	for _, name := range []string{"a-empty-20", "b-balances-proxy-multisig-sudo"} {
		var trace struct {
			Preset string
			Blocks []struct {
				Header     types.Bytes
				Hash       types.Hash
				Extrinsics []types.Bytes
			}
		}
		refdata.JSON(t, "traces/"+name+".json", &trace)
		c, _ := open(t, "genesis-"+trace.Preset+".json")
		for _, b := range trace.Blocks {
			h, err := types.DecodeHeader(b.Header)
			require.NoError(t, err)
			body := make([]types.Extrinsic, len(b.Extrinsics))
			for i, xt := range b.Extrinsics {
				body[i] = types.Extrinsic(xt)
			}
			x, err := c.Execute(context.Background(), h, body, consensus.Decided)
			require.NoError(t, err, "%s block %d", name, h.Number)
			require.NoError(t, c.Commit(x))
			require.Equal(t, b.Hash, c.Tip().Hash)
		}
	}
}

type signer struct{ crypto.Pair }

func (s signer) Author() (a types.AccountID) { copy(a[:], s.Public()); return a }
func (s signer) Sign(msg []byte) (sig [64]byte) {
	copy(sig[:], s.Pair.Sign(msg))
	return sig
}

// TestSolo makes blocks with the runtime and executes them again elsewhere.
func TestSolo(t *testing.T) {
	a, _ := open(t, "genesis-dev.json")
	b, _ := open(t, "genesis-dev.json")
	one := signer{crypto.MustFromURI(crypto.Sr25519, "//One")}
	require.Equal(t, one.Author(), a.Tip().Authorities[0].Author)
	sub := a.Subscribe()
	e := solo.New(solo.Config{
		Chain: a, Pool: a.Pool(), Slots: consensus.NewSlots(12_000), Mode: solo.Manual, Signers: []solo.Signer{one},
	})
	for n := uint32(1); n <= 10; n++ {
		_, err := e.CreateBlock(context.Background(), true)
		require.NoError(t, err)
		require.Equal(t, uint64(n)*12_000, a.Tip().Timestamp)
	}
	for b.Tip().Number < 10 {
		select {
		case <-sub.Wake():
		case <-time.After(5 * time.Second):
			t.Fatal("no block is told of")
		}
		for _, i := range sub.Take() {
			_, _, sealed := i.Header.WithoutSeal(types.EngineAura)
			require.True(t, sealed)
			require.Equal(t, i.Hash, i.Header.Hash())
		}
		if a.Tip().Number == 10 {
			break
		}
	}
}
