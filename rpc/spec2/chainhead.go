package spec2

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

var (
	errFollows    = rpc.Errorf(-32800, "Maximum number of chainHead_follow has been reached")
	errBlock      = rpc.Errorf(-32801, "Invalid block hash")
	errNoRuntime  = rpc.Errorf(-32802, "The `chainHead_follow` subscription was started with `withRuntime` set to `false`")
	errContinue   = rpc.Errorf(-32803, "Wait for continue event was not generated for the subscription")
	errDuplicates = rpc.Errorf(-32804, "Received duplicate hashes for the `chainHead_unpin` method")
)

// initialBlocks is how many final blocks a follower hears of at the start.
const initialBlocks = 16

// maxPinTime is how long a follower may keep a block pinned when there are too
// many pinned blocks.
const maxPinTime = time.Minute

// errStopped ends a follower that has to hear stop.
var errStopped = errors.New("spec2: stopped")

// chainHead is the followers of all connections.
type chainHead struct {
	*rpc.Node
	opts Options

	mu      sync.Mutex
	follows map[string]*follow
	perConn map[uint64]int
	pinned  map[types.Hash]int // followers that pin a block
}

// follow is a follow subscription. chainHead's lock guards what changes.
type follow struct {
	sub     *rpc.Sub
	conn    uint64
	runtime bool
	ctx     context.Context
	cancel  context.CancelCauseFunc

	pins   map[types.Hash]time.Time
	ops    map[string]context.CancelFunc
	nextOp int
	free   int // operations that may still be started
}

func newChainHead(n *rpc.Node, o Options) *chainHead {
	return &chainHead{
		Node: n, opts: o, follows: make(map[string]*follow),
		perConn: make(map[uint64]int), pinned: make(map[types.Hash]int),
	}
}

func (ch *chainHead) methods() []*rpc.Method {
	sub, hash := rpc.P("followSubscription", rpc.String), rpc.P("hash", rpc.Hash)
	op := rpc.P("operationId", rpc.String)
	return []*rpc.Method{
		{
			Name: "chainHead_v1_follow", Summary: "Every block at the head of the chain.",
			Params: []rpc.Param{rpc.P("withRuntime", rpc.Bool)}, Result: rpc.Object,
			Sub: &rpc.Subscription{
				Notification: "chainHead_v1_followEvent", Unsubscribe: "chainHead_v1_unfollow", Handler: ch.follow,
			},
		},
		{
			Name: "chainHead_v1_header", Summary: "The encoded header of a pinned block.",
			Params: []rpc.Param{sub, hash}, Result: rpc.MaybeOf(rpc.Bytes), Handler: ch.header,
		},
		{
			Name: "chainHead_v1_body", Summary: "Starts to fetch the extrinsics of a pinned block.",
			Params: []rpc.Param{sub, hash}, Result: rpc.Object, Handler: ch.body,
		},
		{
			Name: "chainHead_v1_call", Summary: "Starts to call a runtime function at a pinned block.",
			Params: []rpc.Param{sub, hash, rpc.P("function", rpc.String), rpc.P("callParameters", rpc.String)},
			Result: rpc.Object, Handler: ch.call,
		},
		{
			Name: "chainHead_v1_storage", Summary: "Starts to read the state of a pinned block.",
			Params: []rpc.Param{
				sub, hash, rpc.P("items", rpc.ListOf(rpc.Object)), rpc.Opt("childTrie", rpc.String),
			},
			Result: rpc.Object, Handler: ch.storage,
		},
		{
			Name: "chainHead_v1_unpin", Summary: "Unpins a block or several.",
			Params: []rpc.Param{sub, rpc.P("hashOrHashes", rpc.OneOrMany(rpc.Hash))},
			Result: rpc.Null, Handler: ch.unpin,
		},
		{
			Name: "chainHead_v1_continue", Summary: "Lets an operation go on that waits. None ever does.",
			Params: []rpc.Param{sub, op}, Result: rpc.Null, Handler: ch.goOn,
		},
		{
			Name: "chainHead_v1_stopOperation", Summary: "Stops an operation.",
			Params: []rpc.Param{sub, op}, Result: rpc.Null, Handler: ch.stopOperation,
		},
	}
}

// follow starts a follower.
func (ch *chainHead) follow(_ context.Context, c *rpc.Call, s *rpc.Sub) (func(), error) {
	withRuntime, err := c.Bool(0)
	if err != nil {
		return nil, err
	}
	f := &follow{
		sub: s, conn: c.ConnID, runtime: withRuntime, free: ch.opts.MaxOperations,
		pins: make(map[types.Hash]time.Time), ops: make(map[string]context.CancelFunc),
	}
	f.ctx, f.cancel = context.WithCancelCause(s.Context())
	ch.mu.Lock()
	defer ch.mu.Unlock()
	if ch.perConn[f.conn] >= ch.opts.MaxFollows {
		return nil, errFollows
	}
	ch.perConn[f.conn]++
	ch.follows[s.ID] = f
	// Also if the client is gone before its reply.
	context.AfterFunc(s.Context(), func() { ch.end(f, s.Context().Err()) })
	return func() {
		ch.run(f)
		if context.Cause(f.ctx) == errStopped {
			_ = s.Notify(event{Event: "stop"})
		}
	}, nil
}

