package service

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/consensus/solo"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/binding"
	"github.com/tensord/tensord/node/demo"
	"github.com/tensord/tensord/node/keystore"
	"github.com/tensord/tensord/node/serve"
	"github.com/tensord/tensord/node/shield"
	"github.com/tensord/tensord/p2p"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/runtime"
	palletshield "github.com/tensord/tensord/runtime/pallets/shield"
)

// Service is a node.
type Service struct {
	cfg     Config
	paths   Paths
	rt      *runtime.Runtime
	storage *Storage
	chain   *node.Chain
	keys    *keystore.Store
	nodeKey p2p.Key
	engine  consensus.Engine
	comet   *comet.Engine // nil with another engine
	solo    *solo.Engine  // nil with another engine
	served  *serve.Chain
	server  *rpc.Server
	metrics *metricsServer
	// submitted counts extrinsics from clients and peers.
	submitted atomic.Uint64

	cancel context.CancelFunc
	done   sync.WaitGroup
	closes []func() error // in the order of opening
}

// Open puts a node together, without starting it.
func Open(cfg Config) (*Service, error) {
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	s := &Service{cfg: cfg, paths: PathsOf(cfg.Base, cfg.Spec), rt: runtime.New(cfg.Spec.Variant())}
	steps := []func() error{s.openKeys, s.openStore, s.openChain, s.openEngine}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, errors.Join(err, s.Close())
		}
	}
	return s, nil
}

func (s *Service) onClose(f func() error) { s.closes = append(s.closes, f) }

// OpenKeys returns the session keys that a node has.
func OpenKeys(cfg *Config) (*keystore.Store, error) {
	dir := PathsOf(cfg.Base, cfg.Spec).Keystore()
	if cfg.Memory {
		dir = ""
	}
	keys, err := keystore.Open(dir)
	if err != nil {
		return nil, err
	}
	for _, name := range cfg.DevKeys {
		for _, t := range []rpc.KeyType{keystore.Aura, keystore.Grandpa} {
			pair, err := crypto.FromURI(keystore.SchemeOf(t), "//"+name)
			if err != nil {
				return nil, err
			}
			keys.Add(t, pair)
		}
	}
	return keys, nil
}

func (s *Service) openKeys() (err error) {
	if s.keys, err = OpenKeys(&s.cfg); err != nil {
		return err
	}
	switch {
	case s.cfg.NodeKey != nil:
		s.nodeKey = *s.cfg.NodeKey
	case s.cfg.Memory:
		s.nodeKey, err = p2p.NewKey()
	default:
		s.nodeKey, err = p2p.LoadOrNewKey(s.paths.NodeKey())
	}
	return err
}

func (s *Service) openStore() (err error) {
	if s.storage, err = OpenStorage(&s.cfg, s.rt, s.cfg.Sync != nil); err != nil {
		return err
	}
	s.onClose(s.storage.Close)
	return nil
}

func (s *Service) openChain() error {
	bound := binding.New(s.rt)
	cfg := node.Config{
		Store: s.storage.Store, Runtime: bound, Pool: s.cfg.Pool, Log: s.cfg.Log,
	}
	if s.cfg.Validator {
		// One author alone announces a key and needs it in the same block.
		secrets, err := shield.New(s.cfg.Engine == EngineSolo)
		if err != nil {
			return err
		}
		cfg.Pool.Author = true
		cfg.Inherents = func() node.Inherents {
			return node.Inherents{palletshield.InherentID: secrets.InherentData()}
		}
		cfg.Own = func() {
			if err := secrets.Roll(); err != nil {
				s.cfg.Log.Error("no new key for encrypted transactions", "err", err)
			}
		}
		cfg.Shield = &shield.Opener{Keys: secrets, Ciphertext: bound.Ciphertext}
	}
	if _, ok := s.storage.Tip(); !ok {
		tip, err := s.genesisTip()
		if err != nil {
			return err
		}
		cfg.Genesis = tip
	}
	var err error
	if s.chain, err = node.Open(cfg); err != nil {
		return err
	}
	s.onClose(func() error { s.chain.Close(); return nil })
	s.served = &serve.Chain{Node: s.chain, Store: s.storage.Store, Zero: s.storage.Zero}
	return nil
}

// genesisTip is block 0 as an engine sees it.
func (s *Service) genesisTip() (*consensus.Tip, error) {
	b, err := s.cfg.Spec.Build(s.rt)
	if err != nil {
		return nil, err
	}
	list, err := node.Authorities(b.State.Get)
	return &consensus.Tip{Hash: b.Hash, Authorities: list}, err
}

// pool returns the pool for clients.
func (s *Service) pool() *serve.Pool {
	return &serve.Pool{P: s.chain.Pool(), Prepare: s.chain.Prepare, Submitted: &s.submitted}
}

// Start starts the engine, RPC and metrics.
func (s *Service) Start() error {
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	sub := s.chain.Subscribe() // before the first block
	if err := s.engine.Start(); err != nil {
		sub.Stop()
		return err
	}
	s.onClose(s.engine.Stop)
	if err := s.openRPC(ctx); err != nil {
		sub.Stop()
		return err
	}
	// Scripts connect when they read of the first block: RPC must be open by then.
	s.done.Go(func() { s.report(ctx, sub) })
	if s.cfg.Demo {
		d := demo.New(demo.Config{Chain: s.served, Submit: s.pool().Submit, Runtime: s.rt, Log: s.cfg.Log})
		s.done.Go(func() { d.Run(ctx) })
	}
	return nil
}

// Failed gives the error that ended the engine.
func (s *Service) Failed() <-chan error { return s.engine.Failed() }

// Close stops everything, the last thing opened first.
func (s *Service) Close() error {
	var errs []error
	if s.cancel != nil {
		s.cancel()
	}
	for i := len(s.closes) - 1; i >= 0; i-- {
		errs = append(errs, s.closes[i]())
	}
	s.closes = nil
	s.done.Wait()
	return errors.Join(errs...)
}

// Chain returns the chain.
func (s *Service) Chain() *node.Chain { return s.chain }

// Genesis returns the hash of block 0.
func (s *Service) Genesis() types.Hash { return s.storage.Zero }

// Runtime returns the runtime.
func (s *Service) Runtime() *runtime.Runtime { return s.rt }

// Peer returns the address at which nodes on this machine reach this one.
func (s *Service) Peer() string { return fmt.Sprintf("%s@%s", comet.NodeID(s.nodeKey), s.cfg.Listen) }
