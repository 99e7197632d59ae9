package consensus

import (
	"context"
	"errors"
	"time"

	"github.com/tensord/tensord/chain/types"
)

// Authority is who may make blocks and vote on them.
type Authority struct {
	Vote   [32]byte        // ed25519 key: Grandpa's and CometBFT's
	Weight uint64          // voting power
	Author types.AccountID // sr25519 key: Aura's, zero if there is none
}

// Tip is the best block, which is final, as an engine needs to know it.
type Tip struct {
	Hash        types.Hash
	Number      uint32
	Slot        uint64
	Timestamp   uint64 // milliseconds since 1970, 0 before block 1
	Authorities []Authority
}

// Plan is what an engine wants of a block to be built on the tip.
type Plan struct {
	Timestamp uint64 // milliseconds since 1970
	// Digest is the header's digest before the runtime starts.
	Digest []types.DigestItem
	// MaxBytes bounds the sum of the lengths of the extrinsics, 0 for no bound
	// but the runtime's.
	MaxBytes int
	// Deadline ends the search for extrinsics; zero for none.
	Deadline time.Time
	// Empty leaves all but the inherents out.
	Empty bool
	// Seal signs the hash of the finished header, nil for no seal.
	Seal func(types.Hash) types.DigestItem
}

// Candidate is a block that was executed on the tip and waits for Commit.
type Candidate interface {
	Header() *types.Header
	Hash() types.Hash
	Body() []types.Extrinsic
	// Pooled returns how many of the extrinsics are no inherents.
	Pooled() int
	// Authorities are those in force after the block.
	Authorities() []Authority
}

// Chain is what an engine drives. Propose, Execute and Commit are called by one
// goroutine at a time, the rest by any.
type Chain interface {
	Tip() Tip
	// Propose builds a block on the tip.
	Propose(ctx context.Context, p *Plan) (Candidate, error)
	// Execute executes a block on the tip. Where the block is to blame the
	// error is an *Invalid.
	Execute(ctx context.Context, h *types.Header, body []types.Extrinsic, c Check) (Candidate, error)
	// Commit makes the candidate the best block, on disk when it returns.
	Commit(c Candidate) error
}

// Check says how far Execute trusts a block.
type Check uint8

// The checks.
const (
	// Proposed blocks must not only be valid but also have inherents that
	// agree with what this node sees, the time above all.
	Proposed Check = iota
	// Decided blocks have been found good by others.
	Decided
)

// Invalid is the error of a block that no honest author makes.
type Invalid struct{ Err error }

func (e *Invalid) Error() string { return "invalid block: " + e.Err.Error() }
func (e *Invalid) Unwrap() error { return e.Err }

// IsInvalid reports whether the block, not the node, is to blame.
func IsInvalid(err error) bool {
	var e *Invalid
	return errors.As(err, &e)
}

// Engine makes the chain grow.
type Engine interface {
	// Name is what the database notes down: a chain grown by one engine is not
	// continued by another.
	Name() string
	Start() error
	// Stop ends the engine; no block is committed after it returns.
	Stop() error
	// Failed gives the error that made the engine end by itself.
	Failed() <-chan error
}
