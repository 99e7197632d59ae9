package substrate

import (
	"bytes"
	"context"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

func (a api) childState() []*rpc.Method {
	child := rpc.P("childStorageKey", rpc.Bytes)
	hash := rpc.Opt("hash", rpc.Hash)
	key := []rpc.Param{child, rpc.P("key", rpc.Bytes), hash}
	keys := []rpc.Param{child, rpc.P("keys", rpc.ListOf(rpc.Bytes)), hash}
	return []*rpc.Method{
		{
			Name: "childstate_getKeys", Summary: "All keys of a child trie with a prefix.",
			Params: []rpc.Param{child, rpc.P("prefix", rpc.Bytes), hash},
			Result: rpc.ListOf(rpc.Bytes), Handler: a.childKeys,
		},
		{
			Name: "childstate_getKeysPaged", Aliases: []string{"childstate_getKeysPagedAt"},
			Summary: "The first keys of a child trie with a prefix, after startKey if that is given.",
			Params: []rpc.Param{
				child, rpc.Opt("prefix", rpc.Bytes), rpc.P("count", rpc.U32), rpc.Opt("startKey", rpc.Bytes), hash,
			},
			Result: rpc.ListOf(rpc.Bytes), Handler: a.childKeysPaged,
		},
		{
			Name: "childstate_getStorage", Summary: "A value of a child trie.",
			Params: key, Result: rpc.MaybeOf(rpc.Bytes),
			Handler: a.childValue(func(v []byte) any { return rpc.MaybeHex(v) }),
		},
		{
			Name: "childstate_getStorageHash", Summary: "The Blake2b-256 hash of a value of a child trie.",
			Params: key, Result: rpc.MaybeOf(rpc.Hash),
			Handler: a.childValue(func(v []byte) any { return types.Blake2b256(v) }),
		},
		{
			Name: "childstate_getStorageSize", Summary: "The length of a value of a child trie.",
			Params: key, Result: rpc.MaybeOf(rpc.U64),
			Handler: a.childValue(func(v []byte) any { return uint64(len(v)) }),
		},
		{
			Name: "childstate_getStorageEntries", Summary: "Values of a child trie.",
			Params: keys, Result: rpc.ListOf(rpc.MaybeOf(rpc.Bytes)), Handler: a.childEntries,
		},
		{
			Name: "state_getChildReadProof", Summary: "The trie nodes that prove values of a child trie.",
			Params: keys, Result: rpc.Object, Handler: a.childProof,
		},
	}
}

// childAt opens the child trie that the first parameter names, at the block
// that parameter i gives.
func (a api) childAt(c *rpc.Call, i int) (s rpc.State, child state.Reader, id []byte, at types.Hash, err error) {
	key, err := c.Bytes(0)
	if err != nil {
		return nil, nil, nil, at, err
	}
	id, ok := bytes.CutPrefix(key, []byte(state.DefaultChildPrefix))
	if !ok {
		return nil, nil, nil, at, rpc.Errorf(codeState+3, "Client error: Invalid child storage key")
	}
	if s, at, err = a.stateAt(c, i); err != nil {
		return nil, nil, nil, at, err
	}
	return s, s.Child(id), id, at, nil
}

func (a api) childKeys(ctx context.Context, c *rpc.Call) (any, error) {
	prefix, err := c.Bytes(1)
	if err != nil {
		return nil, err
	}
	s, child, _, _, err := a.childAt(c, 2)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return keysUnder(ctx, c, child, prefix, nil, -1)
}

func (a api) childKeysPaged(ctx context.Context, c *rpc.Call) (any, error) {
	p, err := readPage(c, 1)
	if err != nil {
		return nil, err
	}
	s, child, _, _, err := a.childAt(c, 4)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return keysUnder(ctx, c, child, p.prefix, p.after, p.count)
}

// childValue makes the handler that shows a value; a missing one is null.
func (a api) childValue(show func(v []byte) any) rpc.Handler {
	return func(_ context.Context, c *rpc.Call) (any, error) {
		key, err := c.Bytes(1)
		if err != nil {
			return nil, err
		}
		s, child, _, _, err := a.childAt(c, 2)
		if err != nil {
			return nil, err
		}
		defer s.Close()
		v := child.Get(key)
		if v == nil {
			return nil, nil
		}
		return show(v), nil
	}
}

// values is a list with null for what is missing.
type values [][]byte

// AppendJSON appends it.
func (l values) AppendJSON(dst []byte) []byte {
	dst = append(dst, '[')
	for i, v := range l {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = rpc.MaybeHex(v).AppendJSON(dst)
	}
	return append(dst, ']')
}

func (a api) childEntries(_ context.Context, c *rpc.Call) (any, error) {
	keys, err := c.BytesList(1)
	if err != nil {
		return nil, err
	}
	s, child, _, _, err := a.childAt(c, 2)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	out, size := make(values, len(keys)), 0
	for i, key := range keys {
		out[i] = child.Get(key)
		if size += 2 * len(out[i]); size > c.MaxReply {
			return nil, c.TooBig()
		}
	}
	return out, nil
}

func (a api) childProof(_ context.Context, c *rpc.Call) (any, error) {
	keys, err := c.BytesList(1)
	if err != nil {
		return nil, err
	}
	s, _, id, at, err := a.childAt(c, 2)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	nodes, err := s.ReadProof(id, keys)
	if err != nil {
		return nil, clientError(err)
	}
	return proof{at, nodes}, nil
}
