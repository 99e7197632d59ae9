package node_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/toy"
)

const slot = 250

func open(t testing.TB, rt *toy.Runtime) (*node.Chain, *store.Store) {
	rt.Slot = slot
	s, err := toy.OpenStore(db.NewMem(), store.Options{}, toy.Validators(4), 100, 1_000)
	require.NoError(t, err)
	c, err := node.Open(node.Config{
		Store: s, Runtime: rt, Log: slog.New(slog.DiscardHandler), Pool: txpool.Options{Author: true},
	})
	require.NoError(t, err)
	t.Cleanup(func() { c.Close(); s.Close() })
	return c, s
}

func plan(c *node.Chain) *consensus.Plan {
	n := c.Tip().Slot + 1
	return &consensus.Plan{Timestamp: n * slot, Digest: []types.DigestItem{consensus.SlotItem(n)}}
}

func build(t testing.TB, c *node.Chain) consensus.Candidate {
	b, err := c.Propose(context.Background(), plan(c))
	require.NoError(t, err)
	return b
}

func send(t testing.TB, c *node.Chain, xts ...types.Extrinsic) {
	for _, xt := range xts {
		_, err := c.Pool().Submit(context.Background(), txpool.External, xt)
		require.NoError(t, err)
	}
}

func balance(t testing.TB, s *store.Store, account uint64) uint64 {
	v, _, release, err := s.Best()
	require.NoError(t, err)
	defer release()
	b, _ := toy.Account(v.Get, account)
	return b
}

func TestBuildCommitExecute(t *testing.T) {
	a, as := open(t, &toy.Runtime{})
	b, bs := open(t, &toy.Runtime{})
	sub := a.Subscribe()
	for n := range uint64(3) {
		send(t, a, toy.Transfer(1, n, 2, 10, 0), toy.Transfer(3, n, 4, 5, 9))
		x := build(t, a)
		require.Equal(t, 2, x.Pooled())
		require.NoError(t, a.Commit(x))
		y, err := b.Execute(context.Background(), x.Header(), x.Body(), consensus.Proposed)
		require.NoError(t, err)
		require.NoError(t, b.Commit(y))
	}
	require.Equal(t, a.Tip(), b.Tip())
	require.Equal(t, uint32(3), a.Tip().Number)
	require.Equal(t, uint64(970), balance(t, as, 1))
	require.Equal(t, uint64(1_015), balance(t, bs, 4))
	require.Zero(t, a.Pool().Counts())

	var seen []uint32
	for len(seen) < 3 {
		<-sub.Wake()
		for _, i := range sub.Take() {
			seen = append(seen, i.Header.Number)
			require.NotEmpty(t, i.Changes)
		}
	}
	require.Equal(t, []uint32{1, 2, 3}, seen)
}

func TestExecuteRefuses(t *testing.T) {
	a, _ := open(t, &toy.Runtime{})
	send(t, a, toy.Transfer(1, 0, 2, 10, 0))
	x := build(t, a)
	good := *x.Header()
	run := func(change func(h *types.Header, body []types.Extrinsic) []types.Extrinsic) error {
		h := good
		body := change(&h, append([]types.Extrinsic{}, x.Body()...))
		_, err := a.Execute(context.Background(), &h, body, consensus.Proposed)
		return err
	}
	same := func(_ *types.Header, b []types.Extrinsic) []types.Extrinsic { return b }
	require.NoError(t, run(same))
	for name, change := range map[string]func(*types.Header, []types.Extrinsic) []types.Extrinsic{
		"state root":      func(h *types.Header, b []types.Extrinsic) []types.Extrinsic { h.StateRoot[0]++; return b },
		"extrinsics root": func(h *types.Header, b []types.Extrinsic) []types.Extrinsic { h.ExtrinsicsRoot[0]++; return b },
		"parent":          func(h *types.Header, b []types.Extrinsic) []types.Extrinsic { h.ParentHash[0]++; return b },
		"number":          func(h *types.Header, b []types.Extrinsic) []types.Extrinsic { h.Number++; return b },
		"no inherent":     func(_ *types.Header, b []types.Extrinsic) []types.Extrinsic { return b[1:] },
		"missing":         func(_ *types.Header, b []types.Extrinsic) []types.Extrinsic { return b[:1] },
		"twice":           func(_ *types.Header, b []types.Extrinsic) []types.Extrinsic { return append(b, b[1]) },
		"panics":          func(_ *types.Header, b []types.Extrinsic) []types.Extrinsic { return append(b, toy.Panics(7, 0)) },
	} {
		require.True(t, consensus.IsInvalid(run(change)), name)
	}
	require.NoError(t, a.Commit(x))
}

func TestPanickingTransactionStopsNoBlock(t *testing.T) {
	c, s := open(t, &toy.Runtime{})
	w, err := c.Pool().SubmitAndWatch(context.Background(), txpool.External, toy.Panics(5, 0))
	require.NoError(t, err)
	send(t, c, toy.Transfer(1, 0, 2, 10, 0))
	x := build(t, c)
	require.Equal(t, 1, x.Pooled())
	require.NoError(t, c.Commit(x))
	require.Equal(t, uint64(990), balance(t, s, 1))
	require.Equal(t, txpool.StatusReady, (<-w.Events()).Status)
	require.Equal(t, txpool.StatusInvalid, (<-w.Events()).Status)
	_, err = c.Pool().Submit(context.Background(), txpool.External, toy.Panics(5, 0))
	require.Equal(t, 1012, err.(*txpool.Error).Code())
}

func TestFullBlocks(t *testing.T) {
	c, _ := open(t, &toy.Runtime{MaxLength: 500})
	for i := range uint64(30) {
		send(t, c, toy.Transfer(i, 0, 50, 1, 0))
	}
	var sizes []int
	for c.Pool().Counts().Ready > 0 {
		x := build(t, c)
		require.NoError(t, c.Commit(x))
		sizes = append(sizes, x.Pooled())
	}
	require.Equal(t, []int{11, 11, 8}, sizes)

	send(t, c, toy.Transfer(1, 1, 50, 1, 0), toy.Transfer(2, 1, 50, 1, 0))
	p := plan(c)
	p.MaxBytes = 10 + 42 + 41
	x, err := c.Propose(context.Background(), p)
	require.NoError(t, err)
	require.Equal(t, 1, x.Pooled())
	p.Deadline = time.Now().Add(-time.Second)
	x, err = c.Propose(context.Background(), p)
	require.NoError(t, err)
	require.Zero(t, x.Pooled())
}

func TestFailingTransactionLeavesThePool(t *testing.T) {
	c, _ := open(t, &toy.Runtime{})
	send(t, c, toy.Transfer(1, 0, 2, 1_000, 5)) // afterwards 1 has nothing left
	send(t, c, toy.Transfer(1, 1, 2, 1, 5), toy.Transfer(1, 2, 2, 1, 5))
	x := build(t, c)
	require.Equal(t, 1, x.Pooled())
	require.NoError(t, c.Commit(x))
	require.Zero(t, c.Pool().Counts())
}

func TestStaleCandidate(t *testing.T) {
	c, _ := open(t, &toy.Runtime{})
	x, y := build(t, c), build(t, c)
	require.NoError(t, c.Commit(x))
	require.Error(t, c.Commit(y))
	require.Equal(t, uint32(1), c.Tip().Number)
}
