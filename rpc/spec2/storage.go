package spec2

import (
	"context"
	"encoding/json"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// query is what a client wants to know of a key.
type query struct {
	Key  string `json:"key"`
	Type string `json:"type"`
	// After is the key after which an iteration goes on.
	After *string `json:"paginationStartKey"`

	key, after []byte
}

// The types of queries.
const (
	queryValue    = "value"
	queryHash     = "hash"
	queryMerkle   = "closestDescendantMerkleValue"
	queryValues   = "descendantsValues"
	queryHashes   = "descendantsHashes"
	answersOfPage = 128      // answers sent together
	bytesOfPage   = 64 << 10 // and how many bytes at least make them a page
)

// badHex is returned for a string that is no hex.
type badHex struct{ param string }

func (e *badHex) Error() string { return "Invalid parameter: " + e.param }

// parse reads the hex of a query and checks its type.
func (q *query) parse() error {
	switch q.Type {
	case queryValue, queryHash, queryMerkle, queryValues, queryHashes:
	default:
		return rpc.InvalidParams("unknown query type `%s`", q.Type)
	}
	var ok bool
	if q.key, ok = hexParam(q.Key); !ok {
		return &badHex{q.Key}
	}
	if q.After != nil {
		if q.after, ok = hexParam(*q.After); !ok {
			return &badHex{*q.After}
		}
	}
	return nil
}

// storage answers queries about a state.
type storage struct {
	node  *rpc.Node
	state rpc.State
	child []byte // id of a child trie; nil is the top trie
	items []byte // JSON of answers not sent yet
	count int
	emit  func(items json.RawMessage) error
}

// answer appends an answer.
func (s *storage) answer(key []byte, name string, value []byte) error {
	if s.count > 0 {
		s.items = append(s.items, ',')
	}
	s.items = rpc.AppendHex(append(s.items, `{"key":`...), key)
	s.items = append(append(append(s.items, `,"`...), name...), `":`...)
	s.items = rpc.AppendHex(s.items, value)
	if s.child != nil {
		s.items = rpc.AppendHex(append(s.items, `,"childTrieKey":`...), s.child)
	}
	s.items = append(s.items, '}')
	if s.count++; s.count >= answersOfPage || len(s.items) >= bytesOfPage {
		return s.flush()
	}
	return nil
}

// flush sends what is collected.
func (s *storage) flush() error {
	if s.count == 0 {
		return nil
	}
	items := append(append(json.RawMessage{'['}, s.items...), ']')
	s.items, s.count = s.items[:0], 0
	return s.emit(items)
}

func (s *storage) reader() state.Reader {
	if s.child != nil {
		return s.state.Child(s.child)
	}
	return s.state
}

// run answers a query.
func (s *storage) run(ctx context.Context, q *query) error {
	r := s.reader()
	switch q.Type {
	case queryMerkle:
		v, ok, err := s.state.MerkleValue(s.child, q.key)
		if err != nil || !ok {
			return err
		}
		return s.answer(q.key, queryMerkle, v)
	case queryValue, queryHash:
		var v []byte
		if s.child == nil {
			v = s.node.Read(r, q.key)
		} else {
			v = r.Get(q.key)
		}
		return s.show(q.key, v, q.Type == queryHash)
	}
	it := r.Iter(q.key, q.after)
	defer it.Close()
	for it.Next() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := s.show(it.Key(), it.Value(), q.Type == queryHashes); err != nil {
			return err
		}
	}
	return nil
}

// show answers with a value or its hash; to a key without a value there is no
// answer.
func (s *storage) show(key, value []byte, hash bool) error {
	switch {
	case value == nil:
		return nil
	case hash:
		h := types.Blake2b256(value)
		return s.answer(key, queryHash, h[:])
	}
	return s.answer(key, queryValue, value)
}
