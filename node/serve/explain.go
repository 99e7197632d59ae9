package serve

import (
	"context"
	"errors"
	"strings"

	"github.com/tensord/tensord/explain"
	"github.com/tensord/tensord/rpc"
)

// RegisterExplain enters the methods that explain blocks.
func RegisterExplain(r *rpc.Registry, x *explain.Explainer) {
	r.Add(
		&rpc.Method{
			Name:    explain.MethodEpoch,
			Summary: "All that the epochs of a subnet computed in a block (number or hash), one for each mechanism; without a block, its last epochs.",
			Params:  []rpc.Param{rpc.P("netuid", rpc.U16), rpc.Opt("at", rpc.Any), rpc.Opt("mecid", rpc.U16)},
			Result:  rpc.ListOf(rpc.Object),
			Handler: func(ctx context.Context, c *rpc.Call) (any, error) { return explainEpoch(ctx, x, c) },
		},
		&rpc.Method{
			Name:    explain.MethodEmission,
			Summary: "The way of a block's reward to hotkeys, by the rao; the block (number or hash) is the best one if not given.",
			Params:  []rpc.Param{rpc.Opt("at", rpc.Any)}, Result: rpc.Object,
			Handler: func(ctx context.Context, c *rpc.Call) (any, error) {
				at, err := x.Block(blockText(c, 0))
				if err != nil {
					return nil, explainError(err)
				}
				e, err := x.Emission(ctx, at)
				return e, explainError(err)
			},
		},
	)
}

func explainEpoch(ctx context.Context, x *explain.Explainer, c *rpc.Call) (any, error) {
	netuid, err := c.Uint(0, 16)
	if err != nil {
		return nil, err
	}
	at, err := x.Block(blockText(c, 1))
	if err != nil {
		return nil, explainError(err)
	}
	list, err := x.Epoch(ctx, uint16(netuid), at, !c.Has(1))
	if err != nil || !c.Has(2) {
		return list, explainError(err)
	}
	mecid, err := c.Uint(2, 8)
	if err != nil {
		return nil, err
	}
	list, err = explain.Mechanism(list, uint8(mecid))
	return list, explainError(err)
}

// blockText is a parameter that is a number or a hash.
func blockText(c *rpc.Call, i int) string {
	if !c.Has(i) {
		return ""
	}
	return strings.Trim(string(c.Raw(i)), `"`)
}

// explainError gives what a caller can mend the code 1.
func explainError(err error) error {
	for _, known := range []error{explain.ErrNoSubnet, explain.ErrNoEpoch, explain.ErrMissing, explain.ErrBlock} {
		if errors.Is(err, known) {
			return rpc.Errorf(1, "%s", strings.TrimPrefix(err.Error(), "explain: "))
		}
	}
	return err
}
