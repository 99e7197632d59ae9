package substrate

import (
	"context"

	"github.com/tensord/tensord/rpc"
)

func (a api) offchain() []*rpc.Method {
	kind, key := rpc.P("kind", rpc.String), rpc.P("key", rpc.Bytes)
	return []*rpc.Method{
		{
			Name: "offchain_localStorageSet", Summary: "Writes to the storage of offchain workers.",
			Params: []rpc.Param{kind, key, rpc.P("value", rpc.Bytes)}, Result: rpc.Null, Unsafe: true,
			Handler: a.offchainKey(func(c *rpc.Call, key []byte) (any, error) {
				value, err := c.Bytes(2)
				if err != nil {
					return nil, err
				}
				return nil, a.Offchain.Set(key, value)
			}),
		},
		{
			Name: "offchain_localStorageClear", Summary: "Deletes from the storage of offchain workers.",
			Params: []rpc.Param{kind, key}, Result: rpc.Null, Unsafe: true,
			Handler: a.offchainKey(func(_ *rpc.Call, key []byte) (any, error) {
				return nil, a.Offchain.Remove(key)
			}),
		},
		{
			Name: "offchain_localStorageGet", Summary: "Reads from the storage of offchain workers.",
			Params: []rpc.Param{kind, key}, Result: rpc.MaybeOf(rpc.Bytes), Unsafe: true,
			Handler: a.offchainKey(func(_ *rpc.Call, key []byte) (any, error) {
				return rpc.MaybeHex(a.Offchain.Get(key)), nil
			}),
		},
	}
}

// offchainKey reads the kind of storage, of which only one exists, and the key.
func (a api) offchainKey(f func(c *rpc.Call, key []byte) (any, error)) rpc.Handler {
	return func(_ context.Context, c *rpc.Call) (any, error) {
		kind, err := c.String(0)
		if err != nil {
			return nil, err
		}
		key, err := c.Bytes(1)
		if err != nil {
			return nil, err
		}
		switch kind {
		case "PERSISTENT":
			return f(c, key)
		case "LOCAL":
			return nil, rpc.Errorf(codeOffchain+1, "This storage kind is not available yet")
		}
		return nil, rpc.InvalidParams("parameter `kind`: expected PERSISTENT or LOCAL")
	}
}
