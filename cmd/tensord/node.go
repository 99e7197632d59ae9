package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/node/service"
)

func newNode() *cobra.Command {
	f := new(nodeFlags)
	cmd := &cobra.Command{
		Use:   "node",
		Short: "Run the node, as happens without any command",
		Long: `Run the node. --dev makes a chain of its own at once; otherwise validators agree on
blocks by CometBFT. Flags of the reference node that have no meaning here are accepted
and explained.`,
		Example: `  tensord --dev                                   a devnet, RPC on 9944
  tensord --dev --fast --demo                     and two subnets that live, within seconds
  tensord --dev --sealing manual                  blocks by engine_createBlock only
  tensord --dev --fast --base-path ./chain        250 ms blocks, kept in ./chain
  tensord --chain spec.json --base-path ./v0 --validator --reserved-nodes ID@10.0.0.2:30333`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd) },
	}
	f.add(cmd.Flags())
	return cmd
}

// run runs a node until it is told to stop.
func (f *nodeFlags) run(cmd *cobra.Command) error {
	cfg, err := f.config(cmd)
	if err != nil {
		return err
	}
	if f.tmp || f.dev && f.base == "" {
		if cfg.Base, err = os.MkdirTemp("", "tensord-"); err != nil {
			return err
		}
		defer os.RemoveAll(cfg.Base)
	}
	out := cmd.ErrOrStderr()
	logs, err := newLogs(out, f.logFormat, f.logFilter)
	if err != nil {
		return err
	}
	cfg.Log, cfg.Logs = logs.Logger, logs
	if f.logFormat != "json" {
		cfg.Report = func(r service.Report) { logs.line(reportLine(&r)) }
	}
	for _, line := range f.explainIgnored(cmd) {
		logs.Info(line)
	}
	return serve(cmd.Context(), cfg, logs)
}

// serve runs a node until ctx is done or it fails.
func serve(ctx context.Context, cfg service.Config, logs *logs) error {
	s, err := service.Open(cfg)
	if err != nil {
		return err
	}
	announce(s, &cfg, logs)
	if err := s.Start(); err != nil {
		s.Close()
		return err
	}
	select {
	case <-ctx.Done():
		logs.Info("stopping")
		return s.Close()
	case err := <-s.Failed():
		s.Close()
		return err
	}
}

func announce(s *service.Service, cfg *service.Config, logs *logs) {
	tip := s.Chain().Tip()
	logs.Info("tensord", "version", version, "chain", cfg.Spec.Name, "engine", cfg.Engine, "fast", cfg.Spec.Fast, "validator", cfg.Validator)
	logs.Info("chain", "genesis", s.Genesis(), "best", tip.Number, "hash", tip.Hash, "authorities", len(tip.Authorities))
	logs.Info("data", "path", cfg.Base)
	if len(cfg.Endpoints) > 0 {
		logs.Info("RPC over HTTP and WebSocket", "addr", cfg.Endpoints[0].Addr)
	}
	if cfg.Engine == service.EngineComet {
		logs.Info("network", "peer", s.Peer())
	}
}

// reportLine is how a report looks to people, and to scripts that wait for
// the reference's first block.
func reportLine(r *service.Report) string {
	line := fmt.Sprintf("🏆 Imported #%d (%s → %s)", r.Number, short(r.Parent), short(r.Hash))
	if r.Blocks > 1 {
		line += fmt.Sprintf(", %d blocks in %.1f s", r.Blocks, r.Since.Seconds())
	}
	if r.Ready > 0 {
		line += fmt.Sprintf(", %d transactions wait", r.Ready)
	}
	if r.Peers > 0 {
		line += fmt.Sprintf(", %d peers", r.Peers)
	}
	if r.Syncing {
		line += ", catching up"
	}
	return line
}

func short(h fmt.Stringer) string {
	s := h.String()
	return s[:6] + "…" + s[len(s)-4:]
}
