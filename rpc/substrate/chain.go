package substrate

import (
	"context"
	"math/big"
	"strconv"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

func (a api) chain() []*rpc.Method {
	hash := []rpc.Param{rpc.Opt("hash", rpc.Hash)}
	heads := func(s *rpc.Subscription) *rpc.Subscription {
		s.Handler = a.subscribeHeads
		return s
	}
	return []*rpc.Method{
		{
			Name: "chain_getHeader", Summary: "The header of a block.",
			Params: hash, Result: rpc.MaybeOf(rpc.Header), Handler: a.getHeader,
		},
		{
			Name: "chain_getBlock", Summary: "The header and the extrinsics of a block.",
			Params: hash, Result: rpc.MaybeOf(rpc.Block), Handler: a.getBlock,
		},
		{
			Name: "chain_getBlockHash", Aliases: []string{"chain_getHead"},
			Summary: "The hash of the block with a number, of the best block without one; a list of hashes for a list of numbers.",
			Params:  []rpc.Param{rpc.Opt("hash", rpc.OneOrMany(rpc.Number))}, Result: rpc.Any, Handler: a.getBlockHash,
		},
		{
			Name: "chain_getFinalizedHead", Aliases: []string{"chain_getFinalisedHead"},
			Summary: "The hash of the latest final block.", Result: rpc.Hash,
			Handler: func(context.Context, *rpc.Call) (any, error) {
				best, _ := a.Chain.Best()
				return best, nil
			},
		},
		{
			Name: "chain_subscribeAllHeads", Summary: "Every header as it comes in.", Result: rpc.Header,
			Sub: heads(&rpc.Subscription{Notification: "chain_allHead", Unsubscribe: "chain_unsubscribeAllHeads"}),
		},
		{
			Name: "chain_subscribeNewHeads", Aliases: []string{"subscribe_newHead", "chain_subscribeNewHead"},
			Summary: "The header of every new best block.", Result: rpc.Header,
			Sub: heads(&rpc.Subscription{
				Notification: "chain_newHead", Unsubscribe: "chain_unsubscribeNewHeads",
				UnsubscribeAliases: []string{"unsubscribe_newHead", "chain_unsubscribeNewHead"},
			}),
		},
		{
			Name: "chain_subscribeFinalizedHeads", Aliases: []string{"chain_subscribeFinalisedHeads"},
			Summary: "The header of every final block.", Result: rpc.Header,
			Sub: heads(&rpc.Subscription{
				Notification: "chain_finalizedHead", Unsubscribe: "chain_unsubscribeFinalizedHeads",
				UnsubscribeAliases: []string{"chain_unsubscribeFinalisedHeads"},
			}),
		},
	}
}

func (a api) subscribeHeads(_ context.Context, _ *rpc.Call, s *rpc.Sub) (func(), error) {
	return func() {
		a.Heads.Follow(s, func(h *rpc.Head) error { return s.Notify(h.JSON()) })
	}, nil
}

func chainError(err error) error { return shown(err, codeChain+2, rpc.ReadFailure) }

type header struct{ *types.Header }

// AppendJSON appends it.
func (h header) AppendJSON(dst []byte) []byte { return rpc.AppendHeader(dst, h.Header) }

func (a api) getHeader(_ context.Context, c *rpc.Call) (any, error) {
	at, err := a.at(c, 0)
	if err != nil {
		return nil, err
	}
	h, err := a.Chain.Header(at)
	if err != nil {
		return nil, chainError(err)
	}
	if h == nil {
		return nil, nil
	}
	return header{h}, nil
}

// signedBlock is a block with what proves it final.
type signedBlock struct {
	header *types.Header
	body   []types.Extrinsic
	proofs []rpc.Justification
}

// AppendJSON appends it.
func (b *signedBlock) AppendJSON(dst []byte) []byte {
	dst = rpc.AppendHeader(append(dst, `{"block":{"header":`...), b.header)
	dst = append(dst, `,"extrinsics":[`...)
	for i, xt := range b.body {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = rpc.AppendHex(dst, xt)
	}
	dst = append(dst, `]},"justifications":`...)
	if len(b.proofs) == 0 {
		return append(dst, "null}"...)
	}
	for i, p := range b.proofs {
		dst = append(dst, "[,"[min(i, 1)], '[')
		dst = append(rpc.ByteList(p.Engine[:]).AppendJSON(dst), ',')
		dst = append(rpc.ByteList(p.Data).AppendJSON(dst), ']')
	}
	return append(dst, "]}"...)
}

func (a api) getBlock(_ context.Context, c *rpc.Call) (any, error) {
	at, err := a.at(c, 0)
	if err != nil {
		return nil, err
	}
	b := &signedBlock{}
	if b.header, err = a.Chain.Header(at); err != nil {
		return nil, chainError(err)
	}
	if b.header == nil {
		return nil, nil
	}
	if b.body, err = a.Chain.Body(at); err != nil {
		return nil, chainError(err)
	}
	if b.body == nil {
		return nil, nil
	}
	if b.proofs, err = a.Chain.Justifications(at); err != nil {
		return nil, chainError(err)
	}
	return b, nil
}

func (a api) getBlockHash(ctx context.Context, c *rpc.Call) (any, error) {
	raw := c.Raw(0)
	if raw == nil {
		best, _ := a.Chain.Best()
		return best, nil
	}
	if raw[0] != '[' {
		return a.hashAt(string(raw))
	}
	var items []rawNumber
	if err := c.Decode(0, &items); err != nil {
		return nil, err
	}
	if len(items)*len("null,") > c.MaxReply {
		return nil, c.TooBig()
	}
	out := make([]any, len(items))
	for i, item := range items {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		h, err := a.hashAt(string(item))
		if err != nil {
			return nil, err
		}
		out[i] = h
	}
	return out, nil
}

// rawNumber keeps the JSON of a number or a string.
type rawNumber []byte

// UnmarshalJSON keeps the JSON.
func (r *rawNumber) UnmarshalJSON(b []byte) error {
	*r = append(rawNumber(nil), b...)
	return nil
}

// hashAt returns the hash of the block with a number, or nil.
func (a api) hashAt(raw string) (any, error) {
	number, err := blockNumber(raw)
	if err != nil {
		return nil, err
	}
	h, ok, err := a.Chain.HashAt(number)
	switch {
	case err != nil:
		return nil, chainError(err)
	case !ok:
		return nil, nil
	}
	return h, nil
}

// blockNumber reads a JSON number or a string with a number in hex.
func blockNumber(raw string) (uint32, error) {
	if n, err := strconv.ParseUint(raw, 10, 64); err == nil {
		if n > 1<<32-1 {
			return 0, tooHigh("Number(" + raw + ")")
		}
		return uint32(n), nil
	}
	if len(raw) < len(`"0x0"`) || raw[0] != '"' || raw[1:3] != "0x" {
		return 0, rpc.InvalidParams("expected a block number, as a number or in hex")
	}
	b, err := rpc.ParseHex(raw[1 : len(raw)-1])
	if err != nil || len(b) > 32 {
		return 0, rpc.InvalidParams("expected a block number in hex")
	}
	n := new(big.Int).SetBytes(b)
	if n.BitLen() > 32 {
		return 0, tooHigh("Hex(" + n.String() + ")")
	}
	return uint32(n.Uint64()), nil
}

func tooHigh(what string) error {
	return rpc.Errorf(codeChain+1, "`%s` > u32::MAX, the max block number is u32.", what)
}
