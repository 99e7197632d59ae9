package txpool

import (
	"context"
	"encoding/binary"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// nonces judges extrinsics made by xt: account, nonce, priority.
type nonces struct {
	mu    sync.Mutex
	state map[byte]uint64
	died  uint64 // longevity, 0: immortal
	short bool   // account can't pay
}

func xt(account byte, nonce uint64, priority byte) []byte {
	return append(binary.LittleEndian.AppendUint64([]byte{account}, nonce), priority)
}

func tag(account byte, nonce uint64) []byte {
	return binary.LittleEndian.AppendUint64([]byte{account}, nonce)
}

func (s *nonces) Validate(_ context.Context, _ Hash, _ Source, x []byte) (Validity, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	account, nonce := x[0], binary.LittleEndian.Uint64(x[1:])
	if s.short {
		return Validity{}, &Error{Kind: Invalid, Reason: "Inability to pay some fees", Transient: true}
	}
	if nonce < s.state[account] {
		return Validity{}, &Error{Kind: Invalid, Reason: "Transaction is outdated"}
	}
	v := Validity{Priority: uint64(x[9]), Provides: [][]byte{tag(account, nonce)}, Propagate: true, Longevity: ^uint64(0)}
	if s.died > 0 {
		v.Longevity = s.died
	}
	if nonce > s.state[account] {
		v.Requires = [][]byte{tag(account, nonce-1)}
	}
	return v, nil
}

type bench struct {
	*Pool
	v      *nonces
	number uint64
	now    time.Time
}

func newBench(t testing.TB, opt Options) *bench {
	b := &bench{v: &nonces{state: map[byte]uint64{}}, now: time.Unix(1, 0)}
	opt.Now = func() time.Time { return b.now }
	b.Pool = New(b.v, Block{}, opt)
	return b
}

func (b *bench) send(x []byte) error {
	_, err := b.Submit(context.Background(), External, x)
	return err
}

// commit makes a block of the extrinsics and moves the nonces.
func (b *bench) commit(xts ...[]byte) Block {
	b.number++
	for _, x := range xts {
		b.v.mu.Lock()
		b.v.state[x[0]] = binary.LittleEndian.Uint64(x[1:]) + 1
		b.v.mu.Unlock()
	}
	blk := Block{Number: b.number, Hash: Hash{byte(b.number), byte(b.number >> 8), 1}, Extrinsics: xts}
	b.Committed(blk)
	return blk
}

func (b *bench) order() []string {
	var out []string
	for it := b.Ready(); ; {
		t := it.Next()
		if t == nil {
			return out
		}
		out = append(out, fmt.Sprintf("%d/%d", t.Bytes[0], binary.LittleEndian.Uint64(t.Bytes[1:])))
	}
}

func kindOf(t *testing.T, err error) Kind {
	var e *Error
	require.ErrorAs(t, err, &e)
	return e.Kind
}

func TestOrder(t *testing.T) {
	b := newBench(t, Options{})
	for _, x := range [][]byte{xt(1, 0, 5), xt(2, 0, 9), xt(1, 1, 200), xt(3, 1, 7), xt(4, 0, 5)} {
		require.NoError(t, b.send(x))
	}
	require.Equal(t, []string{"2/0", "1/0", "1/1", "4/0"}, b.order())
	require.Equal(t, Counts{Ready: 4, ReadyBytes: 40, Future: 1, FutureBytes: 10}, b.Counts())
	require.NoError(t, b.send(xt(3, 0, 1)))
	require.Equal(t, []string{"2/0", "1/0", "1/1", "4/0", "3/0", "3/1"}, b.order())
	require.True(t, b.Provides(tag(3, 1)))
	require.False(t, b.Provides(tag(3, 2)))
}

func TestRejectHidesWhatStandsBehind(t *testing.T) {
	b := newBench(t, Options{})
	for n := range uint64(3) {
		require.NoError(t, b.send(xt(1, n, 5)))
	}
	require.NoError(t, b.send(xt(2, 0, 1)))
	it := b.Ready()
	require.Equal(t, byte(1), it.Next().Bytes[0])
	it.Reject()
	require.Equal(t, byte(2), it.Next().Bytes[0])
	require.Nil(t, it.Next())
}

func TestReplacement(t *testing.T) {
	b := newBench(t, Options{})
	w, err := b.SubmitAndWatch(context.Background(), External, xt(1, 0, 5))
	require.NoError(t, err)
	require.NoError(t, b.send(xt(1, 1, 5)))
	err = b.send(append(xt(1, 0, 5), 1))
	require.Equal(t, TooLowPriority, kindOf(t, err))
	require.Equal(t, "Priority is too low: (5 vs 5)", err.(*Error).Message())
	better := append(xt(1, 0, 6), 1)
	require.NoError(t, b.send(better))
	require.Equal(t, []Event{{Status: StatusReady}, {Status: StatusUsurped, By: HashOf(better)}}, drain(w))
	require.Equal(t, []string{"1/0", "1/1"}, b.order(), "what stood behind stands behind the new one")
}

func drain(w *Watch) []Event {
	var out []Event
	for {
		select {
		case e, ok := <-w.Events():
			if !ok {
				return out
			}
			out = append(out, e)
		default:
			return out
		}
	}
}

func TestKnownAndBanned(t *testing.T) {
	b := newBench(t, Options{})
	require.NoError(t, b.send(xt(1, 0, 5)))
	err := b.send(xt(1, 0, 5))
	require.Equal(t, AlreadyImported, kindOf(t, err))
	require.Equal(t, 1013, err.(*Error).Code())

	b.v.state[2] = 7
	err = b.send(xt(2, 0, 5))
	require.Equal(t, 1010, err.(*Error).Code())
	require.Equal(t, "Transaction is outdated", err.(*Error).Data())
	require.Equal(t, Banned, kindOf(t, b.send(xt(2, 0, 5))))
	b.now = b.now.Add(31 * time.Minute)
	require.Equal(t, Invalid, kindOf(t, b.send(xt(2, 0, 5))))
}

func TestLimits(t *testing.T) {
	b := newBench(t, Options{Ready: Limit{Count: 3, Bytes: 1000}, Future: Limit{Count: 1, Bytes: 1000}})
	w, err := b.SubmitAndWatch(context.Background(), External, xt(1, 0, 2))
	require.NoError(t, err)
	require.NoError(t, b.send(xt(2, 0, 5)))
	require.NoError(t, b.send(xt(3, 0, 5)))
	require.Equal(t, ImmediatelyDropped, kindOf(t, b.send(xt(4, 0, 2))), "an equal one gives way to the older")
	require.NoError(t, b.send(xt(5, 0, 9)))
	require.Equal(t, []Event{{Status: StatusReady}, {Status: StatusDropped}}, drain(w))
	require.Equal(t, []string{"5/0", "2/0", "3/0"}, b.order())
	require.NoError(t, b.send(xt(6, 1, 9)))
	require.Equal(t, ImmediatelyDropped, kindOf(t, b.send(xt(7, 1, 9))))
	require.Equal(t, ImmediatelyDropped, kindOf(t, b.send(xt(7, 1, 9))), "no ban for want of room")
}

func TestLifeOfAnExtrinsic(t *testing.T) {
	b := newBench(t, Options{})
	w, err := b.SubmitAndWatch(context.Background(), External, xt(1, 1, 5))
	require.NoError(t, err)
	require.NoError(t, b.send(xt(1, 0, 5)))
	require.Equal(t, [][]byte{xt(1, 0, 5), xt(1, 1, 5)}, b.Reap(0))
	b.Broadcast([][]byte{xt(1, 1, 5)}, []string{"peer"})
	require.Empty(t, b.Reap(0))
	blk := b.commit(xt(9, 0, 0), xt(1, 0, 5), xt(1, 1, 5))
	require.Equal(t, []Event{
		{Status: StatusFuture}, {Status: StatusReady}, {Status: StatusBroadcast, Peers: []string{"peer"}},
		{Status: StatusInBlock, Block: blk.Hash, Index: 2}, {Status: StatusFinalized, Block: blk.Hash, Index: 2},
	}, drain(w))
	require.Zero(t, b.Counts())
	require.Empty(t, b.watch)
}

func TestFutureBecomesReadyByABlock(t *testing.T) {
	b := newBench(t, Options{})
	require.NoError(t, b.send(xt(1, 1, 5)))
	require.NoError(t, b.send(xt(1, 2, 5)))
	b.commit(xt(1, 0, 5)) // never was in this pool
	b.Revalidate(context.Background(), 100)
	require.Equal(t, []string{"1/1", "1/2"}, b.order())
}

func TestRevalidation(t *testing.T) {
	b := newBench(t, Options{})
	for n := range uint64(3) {
		require.NoError(t, b.send(xt(1, n, 5)))
	}
	w, err := b.SubmitAndWatch(context.Background(), External, xt(2, 0, 5))
	require.NoError(t, err)
	b.commit(append(xt(2, 0, 7), 1)) // a rival made it
	b.Revalidate(context.Background(), 100)
	require.Equal(t, []Event{{Status: StatusReady}, {Status: StatusInvalid}}, drain(w))
	require.Equal(t, []string{"1/0", "1/1", "1/2"}, b.order())
	b.Invalid([]Hash{HashOf(xt(1, 1, 5))})
	require.Equal(t, []string{"1/0"}, b.order())
}

func TestLongevity(t *testing.T) {
	b := newBench(t, Options{})
	b.v.died = 2
	w, err := b.SubmitAndWatch(context.Background(), External, xt(2, 0, 5))
	require.NoError(t, err)
	b.commit()
	require.Len(t, b.order(), 1)
	b.commit()
	require.Empty(t, b.order())
	require.Equal(t, StatusInvalid, drain(w)[1].Status)
}

func TestGossipedMayBecomeValid(t *testing.T) {
	b := newBench(t, Options{})
	b.v.short = true
	require.Equal(t, Invalid, kindOf(t, b.SubmitGossiped(context.Background(), xt(1, 0, 5))))
	b.commit()
	b.Revalidate(context.Background(), 10)
	require.Empty(t, b.order())
	b.v.short = false
	b.commit()
	b.commit()
	b.Revalidate(context.Background(), 10)
	require.Equal(t, []string{"1/0"}, b.order())
}

func TestReapRepeats(t *testing.T) {
	b := newBench(t, Options{})
	require.NoError(t, b.send(xt(1, 0, 5)))
	require.Len(t, b.Reap(5), 1, "one longer than the bound goes alone")
	sent := 0
	for range 3 * rebroadcastBlocks {
		b.commit()
		sent += len(b.Reap(0))
	}
	require.Equal(t, 3, sent)
}

func TestNotify(t *testing.T) {
	b := newBench(t, Options{})
	ch, stop := b.Notify()
	require.NoError(t, b.send(xt(1, 1, 5)))
	require.Empty(t, ch)
	require.NoError(t, b.send(xt(1, 0, 5)))
	<-ch
	stop()
	require.NoError(t, b.send(xt(2, 0, 5)))
	require.Empty(t, ch)
}

func TestStopWatching(t *testing.T) {
	b := newBench(t, Options{})
	w, err := b.SubmitAndWatch(context.Background(), External, xt(1, 0, 5))
	require.NoError(t, err)
	w.Stop()
	w.Stop()
	require.Equal(t, []Event{{Status: StatusReady}}, drain(w))
	b.commit(xt(1, 0, 5))
}
