package substrate

import (
	"bytes"
	"context"
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

func (a api) runtime() []*rpc.Method {
	hash := []rpc.Param{rpc.Opt("hash", rpc.Hash)}
	return []*rpc.Method{
		{
			Name: "state_getMetadata", Summary: "The runtime's metadata, version 14.",
			Params: hash, Result: rpc.Bytes, Handler: a.getMetadata,
		},
		{
			Name: "state_getRuntimeVersion", Aliases: []string{"chain_getRuntimeVersion"},
			Summary: "The runtime's version.", Params: hash, Result: rpc.Object,
			Handler: func(_ context.Context, c *rpc.Call) (any, error) {
				at, err := a.at(c, 0)
				if err != nil {
					return nil, err
				}
				return a.version(at)
			},
		},
		{
			Name: "state_subscribeRuntimeVersion", Aliases: []string{"chain_subscribeRuntimeVersion"},
			Summary: "The runtime's version, and every other that follows.", Result: rpc.Object,
			Sub: &rpc.Subscription{
				Notification: "state_runtimeVersion", Unsubscribe: "state_unsubscribeRuntimeVersion",
				UnsubscribeAliases: []string{"chain_unsubscribeRuntimeVersion"}, Handler: a.subscribeVersion,
			},
		},
	}
}

func (a api) getMetadata(ctx context.Context, c *rpc.Call) (any, error) {
	at, err := a.at(c, 0)
	if err != nil {
		return nil, err
	}
	out, err := a.Runtime.Call(ctx, at, "Metadata_metadata", nil)
	if err != nil {
		return nil, apiError(err)
	}
	metadata, err := metadataCodec.DecodeAll(out)
	if err != nil {
		return nil, internal("metadata from the runtime: %v", err)
	}
	return rpc.Hex(metadata), nil
}

// version returns the runtime's version as JSON.
func (a api) version(at types.Hash) (rpc.Raw, error) {
	v, err := a.Runtime.Version(at)
	if err != nil {
		return nil, apiError(err)
	}
	return json.Marshal(v)
}

func (a api) subscribeVersion(_ context.Context, _ *rpc.Call, s *rpc.Sub) (func(), error) {
	best, _ := a.Chain.Best()
	if _, err := a.version(best); err != nil {
		return nil, err
	}
	return func() {
		var last rpc.Raw
		a.Heads.Follow(s, func(h *rpc.Head) error {
			v, err := a.version(h.Hash)
			if err != nil || bytes.Equal(v, last) {
				return nil
			}
			last = v
			return s.Notify(v)
		})
	}, nil
}
