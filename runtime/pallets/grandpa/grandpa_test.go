package grandpa_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/grandpa"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/system"
)

func newChain(t *testing.T) (*pallettest.Chain, *grandpa.Pallet) {
	var p *grandpa.Pallet
	c := pallettest.New(t, nil, func(sys *system.Pallet, _ *balances.Pallet) []frame.Pallet {
		p = grandpa.New(sys)
		return []frame.Pallet{p}
	})
	return c, p
}

func TestScheduledChange(t *testing.T) {
	c, p := newChain(t)
	next := []grandpa.Authority{{B: 7}}
	require.NoError(t, p.ScheduleChange(c.Ctx, next, 2, nil))
	require.Equal(t, p.Err.ChangePending, p.ScheduleChange(c.Ctx, next, 2, nil))
	finalize := func(n uint32) []types.DigestItem {
		c.Sys.Digest.Kill(c.Ctx)
		p.Hooks().OnFinalize(c.Ctx, n)
		return c.Sys.Digest.Get(c.Ctx).Logs
	}
	logs := finalize(1)
	require.Len(t, logs, 1)
	require.Equal(t, types.EngineGrandpa, logs[0].Engine)
	require.Equal(t, []byte{1, 4}, logs[0].Data[:2])
	require.Equal(t, []byte{7, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0}, logs[0].Data[34:])
	require.Empty(t, finalize(2))
	require.Empty(t, p.Authorities.Get(c.Ctx))
	require.Empty(t, finalize(3))
	require.Equal(t, next, []grandpa.Authority(p.Authorities.Get(c.Ctx)))
	require.Equal(t, []string{"Grandpa.NewAuthorities"}, c.Events())
	require.False(t, p.PendingChange.Exists(c.Ctx))
}

func TestForcedChange(t *testing.T) {
	c, p := newChain(t)
	median := uint32(5)
	require.NoError(t, p.ScheduleChange(c.Ctx, nil, 0, &median))
	p.Hooks().OnFinalize(c.Ctx, 1)
	require.Equal(t, []byte{2, 5, 0, 0, 0, 0, 0, 0, 0, 0}, c.Sys.Digest.Get(c.Ctx).Logs[0].Data)
	require.NoError(t, p.ScheduleChange(c.Ctx, nil, 10, &median))
	p.PendingChange.Kill(c.Ctx)
	require.Equal(t, p.Err.TooSoon, p.ScheduleChange(c.Ctx, nil, 10, &median))
	_, err := c.Dispatch(frame.Root(), "Grandpa", "note_stalled", &grandpa.NoteStalledArgs{Delay: 1, BestFinalizedBlockNumber: 2})
	require.NoError(t, err)
	require.True(t, p.Stalled.Exists(c.Ctx))
}

func TestPause(t *testing.T) {
	c, p := newChain(t)
	s := grandpa.StoredState{Variant: grandpa.StoredStateIsPendingPause}
	s.PendingPause.ScheduledAt, s.PendingPause.Delay = 1, 1
	p.State.Put(c.Ctx, s)
	p.Hooks().OnFinalize(c.Ctx, 1)
	p.Hooks().OnFinalize(c.Ctx, 2)
	require.Equal(t, grandpa.StoredStateIsPaused, p.State.Get(c.Ctx).Variant)
	require.Equal(t, []byte{4, 1, 0, 0, 0}, c.Sys.Digest.Get(c.Ctx).Logs[0].Data)
	require.Equal(t, []string{"Grandpa.Paused"}, c.Events())
}

func TestGenesis(t *testing.T) {
	c, p := newChain(t)
	config := `{"authorities": [["5Caq1V1MnhfNNoGza9sqx1so37LNq2N5xMeR7xpVpv7Nqgnf", 3]]}`
	require.NoError(t, p.Hooks().BuildGenesis(c.Ctx, json.RawMessage(config)))
	list := p.Authorities.Get(c.Ctx)
	require.Len(t, list, 1)
	require.EqualValues(t, 3, list[0].B)
	require.Equal(t, "5Caq1V1MnhfNNoGza9sqx1so37LNq2N5xMeR7xpVpv7Nqgnf", types.AccountID(list[0].A.Public).String())
	require.True(t, p.CurrentSetId.Exists(c.Ctx) && p.SetIdSession.Has(c.Ctx, 0))
	require.Error(t, p.Hooks().BuildGenesis(c.Ctx, json.RawMessage(`{"authorities": [["5Caq"]]}`)))
}
