package cli_test

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sample is one line of /metrics: a name and its labels but for the chain's.
type sample string

// scraped is what /metrics says.
type scraped struct {
	values map[sample]float64
	kinds  map[string]string // by name without _sum, _count, _bucket
}

var sampleLine = regexp.MustCompile(`^([a-z_0-9]+)(?:\{(.*)\})? (\S+)$`)

// scrape reads /metrics and checks that every series names the chain.
func scrape(t *testing.T, port int) scraped {
	resp, err := http.Get(fmt.Sprintf("http://127.0.0.1:%d/metrics", port))
	require.NoError(t, err)
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	out := scraped{values: make(map[sample]float64), kinds: make(map[string]string)}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSuffix(line, "\n")
		if kind, ok := strings.CutPrefix(line, "# TYPE "); ok {
			name, kind, _ := strings.Cut(kind, " ")
			out.kinds[name] = kind
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		m := sampleLine.FindStringSubmatch(line)
		require.NotNil(t, m, line)
		const chain = `chain="bittensor"`
		if m[1] != "process_start_time_seconds" { // Zombienet's, without labels
			require.Contains(t, m[2], chain, line)
		}
		labels := strings.Trim(strings.Replace(m[2], chain, "", 1), ",")
		if labels = strings.ReplaceAll(labels, ",,", ","); labels != "" {
			labels = "{" + labels + "}"
		}
		out.values[sample(m[1]+labels)], err = strconv.ParseFloat(m[3], 64)
		require.NoError(t, err, line)
	}
	return out
}

// Figures by where they have to move. Those of a validator that lives alone
// with the demo's transactions, and those of a node that follows it.
var (
	validatorMoves = []sample{
		`substrate_block_height{status="best"}`, `substrate_block_height{status="finalized"}`,
		`substrate_proposer_block_constructed_count`, `substrate_proposer_block_constructed_sum`,
		`substrate_proposer_block_proposal_time_count`, `substrate_proposer_create_inherents_time_count`,
		`substrate_proposer_end_proposal_reason{reason="no_more_transactions"}`,
		`substrate_sub_txpool_validations_scheduled`, `substrate_sub_txpool_validations_finished`,
		`substrate_sub_txpool_submitted_transactions`, `substrate_state_cache_bytes`,
		`substrate_sub_libp2p_network_bytes_total{direction="out"}`,
		`substrate_rpc_calls_started{method="chain_getHeader",protocol="http"}`,
		`substrate_rpc_calls_finished{is_error="false",method="chain_getHeader",protocol="http"}`,
		`substrate_rpc_calls_time_count{method="chain_getHeader",protocol="http"}`,
		`tensord_block_commit_time_count`,
	}
	followerMoves = []sample{
		`substrate_block_height{status="best"}`, `substrate_block_height{status="sync_target"}`,
		`substrate_block_verification_time_count{result="success"}`,
		`substrate_block_verification_and_import_time_count`, `substrate_block_verification_and_import_time_sum`,
		`substrate_import_queue_processed_total{result="success"}`,
		`substrate_sub_libp2p_network_bytes_total{direction="in"}`,
		`substrate_sub_libp2p_network_bytes_total{direction="out"}`,
		`tensord_block_execution_time_count`,
	}
	// There, whatever they say.
	present = []sample{
		`substrate_build_info{name="tensord",version="4.0.0-dev-tensord"}`,
		`substrate_process_start_time_seconds`, `process_start_time_seconds`,
		`substrate_ready_transactions_number`, `substrate_sync_queued_blocks`,
		`substrate_proposer_number_of_transactions`, `substrate_database_cache_bytes`,
		`substrate_rpc_sessions_opened`, `substrate_rpc_sessions_closed`,
	}
)

