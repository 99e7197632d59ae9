package replay

import (
	"fmt"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime"
	"github.com/tensord/tensord/runtime/frame"
)

// Chain is a recorded chain and the state that its blocks have led to so far.
// Its methods run blocks without comparing anything but the header, for those
// who measure.
type Chain struct {
	t       *Trace
	genesis *state.Map
	rt      *runtime.Runtime
	mem     *state.Moving
}

// Open reads a recorded chain and builds its genesis state.
func Open(path string) (*Chain, error) {
	t, err := Load(path)
	if err != nil {
		return nil, err
	}
	genesis, err := t.Genesis(path)
	if err != nil {
		return nil, err
	}
	return New(t, genesis), nil
}

// New returns a chain that was loaded before.
func New(t *Trace, genesis *state.Map) *Chain {
	genesis.Trie(trie.V1) // once, for all that start here
	c := &Chain{t: t, genesis: genesis, rt: runtime.New(variantOf(t))}
	c.Restart()
	return c
}

func variantOf(t *Trace) runtime.Variant {
	if t.Fast() {
		return runtime.Fast
	}
	return runtime.Standard
}

// Restart goes back to the genesis state.
func (c *Chain) Restart() { c.mem = state.NewMoving(c.genesis.Clone()) }

// Runtime returns the runtime that the chain is run with.
func (c *Chain) Runtime() *runtime.Runtime { return c.rt }

// Blocks returns the recorded blocks.
func (c *Chain) Blocks() []Block { return c.t.Blocks }

// State returns the state after the blocks that were committed.
func (c *Chain) State() state.Reader { return c.mem }

// Begin initializes a block on the current state.
func (c *Chain) Begin(b *Block) (*frame.Context, error) {
	header, err := types.DecodeHeader(b.HeaderPreSeal)
	if err != nil {
		return nil, fmt.Errorf("%w: block %d: %w", ErrTrace, b.Number, err)
	}
	ctx := c.rt.Context(state.NewOverlay(c.mem))
	c.rt.Executive().InitializeBlock(ctx, header)
	return ctx, nil
}

// Execute runs a block on the current state as Core_execute_block does. The
// error tells if that does not lead to the recorded header.
func (c *Chain) Execute(b *Block) (*state.Overlay, error) {
	header, err := types.DecodeHeader(b.HeaderPreSeal)
	if err != nil {
		return nil, fmt.Errorf("%w: block %d: %w", ErrTrace, b.Number, err)
	}
	block := &types.Block{Header: *header, Extrinsics: make([]types.Extrinsic, len(b.Extrinsics))}
	for i, xt := range b.Extrinsics {
		block.Extrinsics[i] = types.Extrinsic(xt)
	}
	o := state.NewOverlay(c.mem)
	return o, c.rt.Executive().ExecuteBlock(c.rt.Context(o), block)
}

// Commit takes over what executing a block changed.
func (c *Chain) Commit(o *state.Overlay) { c.mem.Commit(o) }

// Advance executes and commits the blocks below number.
func (c *Chain) Advance(number uint32) error {
	for i := range c.t.Blocks {
		b := &c.t.Blocks[i]
		if b.Number >= number {
			return nil
		}
		o, err := c.Execute(b)
		if err != nil {
			return fmt.Errorf("block %d: %w", b.Number, err)
		}
		c.Commit(o)
	}
	return nil
}

// Block returns the recorded block with a number, nil if there is none.
func (c *Chain) Block(number uint32) *Block {
	for i := range c.t.Blocks {
		if c.t.Blocks[i].Number == number {
			return &c.t.Blocks[i]
		}
	}
	return nil
}
