package comet

import (
	"context"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
)

// Pool is the transaction pool as gossip needs it.
type Pool interface {
	// SubmitGossiped judges and files an extrinsic that a peer sent.
	SubmitGossiped(ctx context.Context, xt []byte) error
	// Reap returns extrinsics to send to the peers.
	Reap(maxBytes int) [][]byte
	// Broadcast tells that they were sent.
	Broadcast(xts [][]byte, peers []string)
}

// Preparer does what can be done for many extrinsics at once before they are
// judged one by one: checking signatures.
type Preparer interface{ Prepare(xts [][]byte) }

const (
	intakeBytes = 16 << 20 // extrinsics waiting to be judged
	intakeBatch = 256
)

// intake takes extrinsics from peers. CometBFT delivers them on the goroutine
// that receives all of a peer's messages, votes too, so that they are judged
// elsewhere. Those that may become valid later the pool keeps in mind; CometBFT
// does not deliver an extrinsic twice.
type intake struct {
	pool  Pool
	prep  Preparer
	peers func() []string // connected ones

	mu    sync.Mutex
	queue [][]byte
	bytes int
	wake  chan struct{}
}

func newIntake(p Pool, prep Preparer, peers func() []string) *intake {
	return &intake{pool: p, prep: prep, peers: peers, wake: make(chan struct{}, 1)}
}

// offer takes an extrinsic unless too much is waiting.
func (in *intake) offer(xt []byte) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.bytes+len(xt) > intakeBytes && len(in.queue) > 0 {
		return false
	}
	in.queue = append(in.queue, xt)
	in.bytes += len(xt)
	select {
	case in.wake <- struct{}{}:
	default:
	}
	return true
}

func (in *intake) take() [][]byte {
	in.mu.Lock()
	defer in.mu.Unlock()
	n := min(len(in.queue), intakeBatch)
	out := in.queue[:n:n]
	if in.queue = in.queue[n:]; len(in.queue) == 0 {
		in.queue = nil
	}
	for _, xt := range out {
		in.bytes -= len(xt)
	}
	return out
}

func (in *intake) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-in.wake:
		}
		for batch := in.take(); len(batch) > 0 && ctx.Err() == nil; batch = in.take() {
			if in.prep != nil {
				in.prep.Prepare(batch)
			}
			for _, xt := range batch {
				// A refusal concerns nobody but the pool.
				_ = in.pool.SubmitGossiped(ctx, xt)
			}
		}
	}
}

// InsertTx takes an extrinsic from a peer.
func (a *app) InsertTx(_ context.Context, req *abci.RequestInsertTx) (*abci.ResponseInsertTx, error) {
	if !a.intake.offer(req.Tx) {
		return &abci.ResponseInsertTx{Code: abci.CodeTypeRetry}, nil
	}
	return &abci.ResponseInsertTx{}, nil
}

// ReapTxs gives extrinsics to send to the peers.
func (a *app) ReapTxs(_ context.Context, req *abci.RequestReapTxs) (*abci.ResponseReapTxs, error) {
	peers := a.intake.peers()
	if len(peers) == 0 {
		return &abci.ResponseReapTxs{}, nil
	}
	txs := a.intake.pool.Reap(int(min(req.MaxBytes, 1<<30)))
	if len(txs) > 0 {
		a.intake.pool.Broadcast(txs, peers)
	}
	return &abci.ResponseReapTxs{Txs: txs}, nil
}
