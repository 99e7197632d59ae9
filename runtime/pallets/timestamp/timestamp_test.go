package timestamp_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/aura"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/timestamp"
	"github.com/tensord/tensord/runtime/primitives"
)

const slot = 1_000_000

type chain struct {
	*pallettest.Chain
	aura *aura.Pallet
	time *timestamp.Pallet
}

func newChain(t *testing.T, proposer types.EngineID) *chain {
	c := new(chain)
	c.Chain = pallettest.New(t, nil, func(sys *system.Pallet, _ *balances.Pallet) []frame.Pallet {
		c.aura = aura.New(sys, aura.Config{SlotDuration: 12_000, Proposer: proposer})
		c.time = timestamp.New(c.aura, timestamp.Config{MinimumPeriod: 6_000})
		return []frame.Pallet{c.aura, c.time}
	})
	c.aura.Authorities.Put(c.Ctx, []primitives.AuraID{{Public: [32]byte{1}}, {Public: [32]byte{2}}, {Public: [32]byte{3}}})
	return c
}

func (c *chain) begin(slot uint64, more ...types.DigestItem) {
	item := types.PreRuntime(types.EngineAura, scale.AppendUint64(nil, slot))
	c.Sys.Digest.Put(c.Ctx, types.Digest{Logs: append([]types.DigestItem{item}, more...)})
	c.aura.Hooks().OnInitialize(c.Ctx, 1)
}

func (c *chain) set(now uint64) error {
	_, err := c.Dispatch(frame.None(), "Timestamp", "set", &timestamp.SetArgs{Now: now})
	return err
}

func TestOneTimePerBlockInItsSlot(t *testing.T) {
	c := newChain(t, types.EngineID{})
	require.Equal(t, frame.ErrBadOrigin, func() error {
		_, err := c.Dispatch(frame.Root(), "Timestamp", "set", new(timestamp.SetArgs))
		return err
	}())
	c.begin(slot)
	require.Panics(t, func() { _ = c.set((slot + 1) * 12_000) }, "a time of the next slot")
	c = newChain(t, types.EngineID{})
	c.begin(slot)
	require.NoError(t, c.set(slot*12_000+8))
	require.Panics(t, func() { _ = c.set(slot*12_000 + 9) }, "twice")
	c.time.Hooks().OnFinalize(c.Ctx, 1)
	require.False(t, c.time.DidUpdate.Exists(c.Ctx))
	require.Panics(t, func() { c.time.Hooks().OnFinalize(c.Ctx, 1) }, "not at all")
	require.Panics(t, func() { c.begin(slot) }, "the same slot")
}

func TestInherent(t *testing.T) {
	c := newChain(t, types.EngineID{})
	c.time.Now.Put(c.Ctx, 50_000)
	h := c.time.Hooks()
	data := func(ms uint64) frame.InherentData {
		return frame.InherentData{timestamp.InherentID: scale.AppendUint64(nil, ms)}
	}
	call := h.CreateInherent(c.Ctx, data(51_000))
	require.True(t, h.IsInherent(call))
	require.EqualValues(t, 56_000, call.Args.(*timestamp.SetArgs).Now, "the minimum period is kept")
	require.NoError(t, h.CheckInherent(c.Ctx, call, data(26_000)))
	require.Equal(t, timestamp.TooFarInFuture, h.CheckInherent(c.Ctx, call, data(25_999)))
	call.Args.(*timestamp.SetArgs).Now--
	require.Equal(t, timestamp.TooEarly, h.CheckInherent(c.Ctx, call, data(60_000)))
	require.Panics(t, func() { h.CreateInherent(c.Ctx, nil) })
}

func TestAuthor(t *testing.T) {
	engine := types.EngineID{'t', 'e', 's', 't'}
	c := newChain(t, engine)
	_, ok := c.aura.Author(c.Ctx)
	require.False(t, ok)
	c.begin(slot)
	who, ok := c.aura.Author(c.Ctx)
	require.True(t, ok)
	require.Equal(t, types.AccountID{2}, who, "slot modulo authorities")
	c.begin(slot+1, types.PreRuntime(engine, []byte{0, 0, 0, 0}))
	who, _ = c.aura.Author(c.Ctx)
	require.Equal(t, types.AccountID{1}, who)
	c.begin(slot+2, types.PreRuntime(engine, []byte{3, 0, 0, 0}))
	_, ok = c.aura.Author(c.Ctx)
	require.False(t, ok, "there is no fourth")
}

func TestChangeAuthorities(t *testing.T) {
	c := newChain(t, types.EngineID{})
	c.aura.ChangeAuthorities(c.Ctx, nil)
	require.Len(t, c.aura.Authorities.Get(c.Ctx), 3)
	c.aura.ChangeAuthorities(c.Ctx, []primitives.AuraID{{Public: [32]byte{9}}})
	logs := c.Sys.Digest.Get(c.Ctx).Logs
	require.Len(t, logs, 1)
	require.Equal(t, append([]byte{1, 4, 9}, make([]byte, 31)...), logs[0].Data)
}
