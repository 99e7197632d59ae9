package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/consensus/solo"
	"github.com/tensord/tensord/genesis"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/p2p"
	"github.com/tensord/tensord/rpc"
)

// version is what system_version says: that of the reference which this node
// equals, with our name behind.
const version = "4.0.0-dev-tensord"

// spec returns the chain spec that the flags choose.
func (f *chainFlags) spec() (*genesis.Spec, error) {
	chain := f.chain
	if chain == "" && f.dev {
		chain = "dev"
	}
	return genesis.Load(chain, genesis.Options{
		Fast: f.fast, Faucet: f.faucet, Wallet: os.Getenv(genesis.WalletEnv), Snapshot: f.snapshot,
	})
}

// home returns the base path.
func (f *chainFlags) home() (string, error) {
	if f.base != "" {
		return f.base, nil
	}
	if dir := os.Getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "tensord"), nil
	}
	dir, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("no --base-path and no home directory: %w", err)
	}
	return filepath.Join(dir, ".local", "share", "tensord"), nil
}

// config turns flags into the configuration of a node.
func (f *nodeFlags) config(cmd *cobra.Command) (cfg service.Config, err error) {
	if cfg.Spec, err = f.spec(); err != nil {
		return cfg, err
	}
	if cfg.Base, err = f.home(); err != nil {
		return cfg, err
	}
	if cfg.Demo = f.demo; f.demo && !f.dev {
		return cfg, errors.New("--demo needs --dev: it spends Alice's funds and uses her sudo")
	}
	cfg.Name, cfg.Version, cfg.CacheBytes = f.name, version, f.dbCache<<20
	cfg.Pool = txpool.Options{Ready: txpool.Limit{Count: f.poolLimit, Bytes: f.poolKbytes << 10}}
	for _, step := range []func(*service.Config) error{f.setEngine, f.setPruning, f.setRPC, f.setNetwork, f.setSync} {
		if err := step(&cfg); err != nil {
			return cfg, err
		}
	}
	return cfg, nil
}

func (f *nodeFlags) setEngine(cfg *service.Config) (err error) {
	cfg.Validator = f.validator || f.dev
	for i, on := range f.keys {
		if on {
			cfg.DevKeys = append(cfg.DevKeys, strings.ToUpper(devNames[i][:1])+devNames[i][1:])
			cfg.Validator = true
		}
	}
	if f.dev && len(cfg.DevKeys) == 0 {
		cfg.DevKeys = []string{"One"}
	}
	if cfg.Engine = f.engine; cfg.Engine == "" {
		cfg.Engine = service.EngineComet
		if f.dev || f.sealing != "" {
			cfg.Engine = service.EngineSolo
		}
	}
	switch {
	case cfg.Engine != service.EngineSolo && cfg.Engine != service.EngineComet:
		return fmt.Errorf("--engine is solo or comet, not %q", f.engine)
	case cfg.Engine == service.EngineComet && f.sealing != "":
		return errors.New("--sealing is for --engine solo: under CometBFT the validators pace blocks")
	}
	cfg.Mode = solo.PerSlot
	if f.sealing != "" && f.sealing != "slot" {
		if cfg.Mode, err = solo.ParseMode(f.sealing); err != nil {
			return fmt.Errorf("--sealing: %w", err)
		}
		cfg.Validator = true
	}
	return nil
}

// kept reads how many blocks are kept, 0 for all.
func kept(flag, s string) (uint64, error) {
	switch s {
	case "archive", "archive-canonical":
		return 0, nil
	}
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil || n == 0 {
		return 0, fmt.Errorf("--%s is archive, archive-canonical or a number of blocks, not %q", flag, s)
	}
	return n, nil
}

func (f *nodeFlags) setPruning(cfg *service.Config) (err error) {
	if cfg.States, err = kept("state-pruning", f.statePruning); err != nil {
		return err
	}
	cfg.Archive = cfg.States == 0
	cfg.Bodies, err = kept("blocks-pruning", f.blocksPruning)
	return err
}

