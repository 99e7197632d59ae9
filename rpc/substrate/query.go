package substrate

import (
	"bytes"
	"context"
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// changeSet is the values of keys at a block.
type changeSet struct {
	block types.Hash
	pairs []byte // JSON pairs with commas between
}

func (s *changeSet) add(key, value []byte) {
	if len(s.pairs) > 0 {
		s.pairs = append(s.pairs, ',')
	}
	s.pairs = appendPair(s.pairs, key, value)
}

// AppendJSON appends it.
func (s *changeSet) AppendJSON(dst []byte) []byte {
	dst = rpc.AppendHex(append(dst, `{"block":`...), s.block[:])
	dst = append(append(dst, `,"changes":[`...), s.pairs...)
	return append(dst, "]}"...)
}

type changeSets []*changeSet

// AppendJSON appends them.
func (l changeSets) AppendJSON(dst []byte) []byte {
	dst = append(dst, '[')
	for i, s := range l {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = s.AppendJSON(dst)
	}
	return append(dst, ']')
}

func (a api) queryStorageAt(ctx context.Context, c *rpc.Call) (any, error) {
	keys, err := c.BytesList(0)
	if err != nil {
		return nil, err
	}
	at, err := a.at(c, 1)
	if err != nil {
		return nil, err
	}
	return a.query(ctx, c, keys, at, at)
}

func (a api) queryStorage(ctx context.Context, c *rpc.Call) (any, error) {
	keys, err := c.BytesList(0)
	if err != nil {
		return nil, err
	}
	from, err := c.Hash(1)
	if err != nil {
		return nil, err
	}
	to, err := a.at(c, 2)
	if err != nil {
		return nil, err
	}
	return a.query(ctx, c, keys, from, to)
}

// query returns the values of keys at block from and their changes up to block
// to. A key that is asked for twice is answered once.
func (a api) query(ctx context.Context, c *rpc.Call, keys [][]byte, from, to types.Hash) (any, error) {
	blocks, err := a.blocks(ctx, from, to)
	if err != nil {
		return nil, err
	}
	q := query{api: a, c: c, keys: keys, seen: map[string][]byte{}}
	for _, block := range blocks {
		if err := q.at(ctx, block); err != nil {
			return nil, err
		}
	}
	return q.out, nil
}

type query struct {
	api
	c    *rpc.Call
	keys [][]byte
	seen map[string][]byte // latest values
	out  changeSets
	size int
}

func (q *query) at(ctx context.Context, block types.Hash) error {
	s, err := q.Chain.State(block)
	if err != nil {
		return clientError(err)
	}
	defer s.Close()
	set := &changeSet{block: block}
	for i, key := range q.keys {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := q.Read(s, key)
		last, known := q.seen[string(key)]
		if known && (v == nil) == (last == nil) && bytes.Equal(v, last) {
			continue
		}
		q.seen[string(key)] = v
		set.add(key, v)
		if q.size+len(set.pairs) > q.c.MaxReply {
			return q.c.TooBig()
		}
	}
	if len(set.pairs) > 0 {
		q.out = append(q.out, set)
		q.size += len(set.pairs)
	}
	return nil
}

// blocks returns the hashes from one block to a descendant of it.
func (a api) blocks(ctx context.Context, from, to types.Hash) ([]types.Hash, error) {
	first, err := a.rangeHeader(from, from, to)
	if err != nil {
		return nil, err
	}
	last, err := a.rangeHeader(to, from, to)
	if err != nil {
		return nil, err
	}
	name := func(h *types.Header, hash types.Hash) string { return fmt.Sprintf("%d (%s)", h.Number, hash) }
	if first.Number > last.Number {
		return nil, badRange(name(first, from), name(last, to), "from number > to number")
	}
	hashes := []types.Hash{to}
	for h := last; h.Number > first.Number; {
		hash := h.ParentHash
		if h, err = a.rangeHeader(hash, from, to); err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
		if len(hashes)%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	if hashes[len(hashes)-1] != from {
		return nil, badRange(name(first, from), name(last, to), "from and to are on different forks")
	}
	for i, j := 0, len(hashes)-1; i < j; i, j = i+1, j-1 {
		hashes[i], hashes[j] = hashes[j], hashes[i]
	}
	return hashes, nil
}

// rangeHeader reads the header of a block within a range.
func (a api) rangeHeader(h, from, to types.Hash) (*types.Header, error) {
	header, err := a.Chain.Header(h)
	if err == nil && header == nil {
		err = &rpc.UnknownBlock{Hash: h}
	}
	if err != nil {
		return nil, badRange(from.String(), "Some("+to.String()+")", rpc.ReadFailure(err))
	}
	return header, nil
}

func badRange(from, to, detail string) error {
	return rpc.Errorf(codeState+1, "Cannot resolve a block range ['%q' ... '%q]. %s", from, to, detail)
}

func (a api) subscribeStorage(_ context.Context, c *rpc.Call, s *rpc.Sub) (func(), error) {
	keys, err := c.BytesList(0)
	if err != nil {
		return nil, err
	}
	if !c.Has(0) {
		if !c.Admin {
			return nil, rpc.ErrUnsafe
		}
		return func() { a.followAll(s) }, nil
	}
	return func() { a.followKeys(s, keys) }, nil
}

// followAll reports all changes. There is no first notification.
func (a api) followAll(s *rpc.Sub) {
	first := true
	a.Heads.Follow(s, func(h *rpc.Head) error {
		if first {
			first = false
			return nil
		}
		set := &changeSet{block: h.Hash}
		for i := range h.Changes {
			set.add(h.Changes[i].Key, h.Changes[i].Value)
		}
		return notifySet(s, set)
	})
}

// followKeys reports the values of keys and then their changes.
func (a api) followKeys(s *rpc.Sub, keys [][]byte) {
	wanted := make(map[string]bool, len(keys))
	for _, key := range keys {
		wanted[string(key)] = true
	}
	first := true
	a.Heads.Follow(s, func(h *rpc.Head) error {
		set := &changeSet{block: h.Hash}
		if !first {
			for i := range h.Changes {
				if wanted[string(h.Changes[i].Key)] {
					set.add(h.Changes[i].Key, h.Changes[i].Value)
				}
			}
			return notifySet(s, set)
		}
		first = false
		st, err := a.Chain.State(h.Hash)
		if err != nil {
			return err
		}
		defer st.Close()
		for _, key := range keys {
			set.add(key, a.Read(st, key))
		}
		return notifySet(s, set)
	})
}

func notifySet(s *rpc.Sub, set *changeSet) error {
	if len(set.pairs) == 0 {
		return nil
	}
	return s.Notify(set)
}
