package node

import (
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
)

// Inherents is what an author knows from outside the chain, by identifier.
type Inherents = map[[8]byte][]byte

// InherentTimestamp is the identifier of the time: u64, milliseconds.
var InherentTimestamp = [8]byte{'t', 'i', 'm', 's', 't', 'a', 'p', '0'}

// Note is an error of a block's own steps that changes nothing but what the
// steps achieve. Pallet and What are from a small set of names.
type Note struct {
	Pallet, What string
	Err          error
}

// Runtime is the state transition function as a node needs it. Each call has
// its overlay for itself; calls on different overlays may run side by side.
type Runtime interface {
	// Initialize begins a block.
	Initialize(o *state.Overlay, h *types.Header) ([]Note, error)
	// Inherents returns the inherent extrinsics of the block that was begun.
	Inherents(o *state.Overlay, data Inherents) ([]types.Extrinsic, error)
	// CheckInherents compares a block's inherents with what this node knows, on
	// the state of the parent.
	CheckInherents(o *state.Overlay, b *types.Block, data Inherents) error
	// Apply executes an extrinsic. An error of type *txpool.Error means that it
	// can't be in the block and left no trace.
	Apply(o *state.Overlay, xt types.Extrinsic) error
	// Finalize ends the block and returns its header.
	Finalize(o *state.Overlay) (*types.Header, error)
	// Execute executes a whole block and compares its header.
	Execute(o *state.Overlay, b *types.Block) ([]Note, error)
	// Validate judges an extrinsic for the pool on the state after block at. An
	// error of another type than *txpool.Error means that the runtime gave up.
	Validate(o *state.Overlay, src txpool.Source, xt types.Extrinsic, at types.Hash) (txpool.Validity, error)
}

// Preparer is a Runtime that can do work ahead of executing or judging
// extrinsics on the state after block at, such as checking signatures, without
// changing any result.
type Preparer interface {
	Prepare(base state.Reader, at types.Hash, xts []types.Extrinsic)
}
