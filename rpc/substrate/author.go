package substrate

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

func (a api) author() []*rpc.Method {
	return []*rpc.Method{
		{
			Name: "author_submitExtrinsic", Summary: "Sends an extrinsic to the pool.",
			Params: []rpc.Param{rpc.P("extrinsic", rpc.Bytes)}, Result: rpc.Hash, Handler: a.submit,
		},
		{
			Name: "author_submitAndWatchExtrinsic", Summary: "Sends an extrinsic to the pool and reports what becomes of it.",
			Params: []rpc.Param{rpc.P("bytes", rpc.Bytes)}, Result: rpc.Any,
			Sub: &rpc.Subscription{
				Notification: "author_extrinsicUpdate", Unsubscribe: "author_unwatchExtrinsic", Handler: a.watch,
			},
		},
		{
			Name: "author_pendingExtrinsics", Summary: "The ready extrinsics of the pool.",
			Result: rpc.ListOf(rpc.Bytes), Handler: a.pending,
		},
		{
			Name: "author_removeExtrinsic", Summary: "Removes extrinsics from the pool and bans them for a while.",
			Params: []rpc.Param{rpc.P("bytesOrHash", rpc.ListOf(rpc.Object))}, Result: rpc.ListOf(rpc.Hash),
			Unsafe: true, Handler: a.remove,
		},
	}
}

// opaque cuts an extrinsic, length prefix included, out of b. As the reference
// does, it ignores what follows.
func opaque(b []byte) (types.Extrinsic, error) {
	d := scale.NewDecoder(b)
	d.BytesNoCopy()
	if d.Err() != nil {
		return nil, errShort
	}
	return d.Since(0), nil
}

// poolError is a refusal by the pool.
func poolError(err error) error {
	var refusal *txpool.Error
	switch {
	case rpc.Passes(err):
		return err
	case errors.As(err, &refusal):
		e := &rpc.Error{Code: refusal.Code(), Message: refusal.Message()}
		if data := refusal.Data(); data != "" {
			e.Data = data
		}
		return e
	}
	text := rpc.APIFailure(err)
	return &rpc.Error{Code: codeAuthor + 2, Message: "Verification Error: " + text, Data: text}
}

func (a api) submit(ctx context.Context, c *rpc.Call) (any, error) {
	b, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	xt, err := opaque(b)
	if err != nil {
		return nil, rpc.Errorf(codeAuthor+40, "Client error: %s", err)
	}
	h, err := a.Pool.Submit(ctx, xt)
	if err != nil {
		return nil, poolError(err)
	}
	return h, nil
}

func (a api) watch(ctx context.Context, c *rpc.Call, s *rpc.Sub) (func(), error) {
	b, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	xt, err := opaque(b)
	if err != nil {
		return nil, rpc.Errorf(codeAuthor+1, "Extrinsic has invalid format: %s", err)
	}
	w, err := a.Pool.SubmitAndWatch(ctx, xt)
	if err != nil {
		return nil, poolError(err)
	}
	// Not deferred in the function below: that one does not run if the client
	// is gone before its reply.
	context.AfterFunc(s.Context(), w.Stop)
	return func() {
		for e := range w.Events() {
			if s.Notify(status(e)) != nil {
				return
			}
			if e.Status == txpool.StatusInBlock {
				s.Settle(quietTime, readingTime)
			}
		}
	}, nil
}

// A client is left alone with the news that its extrinsic is in a block, until
// it has asked nothing for quietTime, but no longer than readingTime.
// @polkadot/api fetches that block before it tells the application, and forgets
// about it if the next news comes first: where blocks are final at once,
// applications that wait for inBlock would wait forever.
const (
	quietTime   = 200 * time.Millisecond
	readingTime = 500 * time.Millisecond
)

// status is an event of an extrinsic in the form of the author namespace.
type status txpool.Event

// AppendJSON appends it.
func (e status) AppendJSON(dst []byte) []byte {
	with := func(name string, h [32]byte) []byte {
		dst = append(append(append(dst, `{"`...), name...), `":`...)
		return append(rpc.AppendHex(dst, h[:]), '}')
	}
	switch e.Status {
	case txpool.StatusFuture:
		return append(dst, `"future"`...)
	case txpool.StatusReady:
		return append(dst, `"ready"`...)
	case txpool.StatusInBlock:
		return with("inBlock", e.Block)
	case txpool.StatusFinalized:
		return with("finalized", e.Block)
	case txpool.StatusUsurped:
		return with("usurped", e.By)
	case txpool.StatusDropped:
		return append(dst, `"dropped"`...)
	case txpool.StatusInvalid:
		return append(dst, `"invalid"`...)
	}
	dst = append(dst, `{"broadcast":[`...)
	for i, p := range e.Peers {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = rpc.AppendString(dst, p)
	}
	return append(dst, "]}"...)
}

func (a api) pending(context.Context, *rpc.Call) (any, error) {
	ready := a.Pool.Ready()
	list := make(rpc.HexList, len(ready))
	for i, xt := range ready {
		list[i] = xt
	}
	return list, nil
}

func (a api) remove(_ context.Context, c *rpc.Call) (any, error) {
	var items []json.RawMessage
	if err := c.Decode(0, &items); err != nil {
		return nil, err
	}
	hashes := make([]types.Hash, len(items))
	for i, item := range items {
		h, err := hashOrExtrinsic(item)
		if err != nil {
			return nil, err
		}
		hashes[i] = h
	}
	gone := a.Pool.Remove(hashes)
	if gone == nil {
		gone = []types.Hash{}
	}
	return gone, nil
}

// hashOrExtrinsic reads {"hash": h}, {"extrinsic": bytes} or a plain hash.
func hashOrExtrinsic(item []byte) (h types.Hash, err error) {
	var named struct {
		Hash      *string `json:"hash"`
		Extrinsic *string `json:"extrinsic"`
	}
	if json.Unmarshal(item, &named) != nil && json.Unmarshal(item, &named.Hash) != nil {
		return h, rpc.InvalidParams("expected a hash or an extrinsic")
	}
	switch {
	case named.Hash != nil:
		b, err := rpc.ParseHex(*named.Hash)
		if err != nil || len(b) != len(h) {
			return h, rpc.InvalidParams("`hash`: expected 32 bytes in hex")
		}
		return types.Hash(b), nil
	case named.Extrinsic != nil:
		b, err := rpc.ParseHex(*named.Extrinsic)
		if err != nil {
			return h, rpc.InvalidParams("`extrinsic`: %v", err)
		}
		xt, err := opaque(b)
		if err != nil {
			return h, rpc.Errorf(codeAuthor+1, "Extrinsic has invalid format: %s", err)
		}
		return xt.Hash(), nil
	}
	return h, rpc.InvalidParams("expected `hash` or `extrinsic`")
}
