package comet

import (
	"context"
	"fmt"
	"runtime/debug"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/tensord/tensord/consensus"
)

// FinalizeBlock takes a decided block, executing it if it was not proposed to
// this node. A block that does not come out as decided ends the node: either
// it or the rest of the network has a bug.
func (a *app) FinalizeBlock(ctx context.Context, req *abci.RequestFinalizeBlock) (res *abci.ResponseFinalizeBlock, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("comet: BUG: executing the decided block %d panicked: %v\n%s", req.Height, r, debug.Stack())
		}
		if err != nil {
			a.fatal(err)
		}
	}()
	h, body, err := unpack(req.Txs)
	if err != nil {
		return nil, fmt.Errorf("comet: decided block %d: %w", req.Height, err)
	}
	tip := a.chain.Tip()
	// Who is due later those who voted have checked; CometBFT's state here may
	// be of another height when it replays.
	if err := a.checkHeader(&tip, h, req.Height, req.ProposerAddress, afterNextIn(h), req.Misbehavior); err != nil {
		return nil, fmt.Errorf("comet: decided block %d: %w", req.Height, err)
	}
	c := a.cache.find(h.Hash(), req.Txs[1:])
	if c == nil {
		if c, err = a.chain.Execute(ctx, h, body, consensus.Decided); err != nil {
			return nil, fmt.Errorf("comet: decided block %d %s does not execute here: %w", req.Height, h.Hash(), err)
		}
	}
	a.decided = c
	a.learnSigners(req)
	hash := c.Hash()
	res = &abci.ResponseFinalizeBlock{
		TxResults:        make([]*abci.ExecTxResult, len(req.Txs)),
		ValidatorUpdates: validatorUpdates(tip.Authorities, c.Authorities()),
		AppHash:          hash[:],
	}
	ok := &abci.ExecTxResult{}
	for i := range res.TxResults {
		res.TxResults[i] = ok
	}
	return res, nil
}

// learnSigners passes on who signed the block before this one.
func (a *app) learnSigners(req *abci.RequestFinalizeBlock) {
	if a.signed == nil {
		return
	}
	var by [][]byte
	for i := range req.DecidedLastCommit.Votes {
		v := &req.DecidedLastCommit.Votes[i]
		if int32(v.BlockIdFlag) == blockIDFlagCommit {
			by = append(by, v.Validator.Address)
		}
	}
	a.signed(req.Height-1, by)
}

// blockIDFlagCommit marks a signature for the block, not for nil.
const blockIDFlagCommit = 2

// Commit puts the decided block on disk and sets the pace for the next.
func (a *app) Commit(context.Context, *abci.RequestCommit) (*abci.ResponseCommit, error) {
	c := a.decided
	if c == nil {
		return nil, fmt.Errorf("comet: commit without a decided block")
	}
	a.decided = nil
	if err := a.chain.Commit(c); err != nil {
		err = fmt.Errorf("comet: block %d: %w", c.Header().Number, err)
		a.fatal(err)
		return nil, err
	}
	a.cache.clear()
	tip := a.chain.Tip()
	a.pace(a.genesis.Slots.Wait(&tip, a.now()))
	a.snapshot(tip.Number)
	res := &abci.ResponseCommit{}
	if a.retain > 0 && tip.Number > a.retain {
		res.RetainHeight = int64(tip.Number-a.retain) + 1
	}
	return res, nil
}
