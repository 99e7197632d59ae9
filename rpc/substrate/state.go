package substrate

import (
	"context"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// maxPage is the largest page of keys.
const maxPage = 1000

func (a api) state() []*rpc.Method {
	hash := rpc.Opt("hash", rpc.Hash)
	key := []rpc.Param{rpc.P("key", rpc.Bytes), hash}
	prefix := []rpc.Param{rpc.P("prefix", rpc.Bytes), hash}
	keys := rpc.P("keys", rpc.ListOf(rpc.Bytes))
	return append([]*rpc.Method{
		{
			Name: "state_call", Aliases: []string{"state_callAt"}, Summary: "Calls a function of a runtime API.",
			Params: []rpc.Param{rpc.P("name", rpc.String), rpc.P("bytes", rpc.Bytes), hash},
			Result: rpc.Bytes, Handler: a.call,
		},
		{
			Name: "state_getStorage", Aliases: []string{"state_getStorageAt"}, Summary: "A storage value.",
			Params: key, Result: rpc.MaybeOf(rpc.Bytes), Handler: a.getStorage,
		},
		{
			Name: "state_getStorageHash", Aliases: []string{"state_getStorageHashAt"},
			Summary: "The Blake2b-256 hash of a storage value.",
			Params:  key, Result: rpc.MaybeOf(rpc.Hash), Handler: a.getStorageHash,
		},
		{
			Name: "state_getStorageSize", Aliases: []string{"state_getStorageSizeAt"},
			Summary: "The length of a storage value or, if there is none, the sum of those below the key.",
			Params:  key, Result: rpc.MaybeOf(rpc.U64), Handler: a.getStorageSize,
		},
		{
			Name: "state_getKeys", Summary: "All keys with a prefix.",
			Params: prefix, Result: rpc.ListOf(rpc.Bytes), Handler: a.getKeys,
		},
		{
			Name: "state_getKeysPaged", Aliases: []string{"state_getKeysPagedAt"},
			Summary: "The first keys with a prefix, after startKey if that is given; at most 1,000.",
			Params: []rpc.Param{
				rpc.Opt("prefix", rpc.Bytes), rpc.P("count", rpc.U32), rpc.Opt("startKey", rpc.Bytes), hash,
			},
			Result: rpc.ListOf(rpc.Bytes), Handler: a.getKeysPaged,
		},
		{
			Name: "state_getPairs", Summary: "All pairs whose key has a prefix.",
			Params: prefix, Result: rpc.Any, Unsafe: true, Handler: a.getPairs,
		},
		{
			Name: "state_queryStorage", Summary: "The values of keys at a block, and their changes up to another.",
			Params: []rpc.Param{keys, rpc.P("block", rpc.Hash), hash},
			Result: rpc.ListOf(rpc.Object), Unsafe: true, Handler: a.queryStorage,
		},
		{
			Name: "state_queryStorageAt", Summary: "The values of keys at a block.",
			Params: []rpc.Param{keys, rpc.Opt("at", rpc.Hash)},
			Result: rpc.ListOf(rpc.Object), Handler: a.queryStorageAt,
		},
		{
			Name: "state_getReadProof", Summary: "The trie nodes that prove the values of keys.",
			Params: []rpc.Param{keys, hash}, Result: rpc.Object, Handler: a.readProof,
		},
		{
			Name: "state_traceBlock", Summary: "Refused: the runtime is not built for tracing.",
			Params: []rpc.Param{
				rpc.P("block", rpc.Hash), rpc.Opt("targets", rpc.String),
				rpc.Opt("storageKeys", rpc.String), rpc.Opt("methods", rpc.String),
			},
			Result: rpc.Object, Unsafe: true, Handler: a.traceBlock,
		},
		{
			Name: "state_subscribeStorage", Summary: "The values of keys, and every block that changes them. Without keys all changes, which is unsafe.",
			Params: []rpc.Param{rpc.Opt("keys", rpc.ListOf(rpc.Bytes))}, Result: rpc.Object,
			Sub: &rpc.Subscription{
				Notification: "state_storage", Unsubscribe: "state_unsubscribeStorage", Handler: a.subscribeStorage,
			},
		},
	}, a.runtime()...)
}

func (a api) call(ctx context.Context, c *rpc.Call) (any, error) {
	name, err := c.String(0)
	if err != nil {
		return nil, err
	}
	args, err := c.Bytes(1)
	if err != nil {
		return nil, err
	}
	at, err := a.at(c, 2)
	if err != nil {
		return nil, err
	}
	out, err := a.Runtime.Call(ctx, at, name, args)
	if err != nil {
		return nil, callError(err)
	}
	return rpc.Hex(out), nil
}

// value reads the storage value that the first two parameters name.
func (a api) value(c *rpc.Call) ([]byte, error) {
	key, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	s, _, err := a.stateAt(c, 1)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return a.Read(s, key), nil
}

func (a api) getStorage(_ context.Context, c *rpc.Call) (any, error) {
	v, err := a.value(c)
	return rpc.MaybeHex(v), err
}

func (a api) getStorageHash(_ context.Context, c *rpc.Call) (any, error) {
	v, err := a.value(c)
	if v == nil || err != nil {
		return nil, err
	}
	return types.Blake2b256(v), nil
}

func (a api) getStorageSize(ctx context.Context, c *rpc.Call) (any, error) {
	key, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	s, _, err := a.stateAt(c, 1)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	if v := a.Read(s, key); v != nil {
		return uint64(len(v)), nil
	}
	sum := uint64(0)
	err = walk(ctx, s, key, nil, func(it state.Iter) bool {
		sum += uint64(len(it.Value()))
		return true
	})
	if err != nil {
		return nil, rpc.Errorf(codeState+3, "Client error: task has been running too long")
	}
	if sum == 0 {
		return nil, nil
	}
	return sum, nil
}

func (a api) getKeys(ctx context.Context, c *rpc.Call) (any, error) {
	prefix, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	s, _, err := a.stateAt(c, 1)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return keysUnder(ctx, c, s, prefix, nil, -1)
}

// page is the parameters prefix, count, startKey from index i on.
type page struct {
	prefix, after []byte
	count         int
}

func readPage(c *rpc.Call, i int) (p page, err error) {
	if p.prefix, err = c.Bytes(i); err != nil {
		return p, err
	}
	count, err := c.Uint(i+1, 32)
	if err != nil {
		return p, err
	}
	p.count = int(count)
	p.after, err = c.Bytes(i + 2)
	return p, err
}

func (a api) getKeysPaged(ctx context.Context, c *rpc.Call) (any, error) {
	p, err := readPage(c, 0)
	if err != nil {
		return nil, err
	}
	if p.count > maxPage {
		return nil, rpc.Errorf(codeState+2, "count exceeds maximum value. value: %d, max: %d", p.count, maxPage)
	}
	s, _, err := a.stateAt(c, 3)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return keysUnder(ctx, c, s, p.prefix, p.after, p.count)
}

func (a api) getPairs(ctx context.Context, c *rpc.Call) (any, error) {
	prefix, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	s, _, err := a.stateAt(c, 1)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	out := rpc.Raw{'['}
	err = walk(ctx, s, prefix, nil, func(it state.Iter) bool {
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = appendPair(out, it.Key(), it.Value())
		return len(out) <= c.MaxReply
	})
	if err == nil && len(out) > c.MaxReply {
		err = c.TooBig()
	}
	return append(out, ']'), err
}

// appendPair appends [key, value], with null for a value that is nil.
func appendPair(dst, key, value []byte) []byte {
	dst = append(rpc.AppendHex(append(dst, '['), key), ',')
	return append(rpc.MaybeHex(value).AppendJSON(dst), ']')
}

// proof is the answer to a request for a read proof.
type proof struct {
	at    types.Hash
	nodes rpc.HexList
}

// AppendJSON appends it.
func (p proof) AppendJSON(dst []byte) []byte {
	dst = rpc.AppendHex(append(dst, `{"at":`...), p.at[:])
	return append(p.nodes.AppendJSON(append(dst, `,"proof":`...)), '}')
}

func (a api) readProof(_ context.Context, c *rpc.Call) (any, error) {
	keys, err := c.BytesList(0)
	if err != nil {
		return nil, err
	}
	s, at, err := a.stateAt(c, 1)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	nodes, err := s.ReadProof(nil, keys)
	if err != nil {
		return nil, clientError(err)
	}
	return proof{at, nodes}, nil
}

func (a api) traceBlock(_ context.Context, c *rpc.Call) (any, error) {
	at, err := c.Hash(0)
	if err != nil {
		return nil, err
	}
	detail := "the runtime is built without tracing"
	if h, err := a.Chain.Header(at); err != nil || h == nil {
		detail = "Missing block component: Header not found"
	}
	return nil, rpc.Errorf(codeState+1, "Cannot resolve a block range ['%q' ... '%q]. %s", at.String(), "None", detail)
}

// metadataCodec takes the metadata out of its opaque wrapping.
var metadataCodec = scale.For[[]byte]()
