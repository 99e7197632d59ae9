package spec2

import (
	"context"
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// How long, and how many at a time, extrinsics are broadcast whose client does
// not say stop.
const (
	broadcastTime = 10 * time.Minute
	allBroadcasts = 4096
)

var errOperation = rpc.Errorf(rpc.CodeInvalidParams, "Invalid operation id")

// broadcasts are the extrinsics that are kept in the pool until they are final.
type broadcasts struct {
	*rpc.Node
	opts Options

	mu      sync.Mutex
	byID    map[string]*broadcast
	perConn map[uint64]int
}

type broadcast struct {
	id     string
	conn   uint64
	hash   types.Hash
	cancel context.CancelFunc
}

func newBroadcasts(n *rpc.Node, o Options) *broadcasts {
	return &broadcasts{Node: n, opts: o, byID: make(map[string]*broadcast), perConn: make(map[uint64]int)}
}

func (bs *broadcasts) methods() []*rpc.Method {
	return []*rpc.Method{
		{
			Name: "transaction_v1_broadcast", Summary: "Keeps an extrinsic in the pool until it is final.",
			Params: []rpc.Param{rpc.P("bytes", rpc.Bytes)}, Result: rpc.MaybeOf(rpc.String), Handler: bs.start,
		},
		{
			Name: "transaction_v1_stop", Summary: "Ends a broadcast.",
			Params: []rpc.Param{rpc.P("operationId", rpc.String)}, Result: rpc.Null, Handler: bs.stop,
		},
	}
}

func (bs *broadcasts) start(_ context.Context, c *rpc.Call) (any, error) {
	b, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	// A client is not told of an extrinsic that is not valid, and one that
	// cannot even be read is as good as sent.
	xt, readable := opaque(b)
	op := &broadcast{id: rand.Text()[:16], conn: c.ConnID, hash: xt.Hash()}
	ctx, cancel := context.WithTimeout(context.Background(), broadcastTime)
	op.cancel = cancel
	if !bs.enter(op) {
		cancel()
		return nil, nil
	}
	c.After(func() {
		go func() {
			defer bs.leave(op)
			if readable {
				bs.run(ctx, xt)
			}
		}()
	})
	return op.id, nil
}

func (bs *broadcasts) enter(op *broadcast) bool {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	if bs.perConn[op.conn] >= bs.opts.MaxBroadcasts || len(bs.byID) >= allBroadcasts {
		return false
	}
	bs.perConn[op.conn]++
	bs.byID[op.id] = op
	return true
}

func (bs *broadcasts) leave(op *broadcast) {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	op.cancel()
	delete(bs.byID, op.id)
	if bs.perConn[op.conn]--; bs.perConn[op.conn] <= 0 {
		delete(bs.perConn, op.conn)
	}
}

// run sends an extrinsic again at every new block until it is final or can't
// be.
func (bs *broadcasts) run(ctx context.Context, xt types.Extrinsic) {
	for head := bs.Heads.Latest(); bs.once(ctx, xt); head = bs.Heads.Latest() {
		if _, err := bs.Heads.Next(ctx, head); err != nil {
			return
		}
	}
}

// once sends an extrinsic and tells whether it should be sent again.
func (bs *broadcasts) once(ctx context.Context, xt types.Extrinsic) (again bool) {
	w, err := bs.Pool.SubmitAndWatch(ctx, xt)
	if err != nil {
		var refusal *txpool.Error
		return errors.As(err, &refusal) &&
			(refusal.Kind == txpool.Banned || refusal.Kind == txpool.ImmediatelyDropped)
	}
	defer w.Stop()
	for {
		select {
		case e, ok := <-w.Events():
			if !ok {
				return false
			}
			if e.Final() {
				return e.Status == txpool.StatusDropped || e.Status == txpool.StatusInvalid
			}
		case <-ctx.Done():
			return false
		}
	}
}

func (bs *broadcasts) stop(_ context.Context, c *rpc.Call) (any, error) {
	id, err := c.String(0)
	if err != nil {
		return nil, err
	}
	bs.mu.Lock()
	op := bs.byID[id]
	bs.mu.Unlock()
	if op == nil || op.conn != c.ConnID {
		return nil, errOperation
	}
	op.cancel()
	bs.Pool.Remove([]types.Hash{op.hash})
	return nil, nil
}