// end forgets a follower and what it has pinned.
func (ch *chainHead) end(f *follow, cause error) {
	ch.mu.Lock()
	defer ch.mu.Unlock()
	ch.endLocked(f, cause)
}

func (ch *chainHead) endLocked(f *follow, cause error) {
	if ch.follows[f.sub.ID] != f {
		return
	}
	delete(ch.follows, f.sub.ID)
	if ch.perConn[f.conn]--; ch.perConn[f.conn] == 0 {
		delete(ch.perConn, f.conn)
	}
	for h := range f.pins {
		ch.release(h)
	}
	f.cancel(cause)
}

func (ch *chainHead) release(h types.Hash) {
	if ch.pinned[h]--; ch.pinned[h] == 0 {
		delete(ch.pinned, h)
	}
}

// pin pins a block, ending followers if there is no room. It reports whether
// the follower itself is still there.
func (ch *chainHead) pin(f *follow, h types.Hash) bool {
	ch.mu.Lock()
	defer ch.mu.Unlock()
	if ch.follows[f.sub.ID] != f {
		return false
	}
	if ch.pinned[h] == 0 && len(ch.pinned) >= ch.opts.MaxPinned {
		ch.makeRoom()
		if ch.follows[f.sub.ID] != f {
			return false
		}
	}
	if _, ok := f.pins[h]; !ok {
		f.pins[h] = time.Now()
		ch.pinned[h]++
	}
	return true
}

// makeRoom ends followers that have had a block pinned for long, or all if
// that is not enough.
func (ch *chainHead) makeRoom() {
	limit := time.Now().Add(-maxPinTime)
	for _, f := range ch.follows {
		for _, since := range f.pins {
			if since.Before(limit) {
				ch.endLocked(f, errStopped)
				break
			}
		}
	}
	if len(ch.pinned) < ch.opts.MaxPinned {
		return
	}
	for _, f := range ch.follows {
		ch.endLocked(f, errStopped)
	}
}

// run reports blocks until the follower ends.
func (ch *chainHead) run(f *follow) {
	head := ch.Heads.Latest()
	if !ch.initialize(f, head) {
		ch.end(f, errStopped)
		return
	}
	for {
		next, err := ch.Heads.Next(f.ctx, head)
		if err != nil {
			ch.end(f, errStopped) // too far behind, unless it has ended already
			return
		}
		if next.Header.ParentHash != head.Hash || !ch.pin(f, next.Hash) {
			ch.end(f, errStopped)
			return
		}
		if ch.report(f, next) != nil {
			return
		}
		head = next
	}
}

// initialize reports the latest final blocks.
func (ch *chainHead) initialize(f *follow, head *rpc.Head) bool {
	var hashes []types.Hash
	for hash, header := head.Hash, head.Header; ; {
		if !ch.pin(f, hash) {
			return false
		}
		hashes = append(hashes, hash)
		if header.Number == 0 || len(hashes) == initialBlocks {
			break
		}
		parent, err := ch.Chain.Header(header.ParentHash)
		if err != nil || parent == nil {
			break
		}
		hash, header = header.ParentHash, parent
	}
	for i, j := 0, len(hashes)-1; i < j; i, j = i+1, j-1 {
		hashes[i], hashes[j] = hashes[j], hashes[i]
	}
	first := event{Event: "initialized", Finalized: hashes}
	if f.runtime {
		first.FinalizedRuntime = runtimeEvent(ch.Node, head.Hash)
	}
	return f.sub.Notify(first) == nil &&
		f.sub.Notify(event{Event: "bestBlockChanged", Best: &head.Hash}) == nil
}

// report tells of a new block, which is the best and final one.
func (ch *chainHead) report(f *follow, head *rpc.Head) error {
	parent := head.Header.ParentHash
	e := event{Event: "newBlock", Block: &head.Hash, Parent: &parent}
	if f.runtime {
		e.NewRuntime = ch.newRuntime(head.Hash, parent)
	}
	if err := f.sub.Notify(e); err != nil {
		return err
	}
	if err := f.sub.Notify(event{Event: "bestBlockChanged", Best: &head.Hash}); err != nil {
		return err
	}
	return f.sub.Notify(event{
		Event: "finalized", Finalized: []types.Hash{head.Hash}, Pruned: []types.Hash{},
	})
}

// newRuntime describes the runtime of a block if it is not its parent's.
func (ch *chainHead) newRuntime(block, parent types.Hash) []byte {
	now := runtimeEvent(ch.Node, block)
	if string(now) == string(runtimeEvent(ch.Node, parent)) {
		return []byte("null")
	}
	return now
}
