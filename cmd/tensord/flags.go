package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// chainFlags choose a chain and where its data is.
type chainFlags struct {
	chain, base       string
	dev, fast, faucet bool
	snapshot          string
}

func (f *chainFlags) add(s *pflag.FlagSet) {
	s.StringVar(&f.chain, "chain", "", "preset (dev, local, devnet, finney, testfinney) or file of a chain spec (default testfinney)")
	s.StringVarP(&f.base, "base-path", "d", "", "directory of the node's data")
	s.BoolVar(&f.dev, "dev", false, "a chain of one's own: preset dev, blocks made alone, data gone at the end unless --base-path is given")
	s.BoolVar(&f.faucet, "faucet", false, "standard variant of the runtime with a faucet and no pause between new subnets")
	s.BoolVar(&f.fast, "fast", false, "fast variant of the runtime: blocks of 250 ms, short periods, a faucet")
	s.StringVar(&f.snapshot, "finney-snapshot", "", "file that finney's genesis takes balances and stakes from (default ./snapshot.json, else what comes with the node)")
}

// devNames are the well-known keys that have a flag.
var devNames = []string{"alice", "bob", "charlie", "dave", "eve", "ferdie", "one", "two", "three"}

// nodeFlags are those of a node.
type nodeFlags struct {
	chainFlags
	keys      [9]bool // as devNames
	tmp, demo bool
	name      string
	validator bool
	engine    string
	sealing   string

	statePruning, blocksPruning string
	dbCache                     int64

	rpcPorts                         []int
	rpcExternal, rpcUnsafeExternal   bool
	rpcCORS                          []string
	rpcMethods                       string
	rpcMaxRequest, rpcMaxResponse    int
	rpcMaxConnections, rpcMaxSubs    int
	prometheusPort                   int
	prometheusExternal, noPrometheus bool

	port                  int
	listen, public        []string
	nodeKey, nodeKeyFile  string
	bootnodes, reserved   []string
	reservedOnly          bool
	inPeers, outPeers     int
	sync, trusted         string
	syncRPC               []string
	snapshotEvery         uint32
	poolLimit, poolKbytes int
	logFilter             []string
	logFormat             string
}

func (f *nodeFlags) add(s *pflag.FlagSet) {
	f.chainFlags.add(s)
	for i, name := range devNames {
		s.BoolVar(&f.keys[i], name, false, "have the keys of //"+strings.ToUpper(name[:1])+name[1:]+" and be a validator")
	}
	s.BoolVar(&f.tmp, "tmp", false, "keep data in a temporary directory that is removed at the end")
	s.BoolVar(&f.demo, "demo", false, "with --dev: open two subnets with validators and miners, who set weights each epoch; with --fast they earn within seconds, else after a minute")
	s.StringVar(&f.name, "name", "tensord", "name of the node")
	s.BoolVar(&f.validator, "validator", false, "make and vote on blocks with the keys in the key store")
	s.StringVar(&f.engine, "engine", "", "comet (validators agree) or solo (this node alone makes blocks); default comet, solo with --dev or --sealing")
	s.StringVar(&f.sealing, "sealing", "", "when to make blocks alone: manual (engine_createBlock), instant (as transactions come), a number of milliseconds, or slot")
	s.StringVar(&f.statePruning, "state-pruning", "2400", "states kept: a number of blocks, archive or archive-canonical")
	s.StringVar(&f.statePruning, "pruning", "2400", "the same as --state-pruning")
	s.StringVar(&f.blocksPruning, "blocks-pruning", "archive-canonical", "bodies kept: a number of blocks, archive or archive-canonical")
	s.Int64Var(&f.dbCache, "db-cache", 64, "cache of the database in MiB")
	f.addRPC(s)
	f.addNetwork(s)
	s.IntVar(&f.poolLimit, "pool-limit", 8192, "transactions in the pool")
	s.IntVar(&f.poolKbytes, "pool-kbytes", 20480, "size of the pool in KiB")
	s.StringArrayVarP(&f.logFilter, "log", "l", nil, "least level to log: error, warn, info, debug, or the reference's target=level")
	s.StringVar(&f.logFormat, "log-format", "text", "text or json")
	addIgnored(s)
}

