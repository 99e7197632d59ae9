package comet

import (
	"context"
	stded "crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	cmtcons "github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/crypto/ed25519"
	cmtnode "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/proxy"
	cmttypes "github.com/cometbft/cometbft/types"
)

// Engine is a CometBFT node over our chain.
type Engine struct {
	cfg    Config
	comet  *cmtcfg.Config
	app    *app
	doc    *cmttypes.GenesisDoc
	node   *cmtnode.Node
	stores *stores
	failed chan error
	once   sync.Once
	cancel context.CancelFunc
	done   sync.WaitGroup
}

// New returns an engine that has not started.
func New(cfg Config) (*Engine, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	doc, err := cfg.Genesis.doc()
	if err != nil {
		return nil, err
	}
	e := &Engine{cfg: cfg, comet: cfg.engine(), doc: doc, stores: &stores{db: cfg.DB}, failed: make(chan error, 1)}
	e.app = &app{
		chain: cfg.Chain, genesis: cfg.Genesis, snaps: cfg.Snapshots, retain: cfg.Retain,
		now: cfg.Now, log: cfg.Log, fatal: e.fail,
		following: e.stores.following,
		intake:    newIntake(cfg.Pool, cfg.Prepare, e.peerIDs),
		// CometBFT reads it right after Commit, on the same goroutine.
		pace: func(d time.Duration) { e.comet.Consensus.TimeoutCommit = d },
	}
	if cfg.Signer != nil {
		cfg.Signer.begin(int64(cfg.Chain.Tip().Number))
		e.app.signed = cfg.Signer.signed
	}
	return e, nil
}

// Name says which engine it is.
func (e *Engine) Name() string { return "comet" }

// Failed gives the error that ended the engine.
func (e *Engine) Failed() <-chan error { return e.failed }

func (e *Engine) fail(err error) {
	e.once.Do(func() { e.failed <- err })
}

// Start starts CometBFT. It first brings the chain up to where CometBFT's
// stores are.
func (e *Engine) Start() error {
	for _, dir := range []string{"config", filepath.Join("data", "cs.wal")} {
		if err := os.MkdirAll(filepath.Join(e.cfg.Dir, dir), 0o700); err != nil {
			return fmt.Errorf("comet: %w", err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	e.cancel = cancel
	e.done.Go(func() { e.app.intake.run(ctx) })
	if err := e.start(ctx); err != nil {
		e.stores.shut()
		cancel()
		e.done.Wait()
		return fmt.Errorf("comet: %w", err)
	}
	return nil
}

func (e *Engine) start(ctx context.Context) error {
	if err := e.comet.ValidateBasic(); err != nil {
		return err
	}
	opts, err := e.syncOptions(ctx)
	if err != nil {
		return err
	}
	var pv cmttypes.PrivValidator = observer{ed25519.GenPrivKey()}
	if e.cfg.Signer != nil {
		// CometBFT would close it while it still signs.
		pv = struct{ cmttypes.PrivValidator }{e.cfg.Signer}
	}
	if e.cfg.Metrics != nil {
		opts = append(opts, cmtnode.CustomReactors(map[string]p2p.Reactor{"CONNECTIONS": newConnections(e.cfg.Metrics)}))
	}
	key := &p2p.NodeKey{PrivKey: ed25519.PrivKey(stded.NewKeyFromSeed(e.cfg.NodeKey[:]))}
	log := &logger{log: e.cfg.Log, failure: e.fail}
	e.node, err = cmtnode.NewNodeWithContext(ctx, e.comet, pv, key,
		proxy.NewConnSyncLocalClientCreator(e.app),
		func() (*cmttypes.GenesisDoc, error) { return e.doc, nil },
		e.stores.provide, metricsProvider(e.cfg.Metrics), log, opts...)
	if err != nil {
		return err
	}
	return e.node.Start()
}

// Stop ends CometBFT.
func (e *Engine) Stop() error {
	if e.cancel == nil {
		return nil
	}
	var err error
	if e.node != nil && e.node.IsRunning() {
		err = e.node.Stop()
		e.node.Wait()
	}
	e.stores.shut()
	e.cancel()
	e.done.Wait()
	return err
}

// Peer is a connected node.
type Peer struct {
	ID       string
	Address  string
	Outbound bool
	Height   int64 // that it works on
}

// Peers returns the connected nodes.
func (e *Engine) Peers() []Peer {
	var out []Peer
	for _, p := range e.peers() {
		o := Peer{ID: string(p.ID()), Address: p.SocketAddr().DialString(), Outbound: p.IsOutbound()}
		if ps, ok := p.Get(cmttypes.PeerStateKey).(*cmtcons.PeerState); ok {
			o.Height = ps.GetHeight()
		}
		out = append(out, o)
	}
	return out
}

func (e *Engine) peers() []p2p.Peer {
	if e.node == nil {
		return nil
	}
	return e.node.Switch().Peers().Copy()
}

func (e *Engine) peerIDs() []string {
	peers := e.peers()
	out := make([]string, len(peers))
	for i, p := range peers {
		out[i] = string(p.ID())
	}
	return out
}

// Syncing reports whether the node is still catching up.
func (e *Engine) Syncing() bool { return e.node == nil || e.node.ConsensusReactor().WaitSync() }

// ID returns the id by which peers know this node.
func (e *Engine) ID() string { return NodeID(e.cfg.NodeKey) }

// NodeID returns the id that belongs to a node key.
func NodeID(secret [32]byte) string {
	return string(p2p.PubKeyToID(ed25519.PrivKey(stded.NewKeyFromSeed(secret[:])).PubKey()))
}

// IDOf returns the id that belongs to the public part of a node key.
func IDOf(public [32]byte) string { return string(p2p.PubKeyToID(ed25519.PubKey(public[:]))) }

// Connect connects to more nodes, given as id@host:port, and keeps connected.
func (e *Engine) Connect(peers ...string) error {
	if e.node == nil {
		return errors.New("comet: not started")
	}
	if err := e.node.Switch().AddPersistentPeers(peers); err != nil {
		return err
	}
	return e.node.Switch().DialPeersAsync(peers)
}
