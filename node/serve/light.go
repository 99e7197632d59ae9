package serve

import (
	"context"
	"errors"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/rpc"
)

// RegisterLight enters the method by which other nodes and light clients get
// CometBFT's headers, commits and validators.
func RegisterLight(r *rpc.Registry, e *comet.Engine) {
	r.Add(&rpc.Method{
		Name: comet.LightBlockMethod, Summary: "CometBFT's light block of a height (0: the latest), as protobuf.",
		Params: []rpc.Param{rpc.P("height", rpc.U64)}, Result: rpc.Bytes,
		Handler: func(_ context.Context, c *rpc.Call) (any, error) {
			height, err := c.Uint(0, 64)
			if err != nil {
				return nil, err
			}
			b, err := e.LightBlock(int64(height))
			if errors.Is(err, comet.ErrNoLightBlock) {
				return nil, rpc.Errorf(1, "%v", err)
			}
			return types.Bytes(b), err
		},
	})
}
