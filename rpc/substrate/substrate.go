package substrate

import (
	"context"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// Register enters the methods.
func Register(r *rpc.Registry, n *rpc.Node) {
	a := api{n}
	r.Add(a.author()...)
	r.Add(a.chain()...)
	r.Add(a.state()...)
	r.Add(a.childState()...)
	r.Add(a.system()...)
	r.Add(a.account()...)
	r.Add(a.payment()...)
	if n.Keys != nil {
		r.Add(a.keys()...)
	}
	if n.Logs != nil {
		r.Add(a.logs()...)
	}
	if n.Offchain != nil {
		r.Add(a.offchain()...)
	}
	if n.Sealer != nil {
		r.Add(a.engine()...)
	}
}

type api struct{ *rpc.Node }

// Base codes of the namespaces' errors.
const (
	codeAuthor   = 1000
	codeSystem   = 2000
	codeChain    = 3000
	codeState    = 4000
	codeOffchain = 5000
)

// at reads the block that a call is about: the best one unless a hash is given.
func (a api) at(c *rpc.Call, i int) (types.Hash, error) {
	h, ok, err := c.OptHash(i)
	if err == nil && !ok {
		h, _ = a.Chain.Best()
	}
	return h, err
}

// stateAt opens the state that a call is about.
func (a api) stateAt(c *rpc.Call, i int) (rpc.State, types.Hash, error) {
	h, err := a.at(c, i)
	if err != nil {
		return nil, h, err
	}
	s, err := a.Chain.State(h)
	if err != nil {
		return nil, h, clientError(err)
	}
	return s, h, nil
}

// clientError is a failure to read the chain, as the state namespace shows it.
func clientError(err error) error { return shown(err, codeState+3, rpc.ReadFailure) }

// callError is a failure of a function that a client named.
func callError(err error) error { return shown(err, codeState+3, rpc.CallFailure) }

// apiError is a failure of a function that the node itself calls.
func apiError(err error) error { return shown(err, codeState+3, rpc.APIFailure) }

// shown makes an error for the client of one of the node's.
func shown(err error, code int, text func(error) string) error {
	if rpc.Passes(err) {
		return err
	}
	return rpc.Errorf(code, "Client error: %s", text(err))
}

// checkEvery is how many steps an iteration makes between looks at the clock.
const checkEvery = 1024

// walk iterates over keys under prefix, after a key if that is not nil, until
// visit returns false.
func walk(ctx context.Context, r state.Reader, prefix, after []byte, visit func(state.Iter) bool) error {
	it := r.Iter(prefix, after)
	defer it.Close()
	for n := 1; it.Next(); n++ {
		if n%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if !visit(it) {
			return nil
		}
	}
	return nil
}

// keysUnder collects keys; limit bounds their number unless it is negative.
func keysUnder(ctx context.Context, c *rpc.Call, r state.Reader, prefix, after []byte, limit int) (rpc.HexList, error) {
	keys, size := rpc.HexList{}, 0
	if limit == 0 {
		return keys, nil
	}
	err := walk(ctx, r, prefix, after, func(it state.Iter) bool {
		key := append([]byte(nil), it.Key()...)
		keys = append(keys, key)
		size += 2*len(key) + len(`"0x",`)
		return size <= c.MaxReply && len(keys) != limit
	})
	if err == nil && size > c.MaxReply {
		err = c.TooBig()
	}
	return keys, err
}

// keyType reads the four characters that name the use of a key.
func keyType(s string) (t rpc.KeyType, err error) {
	if len(s) != len(t) {
		return t, rpc.Errorf(codeAuthor+40, "Invalid key type ID format (should be of length four)")
	}
	return rpc.KeyType([]byte(s)), nil
}

// errShort says that bytes end before what they should hold does.
var errShort = errors.New("Not enough data to fill buffer")

// internal wraps what should not happen.
func internal(format string, args ...any) error {
	return rpc.Errorf(rpc.CodeInternal, "%s", fmt.Sprintf(format, args...))
}