func (f *nodeFlags) setRPC(cfg *service.Config) error {
	access, err := rpc.ParseAccess(f.rpcMethods)
	if err != nil {
		return err
	}
	base := rpc.Endpoint{Access: access, CORS: rpc.DefaultCORS}
	switch {
	case f.rpcCORS == nil && f.dev, len(f.rpcCORS) == 1 && f.rpcCORS[0] == "all":
		base.CORS = nil
	case f.rpcCORS != nil:
		base.CORS = f.rpcCORS
	}
	for _, port := range f.rpcPorts {
		cfg.Endpoints = append(cfg.Endpoints, rpc.Local(port, f.rpcExternal || f.rpcUnsafeExternal, base)...)
	}
	cfg.RPC = rpc.Config{
		MaxRequest: f.rpcMaxRequest << 20, MaxReply: f.rpcMaxResponse << 20,
		MaxConnections: f.rpcMaxConnections, MaxSubscriptions: f.rpcMaxSubs,
	}
	if !f.noPrometheus {
		host := "127.0.0.1"
		if f.prometheusExternal {
			host = "0.0.0.0"
		}
		cfg.Metrics = net.JoinHostPort(host, strconv.Itoa(f.prometheusPort))
	}
	return nil
}

func (f *nodeFlags) setNetwork(cfg *service.Config) (err error) {
	cfg.Listen = net.JoinHostPort("0.0.0.0", strconv.Itoa(f.port))
	if len(f.listen) > 0 {
		if cfg.Listen, err = hostPort(f.listen[0]); err != nil {
			return err
		}
	}
	if len(f.public) > 0 {
		if cfg.External, err = hostPort(f.public[0]); err != nil {
			return err
		}
	}
	cfg.Peers, cfg.NoExchange = f.reserved, f.reservedOnly
	if !f.reservedOnly {
		cfg.Seeds = f.bootnodes
	}
	cfg.MaxIn, cfg.MaxOut, cfg.SnapshotEvery = f.inPeers, f.outPeers, f.snapshotEvery
	var key p2p.Key
	switch {
	case f.nodeKey != "":
		key, err = p2p.ParseKey(f.nodeKey)
	case f.nodeKeyFile != "":
		key, err = p2p.LoadOrNewKey(f.nodeKeyFile)
	default:
		return nil
	}
	cfg.NodeKey = &key
	return err
}

// hostPort reads /ip4/HOST/tcp/PORT, with anything behind, or HOST:PORT.
func hostPort(s string) (string, error) {
	if p := strings.Split(s, "/"); len(p) >= 5 && p[0] == "" && p[3] == "tcp" {
		return net.JoinHostPort(p[2], p[4]), nil
	}
	if _, _, err := net.SplitHostPort(s); err != nil {
		return "", fmt.Errorf("address %q is neither /ip4/HOST/tcp/PORT nor HOST:PORT", s)
	}
	return s, nil
}

// untrusting tells that the reference's flag was given without what it needs
// here.
func (f *nodeFlags) untrusting() bool {
	return strings.EqualFold(f.sync, "warp") && f.trusted == "" && len(f.syncRPC) == 0
}

func (f *nodeFlags) setSync(cfg *service.Config) error {
	switch strings.ToLower(f.sync) {
	case "full", "fast", "fast-unsafe":
		return nil
	case "warp":
		if f.untrusting() {
			return nil
		}
	default:
		return fmt.Errorf("--sync is full or warp, not %q", f.sync)
	}
	number, hash, ok := strings.Cut(f.trusted, ":")
	n, err := strconv.ParseUint(number, 10, 32)
	if !ok || err != nil || len(f.syncRPC) == 0 {
		return errors.New("--sync warp needs --trusted-block HEIGHT:HASH, from somebody you trust, and --sync-rpc URL,URL")
	}
	h, err := types.ParseHash(hash)
	if err != nil {
		return fmt.Errorf("--trusted-block: %w", err)
	}
	cfg.Sync = &comet.StateSync{Number: uint32(n), Hash: h, RPC: f.syncRPC}
	return nil
}
