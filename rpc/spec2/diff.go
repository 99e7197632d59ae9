package spec2

import (
	"bytes"
	"context"
	"sort"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// diffItem is a prefix whose differences a client wants to see.
type diffItem struct {
	Key    string  `json:"key"`
	Return string  `json:"returnType"`
	Child  *string `json:"childTrieKey"`

	key []byte
}

// diffGroup is the items of one trie.
type diffGroup struct {
	id    []byte // of a child trie; nil is the top trie
	shown string // as the client wrote it
	items []diffItem
}

func (a archive) diff(_ context.Context, c *rpc.Call, s *rpc.Sub) (func(), error) {
	h, err := c.Hash(0)
	if err != nil {
		return nil, err
	}
	var items []diffItem
	if err := c.Decode(1, &items); err != nil {
		return nil, err
	}
	previous, given, err := c.OptHash(2)
	if err != nil {
		return nil, err
	}
	for i := range items {
		if r := items[i].Return; r != queryValue && r != queryHash {
			return nil, rpc.InvalidParams("unknown return type `%s`", r)
		}
	}
	return func() {
		if !given {
			header, err := a.Chain.Header(h)
			if err != nil || header == nil {
				_ = s.NotifyWait(failure("storageDiffError", "Block header is not present: "+h.String()))
				return
			}
			previous = header.ParentHash
		}
		if err := a.compare(s, h, previous, items); err != nil {
			_ = s.NotifyWait(failure("storageDiffError", rpc.ReadFailure(err)))
			return
		}
		_ = s.NotifyWait(event{Event: "storageDiffDone"})
	}, nil
}

func (a archive) compare(s *rpc.Sub, h, previous types.Hash, items []diffItem) error {
	groups, err := groupByTrie(items)
	if err != nil {
		return err
	}
	now, err := a.Chain.State(h)
	if err != nil {
		return err
	}
	defer now.Close()
	then, err := a.Chain.State(previous)
	if err != nil {
		return err
	}
	defer then.Close()
	for i := range groups {
		d := &differ{sub: s, group: &groups[i]}
		if id := d.group.id; id != nil {
			err = d.run(now.Child(id), then.Child(id))
		} else {
			err = d.run(now, then)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// groupByTrie sorts items by trie, the top one first, and drops those that
// others cover. Without any item the whole top trie is meant.
func groupByTrie(items []diffItem) ([]diffGroup, error) {
	groups := map[string]*diffGroup{}
	for _, item := range items {
		var ok bool
		if item.key, ok = hexParam(item.Key); !ok {
			return nil, &badHex{item.Key}
		}
		g := diffGroup{}
		name := ""
		if item.Child != nil {
			if g.id, ok = hexParam(*item.Child); !ok {
				return nil, &badHex{*item.Child}
			}
			g.shown, name = *item.Child, "c"+string(g.id)
		}
		if groups[name] == nil {
			groups[name] = &g
		}
		groups[name].add(item)
	}
	if len(groups) == 0 {
		return []diffGroup{{}}, nil
	}
	names := make([]string, 0, len(groups))
	for name := range groups {
		names = append(names, name)
	}
	sort.Strings(names)
	out := make([]diffGroup, len(names))
	for i, name := range names {
		out[i] = *groups[name]
	}
	return out, nil
}

// add enters an item unless another covers it, in place of those it covers.
func (g *diffGroup) add(item diffItem) {
	kept := g.items[:0:0]
	for _, old := range g.items {
		if old.Return == item.Return {
			if bytes.HasPrefix(item.key, old.key) {
				return
			}
			if bytes.HasPrefix(old.key, item.key) {
				continue
			}
		}
		kept = append(kept, old)
	}
	g.items = append(kept, item)
}

// wants tells what the client wants to see of a key.
func (g *diffGroup) wants(key []byte) (value, hash bool) {
	if len(g.items) == 0 {
		return true, false
	}
	for i := range g.items {
		if bytes.HasPrefix(key, g.items[i].key) {
			if g.items[i].Return == queryValue {
				value = true
			} else {
				hash = true
			}
		}
	}
	return value, hash
}

// differ walks two states side by side.
type differ struct {
	sub   *rpc.Sub
	group *diffGroup
}

func (d *differ) run(now, then state.Reader) error {
	a, b := now.Iter(nil, nil), then.Iter(nil, nil)
	defer a.Close()
	defer b.Close()
	inA, inB := a.Next(), b.Next()
	for inA || inB {
		if err := d.sub.Context().Err(); err != nil {
			return err
		}
		order := 0
		switch {
		case !inB:
			order = -1
		case !inA:
			order = 1
		default:
			order = bytes.Compare(a.Key(), b.Key())
		}
		var err error
		switch {
		case order < 0:
			err = d.report(a, "added")
			inA = a.Next()
		case order > 0:
			err = d.report(b, "deleted")
			inB = b.Next()
		default:
			if !bytes.Equal(a.Value(), b.Value()) {
				err = d.report(a, "modified")
			}
			inA, inB = a.Next(), b.Next()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// report sends the value, the hash or both of a pair that differs.
func (d *differ) report(it state.Iter, kind string) error {
	value, hash := d.group.wants(it.Key())
	if value {
		if err := d.send(it.Key(), queryValue, it.Value(), kind); err != nil {
			return err
		}
	}
	if hash {
		h := types.Blake2b256(it.Value())
		return d.send(it.Key(), queryHash, h[:], kind)
	}
	return nil
}

func (d *differ) send(key []byte, name string, v []byte, kind string) error {
	out := rpc.AppendHex(rpc.Raw(`{"event":"storageDiff","key":`), key)
	out = append(append(append(out, `,"`...), name...), `":`...)
	out = rpc.AppendHex(out, v)
	out = append(append(append(out, `,"type":"`...), kind...), '"')
	if d.group.id != nil {
		out = rpc.AppendString(append(out, `,"childTrieKey":`...), d.group.shown)
	}
	return d.sub.NotifyWait(rpc.Raw(append(out, '}')))
}
