package substrate

import (
	"context"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/rpc"
)

func (a api) keys() []*rpc.Method {
	return []*rpc.Method{
		{
			Name: "author_insertKey", Summary: "Stores a key in the keystore.",
			Params: []rpc.Param{rpc.P("keyType", rpc.String), rpc.P("suri", rpc.String), rpc.P("public", rpc.Bytes)},
			Result: rpc.Null, Unsafe: true, Handler: a.insertKey,
		},
		{
			Name: "author_hasKey", Summary: "Whether the keystore has a key.",
			Params: []rpc.Param{rpc.P("publicKey", rpc.Bytes), rpc.P("keyType", rpc.String)},
			Result: rpc.Bool, Unsafe: true, Handler: a.hasKey,
		},
		{
			Name: "author_hasSessionKeys", Summary: "Whether the keystore has all keys of a set of session keys.",
			Params: []rpc.Param{rpc.P("sessionKeys", rpc.Bytes)}, Result: rpc.Bool, Unsafe: true, Handler: a.hasSessionKeys,
		},
		{
			Name: "author_rotateKeys", Summary: "Makes new session keys and returns the public ones.",
			Result: rpc.Bytes, Unsafe: true, Handler: a.rotate,
		},
		{
			Name: "author_rotateKeysWithOwner", Summary: "Makes new session keys. The runtime asks for no proof of ownership, so there is none.",
			Params: []rpc.Param{rpc.P("owner", rpc.Bytes)}, Result: rpc.Object, Unsafe: true,
			Handler: func(ctx context.Context, c *rpc.Call) (any, error) {
				if _, err := c.Bytes(0); err != nil {
					return nil, err
				}
				keys, err := a.rotate(ctx, c)
				if err != nil {
					return nil, err
				}
				return map[string]any{"keys": keys}, nil
			},
		},
	}
}

func (a api) insertKey(_ context.Context, c *rpc.Call) (any, error) {
	name, err := c.String(0)
	if err != nil {
		return nil, err
	}
	suri, err := c.String(1)
	if err != nil {
		return nil, err
	}
	public, err := c.Bytes(2)
	if err != nil {
		return nil, err
	}
	t, err := keyType(name)
	if err != nil {
		return nil, err
	}
	if a.Keys.Insert(t, suri, public) != nil {
		return nil, rpc.Errorf(codeAuthor+40, "The key store is unavailable")
	}
	return nil, nil
}

func (a api) hasKey(_ context.Context, c *rpc.Call) (any, error) {
	public, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	name, err := c.String(1)
	if err != nil {
		return nil, err
	}
	t, err := keyType(name)
	if err != nil {
		return nil, err
	}
	return a.Keys.Has(t, public), nil
}

// sessionKey is a public key as the runtime takes session keys apart.
type sessionKey struct {
	Public []byte
	Type   [4]byte
}

var sessionKeysCodec = scale.For[*[]sessionKey]()

func (a api) hasSessionKeys(ctx context.Context, c *rpc.Call) (any, error) {
	keys, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	best, _ := a.Chain.Best()
	out, err := a.Runtime.Call(ctx, best, "SessionKeys_decode_session_keys", scale.AppendBytes(nil, keys))
	if err != nil {
		if rpc.Passes(err) {
			return nil, err
		}
		return nil, rpc.Errorf(codeAuthor+40, "Client error: %s", rpc.APIFailure(err))
	}
	list, err := sessionKeysCodec.DecodeAll(out)
	if err != nil {
		return nil, internal("session keys from the runtime: %v", err)
	}
	if list == nil {
		return nil, rpc.Errorf(codeAuthor+40, "Session keys are not encoded correctly")
	}
	for _, k := range *list {
		if !a.Keys.Has(k.Type, k.Public) {
			return false, nil
		}
	}
	return true, nil
}

func (a api) rotate(context.Context, *rpc.Call) (any, error) {
	keys, err := a.Keys.Rotate()
	if err != nil {
		return nil, rpc.Errorf(codeAuthor+40, "Client error: %s", err)
	}
	return rpc.Hex(keys), nil
}
