package comet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	cmtcons "github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/evidence"
	"github.com/cometbft/cometbft/mempool"
	"github.com/cometbft/cometbft/proxy"
	sm "github.com/cometbft/cometbft/state"

	"github.com/tensord/tensord/chain/types"
)

// Importer takes decided blocks from elsewhere, as block sync does from peers,
// into an engine that does not run.
type Importer struct {
	e      *Engine
	ledger *Ledger
	exec   *sm.BlockExecutor
	conns  proxy.AppConns
	state  sm.State
	taken  bool
}

// Importer returns one for this engine, which must not be started besides.
func (e *Engine) Importer(ctx context.Context) (*Importer, error) {
	i := &Importer{e: e, ledger: e.stores.ledger()}
	if err := e.checkLedger(); err != nil {
		return nil, err
	}
	var err error
	if i.state, err = i.ledger.states.LoadFromDBOrGenesisDoc(e.doc); err != nil {
		return nil, fmt.Errorf("comet: %w", err)
	}
	log := &logger{log: e.cfg.Log, failure: e.fail}
	i.conns = proxy.NewAppConns(proxy.NewConnSyncLocalClientCreator(e.app), proxy.NopMetrics())
	i.conns.SetLogger(log)
	if err := i.conns.Start(); err != nil {
		return nil, fmt.Errorf("comet: %w", err)
	}
	shake := cmtcons.NewHandshaker(i.ledger.states, i.state, i.ledger.blocks, e.doc)
	shake.SetLogger(log)
	if err := shake.HandshakeWithContext(ctx, i.conns); err != nil {
		return nil, fmt.Errorf("comet: %w", errors.Join(err, i.Close()))
	}
	if i.state, err = i.ledger.states.Load(); err != nil {
		return nil, fmt.Errorf("comet: %w", errors.Join(err, i.Close()))
	}
	pool, err := evidence.NewPool(e.stores.part("evidence"), i.ledger.states, i.ledger.blocks)
	if err != nil {
		return nil, fmt.Errorf("comet: %w", errors.Join(err, i.Close()))
	}
	pool.SetLogger(log)
	i.exec = sm.NewBlockExecutor(i.ledger.states, log, i.conns.Consensus(), &mempool.NopMempool{}, pool, i.ledger.blocks)
	return i, nil
}

// Take checks that the validators decided the next block and that it executes
// as they say, and stores it.
func (i *Importer) Take(h *types.Header, body []types.Extrinsic, proof []byte) error {
	if len(proof) == 0 {
		return fmt.Errorf("%w: there is none", ErrProof)
	}
	p, err := openProof(proof, h, body)
	if err != nil {
		return err
	}
	if err := i.state.Validators.VerifyCommit(i.state.ChainID, p.id, int64(h.Number), p.commit); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	if err := i.exec.ValidateBlock(i.state, p.block); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	i.taken = true
	i.ledger.blocks.SaveBlock(p.block, p.parts, p.commit)
	i.state, err = i.exec.ApplyVerifiedBlock(i.state, p.id, p.block)
	return err
}

// Close makes the engine go on from the last block taken.
func (i *Importer) Close() error {
	err := i.conns.Stop()
	if i.taken {
		err = errors.Join(err, restartWAL(i.e.cfg.Dir, i.state.LastBlockHeight))
	}
	if err != nil {
		return fmt.Errorf("comet: %w", err)
	}
	return nil
}

// restartWAL replaces the write-ahead log, which tells of votes on heights that
// are no longer the next, by one that stands at the end of a height.
func restartWAL(dir string, height int64) error {
	dir = filepath.Join(dir, "data", "cs.wal")
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	w, err := cmtcons.NewWAL(filepath.Join(dir, "wal"))
	if err != nil {
		return err
	}
	if err := w.Start(); err != nil {
		return err
	}
	err = w.WriteSync(cmtcons.EndHeightMessage{Height: height})
	stop := w.Stop()
	w.Wait()
	return errors.Join(err, stop)
}
