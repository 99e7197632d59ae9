package txpool

import (
	"context"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestInvariants does random things and checks what doc.go promises.
func TestInvariants(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		b := newBench(t, Options{Ready: Limit{Count: 6, Bytes: 90}, Future: Limit{Count: 3, Bytes: 40}})
		ends := map[*Watch]int{}
		for range rapid.IntRange(1, 80).Draw(r, "steps") {
			account := byte(rapid.IntRange(0, 2).Draw(r, "account"))
			nonce := b.v.state[account] + uint64(rapid.IntRange(0, 4).Draw(r, "ahead"))
			x := xt(account, nonce, byte(rapid.IntRange(0, 5).Draw(r, "priority")))
			switch rapid.IntRange(0, 6).Draw(r, "do") {
			case 0:
				b.commit(blockOf(b, rapid.IntRange(0, 3).Draw(r, "size"))...)
			case 1:
				b.commit(xt(account, b.v.state[account], 99))
			case 2:
				b.Revalidate(context.Background(), 100)
			case 3:
				b.Remove(HashOf(x))
			case 4:
				if w, err := b.SubmitAndWatch(context.Background(), External, x); err == nil {
					ends[w] = 0
				}
			default:
				_ = b.send(x)
			}
			checkInvariants(t, b)
		}
		for w := range ends {
			for _, e := range drain(w) {
				if e.Final() {
					ends[w]++
				}
			}
			if b.Get(w.Hash) == nil {
				require.Equal(t, 1, ends[w], "one end for what has left the pool")
			} else { // still there, or left and sent again
				require.LessOrEqual(t, ends[w], 1)
			}
		}
	})
}

func blockOf(b *bench, n int) [][]byte {
	var out [][]byte
	next := map[byte]uint64{}
	for a, v := range b.v.state {
		next[a] = v
	}
	for it := b.Ready(); len(out) < n; {
		t := it.Next()
		if t == nil {
			break
		}
		a, nonce := t.Bytes[0], binary.LittleEndian.Uint64(t.Bytes[1:])
		if nonce != next[a] {
			it.Reject()
			continue
		}
		next[a]++
		out = append(out, t.Bytes)
	}
	return out
}

func checkInvariants(t *testing.T, b *bench) {
	bytes, provided := 0, map[string]bool{}
	for _, n := range b.ready.byHash {
		bytes += len(n.tx.Bytes)
		for _, p := range n.tx.provides {
			require.False(t, provided[p], "two provide one tag")
			provided[p] = true
			require.Same(t, n, b.ready.provider[p])
		}
		for p := range n.behind {
			require.Contains(t, p.unlocks, n)
			require.Same(t, p, b.ready.byHash[p.tx.Hash])
		}
	}
	require.Equal(t, bytes, b.ready.bytes)
	require.Equal(t, len(provided), len(b.ready.provider))
	require.Equal(t, len(b.ready.byHash), b.ready.worst.Len())
	require.Len(t, b.order(), len(b.ready.byHash), "everything ready comes out")
	bytes = 0
	for _, w := range b.future.byHash {
		bytes += len(w.tx.Bytes)
		require.NotEmpty(t, w.missing)
		for tag := range w.missing {
			require.Contains(t, b.future.wanting[tag], w)
			require.Nil(t, b.ready.provider[tag], "what it waits for is there")
		}
	}
	require.Equal(t, bytes, b.future.bytes)
	require.False(t, b.opt.Ready.exceeded(len(b.ready.byHash), b.ready.bytes))
	require.False(t, b.opt.Future.exceeded(len(b.future.byHash), b.future.bytes))
}
