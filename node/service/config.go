package service

import (
	"log/slog"
	"path/filepath"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/consensus/solo"
	"github.com/tensord/tensord/genesis"
	"github.com/tensord/tensord/p2p"
	"github.com/tensord/tensord/rpc"
)

// The engines.
const (
	EngineSolo  = "solo"
	EngineComet = "comet"
)

// Config of a node.
type Config struct {
	Spec *genesis.Spec
	// Base is the directory of the node; the chain has one of its own in it.
	Base string
	// Memory keeps the database in memory.
	Memory bool
	Engine string
	Mode   solo.Mode // of EngineSolo
	// Validator makes the node vote, or make blocks, with the keys it has.
	Validator bool
	// Demo opens subnets whose validators set weights, as a client of the node.
	Demo bool
	// DevKeys are names of well-known authorities whose keys the node has.
	DevKeys []string

	Name    string
	Archive bool
	// States and Bodies are how many are kept, 0 for the default or all.
	States, Bodies uint64
	CacheBytes     int64
	Pool           txpool.Options

	Endpoints []rpc.Endpoint
	RPC       rpc.Config
	// Metrics is where Prometheus asks, host:port, or empty.
	Metrics string

	NodeKey  *p2p.Key // nil for that in the file, which is made if need be
	Listen   string   // host:port
	External string
	Peers    []string // multiaddresses or id@host:port
	Seeds    []string
	// NoExchange keeps to the peers given.
	NoExchange    bool
	MaxIn, MaxOut int
	SnapshotEvery uint32
	Sync          *comet.StateSync

	Version string
	Log     *slog.Logger
	Logs    rpc.LogFilter // nil for none
	// Report gets a line about new blocks every few seconds; nil for the log.
	Report func(Report)
}

// Paths are where things are.
type Paths struct{ Chain string }

// PathsOf returns the paths for a chain.
func PathsOf(base string, spec *genesis.Spec) Paths {
	return Paths{Chain: filepath.Join(base, "chains", spec.ID)}
}

func (p Paths) in(name string) string { return filepath.Join(p.Chain, name) }

// DB is the chain's database.
func (p Paths) DB() string { return p.in("db") }

// CometDB is the database of CometBFT.
func (p Paths) CometDB() string { return p.in("comet-db") }

// Comet has CometBFT's write-ahead log and address book.
func (p Paths) Comet() string { return p.in("comet") }

// Snapshots has the states that other nodes may start from.
func (p Paths) Snapshots() string { return p.in("snapshots") }

// Signer has what the validator key signed last.
func (p Paths) Signer() string { return p.in("signer") }

// Keystore has the session keys.
func (p Paths) Keystore() string { return p.in("keystore") }

// NodeKey is the file of the node key.
func (p Paths) NodeKey() string { return filepath.Join(p.in("network"), "secret_ed25519") }

// Volatile lists what can be had again from other nodes or from genesis.
func (p Paths) Volatile() []string {
	return []string{p.DB(), p.CometDB(), p.Comet(), p.Snapshots()}
}
