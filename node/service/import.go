package service

import (
	"context"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/node"
)

// Importer takes blocks from a file, one after the other.
type Importer interface {
	// Take executes and stores the block that follows the best. The proof, if
	// there is one, has to show that the chain's validators decided it.
	Take(h *types.Header, body []types.Extrinsic, proof []byte) error
	Close() error
}

// Importer returns what takes blocks into this node, which must not be started.
func (s *Service) Importer(ctx context.Context) (Importer, error) {
	if s.comet != nil {
		return s.comet.Importer(ctx)
	}
	return &soloImporter{ctx: ctx, s: s}, nil
}

// soloImporter needs no proof but believes none that is wrong.
type soloImporter struct {
	ctx context.Context
	s   *Service
}

func (i *soloImporter) Take(h *types.Header, body []types.Extrinsic, proof []byte) error {
	if len(proof) > 0 {
		list, err := i.s.validatorsOf(h.Number)
		if err != nil {
			return fmt.Errorf("authorities: %w", err)
		}
		if err := comet.CheckProof(proof, i.s.storage.Zero, list, h, body); err != nil {
			return err
		}
	}
	x, err := i.s.chain.Execute(i.ctx, h, body, consensus.Decided)
	if err != nil {
		return err
	}
	return i.s.chain.Commit(x)
}

func (i *soloImporter) Close() error { return nil }

// validatorsOf returns who decides a block under CometBFT: a change of the
// authorities is in force two blocks later.
func (s *Service) validatorsOf(number uint32) (list []consensus.Authority, err error) {
	v, release, err := s.storage.At(max(uint64(number), 2) - 2)
	if err != nil {
		return nil, err
	}
	defer release()
	list, err = node.Authorities(v.Get)
	if err == nil && len(list) == 0 {
		err = errors.New("there are none")
	}
	return list, err
}

// Proof returns what proves a block of a chain on which no node runs, nil if
// nothing is kept.
type Proof func(number uint32) ([]byte, error)

// OpenProofs opens CometBFT's stores of a chain, if there are any, for what
// they say of its blocks.
func OpenProofs(cfg *Config, s *Storage) (Proof, func() error, error) {
	if s.Engine() != EngineComet {
		return func(uint32) ([]byte, error) { return nil, nil }, func() error { return nil }, nil
	}
	d, err := openDB(cfg, PathsOf(cfg.Base, cfg.Spec).CometDB(), 8<<20)
	if err != nil {
		return nil, nil, err
	}
	return comet.OpenLedger(d).Proof, d.Close, nil
}