func (f *nodeFlags) addRPC(s *pflag.FlagSet) {
	s.IntSliceVar(&f.rpcPorts, "rpc-port", []int{9944}, "port for RPC over HTTP and WebSocket; may be given more than once")
	s.BoolVar(&f.rpcExternal, "rpc-external", false, "let other machines use RPC")
	s.BoolVar(&f.rpcUnsafeExternal, "unsafe-rpc-external", false, "the same as --rpc-external")
	s.StringSliceVar(&f.rpcCORS, "rpc-cors", nil, "origins of web pages that may use RPC; all for any (default localhost and polkadot.js, all with --dev)")
	s.StringVar(&f.rpcMethods, "rpc-methods", "auto", "who may call unsafe methods: auto (this machine), safe (nobody), unsafe (everybody)")
	s.IntVar(&f.rpcMaxRequest, "rpc-max-request-size", 15, "MiB of a request")
	s.IntVar(&f.rpcMaxResponse, "rpc-max-response-size", 15, "MiB of a reply")
	s.IntVar(&f.rpcMaxConnections, "rpc-max-connections", 10_000, "open connections")
	s.IntVar(&f.rpcMaxSubs, "rpc-max-subscriptions-per-connection", 10_000, "subscriptions of a connection")
	s.IntVar(&f.prometheusPort, "prometheus-port", 9615, "port for Prometheus")
	s.BoolVar(&f.prometheusExternal, "prometheus-external", false, "let other machines read metrics")
	s.BoolVar(&f.noPrometheus, "no-prometheus", false, "serve no metrics")
}

func (f *nodeFlags) addNetwork(s *pflag.FlagSet) {
	s.IntVar(&f.port, "port", 30333, "port for other nodes")
	s.StringSliceVar(&f.listen, "listen-addr", nil, "address to listen on for other nodes, as /ip4/0.0.0.0/tcp/30333")
	s.StringSliceVar(&f.public, "public-addr", nil, "address that others reach this node at, as /ip4/1.2.3.4/tcp/30333")
	s.StringVar(&f.nodeKey, "node-key", "", "secret of the node key, 64 hex digits")
	s.StringVar(&f.nodeKeyFile, "node-key-file", "", "file of the node key")
	s.StringSliceVar(&f.bootnodes, "bootnodes", nil, "nodes to ask for more nodes: multiaddresses or id@host:port")
	s.StringSliceVar(&f.reserved, "reserved-nodes", nil, "nodes to be always connected to")
	s.BoolVar(&f.reservedOnly, "reserved-only", false, "connect to reserved nodes only")
	s.IntVar(&f.inPeers, "in-peers", 40, "peers that connect to this node")
	s.IntVar(&f.outPeers, "out-peers", 10, "peers that this node connects to")
	s.StringVar(&f.sync, "sync", "full", "full, or warp: start from a recent state (with --trusted-block and --sync-rpc)")
	s.StringVar(&f.trusted, "trusted-block", "", "HEIGHT:HASH of a block that is known to be good")
	s.StringSliceVar(&f.syncRPC, "sync-rpc", nil, "RPC URLs of nodes to check headers with")
	s.Uint32Var(&f.snapshotEvery, "snapshot-every", 0, "take a snapshot for others to start from every so many blocks; 0 for never")
}

// accepted is a flag of the reference that has no meaning here.
type accepted struct {
	name  string
	value bool // takes one
	why   string
}

const (
	whyTelemetry = "there is no telemetry"
	whyNet       = "CometBFT has its own way to find and keep peers"
	whyWasm      = "the runtime is native"
	whyDB        = "there is one database, sized by --db-cache"
	whyEVM       = "the node's own limits hold"
	whyFrontier  = "Ethereum data is read from the chain itself"
)

