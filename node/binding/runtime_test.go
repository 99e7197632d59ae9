package binding_test

import (
	"context"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/scale"
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
	"github.com/tensord/tensord/runtime/frame"
)

type genesis struct {
	Top           map[string]types.Bytes
	GenesisHeader types.Bytes
	GenesisHash   types.Hash
}

// load returns a recorded genesis.
func load(t testing.TB, file string) (*state.Map, *genesis) {
	var g genesis
	refdata.JSON(t, file, &g)
	m := &state.Map{}
	for k, v := range g.Top {
		var key types.Bytes
		require.NoError(t, key.UnmarshalText([]byte(k)))
		m.Put(key, v)
	}
	return m, &g
}

// open returns a chain in memory that begins with a recorded genesis.
func open(t testing.TB, file string) (*node.Chain, *store.Store) {
	return openOn(t, db.NewMem(), file, nil)
}

// openOn returns a chain on d that begins with a recorded genesis, changed by
// change.
func openOn(t testing.TB, d db.DB, file string, change func(*state.Map)) (*node.Chain, *store.Store) {
	m, g := load(t, file)
	b := store.Block{Hash: g.GenesisHash, Header: g.GenesisHeader}
	if change != nil {
		change(m)
	}
	s, err := store.Open(d, store.Options{})
	require.NoError(t, err)
	_, err = s.ImportMap(m, b)
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
	a, as := open(t, "genesis-dev.json")
	b, _ := open(t, "genesis-dev.json")
	one := signer{crypto.MustFromURI(crypto.Sr25519, "//One")}
	require.Equal(t, one.Author(), a.Tip().Authorities[0].Author)
	e := solo.New(solo.Config{
		Chain: a, Pool: a.Pool(), Slots: consensus.NewSlots(12_000), Mode: solo.Manual, Signers: []solo.Signer{one},
	})
	xts := transfers(t, []crypto.Pair{
		crypto.MustFromURI(crypto.Sr25519, "//Alice"), crypto.MustFromURI(crypto.Sr25519, "//Bob"),
	}, 3)
	for n := uint32(1); n <= 5; n++ {
		for range 2 {
			if len(xts) > 0 {
				_, err := a.Pool().Submit(context.Background(), txpool.External, xts[0])
				require.NoError(t, err)
				xts = xts[1:]
			}
		}
		_, err := e.CreateBlock(context.Background(), true)
		require.NoError(t, err)
		require.Equal(t, uint64(n)*12_000, a.Tip().Timestamp)
		h, hash := a.Best()
		require.Equal(t, hash, h.Hash())
		_, _, sealed := h.WithoutSeal(types.EngineAura)
		require.True(t, sealed)
		items, err := as.Body(uint64(n))
		require.NoError(t, err)
		body := make([]types.Extrinsic, len(items))
		for i, xt := range items {
			body[i] = xt
		}
		x, err := b.Execute(context.Background(), h, body, consensus.Decided)
		require.NoError(t, err)
		require.NoError(t, b.Commit(x))
	}
	require.Equal(t, a.Tip(), b.Tip())
	require.Zero(t, a.Pool().Counts())
}

// TestUnbuiltCallIsRefused submits a call that no block can have: its sender
// hears of it at once, instead of waiting for a block that never comes.
func TestUnbuiltCallIsRefused(t *testing.T) {
	c, _ := open(t, "genesis-dev.json")
	r := runtime.New(runtime.Standard)
	m, g := load(t, "genesis-dev.json")
	ctx := r.Context(state.NewOverlay(m))
	r.System().Initialize(ctx, 1, g.GenesisHash, types.Digest{})
	limitOrders := r.Registry().Pallet("LimitOrders")
	const setPalletStatus = 3
	xt := signed(t, r, ctx, crypto.MustFromURI(crypto.Sr25519, "//Alice"), 0, []byte{limitOrders.Index(), setPalletStatus, 0})
	_, err := c.Pool().Submit(context.Background(), txpool.External, xt)
	var refused *txpool.Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, 1010, refused.Code())
	require.Equal(t, frame.InvalidCall.Error(), refused.Reason)
}

// transfers returns n transfers of each account, signed for the dev genesis.
func transfers(t testing.TB, pairs []crypto.Pair, n int) (out []types.Extrinsic) {
	r := runtime.New(runtime.Standard)
	m, g := load(t, "genesis-dev.json")
	ctx := r.Context(state.NewOverlay(m))
	r.System().Initialize(ctx, 1, g.GenesisHash, types.Digest{})
	dest := types.DevAccount("//Ferdie")
	for nonce := range n {
		for _, pair := range pairs {
			out = append(out, transfer(t, r, ctx, pair, nonce, dest))
		}
	}
	return out
}

// transfer returns a signed Balances.transfer_keep_alive.
func transfer(t testing.TB, r *runtime.Runtime, ctx *frame.Context, from crypto.Pair, nonce int, to types.AccountID) types.Extrinsic {
	return signed(t, r, ctx, from, nonce, scale.AppendCompact(append([]byte{5, 3, 0}, to[:]...), 1_000_000))
}

// signed returns a signed extrinsic with a call.
func signed(t testing.TB, r *runtime.Runtime, ctx *frame.Context, from crypto.Pair, nonce int, call []byte) types.Extrinsic {
	// Era, nonce, tip, mode of the metadata hash: what the extensions say.
	extra := scale.AppendCompact([]byte{0}, uint64(nonce))
	extra = append(scale.AppendCompact(extra, 0), 0)
	draft := types.NewSigned(types.AccountOf(from), types.MultiSignature{Variant: types.KeySr25519}, extra, call)
	x, err := r.Executive().Decode(draft)
	require.NoError(t, err)
	msg, err := r.Executive().SigningPayload(ctx, x)
	require.NoError(t, err)
	return types.NewSigned(types.AccountOf(from), types.Sign(from, msg), extra, call)
}
