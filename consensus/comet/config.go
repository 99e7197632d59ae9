package comet

import (
	"errors"
	"log/slog"
	"strings"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/p2p/snapshot"
)

// Config of an engine.
type Config struct {
	Chain   consensus.Chain
	Genesis Genesis
	Pool    Pool
	Prepare Preparer // may be nil
	// Signer votes; nil for a node that only follows.
	Signer *Signer
	// NodeKey is the 32-byte ed25519 secret by which peers know this node.
	NodeKey [32]byte
	Name    string
	// Dir is where the write-ahead log and the address book are.
	Dir string
	// DB keeps CometBFT's blocks, commits and evidence.
	DB db.DB

	Listen     string   // host:port
	External   string   // host:port that others reach this node at, if different
	Peers      []string // id@host:port, always connected to
	Seeds      []string // id@host:port, asked for more peers
	Private    []string // ids not to be told to others
	NoExchange bool     // don't ask peers for more peers
	MaxIn      int      // peers that connected to us, 40 if 0
	MaxOut     int      // peers that we connected to, 10 if 0

	// Retain is for how many blocks CometBFT's blocks are kept, 0 for all.
	// Evidence needs two days of them.
	Retain uint32
	// Snapshots serves and restores states; nil for neither.
	Snapshots *snapshot.Manager
	// Sync says how to start from a snapshot; nil to start from genesis.
	Sync *StateSync

	Metrics prometheus.Registerer // nil for none
	Log     *slog.Logger          // nil for the default
	Now     func() time.Time      // nil for time.Now
}

func (c *Config) check() error {
	switch {
	case c.Chain == nil || c.Pool == nil || c.DB == nil:
		return errors.New("comet: chain, pool and database are needed")
	case c.Genesis.Slots.Duration == 0:
		return errors.New("comet: no slot duration")
	case c.Dir == "" || c.Listen == "":
		return errors.New("comet: directory and listen address are needed")
	}
	return nil
}

// engine returns CometBFT's configuration.
func (c *Config) engine() *cmtcfg.Config {
	cfg := cmtcfg.DefaultConfig()
	cfg.SetRoot(c.Dir)
	cfg.Moniker = c.Name
	cfg.RPC.ListenAddress = ""
	cfg.TxIndex.Indexer = "null"
	cfg.Storage.DiscardABCIResponses = true
	c.timeouts(cfg.Consensus)
	c.network(cfg.P2P)

	m := cfg.Mempool
	m.Type = cmtcfg.MempoolTypeApp
	m.MaxTxBytes = maxBody
	m.MaxBatchBytes = maxBody + 1024
	m.ReapMaxBytes = 512 << 10
	m.ReapInterval = min(100*time.Millisecond, c.slot()/10)
	m.CheckTxRetryDelay = time.Second
	return cfg
}

func (c *Config) slot() time.Duration {
	return time.Duration(c.Genesis.Slots.Duration) * time.Millisecond
}

// timeouts sets how long each step of a round waits. A proposal takes as long
// as building and executing it, which may be most of a slot.
func (c *Config) timeouts(t *cmtcfg.ConsensusConfig) {
	slot := c.slot()
	t.TimeoutPropose = min(max(2*slot, 800*time.Millisecond), 5*time.Second)
	t.TimeoutProposeDelta = t.TimeoutPropose / 4
	t.TimeoutPrevote = min(max(slot, 300*time.Millisecond), time.Second)
	t.TimeoutPrevoteDelta = t.TimeoutPrevote / 2
	t.TimeoutPrecommit, t.TimeoutPrecommitDelta = t.TimeoutPrevote, t.TimeoutPrevoteDelta
	t.TimeoutCommit = 0 // Commit sets it, block by block
	t.PeerGossipSleepDuration = min(max(slot/40, 5*time.Millisecond), 50*time.Millisecond)
	t.PeerQueryMaj23SleepDuration = min(max(slot, 500*time.Millisecond), 2*time.Second)
}

func (c *Config) network(p *cmtcfg.P2PConfig) {
	p.ListenAddress = "tcp://" + c.Listen
	p.ExternalAddress = c.External
	p.PersistentPeers = strings.Join(c.Peers, ",")
	p.Seeds = strings.Join(c.Seeds, ",")
	p.PrivatePeerIDs = strings.Join(c.Private, ",")
	p.PersistentPeersMaxDialPeriod = 2 * time.Second
	p.AddrBookStrict = false
	p.AllowDuplicateIP = true
	p.PexReactor = !c.NoExchange
	p.FlushThrottleTimeout = 2 * time.Millisecond
	p.MaxPacketMsgPayloadSize = 16 << 10
	p.SendRate, p.RecvRate = 100<<20, 100<<20
	if c.MaxIn > 0 {
		p.MaxNumInboundPeers = c.MaxIn
	}
	if c.MaxOut > 0 {
		p.MaxNumOutboundPeers = c.MaxOut
	}
}
