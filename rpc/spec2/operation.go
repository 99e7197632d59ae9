package spec2

import (
	"context"
	"encoding/json"
	"errors"
	"strconv"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// reply is the answer to a request that starts an operation.
type reply struct {
	Result    string `json:"result"`
	Operation string `json:"operationId,omitempty"`
	Discarded *int   `json:"discardedItems,omitempty"`
}

var limitReached = reply{Result: "limitReached"}

// of returns the follower that the first parameter names, nil if the
// connection has none of that name.
func (ch *chainHead) of(c *rpc.Call) (*follow, error) {
	id, err := c.String(0)
	if err != nil {
		return nil, err
	}
	ch.mu.Lock()
	defer ch.mu.Unlock()
	f := ch.follows[id]
	if f == nil || f.conn != c.ConnID {
		return nil, nil
	}
	return f, nil
}

func (ch *chainHead) isPinned(f *follow, h types.Hash) bool {
	ch.mu.Lock()
	defer ch.mu.Unlock()
	_, ok := f.pins[h]
	return ok
}

func (ch *chainHead) header(_ context.Context, c *rpc.Call) (any, error) {
	f, err := ch.of(c)
	if err != nil {
		return nil, err
	}
	h, err := c.Hash(1)
	if f == nil || err != nil {
		return nil, err
	}
	if !ch.isPinned(f, h) {
		return nil, errBlock
	}
	header, err := ch.Chain.Header(h)
	if err != nil {
		return nil, rpc.Errorf(rpc.CodeInternal, "Internal error: %s", rpc.ReadFailure(err))
	}
	if header == nil {
		return nil, nil
	}
	return rpc.Hex(header.Encode()), nil
}

// operation is one that was started.
type operation struct {
	ch     *chainHead
	follow *follow
	id     string
	weight int
	ctx    context.Context
}

// start begins an operation on a pinned block that counts as much as there is
// room for, up to weight. The operation runs once the reply is sent.
func (ch *chainHead) start(c *rpc.Call, f *follow, h types.Hash, weight int, discarded *int, run func(*operation)) (any, error) {
	ch.mu.Lock()
	defer ch.mu.Unlock()
	if ch.follows[f.sub.ID] != f {
		return limitReached, nil
	}
	if _, ok := f.pins[h]; !ok {
		return nil, errBlock
	}
	if weight = min(weight, f.free); weight == 0 {
		return limitReached, nil
	}
	op := &operation{ch: ch, follow: f, id: strconv.Itoa(f.nextOp), weight: weight}
	var cancel context.CancelFunc
	op.ctx, cancel = context.WithCancel(f.ctx)
	f.nextOp++
	f.free -= weight
	f.ops[op.id] = cancel
	c.After(func() {
		go func() {
			defer op.finish()
			run(op)
		}()
	})
	return reply{Result: "started", Operation: op.id, Discarded: discarded}, nil
}

func (op *operation) finish() {
	op.ch.mu.Lock()
	defer op.ch.mu.Unlock()
	op.follow.ops[op.id]()
	delete(op.follow.ops, op.id)
	op.follow.free += op.weight
}

// send reports an event of the operation unless that was stopped.
func (op *operation) send(e event) error {
	if err := op.ctx.Err(); err != nil {
		return err
	}
	e.Operation = op.id
	return op.follow.sub.NotifyWait(e)
}

func (op *operation) fail(text string) { _ = op.send(event{Event: "operationError", Error: &text}) }

func (ch *chainHead) body(_ context.Context, c *rpc.Call) (any, error) {
	f, err := ch.of(c)
	if err != nil {
		return nil, err
	}
	h, err := c.Hash(1)
	if err != nil {
		return nil, err
	}
	if f == nil {
		return limitReached, nil
	}
	return ch.start(c, f, h, 1, nil, func(op *operation) {
		body, err := ch.Chain.Body(h)
		switch {
		case err != nil:
			op.fail(rpc.ReadFailure(err))
		case body == nil:
			_ = op.send(event{Event: "operationInaccessible"})
		default:
			list := make(rpc.HexList, len(body))
			for i, xt := range body {
				list[i] = xt
			}
			_ = op.send(event{Event: "operationBodyDone", Value: list.AppendJSON(nil)})
		}
	})
}

func (ch *chainHead) call(_ context.Context, c *rpc.Call) (any, error) {
	param, err := c.String(3)
	if err != nil {
		return nil, err
	}
	args, ok := hexParam(param)
	if !ok {
		return nil, invalid(param)
	}
	f, err := ch.of(c)
	if err != nil {
		return nil, err
	}
	h, err := c.Hash(1)
	if err != nil {
		return nil, err
	}
	function, err := c.String(2)
	if err != nil {
		return nil, err
	}
	switch {
	case f == nil:
		return limitReached, nil
	case !ch.isPinned(f, h):
		return nil, errBlock
	case !f.runtime:
		return nil, errNoRuntime
	}
	return ch.start(c, f, h, 1, nil, func(op *operation) {
		out, err := ch.Runtime.Call(op.ctx, h, function, args)
		if err != nil {
			op.fail(rpc.CallFailure(err))
			return
		}
		output := rpc.HexString(out)
		_ = op.send(event{Event: "operationCallDone", Output: &output})
	})
}

func invalid(param string) error {
	return rpc.Errorf(rpc.CodeInvalidParams, "Invalid parameter: %s", param)
}

// storageParams reads queries and the id of a child trie.
func storageParams(c *rpc.Call, items, child int) (queries []query, id []byte, err error) {
	if err := c.Decode(items, &queries); err != nil {
		return nil, nil, err
	}
	for i := range queries {
		if err := queries[i].parse(); err != nil {
			return nil, nil, err
		}
	}
	if !c.Has(child) {
		return queries, nil, nil
	}
	s, err := c.String(child)
	if err != nil {
		return nil, nil, err
	}
	id, ok := hexParam(s)
	if !ok {
		return nil, nil, &badHex{s}
	}
	return queries, id, nil
}

func (ch *chainHead) storage(_ context.Context, c *rpc.Call) (any, error) {
	f, err := ch.of(c)
	if err != nil {
		return nil, err
	}
	h, err := c.Hash(1)
	if err != nil {
		return nil, err
	}
	if f == nil {
		return limitReached, nil
	}
	queries, child, err := storageParams(c, 2, 3)
	var bad *badHex
	if errors.As(err, &bad) {
		return nil, invalid(bad.param)
	}
	if err != nil {
		return nil, err
	}
	none := 0 // queries are never discarded
	return ch.start(c, f, h, len(queries), &none, func(op *operation) { op.read(h, queries, child) })
}

// read answers queries.
func (op *operation) read(h types.Hash, queries []query, child []byte) {
	st, err := op.ch.Chain.State(h)
	if err != nil {
		op.fail(rpc.ReadFailure(err))
		return
	}
	defer st.Close()
	s := &storage{node: op.ch.Node, state: st, child: child, emit: func(items json.RawMessage) error {
		return op.send(event{Event: "operationStorageItems", Items: items})
	}}
	for i := range queries {
		if err = s.run(op.ctx, &queries[i]); err != nil {
			break
		}
	}
	if err == nil {
		err = s.flush()
	}
	if err != nil {
		op.fail(rpc.ReadFailure(err))
		return
	}
	_ = op.send(event{Event: "operationStorageDone"})
}

func (ch *chainHead) unpin(_ context.Context, c *rpc.Call) (any, error) {
	f, err := ch.of(c)
	if err != nil {
		return nil, err
	}
	hashes, err := c.Hashes(1)
	if f == nil || err != nil {
		return nil, err
	}
	seen := make(map[types.Hash]bool, len(hashes))
	for _, h := range hashes {
		if seen[h] {
			return nil, errDuplicates
		}
		seen[h] = true
	}
	ch.mu.Lock()
	defer ch.mu.Unlock()
	for _, h := range hashes {
		if _, ok := f.pins[h]; !ok {
			return nil, errBlock
		}
	}
	if ch.follows[f.sub.ID] != f {
		return nil, nil // everything is unpinned already
	}
	for _, h := range hashes {
		delete(f.pins, h)
		ch.release(h)
	}
	return nil, nil
}

// operationOf tells whether an operation of the follower runs, and how to stop
// it.
func (ch *chainHead) operationOf(c *rpc.Call) (stop context.CancelFunc, err error) {
	f, err := ch.of(c)
	if err != nil {
		return nil, err
	}
	id, err := c.String(1)
	if f == nil || err != nil {
		return nil, err
	}
	ch.mu.Lock()
	defer ch.mu.Unlock()
	return f.ops[id], nil
}

func (ch *chainHead) goOn(_ context.Context, c *rpc.Call) (any, error) {
	stop, err := ch.operationOf(c)
	if err == nil && stop != nil {
		err = errContinue
	}
	return nil, err
}

func (ch *chainHead) stopOperation(_ context.Context, c *rpc.Call) (any, error) {
	stop, err := ch.operationOf(c)
	if err == nil && stop != nil {
		stop()
	}
	return nil, err
}