// acceptedFlags lists the reference's flags that scripts use and that have no
// meaning here.
var acceptedFlags = []accepted{
	{"force-authoring", false, "blocks are made without peers, too"},
	{"no-grandpa", false, "there is no GRANDPA: CometBFT decides a block before it is made"},
	{"no-telemetry", false, whyTelemetry},
	{"telemetry-url", true, whyTelemetry},
	{"allow-private-ipv4", false, whyNet},
	{"no-private-ipv4", false, whyNet},
	{"allow-private-ip", false, whyNet},
	{"no-private-ip", false, whyNet},
	{"discover-local", false, whyNet},
	{"no-mdns", false, whyNet},
	{"kademlia-disjoint-query-paths", false, whyNet},
	{"kademlia-replication-factor", true, whyNet},
	{"ipfs-server", false, whyNet},
	{"network-backend", true, whyNet},
	{"max-parallel-downloads", true, whyNet},
	{"max-blocks-per-request", true, whyNet},
	{"in-peers-light", true, whyNet},
	{"node-key-type", true, "node keys are ed25519"},
	{"unsafe-force-node-key-generation", false, "a node key is made whenever there is none"},
	{"execution", true, whyWasm},
	{"execution-syncing", true, whyWasm},
	{"execution-import-block", true, whyWasm},
	{"execution-block-construction", true, whyWasm},
	{"execution-offchain-worker", true, whyWasm},
	{"execution-other", true, whyWasm},
	{"wasm-execution", true, whyWasm},
	{"wasmtime-instantiation-strategy", true, whyWasm},
	{"wasm-runtime-overrides", true, whyWasm},
	{"runtime-cache-size", true, whyWasm},
	{"max-runtime-instances", true, whyWasm},
	{"database", true, whyDB},
	{"db", true, whyDB},
	{"trie-cache-size", true, whyDB},
	{"initial-consensus", true, "consensus is by CometBFT or by this node alone (--engine)"},
	{"history-backfill", true, "blocks are fetched in order"},
	{"no-hardware-benchmarks", false, "no benchmark is run"},
	{"offchain-worker", true, "there are no offchain workers"},
	{"enable-offchain-indexing", true, "there are no offchain workers"},
	{"detailed-log-output", false, "logs have one form"},
	{"disable-log-color", false, "logs have no colour"},
	{"disable-log-reloading", false, "see --rpc-methods for who may change logging"},
	{"enable-log-reloading", false, "logging can always be changed over RPC"},
	{"tracing-targets", true, "there is no tracing"},
	{"tracing-receiver", true, "there is no tracing"},
	{"rpc-rate-limit", true, "connections and requests are limited one by one"},
	{"rpc-rate-limit-whitelisted-ips", true, "connections and requests are limited one by one"},
	{"rpc-rate-limit-trust-proxy-headers", false, "connections and requests are limited one by one"},
	{"rpc-message-buffer-capacity-per-connection", true, "what a connection may leave unread is counted in bytes"},
	{"rpc-disable-batch-requests", false, "batches are served"},
	{"rpc-max-batch-request-len", true, "batches are limited by their size"},
	{"tx-ban-seconds", true, "transactions are banned for half an hour"},
	{"pool-type", true, "there is one kind of pool"},
	{"max-past-logs", true, whyEVM},
	{"max-past-logs-block-range", true, whyEVM},
	{"fee-history-limit", true, whyEVM},
	{"enable-dev-signer", false, whyEVM},
	{"execute-gas-limit-multiplier", true, whyEVM},
	{"eth-log-block-cache", true, whyEVM},
	{"eth-statuses-cache", true, whyEVM},
	{"frontier-backend-type", true, whyFrontier},
	{"frontier-sql-backend-pool-size", true, whyFrontier},
	{"frontier-sql-backend-num-ops-timeout", true, whyFrontier},
	{"frontier-sql-backend-thread-count", true, whyFrontier},
	{"frontier-sql-backend-cache-size", true, whyFrontier},
	{"target-gas-price", true, whyEVM},
}

// addIgnored registers them, hidden.
func addIgnored(s *pflag.FlagSet) {
	for _, a := range acceptedFlags {
		if a.value {
			s.StringArray(a.name, nil, "accepted without effect: "+a.why)
		} else {
			s.Bool(a.name, false, "accepted without effect: "+a.why)
		}
		s.Lookup(a.name).Hidden = true
	}
}

// explainIgnored returns a line for each accepted flag that was given.
func (f *nodeFlags) explainIgnored(cmd *cobra.Command) (lines []string) {
	for _, a := range acceptedFlags {
		if cmd.Flags().Changed(a.name) {
			lines = append(lines, fmt.Sprintf("--%s has no effect: %s", a.name, a.why))
		}
	}
	if f.untrusting() {
		lines = append(lines, "--sync warp has no effect: whom to trust has to be told by --trusted-block and --sync-rpc; all blocks are fetched")
	}
	return lines
}
