package comet

import (
	"github.com/cometbft/cometbft/blocksync"
	cmtcons "github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/mempool"
	cmtnode "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/proxy"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/statesync"
	kit "github.com/go-kit/kit/metrics/prometheus"
	"github.com/prometheus/client_golang/prometheus"
)

// metricsProvider gives CometBFT the few metrics that tell how consensus
// fares. CometBFT's own constructor would put all of its into a global registry.
func metricsProvider(reg prometheus.Registerer) cmtnode.MetricsProvider {
	cons, net := cmtcons.NopMetrics(), p2p.NopMetrics()
	if reg != nil {
		r := registrar{reg}
		cons.Rounds = r.gauge("consensus_rounds", "Round of the height being decided.")
		cons.Validators = r.gauge("consensus_validators", "Number of validators.")
		cons.MissingValidators = r.gauge("consensus_missing_validators", "Validators that did not sign the last block.")
		cons.ByzantineValidators = r.gauge("consensus_byzantine_validators", "Validators that tried to sign twice.")
		cons.BlockSizeBytes = r.gauge("consensus_block_size_bytes", "Size of the last block in bytes.")
		cons.BlockIntervalSeconds = r.histogram("consensus_block_interval_seconds", "Time between blocks in seconds.")
		cons.RoundDurationSeconds = r.histogram("consensus_round_duration_seconds", "Duration of rounds in seconds.")
		net.Peers = r.gauge("sub_libp2p_peers_count", "Number of connected peers.")
	}
	return func(string) (*cmtcons.Metrics, *p2p.Metrics, *mempool.Metrics, *sm.Metrics,
		*proxy.Metrics, *blocksync.Metrics, *statesync.Metrics) {
		return cons, net, mempool.NopMetrics(), sm.NopMetrics(),
			proxy.NopMetrics(), blocksync.NopMetrics(), statesync.NopMetrics()
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
