package network

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/node/toy"
)

func startAll(t testing.TB, s *spec, n int) []*member {
	var nodes []*member
	for i := range n {
		nodes = append(nodes, s.start(t, i, options{}))
	}
	await(t, 2, 30*time.Second, nodes...)
	return nodes
}

func TestByzantineProposals(t *testing.T) {
	s := newSpec(t, 4, 4)
	l := &liar{}
	evil := s.start(t, 0, options{mutate: func(c *comet.Config) {
		l.Chain = c.Chain
		c.Chain = l
	}})
	var honest []*member
	for i := 1; i < 4; i++ {
		honest = append(honest, s.start(t, i, options{}))
	}
	deadline := time.Now().Add(90 * time.Second)
	for l.told.Load() < int64(len(lies)+2) && time.Now().Before(deadline) {
		time.Sleep(50 * time.Millisecond)
	}
	require.GreaterOrEqual(t, l.told.Load(), int64(len(lies)+2))
	h := honest[0].height()
	await(t, h+4, 20*time.Second, honest...)
	agree(t, honest...)
	agree(t, honest[0], evil)
	l.mu.Lock()
	for _, lie := range l.lies {
		_, err := honest[0].store.ByHash(lie)
		require.ErrorIs(t, err, store.ErrUnknown, "a lie became a block")
	}
	l.mu.Unlock()
	w := honest[1].send(t, toy.Transfer(1, 0, 2, 3, 0))
	require.Equal(t, txpool.StatusFinalized, final(t, w, 10*time.Second).Status)
}

func TestPanickingTransactionStopsNobody(t *testing.T) {
	s := newSpec(t, 4, 4)
	nodes := startAll(t, s, 4)
	h := nodes[0].height()
	for i := range uint64(20) {
		nodes[i%4].send(t, toy.Panics(i, 0))
	}
	w := nodes[2].send(t, toy.Transfer(100, 0, 2, 3, 0))
	require.Equal(t, txpool.StatusFinalized, final(t, w, 5*time.Second).Status)
	await(t, h+8, 8*time.Second, nodes...)
	agree(t, nodes...)
}

func TestPartition(t *testing.T) {
	s := newSpec(t, 4, 4)
	// Nodes 0 and 1 reach 2 and 3 through cables only.
	cables := make(map[[2]int]*cable)
	var nodes []*member
	for i := range 4 {
		nodes = append(nodes, s.start(t, i, options{peers: []int{}, mutate: func(c *comet.Config) {
			c.Peers = nil
			for j := range i {
				port := s.ports[j]
				if j < 2 && i >= 2 {
					k := newCable(t, fmt.Sprintf("127.0.0.1:%d", port))
					cables[[2]int{i, j}] = k
					port = k.port()
				}
				c.Peers = append(c.Peers, fmt.Sprintf("%s@127.0.0.1:%d", comet.NodeID(toy.Secret(1000+j)), port))
			}
		}}))
	}
	await(t, 3, 30*time.Second, nodes...)
	for _, k := range cables {
		k.set(true)
	}
	time.Sleep(2 * slot * time.Millisecond)
	before := make([]uint32, 4)
	for i, m := range nodes {
		before[i] = m.height()
	}
	left := nodes[0].send(t, toy.Transfer(1, 0, 2, 3, 0))
	right := nodes[3].send(t, toy.Transfer(3, 0, 2, 3, 0))
	time.Sleep(2 * time.Second)
	for i, m := range nodes {
		require.LessOrEqual(t, m.height(), before[i]+1, "half of the validators decide nothing")
	}
	for _, k := range cables {
		k.set(false)
	}
	h := nodes[0].height()
	await(t, h+4, 30*time.Second, nodes...)
	require.Equal(t, txpool.StatusFinalized, final(t, left, 5*time.Second).Status)
	require.Equal(t, txpool.StatusFinalized, final(t, right, 5*time.Second).Status)
	agree(t, nodes...)
}

func TestClockThatRunsAhead(t *testing.T) {
	s := newSpec(t, 4, 4)
	nodes := startAll(t, s, 4)
	nodes[1].shift.Store(int64(time.Minute))
	nodes[2].shift.Store(-int64(time.Minute)) // behind: it refuses all, the rest is enough
	nodes[2].shift.Store(0)
	h := nodes[0].height()
	await(t, h+8, 30*time.Second, nodes...)
	ahead := nodes[0].chain.Tip().Slot - consensus.NewSlots(slot).At(consensus.Millis(time.Now()))
	require.LessOrEqual(t, int64(ahead), int64(1))
	agree(t, nodes...)
}

func TestLateJoiner(t *testing.T) {
	s := newSpec(t, 4, 5)
	nodes := startAll(t, s, 4)
	for i := range uint64(50) {
		nodes[i%4].send(t, toy.Transfer(i, 0, 60, 1, 0))
	}
	await(t, 20, 20*time.Second, nodes...)
	fifth := s.start(t, 4, options{})
	await(t, nodes[0].height(), 20*time.Second, fifth)
	h := fifth.height()
	await(t, h+6, 10*time.Second, append(nodes, fifth)...)
	agree(t, append(nodes, fifth)...)
	require.Eventually(t, func() bool { return !fifth.engine.Syncing() }, 20*time.Second, 50*time.Millisecond)
	w := fifth.send(t, toy.Transfer(100, 0, 60, 1, 0))
	require.Equal(t, txpool.StatusFinalized, final(t, w, 5*time.Second).Status)
}

func TestValidatorsChange(t *testing.T) {
	s := newSpec(t, 4, 5)
	nodes := startAll(t, s, 4)
	// The fifth node has the key of a fifth validator, who is none yet.
	signer, err := comet.OpenSigner(t.TempDir(), toy.Secret(4), logger())
	require.NoError(t, err)
	defer signer.Close()
	fifth := s.start(t, 4, options{mutate: func(c *comet.Config) { c.Signer = signer }})
	await(t, nodes[0].height(), 20*time.Second, fifth)
	next := toy.Validators(5)[1:] // validator 0 leaves, 4 joins
	w := nodes[0].send(t, toy.Voters(1, 0, next))
	require.Equal(t, txpool.StatusFinalized, final(t, w, 5*time.Second).Status)
	h := nodes[0].height()
	all := append(append([]*member{}, nodes...), fifth)
	await(t, h+10, 20*time.Second, all...)
	nodes[0].stop(t) // it is not missed
	nodes[1].stop(t) // three of four are left
	rest := []*member{nodes[2], nodes[3], fifth}
	h = rest[0].height()
	await(t, h+4, 20*time.Second, rest...)
	agree(t, rest...)
	height, _ := signer.LastSigned()
	require.GreaterOrEqual(t, height, int64(h))
}

func TestSecondNodeWithTheSameKey(t *testing.T) {
	s := newSpec(t, 4, 5)
	nodes := startAll(t, s, 4)
	twin, err := comet.OpenSigner(t.TempDir(), toy.Secret(0), logger())
	require.NoError(t, err)
	defer twin.Close()
	fifth := s.start(t, 4, options{mutate: func(c *comet.Config) { c.Signer = twin }})
	await(t, nodes[0].height()+4, 20*time.Second, append(nodes, fifth)...)
	height, _ := twin.LastSigned()
	h := nodes[0].height()
	await(t, h+8, 20*time.Second, append(nodes, fifth)...)
	again, _ := twin.LastSigned()
	require.Equal(t, height, again, "the second one has stopped signing")
	first, _ := nodes[0].signer.LastSigned()
	require.GreaterOrEqual(t, first, int64(h), "the first one has not")
}
