package service

import (
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/genesis"
	"github.com/tensord/tensord/runtime"
)

// ErrForeign says that a database belongs to another chain.
var ErrForeign = errors.New("the database belongs to another chain")

// Storage is the chain's database.
type Storage struct {
	*store.Store
	Zero types.Hash // of block 0
}

// OpenStorage opens the chain's database and writes block 0 into a new one,
// unless a state is going to be restored.
func OpenStorage(cfg *Config, rt *runtime.Runtime, restoring bool) (_ *Storage, err error) {
	d, err := openDB(cfg, PathsOf(cfg.Base, cfg.Spec).DB(), cfg.CacheBytes)
	if err != nil {
		return nil, err
	}
	s, err := store.Open(d, store.Options{
		Engine: cfg.Engine, Window: cfg.States, Archive: cfg.Archive, BodyWindow: cfg.Bodies,
	})
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	return firstBlock(cfg.Spec, rt, s, restoring)
}

func firstBlock(spec *genesis.Spec, rt *runtime.Runtime, s *store.Store, restoring bool) (*Storage, error) {
	b, err := spec.Build(rt)
	if err != nil {
		return nil, err
	}
	out := &Storage{Store: s, Zero: b.Hash}
	if _, ok := s.Tip(); !ok {
		if !restoring {
			err = b.Store(s)
		}
		return out, err
	}
	// A restored state has been checked against validators of this chain.
	if zero := types.Hash(s.Genesis()); s.First() == 0 && zero != b.Hash {
		return nil, fmt.Errorf("%w: its genesis is %s, that of the chain spec %s (--fast, --chain and %s all change it); purge-chain removes it",
			ErrForeign, zero, b.Hash, genesis.WalletEnv)
	}
	return out, nil
}

func openDB(cfg *Config, dir string, cache int64) (db.DB, error) {
	if cfg.Memory {
		return db.NewMem(), nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	log := cfg.Log
	if log == nil {
		log = slog.Default()
	}
	d, err := db.OpenPebble(dir, db.PebbleOptions{
		CacheBytes: cache, MemTableBytes: 8 << 20, Log: cfg.Log,
		OnFatal: func(err error) {
			log.Error("the disk failed; nothing that was reported is lost", "dir", dir, "err", err)
			os.Exit(1)
		},
	})
	if err != nil {
		return nil, fmt.Errorf("database %s: %w", dir, err)
	}
	return d, nil
}
