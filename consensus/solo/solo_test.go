package solo_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/solo"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/toy"
)

func open(t testing.TB, slot uint64) *node.Chain {
	s, err := toy.OpenStore(db.NewMem(), store.Options{}, toy.Validators(1), 100, 1_000)
	require.NoError(t, err)
	c, err := node.Open(node.Config{
		Store: s, Runtime: &toy.Runtime{Slot: slot}, Log: slog.New(slog.DiscardHandler), Pool: txpool.Options{Author: true},
	})
	require.NoError(t, err)
	t.Cleanup(func() { c.Close(); s.Close() })
	return c
}

func start(t testing.TB, c *node.Chain, slot uint64, mode solo.Mode, signers ...solo.Signer) *solo.Engine {
	e := solo.New(solo.Config{Chain: c, Pool: c.Pool(), Slots: consensus.NewSlots(slot), Mode: mode, Signers: signers})
	require.NoError(t, e.Start())
	t.Cleanup(func() { require.NoError(t, e.Stop()) })
	return e
}

func TestManual(t *testing.T) {
	var first types.Hash
	for range 2 {
		c := open(t, 12_000)
		e := start(t, c, 12_000, solo.Manual)
		for n := uint64(1); n <= 3; n++ {
			h, err := e.CreateBlock(context.Background(), true)
			require.NoError(t, err)
			tip := c.Tip()
			require.Equal(t, consensus.Tip{Hash: h, Number: uint32(n), Slot: n, Timestamp: n * 12_000, Authorities: tip.Authorities}, tip)
		}
		if first.IsZero() {
			first = c.Tip().Hash
		}
		require.Equal(t, first, c.Tip().Hash, "the same requests give the same chain")
		_, err := e.CreateBlock(context.Background(), false)
		require.ErrorIs(t, err, solo.ErrEmptyPool)
	}
}

func TestInstant(t *testing.T) {
	c := open(t, 250)
	start(t, c, 250, solo.Instant)
	w, err := c.Pool().SubmitAndWatch(context.Background(), txpool.External, toy.Transfer(1, 0, 2, 3, 0))
	require.NoError(t, err)
	for e := range w.Events() {
		if e.Status == txpool.StatusFinalized {
			require.Equal(t, c.Tip().Hash, types.Hash(e.Block))
		}
	}
	require.Equal(t, uint32(1), c.Tip().Number)
}

func TestPerSlot(t *testing.T) {
	const slot = 100
	c := open(t, slot)
	begin := time.Now()
	start(t, c, slot, solo.PerSlot)
	require.Eventually(t, func() bool { return c.Tip().Number >= 5 }, 5*time.Second, time.Millisecond)
	require.GreaterOrEqual(t, time.Since(begin), 3*slot*time.Millisecond)
	tip := c.Tip()
	require.InDelta(t, time.Now().UnixMilli(), tip.Timestamp, 60)
	require.Equal(t, tip.Timestamp/slot, tip.Slot)
}

func TestEvery(t *testing.T) {
	c := open(t, 20)
	start(t, c, 20, solo.Every(30*time.Millisecond))
	require.Eventually(t, func() bool { return c.Tip().Number >= 4 }, 5*time.Second, time.Millisecond)
}

func TestParseMode(t *testing.T) {
	for s, want := range map[string]solo.Mode{"manual": solo.Manual, "instant": solo.Instant, "250": solo.Every(250 * time.Millisecond)} {
		got, err := solo.ParseMode(s)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for _, s := range []string{"", "0", "-1", "auto"} {
		_, err := solo.ParseMode(s)
		require.Error(t, err)
	}
}

type signer struct{ pair crypto.Pair }

func (s signer) Author() (a types.AccountID) { copy(a[:], s.pair.Public()); return a }
func (s signer) Sign(msg []byte) (sig [64]byte) {
	copy(sig[:], s.pair.Sign(msg))
	return sig
}

func TestSeal(t *testing.T) {
	pair, err := crypto.FromURI(crypto.Sr25519, "//One")
	require.NoError(t, err)
	s := signer{pair}
	c := open(t, 250)
	e := start(t, c, 250, solo.Manual, s)
	_, err = e.CreateBlock(context.Background(), true)
	require.NoError(t, err)
	h, hash := c.Best()
	require.Equal(t, h.Hash(), hash)
	pre, seal, ok := h.WithoutSeal(types.EngineAura)
	require.True(t, ok)
	msg := pre.Hash()
	require.True(t, crypto.VerifySr25519(s.Author(), msg[:], [64]byte(seal)))
}
