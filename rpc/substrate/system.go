package substrate

import (
	"context"

	"github.com/tensord/tensord/rpc"
)

// get makes a handler without parameters.
func get(f func() any) rpc.Handler {
	return func(context.Context, *rpc.Call) (any, error) { return f(), nil }
}

func (a api) system() []*rpc.Method {
	list := rpc.ListOf(rpc.String)
	return []*rpc.Method{
		{
			Name: "system_name", Summary: "The name of the implementation.", Result: rpc.String,
			Handler: get(func() any { return a.Info.ImplName }),
		},
		{
			Name: "system_version", Summary: "The version of the implementation.", Result: rpc.String,
			Handler: get(func() any { return a.Info.Version }),
		},
		{
			Name: "system_chain", Summary: "The name of the chain.", Result: rpc.String,
			Handler: get(func() any { return a.Info.ChainName }),
		},
		{
			Name: "system_chainType", Summary: "The type of the chain.", Result: rpc.Any,
			Handler: get(func() any { return a.Info.ChainType }),
		},
		{
			Name: "system_properties", Summary: "The properties in the chain spec.", Result: rpc.Object,
			Handler: get(func() any { return rpc.Raw(a.Info.Properties) }),
		},
		{
			Name: "system_health", Summary: "Peers, and whether the node is catching up.", Result: rpc.Object,
			Handler: get(func() any { return a.Network.Health() }),
		},
		{
			Name: "system_localPeerId", Summary: "The node's peer id.", Result: rpc.String,
			Handler: get(func() any { return a.Network.PeerID() }),
		},
		{
			Name: "system_localListenAddresses", Summary: "The addresses that peers reach the node at.", Result: list,
			Handler: get(func() any { return orEmpty(a.Network.ListenAddresses()) }),
		},
		{
			Name: "system_peers", Summary: "The connected peers.", Result: rpc.ListOf(rpc.Object), Unsafe: true,
			Handler: get(func() any { return orEmpty(a.Network.Peers()) }),
		},
		{
			Name: "system_unstable_networkState", Summary: "The state of the network, in no fixed format.",
			Result: rpc.Object, Unsafe: true, Handler: get(func() any { return a.Network.State() }),
		},
		{
			Name: "system_reservedPeers", Summary: "The peers that a connection is always kept to.", Result: list,
			Handler: get(func() any { return orEmpty(a.Network.Reserved()) }),
		},
		{
			Name: "system_nodeRoles", Summary: "What the node does for the network.", Result: list,
			Handler: get(func() any { return orEmpty(a.Network.Roles()) }),
		},
		{
			Name: "system_syncState", Summary: "How far the node has caught up.", Result: rpc.Object,
			Handler: get(func() any { return a.Network.Sync() }),
		},
		{
			Name: "system_addReservedPeer", Summary: "Keeps a connection to the peer with a multiaddress.",
			Params: []rpc.Param{rpc.P("peer", rpc.String)}, Result: rpc.Null, Unsafe: true,
			Handler: with(func(s string) error { return peerError(a.Network.AddReserved(s)) }),
		},
		{
			Name: "system_removeReservedPeer", Summary: "No longer keeps the connection to a peer.",
			Params: []rpc.Param{rpc.P("peerId", rpc.String)}, Result: rpc.Null, Unsafe: true,
			Handler: with(func(s string) error { return peerError(a.Network.RemoveReserved(s)) }),
		},
	}
}

func (a api) logs() []*rpc.Method {
	return []*rpc.Method{
		{
			Name: "system_addLogFilter", Summary: "Adds directives like sync=debug to the log filter.",
			Params: []rpc.Param{rpc.P("directives", rpc.String)}, Result: rpc.Null, Unsafe: true,
			Handler: with(a.Logs.Add),
		},
		{
			Name: "system_resetLogFilter", Summary: "Sets the log filter back to what it was at the start.",
			Result: rpc.Null, Unsafe: true,
			Handler: func(context.Context, *rpc.Call) (any, error) { return nil, logError(a.Logs.Reset()) },
		},
	}
}

func logError(err error) error {
	if err == nil {
		return nil
	}
	return rpc.Errorf(rpc.CodeInternal, "%s", err)
}

func peerError(err error) error {
	if err == nil {
		return nil
	}
	return rpc.Errorf(codeSystem+2, "%s", err)
}

// with makes a handler that has a string and no result.
func with(f func(string) error) rpc.Handler {
	return func(_ context.Context, c *rpc.Call) (any, error) {
		s, err := c.String(0)
		if err != nil {
			return nil, err
		}
		if err := f(s); err != nil && !rpc.Passes(err) {
			return nil, logError(err)
		} else {
			return nil, err
		}
	}
}

// orEmpty makes an empty list of nil, which JSON would show as null.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
