package node

import (
	"context"
	"fmt"
	"runtime/debug"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// Execute executes a block on the tip. A seal is taken as it is.
func (c *Chain) Execute(_ context.Context, h *types.Header, body []types.Extrinsic, check consensus.Check) (x consensus.Candidate, err error) {
	start := c.cfg.Now()
	view, tip, release, err := c.best()
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	defer release()
	if h.ParentHash != tip.Hash || h.Number != tip.Number+1 {
		c.stats.lost(OutcomeOrphan)
		return nil, invalid(fmt.Errorf("block %d on %s is no child of %d %s", h.Number, h.ParentHash, tip.Number, tip.Hash))
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *store.Failure:
			c.stats.lost(OutcomeFailed)
			x, err = nil, r
		default:
			c.stats.lost(OutcomeBad)
			x, err = nil, invalid(fmt.Errorf("BUG: the runtime panicked: %v\n%s", r, debug.Stack()))
		}
	}()
	if p, ok := c.cfg.Runtime.(Preparer); ok {
		p.Prepare(view, tip.Hash, body)
	}
	pre, _, _ := h.WithoutSeal(types.EngineAura)
	b := &types.Block{Header: pre, Extrinsics: body}
	if check == consensus.Proposed {
		data := c.inherentData(consensus.Millis(c.cfg.Now()))
		err = c.cfg.Runtime.CheckInherents(state.NewOverlay(view), b, data)
	}
	c.stats.checked(c.cfg.Now().Sub(start), err == nil)
	if err != nil {
		c.stats.lost(OutcomeRefused)
		return nil, invalid(fmt.Errorf("inherents: %w", err))
	}
	o := state.NewOverlay(view)
	notes, err := c.cfg.Runtime.Execute(o, b)
	if err != nil {
		c.stats.lost(OutcomeBad)
		return nil, invalid(err)
	}
	y, err := finish(o, h, body, 0)
	if err != nil {
		return nil, err
	}
	y.notes, y.took = notes, c.cfg.Now().Sub(start)
	c.stats.executed(y.took)
	return y, nil
}

func invalid(err error) error { return &consensus.Invalid{Err: err} }
