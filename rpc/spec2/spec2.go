package spec2

import (
	"context"
	"encoding/json"

	"github.com/tensord/tensord/rpc"
)

// Options are limits. Zero values stand for the reference's.
type Options struct {
	// MaxPinned is how many blocks all followers together may keep pinned; 512.
	// It must not be more than the states that the node keeps.
	MaxPinned int
	// MaxFollows is how many follow subscriptions a connection may have; 4.
	MaxFollows int
	// MaxOperations is how many operations of a follower may run at a time; 16.
	MaxOperations int
	// MaxBroadcasts is how many extrinsics a connection may broadcast at a time;
	// 16.
	MaxBroadcasts int
}

func (o Options) withDefaults() Options {
	def := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	def(&o.MaxPinned, 512)
	def(&o.MaxFollows, 4)
	def(&o.MaxOperations, 16)
	def(&o.MaxBroadcasts, 16)
	return o
}

// Register enters the methods.
func Register(r *rpc.Registry, n *rpc.Node, o Options) {
	o = o.withDefaults()
	r.Add(chainSpec(n)...)
	r.Add(newChainHead(n, o).methods()...)
	r.Add(newBroadcasts(n, o).methods()...)
	r.Add(transactionWatch(n)...)
	if n.Archive {
		r.Add(archive{n}.methods()...)
	}
}

func chainSpec(n *rpc.Node) []*rpc.Method {
	get := func(f func() any) rpc.Handler {
		return func(context.Context, *rpc.Call) (any, error) { return f(), nil }
	}
	return []*rpc.Method{
		{
			Name: "chainSpec_v1_chainName", Summary: "The name of the chain.", Result: rpc.String,
			Handler: get(func() any { return n.Info.ChainName }),
		},
		{
			Name: "chainSpec_v1_genesisHash", Summary: "The hash of block 0.", Result: rpc.Hash,
			Handler: get(func() any { return n.Chain.Genesis() }),
		},
		{
			Name: "chainSpec_v1_properties", Summary: "The properties in the chain spec.", Result: rpc.Object,
			Handler: get(func() any { return rpc.Raw(n.Info.Properties) }),
		},
	}
}

// spec is a runtime's version as this interface shows it.
type spec struct {
	SpecName           string            `json:"specName"`
	ImplName           string            `json:"implName"`
	SpecVersion        uint32            `json:"specVersion"`
	ImplVersion        uint32            `json:"implVersion"`
	APIs               map[string]uint32 `json:"apis"`
	TransactionVersion uint32            `json:"transactionVersion"`
}

// runtimeEvent describes the runtime at a block.
func runtimeEvent(n *rpc.Node, at [32]byte) json.RawMessage {
	v, err := n.Runtime.Version(at)
	if err != nil {
		return marshal(struct {
			Type  string `json:"type"`
			Error string `json:"error"`
		}{"invalid", "Api error: " + rpc.APIFailure(err)})
	}
	s := spec{
		SpecName: string(v.SpecName), ImplName: string(v.ImplName), SpecVersion: v.SpecVersion,
		ImplVersion: v.ImplVersion, APIs: make(map[string]uint32, len(v.APIs)), TransactionVersion: v.TransactionVersion,
	}
	for _, api := range v.APIs {
		s.APIs[rpc.HexString(api.A[:])] = api.B
	}
	return marshal(struct {
		Type string `json:"type"`
		Spec spec   `json:"spec"`
	}{"valid", s})
}

// marshal is for values that always have a JSON form.
func marshal(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

// hexParam reads a string with hex digits of this interface, which has its own
// error for what is none.
func hexParam(s string) ([]byte, bool) {
	b, err := rpc.ParseHex(s)
	return b, err == nil
}
