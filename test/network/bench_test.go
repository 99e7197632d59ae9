package network

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/node/toy"
)

// benchTransfers sends b.N transfers to the nodes, as fast as their pools take
// them, and waits until all are final.
func benchTransfers(b *testing.B, validators int) {
	s := newSpec(b, validators, validators)
	var nodes []*member
	for i := range validators {
		nodes = append(nodes, s.start(b, i, options{}))
	}
	await(b, 2, 30*time.Second, nodes...)
	b.ResetTimer()
	var done sync.WaitGroup
	for i, m := range nodes {
		done.Go(func() { pour(b, m, i, validators, b.N/validators) })
	}
	done.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "tx/s")
	st := nodes[0].chain.Stats()
	b.ReportMetric(float64(st.Proposed.Mean().Microseconds()), "µs/propose")
	b.ReportMetric(float64(st.Executed.Mean().Microseconds()), "µs/execute")
	b.ReportMetric(float64(st.Committed.Mean().Microseconds()), "µs/commit")
}

// pour keeps the pool of one node full of transfers by its share of the
// accounts.
func pour(b *testing.B, m *member, share, shares, n int) {
	pool := m.chain.Pool()
	own := accounts / shares
	var last *txpool.Watch
	for i := range n {
		for i%64 == 0 && pool.Counts().Ready > 6000/shares {
			time.Sleep(time.Millisecond)
		}
		xt := toy.Transfer(uint64(share*own+i%own), uint64(i/own), uint64(i*7%accounts), 1, 0)
		if i == n-1 {
			last = m.send(b, xt)
			break
		}
		_, err := pool.Submit(context.Background(), txpool.External, xt)
		require.NoError(b, err)
	}
	if last != nil {
		final(b, last, 30*time.Second)
	}
}

func BenchmarkOneValidator(b *testing.B)   { benchTransfers(b, 1) }
func BenchmarkFourValidators(b *testing.B) { benchTransfers(b, 4) }
