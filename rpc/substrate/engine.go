package substrate

import (
	"context"
	"errors"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

func (a api) engine() []*rpc.Method {
	return []*rpc.Method{
		{
			Name: "engine_createBlock", Summary: "Makes a block now.",
			Params: []rpc.Param{
				rpc.P("createEmpty", rpc.Bool), rpc.P("finalize", rpc.Bool), rpc.Opt("parentHash", rpc.Hash),
			},
			Result: rpc.Object, Handler: a.createBlock,
		},
		{
			Name: "engine_finalizeBlock", Summary: "Makes a block final.",
			Params: []rpc.Param{rpc.P("hash", rpc.Hash), rpc.Opt("justification", rpc.ListOf(rpc.U16))},
			Result: rpc.Bool, Handler: a.finalizeBlock,
		},
	}
}

// created is what becomes of a block that was made by request.
type created struct {
	Hash types.Hash `json:"hash"`
	Aux  struct {
		HeaderOnly                 bool `json:"header_only"`
		ClearJustificationRequests bool `json:"clear_justification_requests"`
		NeedsJustification         bool `json:"needs_justification"`
		BadJustification           bool `json:"bad_justification"`
		IsNewBest                  bool `json:"is_new_best"`
	} `json:"aux"`
	ProofSize int `json:"proof_size"`
}

func (a api) createBlock(ctx context.Context, c *rpc.Call) (any, error) {
	empty, err := c.Bool(0)
	if err != nil {
		return nil, err
	}
	finalize, err := c.Bool(1)
	if err != nil {
		return nil, err
	}
	var parent *types.Hash
	if h, ok, err := c.OptHash(2); err != nil {
		return nil, err
	} else if ok {
		parent = &h
	}
	h, err := a.Sealer.Create(ctx, empty, finalize, parent)
	if err != nil {
		return nil, engineError(err)
	}
	out := &created{Hash: h}
	out.Aux.IsNewBest = true
	return out, nil
}

func (a api) finalizeBlock(ctx context.Context, c *rpc.Call) (any, error) {
	h, err := c.Hash(0)
	if err != nil {
		return nil, err
	}
	// The reference says true whatever comes of it, unless nothing does.
	if err := a.Sealer.Finalize(ctx, h); errors.Is(err, context.DeadlineExceeded) {
		return nil, err
	}
	return true, nil
}

func engineError(err error) error {
	if rpc.Passes(err) {
		return err
	}
	return rpc.Errorf(20_000, "Other error: %s", err)
}
