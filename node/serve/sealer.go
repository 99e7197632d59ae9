package serve

import (
	"context"
	"errors"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus/solo"
	"github.com/tensord/tensord/rpc"
)

// Sealer makes blocks by request.
type Sealer struct {
	Engine *solo.Engine
	Chain  *Chain
}

var _ rpc.Sealer = Sealer{}

// Create makes a block. There are no forks: the parent is the best block.
func (s Sealer) Create(ctx context.Context, empty, _ bool, parent *types.Hash) (types.Hash, error) {
	if best, _ := s.Chain.Best(); parent != nil && *parent != best {
		return types.Hash{}, rpc.NoParent(*parent)
	}
	h, err := s.Engine.CreateBlock(ctx, empty)
	if errors.Is(err, solo.ErrEmptyPool) {
		return h, rpc.ErrEmptyPool
	}
	return h, err
}

// Finalize makes a block final, which every block is.
func (s Sealer) Finalize(_ context.Context, h types.Hash) error {
	header, err := s.Chain.Header(h)
	if err != nil {
		return err
	}
	if header == nil {
		return rpc.NoParent(h)
	}
	return nil
}
