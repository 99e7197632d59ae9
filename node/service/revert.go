package service

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/p2p/snapshot"
)

// ErrTooFar says that there are not so many blocks to take back.
var ErrTooFar = errors.New("there are not so many blocks")

// Revert takes back the last n blocks of a chain on which no node runs: state
// and blocks first, then CometBFT's stores, which may be ahead of the chain but
// not behind. Show is called after each block, once for either store.
func Revert(cfg *Config, s *Storage, n uint64, show func(store string, best uint64)) error {
	tip, ok := s.Tip()
	if !ok || n > tip.Number {
		return fmt.Errorf("%w: the best is %d", ErrTooFar, tip.Number)
	}
	paths, to := PathsOf(cfg.Base, cfg.Spec), tip.Number-n
	chain := func(best uint64) { show("chain", best) }
	if s.Engine() != EngineComet {
		return s.Revert(n, chain)
	}
	if to == 0 {
		if err := s.Revert(n, chain); err != nil {
			return err
		}
		return forget(paths, to)
	}
	d, err := openDB(cfg, paths.CometDB(), 8<<20)
	if err != nil {
		return err
	}
	ledger := comet.OpenLedger(d)
	if err = ledger.CanRevert(int64(to)); err == nil {
		err = s.Revert(n, chain)
	}
	if err == nil {
		err = ledger.Revert(paths.Comet(), int64(to), func(h int64) { show("CometBFT", uint64(h)) })
	}
	if err = errors.Join(err, d.Close()); err != nil {
		return err
	}
	return forget(paths, to)
}

// CometHeight returns the last height in CometBFT's stores, 0 if there are none.
func CometHeight(cfg *Config) (int64, error) {
	dir := PathsOf(cfg.Base, cfg.Spec).CometDB()
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	d, err := openDB(cfg, dir, 8<<20)
	if err != nil {
		return 0, err
	}
	return comet.OpenLedger(d).Height(), d.Close()
}

// forget removes what is about blocks after a number: snapshots, and all of
// CometBFT's stores if no block is left, since they begin with block 1.
func forget(paths Paths, to uint64) error {
	if err := snapshot.Forget(paths.Snapshots(), uint32(to)); err != nil || to > 0 {
		return err
	}
	// Renamed first, so that nobody finds half a database.
	old := paths.CometDB() + ".old"
	for _, step := range []func() error{
		func() error { return os.RemoveAll(old) },
		func() error { return os.Rename(paths.CometDB(), old) },
		func() error { return os.RemoveAll(old) },
		func() error { return os.RemoveAll(filepath.Join(paths.Comet(), "data")) },
	} {
		if err := step(); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
