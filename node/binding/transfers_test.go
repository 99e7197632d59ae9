package binding_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/runtime"
	"github.com/tensord/tensord/runtime/frame"
)

const (
	benchAccounts  = 10_000
	benchTransfers = 5_000
)

// bank is a chain on disk with many rich accounts.
type bank struct {
	c     *node.Chain
	r     *runtime.Runtime
	ctx   *frame.Context
	pairs []crypto.Pair
	block uint64
}

func newBank(b *testing.B) *bank {
	node.TuneGC()
	k := &bank{r: runtime.New(runtime.Standard)}
	for i := range benchAccounts {
		p, err := crypto.FromSeed(crypto.Sr25519, [32]byte{byte(i), byte(i >> 8), 1})
		require.NoError(b, err)
		k.pairs = append(k.pairs, p)
	}
	d, err := db.OpenPebble(b.TempDir(), db.PebbleOptions{})
	require.NoError(b, err)
	rich := types.DevAccount("//Alice")
	k.c, _ = openOn(b, d, "genesis-dev.json", func(m *state.Map) {
		record := m.Get(accountKey(rich))
		for _, p := range k.pairs {
			m.Put(accountKey(types.AccountOf(p)), record)
		}
	})
	m, g := load(b, "genesis-dev.json")
	k.ctx = k.r.Context(state.NewOverlay(m))
	k.r.System().Initialize(k.ctx, 1, g.GenesisHash, types.Digest{})
	return k
}

// next builds a block of transfers between accounts that are there, and
// returns it as another node sees it: not executed.
func (k *bank) next(b *testing.B) (*types.Header, []types.Extrinsic) {
	k.block++
	xts := make([]types.Extrinsic, benchTransfers)
	for i := range xts {
		to := types.AccountOf(k.pairs[benchTransfers+i%(benchAccounts-benchTransfers)])
		xts[i] = transfer(b, k.r, k.ctx, k.pairs[i], int(k.block-1), to)
	}
	for _, xt := range xts {
		_, err := k.c.Pool().Submit(context.Background(), txpool.External, xt)
		require.NoError(b, err)
	}
	x, err := k.c.Propose(context.Background(), &consensus.Plan{
		Timestamp: k.block * 12_000, Digest: []types.DigestItem{consensus.SlotItem(k.block)},
	})
	require.NoError(b, err)
	require.Len(b, x.Body(), benchTransfers+1)
	return x.Header(), x.Body()
}

// BenchmarkBlockOfTransfers executes 5,000 transfers in a block on 10,000
// accounts, computes the root and commits to disk. Signatures are checked with
// a cold cache in "unseen" (block sync), and were checked by the pool in "pooled".
func BenchmarkBlockOfTransfers(b *testing.B) {
	for _, pooled := range []bool{true, false} {
		name := map[bool]string{true: "pooled", false: "unseen"}[pooled]
		b.Run(name, func(b *testing.B) {
			k := newBank(b)
			b.ResetTimer()
			var execute, commit time.Duration
			for range b.N {
				b.StopTimer()
				h, body := k.next(b)
				if !pooled {
					k.c.Runtime().(interface{ Forget() }).Forget()
				}
				b.StartTimer()
				begin := time.Now()
				x, err := k.c.Execute(context.Background(), h, body, consensus.Decided)
				require.NoError(b, err)
				execute += time.Since(begin)
				begin = time.Now()
				require.NoError(b, k.c.Commit(x))
				commit += time.Since(begin)
			}
			b.ReportMetric(float64(b.N*benchTransfers)/b.Elapsed().Seconds(), "xt/s")
			b.ReportMetric(float64(execute.Microseconds())/float64(b.N), "µs/execute")
			b.ReportMetric(float64(commit.Microseconds())/float64(b.N), "µs/commit")
		})
	}
}

func accountKey(a types.AccountID) []byte {
	p, i := crypto.TwoX128Of("System"), crypto.TwoX128Of("Account")
	return crypto.AppendBlake2b128Concat(append(p[:], i[:]...), a[:])
}
