package spec2

import (
	"context"
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// archive is the methods of a node that discards nothing.
type archive struct{ *rpc.Node }

const codeArchive = 3000

func (a archive) methods() []*rpc.Method {
	hash := rpc.P("hash", rpc.Hash)
	items := rpc.P("items", rpc.ListOf(rpc.Object))
	return []*rpc.Method{
		{
			Name: "archive_v1_body", Summary: "The extrinsics of a block.",
			Params: []rpc.Param{hash}, Result: rpc.MaybeOf(rpc.ListOf(rpc.Bytes)), Handler: a.body,
		},
		{
			Name: "archive_v1_genesisHash", Summary: "The hash of block 0.", Result: rpc.Hash,
			Handler: func(context.Context, *rpc.Call) (any, error) { return a.Chain.Genesis(), nil },
		},
		{
			Name: "archive_v1_header", Summary: "The encoded header of a block.",
			Params: []rpc.Param{hash}, Result: rpc.MaybeOf(rpc.Bytes), Handler: a.header,
		},
		{
			Name: "archive_v1_finalizedHeight", Summary: "The number of the latest final block.", Result: rpc.U32,
			Handler: func(context.Context, *rpc.Call) (any, error) {
				_, number := a.Chain.Best()
				return number, nil
			},
		},
		{
			Name: "archive_v1_hashByHeight", Summary: "The hashes of the blocks with a number.",
			Params: []rpc.Param{rpc.P("height", rpc.U64)}, Result: rpc.ListOf(rpc.Hash), Handler: a.hashes,
		},
		{
			Name: "archive_v1_call", Summary: "Calls a runtime function.",
			Params: []rpc.Param{hash, rpc.P("function", rpc.String), rpc.P("callParameters", rpc.String)},
			Result: rpc.Object, Handler: a.call,
		},
		{
			Name: "archive_v1_storage", Summary: "Reads the state after a block.",
			Params: []rpc.Param{hash, items, rpc.Opt("childTrie", rpc.String)}, Result: rpc.Object,
			Sub: &rpc.Subscription{
				Notification: "archive_v1_storageEvent", Unsubscribe: "archive_v1_stopStorage", Handler: a.storage,
			},
		},
		{
			Name: "archive_v1_storageDiff", Summary: "The difference between the states after two blocks.",
			Params: []rpc.Param{hash, items, rpc.Opt("previousHash", rpc.Hash)}, Result: rpc.Object,
			Sub: &rpc.Subscription{
				Notification: "archive_v1_storageDiffEvent", Unsubscribe: "archive_v1_storageDiff_stopStorageDiff",
				Handler: a.diff,
			},
		},
	}
}

func (a archive) body(_ context.Context, c *rpc.Call) (any, error) {
	h, err := c.Hash(0)
	if err != nil {
		return nil, err
	}
	body, err := a.Chain.Body(h)
	if err != nil || body == nil {
		return nil, nil
	}
	list := make(rpc.HexList, len(body))
	for i, xt := range body {
		list[i] = xt
	}
	return list, nil
}

func (a archive) header(_ context.Context, c *rpc.Call) (any, error) {
	h, err := c.Hash(0)
	if err != nil {
		return nil, err
	}
	header, err := a.Chain.Header(h)
	if err != nil || header == nil {
		return nil, nil
	}
	return rpc.Hex(header.Encode()), nil
}

func (a archive) hashes(_ context.Context, c *rpc.Call) (any, error) {
	height, err := c.Uint(0, 64)
	if err != nil {
		return nil, err
	}
	if height > 1<<32-1 {
		return nil, rpc.Errorf(codeArchive+1, "Invalid parameter: Invalid block height: %d", height)
	}
	h, ok, err := a.Chain.HashAt(uint32(height))
	if err != nil || !ok {
		return []types.Hash{}, nil
	}
	return []types.Hash{h}, nil
}

func (a archive) call(ctx context.Context, c *rpc.Call) (any, error) {
	h, err := c.Hash(0)
	if err != nil {
		return nil, err
	}
	function, err := c.String(1)
	if err != nil {
		return nil, err
	}
	param, err := c.String(2)
	if err != nil {
		return nil, err
	}
	args, ok := hexParam(param)
	if !ok {
		return nil, rpc.Errorf(codeArchive+1, "Invalid parameter: %s", param)
	}
	out, err := a.Runtime.Call(ctx, h, function, args)
	if err != nil {
		return struct {
			Success bool   `json:"success"`
			Error   string `json:"error"`
		}{false, rpc.CallFailure(err)}, nil
	}
	return struct {
		Success bool    `json:"success"`
		Value   rpc.Hex `json:"value"`
	}{true, out}, nil
}

// failure is an event that ends a stream.
func failure(name, text string) any {
	return struct {
		Event string `json:"event"`
		Error string `json:"error"`
	}{name, text}
}

func (a archive) storage(_ context.Context, c *rpc.Call, s *rpc.Sub) (func(), error) {
	h, err := c.Hash(0)
	if err != nil {
		return nil, err
	}
	queries, child, err := storageParams(c, 1, 2)
	if rpc.Passes(err) {
		return nil, err
	}
	return func() {
		if err == nil {
			err = a.read(s, h, queries, child)
		}
		if err != nil {
			_ = s.NotifyWait(failure("storageError", rpc.ReadFailure(err)))
			return
		}
		_ = s.NotifyWait(event{Event: "storageDone"})
	}, nil
}

func (a archive) read(sub *rpc.Sub, h types.Hash, queries []query, child []byte) error {
	st, err := a.Chain.State(h)
	if err != nil {
		return err
	}
	defer st.Close()
	s := &storage{node: a.Node, state: st, child: child, emit: func(items json.RawMessage) error {
		return each(items, func(item json.RawMessage) error {
			// An answer is the event but for its name.
			return sub.NotifyWait(rpc.Raw(append([]byte(`{"event":"storage",`), item[1:]...)))
		})
	}}
	for i := range queries {
		if err := s.run(sub.Context(), &queries[i]); err != nil {
			return err
		}
	}
	return s.flush()
}

// each calls f with the elements of a JSON array.
func each(items json.RawMessage, f func(json.RawMessage) error) error {
	var list []json.RawMessage
	if err := json.Unmarshal(items, &list); err != nil {
		return err
	}
	for _, item := range list {
		if err := f(item); err != nil {
			return err
		}
	}
	return nil
}
