package service

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tensord/tensord/node"
)

// collector reads figures when Prometheus asks. docs/metrics.md says what each
// one means.
type collector struct {
	s     *Service
	start time.Time
	descs []*prometheus.Desc

	build, roles, started, height, leaves, syncing, peers *prometheus.Desc
	ready, future, judging, judged, submitted             *prometheus.Desc
	database, state                                       *prometheus.Desc
	inherents, built, proposed, size, ended               *prometheus.Desc
	checked, imported, imports, executed, committed       *prometheus.Desc
	noted                                                 *prometheus.Desc
}

// desc makes and lists a description.
func (c *collector) desc(name, help string, labels ...string) *prometheus.Desc {
	d := prometheus.NewDesc(name, help, labels, nil)
	c.descs = append(c.descs, d)
	return d
}

func newCollector(s *Service) *collector {
	c := &collector{s: s, start: time.Now()}
	d := func(name, help string, labels ...string) *prometheus.Desc {
		return c.desc("substrate_"+name, help, labels...)
	}
	c.build = d("build_info", "Name and version of the node.", "name", "version")
	c.roles = d("node_roles", "1 for a full node, 4 for a validator.")
	c.started = d("process_start_time_seconds", "When the process started, in seconds since 1970.")
	c.height = d("block_height", "Number of a block.", "status")
	c.leaves = d("number_leaves", "Blocks without a child: the best one, since blocks are final when made.")
	c.syncing = d("sub_libp2p_is_major_syncing", "1 while the node catches up.")
	c.peers = d("sync_peers", "Peers that blocks may be fetched from.")

	c.ready = d("ready_transactions_number", "Ready transactions in the pool.")
	c.future = d("sub_txpool_future", "Transactions in the pool that wait for others.")
	c.judging = d("sub_txpool_validations_scheduled", "Transactions whose validity was asked for.")
	c.judged = d("sub_txpool_validations_finished", "Transactions whose validity was told.")
	c.submitted = d("sub_txpool_submitted_transactions", "Transactions from clients and peers.")

	c.database = d("database_cache_bytes", "Blocks of the database in memory, in bytes.")
	c.state = d("state_cache_bytes", "State values in memory, in bytes.")

	c.inherents = d("proposer_create_inherents_time", "Time to make the inherents of own blocks, in seconds.")
	c.built = d("proposer_block_constructed", "Time to build own blocks, in seconds.")
	c.proposed = d("proposer_block_proposal_time", "Time to build own blocks and make them ready to be proposed, in seconds.")
	c.size = d("proposer_number_of_transactions", "Extrinsics in the last own block.")
	c.ended = d("proposer_end_proposal_reason", "Own blocks by why no more transactions went in.", "reason")

	c.checked = d("block_verification_time", "Time to check blocks of others before they are executed, in seconds.", "result")
	c.imported = d("block_verification_and_import_time", "Time to check, execute and write blocks of others, in seconds.")
	c.imports = d("import_queue_processed_total", "Blocks of others by what became of them.", "result")
	c.executed = c.desc("tensord_block_execution_time", "Time to check and execute blocks of others, decided or not, in seconds.")
	c.committed = c.desc("tensord_block_commit_time", "Time to write blocks, own or not, in seconds.")
	c.noted = c.desc("tensord_block_step_errors_total", "Errors in the steps of blocks that the reference only logs.", "pallet", "what")
	return c
}

// Describe lists the figures.
func (c *collector) Describe(out chan<- *prometheus.Desc) {
	for _, d := range c.descs {
		out <- d
	}
}

// sink takes figures of each kind.
type sink chan<- prometheus.Metric

func (out sink) gauge(d *prometheus.Desc, v float64, labels ...string) {
	out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
}

func (out sink) counter(d *prometheus.Desc, n uint64, labels ...string) {
	out <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(n), labels...)
}

func (out sink) times(d *prometheus.Desc, t node.Times, labels ...string) {
	buckets := make(map[float64]uint64, len(node.Bounds))
	for i, bound := range node.Bounds {
		buckets[bound] = t.UpTo[i]
	}
	out <- prometheus.MustNewConstHistogram(d, t.Count, t.Sum.Seconds(), buckets, labels...)
}

// Collect reads the figures.
func (c *collector) Collect(ch chan<- prometheus.Metric) {
	out := sink(ch)
	c.collectChain(out)
	c.collectPool(out)
	c.collectBlocks(out)
	out.gauge(c.state, float64(c.s.storage.StateCacheBytes()))
	if d, ok := c.s.storage.DB().(interface{ CacheBytes() int64 }); ok {
		out.gauge(c.database, float64(d.CacheBytes()))
	}
}

func (c *collector) collectChain(out sink) {
	best := float64(c.s.chain.Tip().Number)
	target, syncing, role, peers := best, 0.0, 1.0, 0
	if e := c.s.comet; e != nil {
		list := e.Peers()
		peers = len(list)
		for _, p := range list {
			target = max(target, float64(p.Height-1))
		}
		if e.Syncing() {
			syncing = 1
		}
	}
	if c.s.cfg.Validator {
		role = 4
	}
	out.gauge(c.build, 1, c.s.cfg.Name, c.s.cfg.Version)
	out.gauge(c.roles, role)
	out.gauge(c.started, float64(c.start.Unix()))
	out.gauge(c.height, best, "best")
	out.gauge(c.height, best, "finalized")
	out.gauge(c.height, target, "sync_target")
	out.gauge(c.leaves, 1)
	out.gauge(c.syncing, syncing)
	out.gauge(c.peers, float64(peers))
}

func (c *collector) collectPool(out sink) {
	counts := c.s.chain.Pool().Counts()
	out.gauge(c.ready, float64(counts.Ready))
	out.gauge(c.future, float64(counts.Future))
	out.counter(c.submitted, c.s.submitted.Load())
}

func (c *collector) collectBlocks(out sink) {
	st := c.s.chain.Stats()
	out.counter(c.judging, st.Judging)
	out.counter(c.judged, st.Judged)
	out.times(c.inherents, st.Inherents)
	out.times(c.built, st.Built)
	out.times(c.proposed, st.Proposed)
	out.gauge(c.size, float64(st.Extrinsics))
	for why, n := range st.Ended {
		out.counter(c.ended, n, string(why))
	}
	for ok, t := range st.Checked {
		result := node.OutcomeImported
		if !ok {
			result = node.OutcomeRefused
		}
		out.times(c.checked, t, string(result))
	}
	out.times(c.imported, st.Imported)
	for what, n := range st.Imports {
		out.counter(c.imports, n, string(what))
	}
	out.times(c.executed, st.Executed)
	out.times(c.committed, st.Committed)
	for kind, n := range st.Notes {
		out.counter(c.noted, n, kind.Pallet, kind.What)
	}
}
