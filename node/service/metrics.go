package service

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metricsServer answers Prometheus, under the reference's names where they mean
// the same.
type metricsServer struct {
	registry   *prometheus.Registry
	registerer prometheus.Registerer
	server     *http.Server
}

func newMetrics(s *Service) *metricsServer {
	m := &metricsServer{registry: prometheus.NewRegistry()}
	m.registerer = prometheus.WrapRegistererWith(prometheus.Labels{"chain": s.cfg.Spec.ID}, m.registry)
	m.registerer.MustRegister(newCollector(s))
	started := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "process_start_time_seconds", Help: "When the process started, in seconds since 1970.",
	})
	started.Set(float64(time.Now().Unix()))
	m.registry.MustRegister(started)
	return m
}

func (m *metricsServer) listen(addr string) error {
	if addr == "" {
		return nil
	}
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("metrics: %w (see --prometheus-port and --no-prometheus)", err)
	}
	mux := http.NewServeMux()
	mux.Handle("/metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	m.server = &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		if err := m.server.Serve(ln); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("metrics", "err", err)
		}
	}()
	return nil
}

func (m *metricsServer) close() error {
	if m.server == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	return m.server.Shutdown(ctx)
}

// collector reads figures when Prometheus asks.
type collector struct {
	s     *Service
	start time.Time

	build, roles, started, height, ready, future, syncing *prometheus.Desc
	executed, proposed, committed, size, noted            *prometheus.Desc
}

func newCollector(s *Service) *collector {
	d := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc("substrate_"+name, help, labels, nil)
	}
	return &collector{
		s: s, start: time.Now(),
		build:     d("build_info", "Name and version of the node.", "name", "version"),
		roles:     d("node_roles", "1 for a full node, 4 for a validator."),
		started:   d("process_start_time_seconds", "When the process started, in seconds since 1970."),
		height:    d("block_height", "Number of a block.", "status"),
		ready:     d("ready_transactions_number", "Ready transactions in the pool."),
		future:    d("sub_txpool_future", "Transactions in the pool that wait for others."),
		syncing:   d("sub_libp2p_is_major_syncing", "1 while the node catches up."),
		executed:  d("block_verification_and_import_time", "Time to execute blocks of others, in seconds."),
		proposed:  d("proposer_block_constructed", "Time to build blocks, in seconds."),
		committed: d("block_commit_time", "Time to write blocks to disk, in seconds."),
		size:      d("proposer_number_of_transactions", "Extrinsics in the last block that was built."),
		noted: prometheus.NewDesc("tensord_block_step_errors_total",
			"Errors in the steps of blocks that the reference only logs.", []string{"pallet", "what"}, nil),
	}
}

// Describe lists the figures.
func (c *collector) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		c.build, c.roles, c.started, c.height, c.ready, c.future, c.syncing,
		c.executed, c.proposed, c.committed, c.size, c.noted,
	} {
		out <- d
	}
}

// Collect reads the figures.
func (c *collector) Collect(out chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	sum := func(d *prometheus.Desc, n uint64, t time.Duration) {
		out <- prometheus.MustNewConstSummary(d, n, t.Seconds(), nil)
	}
	best := float64(c.s.chain.Tip().Number)
	target, syncing, role := best, 0.0, 1.0
	if e := c.s.comet; e != nil {
		for _, p := range e.Peers() {
			target = max(target, float64(p.Height-1))
		}
		if e.Syncing() {
			syncing = 1
		}
	}
	if c.s.cfg.Validator {
		role = 4
	}
	counts, stats := c.s.chain.Pool().Counts(), c.s.chain.Stats()
	gauge(c.build, 1, c.s.cfg.Name, c.s.cfg.Version)
	gauge(c.roles, role)
	gauge(c.started, float64(c.start.Unix()))
	gauge(c.height, best, "best")
	gauge(c.height, best, "finalized")
	gauge(c.height, target, "sync_target")
	gauge(c.ready, float64(counts.Ready))
	gauge(c.future, float64(counts.Future))
	gauge(c.syncing, syncing)
	gauge(c.size, float64(stats.Extrinsics))
	for kind, n := range stats.Notes {
		out <- prometheus.MustNewConstMetric(c.noted, prometheus.CounterValue, float64(n), kind.Pallet, kind.What)
	}
	sum(c.executed, stats.Executed, stats.ExecuteTime)
	sum(c.proposed, stats.Proposed, stats.ProposeTime)
	sum(c.committed, stats.Committed, stats.CommitTime)
}
