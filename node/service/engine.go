package service

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync/atomic"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/consensus/solo"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/keystore"
	"github.com/tensord/tensord/p2p"
	"github.com/tensord/tensord/p2p/snapshot"
)

// author signs with a key of the key store.
type author struct{ crypto.Pair }

func (a author) Author() types.AccountID { return types.AccountID(a.Public()) }

func (a author) Sign(msg []byte) [64]byte { return [64]byte(a.Pair.Sign(msg)) }

func (s *Service) openEngine() error {
	if s.cfg.Engine == EngineSolo {
		s.openSolo()
		return nil
	}
	return s.openComet()
}

func (s *Service) slots() consensus.Slots { return consensus.NewSlots(s.rt.Variant().SlotDuration()) }

func (s *Service) openSolo() {
	cfg := solo.Config{
		Chain: s.chain, Pool: s.chain.Pool(), Slots: s.slots(), Mode: s.cfg.Mode, Log: s.cfg.Log,
	}
	for _, p := range s.keys.Pairs(keystore.Aura) {
		cfg.Signers = append(cfg.Signers, author{p})
	}
	if !s.cfg.Validator {
		cfg.Mode = solo.Manual // nobody makes blocks but who asks for them
	}
	s.solo = solo.New(cfg)
	s.engine = s.solo
}

// ErrNoKey says that a validator has none of the authorities' keys.
var ErrNoKey = errors.New("none of the authorities' Grandpa keys is in the key store; " +
	"see tensord key insert --key-type gran, or run without --validator")

// signer opens the signer of the authority whose key is at hand.
func (s *Service) signer(list []consensus.Authority) (*comet.Signer, error) {
	pairs := s.keys.Pairs(keystore.Grandpa)
	var pair crypto.Pair
	for _, a := range list {
		if p, ok := s.keys.Pair(keystore.Grandpa, a.Vote[:]); ok {
			pair = p
		}
	}
	if pair == nil && len(pairs) == 1 {
		// A validator to be: its key becomes an authority later.
		pair = pairs[0]
	}
	if pair == nil {
		return nil, ErrNoKey
	}
	seed, ok := pair.Seed()
	if !ok {
		return nil, errors.New("the validator key has no seed")
	}
	return comet.OpenSigner(s.paths.Signer(), seed, s.cfg.Log)
}

// gossiped counts what peers send.
type gossiped struct {
	*txpool.Pool
	n *atomic.Uint64
}

func (g gossiped) SubmitGossiped(ctx context.Context, xt []byte) error {
	g.n.Add(1)
	return g.Pool.SubmitGossiped(ctx, xt)
}

func (s *Service) openComet() error {
	tip, err := s.genesisTip()
	if err != nil {
		return err
	}
	d, err := openDB(&s.cfg, s.paths.CometDB(), 8<<20)
	if err != nil {
		return err
	}
	s.onClose(d.Close)
	cfg := comet.Config{
		Chain: s.chain, Pool: gossiped{s.chain.Pool(), &s.submitted}, Prepare: s.chain, DB: d, Dir: s.paths.Comet(),
		Genesis: comet.Genesis{Hash: tip.Hash, Authorities: tip.Authorities, Slots: s.slots()},
		NodeKey: s.nodeKey, Name: s.cfg.Name, Listen: s.cfg.Listen, External: s.cfg.External,
		NoExchange: s.cfg.NoExchange, MaxIn: s.cfg.MaxIn, MaxOut: s.cfg.MaxOut, Sync: s.cfg.Sync, Log: s.cfg.Log,
	}
	if s.cfg.Bodies > 0 {
		cfg.Retain = uint32(s.cfg.Bodies)
	}
	if cfg.Peers, err = dialable(s.cfg.Peers); err != nil {
		return err
	}
	if cfg.Seeds, err = dialable(s.cfg.Seeds); err != nil {
		return err
	}
	if s.cfg.Validator {
		signer, err := s.signer(s.chain.Tip().Authorities)
		if err != nil {
			return err
		}
		s.onClose(func() error {
			if err := signer.Close(); !errors.Is(err, os.ErrClosed) {
				return err // CometBFT closes it, too, if it got as far as to start
			}
			return nil
		})
		cfg.Signer = signer
	}
	if err := s.openSnapshots(&cfg); err != nil {
		return err
	}
	s.metrics = newMetrics(s)
	cfg.Metrics = s.metrics.registerer
	if s.comet, err = comet.New(cfg); err != nil {
		return err
	}
	s.engine, s.served.Proofs = s.comet, s.comet
	return nil
}

func (s *Service) openSnapshots(cfg *comet.Config) error {
	if s.cfg.SnapshotEvery == 0 && s.cfg.Sync == nil {
		return nil
	}
	m, err := snapshot.New(snapshot.Config{
		Store: s.storage.Store, Dir: s.paths.Snapshots(), Every: s.cfg.SnapshotEvery,
		Restored: s.chain.Reload, Log: s.cfg.Log,
	})
	if err != nil {
		return err
	}
	s.onClose(func() error { m.Close(); return nil })
	cfg.Snapshots = m
	return nil
}

func dialable(list []string) ([]string, error) {
	var out []string
	for _, text := range list {
		a, err := p2p.ParseAddr(text)
		if err != nil {
			return nil, fmt.Errorf("peer: %w", err)
		}
		out = append(out, a.Dial())
	}
	return out, nil
}

var _ consensus.Chain = (*node.Chain)(nil)