// kinds are those of the reference.
var metricKinds = map[string]string{
	"substrate_block_height": "gauge", "substrate_number_leaves": "gauge", "substrate_sync_peers": "gauge",
	"substrate_sync_queued_blocks": "gauge", "substrate_database_cache_bytes": "gauge", "substrate_state_cache_bytes": "gauge",
	"substrate_proposer_block_constructed": "histogram", "substrate_proposer_number_of_transactions": "gauge",
	"substrate_proposer_create_inherents_time": "histogram", "substrate_proposer_block_proposal_time": "histogram",
	"substrate_proposer_end_proposal_reason": "counter", "substrate_sub_txpool_validations_scheduled": "counter",
	"substrate_sub_txpool_validations_finished": "counter", "substrate_sub_txpool_submitted_transactions": "counter",
	"substrate_sub_libp2p_network_bytes_total": "counter", "substrate_sub_libp2p_connections_opened_total": "counter",
	"substrate_block_verification_time": "histogram", "substrate_block_verification_and_import_time": "histogram",
	"substrate_import_queue_processed_total": "counter", "substrate_rpc_calls_time": "histogram",
	"substrate_sub_libp2p_peers_count": "gauge", "substrate_sub_libp2p_is_major_syncing": "gauge",
}

// TestMetrics scrapes a validator and a node that follows it: names, kinds,
// labels, and that the figures move as the nodes do.
func TestMetrics(t *testing.T) {
	port, first, second := freePort(t), freePort(t), freePort(t)
	metrics := func(p int) []string { return []string{"--no-prometheus=false", "--prometheus-port", fmt.Sprint(p)} }
	a := start(t, freePort(t), with(metrics(first), "--dev", "--fast", "--demo", "--engine", "comet", "--port", fmt.Sprint(port))...)
	a.await(12, time.Minute)
	one := scrape(t, first)
	require.EqualValues(t, 4, one.values["substrate_node_roles"])
	require.Zero(t, one.values["substrate_sync_peers"])
	m := regexp.MustCompile(`peer=([0-9a-f]+)@`).FindStringSubmatch(a.out.String())
	require.NotNil(t, m, a.out)
	b := start(t, freePort(t), with(metrics(second), "--chain", "dev", "--fast", "--base-path", t.TempDir(),
		"--port", fmt.Sprint(freePort(t)), "--reserved-nodes", fmt.Sprintf("%s@127.0.0.1:%d", m[1], port))...)
	b.await(a.height(), time.Minute)
	two := scrape(t, second)
	require.EqualValues(t, 1, two.values["substrate_node_roles"])
	moves := func(port int, before scraped, list []sample) {
		require.EventuallyWithT(t, func(c *assert.CollectT) {
			now := scrape(t, port)
			for _, s := range list {
				assert.Greater(c, now.values[s], before.values[s], s)
			}
			for _, s := range present {
				assert.Contains(c, now.values, s)
			}
		}, 30*time.Second, 250*time.Millisecond)
	}
	moves(first, one, validatorMoves)
	moves(second, two, followerMoves)

	one, two = scrape(t, first), scrape(t, second)
	for _, x := range []scraped{one, two} {
		require.EqualValues(t, 1, x.values["substrate_number_leaves"])
		require.EqualValues(t, 1, x.values["substrate_sync_peers"])
		require.EqualValues(t, 1, x.values["substrate_sub_libp2p_peers_count"])
		require.Zero(t, x.values["substrate_sync_queued_blocks"], "blocks wait in a node that has caught up")
		require.GreaterOrEqual(t, x.values["substrate_proposer_number_of_transactions"], 0.0)
	}
	kinds := one.kinds
	maps.Copy(kinds, two.kinds)
	for name, kind := range metricKinds {
		require.Equal(t, kind, kinds[name], name)
	}
	require.EqualValues(t, 1, one.values[`substrate_sub_libp2p_connections_opened_total{direction="in"}`])
	require.EqualValues(t, 1, two.values[`substrate_sub_libp2p_connections_opened_total{direction="out"}`])
	require.Less(t, one.values["substrate_consensus_block_interval_seconds_sum"], 3600.0)
	b.stop()
	require.Eventually(t, func() bool {
		return scrape(t, first).values[`substrate_sub_libp2p_connections_closed_total{direction="in",reason="transport-error"}`] == 1
	}, 30*time.Second, 100*time.Millisecond)
	a.stop()
}
