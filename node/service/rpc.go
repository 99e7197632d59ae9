package service

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/explain"
	"github.com/tensord/tensord/node/binding"
	"github.com/tensord/tensord/node/serve"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/bittensor"
	"github.com/tensord/tensord/rpc/spec2"
	"github.com/tensord/tensord/rpc/substrate"
)

// implName is what the reference calls itself.
const implName = "Subtensor Node"

func (s *Service) info() (rpc.Info, error) {
	var kind any
	if err := json.Unmarshal(s.cfg.Spec.ChainType, &kind); err != nil {
		return rpc.Info{}, fmt.Errorf("chain type: %w", err)
	}
	return rpc.Info{
		ChainName: s.cfg.Spec.Name, ChainType: kind, Properties: s.cfg.Spec.Properties,
		ImplName: implName, Version: s.cfg.Version,
	}, nil
}

// virtualCode stands for the native runtime where a client asks for code: it is
// the same as long as the metadata is.
func (s *Service) virtualCode() []byte {
	if s.cfg.Spec.HasCode() {
		return nil
	}
	md, _ := s.rt.Metadata(15)
	h := types.Blake2b256(md)
	return []byte("tensord native runtime, metadata " + hex.EncodeToString(h[:]))
}

func (s *Service) openRPC(ctx context.Context) error {
	if s.metrics == nil {
		s.metrics = newMetrics(s)
	}
	reg, err := s.registry(ctx)
	if err != nil {
		return err
	}
	s.server = rpc.NewServer(reg, s.cfg.RPC, s.cfg.Log, rpc.NewMetrics(s.metrics.registerer))
	s.onClose(func() error {
		ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
		defer cancel()
		return s.server.Shutdown(ctx)
	})
	for _, ep := range s.cfg.Endpoints {
		if err := s.server.Listen(ep); err != nil {
			return err
		}
	}
	if err := s.metrics.listen(s.cfg.Metrics, s.cfg.Log); err != nil {
		return err
	}
	s.onClose(s.metrics.close)
	return nil
}

func (s *Service) registry(ctx context.Context) (*rpc.Registry, error) {
	heads, err := rpc.NewHeads(ctx, s.served)
	if err != nil {
		return nil, err
	}
	info, err := s.info()
	if err != nil {
		return nil, err
	}
	n := &rpc.Node{
		Info: info, Chain: s.served, Heads: heads,
		Runtime:  binding.Calls{R: s.rt, States: s.served},
		Pool:     s.pool(),
		Network:  serve.NewNetwork(s.served, s.comet, s.nodeKey, s.cfg.Listen, s.cfg.Validator),
		Keys:     s.keys,
		Offchain: serve.Offchain{DB: s.storage.DB()},
		Logs:     s.cfg.Logs, Archive: s.cfg.Archive && s.cfg.Bodies == 0,
		VirtualCode: s.virtualCode(),
	}
	if s.solo != nil {
		n.Sealer = serve.Sealer{Engine: s.solo, Chain: s.served}
	}
	reg := rpc.NewRegistry()
	substrate.Register(reg, n)
	spec2.Register(reg, n, spec2.Options{})
	bittensor.Register(reg, n)
	serve.RegisterExplain(reg, s.explainer())
	if s.comet != nil {
		serve.RegisterLight(reg, s.comet)
	}
	return reg, nil
}

// explainAtMost is how many blocks are executed again for an explanation that a
// client asks for.
const explainAtMost = 2_000

func (s *Service) explainer() *explain.Explainer {
	return &explain.Explainer{
		Runtime: s.rt, Store: s.storage.Store, Most: explainAtMost,
		Genesis: func() (*state.Map, error) { return s.cfg.Spec.State(s.rt) },
	}
}
