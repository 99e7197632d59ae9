package comet

import (
	"sync/atomic"

	"github.com/cometbft/cometbft/blocksync"
	cmtcons "github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/mempool"
	cmtnode "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/proxy"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/statesync"
	"github.com/go-kit/kit/metrics"
	kit "github.com/go-kit/kit/metrics/prometheus"
	"github.com/prometheus/client_golang/prometheus"
)

// metricsProvider gives CometBFT the few metrics that tell how consensus and
// network fare, under the reference's names where they mean the same.
// CometBFT's own constructor would put all of its into a global registry.
func metricsProvider(reg prometheus.Registerer) cmtnode.MetricsProvider {
	cons, net, sync := cmtcons.NopMetrics(), p2p.NopMetrics(), blocksync.NopMetrics()
	if reg != nil {
		r := registrar{reg}
		cons.Rounds = r.gauge("consensus_rounds", "Round of the height being decided.")
		cons.Validators = r.gauge("consensus_validators", "Number of validators.")
		cons.MissingValidators = r.gauge("consensus_missing_validators", "Validators that did not sign the last block.")
		cons.ByzantineValidators = r.gauge("consensus_byzantine_validators", "Validators that tried to sign twice.")
		cons.BlockSizeBytes = r.gauge("consensus_block_size_bytes", "Size of the last block in bytes.")
		cons.BlockIntervalSeconds = intervals{r.histogram("consensus_block_interval_seconds", "Time between blocks in seconds.")}
		cons.RoundDurationSeconds = r.histogram("consensus_round_duration_seconds", "Duration of rounds in seconds.")
		net.Peers = r.gauge("sub_libp2p_peers_count", "Number of connected peers.")
		bytes := r.counter("sub_libp2p_network_bytes_total", "Bytes of messages from and to peers.", "direction")
		queue := r.queue()
		net.MessageReceiveBytesTotal = &received{all: bytes.WithLabelValues("in"), queue: queue}
		net.MessageSendBytesTotal = plain{bytes.WithLabelValues("out")}
		sync.NumTxs, sync.Syncing = applied{queue}, ended{queue}
	}
	return func(string) (*cmtcons.Metrics, *p2p.Metrics, *mempool.Metrics, *sm.Metrics,
		*proxy.Metrics, *blocksync.Metrics, *statesync.Metrics) {
		return cons, net, mempool.NopMetrics(), sm.NopMetrics(),
			proxy.NopMetrics(), sync, statesync.NopMetrics()
	}
}

type registrar struct{ prometheus.Registerer }

func (r registrar) gauge(name, help string) *kit.Gauge {
	v := prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: "substrate", Name: name, Help: help}, nil)
	r.MustRegister(v)
	return kit.NewGauge(v)
}

func (r registrar) histogram(name, help string) *kit.Histogram {
	v := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Namespace: "substrate", Name: name, Help: help,
		Buckets: prometheus.ExponentialBuckets(0.01, 2, 12),
	}, nil)
	r.MustRegister(v)
	return kit.NewHistogram(v)
}

func (r registrar) counter(name, help string, labels ...string) *prometheus.CounterVec {
	v := prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "substrate", Name: name, Help: help}, labels)
	r.MustRegister(v)
	return v
}

// intervals leaves out the first block, whose distance from the genesis time
// says nothing.
type intervals struct{ metrics.Histogram }

func (i intervals) Observe(seconds float64) {
	if seconds < 1e6 {
		i.Histogram.Observe(seconds)
	}
}

// queue is how many blocks were fetched from peers and wait to be executed.
type queue struct {
	n       atomic.Int64
	syncing atomic.Bool // else nobody asked for blocks
}

func (r registrar) queue() *queue {
	q := new(queue)
	r.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Namespace: "substrate", Name: "sync_queued_blocks",
		Help: "Blocks that were fetched from peers and wait to be executed.",
	}, func() float64 { return float64(max(0, q.n.Load())) }))
	return q
}

// plain counts without the labels that CometBFT gives.
type plain struct{ prometheus.Counter }

func (p plain) With(...string) metrics.Counter { return p }

// blockMessage is what CometBFT calls the message with a block that was asked
// for.
const blockMessage = "blocksync_BlockResponse"

// received counts bytes from peers, and blocks among the messages.
type received struct {
	all   prometheus.Counter
	queue *queue
	block bool
}

// With is called for each message, with its type.
func (r *received) With(labels ...string) metrics.Counter {
	for i := 1; i < len(labels); i += 2 {
		if labels[i] == blockMessage {
			return &received{all: r.all, queue: r.queue, block: true}
		}
	}
	return r
}

func (r *received) Add(delta float64) {
	r.all.Add(delta)
	if r.block && r.queue.syncing.Load() {
		r.queue.n.Add(1)
	}
}

// applied hears of each block that block sync has executed.
type applied struct{ q *queue }

func (a applied) With(...string) metrics.Gauge { return a }
func (a applied) Set(float64)                  { a.q.n.Add(-1) }
func (a applied) Add(float64)                  {}

// ended hears when block sync begins and ends; nothing is left to it then.
type ended struct{ q *queue }

func (e ended) With(...string) metrics.Gauge { return e }
func (e ended) Add(float64)                  {}
func (e ended) Set(on float64) {
	e.q.syncing.Store(on > 0)
	e.q.n.Store(0)
}

// The ways in which a connection ends, in the reference's words.
const (
	closedByError = "transport-error"
	closedByUs    = "actively-closed"
)

// connections counts connections to peers. CometBFT tells its reactors of them.
type connections struct {
	p2p.BaseReactor
	opened, closed *prometheus.CounterVec
}

func newConnections(reg prometheus.Registerer) *connections {
	r := registrar{reg}
	c := &connections{
		opened: r.counter("sub_libp2p_connections_opened_total", "Connections to peers that were opened.", "direction"),
		closed: r.counter("sub_libp2p_connections_closed_total", "Connections to peers that were closed.", "direction", "reason"),
	}
	c.BaseReactor = *p2p.NewBaseReactor("CONNECTIONS", c)
	return c
}

func direction(p p2p.Peer) string {
	if p.IsOutbound() {
		return "out"
	}
	return "in"
}

// AddPeer counts a peer that has connected.
func (c *connections) AddPeer(p p2p.Peer) { c.opened.WithLabelValues(direction(p)).Inc() }

// RemovePeer counts a peer that has gone.
func (c *connections) RemovePeer(p p2p.Peer, reason any) {
	why := closedByUs
	if reason != nil {
		why = closedByError
	}
	c.closed.WithLabelValues(direction(p), why).Inc()
}
