package node_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/toy"
)

// TestStats makes and takes blocks that end in each of the ways that can be
// brought about, and looks at the figures.
func TestStats(t *testing.T) {
	a, _ := open(t, &toy.Runtime{})
	b, _ := open(t, &toy.Runtime{})
	for n := range uint64(10) {
		send(t, a, toy.Transfer(n, 0, 99, 1, 0))
	}
	propose := func(change func(p *consensus.Plan)) consensus.Candidate {
		p := plan(a)
		change(p)
		x, err := a.Propose(context.Background(), p)
		require.NoError(t, err)
		return x
	}
	require.Zero(t, propose(func(p *consensus.Plan) { p.Empty = true }).Pooled())
	require.Zero(t, propose(func(p *consensus.Plan) { p.Deadline = time.Now().Add(-time.Second) }).Pooled())
	require.Zero(t, propose(func(p *consensus.Plan) { p.MaxBytes = 1 }).Pooled())
	x := propose(func(*consensus.Plan) {})
	st := a.Stats()
	require.Equal(t, map[node.Ending]uint64{
		node.EndedWanted: 1, node.EndedDeadline: 1, node.EndedSize: 1, node.EndedEmpty: 1,
	}, st.Ended)
	require.EqualValues(t, 4, st.Built.Count)
	require.EqualValues(t, 4, st.Proposed.Count)
	require.EqualValues(t, 4, st.Inherents.Count)
	require.LessOrEqual(t, st.Built.Sum, st.Proposed.Sum)
	require.EqualValues(t, len(x.Body()), st.Extrinsics)
	require.EqualValues(t, 10, st.Judged)
	require.Equal(t, st.Judging, st.Judged)
	require.NoError(t, a.Commit(x))
	require.Zero(t, a.Stats().Imported.Count, "own blocks are not imported")
	require.EqualValues(t, 1, a.Stats().Committed.Count)

	y, err := b.Execute(context.Background(), x.Header(), x.Body(), consensus.Proposed)
	require.NoError(t, err)
	_, err = b.Execute(context.Background(), x.Header(), x.Body()[:len(x.Body())-1], consensus.Decided)
	require.Error(t, err, "its header says otherwise")
	require.NoError(t, b.Commit(y))
	_, err = b.Execute(context.Background(), x.Header(), x.Body(), consensus.Decided)
	require.Error(t, err, "it stands on another block")
	st = b.Stats()
	require.Equal(t, map[node.Outcome]uint64{node.OutcomeImported: 1, node.OutcomeBad: 1, node.OutcomeOrphan: 1}, st.Imports)
	require.EqualValues(t, 1, st.Executed.Count)
	require.EqualValues(t, 1, st.Imported.Count)
	require.GreaterOrEqual(t, st.Imported.Sum, st.Executed.Sum)
	checked := st.Checked[true]
	require.EqualValues(t, 2, checked.Count)
	require.Equal(t, checked.Count, checked.UpTo[len(node.Bounds)-1])
}
