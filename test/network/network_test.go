package network

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/node/toy"
)

func TestOneValidator(t *testing.T) {
	s := newSpec(t, 1, 1)
	m := s.start(t, 0, options{})
	begin := time.Now()
	await(t, 10, 10*time.Second, m)
	took := time.Since(begin)
	require.Greater(t, took, 8*slot*time.Millisecond, "slots pace the blocks")
	require.Less(t, took, 14*slot*time.Millisecond)
	e := final(t, m.send(t, toy.Transfer(1, 0, 2, 3, 0)), time.Second)
	require.Equal(t, txpool.StatusFinalized, e.Status)
}

func TestFourValidators(t *testing.T) {
	s := newSpec(t, 4, 4)
	var nodes []*member
	for i := range 4 {
		nodes = append(nodes, s.start(t, i, options{}))
	}
	await(t, 3, 30*time.Second, nodes...)
	h := nodes[0].height()
	begin := time.Now()
	await(t, h+12, 10*time.Second, nodes...)
	t.Logf("12 blocks in %s", time.Since(begin))
	for i, m := range nodes {
		w := m.send(t, toy.Transfer(uint64(10+i), 0, 2, 3, 0))
		require.Equal(t, txpool.StatusFinalized, final(t, w, 3*time.Second).Status)
	}
	agree(t, nodes...)
}
