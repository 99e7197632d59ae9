package comet

import (
	"context"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtnode "github.com/cometbft/cometbft/node"
)

// Snapshot is a state that peers can start from.
type Snapshot struct {
	Height   uint32
	Format   uint32
	Chunks   uint32
	Hash     [32]byte // of Metadata
	Metadata []byte
}

// Snapshots makes, serves and restores states.
type Snapshots interface {
	// Committed is called after each block; it may start a snapshot.
	Committed(number uint32)
	// List returns the snapshots there are.
	List() []Snapshot
	// Chunk returns a part of a snapshot.
	Chunk(height, format, index uint32) ([]byte, error)
	// Restore starts restoring a snapshot of the block with this hash into
	// the empty database.
	Restore(s Snapshot, block [32]byte) (Restore, error)
}

// Restore is a restoration under way.
type Restore interface {
	// Apply takes the next part. After the last one the chain's tip is the
	// snapshot's block. A part that is not as the snapshot says is refused
	// with ErrChunk.
	Apply(index uint32, chunk []byte) (done bool, err error)
	Abort()
}

// StateSync says how to start from a snapshot.
type StateSync struct{}

type restore struct{ Restore }

func (a *app) snapshot(number uint32) {
	if a.snaps != nil {
		a.snaps.Committed(number)
	}
}

// ListSnapshots tells peers which states they can start from.
func (a *app) ListSnapshots(context.Context, *abci.RequestListSnapshots) (*abci.ResponseListSnapshots, error) {
	return &abci.ResponseListSnapshots{}, nil
}

func (e *Engine) syncOptions(context.Context) ([]cmtnode.Option, error) { return nil, nil }
